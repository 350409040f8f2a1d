"""roles.yaml: what comes back to whom, and the exceptions for emergencies."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.model import Attribution, Caller
from gateway.policy.restoration import Restoration, _both, _either, restoration
from gateway.policy.summary import summary
from gateway.refusals import Reason, Refusal
from tests.policy.conftest import TODAY

ROLES = """\
roles:
  clinical: {callers: [notes-svc], restore: all}
  coding: {callers: [billing-svc], restore: [DATE, AGE]}
break_glass:
  patient-emergency:
    roles: [coding]
    routes: [billing-codes]
    restore: [PERSON]
    until: 2026-12-31
    justification: "A coder on call must name the patient to the ward."
"""
ENTITIES = st.none() | st.frozensets(st.sampled_from(["PERSON", "DATE", "AGE", "URL"]))


@pytest.fixture
def roles(directory: Any) -> Any:
    directory.write("roles.yaml", ROLES)
    return directory


def decided(directory: Any, caller: str, *, today: date = TODAY, **said: str) -> Restoration | Refusal:
    policy = directory.load()
    route = policy.routes["billing-codes"]
    return restoration(policy, route, Caller(caller, "key"), Attribution(**said), today=today)


def test_without_the_file_the_route_decides(directory: Any) -> None:
    assert decided(directory, "billing-svc") == Restoration(None)


@pytest.mark.parametrize(
    ("route", "caller", "given"),
    [
        ("all", "notes-svc", None),
        ("all", "billing-svc", {"DATE", "AGE"}),
        ("[DATE, PERSON]", "notes-svc", {"DATE", "PERSON"}),
        ("[DATE, PERSON]", "billing-svc", {"DATE"}),
        ("none", "notes-svc", set()),
    ],
)
def test_route_and_role_must_both_allow_it(roles: Any, route: str, caller: str, given: Any) -> None:
    roles.edit("routes/billing.yaml", "restore: all", f"restore: {route}")
    found = decided(roles, caller)
    assert isinstance(found, Restoration)
    assert found.entities == given


def test_a_caller_without_a_role_gets_nothing_restored(roles: Any) -> None:
    roles.edit("roles.yaml", "callers: [notes-svc]", "callers: []")
    assert decided(roles, "notes-svc") == Restoration(frozenset())
    (warning,) = roles.load().warnings
    assert 'caller "notes-svc" has no role: nothing is restored in its answers' in str(warning)


def test_an_exception_adds(roles: Any) -> None:
    found = decided(roles, "billing-svc", actor="dr-a", break_glass="patient-emergency")
    assert found == Restoration(frozenset({"DATE", "AGE", "PERSON"}), "coding", "patient-emergency")


@pytest.mark.parametrize(
    ("caller", "said", "today", "reason"),
    [
        ("notes-svc", {"actor": "a", "break_glass": "patient-emergency"}, TODAY, Reason.BREAK_GLASS_NOT_ALLOWED),
        ("billing-svc", {"actor": "a", "break_glass": "patient-emergenc"}, TODAY, Reason.BREAK_GLASS_NOT_ALLOWED),
        (
            "billing-svc",
            {"actor": "a", "break_glass": "patient-emergency"},
            date(2027, 1, 1),
            Reason.BREAK_GLASS_NOT_ALLOWED,
        ),
        ("billing-svc", {"break_glass": "patient-emergency"}, TODAY, Reason.METADATA_MISSING),
    ],
)
def test_who_may_not_use_an_exception(roles: Any, caller: str, said: Any, today: date, reason: Reason) -> None:
    refused = decided(roles, caller, today=today, **said)
    assert isinstance(refused, Refusal)
    assert refused.reason is reason
    assert refused.value == ""  # the caller's words are not repeated


def test_an_exception_is_for_its_routes(roles: Any) -> None:
    roles.write("routes/more.yaml", roles.text("routes/billing.yaml").replace("billing-codes", "other"))
    roles.edit("roles.yaml", "routes: [billing-codes]", "routes: [other]")
    refused = decided(roles, "billing-svc", actor="a", break_glass="patient-emergency")
    assert isinstance(refused, Refusal)
    roles.edit("roles.yaml", "    routes: [other]\n", "")
    assert isinstance(decided(roles, "billing-svc", actor="a", break_glass="patient-emergency"), Restoration)


@given(ENTITIES, ENTITIES)
def test_a_role_never_widens_and_an_exception_never_narrows(one: Any, other: Any) -> None:
    both, either = _both(one, other), _either(one, other)
    everything = frozenset(["PERSON", "DATE", "AGE", "URL"])
    a, b = (everything if s is None else s for s in (one, other))
    assert (everything if both is None else both) == a & b
    assert (everything if either is None else either) == a | b
    assert (both is None) == (one is None and other is None)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("notes-svc", "note-svc", 'roles.yaml:2: caller "note-svc" is not known'),
        ("[notes-svc]", "[notes-svc, billing-svc]", 'roles.yaml:3: caller "billing-svc" has role "clinical" already'),
        ("[DATE, AGE]", "[DATES]", 'roles.yaml:3: entity "DATES" is not known'),
        ("[DATE, AGE]", "some", 'roles.yaml:3: key "restore" must be all, none or a list'),
        ("roles: [coding]", "roles: [coder]", 'roles.yaml:6: role "coder" is not known'),
        ("roles: [coding]", "roles: []", 'roles.yaml:6: exception "patient-emergency" is for no role'),
        ("routes: [billing-codes]", "routes: [bill]", 'roles.yaml:7: route "bill" is not known'),
        ("restore: [PERSON]", "restore: none", 'roles.yaml:8: exception "patient-emergency" restores nothing'),
        ("A coder on call must name the patient to the ward.", "x", "roles.yaml:10: the justification is too short"),
        ("break_glass:", "breakglass:", 'roles.yaml:4: unknown key "breakglass" in this file'),
        ("until: 2026-12-31", "until: soon", 'roles.yaml:9: key "until" must be a date'),
        ("  patient-emergency:", "  1st:", 'roles.yaml:5: "1st" cannot be the name of an exception'),
    ],
)
def test_a_fault_is_told_where_it_is(roles: Any, old: str, new: str, complaint: str) -> None:
    roles.edit("roles.yaml", old, new)
    complaints = roles.complaints()
    assert any(text.startswith(complaint) for text in complaints), complaints


def test_the_summary_names_exceptions(roles: Any) -> None:
    text = summary(roles.load())
    assert "coding: billing-svc; restores AGE, DATE" in text
    assert "RESTORES PERSON to coding on billing-codes until 2026-12-31" in text
