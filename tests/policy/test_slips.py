"""What looks like a slip in an agreement is warned of, and what is usual is not."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from gateway.policy.load import load

TODAY = date(2026, 6, 1)


@pytest.mark.parametrize(
    ("host", "message"),
    [
        ("api.anthropic.com", None),
        ("anthropic.com", None),
        ("api.antropic.com", "is at api.antropic.com, which is like anthropic.com but is not it"),
        ("api.anthropci.com", "which is like anthropic.com but is not it"),
        ("api.anthropic.co", "which is like anthropic.com but is not it"),
        ("api.anthr0pic.com", "which is like anthropic.com but is not it"),
        ("api.0penai.com", "which is like openai.com but is not it"),
        ("api-anthropic.com", "which is like anthropic.com but is not it"),
        ("anthropic.com.evil.example", "which is like anthropic.com but is not it"),
        ("api.xn--anthropc-r2a.com", "which is not shown as it is written"),
        ("api.openai.com", "has dialect anthropic at api.openai.com, a host of *.openai.com, which dialect openai reaches"),
        ("api.deepseek.com", "at api.deepseek.com, a host of *.deepseek.com, which no dialect is made for"),
        ("llm.hospital.example", None),
        ("vendor.example.com", None),
    ],
)  # fmt: skip
def test_a_host_that_may_be_another_is_warned_of(directory: Any, host: str, message: str | None) -> None:
    """A mistyped host has a certificate of its own: everything would go to a stranger, properly recorded."""
    directory.edit("agreements.yaml", "https://api.anthropic.com", f"https://{host}")
    warnings = directory.warnings()
    assert len(warnings) == (message is not None)
    if message is not None:
        assert warnings[0].startswith('agreements.yaml:3: vendor "anthropic" ')
        assert message in warnings[0]


def test_a_host_inside_is_the_operators_own(directory: Any) -> None:
    directory.edit("agreements.yaml", "https://api.anthropic.com", "https://anthropic.proxy.example")
    assert len(directory.warnings()) == 1
    directory.edit("agreements.yaml", "network: public", "network: private")
    assert directory.warnings() == []


@pytest.mark.parametrize(
    ("credential", "told"),
    [
        ("{env: ANTHROPIC_API_KEY}", None),
        ("{aws: us-east-1}", "credential.aws, a signature with AWS's credentials; that is for dialect bedrock"),
        ("{google: default}", "credential.google, a token of Google's; that is for dialect vertex"),
        ("{entra: https://cognitiveservices.azure.com/.default}", "a token of Entra's; that is for dialect azure"),
    ],
)
def test_the_proof_of_another_cloud_is_warned_of(directory: Any, credential: str, told: str | None) -> None:
    """A token of Google's that is sent to another company opens what it opens, wherever it came from."""
    directory.edit("agreements.yaml", "{env: ANTHROPIC_API_KEY}", credential)
    warnings = directory.warnings()
    assert len(warnings) == (told is not None)
    if told is not None:
        assert warnings[0].startswith('agreements.yaml:4: vendor "anthropic" has dialect anthropic and ')
        assert told in warnings[0]


@pytest.mark.parametrize(
    ("models", "odd"),
    [
        ("[claude-*]", []),
        ("[claude-sonnet-5-5]", []),
        ('["cl*"]', []),
        ("[claude-*, gpt-5*]", ["gpt-5*"]),
        ("[claud-*]", ["claud-*"]),
        ("[claude]", ["claude"]),
        ("[Claude-*]", ["Claude-*"]),
    ],
)
def test_a_pattern_that_no_model_of_the_dialect_has_is_warned_of(directory: Any, models: str, odd: list[str]) -> None:
    directory.edit("agreements.yaml", "[claude-*]", models)
    said = [f'agreements.yaml:10: model "{one}" is of no family known at dialect anthropic;' for one in odd]
    warnings = directory.warnings()
    assert [warning[: len(begin)] for warning, begin in zip(warnings, said, strict=True)] == said


@pytest.mark.parametrize(("expires", "odd"), [("2028-02-01", False), ("2029-02-01", True)])
def test_one_reference_with_two_terms_is_warned_of(directory: Any, expires: str, odd: bool) -> None:
    """The longer term would cover calls that were never agreed on."""
    text = directory.text("agreements.yaml")
    second = text.replace("anthropic:\n", "second:\n", 1).replace("2028-02-01", expires)
    directory.write("agreements.yaml", text + second)
    said = [warning for warning in directory.warnings() if "other days" in warning]
    assert (
        said
        == [
            'agreements.yaml:20: agreement BAA-2026-014 has other days at vendor "anthropic", from 2026-02-01 until 2028-02-01;'
            " one agreement has one term: correct the days or the reference"
        ][: int(odd)]
    )


