"""An archive holds one key's chains: commands with another gateway's key or state are refused, and change nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gateway.audit.archive.deeds import finished, notes_key
from gateway.audit.archive.job import Cause, Job
from gateway.audit.archive.references import copy_references, keep_public_key
from gateway.audit.archive.signer import check_signer
from gateway.audit.archive.store import Directory
from gateway.audit.archive.verify import verify_archive
from gateway.audit.archive.work import work
from gateway.audit.archive.write import Conditions, archive_journal
from gateway.audit.keys import KeyUnusable, sealing_keys, signing_key

from .conftest import run

OLD = "2015-03-01T10:00"


class Gateway:
    """A state directory with keys and a journal of its own."""

    def __init__(self, book, root: Path) -> None:
        self.state, self.keys = root, root / "keys"
        self.keys.mkdir(parents=True)
        book.key = self.key = signing_key(self.keys)
        sealing_keys(self.keys)
        book.journal, book.checkpoints = root / "journal", root / "checkpoints"
        book.write(book.call(OLD))
        book.write(book.call("2026-03-01T10:00"))  # the segment before is closed now

    @property
    def notes(self) -> list:
        return finished(self.state / "archive" / "deeds", notes_key(self.state))[0]

    def job(self, archive: Path) -> Job:
        return Job(str(self.state), str(archive), "c", (), keep_json=True, retention=(6, 90))


@pytest.fixture
def pair(book):
    """Give the gateway whose archive there is, and another one."""
    mine = Gateway(book, book.root / "mine")
    book.archive.mkdir()
    archive_journal(book.journal, Directory(book.archive), Conditions(mine.key.public_key(), keep_json=True))
    return mine, Gateway(book, book.root / "other")


def there(archive: Path) -> list[str]:
    return Directory(archive).names()


@pytest.mark.parametrize("command", [("retain",), ("hold", "add", "case-1"), ("hold", "list"), ("archive",)])
def test_a_command_with_another_gateway_s_key_changes_nothing(book, pair, command) -> None:
    mine, other = pair
    before = there(book.archive)
    if command == ("archive",):
        done = run(*command, other.state / "journal", "--to", book.archive, "--public-key", other.keys / "audit.pub")
    else:
        done = run(*command, "--archive", book.archive, "--keys", other.keys)
    assert (done.exit_code, "another key" in done.output) == (1, True), done.output
    assert (there(book.archive), other.notes) == (before, [])
    assert verify_archive(Directory(book.archive), mine.key.public_key()).problems == []
    if command[0] != "archive":
        assert run(*command, "--archive", book.archive, "--keys", mine.keys).exit_code == 0


def test_a_hold_is_not_lifted_with_another_gateway_s_key(book, pair) -> None:
    mine, other = pair
    assert run("hold", "add", "case-1", "--archive", book.archive, "--keys", mine.keys).exit_code == 0
    assert run("hold", "release", "case-1", "--archive", book.archive, "--keys", other.keys).exit_code == 1
    assert "case-1" in run("hold", "list", "--archive", book.archive, "--keys", mine.keys).output


def test_a_schedule_with_another_key_does_nothing_to_an_archive(book, pair) -> None:
    mine, other = pair
    before = there(book.archive)
    result = work(other.job(book.archive))
    assert (result.cause, "another key" in result.what) == (Cause.KEY, True)
    assert (there(book.archive), other.notes) == (before, [])
    assert work(mine.job(book.archive)).cause is None


def test_keys_that_are_not_those_of_the_state_are_refused(book, pair) -> None:
    """Else what is done would become an event of a chain that nobody holds against this archive."""
    mine, other = pair
    config = book.root / "gateway.yaml"
    shutil.copytree("policies", book.root / "policies")
    config.write_text(
        f"listen: {{host: 127.0.0.1, port: 8443, tls: null}}\npolicies: policies\nstate: {other.state}\n"
        f"detector: {{model: bundled}}\naudit: {{archive: {{to: {book.archive}}}}}\n"
    )
    done = run("hold", "add", "case-1", "--keys", mine.keys, "--config", config)
    assert (done.exit_code, "told to another gateway" in done.output) == (1, True), done.output
    assert not any(name.startswith("holds/") for name in there(book.archive))


def test_a_replica_with_the_same_key_may(book, pair) -> None:
    mine, other = pair
    for name in ("audit.key", "audit.pub"):
        shutil.copy(mine.keys / name, other.keys / name)
    assert run("hold", "add", "case-1", "--archive", book.archive, "--keys", other.keys).exit_code == 0
    assert len(other.notes) == 1


def test_whose_an_archive_is_is_not_read_where_its_references_say_so(book, pair, monkeypatch) -> None:
    mine, _ = pair
    store = Directory(book.archive)
    check_signer(store, mine.key.public_key())
    keep_public_key(mine.state, mine.key.public_key())
    copy_references(mine.state, store)
    monkeypatch.setattr(Directory, "local", None)
    check_signer(store, mine.key.public_key())


def test_an_archive_without_parts_is_anybody_s(book) -> None:
    book.archive.mkdir()
    check_signer(Directory(book.archive), Ed25519PrivateKey.generate().public_key())


def test_a_part_that_cannot_be_read_is_nobody_else_s(book, pair) -> None:
    _, other = pair
    store = Directory(book.archive)
    with pytest.raises(KeyUnusable):
        check_signer(store, other.key.public_key())
    for name in there(book.archive):
        (book.archive / name).chmod(0o600)
        (book.archive / name).write_bytes(b"")
    check_signer(store, other.key.public_key())
