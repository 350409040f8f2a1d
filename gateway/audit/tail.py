"""Shows the newest events of a journal, and follows it."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import orjson

from gateway.audit.segments import segments
from gateway.audit.visible import visible


def last_events(
    directory: Path, count: int, wanted: Callable[[dict[str, Any]], bool] = lambda _: True
) -> list[dict[str, Any]]:
    """Give the newest events that are wanted, oldest first, each with its sequence number as ``seq``."""
    kept: deque[dict[str, Any]] = deque(maxlen=count)
    for path in reversed(segments(directory)):
        try:
            text = path.read_bytes()
        except FileNotFoundError:
            break  # archived meanwhile, with all before it
        here = [event for event in _events(text) if wanted(event)]
        kept.extendleft(reversed(here[-(count - len(kept)) :]))
        if len(kept) >= count:
            break
    return list(kept)


def of_a_canary(event: dict[str, Any]) -> bool:
    """Say whether an event is of a canary run. What came to nothing is none: an escape, or what could not be shown."""
    if event.get("stage") == "canary":
        return event.get("outcome") in ("ok", "refused")
    return bool(event.get("synthetic"))


def follow(directory: Path, *, pause: Callable[[float], None] = time.sleep) -> Iterator[dict[str, Any]]:
    """Yield events as they are written, from now on. ``pause`` waits between looks, and may raise to end it."""
    paths = segments(directory)
    current = paths[-1] if paths else None
    position = current.stat().st_size if current else 0
    while True:
        newest = segments(directory)
        if current is None and newest:
            current = newest[0]
        if current is not None:
            try:
                with current.open("rb") as stream:
                    stream.seek(position)
                    text = stream.read()
            except FileNotFoundError:
                text = b""  # archived while nobody read what this yields: it goes on with what is there
            whole = text[: text.rfind(b"\n") + 1]
            position += len(whole)
            yield from _events(whole)
            later = [path for path in newest if path.name > current.name]
            if later and not whole:
                current, position = later[0], 0
                continue
        pause(0.5)


def readable(event: dict[str, Any]) -> str:
    """Write an event as one line for the eye."""
    parts = [f"{event.get('seq', ''):>6}", str(event.get("time", ""))[:23], f"{event.get('stage', ''):<8}"]
    parts.append(str(event.get("outcome") or ""))
    for name in (
        "reason",
        "caller",
        "route",
        "vendor",
        "model",
        "agreement",
        "http_status",
        "operator",
        "hold",
        "retention",
        "part",
        "clock_seconds",
    ):
        if event.get(name) is not None:
            parts.append(f"{name}={event[name]}")
    if event.get("removed"):
        parts.append("removed=" + ",".join(f"{entity}:{count}" for entity, count in event["removed"].items()))
    return visible(" ".join(part for part in parts if part))


def _events(text: bytes) -> Iterator[dict[str, Any]]:
    for line in text.splitlines():
        try:
            record = orjson.loads(line)
        except orjson.JSONDecodeError:
            continue
        if isinstance(record, dict) and isinstance(record.get("event"), dict):
            yield {"seq": record.get("seq"), **record["event"]}
