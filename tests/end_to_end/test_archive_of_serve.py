"""`phi-gateway serve` as a process of its own: killed in the middle of archiving, and ended by SIGTERM."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from gateway.audit.archive.store import Directory
from tests.end_to_end.conftest import ROOT
from tests.end_to_end.test_archive_schedule import affected, archive_events, check, inhabit

CONFIG = """\
listen: {host: 127.0.0.1, port: 0, tls: null}
policies: policies
state: state
detector: {workers: 1}
audit:
  checkpoints: [checkpoints]
  archive: {to: archive, every_seconds: 60, retention: {years: YEARS, days: 90}}
"""


def until(wanted: Callable[[], object], seconds: float = 180) -> None:
    """Wait for another process."""
    end = time.monotonic() + seconds
    while not wanted():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.002)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    inhabit(tmp_path, monkeypatch)
    shutil.copytree(ROOT / "policies", tmp_path / "policies")
    (tmp_path / "gateway.yaml").write_text(CONFIG.replace("YEARS", "6"))
    return tmp_path


def serve(root: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "gateway.cli", "serve", "--config", str(root / "gateway.yaml")]
    with (root / "log").open("ab") as log:
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def children(pid: int) -> list[int]:
    told = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [int(child) for child in told if b"archive.work" in Path(f"/proc/{child}/cmdline").read_bytes()]


def test_killed_in_the_middle_and_started_again_it_loses_and_doubles_nothing(root: Path) -> None:
    before = affected(root)
    first = serve(root)
    try:
        # The first of several deeds has begun, or has ended just now: a note that stands for a moment alone is missed.
        until(lambda: list((root / "state" / "archive" / "deeds").glob("*")))
        (worker,) = children(first.pid)
    finally:
        first.kill()
        first.wait()
    until(lambda: not alive(worker))  # what archives does not outlive the gateway
    assert affected(root) == before
    second = serve(root)
    try:
        until(lambda: b'"archive_run"' in (root / "log").read_bytes())
        assert affected(root) == before
    finally:
        second.send_signal(signal.SIGTERM)
        assert second.wait(60) == 0
    assert affected(root) == before
    told = [event["partition"] for event in archive_events(root) if event["outcome"] == "archived"]
    assert [month for month in sorted(told) if month < "2026-04"] == ["2026-01", "2026-02", "2026-03"]
    check(root)
    shown = (root / "log").read_bytes()
    assert b'"uncaught"' not in shown
    assert b"Traceback" not in shown


def test_a_shortened_retention_ends_serve_with_the_place_and_the_remedy(root: Path) -> None:
    (root / "archive" / "retention").mkdir(parents=True)
    (root / "archive" / "retention" / "10-0.json").write_text("{}")
    asked = [sys.executable, "-m", "gateway.cli", "audit"]

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*asked, *arguments], cwd=root, check=False, capture_output=True, text=True, timeout=60)

    process = serve(root)
    assert process.wait(60) == 1
    said = (root / "log").read_text()
    assert "audit.archive.retention: 6 years and 90 days is shorter than 10 years and 0 days" in said
    assert "write 10 years and 0 days, or more" in said
    done = run("retain", "--config", "gateway.yaml")
    assert (done.returncode, "shorter than 10 years" in done.stderr) == (1, True)
    (root / "gateway.yaml").write_text(CONFIG.replace("YEARS", "5"))
    process = serve(root)
    assert process.wait(60) == 1
    assert "gateway.yaml:7" in (root / "log").read_text()
    # The control: what is longer is taken, and by the command without one option more.
    (root / "gateway.yaml").write_text(CONFIG.replace("YEARS", "11"))
    done = run("retain", "--config", "gateway.yaml")
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "0 parts removed")
    assert "retention/11-90.json" in Directory(root / "archive").names()


def test_the_commands_need_no_options_beside_the_operations_file(root: Path) -> None:
    def run(*arguments: str) -> str:
        command = [sys.executable, "-m", "gateway.cli", "audit", *arguments]
        done = subprocess.run(command, cwd=root, check=False, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout

    (root / "deploy").mkdir()
    moved = (root / "gateway.yaml").read_text()
    for name in ("policies", "state", "checkpoints", "archive"):
        moved = moved.replace(f": {name}", f": ../{name}").replace(f"[{name}", f"[../{name}")
    (root / "deploy" / "gateway.yaml").write_text(moved)
    before = affected(root)
    assert "events archived in 3 parts" in run("archive")
    assert affected(root) == before
    assert "held: case-1" in run("hold", "add", "case-1")
    assert "case-1: the beginning to open" in run("hold", "list")
    assert "released: case-1" in run("hold", "release", "case-1")
    assert "0 parts removed" in run("retain")
    assert "intact: " in run("verify-archive", "--public-key", "state/keys/audit.pub")
    assert (
        len(list((root / "state" / "archive" / "deeds").glob("*.json"))) == 6
    )  # parts, the hold set and lifted, the length
