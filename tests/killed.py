"""A process that kill -9 ends at a call of the system, for what must survive it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

_KILLED = """
import os, sys
name, step = sys.argv[2], int(sys.argv[3])
real = getattr(os, name)
def killed(*arguments):
    global step
    step -= 1
    if step < 0:
        if name == "write":
            real(arguments[0], bytes(arguments[1])[:10])
        os.kill(os.getpid(), 9)
    return real(*arguments)
"""


def kill_at(call: str, step: int, code: str, place: Path, env: Mapping[str, str] | None = None) -> None:
    """Run Python code, in which ``sys.argv[1]`` is ``place``, until the call of ``os`` that has this number from 0 on.

    What it imports itself is imported before; a write is done for its first ten bytes.
    """
    imports, _, rest = code.partition("\n\n")
    whole = f"{imports}\n{_KILLED}\nsetattr(os, name, killed)\n{rest}"
    done = subprocess.run([sys.executable, "-c", whole, str(place), call, str(step)], check=False, env=env)
    assert done.returncode == -9
