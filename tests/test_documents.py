"""What the documents name exists."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_DOCS = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "docs").glob("*.md"))
DOCUMENTS = ["README.md", "THREAT_MODEL.md", "SECURITY.md", "CHANGELOG.md", *_DOCS]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_files_that_are_named_are_there(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    named = re.findall(r"`((?:tests|gateway|policies|deploy|docs|training|evaluation)/[\w./-]*)`", text)
    links = [link for link in re.findall(r"\]\(([^)#:]+)\)", text) if not link.startswith("http")]
    made_at_run_time = ("deploy/tls/",)
    missing = [n for n in named if "*" not in n and not n.startswith(made_at_run_time) and not (ROOT / n).exists()]
    missing += [link for link in links if not ((ROOT / name).parent / link).exists()]
    assert missing == []


def test_every_command_of_the_readme_exists() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    commands = set(re.findall(r"phi-gateway ((?:audit |caller )?[a-z-]+)", text)) - {"audit", "caller"}
    assert len(commands) > 6
    for command in commands:
        done = subprocess.run(
            [sys.executable, "-m", "gateway.cli", *command.split(), "--help"],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 0, command


def test_every_make_target_of_the_readme_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"(?m)(?:`|^ *)make ([a-z-]+)", (ROOT / "README.md").read_text("utf-8"))) <= targets


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_the_locks_have_hashes_and_name_no_address(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert "://" not in text
    assert text.count("==") > 60
    requirements = [line for line in text.splitlines() if re.match(r"[a-z0-9]", line)]
    assert all(line.rstrip().endswith("\\") for line in requirements)


def test_the_metadata_headers_of_the_readme_are_those_that_are_read() -> None:
    from gateway.edge import attribution

    told = {h.lower() for h in re.findall(r"`(X-Phi-[A-Za-z-]+)`", (ROOT / "README.md").read_text("utf-8"))}
    assert told == {*attribution._NAMES.values(), attribution._KNOWN}
