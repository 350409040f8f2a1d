"""What the log says of agreements that end, and of those that have ended."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from gateway.policy.load import load
from gateway.policy.notices import say_what_ends
from gateway.vendors import dialects

POLICIES = Path(__file__).parents[2] / "policies"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2028, 1, 1), None),
        (date(2028, 1, 2), ("agreement_expires_soon", 30)),
        (date(2028, 1, 31), ("agreement_expires_soon", 1)),
        (date(2028, 2, 1), ("agreement_expired", None)),  # the first day that is no longer covered
        (date(2028, 3, 1), ("agreement_expired", None)),
    ],
)
def test_an_agreement_is_said_to_end_until_it_has_ended(day: date, said: tuple[str, int | None] | None) -> None:
    policy = load(POLICIES, dialects=frozenset(dialects()), today=day)
    with capture_logs() as lines:
        say_what_ends(policy, day)
    told = [(line["event"], line.get("days")) for line in lines if line["agreement"] == "BAA-2026-014"]
    assert told == ([said] if said is not None else [])
    assert ("agreement_expired", "BAA-2023-002") in [(line["event"], line["agreement"]) for line in lines]
