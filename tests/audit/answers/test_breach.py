"""The breach answer: every call exactly once, and what is not known by its event id."""

from __future__ import annotations

import tempfile
from collections import Counter
from datetime import date
from pathlib import Path
from unittest import mock

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import gateway.audit.chain_writer as writer_module
from gateway.audit.event import Outcome
from gateway.audit.sealing import make_sealer

from .conftest import KEYS, Book


def test_a_patient_stands_once_with_dates_purposes_and_what_left(book) -> None:
    book.write(
        [
            *book.call("2026-03-01T10:00", found={"PERSON": 2, "DATE": 1}, removed={"PERSON": 2}),
            *book.call("2026-03-09T11:00", purpose="notes", found={"AGE": 1}, agreement="BAA-2"),
            *book.call("2026-03-05T11:00", patient="MRN-2"),
            *book.call("2026-03-05T11:00", patient="MRN-3", vendor="openai"),
        ]
    )
    answer = book.breach("2026-03-01", "2026-03-31", discovered=date(2026, 4, 1))
    assert [row["patient"] for row in answer.rows] == ["MRN-1", "MRN-2"]
    first = answer.rows[0]
    assert (str(first["first"]), str(first["last"]), first["calls"]) == (
        "2026-03-01 10:00:00",
        "2026-03-09 11:00:00",
        2,
    )
    assert first["purposes"] == ["billing_codes", "notes"]
    assert first["identifiers_left"] == ["AGE", "DATE"]
    assert first["agreements"] == ["BAA-2", "BAA-2026-014"]
    assert answer.rows[1]["identifiers_left"] == []
    assert (answer.gaps, answer.status) == ([], 0)
    # 45 CFR 164.404(b): 60 calendar days after discovery.
    assert (answer.figures["notice_by"], answer.figures["day"], answer.figures["days_left"]) == (
        date(2026, 5, 31),
        "29 of 60",
        31,
    )


def test_what_is_not_known_is_listed_and_counted(book) -> None:
    unlinked = book.call(patient=None)
    open_end, lost = book.call(patient="MRN-7", outcome=None), book.call(patient="MRN-8", outcome=Outcome.UNKNOWN)
    both = book.call(patient=None, outcome=Outcome.UNKNOWN)
    book.write([*unlinked, *open_end, *lost, *both, *book.call(patient="MRN-8")])
    answer = book.breach()
    told = {(row["kind"], row["event_id"]) for row in answer.rows if row["event_id"]}
    assert told == {
        ("unlinked", unlinked[0].event_id),
        ("unlinked", both[0].event_id),
        ("unknown", open_end[0].event_id),
        ("unknown", lost[0].event_id),
    }
    assert (answer.figures["unlinked_calls"], answer.figures["unknown_calls"]) == (2, 2)
    assert answer.figures["patients_only_in_unknown_calls"] == 1  # MRN-7; MRN-8 is affected anyway
    assert answer.status == 3


def test_an_outcome_after_weeks_is_found(book) -> None:
    book.write([*book.call("2026-03-01T10:00", ended="2026-04-20T10:00")])
    assert [row["kind"] for row in book.breach("2026-03-01", "2026-03-01").rows] == ["affected"]


def test_every_attempt_counts_and_canaries_do_not(book) -> None:
    book.write(
        [
            *book.call(outcome=Outcome.FAILED),
            *book.call(attempt=2),
            *book.call(synthetic=True),
            *book.call("2026-03-01T23:59:59.999999", patient="MRN-2"),
            *book.call("2026-03-02T00:00", patient="MRN-3"),
        ]
    )
    answer = book.breach("2026-03-01", "2026-03-01")
    assert [(row["patient"], row["calls"]) for row in answer.rows] == [("MRN-1", 2), ("MRN-2", 1)]
    assert answer.figures["made_up_calls_left_out"] == 1


def test_a_model_known_only_as_a_pattern_is_counted_in(book) -> None:
    book.write(
        [
            *book.call(patient="MRN-1", model="claude-opus-4-1"),
            *book.call(patient="MRN-2", model="claude-*"),
            *book.call(patient="MRN-3", model="claude-haiku-4-5"),
            *book.call(patient="MRN-4", model=None),
        ]
    )
    answer = book.breach(model="claude-opus-*")
    assert sorted(row["patient"] for row in answer.rows) == ["MRN-1", "MRN-2", "MRN-4"]
    assert "2 calls whose model is known only as a pattern" in " ".join(answer.notes)
    assert [row["patient"] for row in book.breach(agreement="BAA-9").rows] == []


