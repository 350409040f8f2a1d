"""What a process that handles content takes away from itself: its core dump, its life without its parent, its output.

Imports the standard library alone, since the workers' processes begin with it.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import sys
from typing import BinaryIO

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4


def leave_no_core() -> None:
    """Allow no core dump, no ptrace by others, and none of them to read its memory."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def end_with_parent() -> None:
    """End when the parent ends, and not before it: that one decides what a Ctrl-C at the terminal means."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Give standard input and output, which nobody else has from now on: whatever a library prints, nobody reads."""
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    questions = os.fdopen(os.dup(0), "rb")
    silence = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(silence, descriptor)
    return questions, answers
