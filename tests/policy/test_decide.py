"""The decisions, by table: each refusal with its reason, and a control that goes through."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.model import Attribution, Caller, Clearance, Feature, FeatureKind, Held, Media, Prompt
from gateway.policy.decide import (
    admit,
    audited_features,
    authorise,
    authorise_each,
    authorise_endpoint,
    expiring,
    find_route,
)
from gateway.policy.schema import Policy, Route
from gateway.refusals import Reason, Refusal

TODAY = date(2026, 6, 1)
CALLER = Caller("billing-svc", "key")
WHO = Attribution(actor="dr-1", subject="patient-1")
PROMPT = Prompt(endpoint="messages", model="claude-sonnet-4-5", stream=False, body={}, leaves=())


def known_model(model: str) -> bool:
    return model.startswith("claude-sonnet-")


def decide(policy: Policy, prompt: Prompt = PROMPT, today: date = TODAY) -> Clearance | Refusal:
    return authorise(policy, policy.routes["billing-codes"], prompt, today=today, known_model=known_model)


def reason(outcome: Clearance | Refusal | None) -> Reason | None:
    return outcome.reason if isinstance(outcome, Refusal) else None


def test_a_covered_call_is_cleared(policy: Policy) -> None:
    assert decide(policy) == Clearance("anthropic", "BAA-2026-014", "messages", "claude-sonnet-4-5", policy.hash)


def test_every_model_that_a_call_names_must_be_listed(policy: Policy) -> None:
    def naming(*models: str) -> Clearance | Refusal:
        return decide(policy, replace(PROMPT, other_models=frozenset(models)))

    assert naming("claude-opus-4-1") == decide(policy)
    refused = naming("claude-opus-4-1", "elsewhere-1")
    assert refused == Refusal(
        Reason.MODEL_NOT_COVERED, place="model", remedy="Use a model that the agreement lists: claude-*."
    )
    # Without a model of its own, a call is held against the others all the same.
    assert reason(decide(policy, replace(PROMPT, model=None, body=None, other_models=frozenset({"x-1"})))) is (
        Reason.MODEL_NOT_COVERED
    )


@pytest.mark.parametrize(
    ("raw", "route", "rest"),
    [
        ("/billing-codes/v1/messages", "billing-codes", "/v1/messages"),
        ("/billing-codes/", "billing-codes", "/"),
        ("/billing-codes", "billing-codes", ""),
        ("/billing-codes//v1", "billing-codes", "//v1"),
        ("/billing-codes/%2e%2e/x", "billing-codes", "/%2e%2e/x"),
        ("/billing-codes" + "/" * 5000, "billing-codes", "/" * 5000),
        ("/" * 5000, None, ""),
        ("/billing-codes-x/v1/messages", None, ""),
        ("/billing-code/v1/messages", None, ""),
        ("/billing-codes%2fv1/messages", None, ""),
        ("/billing-codes;x/v1", None, ""),
        ("/Billing-codes/v1", None, ""),
        ("//billing-codes/v1", None, ""),
        ("/./billing-codes/v1", None, ""),
        ("/x/../billing-codes/v1", None, ""),
        ("/%62illing-codes/v1", None, ""),
        ("/billing-codes\\v1", None, ""),
        ("/", None, ""),
        ("", None, ""),
    ],
)
def test_routes_are_found_on_the_raw_path(policy: Policy, raw: str, route: str | None, rest: str) -> None:
    found = find_route(policy, raw)
    if route is None:
        assert found == Refusal(Reason.UNKNOWN_ROUTE)
    else:
        assert found == (policy.routes[route], rest)


@pytest.mark.parametrize(
    ("changes", "caller", "who", "known", "expected", "place"),
    [
        ({}, CALLER, WHO, False, None, ""),
        ({}, replace(CALLER, name="portal-svc"), WHO, False, Reason.CALLER_NOT_ALLOWED, ""),
        ({}, CALLER, replace(WHO, actor=None), False, Reason.METADATA_MISSING, "X-Phi-Actor"),
        ({}, CALLER, replace(WHO, subject=None), False, Reason.METADATA_MISSING, "X-Phi-Subject"),
        ({}, CALLER, replace(WHO, subject=""), False, Reason.METADATA_MISSING, "X-Phi-Subject"),
        ({"require": frozenset({"session"})}, CALLER, WHO, False, Reason.METADATA_MISSING, "X-Phi-Session"),
        ({"require": frozenset({"session"})}, CALLER, replace(WHO, session="s"), False, None, ""),
        ({"require": frozenset({"purpose"})}, CALLER, WHO, False, Reason.METADATA_MISSING, "X-Phi-Purpose"),
        ({"require": frozenset({"known"})}, CALLER, WHO, False, Reason.METADATA_MISSING, "X-Phi-Known"),
        ({"require": frozenset({"known"})}, CALLER, WHO, True, None, ""),
        ({}, CALLER, replace(WHO, purpose="billing_code_suggestion"), False, None, ""),
        ({}, CALLER, replace(WHO, purpose="research"), False, Reason.PURPOSE_MISMATCH, "X-Phi-Purpose"),
        ({"require": frozenset()}, CALLER, Attribution(), False, None, ""),
    ],
)
def test_admission(
    policy: Policy,
    changes: dict[str, Any],
    caller: Caller,
    who: Attribution,
    known: bool,
    expected: Reason | None,
    place: str,
) -> None:
    route: Route = replace(policy.routes["billing-codes"], **changes)
    refused = admit(route, caller, who, known=known)
    assert reason(refused) == expected
    if refused is not None:
        assert refused.place == place
        assert "research" not in refused.message


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 1, 31), Reason.AGREEMENT_NOT_YET_EFFECTIVE),
        (date(2026, 2, 1), None),
        (date(2028, 1, 31), None),
        (date(2028, 2, 1), Reason.AGREEMENT_EXPIRED),
        (date(2030, 1, 1), Reason.AGREEMENT_EXPIRED),
    ],
)
def test_the_days_of_an_agreement(policy: Policy, today: date, expected: Reason | None) -> None:
    route = policy.routes["billing-codes"]
    assert reason(decide(policy, today=today)) == expected
    assert reason(authorise_endpoint(policy, route, "messages", today=today)) == expected


SERVER_TOOL = Feature(FeatureKind.SERVER_TOOL, "web_search_20250305")
MCP = Feature(FeatureKind.MCP_SERVER, "jane-roe.example")
BETA = Feature(FeatureKind.BETA, "context-1m-2025-08-07")
UNCOVERED = ("interleaved-thinking-2025-05-14", "files-api-2025-04-14")


@pytest.mark.parametrize(
    ("changes", "expected", "place", "value"),
    [
        ({"endpoint": "batches"}, Reason.ENDPOINT_NOT_COVERED, "endpoint", "batches"),
        ({"endpoint": "count_tokens"}, None, "", ""),
        ({"model": "gpt-4o"}, Reason.MODEL_NOT_COVERED, "model", ""),
        ({"model": "Claude-sonnet-4-5"}, Reason.MODEL_NOT_COVERED, "model", ""),
        ({"model": None}, Reason.MODEL_NOT_COVERED, "model", ""),
        ({"model": None, "body": None}, None, "", ""),
        ({"features": frozenset({BETA})}, None, "", ""),
        ({"features": frozenset({SERVER_TOOL})}, Reason.FEATURE_NOT_COVERED, "server_tool", "web_search_20250305"),
        (
            {"features": frozenset({BETA, MCP, *(Feature(FeatureKind.BETA, name) for name in ("jane", *UNCOVERED))})},
            Reason.FEATURE_NOT_COVERED,
            "beta",
            "files-api-2025-04-14, interleaved-thinking-2025-05-14",
        ),
        ({"features": frozenset({BETA, MCP})}, Reason.FEATURE_NOT_COVERED, "mcp_server", ""),
        ({"features": frozenset({Feature(FeatureKind.BETA, "jane")})}, Reason.FEATURE_NOT_COVERED, "beta", ""),
        ({"media": (Media((), "image"),)}, Reason.MEDIA_NOT_ALLOWED, "image", ""),
        ({"encrypted_blocks": 1}, None, "", ""),
    ],
)
def test_the_scope_of_an_agreement(
    policy: Policy, changes: dict[str, Any], expected: Reason | None, place: str, value: str
) -> None:
    outcome = decide(policy, replace(PROMPT, **changes))
    assert reason(outcome) == expected
    if isinstance(outcome, Refusal):
        assert (outcome.place, outcome.value) == (place, value)
        assert "jane" not in outcome.message


def test_a_refusal_says_what_is_covered(policy: Policy) -> None:
    refused = decide(policy, replace(PROMPT, model="gpt-4o"))
    assert isinstance(refused, Refusal)
    assert refused.message == (
        "The agreement does not cover this model. At model. Use a model that the agreement lists: claude-*."
    )
    refused = decide(policy, replace(PROMPT, features=frozenset({Feature(FeatureKind.BETA, "x")})))
    assert isinstance(refused, Refusal)
    assert refused.remedy == "Of this kind it covers: beta:context-1m-*."


@pytest.mark.parametrize(
    ("models", "model", "audited"),
    [
        ("[claude-*]", "claude-sonnet-4-5", "claude-sonnet-4-5"),
        ("[claude-*]", "claude-for-jane-roe", "claude-*"),
        ("[claude-for-jane-roe, claude-*]", "claude-for-jane-roe", "claude-for-jane-roe"),
        ("[claude-*, claude-for-jane-roe]", "claude-for-jane-roe", "claude-for-jane-roe"),
    ],
)
def test_a_model_that_a_caller_made_up_is_audited_as_the_pattern(
    directory: Any, models: str, model: str, audited: str
) -> None:
    directory.edit("agreements.yaml", "[claude-*]", models)
    cleared = decide(directory.load(), replace(PROMPT, model=model))
    assert isinstance(cleared, Clearance)
    assert cleared.model == audited


def test_features_are_audited_as_the_agreement_lists_them(directory: Any) -> None:
    directory.edit("agreements.yaml", "[beta:context-1m-*]", '["context-*", beta:context-1m-x, "url_source:*.example"]')
    policy = directory.load()
    features = [
        Feature(FeatureKind.BETA, "context-1m-x"),
        Feature(FeatureKind.BETA, "context-jane"),
        Feature(FeatureKind.URL_SOURCE, "jane-roe.example"),
        Feature(FeatureKind.URL_SOURCE, "john-roe.example"),
        Feature(FeatureKind.STATE, "uncovered"),
    ]
    assert audited_features(policy, policy.routes["billing-codes"], features) == (
        "beta:context-*",
        "beta:context-1m-x",
        "url_source:*.example",
    )


def test_a_vendor_without_agreement_gets_nothing(directory: Any) -> None:
    text = directory.text("agreements.yaml")
    directory.write("agreements.yaml", text[: text.index("  baa:")] + "  baa: null\n")
    policy = directory.load()
    assert reason(decide(policy)) == Reason.NO_AGREEMENT
    refused = authorise_endpoint(policy, policy.routes["billing-codes"], "messages", today=TODAY)
    assert refused == Refusal(Reason.NO_AGREEMENT, place="vendor", value="anthropic")
    emptied = replace(policy, agreements={})
    assert reason(decide(emptied)) == Reason.NO_AGREEMENT


def test_media_and_encrypted_blocks_as_the_route_says(directory: Any) -> None:
    directory.edit(
        "routes/billing.yaml",
        "restore: all}",
        "restore: all}\n  media: send\n  encrypted: refuse\n  justification: Scans of forms without identifiers.",
    )
    policy = directory.load()
    with_image = replace(PROMPT, media=(Media((), "image"),))
    refused = decide(policy, with_image)
    assert refused == Refusal(
        Reason.FEATURE_NOT_COVERED, place="media", value="image"
    )  # the route allows it, the agreement not
    directory.edit("agreements.yaml", "features: [beta:context-1m-*]", "features: [media:image]")
    policy = directory.load()
    assert isinstance(decide(policy, with_image), Clearance)
    assert reason(decide(policy, replace(PROMPT, media=(Media((), "audio"),)))) == Reason.FEATURE_NOT_COVERED
    assert reason(decide(policy, replace(PROMPT, encrypted_blocks=1))) == Reason.ENCRYPTED_NOT_ALLOWED


@given(
    day=st.dates(date(2020, 1, 1), date(2035, 1, 1)),
    endpoint=st.sampled_from(["messages", "count_tokens", "models", "batches", ""]),
    model=st.none() | st.sampled_from(["claude-x", "gpt", "claude-a/b", ""]),
    features=st.frozensets(
        st.builds(Feature, st.sampled_from(FeatureKind), st.sampled_from(["context-1m-1", "x", "a.example"])),
        max_size=2,
    ),
    media=st.booleans(),
)
def test_what_is_cleared_is_inside_every_bound(
    day: date, endpoint: str, model: str | None, features: frozenset[Feature], media: bool
) -> None:
    policy = _policy_of_the_day()
    prompt = replace(
        PROMPT, endpoint=endpoint, model=model, features=features, media=(Media((), "image"),) if media else ()
    )
    inside = (
        date(2026, 2, 1) <= day < date(2028, 2, 1)
        and endpoint in ("messages", "count_tokens")
        and model == "claude-x"
        and all(feature == Feature(FeatureKind.BETA, "context-1m-1") for feature in features)
        and not media
    )
    assert isinstance(decide(policy, prompt, day), Clearance) == inside


HELD = Held((), "application/pdf", "", as_text=lambda part, text: part)


@pytest.mark.parametrize(
    ("media", "wanted"),
    [
        (Media((), "document", HELD), None),
        (Media((), "image", HELD), None),
        (Media((), "image"), Reason.MEDIA_NOT_ALLOWED),  # fetched from elsewhere: nobody can look at it
        (Media((), "audio", HELD), Reason.MEDIA_NOT_ALLOWED),
        (Media((), "video", HELD), Reason.MEDIA_NOT_ALLOWED),
    ],
)
def test_what_is_inspected_must_be_in_the_request(directory: Any, media: Media, wanted: Reason | None) -> None:
    directory.edit(
        "routes/billing.yaml", "restore: all}", "restore: all}\n  media: inspect\n  justification: Letters as PDF."
    )
    directory.edit("agreements.yaml", "features: [beta:context-1m-*]", 'features: ["media:*"]')
    assert reason(decide(directory.load(), replace(PROMPT, media=(media,)))) == wanted


SECOND = """\
second:
  dialect: anthropic
  url: https://second.example
  credential: {env: SECOND_API_KEY}
  baa: {reference: BAA-2, effective: 2026-02-01, expires: 2027-02-01, endpoints: [messages, models], models: [claude-sonnet-*]}
