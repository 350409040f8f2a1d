"""The meter alone: what it makes of events and calls, and that its labels stay in their bounds whatever it is told."""

from __future__ import annotations

import dataclasses
import json
import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from prometheus_client import REGISTRY
from prometheus_client.parser import text_string_to_metric_families

from gateway.audit.archive.job import Cause, Result
from gateway.audit.event import Event, Outcome, Stage, make_event
from gateway.audit.sinks.delivery import Lag
from gateway.egress.breaker import State
from gateway.model import DetectionRules
from gateway.policy.load import load
from gateway.policy.schema import Policy
from gateway.refusals import Reason
from gateway.telemetry.catalogue import CATALOGUE, LABELS
from gateway.telemetry.facts import CallFacts, Step
from gateway.telemetry.meter import Meter, names_of
from gateway.telemetry.standing import DetectorStanding, JournalStanding, Standing
from gateway.vendors import dialects

POLICY = load(Path(__file__).parents[2] / "policies", dialects=frozenset(dialects()), today=date(2026, 11, 1))
NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)


def standing(**changed: Any) -> Standing:
    usual = Standing(
        now=NOW,
        in_flight=3,
        in_flight_limit=256,
        journal=JournalStanding(True, 2, 0.004, 1_790_000_000.0, 1),
        state=Path("/"),
        detector=DetectorStanding(7, 2, 0, 4, "bundled", 90_000, 1.5),
        policy=POLICY,
        policy_loaded=1_790_000_000.0,
        policy_problems=0,
    )
    return dataclasses.replace(usual, **changed)


def samples(meter: Meter, **changed: Any) -> dict[tuple[str, frozenset[tuple[str, str]]], float]:
    text = meter.render(standing(**changed)).decode()
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def value(found: dict[Any, float], name: str, **labels: str) -> float:
    return found[f"phi_gateway_{name}", frozenset(labels.items())]


def call(**facts: Any) -> CallFacts:
    usual = {"event_id": "x", "route": "billing-codes", "vendor": "anthropic", "outcome": Outcome.OK, "reason": None}
    return CallFacts(**{**usual, "status": 200, "attempts": 1, "begun": 10.0, "ended": 12.0, **facts})


@pytest.fixture
def meter() -> Meter:
    return Meter(lambda: POLICY)


def test_days_to_the_end_of_an_agreement_go_down_with_the_clock(meter: Meter) -> None:
    """Midnight of the first day that is not covered, in UTC, is the end: at that moment calls are refused."""
    baa = POLICY.agreements["anthropic"].baa
    assert baa is not None
    end = datetime(baa.expires.year, baa.expires.month, baa.expires.day, tzinfo=UTC)

    def left(now: datetime) -> float:
        return value(samples(meter, now=now), "agreement_days_left", vendor="anthropic")

    assert left(end - timedelta(days=30)) == 30
    assert left(end - timedelta(hours=6)) == 0.25
    assert left(end) == 0
    assert left(end + timedelta(days=2)) == -2


def test_a_vendor_without_an_agreement_has_no_days(meter: Meter) -> None:
    bare = dataclasses.replace(POLICY.agreements["anthropic"], baa=None)
    policy = dataclasses.replace(POLICY, agreements={**POLICY.agreements, "anthropic": bare})
    found = samples(meter, policy=policy)
    assert ("phi_gateway_agreement_days_left", frozenset({("vendor", "anthropic")})) not in found
    assert value(found, "breaker_state", vendor="anthropic", state="closed") == 1


