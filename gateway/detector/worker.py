"""One detector process: reads questions from standard input, answers on standard output, knows nothing else.

A message is four bytes of length (big-endian) and JSON. Nothing of a text leaves but the offsets of findings; an
exception leaves as its type's name.
"""

from __future__ import annotations

import contextlib
import struct
from typing import Any, BinaryIO

import orjson

from gateway.hardening import end_with_parent, leave_no_core, take_pipes


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


def main() -> None:
    """Serve until standard input ends."""
    leave_no_core()
    end_with_parent()
    questions, answers = take_pipes()
    from gateway.detector.engine import Engine  # noqa: PLC0415 - after the pipes were taken
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
