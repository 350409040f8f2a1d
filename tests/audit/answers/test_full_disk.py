"""A disk that is full while the archive is worked on: what is said, and that nothing is lost."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from gateway.audit.archive.merge import merge_parts
from gateway.audit.archive.store import Directory
from gateway.audit.archive.verify import verify_archive
from gateway.audit.keys import signing_key

from .test_archive import archive, several_months

# The kernel lets no file become longer, and DuckDB's threads meet that as they meet a full disk.
_LIMITED = """
import json, resource, sys
state, store, limit, how = *sys.argv[1:3], int(sys.argv[3]), sys.argv[4]
from gateway.audit.archive.job import Job
from gateway.audit.archive.work import work
from gateway.cli import main
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
if how == "schedule":
    result = work(Job(state, store, "", (), False, 500_000_000, None))
    print(json.dumps([result.cause, result.what]))
else:
    main(["audit", "archive", state + "/journal", "--to", store, "--public-key", state + "/keys/audit.pub"])
"""


@pytest.mark.parametrize("how", ["schedule", "command"])
def test_a_full_disk_is_said_with_its_file_and_loses_nothing(book, tmp_path, how: str) -> None:
    """The command ended with a traceback; the schedule said of the archive that it could not be read."""
    several_months(book)
    keys = book.root / "keys"
    keys.mkdir(mode=0o700)
    private = book.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (keys / "audit.key").write_bytes(private)
    signing_key(keys)
    longest = max(path.stat().st_size for path in book.journal.glob("segment-*.jsonl"))
    done = subprocess.run(
        [sys.executable, "-c", _LIMITED, book.root, book.archive, str(longest + 100), how],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    told: Any = done.stdout + done.stderr
    assert "Traceback" not in told
    if how == "schedule":
        cause, told = json.loads(done.stdout)
        assert cause == "store"
    else:
        assert done.returncode == 1
    assert "part.parquet" in told
    assert "File too large" in told
    assert "exception_type" not in told
    archive(book)
    merge_parts(Directory(book.archive), date(2026, 7, 1))
    store = Directory(book.archive)
    assert verify_archive(store, book.key.public_key(), journals=(book.journal,)).problems == []