"""


def test_each_vendor_of_a_route_must_cover_the_call_itself(directory: Any) -> None:
    directory.write("agreements.yaml", directory.text("agreements.yaml") + SECOND)
    directory.edit("routes/billing.yaml", "vendor: anthropic", "vendors: [anthropic, second]")
    policy = directory.load()
    route = policy.routes["billing-codes"]

    def each(prompt: Prompt = PROMPT, today: date = TODAY) -> list[str] | Refusal:
        found = authorise_each(policy, route, prompt, today=today, known_model=known_model)
        return found if isinstance(found, Refusal) else [clearance.agreement for clearance in found]

    assert each() == ["BAA-2026-014", "BAA-2"]
    assert each(today=date(2027, 3, 1)) == ["BAA-2026-014"]
    assert each(replace(PROMPT, model="claude-haiku-4-5")) == ["BAA-2026-014"]
    assert each(replace(PROMPT, endpoint="models")) == ["BAA-2"]
    assert each(today=date(2028, 3, 1)) == Refusal(
        Reason.AGREEMENT_EXPIRED, place="vendor", value="anthropic, until 2028-02-01"
    )
    assert authorise_endpoint(policy, route, "models", today=TODAY) is None
    refused = authorise_endpoint(policy, route, "models", today=date(2027, 3, 1))
    assert refused == Refusal(Reason.ENDPOINT_NOT_COVERED, place="endpoint", value="models")


def test_vendors_of_a_route_speak_one_dialect(directory: Any) -> None:
    other = SECOND.replace("dialect: anthropic", "dialect: openai")
    directory.write("agreements.yaml", directory.text("agreements.yaml") + other)
    directory.edit("routes/billing.yaml", "vendor: anthropic", "vendors: [anthropic, second]")
    assert directory.complaints() == [
        'routes/billing.yaml:4: vendor "second" speaks another dialect than "anthropic"; name vendors of one dialect:'
        " the call is sent as it was cleared"
    ]


def _policy_of_the_day() -> Policy:
    assert POLICY, "set by the fixture"
    return POLICY[0]


POLICY: list[Policy] = []


@pytest.fixture(autouse=True)
def _one_policy(policy: Policy) -> None:
    POLICY[:] = [policy]


def test_expiring(policy: Policy) -> None:
    end = date(2028, 2, 1)
    assert expiring(policy, end - timedelta(days=31)) == ()
    assert [item.days for item in expiring(policy, end - timedelta(days=30))] == [30]
    assert [(item.vendor, item.reference, item.days) for item in expiring(policy, end)] == [
        ("anthropic", "BAA-2026-014", 0)
    ]
    assert [item.days for item in expiring(policy, end - timedelta(days=90), within_days=90)] == [90]
