"""Every question over a long trail of two machines, held against a plain reading of its events, one by one."""

from __future__ import annotations

import csv
import io
import json
import unicodedata
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest

from gateway.audit.archive.store import Directory
from gateway.audit.archive.trail import open_trail
from gateway.audit.keys import sealing_keys
from gateway.audit.report.access import access
from gateway.audit.report.agreements import agreements
from gateway.audit.report.answer import Answer, Format
from gateway.audit.report.breach import BreachQuestion, breach
from gateway.audit.report.coverage import coverage
from gateway.audit.report.disclosures import disclosures
from gateway.audit.report.freely import freely
from gateway.audit.report.people import People
from gateway.audit.report.period import Period, read_period
from gateway.audit.report.reconcile import ExportColumns, Tolerance, read_export, reconcile
from gateway.audit.sealing import make_sealer

from . import made_trail, plain_reading
from .made_trail import PATIENTS, TODAY, Made

# With what it comes to in UTC, written out: days are whole, --to includes its day and not its moment.
PERIODS = [
    (None, None, None, None),
    ("2020-02-29", "2020-02-29", "2020-02-29T00:00:00", "2020-03-01T00:00:00"),
    ("2020-03-01", "2020-03-31", "2020-03-01T00:00:00", "2020-04-01T00:00:00"),
    ("2020-03-31T23:59:59.999999Z", "2020-05-01", "2020-03-31T23:59:59.999999", "2020-05-02T00:00:00"),
    ("2020-03-31T20:00:00-04:00", "2020-04-30T20:00:00-04:00", "2020-04-01T00:00:00", "2020-05-01T00:00:00"),
    ("2026-05-01", None, "2026-05-01T00:00:00", None),
]
ODD = PATIENTS[-3:]  # names that a spreadsheet, a comment's reader and a list by semicolons would stumble over


class Asked:
    """The trail, what must be in it, and the questions."""

    def __init__(self, made: Made) -> None:
        self.made, self.events = made, made.left
        self.sealer = make_sealer(sealing_keys(made.keys))
        self.people = People(self.sealer)

    def show(self, name: str, token: str | None) -> str | None:
        return None if token is None else self.sealer.open(name, token)

    def answer(self, question: Any, *arguments: Any, **options: Any) -> Answer:
        journals = [machine.journal for machine in self.made.machines]
        reached = datetime.fromisoformat(self.made.until).replace(tzinfo=None)
        trail = open_trail(journals, Directory(self.made.archive), self.made.machines[0].key.public_key(), reached)
        try:
            return question(trail, *arguments, **options)
        finally:
            trail.close()


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asked]:
    with pytest.MonkeyPatch.context() as patch:
        yield Asked(made_trail.make_trail(tmp_path_factory.mktemp("long"), 7, 180, patch))


def plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat() + "Z"
    return value.isoformat() if isinstance(value, date) else value


def _written(row: dict[str, Any]) -> str:
    return json.dumps(row, sort_keys=True)


def hold(answer: Answer, expected: list[dict[str, Any]]) -> None:
    """The rows are those, in all three forms."""
    told = json.loads(answer.write(Format.JSON))
    names = list(expected[0]) if expected else []
    found = [{name: row[name] for name in names} for row in told["rows"]]
    wanted = [{name: plain(value) for name, value in row.items()} for row in expected]
    assert sorted(map(_written, found)) == sorted(map(_written, wanted))
    assert told["complete"] == (answer.status == 0) == (not told["gaps"])
    lines = answer.write(Format.CSV).split("\n")
    said = len(told["gaps"]) + (0 if expected else len(told["notes"]))
    assert all(line.startswith("# ") for line in lines[:said])
    rows = list(csv.DictReader(io.StringIO("\n".join(lines[said:]))))
    assert len(rows) == len(expected)
    for row, source in zip(rows, told["rows"], strict=True):
        for name, cell in row.items():
            assert cell[:1] not in ("=", "+", "@", "#", "\t")
            if isinstance(source[name], str) and not name.startswith(("first", "last", "time")):
                assert cell.removeprefix("'") == source[name].removeprefix("'")
            elif isinstance(source[name], str):
                assert cell.replace(" ", "T") == source[name]  # nothing of a moment is lost
    table = answer.write(Format.TABLE).split("\n")
    assert len(table) >= 4 + len(expected)


