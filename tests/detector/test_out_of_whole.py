"""What is so many out of a whole is no day, and a day beside what is measured stays one."""

from __future__ import annotations

import pytest

from gateway.detector.engine import Engine
from gateway.detector.out_of_whole import is_out_of_whole
from gateway.detector.segment import Segment
from gateway.model import DetectionRules

WHOLES = [
    ("c/o pain 7/10. Daughter", "7/10", True), ("rates her pain as 6/10, was", "6/10", True), ("pain as 6/10, was 9/10 this am", "9/10", True),
    ("pain 4/10 at rest, 7/10 with activity", "7/10", True), ("fatigue 6/10, anxiety 8/10", "8/10", True), ("pain level of 3-4/10 at best", "3-4/10", True),
    ("at best, 7-8/10 at worst", "7-8/10", True), ("motor 5/5 throughout", "5/5", True), ("strength 4/5 R, 5/5 L", "5/5", True), ("DTR 2/4, gait nl", "2/4", True),
    ("Whitlock - 3/6 SEM at LUSB", "3/6", True), ("ate 3/4 of tray, walked", "3/4", True), ("he did 3/3 sets and", "3/3", True), ("has 5/10 pain", "5/10", True),
    ("burning in both feet, worse at night, 5/10. She", "5/10", True), ("sharp, 6/10, then", "6/10", True), ("worse, 5/10 at PT", "5/10", False), ("worse at night, seen 5/10", "5/10", False), ("dull, 6/12", "6/12", False),
    ("pain since 7/10", "7/10", False), ("pain on 7/10, worse", "7/10", False), ("chest pain began 8/10", "8/10", False), ("pain 8/12", "8/12", False), ("pain clinic 7/10", "7/10", False),
    ("5/10 pain worse", "5/10", False), ("Lupe: 5/10 pain worse", "5/10", False), ("better, 5/10 pain worse", "5/10", False), ("seen 3/4 of last year", "3/4", False), ("pain 12/10", "12/10", False),
    ("pain 4/10, seen 7/10", "7/10", False), ("pain 4/10. Seen then, 7/10", "7/10", False), ("strength 4/10", "4/10", False), ("murmur first heard 2/6", "2/6", False), ("mood 7/10/25", "7/10/25", False),
]  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


@pytest.mark.parametrize(("text", "shown", "expected"), WHOLES)
def test_so_many_out_of_a_whole(text: str, shown: str, expected: bool) -> None:
    start = text.index(shown)
    assert is_out_of_whole(text, start, start + len(shown)) is expected


def test_scores_of_somebody_stay_and_their_days_go(engine: Engine) -> None:
    def days(text: str) -> list[str]:
        (found,) = engine.analyze([Segment(text, "")], DetectionRules("test"))
        return [text[f.start : f.end] for f in found if f.entity == "DATE"]

    assert days("Pt Lupe c/o pain 7/10. Daughter at BS.") == []
    assert days("Dana rates her pain as 6/10, was 9/10 this am.") == []
    assert days("Rowan: pt reports pain level of 3-4/10 at best, 7-8/10 at worst.") == []
    assert days("Jonelle says he did 3/3 sets and 8/10 reps.") == []
    assert days("Dana had chest pain on 7/10, worse 7/12.") == ["7/10", "7/12"]
    assert days("Whitlock - pain since 7/10. Seen 7/12.") == ["7/10", "7/12"]