def test_what_stands_is_shown_as_it_stands(meter: Meter) -> None:
    lag = Lag("siem", True, 12, 3.5, 100, 2, 4, True, None, refused=3, stands_at=17)
    found = samples(
        meter,
        sinks=(lag,),
        breakers={"anthropic": State.HALF_OPEN},
        ready={"journal": False},
        certificates={"calls": 9.0},
    )
    assert value(found, "detector_queue") == 7
    assert value(found, "detector_backlog_characters") == 90_000
    assert value(found, "detector_backlog_seconds") == 1.5
    assert value(found, "detector_workers", state="busy") == 2
    assert value(found, "detector_restarts_total") == 4
    assert value(found, "journal_waiting_records") == 2
    assert value(found, "journal_fsync_seconds") == 0.004
    assert value(found, "journal_checkpoint_failures_total") == 1
    assert value(found, "sink_lag_events", sink="siem") == 12
    assert value(found, "sink_lag_seconds", sink="siem") == 3.5
    assert value(found, "sink_behind", sink="siem", required="yes") == 1
    assert value(found, "sink_missed_total", sink="siem") == 4
    assert value(found, "sink_refused_total", sink="siem") == 3
    assert value(found, "sink_stands_at_sequence", sink="siem") == 17
    assert value(found, "breaker_state", vendor="anthropic", state="half_open") == 1
    assert value(found, "breaker_state", vendor="anthropic", state="closed") == 0
    assert value(found, "ready", part="journal") == 0
    assert value(found, "certificate_expires_timestamp_seconds", listener="calls") == 9


def test_what_could_not_be_kept_of_the_state_directory_is_left_out(meter: Meter, tmp_path: Path) -> None:
    assert ("phi_gateway_state_free_bytes", frozenset()) not in samples(meter, state=tmp_path / "gone")


# ---- calls and events


def test_identifiers_that_stay_are_told_from_those_that_left(meter: Meter) -> None:
    meter.ended(call(found={"PERSON": 3, "DATE": 2}, removed={"PERSON": 3}))
    meter.ended(call(found={"DATE": 4}, attempts=0, outcome=Outcome.REFUSED))  # refused: nothing left
    meter.ended(call(found={"DATE": 1}, attempts=1, outcome=Outcome.REFUSED))  # its intent could not be recorded
    meter.ended(call(found={"AGE": 1}, attempts=2, outcome=Outcome.REFUSED))  # the second one's: the first one left
    found = samples(meter)
    assert value(found, "findings_total", entity="PERSON", fate="removed") == 3
    assert value(found, "findings_total", entity="DATE", fate="left") == 2
    assert value(found, "findings_total", entity="DATE", fate="removed") == 5
    assert value(found, "findings_total", entity="AGE", fate="left") == 1


def test_turns_of_a_step_are_added_up(meter: Meter) -> None:
    meter.ended(call(steps=(Step("redact", 1, 2, None), Step("redact", 4, 4.5, None), Step("send", 5, 6, "anthropic"))))
    found = samples(meter)
    assert value(found, "step_seconds_sum", step="redact") == 1.5
    assert value(found, "step_seconds_count", step="redact") == 1
    assert value(found, "call_seconds_sum", route="billing-codes") == 2


def test_a_canary_run_is_counted_and_its_calls_are_not(meter: Meter) -> None:
    made_up = {"route": "billing-codes", "vendor": "anthropic", "synthetic": True}
    last = ("phi_gateway_canary_last_run_timestamp_seconds", frozenset())
    assert last not in samples(meter)
    meter.event(make_event(Stage.OUTCOME, action="sent", outcome=Outcome.OK, **made_up), True)
    meter.event(
        make_event(Stage.REFUSAL, action="refused", outcome=Outcome.REFUSED, reason="bad_json", **made_up), True
    )
    meter.event(make_event(Stage.CANARY, action="none", outcome=Outcome.FAILED, **made_up), True)
    assert last not in samples(meter)  # a run that could not be made shows nothing: it is overdue
    meter.event(make_event(Stage.CANARY, action="none", outcome=Outcome.ESCAPED, checks=9, escapes=2, **made_up), True)
    found = samples(meter)
    assert value(found, "canary_checks_total") == 9
    assert value(found, "canary_escapes_total") == 2
    assert found[last] > 1_700_000_000
    names = {name for name, _ in found}
    assert not {"phi_gateway_attempts_total", "phi_gateway_refusals_total"} & names
    assert value(found, "audit_events_total", stage="outcome") == 1


def test_canaries_that_are_expected_have_a_time_to_be_late_from(meter: Meter) -> None:
    meter.expect_canaries(3600)
    found = samples(meter)
    assert value(found, "canary_every_seconds") == 3600
    assert value(found, "canary_last_run_timestamp_seconds") > 1_700_000_000


