"""The checked set is well formed: a wrong mark there would mislead everyone who reads a figure."""

from __future__ import annotations

import importlib.util
import json
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest

from gateway.commands.evaluate import BadGold, read_gold
from gateway.detector.measure import Gold, Span
from gateway.policy.entities import SAFE_HARBOR

ROOT = Path(__file__).parents[2] / "evaluation"
FILES = sorted(ROOT.rglob("*.jsonl"))
# A name of five letters or more that stands unmarked elsewhere in its text was overlooked there.
_LETTERS = 5
# Texts in which a name is an eponym or a word in its other place.
_ALSO_A_WORD = {("prompts-68", "Graves")}


def _convert() -> ModuleType:
    spec = importlib.util.spec_from_file_location("convert", ROOT / "convert.py")
    assert spec is not None
    assert spec.loader is not None
    convert = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(convert)
    return convert


def _faults(item: Gold) -> list[str]:
    """Say what is wrong with the marks of a text."""
    faults = [f"unknown entity {s.entity}" for s in item.spans if s.entity not in SAFE_HARBOR]
    ordered = sorted(item.spans, key=lambda span: span.start)
    faults += [f"overlap at {b.start}" for a, b in pairwise(ordered) if b.start < a.end]
    values = {item.text[span.start : span.end] for span in ordered}
    faults += [f"edge of {v!r}" for v in values if v != v.strip() or v[-1] in ".,;:" or not any(c.isalnum() for c in v)]
    rest = list(item.text)
    for span in ordered:
        rest[span.start : span.end] = "\0" * (span.end - span.start)
    unmarked = "".join(rest)
    faults += [
        f"{value!r} unmarked elsewhere"
        for value in sorted(values)
        if (item.id, value) not in _ALSO_A_WORD
        and sum(c.isalpha() for c in value) >= _LETTERS
        and re.search(rf"(?<!\w){re.escape(value)}(?!\w)", unmarked)
    ]
    if "[[" in item.text and re.search(r"\[\[[A-Z_]+:", item.text):
        faults.append("a mark was not read")
    return faults


def test_the_checked_set_is_what_its_source_says() -> None:
    convert = _convert()
    sources = sorted((ROOT / "source").glob("*.txt"))
    assert {convert.target(path) for path in sources} == {path.relative_to(ROOT) for path in FILES}
    for path in sources:
        lines = (ROOT / convert.target(path)).read_text("utf-8").splitlines()
        assert [json.loads(line) for line in lines] == convert.convert(path)
    assert convert.parse("a [[PERSON:Bo]] b") == ("a Bo b", [{"start": 2, "end": 4, "entity": "PERSON"}])
    assert convert.target(Path("x/staff-chat-held.txt")) == Path("held/staff-chat.jsonl")
    assert convert.target(Path("x/notes.txt")) == Path("notes.jsonl")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_marks_are_well_formed(path: Path) -> None:
    assert {item.id: faults for item in read_gold(path) if (faults := _faults(item))} == {}


def test_no_text_and_no_id_stands_twice() -> None:
    gold = read_gold(ROOT)
    assert len(gold) == sum(len(read_gold(path)) for path in FILES)
    for counted in (Counter(item.id for item in gold), Counter(" ".join(item.text.split()) for item in gold)):
        assert [value for value, times in counted.items() if times > 1] == []


def test_each_fault_is_seen() -> None:
    text = "Alice, and Alice."
    assert _faults(Gold("1", text, (Span(0, 5, "PERSON"), Span(11, 16, "PERSON")))) == []
    assert _faults(Gold("1", text, (Span(0, 5, "PERSON"),))) == ["'Alice' unmarked elsewhere"]
    assert _faults(Gold("1", text, (Span(0, 5, "NAME"), Span(11, 16, "PERSON")))) == ["unknown entity NAME"]
    assert _faults(Gold("1", text, (Span(0, 10, "PERSON"), Span(7, 16, "PERSON")))) == ["overlap at 7"]
    assert _faults(Gold("1", text, (Span(0, 6, "PERSON"), Span(11, 16, "PERSON")))) == ["edge of 'Alice,'"]
    assert _faults(Gold("1", "[[DATE :x]] [[DATE:y]]", ())) == ["a mark was not read"]


def test_a_half_and_a_kind_can_be_read_alone(tmp_path: Path) -> None:
    line = json.dumps({"id": "1", "text": "a", "spans": []}) + "\n"
    for name in ("dev/letters.jsonl", "held/letters.jsonl", "held/notes.jsonl"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(line)
    assert [len(read_gold(tmp_path / part)) for part in ("", "dev", "held", "held/notes.jsonl")] == [3, 1, 2, 1]
    (tmp_path / "none").mkdir()
    with pytest.raises(BadGold, match="holds no texts"):
        read_gold(tmp_path / "none")
