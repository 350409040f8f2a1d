"""What the detector's version covers."""

from __future__ import annotations

import ast
from pathlib import Path

import gateway
from gateway.detector.engine import BUNDLED
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.version import manifest

PACKAGE = Path(gateway.__file__).parent


def imported(file: Path) -> set[str]:
    """Give the files of redaction's room that a file imports."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("gateway.deid"):
            inside = str(node.module).removeprefix("gateway.deid").lstrip(".")
            found |= {f"{inside}.py"} if inside else {f"{alias.name}.py" for alias in node.names}
    return found


def test_the_version_covers_all_of_redactions_room_that_the_detector_reads_texts_by() -> None:
    waiting = set().union(*map(imported, (PACKAGE / "detector").rglob("*.py")))
    read_by: set[str] = set()
    while waiting:
        name = waiting.pop()
        read_by.add(name)
        waiting |= imported(PACKAGE / "deid" / name) - read_by
    covered = {
        name.removeprefix("deid/") for name in manifest(EngineSettings(), str(BUNDLED))["files"] if "deid/" in name
    }
    assert covered == read_by
