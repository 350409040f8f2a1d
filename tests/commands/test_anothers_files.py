"""Files of another user, as the gateway's state is to everybody else: they are not said to be absent."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any, NoReturn

import pytest
from click.testing import CliRunner

from gateway.cli import main

_STATE = Path("state")


def _refuse(path: Path, *_options: Any, **_others: Any) -> NoReturn:
    raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


@pytest.fixture
def anothers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder ``state`` that must not be looked into, by whichever user the tests run as."""
    monkeypatch.chdir(tmp_path)
    stat = Path.stat

    def looked_at(path: Path, **options: Any) -> os.stat_result:
        return _refuse(path) if _STATE in path.parents else stat(path, **options)

    def looked_for(path: Path) -> bool:
        return _refuse(path) if _STATE in path.parents else os.path.isdir(path)

    monkeypatch.setattr(Path, "stat", looked_at)
    monkeypatch.setattr(Path, "is_dir", looked_for)


@pytest.mark.usefixtures("anothers")
@pytest.mark.parametrize(
    "asked",
    [
        "audit verify state/journal --public-key state/keys/audit.pub",
        "audit tail state/journal",
        "audit open subject token --keys state/keys",
    ],
)
def test_a_path_that_is_given_is_not_called_absent(asked: str) -> None:
    done = CliRunner().invoke(main, asked.split())
    assert done.exit_code == 2
    assert "Permission denied; it is another user's" in done.stderr
    assert "does not exist" not in done.stderr


@pytest.mark.usefixtures("anothers")
@pytest.mark.parametrize(
    ("asked", "place"),
    [
        ("audit coverage", "state/journal"),
        ("audit breach --vendor anthropic", "state/journal"),
        ("shadow report", "state/journal"),
        ("caller add notes-svc --aws --policies . --keys state/keys", "state/keys"),
    ],
)
def test_a_path_that_is_looked_for_is_named_in_one_line(asked: str, place: str) -> None:
    done = CliRunner().invoke(main, asked.split())
    assert (done.exit_code, done.exception.__class__) == (1, SystemExit)
    assert done.stderr == f"{place}: Permission denied; look at the path, its permissions and the disk\n"
