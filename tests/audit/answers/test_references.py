"""What events refer to is kept, copied to the archive, and missed where it is not there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

from gateway.audit.archive.references import (
    NotKept,
    archived_policy,
    copy_references,
    keep_detector,
    keep_policy,
    keep_public_key,
)
from gateway.audit.archive.store import Directory
from gateway.cli import main
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.version import manifest, version
from gateway.policy.source import content_hash
from tests.audit.answers.test_archive import archive, verdict

FILES = {"agreements.yaml": b"a: 1\n", "beside/ca.der": b"\xff\x00"}
HASH = content_hash(FILES)


def kept(book) -> Directory:
    key = Ed25519PrivateKey.generate().public_key()
    keep_policy(book.root, HASH, FILES)
    keep_detector(book.root, "bundled-0123456789ab", {"files": {}})
    keep_public_key(book.root, key)
    book.archive.mkdir(exist_ok=True)
    store = Directory(book.archive)
    copied = copy_references(book.root, store)
    assert len(copied) == 3
    assert copy_references(book.root, store) == []
    (pem,) = [name for name in copied if name.endswith(".pub")]
    assert load_pem_public_key(store.local(pem).read_bytes()) == key
    return store


def test_a_policy_is_found_again_in_the_archive(book) -> None:
    store = kept(book)
    assert archived_policy(store, HASH[:8])["agreements.yaml"] == "a: 1\n"
    with pytest.raises(NotKept, match="0 policies"):
        archived_policy(store, "f" * 64)
    for written in (HASH[:12], f"{HASH[:39]}…"):  # as the tables of `audit sql` show one
        shown = CliRunner().invoke(main, ["policy", "show", written, "--archive", str(book.archive)])
        assert shown.exit_code == 0, shown.output
        assert json.loads(shown.output)["agreements.yaml"] == "a: 1\n"


def test_verification_says_what_is_not_kept(book) -> None:
    book.write(book.call(policy_hash=HASH, detector_version="bundled-0123456789ab"), segment_bytes=200)
    book.write(book.call("2026-03-02"), segment_bytes=200)
    archive(book)
    missing = [line for line in verdict(book).not_checked if "not kept" in line]
    assert missing == [
        f"policy {HASH[:12]}, which events name, is not kept beside the archive",
        "detector bundled-0123456789ab, which events name, is not kept beside the archive",
    ]
    store = kept(book)
    assert not [line for line in verdict(book).not_checked if "kept" in line]
    path = store.local(f"references/policies/{HASH}.json")
    path.chmod(0o600)
    path.write_text(path.read_text().replace("a: 1", "a: 2"))
    assert f"references/policies/{HASH}.json: it was changed since it was kept" in verdict(book).problems


def test_a_public_key_that_is_not_the_one_of_its_name_is_found(book) -> None:
    """Whoever takes the key from beside the archive would verify against another's."""
    store = kept(book)
    assert verdict(book, journals=(), checkpoints=None).problems == []
    (name,) = [name for name in store.names() if name.startswith("references/") and name.endswith(".pub")]
    other = Ed25519PrivateKey.generate().public_key()
    for content in (other.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo), b"no key"):
        store.local(name).chmod(0o600)
        store.local(name).write_bytes(content)
        assert [problem.split(":")[0] for problem in verdict(book, journals=(), checkpoints=None).problems] == [name]


def test_a_detector_version_names_every_file_of_its_model(tmp_path: Path) -> None:
    (tmp_path / "weights").write_bytes(b"1")
    settings = EngineSettings(str(tmp_path))
    before = manifest(settings, str(tmp_path))
    assert "model/weights" in before["files"]
    assert any(name.startswith("detector/recognizers/") for name in before["files"])
    (tmp_path / "weights").write_bytes(b"2")
    assert version(manifest(settings, str(tmp_path))) != version(before)
