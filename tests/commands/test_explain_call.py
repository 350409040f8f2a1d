"""phi-gateway explain: the steps of a request, the lines behind them, and where it stops."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from gateway.cli import main

METADATA = ("X-Phi-Actor: a", "X-Phi-Subject: s")
BODY = {
    "model": "claude-sonnet-4-5",
    "max_tokens": 9,
    "system": "For Jonas Weber.",
    "messages": [{"role": "user", "content": "Maria Lopez, seen 03/14/2026. MARIA LOPEZ is here."}],
}


def run(policies: Path, *options: str, given: str | None = None) -> Result:
    return CliRunner().invoke(
        main, ["explain", "--policies", str(policies), *options], input=given, catch_exceptions=False
    )


def asked(
    policies: Path,
    body: Any = BODY,
    *,
    caller: str = "billing-svc",
    path: str = "/billing-codes/v1/messages",
    headers: tuple[str, ...] = METADATA,
    options: tuple[str, ...] = ("--json",),
) -> Any:
    given = [option for header in headers for option in ("--header", header)]
    result = run(policies, "--caller", caller, "--path", path, "--body", "-", *given, *options, given=json.dumps(body))
    assert result.exit_code == 0, result.output
    return json.loads(result.output) if "--json" in options else result.output


def placed(policies: Path, file: str, part: str, key: str) -> str:
    """Where a key of a part is written: looked for in the text, not by the reader."""
    if not key:
        return f"{policies}/{file}"
    lines = (policies / file).read_text().splitlines()
    begun = lines.index(part)
    number = next(n for n, line in enumerate(lines) if n > begun and line.strip().startswith(key))
    return f"{policies}/{file}:{number + 1}"


@pytest.mark.usefixtures("quick")
def test_every_step_with_its_line(policies: Path) -> None:
    told = asked(policies)
    assert told["outcome"] == "would_be_sent"
    assert told["stop"] is None
    places = {step["name"]: [place.removeprefix(f"{policies}/") for place in step["places"]] for step in told["steps"]}
    assert list(places) == [
        "identify",
        "route",
        "admit",
        "endpoint",
        "agreement",
        "read",
        "authorise",
        "detect",
        "redact",
        "second look",
        "send",
        "restore",
    ]
    assert places["identify"] == ["callers.yaml:6"]
    assert places["route"] == ["routes/billing.yaml:4"]
    assert places["admit"] == ["routes/billing.yaml:5", "routes/billing.yaml:8"]
    models = placed(policies, "agreements.yaml", "anthropic:", "models:")
    assert places["authorise"] == [models.removeprefix(f"{policies}/")]
    assert places["restore"] == ["routes/billing.yaml:9"]
    for name, lines in places.items():
        for line in lines:  # every line that is named exists
            file, _, number = line.partition(":")
            assert int(number) <= len((policies / file).read_text().splitlines()), name


@pytest.mark.usefixtures("quick")
def test_what_would_leave_and_what_comes_back(policies: Path) -> None:
    told = asked(policies)
    assert told["leaves"]["url"] == "https://api.anthropic.com/v1/messages"
    assert told["leaves"]["headers"]["x-api-key"] == "<the gateway's credential: env ANTHROPIC_API_KEY>"
    assert "x-phi-subject" not in told["leaves"]["headers"]
    assert told["leaves"]["body"]["messages"][0]["content"] == "[PERSON_2], seen [DATE_1] (2026). [PERSON_3] is here."
    assert told["restored"] == dict.fromkeys(
        ["[PERSON_1]", "[PERSON_2]", "[DATE_1]", "[DATE_1] (2026)", "[PERSON_3]"], True
    )
    assert told["restored"]["[PERSON_1]"]
    route = policies / "routes" / "billing.yaml"
    route.write_text(route.read_text().replace("restore: all", "restore: [DATE]"))
    assert [name for name, back in asked(policies)["restored"].items() if back] == ["[DATE_1]", "[DATE_1] (2026)"]


@pytest.mark.usefixtures("quick")
def test_every_identifier_with_what_found_it_and_the_rule(policies: Path) -> None:
    found = asked(policies)["identifiers"]
    assert [(one["where"], one["text"], one["becomes"], one["recognizers"]) for one in found] == [
        ("system", "Jonas Weber", "[PERSON_1]", ["quick"]),
        ("messages[0].content", "Maria Lopez", "[PERSON_2]", ["quick"]),
        ("messages[0].content", "03/14/2026", "[DATE_1] (2026)", ["quick"]),
        ("messages[0].content", "MARIA LOPEZ", "[PERSON_3]", ["further occurrence"]),
    ]
    text = BODY["messages"][0]["content"]  # type: ignore[index]
    assert all(text[one["start"] : one["end"]] == one["text"] for one in found[1:])
    rules = [one["rule"].removeprefix(f"{policies}/") for one in found]
    assert rules[1:3] == ["profiles/safe-harbor.yaml:7", "profiles/safe-harbor.yaml:9"]


@pytest.mark.usefixtures("quick")
def test_a_name_that_stands_with_escapes_becomes_what_stands_for_the_name(policies: Path) -> None:
    name = "Zoë Ray"
    text = f"{name}: {json.dumps({'name': name})}"
    known = base64.urlsafe_b64encode(json.dumps([name]).encode()).decode()
    body = {**BODY, "system": "Help.", "messages": [{"role": "user", "content": text}]}
    told = asked(policies, body, headers=(*METADATA, f"X-Phi-Known: {known}"))
    assert [(one["text"], one["becomes"]) for one in told["identifiers"]] == [
        (name, "[PERSON_1]"),
        (json.dumps(name)[1:-1], "[PERSON_1]"),
    ]
    assert told["leaves"]["body"]["messages"][0]["content"] == '[PERSON_1]: {"name": "[PERSON_1]"}'


@pytest.mark.usefixtures("quick")
def test_what_a_route_keeps_is_listed_with_the_routes_line(policies: Path) -> None:
    told = asked(
        policies, caller="notes-svc", path="/clinical-notes/v1/messages", headers=(*METADATA, "X-Phi-Session: e")
    )
    [date] = [one for one in told["identifiers"] if one["entity"] == "DATE"]
    assert (date["operator"], date["rule"]) == ("keep", f"{policies}/routes/clinical-notes.yaml:8")
    assert "03/14/2026" in told["leaves"]["body"]["messages"][0]["content"]


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("change", "step", "reason", "line"),
    [
        ({"caller": "portal-svc"}, "admit", "caller_not_allowed", ("routes/billing.yaml", "billing-codes:", "callers:")),
        ({"headers": METADATA[:1]}, "admit", "metadata_missing", ("routes/billing.yaml", "billing-codes:", "require:")),
        ({"headers": (*METADATA, "X-Phi-Purpose: x")}, "admit", "purpose_mismatch", ("routes/billing.yaml", "billing-codes:", "purpose:")),
        ({"headers": (*METADATA, "X-Phi-Patient: x")}, "admit", "bad_metadata", None),
        ({"headers": (*METADATA, "X-Phi-Known: ?")}, "admit", "bad_metadata", None),
        ({"path": "/billing-code/v1/messages"}, "route", "unknown_route", ("routes", "", "")),
        ({"path": "/billing-codes/v1/nothing"}, "endpoint", "unknown_endpoint", None),
        ({"path": "/examples/without-agreement/v1/messages"}, "agreement", "no_agreement", ("agreements.yaml", "example-without-agreement:", "baa:")),
        ({"path": "/examples/expired-agreement/v1/messages"}, "agreement", "agreement_expired", ("agreements.yaml", "example-expired-agreement:", "expires:")),
        ({"options": ("--json", "--today", "2026-01-31")}, "agreement", "agreement_not_yet_effective", ("agreements.yaml", "anthropic:", "effective:")),
        ({"body": [1]}, "read", "bad_field", None),
        ({"body": BODY | {"model": "gpt-4o"}}, "authorise", "model_not_covered", ("agreements.yaml", "anthropic:", "models:")),
        ({"body": BODY | {"tools": [{"type": "web_search_20250305", "name": "web_search"}]}}, "authorise", "feature_not_covered", ("agreements.yaml", "anthropic:", "features:")),
        ({"body": BODY | {"tools": [{"name": "maria_lopez", "input_schema": {}}]}}, "redact", "identifier_in_control_field", None),
    ],
)  # fmt: skip
def test_where_it_stops_and_the_line_that_refuses(
    policies: Path, change: dict[str, Any], step: str, reason: str, line: tuple[str, str, str] | None
) -> None:
    told = asked(policies, **change)
    stop = told["stop"]
    assert (told["outcome"], stop["step"], stop["reason"]) == ("refused", step, reason)
    assert stop["change"] == (None if line is None else placed(policies, *line))
    assert stop["remedy"]
    assert told["leaves"] is None


@pytest.mark.usefixtures("quick")
def test_a_wrong_path_is_told_the_near_one(policies: Path) -> None:
    told = asked(policies, path="/billing-code/v1/messages")
    assert told["stop"]["remedy"] == 'did you mean "/billing-codes"?'


@pytest.mark.usefixtures("quick")
def test_as_text(policies: Path) -> None:
    text = asked(policies, options=())
    assert "  'Maria Lopez' -> [PERSON_2]" in text
    assert "comes back: [PERSON_1], [PERSON_2]" in text
    assert text.endswith("nothing was sent\n")
    refused = asked(policies, caller="portal-svc", options=())
    assert "STOPPED at admit: caller_not_allowed" in refused
    assert f"the line that refuses: {policies}/routes/billing.yaml:5" in refused
    assert refused.endswith("nothing would be sent\n")


@pytest.mark.usefixtures("quick")
def test_a_curl_command_with_an_unknown_key(policies: Path) -> None:
    line = ["curl", "https://gateway.internal/billing-codes/v1/messages", "-H", "x-api-key: phi_0_1", "-d", "{}"]
    told = run(policies, "--json", *line)
    assert json.loads(told.output)["stop"] == {
        "step": "identify",
        "reason": "unknown_caller",
        "message": "The gateway does not know this key or certificate. Use a gateway key; the security team issues them.",
        "remedy": "Use a gateway key; the security team issues them.",
        "change": f"{policies}/callers.yaml",
    }
    named = run(policies, "--json", "--caller", "billing-svc", *line)
    assert json.loads(named.output)["stop"]["reason"] == "metadata_missing"


def test_what_cannot_be_explained_ends_with_2(policies: Path) -> None:
    result = run(policies, "--caller", "billing-scv", "--path", "/x")
    assert (result.exit_code, result.stderr) == (2, "there is no caller 'billing-scv'; did you mean \"billing-svc\"?\n")
    assert run(policies).exit_code == 2
    assert run(policies, "--path", "/x", "--body", "/no/such/file").exit_code == 2
    (policies / "callers.yaml").unlink()
    assert run(policies, "--path", "/x").exit_code == 2


@pytest.mark.usefixtures("quick")
def test_each_vendor_of_a_route_is_told_by_its_own_agreement(policies: Path) -> None:
    """The first has ended, the second covers the call: it goes, and not under the first one's agreement."""
    file = policies / "routes" / "billing.yaml"
    written = "vendors: [example-expired-agreement, anthropic]"
    file.write_text(file.read_text().replace("vendor: anthropic", written, 1))
    told = asked(policies)
    assert told["outcome"] == "would_be_sent"
    said = {step["says"]: step["places"] for step in told["steps"] if step["name"] == "agreement"}
    ended, covers = said
    assert ended == "example-expired-agreement is passed over: agreement_expired"
    assert said[ended] == [placed(policies, "agreements.yaml", "example-expired-agreement:", "expires")]
    assert covers.startswith("BAA-2026-014 with anthropic covers messages on ")