def test_emergencies_and_shadows_are_counted_from_their_events() -> None:
    meter = Meter(lambda: dataclasses.replace(POLICY, break_glass={"er-night": None}))  # type: ignore[dict-item]
    for name in ("er-night", "no-such"):
        meter.event(make_event(Stage.BREAK_GLASS, action="none", outcome=Outcome.GRANTED, break_glass=name), True)
    shadow = {"shadow_profile": "next", "shadow_more": {"AGE": 2}, "shadow_less": {"DATE": 1}}
    for stage, attempt in ((Stage.INTENT, 1), (Stage.OUTCOME, 1), (Stage.INTENT, 2), (Stage.OUTCOME, 2)):
        meter.event(make_event(stage, action="sent", route="billing-codes", attempt=attempt, **shadow), True)
    found = samples(meter)
    assert value(found, "break_glass_total", exception="er-night") == 1
    assert value(found, "break_glass_total", exception="other") == 1
    assert value(found, "audit_events_total", stage="break_glass") == 2
    assert value(found, "shadow_differences_total", route="billing-codes", direction="more", entity="AGE") == 2
    assert value(found, "shadow_differences_total", route="billing-codes", direction="less", entity="DATE") == 1


def test_what_was_not_recorded_is_counted_apart() -> None:
    meter = Meter(lambda: dataclasses.replace(POLICY, break_glass={"er-night": None}))  # type: ignore[dict-item]
    meter.event(make_event(Stage.INTENT, action="sent"), False)
    # The call is refused: nobody used it.
    meter.event(make_event(Stage.BREAK_GLASS, action="none", outcome=Outcome.GRANTED, break_glass="er-night"), False)
    found = samples(meter)
    assert ("phi_gateway_break_glass_total", frozenset({("exception", "er-night")})) not in found
    assert value(found, "audit_unrecorded_total", stage="intent") == 1
    assert value(found, "audit_events_total", stage="intent") == 0


# ---- bounds

_ANY = st.text(max_size=30) | st.sampled_from(["billing-codes", "anthropic", "openai", "PERSON", "internal", "refused"])
_COUNTS = st.dictionaries(_ANY, st.integers(0, 5), max_size=5)


@settings(deadline=None, max_examples=50)
@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "stage": st.sampled_from(Stage),
                "route": _ANY,
                "vendor": _ANY,
                "reason": _ANY,
                "outcome": st.sampled_from(Outcome) | st.none(),
                "tls_out": _ANY,
                "break_glass": _ANY,
                "found": _COUNTS,
                "shadow_more": _COUNTS,
                "tokens_in": st.integers(0, 10),
                "checks": st.integers(0, 3),
            }
        ),
        max_size=20,
    )
)
def test_whatever_events_say_labels_are_of_the_closed_lists(told: list[dict[str, Any]]) -> None:
    meter = Meter(lambda: POLICY)
    for fields in told:
        meter.event(Event.model_construct(**{**BLANK, **fields}), True)
        facts = {key: fields[key] for key in ("route", "vendor", "found")}
        meter.ended(call(**facts, removed=fields["shadow_more"], media=fields["found"], tls=fields["tls_out"]))
    found = samples(meter)
    check_labels(found)
    for name in ("calls", "audit_events"):  # each was counted to its end: a fault would have been swallowed
        assert sum(n for (key, _), n in found.items() if key == f"phi_gateway_{name}_total") == len(told)


BLANK = {name: field.get_default(call_default_factory=True) for name, field in Event.model_fields.items()}


def check_labels(found: dict[Any, float]) -> None:
    names = names_of(POLICY)
    allowed = {
        "route": names.routes | {"-"},
        "vendor": names.vendors | {"-"},
        "entity": names.entities | {"other"},
        "reason": {reason.value for reason in Reason} | {"-", "other"},
        "outcome": {outcome.value for outcome in Outcome},
        "stage": {stage.value for stage in Stage},
        "exception": names.exceptions | {"other"},
    }
    for name, labels in found:
        base = re.sub(r"_(bucket|sum|count)$", "", name)
        definition = CATALOGUE.get(name) or CATALOGUE[base]
        for label, written in labels:
            if label == "le":
                continue
            assert label in definition.labels
            if label in allowed:
                assert written in allowed[label], (name, label)
            elif label in ("fate", "direction", "result", "state", "required", "cause", "deed"):
                assert written in re.findall(r"\w+", LABELS[label])


