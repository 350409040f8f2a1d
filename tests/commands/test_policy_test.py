"""phi-gateway test: what it finds out, how it says so. Each finding has its control: a policy or case that is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from click.testing import CliRunner, Result

from gateway.cli import main

ANTHROPIC = """\
- name: {name}
  route: billing-codes
  request:
    caller: billing-svc
    path: /billing-codes/v1/messages
    headers: {{X-Phi-Actor: a, X-Phi-Subject: s}}
    day: 2026-06-01
    body: {{model: claude-sonnet-4-5, max_tokens: 9, messages: [{{role: user, content: "Maria Lopez, seen 03/14/2026."}}]}}
  {asks}
"""
HOLDS = 'leaves: {/messages/0/content: "[PERSON_1], seen [DATE_1] (2026)."}'


def run(policies: Path, cases: str, *options: str) -> Result:
    (policies / "cases").mkdir(exist_ok=True)
    (policies / "cases" / "a.yaml").write_text(cases)
    return CliRunner().invoke(main, ["test", str(policies), *options], catch_exceptions=False)


def case(asks: str, name: str = "a") -> str:
    return ANTHROPIC.format(name=name, asks=asks)


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("asks", "fault"),
    [
        (HOLDS, ""),
        (HOLDS.replace("PERSON_1", "PERSON_2"), "/messages/0/content: it leaves otherwise"),
        ("leaves: {/messages/1: x}", "/messages/1: nothing leaves there"),
        ("leaves: {model: claude-sonnet-4-5}", "the body leaves otherwise"),
        ("leaves_not: [lopez, 03/14]", ""),
        ("leaves_not: [seen]", "'seen' leaves, to api.anthropic.com"),
        ("leaves_not: [V1/MESSAGES]", "'V1/MESSAGES' leaves"),  # the path leaves too
        ("keeps: [seen]", ""),
        ("keeps: [Maria]", "'Maria' does not leave"),
        ("under: {vendor: anthropic, agreement: BAA-2026-014, endpoint: messages, model: claude-sonnet-4-5, features: []}", ""),
        ("under: {agreement: BAA-1}", "agreement is BAA-2026-014, not BAA-1"),
        ("under: {features: ['beta:x']}", "features are none, not beta:x"),
        ("refused: model_not_covered", "it is sent, not refused for model_not_covered"),
        ('reply: "For [PERSON_1] on [DATE_1]."\n  returns: "For Maria Lopez on 03/14/2026."', ""),
        ('reply: "[PERSON_1] [PERSON_9]"\n  returns: "Maria Lopez Jane"', "the text returns otherwise"),
        ('reply: "[PERSON_1]"\n  returns_not: [lopez]', "'lopez' returns"),
        ('reply: {tool: t, input: {n: "[PERSON_1]"}}\n  returns: {tool: t, input: {n: Maria Lopez}}', ""),
        ('reply: {tool: t, input: {n: "[PERSON_1]"}}\n  returns: {tool: u, input: {n: x}}', "the tool t is called, not u"),
        ('reply: {body: {content: [{type: text, text: "[PERSON_1]"}]}}\n  returns: {/content/0/text: Maria Lopez}', ""),
        ('reply: {body: {content: [{type: text, text: "[PERSON_1]"}]}}\n  returns: {/content/0/text: x}', "/content/0/text: it returns otherwise"),
        ('reply: {status: 529, body: {type: error, error: {type: overloaded_error, message: x}}}\n  returns: {/error/type: overloaded_error}', ""),
    ],
)  # fmt: skip
def test_what_a_case_can_ask(policies: Path, asks: str, fault: str) -> None:
    result = run(policies, case(asks))
    assert (result.exit_code, fault in result.output) == (1 if fault else 0, True), result.output
    assert ("1 of 1 cases hold" in result.output) == (not fault)


@pytest.mark.usefixtures("quick")
def test_a_refusal_must_have_its_reason_place_and_status(policies: Path) -> None:
    wrong = case("refused: {reason: metadata_missing, place: X-Phi-Subject, status: 400}").replace(
        ", X-Phi-Subject: s", ""
    )
    assert run(policies, wrong).exit_code == 0
    assert (
        "it is refused at X-Phi-Subject, not at X-Phi-Actor"
        in run(policies, wrong.replace("place: X-Phi-Subject", "place: X-Phi-Actor")).output
    )
    assert "its status is 400, not 403" in run(policies, wrong.replace("400", "403")).output
    other = run(policies, wrong.replace("metadata_missing", "bad_metadata"))
    assert other.exit_code == 1
    assert "it is refused for metadata_missing, not for bad_metadata. This route requires metadata" in other.output


@pytest.mark.usefixtures("quick")
def test_a_policy_that_lets_a_name_out_fails_the_case(policies: Path) -> None:
    assert run(policies, case("leaves_not: [Lopez]")).exit_code == 0
    route = policies / "routes" / "billing.yaml"
    kept = "deidentify: {profile: safe-harbor, keep: [PERSON]}\n  justification: A try of what a case finds out."
    route.write_text(route.read_text().replace("deidentify: {profile: safe-harbor, restore: all}", kept))
    result = run(policies, case("leaves_not: [Lopez]"))
    assert result.exit_code == 1
    assert "'Lopez' leaves, to api.anthropic.com" in result.output


@pytest.mark.usefixtures("quick")
def test_what_is_not_restored_by_policy_is_found_streamed_and_whole(policies: Path) -> None:
    asks = 'reply: "For [PERSON_1] on [DATE_1]."\n  returns: "For Maria Lopez on [DATE_1]."'
    assert run(policies, case(asks)).exit_code == 1
    route = policies / "routes" / "billing.yaml"
    route.write_text(route.read_text().replace("restore: all", "restore: [PERSON]"))
    assert run(policies, case(asks)).exit_code == 0


@pytest.mark.usefixtures("quick")
def test_a_stream_that_returns_otherwise_is_found(policies: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asks = case('reply: "For [PERSON_1]."\n  returns: "For Maria Lopez."')
    monkeypatch.setattr(
        "gateway.simulators.anthropic.events", lambda whole, piece: [("message_stop", {"type": "message_stop"})]
    )
    result = run(policies, asks)
    assert result.exit_code == 1
    assert "streamed: " in result.output


@pytest.mark.usefixtures("quick")
def test_a_failure_shows_a_unified_difference(policies: Path) -> None:
    result = run(policies, case(HOLDS.replace("PERSON_1", "PERSON_2")))
    assert "a.yaml:1: case 'a' failed" in result.output
    assert "  -[PERSON_2], seen [DATE_1] (2026).\n  +[PERSON_1], seen [DATE_1] (2026)." in result.output


@pytest.mark.usefixtures("quick")
def test_formats_and_junit(policies: Path, tmp_path: Path) -> None:
    cases = case(HOLDS, "good") + case("leaves_not: [seen]", "bad < case")
    told = json.loads(run(policies, cases, "--format", "json").output)
    assert [(one["name"], one["holds"], one["line"]) for one in told] == [("good", True, 1), ("bad < case", False, 10)]
    noted = run(policies, cases, "--format", "github").output
    assert noted.startswith(f"::error file={policies}/cases/a.yaml,line=10,col=1::case 'bad < case' failed")
    file = tmp_path / "junit.xml"
    assert run(policies, cases, "--junit", str(file)).exit_code == 1
    suite = Xml.parse(file).getroot().find("testsuite")
    assert suite is not None
    assert (suite.get("tests"), suite.get("failures")) == ("2", "1")
    failures = {one.get("name"): one.find("failure") for one in suite.iter("testcase")}
    assert failures["good"] is None
    assert "'seen' leaves" in str(failures["bad < case"].get("message"))  # type: ignore[union-attr]
    assert run(policies, cases, "--junit", str(tmp_path / "no" / "x.xml")).exit_code == 2


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(("only", "tried"), [("good", 1), ("b*", 1), ("a/*", 2), ("other/*", 0)])
def test_only_the_cases_that_are_named(policies: Path, only: str, tried: int) -> None:
    result = run(policies, case(HOLDS, "good") + case(HOLDS, "bad"), "--only", only)
    assert (result.exit_code, f"{tried} of {tried} cases hold" in result.output) == ((0, True) if tried else (2, False))


def test_cases_that_cannot_be_read_end_with_2_and_every_place(policies: Path) -> None:
    result = run(policies, "- name: a\n  request: {caller: nobody, path: /x, methd: GET}\n  refused: nothing\n")
    assert result.exit_code == 2
    assert f"{policies}/cases/a.yaml:2:" in result.stderr
    assert "unknown key" in result.stderr
    assert run(policies, "[]\n").exit_code == 2
    (policies / "callers.yaml").unlink()
    assert run(policies, "[]\n").exit_code == 2


@pytest.mark.usefixtures("quick")
def test_texts_and_decisions_are_tried_as_well(policies: Path) -> None:
    cases = """\
- {name: text, route: billing-codes, text: "Maria Lopez", leaves: "[PERSON_1]"}
- {name: profile, profile: limited-data-set, text: "Maria Lopez 03/14/2026", leaves: "[PERSON_1] 03/14/2026"}
- {name: wrong, profile: safe-harbor, text: "Maria Lopez", keeps: [Maria]}
- {name: call, route: billing-codes, call: {caller: portal-svc, endpoint: messages}, decision: caller_not_allowed}
"""
    result = run(policies, cases)
    assert result.exit_code == 1
    assert "'Maria' does not leave, in '[PERSON_1]'" in result.output
    assert "3 of 4 cases hold" in result.output