def test_without_keys_tokens_are_shown_and_with_them_keys_are_joined(book) -> None:
    newer = make_sealer({**KEYS, "sealing-0002.key": b"2" * 64})
    book.write([*book.call(), *book.call(sealer=newer), *book.call(patient="MRN-2")])
    sealed = book.breach(sealed=True)
    assert len(sealed.rows) == 3
    assert all(row["patient"].startswith("siv1:") for row in sealed.rows)
    assert "tokens of 2 sealing keys" in " ".join(sealed.notes)
    book.sealer = newer
    joined = book.breach()
    assert sorted((row["patient"], row["calls"]) for row in joined.rows) == [("MRN-1", 2), ("MRN-2", 1)]
    assert joined.notes == sealed.notes[:1]


_CALL = st.tuples(
    st.integers(0, 40),  # day of the call
    st.sampled_from(["MRN-1", "MRN-2", None]),
    st.sampled_from([Outcome.OK, Outcome.FAILED, Outcome.UNKNOWN, None]),
    st.integers(0, 40),  # days until its outcome
    st.sampled_from(["anthropic", "openai"]),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(calls=st.lists(_CALL, max_size=12), first=st.integers(0, 40), length=st.integers(0, 40))
def test_every_intent_of_the_time_is_in_the_answer_exactly_once(calls, first, length) -> None:
    def day(number: int) -> str:
        return date.fromordinal(date(2026, 1, 20).toordinal() + number).isoformat()

    with tempfile.TemporaryDirectory() as root:
        book = Book(Path(root))
        events, expected = [], Counter[str]()
        for when, patient, outcome, wait, vendor in calls:
            made = book.call(day(when), patient=patient, outcome=outcome, ended=day(when + wait), vendor=vendor)
            events += made
            if vendor == "anthropic" and first <= when <= first + length:
                kind = (
                    "unlinked" if patient is None else "unknown" if outcome in (None, Outcome.UNKNOWN) else "affected"
                )
                expected[made[0].event_id + kind] += 1
        # Written by time: an outcome may come after the intents of other calls.
        with mock.patch.object(writer_module, "now", lambda: book.clock):
            book.write(sorted(events, key=lambda event: event.time))
        answer = book.breach(day(first), day(first + length), events=True)
        told = Counter[str]()
        for row in answer.rows:
            told.update(
                event_id + row["kind"]
                for event_id in (row["events"] if row["kind"] == "affected" else [row["event_id"]])
            )
        # A call whose outcome the journal never saw is closed as unknown when a journal is opened again: not here.
        assert told == expected
        assert answer.figures["calls"] == sum(expected.values())
        open_end = any(key.endswith(("unlinked", "unknown")) for key in expected)
        misspelt = bool(calls) and all(vendor != "anthropic" for *_, vendor in calls)  # or so it seems
        outside = ("the trail begins", "the time asked about is yet to come")  # of which test_reach is
        gaps = [gap for gap in answer.gaps if not gap.startswith(outside)]
        assert (not gaps) == (not open_end and not misspelt)


def test_a_call_across_the_beginning_of_the_time_is_said(book) -> None:
    """It was at the vendor in the time that is asked about, and its intent is of the day before."""
    book.write(
        [
            *book.call("2026-02-28T12:00", patient="MRN-5"),
            *book.call("2026-02-28T23:59", ended="2026-03-01T00:02", patient="MRN-6"),
            *book.call("2026-02-28T23:58", ended="2026-03-01T00:01", patient="MRN-7", vendor="openai"),
            *book.call("2026-02-28T23:57", ended="2026-03-01T00:01", patient="MRN-8", model="claude-haiku-4"),
            *book.call("2026-03-01T10:00", patient="MRN-1"),
        ]
    )

    def said(*period: str, **options: object) -> list[str]:
        answer = book.breach(*period, **options)
        return [note for note in answer.notes if "began before" in note]

    assert [note.split()[0] for note in said("2026-03-01", "2026-03-31")] == ["2"]
    assert [note.split()[0] for note in said("2026-03-01", "2026-03-31", model="claude-opus-*")] == ["1"]
    assert said("2026-02-28", "2026-03-31") == said("2026-03-02", "2026-03-31") == []
    assert said(None, "2026-03-31") == []
