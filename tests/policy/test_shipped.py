"""The policies that are shipped."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from gateway.commands.policies import spoken_dialects
from gateway.model import OperatorRule
from gateway.policy.cases import CallCase, check_cases
from gateway.policy.decide import authorise_endpoint
from gateway.policy.entities import LIMITED_DATA_SET, SAFE_HARBOR
from gateway.policy.load import load, load_cases
from gateway.policy.schema import Policy
from gateway.policy.summary import summary
from gateway.refusals import Reason, Refusal

POLICIES = Path(__file__).parents[2] / "policies"
TODAY = date(2026, 12, 1)
DIALECTS = {
    "anthropic": ["messages", "count_tokens", "models"],
    "vertex": ["generate_content", "count_tokens", "embeddings", "messages", "models"],
    "bedrock": ["converse", "invoke_model", "count_tokens", "foundation_models"],
}
_OPENAI = [
    "chat_completions",
    "completions",
    "embeddings",
    "input_tokens",
    "models",
    "moderations",
    "responses",
    "transcriptions",
    "translations",
]
DIALECTS |= {"openai": _OPENAI, "azure": _OPENAI}


@pytest.fixture(scope="module")
def shipped() -> Policy:
    return load(POLICIES, dialects=DIALECTS, today=TODAY)


def test_no_key_works_out_of_the_box(shipped: Policy) -> None:
    assert not shipped.keys
    assert not shipped.subjects
    assert not shipped.access_keys
    assert all(not record.keys and not record.mtls for record in shipped.callers.values())


def test_the_profiles_do_what_their_names_say(shipped: Policy) -> None:
    safe = shipped.profiles["safe-harbor"].rules
    assert safe.default == OperatorRule("placeholder")
    assert safe.rule("DATE") == OperatorRule("placeholder", (("hint", "year"),))
    assert safe.rule("ZIP_CODE") == OperatorRule("placeholder", (("hint", "zip3"),))
    assert safe.rule("AGE") == OperatorRule("placeholder", (("hint", "age90"),))
    limited = shipped.profiles["limited-data-set"].rules
    assert {entity for entity in SAFE_HARBOR if limited.rule(entity).operator == "keep"} == LIMITED_DATA_SET
    minimum = shipped.profiles["minimum-necessary"].rules
    assert {minimum.rule(entity) for entity in SAFE_HARBOR} == {OperatorRule("placeholder")}


def test_the_examples_are_refused(shipped: Policy) -> None:
    reasons = {
        name: authorise_endpoint(shipped, shipped.routes[name], "messages", today=TODAY)
        for name in ("example-without-agreement", "example-expired-agreement", "billing-codes")
    }
    assert isinstance(reasons["example-without-agreement"], Refusal)
    assert reasons["example-without-agreement"].reason is Reason.NO_AGREEMENT
    assert isinstance(reasons["example-expired-agreement"], Refusal)
    assert reasons["example-expired-agreement"].reason is Reason.AGREEMENT_EXPIRED
    assert reasons["billing-codes"] is None


def test_the_cases_about_decisions_hold(shipped: Policy) -> None:
    cases = load_cases(POLICIES, shipped)
    decisions = [case for case in cases if isinstance(case.asks, CallCase)]
    assert len(decisions) >= 5
    assert len(cases) > len(decisions)
    results = check_cases(decisions, shipped, lambda _, text: text, spoken=spoken_dialects(), today=TODAY)
    assert [(result.case.name, result.faults) for result in results if not result.holds] == []


def test_no_shipped_profile_is_warned_of(shipped: Policy) -> None:
    assert [str(warning) for warning in shipped.warnings if "profile" in warning.message] == []


def test_the_summary_says_where_media_go(shipped: Policy) -> None:
    route = replace(shipped.routes["billing-codes"], media="send", justification="Scans of forms.")
    text = summary(replace(shipped, routes={route.name: route}))
    assert (
        "/billing-codes -> anthropic: billing-svc for billing_code_suggestion; profile safe-harbor; SENDS MEDIA" in text
    )


def test_the_summary_says_what_goes_where(shipped: Policy) -> None:
    text = summary(shipped)
    assert (
        "  anthropic: api.anthropic.com, BAA-2026-014, covers 2026-02-01 until 2028-02-01;"
        " endpoints count_tokens, messages, models; models claude-*; features none" in text
    )
    assert "  example-without-agreement: without-agreement.example.com, NO AGREEMENT" in text
    assert "profile minimum-necessary; SENDS AGE, DATE (The note needs the dates of the course of illness.)" in text
    assert "  billing-svc: 0 keys, 0 certificate names; /billing-codes, /examples/" in text
    assert f"warnings ({len(shipped.warnings)})" in text
    assert all(str(warning) in text for warning in shipped.warnings)


def test_the_examples_can_be_removed_as_their_comments_say(tmp_path: Path) -> None:
    """Cases of theirs among others' were broken by it, and with them `make check`."""
    policies = tmp_path / "policies"
    shutil.copytree(POLICIES, policies)
    agreements = (policies / "agreements.yaml").read_text()
    own, _, examples = agreements.partition("# ---- The two entries below are examples")
    said = [name for name in ("routes/examples.yaml", "cases/examples.yaml") if name in examples]
    for name in said:
        (policies / name).unlink()
    (policies / "agreements.yaml").write_text(own)
    left = load(policies, dialects=DIALECTS, today=TODAY)
    assert not [name for name in (*left.routes, *left.agreements) if name.startswith("example")]
    assert len(load_cases(policies, left)) > 50
