"""Commands whose output nobody can take, run as processes: what they print and how they end."""

from __future__ import annotations

import subprocess
import sys

import pytest


def run(arguments: str) -> subprocess.CompletedProcess[str]:
    line = ["sh", "-c", f'exec "$0" -m gateway.cli {arguments}', sys.executable]
    return subprocess.run(line, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize("streams", [">/dev/full", ">&-", "<&- >&-"])
@pytest.mark.parametrize("command", ["--version", "reference settings", "check policies --no-cases"])
def test_output_that_cannot_be_written_is_said_in_a_line_and_is_no_success(command: str, streams: str) -> None:
    ended = run(f"{command} {streams}")
    (line,) = ended.stderr.splitlines()
    assert line.startswith("standard output: ")
    assert line.endswith("; what was printed there is not whole")
    assert ended.returncode == 1


def test_closed_input_is_empty_input() -> None:
    ended = run("explain --route billing-codes <&-")
    assert (ended.returncode, "removed: nothing" in ended.stdout) == (0, True)


def test_nobody_to_complain_to() -> None:
    assert run("check nowhere 2>&-").returncode == 1
    assert run("check policies --no-cases 2>&-").returncode == 0
