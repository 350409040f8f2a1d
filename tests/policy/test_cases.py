"""Cases: tests of the policy that are written beside it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from gateway.policy.cases import Case, CaseResult, Spoken, check_cases
from gateway.policy.load import load_cases
from gateway.policy.problems import PolicyError
from gateway.policy.schema import Policy, Route
from gateway.refusals import Reason, Refusal

TODAY = date(2026, 6, 1)
SPOKEN = {"anthropic": Spoken(lambda _: True, bodies=frozenset({"messages", "count_tokens"}), sited=frozenset())}
CALL = "{caller: billing-svc, endpoint: messages, model: claude-x, metadata: {actor: a, subject: s}}"


def cases(directory: Any, text: str) -> tuple[Case, ...]:
    directory.write("cases/a.yaml", text)
    return load_cases(directory.path, directory.load())


def leave(route: Route, text: str) -> str | Refusal:
    assert route.name == "billing-codes"
    return Refusal(Reason.IDENTIFIER_LEFT) if text == "refuse" else text.replace("Jane", "[PERSON_1]")


def check(directory: Any, text: str) -> list[CaseResult]:
    directory.edit("routes/billing.yaml", "[billing-svc, notes-svc]", "[billing-svc]")
    directory.edit("agreements.yaml", "[messages, count_tokens]", "[messages, count_tokens, models]")
    return list(check_cases(cases(directory, text), directory.load(), leave, spoken=SPOKEN, today=TODAY))


@pytest.mark.parametrize(
    ("case", "faults"),
    [
        ('text: "I am Jane", leaves: "I am [PERSON_1]"', ()),
        ('text: "I am Jane", leaves: "I am Jane"', ("it leaves as 'I am [PERSON_1]', not as 'I am Jane'",)),
        ('text: "I am Jane", removes: [jane], keeps: [I am]', ()),
        ('text: "I am jane", removes: [Jane]', ("'Jane' leaves, in 'I am jane'",)),
        ('text: "I am Jane", keeps: [Jane]', ("'Jane' does not leave, in 'I am [PERSON_1]'",)),
        ("text: refuse, keeps: [a]", ("the call is refused: identifier_left",)),
        (f"call: {CALL}, decision: sent", ()),
        (f"call: {CALL}, decision: agreement_expired", ("the decision is sent, not agreement_expired",)),
        (f"call: {CALL.replace('subject: s', 'known: k')}, decision: metadata_missing", ()),
        (f"call: {CALL.replace('billing-svc', 'notes-svc')}, decision: caller_not_allowed", ()),
        # A name that is nobody's proves nothing about the route's list.
        (
            f"call: {CALL.replace('billing-svc', 'biling-svc')}, decision: caller_not_allowed",
            ("the decision is unknown_caller, not caller_not_allowed",),
        ),
        (f"call: {CALL.replace('billing-svc', 'biling-svc')}, decision: unknown_caller", ()),
        (f"call: {CALL.replace('model: claude-x, ', '')}, decision: model_not_covered", ()),
        (f"call: {CALL.replace('messages, model: claude-x', 'models')}, decision: sent", ()),
        (f"call: {CALL.replace('claude-x', 'gpt')}, decision: model_not_covered", ()),
        (f"call: {CALL[:-1]}, features: ['beta:x']}}, decision: feature_not_covered", ()),
        (f"call: {CALL[:-1]}, media: [image]}}, decision: media_not_allowed", ()),
        (f"call: {CALL[:-1]}, day: 2025-01-01}}, decision: agreement_not_yet_effective", ()),
        (f"call: {CALL[:-1]}, day: 2028-02-01}}, decision: agreement_expired", ()),
        (f"call: {CALL.replace('messages', 'batches')}, decision: endpoint_not_covered", ()),
    ],
)
def test_a_case_holds_or_says_why_not(directory: Any, case: str, faults: tuple[str, ...]) -> None:
    [result] = check(directory, f"- {{name: a, route: billing-codes, {case}}}\n")
    assert result.faults == faults
    assert result.holds == (not faults)
    assert "Jane" not in repr(result)
    assert result.case.place.endswith("cases/a.yaml:1")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("a: 1", "1: the file is not a list of cases; write - name: ..."),
        ("- {name: a, route: x, text: t, keeps: [t]}", '1: route "x" is not known; the routes are billing-codes'),
        ("- {name: a, route: billing-codes}", '1: case "a" asks nothing, or two things; give it text, call or request'),
        (f"- {{name: a, route: billing-codes, text: t, call: {CALL}}}", '1: case "a" asks nothing, or two things; give it text, call or request'),
        ("- {name: a, route: billing-codes, text: t}", '1: case "a" does not say what leaves; give it leaves, removes or keeps'),
        ("- {name: a, route: billing-codes, text: t, keeps: ['']}", '1: case "a" has an empty text; remove it'),
        (f"- {{name: a, route: billing-codes, call: {CALL}}}", '1: case "a" does not say what is decided; say decision: sent, or the code of the refusal'),
        (f"- {{name: a, route: billing-codes, call: {CALL}, decision: model_not_coverd}}", '1: decision "model_not_coverd" is not known; did you mean "model_not_covered"?'),
        (f"- {{name: a, route: billing-codes, call: {CALL[:-1]}, features: [x]}}, decision: sent}}", '1: feature "x" is not one; write kind:name'),
        (f"- {{name: a, route: billing-codes, call: {CALL.replace('actor', 'actr')}, decision: sent}}", '1: metadata "actr" is not known; did you mean "actor"?'),
        ("- {name: a, route: billing-codes, text: t, keep: [t]}", '1: unknown key "keep" in this file; did you mean "keeps"?'),
        ("- &x {name: a, route: billing-codes, text: t, keeps: [t]}", "1: the anchor &x stands here; write the value out where it is needed"),
        ("- {name: a, route: billing-codes, text: t, keeps: [t]}\n- {name: a, route: billing-codes, text: t, keeps: [t]}", '2: case "a" stands here a second time; give it its own name'),
    ],
)  # fmt: skip
def test_a_fault_in_a_case_is_told(directory: Any, text: str, complaint: str) -> None:
    with pytest.raises(PolicyError) as raised:
        cases(directory, text + "\n")
    assert f"cases/a.yaml:{complaint}" in [
        str(problem).removeprefix(f"{directory.path.as_posix()}/") for problem in raised.value.problems
    ]


def test_the_dialect_says_which_models_it_knows(directory: Any) -> None:
    written = cases(directory, f"- {{name: a, route: billing-codes, call: {CALL}, decision: sent}}\n")
    asked: list[str] = []
    spoken = Spoken(lambda m: bool(asked.append(m)) or True, frozenset({"messages"}), frozenset())
    policy: Policy = directory.load()
    check_cases(written, policy, leave, spoken={"anthropic": spoken}, today=TODAY)
    assert asked == ["claude-x"]


def test_a_call_that_goes_to_a_project_needs_one(directory: Any) -> None:
    """Where the agreement lists none, the gateway sends nothing, and a case that says so holds."""
    text = f"- {{name: a, route: billing-codes, call: {CALL}, decision: site_not_covered}}\n"
    spoken = {"anthropic": Spoken(lambda _: True, frozenset({"messages"}), frozenset({"messages"}))}
    [result] = check_cases(cases(directory, text), directory.load(), leave, spoken=spoken, today=TODAY)
    assert result.holds
    directory.edit("agreements.yaml", "    retention: zero", "    regions: [us-east1]\n    projects: [p]")
    [result] = check_cases(cases(directory, text), directory.load(), leave, spoken=spoken, today=TODAY)
    assert result.faults == ("the decision is sent, not site_not_covered",)


def test_a_trap_of_yaml_in_a_text_is_told_without_it(directory: Any) -> None:
    directory.write("cases/a.yaml", "- name: a\n  route: billing-codes\n  text: 0482913\n  removes: [0482913]\n")
    with pytest.raises(PolicyError) as refused:
        load_cases(directory.path, directory.load())
    assert [problem.line for problem in refused.value.problems] == [3, 4]
    assert "0482913" not in str(refused.value)
