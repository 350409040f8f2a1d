"""Reads the signed statements that were kept elsewhere: files that only grow, and that others may have got at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from gateway.audit import lines
from gateway.audit.segments import lines_of

_HALF = re.compile(rb"\{[^{}]*(?:\{[^{}]*\}?[^{}]*)?\n")  # the beginning of a statement, up to its last bracket


def kept_statements(
    directory: Path, key: Ed25519PublicKey, remarks: list[str]
) -> Iterator[tuple[str, Path, dict[str, Any] | None]]:
    """Yield each statement's place (file:line), its file, and its body; None where that is not signed by ``key``.

    What is none goes to ``remarks``. Raises OSError.
    """
    for path in sorted(directory.glob("*.jsonl")):
        if not path.is_file():  # who opened a pipe would wait for ever
            remarks.append(f"{path.name}: no file; it was not read")
            continue
        for place, line in lines_of(path):
            if _half_written(line):
                remarks.append(f"{place}: half a statement; it was not read")
                continue
            record = lines.read(line)
            body = lines.checkpoint_of(record) if record is not None else None
            yield place, path, body if lines.is_signed(body, key) else None


def _half_written(line: bytes) -> bool:
    """Whether a line of what is kept elsewhere was cut off while it was written, or copied.

    It says nothing, as if it had not been written: who could cut it could as well have taken it away. It is the last of
    its file; or it stands before others, where nothing that was written can be taken back. Of a line that is too long
    there is one byte.
    """
    return _HALF.fullmatch(line) is not None or (len(line) > 1 and not line.endswith(b"\n"))
