"""One detector process: reads questions from standard input, answers on standard output, knows nothing else.

A message is four bytes of length (big-endian) and JSON. Nothing of a text leaves but the offsets of findings; an
exception leaves as its type's name.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import signal
import struct
import sys
from typing import Any, BinaryIO

import orjson

_PR_SET_PDEATHSIG = 1
_PR_SET_DUMPABLE = 4


def read_message(stream: BinaryIO) -> Any | None:
    """Read one message; None at the end of the stream."""
    head = stream.read(4)
    if len(head) < 4:
        return None
    (length,) = struct.unpack(">I", head)
    body = stream.read(length)
    return orjson.loads(body) if len(body) == length else None


def pack(message: Any) -> bytes:
    """Write one message."""
    body = orjson.dumps(message)
    return struct.pack(">I", len(body)) + body


def _harden() -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when to stop
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def main() -> None:
    """Serve until standard input ends."""
    _harden()
    answers = os.fdopen(os.dup(1), "wb", buffering=0)
    questions = os.fdopen(os.dup(0), "rb")
    silence = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(silence, descriptor)  # whatever a library prints, it prints to nobody
    from gateway.detector.engine import Engine  # noqa: PLC0415 - after the descriptors are closed
    from gateway.detector.engine_settings import EngineSettings  # noqa: PLC0415
    from gateway.detector.segment import Segment  # noqa: PLC0415
    from gateway.model import DetectionRules  # noqa: PLC0415

    settings: dict[str, Any] = read_message(questions) or EngineSettings().to_json()
    try:
        engine = Engine(EngineSettings.from_json(settings))
        engine.analyze([Segment("Warm-up: Jane Roe was seen on 3/14/2024.")], DetectionRules("warm-up"))
    except Exception as failure:  # reported by its type and, for a missing model, by our own words
        known = type(failure).__name__ == "ModelMissing"
        answers.write(pack({"failed": str(failure) if known else type(failure).__name__}))
        return
    answers.write(pack({"version": engine.version, "manifest": engine.manifest}))
    while (question := read_message(questions)) is not None:
        try:
            rules = DetectionRules(
                question["rules"]["profile"],
                tuple((entity, score) for entity, score in question["rules"]["thresholds"]),
                tuple(question["rules"]["recognizers"]),
                tuple(question["rules"]["allow_list"]),
            )
            if question["look"] == "first":
                found = engine.analyze([Segment(text, cue) for text, cue in question["texts"]], rules)
            else:
                found = engine.second_look([text for text, _ in question["texts"]], rules)
            answer: dict[str, Any] = {
                "found": [[[f.start, f.end, f.entity, f.score, f.recognizer] for f in findings] for findings in found]
            }
        except Exception as failure:
            answer = {"error": type(failure).__name__}
        with contextlib.suppress(BrokenPipeError):
            answers.write(pack(answer))


if __name__ == "__main__":
    main()
