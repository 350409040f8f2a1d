"""What the schedule asks of its process, and what it is told of it: one line of JSON each."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum

import orjson


class Cause(StrEnum):
    """Why a run did not come to its end."""

    NOT_INTACT = "not_intact"  # the journal, or a part, is not what it must be: nothing was removed
    RETENTION = "retention"  # a length shorter than the one in force was asked for
    STORE = "store"  # the archive, or the disk, cannot be used
    KEY = "key"
    MEMORY = "memory"
    CRASHED = "crashed"  # the process was killed, or failed in another way
    TIMED_OUT = "timed_out"


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be done. Paths are absolute; ``store`` may be an ``s3://`` URL; ``retention`` is in years and days."""

    state: str
    store: str
    chain: str
    checkpoints: tuple[str, ...] = ()
    keep_json: bool = False
    memory: int = 1 << 30  # bytes
    retention: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What came of it: counts of parts and of JSON segments; or that another process was at it; or why it failed."""

    archived: int = 0
    events: int = 0
    merged: int = 0
    removed: int = 0
    json_removed: int = 0
    json_kept: int = 0  # archived, and still there: a sink has yet to send it
    busy: bool = False
    cause: Cause | None = None
    what: str = ""  # names files, places and remedies; never content


def read_job(line: bytes) -> Job:
    """Read a job. Raises ValueError, TypeError."""
    told = orjson.loads(line)
    retention = told.pop("retention", None)
    return Job(
        **{**told, "checkpoints": tuple(told["checkpoints"]), "retention": tuple(retention) if retention else None}
    )


def write_job(job: Job) -> bytes:
    """Write a job as one line."""
    return orjson.dumps(asdict(job)) + b"\n"


def read_result(line: bytes) -> Result:
    """Read a result. Raises ValueError, TypeError."""
    told = orjson.loads(line)
    return Result(**{**told, "cause": Cause(told["cause"]) if told.get("cause") else None})


def write_result(result: Result) -> bytes:
    """Write a result as one line."""
    return orjson.dumps(asdict(result)) + b"\n"