def test_the_trail_has_all_that_happens_to_one(asked: Asked) -> None:
    """Or what follows would show little."""
    archive = asked.made.archive
    assert len(asked.events) < len(asked.made.events)  # something is removed
    assert list(archive.glob("month=2020-01/*"))  # and something of that time held
    assert list(archive.glob("month=2020-03/*"))
    assert all(list(machine.journal.glob("segment-*")) for machine in asked.made.machines)
    assert {event.get("leg", "call") for event in asked.events} == {"call", "detect"}
    assert {event["v"] for event in asked.events} == {1, 2}
    known = plain_reading.ends(asked.events)
    late = [
        event
        for event in asked.events
        if event["stage"] == "intent" and known.get(plain_reading.way(event), event)["time"][:7] > event["time"][:7]
    ]
    assert late  # outcomes in the next month


@pytest.mark.parametrize(("begin", "end", "first", "last"), PERIODS)
def test_every_question_answers_as_a_plain_reading_does(asked: Asked, begin, end, first, last) -> None:
    period = read_period(begin, end)
    bounds = [datetime.fromisoformat(moment) if moment else None for moment in (first, last)]
    assert [period.begin, period.end] == bounds
    events, people, show = asked.events, asked.people, asked.show
    for vendor, model, agreement in (
        ("anthropic", None, None),
        ("openai", "claude-*-4-1", None),
        ("bedrock", "gpt-*", "BAA-1"),
    ):
        question = BreachQuestion(vendor, period, model, agreement, date(2026, 6, 1))
        answer = asked.answer(breach, people, question, TODAY)
        hold(answer, plain_reading.breach(events, show, vendor, *bounds, model, agreement))
        assert (str(answer.figures["notice_by"]), answer.figures["days_left"]) == ("2026-07-31", 51)
    for patient in (PATIENTS[3], ODD[PERIODS.index((begin, end, first, last)) % 3]):
        name = unicodedata.normalize("NFC", patient)
        expected = plain_reading.disclosures(events, show, name, *bounds)
        hold(asked.answer(disclosures, people, f" {patient} ", period), expected)
    expected = plain_reading.access(events, show, None, PATIENTS[4], *bounds)
    hold(asked.answer(access, people, period, actor=None, subject=PATIENTS[4]), expected)
    expected = plain_reading.access(events, show, "#1 nurse", None, *bounds)
    hold(asked.answer(access, people, period, actor="#1 nurse", subject=None), expected)
    hold(asked.answer(coverage, period), plain_reading.coverage(events, *bounds))
    hold(asked.answer(agreements, period, TODAY, near=45), plain_reading.agreements(events, TODAY, 45, *bounds))


def test_sql_sees_every_event_once(asked: Asked) -> None:
    hold(asked.answer(freely, "SELECT count(*) AS n FROM events"), [{"n": len(asked.events)}])
    refused = sum(event["stage"] == "refusal" for event in asked.events)
    hold(asked.answer(freely, "SELECT count(*) AS n FROM refusals"), [{"n": refused}])


def test_an_honest_vendor_s_counts_agree_and_others_do_not(asked: Asked, tmp_path) -> None:
    vendor = "openai"
    first, last = date(2020, 3, 12), date(2026, 6, 5)
    honest = plain_reading.usage(asked.events, vendor, first, last)
    columns = ExportColumns(tokens_in="in", tokens_out="out")

    def compared(requests: int, tokens: int) -> Answer:
        day = sorted(honest)[0]
        rows = {
            key: [count[0] + requests * (key == day), count[1], count[2] + tokens * (key == day)]
            for key, count in honest.items()
        }
        text = "".join(f"{day},{model},{a},{b},{c}\n" for (day, model), (a, b, c) in rows.items())
        (tmp_path / "v.csv").write_text("date,model,requests,in,out\n" + text)
        export, exact = read_export(tmp_path / "v.csv", columns), Tolerance(0, 0.0)
        period = Period(*(datetime.combine(day, datetime.min.time()) for day in (first, last)))
        return asked.answer(reconcile, vendor, export, exact, period)

    told = compared(0, 0)
    assert told.gaps == []
    assert told.figures["sent"] == sum(count[0] for count in honest.values())
    assert len(compared(1, 0).gaps) == 2  # the day, and all days
    assert len(compared(0, 1).gaps) == 2