def test_the_check_would_find_a_label_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Meter, "_route", lambda _self, name: name or "-")
    meter = Meter(lambda: POLICY)
    meter.ended(call(route="john-smith"))
    with pytest.raises(AssertionError, match="route"):
        check_labels(samples(meter))


def test_entities_of_custom_recognizers_and_of_routes_have_their_names() -> None:
    name, profile = next(iter(POLICY.profiles.items()))
    recognizer = json.dumps({"name": "wards", "supported_entity": "WARD_CODE"})
    detection = DetectionRules(name, thresholds=(("BED", 0.5),), recognizers=(recognizer,))
    profiles = {**POLICY.profiles, name: dataclasses.replace(profile, detection=detection)}
    assert {"WARD_CODE", "BED", "PERSON"} <= names_of(dataclasses.replace(POLICY, profiles=profiles)).entities


def test_names_are_those_of_the_policy_in_force() -> None:
    current: list[Policy] = [POLICY]
    meter = Meter(lambda: current[0])
    meter.ended(call())
    current[0] = dataclasses.replace(POLICY, routes={})
    meter.ended(call())
    found = samples(meter)
    for route in ("billing-codes", "-"):
        assert value(found, "calls_total", route=route, vendor="anthropic", outcome="ok") == 1


def test_what_is_done_to_the_archive_is_counted_off_the_trail_and_runs_by_what_ended_them() -> None:
    meter = Meter(lambda: POLICY)
    meter.expect_archive(3600)
    begun = samples(meter)
    assert value(begun, "archive_failures_total", cause="not_intact") == 0  # there from the start, so that it can rise
    for outcome, held in ((Outcome.ARCHIVED, 7), (Outcome.ARCHIVED, 5), (Outcome.MERGED, 12), (Outcome.FAILED, 0)):
        meter.event(make_event(Stage.ARCHIVE, action="none", outcome=outcome, part_events=held), True)
    meter.event(make_event(Stage.RETENTION, action="none", outcome=Outcome.REMOVED, part_events=7), True)
    meter.event(make_event(Stage.RETENTION, action="none", outcome=Outcome.HELD), False)  # not on record
    for result in (Result(cause=Cause.NOT_INTACT), Result(busy=True), Result(cause=Cause.STORE)):
        meter.archive_ran(result)
    found = samples(meter)
    deeds = {deed: value(found, "archive_deeds_total", deed=deed) for deed in ("archived", "merged", "removed", "held")}
    assert deeds == {"archived": 2, "merged": 1, "removed": 1, "held": 0}
    assert value(found, "archive_events_total") == 12
    assert value(found, "archive_failures_total", cause="not_intact") == 1
    last = "archive_last_run_timestamp_seconds"
    assert value(found, last) == value(begun, last)  # none of the runs ended well
    meter.archive_ran(Result(json_kept=3))
    assert (value(samples(meter), last) > value(begun, last), value(samples(meter), "archive_json_kept")) == (True, 3)
    check_labels(found)


def test_the_registry_is_the_gateways_own(meter: Meter) -> None:
    meter.ended(call())
    assert not [family.name for family in REGISTRY.collect() if family.name.startswith("phi_gateway")]
    Meter(lambda: POLICY)  # a second one in the same process does not collide
    assert not [name for name, _ in samples(meter) if name.endswith("_created")]


def test_every_metric_of_the_catalogue_has_a_value_once_everything_has_happened(meter: Meter) -> None:
    meter.expect_canaries(60)
    meter.expect_archive(60)
    meter.archive_ran(Result(json_kept=2))
    meter.ended(call(found={"PERSON": 1}, media={"IMAGE_SENT": 1}, steps=(Step("send", 1, 2, None),), received=5))
    for stage in Stage:
        meter.event(
            make_event(
                stage, action="none", outcome=Outcome.OK, tls_out="TLSv1.3", tokens_in=1, tokens_out=1,
                shadow_more={"AGE": 1}, checks=1,
            ),
            True,
        )  # fmt: skip
    lag = Lag("siem", False, 0, 0.0, 0, 0, 0, False, None)
    found = samples(meter, sinks=(lag,), ready={"journal": True}, certificates={"calls": 9.0})
    names = {re.sub(r"_(bucket|sum|count)$", "", name) for name, _ in found} | {name for name, _ in found}
    assert set(CATALOGUE) <= names
