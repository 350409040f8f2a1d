"""`audit.archive` of gateway.yaml: where the archive is, how often it is worked on, and how long events stay."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

from pydantic import Field

from gateway.audit.archive.lengths import DAYS, YEARS, NotRemovable, Retention, check_retention
from gateway.audit.archive.store import Directory
from gateway.policy.problems import Findings
from gateway.policy.shapes import PathName, Shape, Size
from gateway.policy.sizes import read_size
from gateway.policy.yamltree import Node

_LEAST_MEMORY = 512 * 1024**2  # a full segment, taken apart, needs about that
_OWN = ("journal", "keys", "spool", "archive")  # folders of the state that an archive must not be put into


class RetentionShape(Shape):
    """How long events are kept."""

    years: Annotated[int, Field(ge=0, le=200)] = YEARS
    days: Annotated[int, Field(ge=0, le=36_500)] = DAYS


class ArchiveShape(Shape):
    """The archive of the audit trail."""

    to: PathName
    every_seconds: Annotated[float, Field(ge=60, le=604_800)] = 3600
    keep_json: bool = False
    memory: Size = "1GB"
    retention: RetentionShape | None = None


@dataclass(frozen=True, slots=True)
class ArchiveSettings:
    """The archive: an absolute path or ``s3://`` URL; seconds between two runs; bytes that a run may take.

    ``retention`` None: nothing is ever removed by the schedule.
    """

    to: PathName
    every_seconds: float = 3600.0
    keep_json: bool = False
    memory: int = 1024**3
    retention: Retention | None = None
    first_pause: float = 60.0  # seconds to wait after a first failure


def read_archive(
    written: ArchiveShape | None,
    state: Path,
    shown: str,
    tree: Node,
    findings: Findings,
    absolute: Callable[[str], Path],
) -> ArchiveSettings | None:
    """Read the section; every fault goes to ``findings``. None where nothing is archived by itself."""
    if written is None:
        return None

    def fault(key: str, message: str, remedy: str) -> None:
        findings.problem((shown, tree.line_of("audit", "archive", key)), message, remedy)

    place = written.to
    if place.startswith("s3://"):
        if not place.removeprefix("s3://").partition("/")[0]:
            fault("to", f'"{place}" names no bucket', "write s3://bucket/prefix")
        if importlib.util.find_spec("botocore") is None:
            fault("to", "an archive in a bucket needs the extra aws", "pip install 'phi-gateway[aws]'")
    else:
        folder = absolute(place)
        if any(folder == state / own or folder.is_relative_to(state / own) for own in _OWN):
            fault("to", f'"{place}" is a folder of the gateway\'s own state', "name a directory of the archive's own")
        place = str(folder)
    memory = read_size(written.memory)
    if memory is None or memory < _LEAST_MEMORY:
        fault("memory", f'"{written.memory}" is not a size of at least 512MB', "write it as 1GB")
    retention = None
    if written.retention is not None:
        try:
            retention = Retention(written.retention.years, written.retention.days)
        except NotRemovable as failure:
            fault("retention", str(failure), f"write years: {YEARS} and days: {DAYS}, or more, or leave it out")
    return ArchiveSettings(place, written.every_seconds, written.keep_json, memory or 0, retention)


def check_in_force(settings: ArchiveSettings | None, today: date) -> None:
    """See at start that retention is not shortened, where the archive is a directory on this machine.

    A bucket is asked at each run. Raises NotRemovable, OSError.
    """
    if settings is not None and settings.retention is not None and Path(settings.to).is_dir():
        check_retention(Directory(Path(settings.to)), settings.retention, today)
