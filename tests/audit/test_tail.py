"""The newest events are shown, whatever is done to the journal meanwhile."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from gateway.audit import tail
from gateway.audit.segments import segments
from gateway.audit.tail import follow, last_events
from tests.audit.conftest import Trail, intent


async def written(trail: Trail, count: int) -> list[Path]:
    journal = trail.open(segment_bytes=900)
    for _ in range(count):
        await journal.record(intent())
    await journal.close()
    found = segments(trail.journal)
    assert len(found) > 3
    return found


def numbers(events: list[dict[str, object]]) -> list[object]:
    return [event["seq"] for event in events]


async def test_a_segment_that_is_archived_while_the_newest_are_looked_for_is_no_failure(
    trail: Trail, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = await written(trail, 12)
    whole = numbers(last_events(trail.journal, 100))
    assert whole == list(range(1, 13))
    monkeypatch.setattr(tail, "segments", lambda _: found)  # as they were listed
    for path in found[:2]:
        path.unlink()
    left = numbers(last_events(trail.journal, 100))
    assert left == whole[-len(left) :] != []


async def test_following_outlives_the_archiving_of_what_it_read(trail: Trail) -> None:
    """Whoever stops the terminal for a while comes back to a journal whose segment is gone."""
    first, *later = await written(trail, 12)
    kept = {path: path.read_bytes() for path in later}
    for path in later:
        path.unlink()
    begun = len(last_events(trail.journal, 100))
    seen: list[object] = []
    looks = iter(range(40))

    def meanwhile(_: float) -> None:
        if next(looks, None) is None:
            raise KeyboardInterrupt
        first.unlink(missing_ok=True)
        for path, content in kept.items():
            path.write_bytes(content)

    with pytest.raises(KeyboardInterrupt):
        seen.extend(event["seq"] for event in follow(trail.journal, pause=meanwhile))
    assert seen == list(range(begun + 1, 13))


async def test_a_line_that_is_no_event_is_passed_over(trail: Trail) -> None:
    found = await written(trail, 12)
    with found[-1].open("ab") as stream:
        stream.write(orjson.dumps({"event": 3, "seq": 13}) + b"\n")
    assert numbers(last_events(trail.journal, 2)) == [11, 12]
