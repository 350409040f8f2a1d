"""Questions and trails at the edges: nothing is shown twice, rounded away, lost in a form, or answered by a traceback."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import pytest

from gateway.audit.archive.parts import read_name
from gateway.audit.archive.silence import witnessed
from gateway.audit.archive.store import Directory
from gateway.audit.archive.trail import TrailUnreadable
from gateway.audit.archive.write import Conditions, archive_journal
from gateway.audit.report.access import access
from gateway.audit.report.answer import Answer, Format
from gateway.audit.report.coverage import coverage
from gateway.audit.report.disclosures import disclosures
from gateway.audit.report.freely import freely
from gateway.audit.report.people import People
from gateway.audit.sealing import make_sealer

from .conftest import ALWAYS, KEYS, run


def test_two_columns_of_one_name_are_two(book) -> None:
    """They were one: the outcome's time stood in the place of the intent's."""
    book.write(book.call("2026-03-01T10:00", ended="2026-03-01T11:00"))
    asked = "SELECT a.time, b.time FROM events a JOIN events b USING (event_id) WHERE a.stage < b.stage"
    answer = book.ask(freely, asked)
    assert answer.columns == ("time", "time_1")
    assert [str(answer.rows[0][name])[11:16] for name in answer.columns] == ["10:00", "11:00"]
    assert book.ask(freely, "SELECT 1 AS a, 2 AS a, 3 AS a_1, 4 AS a").rows == [{"a": 1, "a_2": 2, "a_1": 3, "a_3": 4}]


def test_a_number_of_more_than_64_bits_is_written_as_text(book) -> None:
    book.write(book.call())
    told = json.loads(
        book.ask(freely, "SELECT 2::HUGEINT ** 70 AS d, (1::HUGEINT << 100) AS n, MAP {1: 2} AS m").write(Format.JSON)
    )
    assert (told["rows"][0]["n"], told["rows"][0]["m"]) == (str(1 << 100), {"1": 2})


@pytest.mark.parametrize("day", ["0001-01-01", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-10:00"])
@pytest.mark.parametrize("option", ["--from", "--to"])
def test_the_ends_of_the_calendar_are_a_wrong_question(book, day, option) -> None:
    book.write(book.call())
    done = run("disclosures", "--subject", "plain:7", option, day, "--journal", book.journal)
    assert (done.exit_code, f"{option} {day} is no day or moment" in done.output) == (2, True), done.output


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "9999-12-31T23:00:00-10:00"])
def test_an_export_s_day_at_the_end_of_the_calendar_is_told(book, tmp_path, day) -> None:
    book.write(book.call())
    (tmp_path / "v.csv").write_text(f"date,model,requests\n{day},m,1\n")
    done = run("reconcile", "--vendor", "anthropic", "--counts", tmp_path / "v.csv", "--journal", book.journal)
    assert (done.exit_code, "v.csv:2: the day is not written" in done.output) == (2, True), done.output


def test_a_file_s_name_writes_no_row_and_no_line(book) -> None:
    """An answer names strange files: a line end in one would have been a row of the CSV."""
    book.write(book.call())
    book.write(book.call())  # the newest segment stays live
    archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
    (book.archive / "month=2026-03").mkdir(exist_ok=True)
    (book.archive / "month=2026-03" / "x\naffected,MRN-666\x1b[2J.parquet").touch()
    answer = book.breach()
    assert "MRN-666" in answer.gaps[0]
    for form in Format:
        written = answer.write(form)
        assert "\x1b" not in written
        assert [line for line in written.splitlines() if line.startswith("affected,MRN-666")] == []


@pytest.mark.parametrize("name", ["#7 Ward", "=1+1", "\uff1d1+1", "@x", "\n=1"])
def test_a_name_is_neither_a_formula_nor_a_comment(name) -> None:
    text = Answer("Q", ("a",), [{"a": name}]).write(Format.CSV)
    assert list(csv.reader(io.StringIO(text)))[1] == ["'" + name]


def test_csv_keeps_notes_and_fractions_of_seconds(book) -> None:
    book.write(book.call("2026-03-01T10:00:00.123456"))
    assert "# note: give --discovered" in book.breach(vendor="Anthropic").write(Format.CSV)
    assert "2026-03-01 10:00:00.123456Z" in book.breach().write(Format.CSV)
    assert "2026-03-01 10:00:00Z" in book.breach().write(Format.TABLE)


@pytest.mark.parametrize("asked", [{"vendor": "Anthropic"}, {"agreement": "antropic-2026"}])
def test_what_may_be_misspelt_is_never_an_answer_without_a_gap(book, asked) -> None:
    book.write(book.call())
    (gap,) = book.breach(**asked).gaps
    ((name, value),) = asked.items()
    assert gap.startswith(f"no call of the trail names the {name} {value}; it names ")
    assert book.breach().gaps == []


def test_a_hundred_percent_are_all_and_none_is_none(book) -> None:
    few = [book.call(route="few", patient=None) for _ in range(1_999)]
    book.write([event for call in few for event in call[:1]] + book.call(route="few") + book.call(route="all"))
    told = {row["route"]: row["share_with"] for row in book.ask(coverage, ALWAYS).rows}
    assert told == {"few": "0.1%", "all": "100.0%"}  # 1 of 2000


def test_who_touched_whose_data_before_and_after_a_change_of_the_key_is_one_row(book) -> None:
    newer = make_sealer({**KEYS, "sealing-0002.key": b"2" * 64})
    book.write(
        [*book.call("2026-03-01"), *book.call("2026-03-05", sealer=newer), *book.call("2026-03-07", patient=None)]
    )
    people = People(newer)
    answer = book.ask(access, people, ALWAYS, actor=None, subject="MRN-1")
    assert [(row["calls"], row["first"].day, row["last"].day) for row in answer.rows] == [(2, 1, 5)]
    assert answer.gaps == ["1 calls of the time named no patient: whether one belongs here is not known"]
    assert book.ask(access, people, ALWAYS, actor="dr-a", subject="MRN-1").gaps == answer.gaps
    apart = book.ask(access, People(), ALWAYS, actor=None, subject=book.sealer.seal("subject", "MRN-1"))
    assert apart.rows[0]["calls"] == 1  # without keys nobody can tell


def test_a_name_that_is_not_found_may_be_written_otherwise(book) -> None:
    book.write(book.call())
    people = People(book.sealer)
    assert book.ask(disclosures, people, " MRN-1\t", ALWAYS).figures["calls"] == 1  # as in the header
    for answer in (
        book.ask(disclosures, people, "mrn-1", ALWAYS),
        book.ask(access, people, ALWAYS, actor=None, subject="mrn-1"),
    ):
        assert (answer.rows, answer.status) == ([], 3)
        (gap,) = answer.gaps
        assert gap.startswith("1 calls name MRN-1, ")
        assert answer.notes == ["nothing was found under this subject: a name counts letter by letter, large and small"]
    assert book.ask(disclosures, people, "MRN-2", ALWAYS).status == 0


def test_a_refusal_is_no_disclosure_that_an_unknown_key_hides(book) -> None:
    other = make_sealer({"sealing-0009.key": b"9" * 64})
    book.write([*book.call(), book.refusal("2026-03-02", "media_refused", subject=other.seal("subject", "MRN-2"))])
    assert book.ask(disclosures, People(book.sealer), "MRN-1", ALWAYS).gaps == []
    assert book.ask(access, People(book.sealer), ALWAYS, actor=None, subject="MRN-1").gaps == [
        "1 calls name a subject sealed with keys that are not in --keys"
    ]


def test_a_trail_without_anything_in_it_is_no_answer(book) -> None:
    """A directory that is not mounted answered that nobody is affected, complete, with status 0."""
    book.journal.mkdir()
    book.archive.mkdir()
    assert [gap.split(":")[0] for gap in book.breach().gaps] == [
        f"{book.journal} holds no segment",
        "the trail holds no event",
    ]
    told = run("coverage", "--archive", book.archive)
    assert (told.exit_code, "NOT COMPLETE: the trail holds no event" in told.output) == (3, True)
    book.write(book.call())
    assert book.breach().gaps == []  # the control: an archive into which nothing came yet


def test_a_model_that_no_call_names_may_be_written_wrongly(book) -> None:
    book.write([*book.call(), *book.call("2026-03-02T10:00", vendor="openai", model="gpt-5-*")])
    for model, vendor in (
        ("CLAUDE-OPUS-*", "anthropic"),
        ("claude-opus-4", "anthropic"),
        ("claude-opus-4-1", "openai"),
    ):
        answer = book.breach(model=model, vendor=vendor)
        assert (answer.figures["calls"], answer.status) == (0, 3)
        assert [gap for gap in answer.gaps if f"names the model {model}; it names " in gap], answer.gaps
    assert book.breach("2026-03-01T12:00:00Z", "2026-03-02", model="claude-opus-*").gaps == []  # none in that time
    assert book.breach(model="gpt-5-mini", vendor="openai").figures["calls"] == 1


def test_nobody_is_no_name(book) -> None:
    """The answer was that nothing went to anyone."""
    book.write(book.call())
    keys = book.root / "keys"
    keys.mkdir()
    (keys / "sealing-0001.key").write_bytes(KEYS["sealing-0001.key"])
    for words in (["disclosures", "--subject", " "], ["access", "--actor", ""]):
        told = run(*words, "--journal", book.journal, "--keys", keys)
        assert (told.exit_code, "is nobody" in told.output) == (2, True)


@pytest.mark.parametrize("content", [b"\xff\xfe\n", b"\0\0\0\0"])
def test_a_segment_that_is_no_text_is_told(book, content) -> None:
    book.write(book.call())
    path = next(book.journal.glob("segment-*"))
    path.chmod(0o600)
    path.write_bytes(path.read_bytes() + content + path.read_bytes())
    done = run("coverage", "--journal", book.journal)
    assert done.exit_code in (1, 3)
    assert "run `phi-gateway audit verify`" in done.output


@pytest.mark.parametrize("damage", ["cut", "empty", "other", "flipped"])
def test_a_part_that_is_none_is_told(book, damage) -> None:
    book.write([event for n in range(50) for event in book.call(patient=f"MRN-{n}")])
    book.write(book.call())  # the newest segment stays live
    archive_journal(book.journal, Directory(book.archive), Conditions(book.key.public_key()))
    path = next(book.archive.glob("month=*/*.parquet"))
    path.chmod(0o600)
    content = path.read_bytes()
    middle = len(content) // 2
    path.write_bytes(
        {
            "cut": content[:middle],
            "empty": b"",
            "other": b"PAR1 is no part",
            "flipped": content[: middle // 2] + bytes(byte ^ 255 for byte in content[middle // 2 :]),
        }[damage]
    )
    done = run("breach", "--vendor", "anthropic", "--archive", book.archive)
    assert isinstance(done.exception, SystemExit)
    assert done.exit_code == 1, done.output
    assert path.name in done.output


# ---- a clock that is years ahead


def days(*first_days: str) -> list[str]:
    made = []
    for day in first_days:
        stamp = day.replace("-", "")
        name = f"month={day[:7]}/{'0' * 32}_00000001.00000001_00000001.00000002_1-1_{stamp}-{stamp}.parquet"
        assert read_name(name) is not None
        made.append(name)
    return made


def test_time_of_which_the_trail_knows_nothing_makes_nothing_old() -> None:
    today, near = date(2026, 6, 10), days("2025-12-20", "2026-03-10", "2026-06-01")
    assert witnessed(near, today) == today
    assert witnessed([], today) == today
    assert witnessed(near, date(2033, 6, 10)) == date(2026, 6, 1)  # the clock was set seven years ahead just now
    assert witnessed(near, date(2027, 5, 20)) == date(2026, 6, 1)  # or by less than one
    assert witnessed(near, date(2026, 8, 30)) == date(2026, 8, 30)  # less than what is kept beyond the six years
    later = [*near, *days("2033-06-10", "2033-06-11")]
    assert witnessed(later, date(2033, 6, 12)) == date(2026, 6, 3)  # and stayed there
    assert witnessed(later, today) == today  # and is right again
    assert witnessed([*days("1970-01-01"), *near], today) == today  # it was not set yet
    gone = [name.replace("/", "_").replace(".parquet", ".json") for name in days("2025-07-20", "2025-10-10")]
    held = [*days("2025-05-10"), *near]
    assert witnessed([*held, *(f"tombstones/{name}" for name in gone)], today) == today  # what was removed was there
    assert witnessed(held, today) == today - (date(2025, 12, 20) - date(2025, 5, 10))


@pytest.mark.parametrize(
    ("asked", "other"),
    [
        ("MRN-1", "mrn-1"),
        ("mrn-1", "MRN-1"),
        ("ana lopez", "Ana Lopez"),
        ("Ana  Lopez", "Ana Lopez"),
        ("MRN 1", "mrn1"),
        ("MRN-1", "MRN\u20111"),
        ("MRN\u20111", "MRN-1"),
        ("\uff2d\uff32\uff2e-1", "MRN-1"),
    ],
)
def test_who_is_written_in_another_way_elsewhere_is_said(book, asked, other) -> None:
    """The answer found some calls under the name as it was asked for, and said that it was complete."""
    refused = book.refusal("2026-03-02T11:00", "agreement_expired", subject=book.sealer.seal("subject", other))
    book.write([*book.call(patient=asked), *book.call("2026-03-02T10:00", patient=other), refused])
    people = People(book.sealer)
    told = book.ask(disclosures, people, asked, ALWAYS)
    assert (told.figures["calls"], told.status) == (1, 3)
    assert [gap for gap in told.gaps if f"1 calls name {other}" in gap]
    seen = book.ask(access, people, ALWAYS, actor=None, subject=asked)
    assert [gap for gap in seen.gaps if f"2 calls name {other}" in gap]
    # By the token alone, with its key at hand, the same; and of nobody else.
    token = book.sealer.seal("subject", asked)
    assert book.ask(disclosures, people, token, ALWAYS).gaps == told.gaps
    assert book.ask(disclosures, people, "MRN-9", ALWAYS).gaps == []


@pytest.mark.parametrize("broken", [True, False])
def test_a_part_that_cannot_be_read_is_said_in_one_line_with_what_to_do(book, broken) -> None:
    """A byte of a disk in a part's end: the answer was DuckDB's words, and the SQL that nobody had written."""
    book.write(book.call())
    path = book.root / "part.parquet"
    if broken:
        path.write_bytes(b"PAR1" + b"\xff" * 64 + b"PAR1")
    trail = book.open()
    with pytest.raises(TrailUnreadable) as caught:
        trail.rows(f"SELECT * FROM (SELECT 1 AS x UNION ALL BY NAME SELECT * FROM read_parquet('{path}'))")
    trail.close()
    told = str(caught.value)
    assert (told.count("\n"), told.endswith("run `phi-gateway audit verify-archive`"), str(path) in told) == (
        0,
        True,
        True,
    )
