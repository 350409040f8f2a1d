"""Has documents and pictures read, each by a process of its own, within limits of bytes, time and number."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson

from gateway.media.unreadable import UnreadableError, Why
from gateway.model import Held

_LARGEST_ANSWER = 256 * 1024 * 1024
_ENVIRONMENT = ("PATH", "LANG", "LC_ALL", "TESSDATA_PREFIX", "OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")

Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one part may cost."""

    bytes: int = 24 * 1024 * 1024  # of base64
    seconds: float = 60.0  # waiting included
    at_once: int = 2  # processes


@dataclass(frozen=True, slots=True)
class DocumentText:
    """All words of a document."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PictureText:
    """The words of a picture. ``words`` are (start, end, box) in ``text``; ``doubtful`` boxes are always covered."""

    text: str = field(repr=False)
    words: Sequence[tuple[int, int, Box]] = field(repr=False)
    doubtful: Sequence[Box] = field(repr=False)

    def boxes(self, spans: Sequence[tuple[int, int]]) -> list[Box]:
        """Give what must be covered, where the spans (start, end) of the text must not be seen."""
        hidden = [box for start, end, box in self.words if any(start < to and end > at for at, to in spans)]
        return [*hidden, *self.doubtful]


class MediaReader:
    """Starts the processes. Holds nothing of what they read."""

    def __init__(self, bounds: Bounds | None = None) -> None:
        self._bounds = bounds or Bounds()
        self._free = asyncio.Semaphore(self._bounds.at_once)

    async def read(self, held: Held) -> DocumentText | PictureText:
        """Read a document or a picture. Raises UnreadableError."""
        given = await self._ask(held, {"task": "read"})
        if isinstance(given.get("text"), str):
            return DocumentText(given["text"])
        words = [(start, end, tuple(box)) for start, end, box in given["words"]]
        return PictureText(given["print"], words, [tuple(box) for box in given["doubtful"]])

    async def cover(self, held: Held, boxes: Sequence[Box]) -> tuple[str, str]:
        """Give media type and base64 of the picture with the boxes covered. Raises UnreadableError."""
        given = await self._ask(held, {"task": "cover", "boxes": boxes})
        return "image/png", str(given["picture"])

    async def _ask(self, held: Held, question: dict[str, Any]) -> dict[str, Any]:
        if len(held.data) > self._bounds.bytes:
            raise UnreadableError(Why.TOO_LARGE)
        seconds = self._bounds.seconds
        asked = {**question, "media_type": held.media_type, "data": held.data, "seconds": int(seconds) + 1}
        try:
            async with asyncio.timeout(seconds), self._free:
                answer = await self._once(orjson.dumps(asked))
        except TimeoutError:
            raise UnreadableError(Why.TIMED_OUT) from None
        try:
            given = orjson.loads(answer)
        except orjson.JSONDecodeError:
            raise UnreadableError(Why.CRASHED) from None
        if "why" in given:
            raise UnreadableError(Why(given["why"]))
        return dict(given)

    async def _once(self, question: bytes) -> bytes:
        environment = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
        environment |= dict.fromkeys(("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS"), "1")
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-I",  # no module from the working directory or from variables
            "-m",
            "gateway.media.worker",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env=environment,
            start_new_session=True,
            limit=_LARGEST_ANSWER,
        )
        try:
            answer, _ = await process.communicate(question)
        finally:
            if process.returncode is None:  # too slow, or the caller left; the group holds Tesseract too
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
                await process.wait()
        return answer