@pytest.mark.parametrize(
    ("feature", "said"),
    [
        ("web_search_20250305", None), ("server_tool:web_search*", None), ("server_tool:vertexRagStore", None), ("state:store", None),
        ("setting:service_tier_flex", None), ("beta:context-1m-*", None), ("beta:quantum-leap-2027-01-01", None), ("server_tool:connector_gmail", None),
        ("file_source:hospital-imges", None), ("mcp_server:mcp.hospital.example", None), ("url_source:*.hospital.example", None),
        ("web_serch_20250305", 'has a word of no vendor\'s features, "serch"; did you mean "search"?'),
        ("server_tool:gogleSearch", '"gogle"; did you mean "google"?'), ("state:stor", '"stor"; did you mean "store"?'),
        ("url_source:*.com", 'covers every host below "com"; name the domain that is meant'),
        ("mcp_server:*.com", 'covers every host below "com"'),
    ],
)  # fmt: skip
def test_a_feature_that_is_easily_taken_for_another_is_warned_of(
    directory: Any, feature: str, said: str | None
) -> None:
    directory.edit("agreements.yaml", "[beta:context-1m-*]", f'["{feature}"]')
    warnings = directory.warnings()
    assert len(warnings) == (said is not None)
    if said is not None:
        assert warnings[0].startswith(f'agreements.yaml:11: feature "{feature}" ')
        assert said in warnings[0]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("BAA-2026-014", "BAA-2026-015", True),
        ("BAA-2026-014", "BAA-2026-014", False),
        ("ANTHROPIC_API_KEY", "OTHER_API_KEY", False),
        ("https://api.anthropic.com", "https://eu.anthropic.com", False),
    ],
)
def test_one_account_under_two_agreements_is_warned_of(directory: Any, old: str, new: str, said: bool) -> None:
    """The wider of the two would cover what the account was never agreed on for."""
    text = directory.text("agreements.yaml")
    second = text.replace("anthropic:\n", "second:\n", 1).replace("BAA-2026-014", "BAA-2026-015").replace(old, new)
    if old == new:
        second = text.replace("anthropic:\n", "second:\n", 1)
    directory.write("agreements.yaml", text + second)
    told = [warning for warning in directory.warnings() if "another agreement" in warning]
    assert (
        told
        == [
            'agreements.yaml:20: vendor "second" has address and credential of vendor "anthropic", under another agreement;'
            " one account has one agreement: see whether BAA-2026-015 or BAA-2026-014 covers it"
        ][: int(said)]
    )


@pytest.mark.parametrize(
    ("dialect", "url", "sites", "said"),
    [
        ("anthropic", "https://api.anthropic.com", "regions: [us]", ["12: regions of agreement BAA-2026-014 are for the record: at dialect anthropic no call names one; nothing is refused by them: see that the vendor's account and url keep to them"]),
        ("openai", "https://api.openai.com", "projects: [p]", ["12: projects of agreement BAA-2026-014 are for the record: at dialect openai no call names one; nothing is refused by them: see that the vendor's account and url keep to them"]),
        ("anthropic", "https://api.anthropic.com", "regions: []", []),
        ("vertex", "https://us-central1-aiplatform.googleapis.com", "{projects: [p], regions: [us-central1]}", []),
        ("vertex", "https://aiplatform.googleapis.com", "{projects: [p], regions: [global]}", []),
        ("vertex", "https://us-central1-aiplatform.googleapis.com", "{projects: [p], regions: [europe-west1]}", ['13: vendor "anthropic" is at us-central1, which regions of agreement BAA-2026-014 do not list; calls go there whatever place they name: correct the url or the regions']),
        ("vertex", "https://us-central1-aiplatform.googleapis.com", "regions: [us-central1]", ["5: agreement BAA-2026-014 covers no projects; every call that goes to one is refused"]),
        ("bedrock", "https://bedrock-runtime.us-east-1.amazonaws.com", "regions: [us]", []),
        ("bedrock", "https://bedrock-runtime.us-east-1.amazonaws.com", "regions: [us-east-1]", []),
        ("bedrock", "https://bedrock-runtime.eu-west-1.amazonaws.com", "regions: [us]", ['12: vendor "anthropic" is at eu-west-1, which regions of agreement BAA-2026-014 do not list; calls go there whatever place they name: correct the url or the regions']),
    ],
)  # fmt: skip
def test_places_that_do_not_bind_are_warned_of(
    directory: Any, dialect: str, url: str, sites: str, said: list[str]
) -> None:
    """Whoever lists regions takes them for a bound on every call."""
    directory.edit("agreements.yaml", "dialect: anthropic", f"dialect: {dialect}")
    directory.edit("agreements.yaml", "https://api.anthropic.com", url)
    keys = sites.strip("{}").replace("], ", "]\n    ")
    directory.edit("agreements.yaml", "    retention: zero\n", f"    {keys}\n")
    policy = load(directory.path, dialects=frozenset({dialect}), today=TODAY)
    place = f"{directory.path.as_posix()}/agreements.yaml:"
    told = [str(warning).removeprefix(place) for warning in policy.warnings]
    assert [one for one in told if "model" not in one] == said
