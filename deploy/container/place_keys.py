"""Put the keys that all replicas share where the gateway reads them: SOURCE (a mounted secret) to DIRECTORY.

A key that is already there must be the same. One that differs ends this with status 1 and changes nothing: a replaced
``access.key`` makes every access key that was issued useless, a replaced sealing key makes recorded names unreadable.
New files, such as the next ``sealing-0002.key``, are added.
"""

from __future__ import annotations

import hmac
import os
import re
import sys
from pathlib import Path

SHARED = re.compile(r"audit\.key|access\.key|transform\.key|sealing-\d{4}\.key")


class KeysDiffer(RuntimeError):
    """A key in the state is another than the one in the secret, or the secret holds none. Names the file."""


def place(source: Path, directory: Path) -> list[str]:
    """Copy what is missing, mode 0600, and give the names. Raises KeysDiffer, OSError."""
    keys = {path.name: path.read_bytes() for path in sorted(source.iterdir()) if SHARED.fullmatch(path.name)}
    if not keys:
        raise KeysDiffer(f"{source}: holds no key; expected access.key, transform.key and sealing-0001.key")
    for name, key in keys.items():
        there = directory / name
        if there.exists() and not hmac.compare_digest(there.read_bytes(), key):
            raise KeysDiffer(f"{there}: differs from {source / name}; put the key back that the state was made with")
    directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    placed = [name for name in keys if not (directory / name).exists()]
    for name in placed:
        # Renamed into place, so that a crash leaves no half a key, which the next start would refuse.
        part = directory / f".{name}.part"
        part.unlink(missing_ok=True)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            os.write(descriptor, keys[name])
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        part.rename(directory / name)
    return placed


if __name__ == "__main__":
    try:
        print("placed:", ", ".join(place(Path(sys.argv[1]), Path(sys.argv[2]))) or "nothing new", file=sys.stderr)
    except (KeysDiffer, OSError) as failure:
        sys.exit(str(failure))
