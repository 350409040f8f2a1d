"""Takes what was stated elsewhere about a journal, before the journal itself is looked at."""

from __future__ import annotations

from pathlib import Path

import orjson

from gateway.audit import lines
from gateway.audit.files import naming
from gateway.audit.segments import header_of


def stated_elsewhere(directories: tuple[Path, ...], first: Path, folder: Path) -> Path | None:
    """Copy the signed statements about the chain of ``first`` from its first event on; None where none are asked for.

    Of other chains nothing is taken: several gateways may keep theirs in one place. Raises OSError.
    """
    header = header_of(first)
    if not directories or header is None:
        return None  # without a header the journal itself does not verify
    chain, begins = str(header.get("chain")), header.get("seq")
    folder.mkdir()
    with naming(copy := folder / f"{Path(chain).name}.jsonl"), copy.open("wb") as writing:
        for directory in directories:
            source = directory / f"{Path(chain).name}.jsonl"
            if source.is_file():
                with source.open("rb") as reading:
                    writing.writelines(line for line in reading if line.endswith(b"\n") and _counts(line, begins))
    return folder


def _counts(line: bytes, begins: object) -> bool:
    """Whether it speaks of what is looked at; what cannot be read does too, and will be found."""
    try:
        record = orjson.loads(line)
        body = lines.checkpoint_of(record)
        return not isinstance(begins, int) or int(body["seq"]) >= begins
    except (orjson.JSONDecodeError, AttributeError, KeyError, TypeError, ValueError):
        return True
