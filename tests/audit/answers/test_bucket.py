"""An archive in a bucket, against moto's server: real HTTP, real botocore."""

from __future__ import annotations

import contextlib
import io
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from moto.server import ThreadedMotoServer

from gateway.audit.archive.deeds import finished, notes_key
from gateway.audit.archive.job import Cause, Job, Result
from gateway.audit.archive.lengths import Retention
from gateway.audit.archive.parts import parts_of
from gateway.audit.archive.retention import retain
from gateway.audit.archive.store import Bucket, StoreUnusable, open_store
from gateway.audit.archive.trail import open_trail
from gateway.audit.archive.verify import ArchiveFault, verify_archive
from gateway.audit.archive.work import work
from gateway.audit.archive.write import Conditions, archive_journal
from gateway.audit.chain import header_of
from gateway.audit.event import Outcome
from gateway.audit.keys import signing_key
from gateway.audit.report.breach import BreachQuestion, breach
from gateway.audit.report.people import People
from gateway.audit.sinks.aws import client

from .conftest import ALWAYS, TODAY, Book
from .test_archive import several_months


@pytest.fixture(scope="module")
def cloud() -> Iterator[str]:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
        server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def bucket(cloud: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Bucket:
    for name, value in {
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ENDPOINT_URL_S3": cloud,
        "AWS_EC2_METADATA_DISABLED": "true",
    }.items():
        monkeypatch.setenv(name, value)
    s3 = client("s3", "us-east-1", cloud)
    s3.create_bucket(Bucket="phi-archive")
    made = open_store("s3://phi-archive/gateway/one", tmp_path / "cache")
    assert isinstance(made, Bucket)
    return made


def test_an_archive_in_a_bucket_is_written_asked_verified_and_retained(book, bucket) -> None:
    several_months(book)
    asked, people = BreachQuestion("anthropic", ALWAYS, events=True), People(book.sealer)
    before = book.ask(breach, people, asked, TODAY)
    archive_journal(book.journal, bucket, Conditions(book.key.public_key()))
    for _ in range(2):  # fetched, then from the cache
        trail = open_trail([book.journal], bucket)
        assert breach(trail, people, asked, TODAY).rows == before.rows
        trail.close()
    assert verify_archive(bucket, book.key.public_key(), journals=(book.journal,)).problems == []
    assert retain(bucket, book.key, Retention(), datetime(2032, 5, 15, tzinfo=UTC)).parts
    assert verify_archive(bucket, book.key.public_key(), journals=(book.journal,)).problems == []
    part = next(name for name in bucket.names() if name.endswith(".parquet"))
    changed = book.root / "changed"
    content = bucket.local(part).read_bytes()
    place = content.index(b"anthropic")  # among the values: what a file says of itself is the chain's to state
    changed.write_bytes(content[:place] + b"anthropiC" + content[place + 9 :])
    bucket.put(part, changed)  # the cache still holds what was there: verification does not believe it
    assert verify_archive(bucket, book.key.public_key(), journals=(book.journal,)).problems
    bucket.remove(part)
    problems = verify_archive(bucket, book.key.public_key(), journals=(book.journal,)).problems
    assert ArchiveFault.MISSING_START in problems[0]


def test_what_is_gone_or_not_there_is_told(bucket) -> None:
    with pytest.raises(FileNotFoundError):
        bucket.local("nothing.json")
    with pytest.raises(StoreUnusable, match="NoSuchBucket"):
        Bucket("s3://no-such-bucket/x", Path("cache")).names()
    with pytest.raises(StoreUnusable, match="names no bucket"):
        Bucket("s3:///x", Path("cache"))


def test_an_archive_that_is_no_directory_is_told(tmp_path) -> None:
    with pytest.raises(StoreUnusable, match="is no directory"):
        open_store(str(tmp_path / "nowhere"))


def test_the_schedule_works_on_a_bucket_keeps_to_its_own_chain_and_leaves_nothing_behind(
    book, bucket, tmp_path
) -> None:
    several_months(book)
    state = tmp_path / "state"
    book.journal.rename(_made(state) / "journal")
    other = Book(tmp_path / "other")  # another gateway with the same key, and an archive in common
    other.key = book.key
    for when in ("2026-01-01", "2026-01-02"):
        other.write([event for n in range(9) for event in other.call(when)], segment_bytes=1_500)
        archive_journal(other.journal, bucket, Conditions(book.key.public_key()))
    write_keys(state / "keys", book.key)
    chain = str(header_of(state / "journal" / "segment-00000001.jsonl")["chain"])  # type: ignore[index]
    strange = [part.name for part in parts_of(bucket.names()) if part.chain != chain]
    assert len(strange) >= 2
    job = Job(str(state), str(bucket), chain, (str(book.checkpoints),), retention=(6, 90))
    result = work(job)
    assert (result.cause, result.archived >= 3, result.merged, result.json_kept) == (None, True, 0, 0)
    assert [part.name for part in parts_of(bucket.names()) if part.chain != chain] == strange  # not joined
    assert work(job) == Result()
    assert sorted(path.name for path in (state / "archive").iterdir()) == ["deeds", "lock"]
    noted = Counter(note.event.outcome for note in finished(state / "archive" / "deeds", notes_key(state))[0])
    assert noted == {Outcome.ARCHIVED: result.archived, Outcome.EXTENDED: 1}
    length = book.root / "length"
    length.write_text("{}")
    bucket.put("retention/10-0.json", length)
    assert work(job).cause is Cause.RETENTION


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


def write_keys(folder: Path, key: Ed25519PrivateKey) -> None:
    """Put a key where a gateway has it."""
    folder.mkdir()
    (folder / "audit.key").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    signing_key(folder)
