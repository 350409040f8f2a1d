"""Cases that state a whole request: how they are read, and every fault that is told."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.policy.cases import Case
from gateway.policy.load import load_cases
from gateway.policy.problems import PolicyError
from gateway.policy.request_cases import RequestCase

REQUEST = "{caller: billing-svc, path: /billing-codes/v1/messages, body: {model: claude-x, messages: []}}"


def read(directory: Any, case: str) -> Case:
    directory.write("cases/a.yaml", f"- {{name: a, {case}}}\n")
    [only] = load_cases(directory.path, directory.load())
    return only


def complaints(directory: Any, text: str) -> list[str]:
    directory.write("cases/a.yaml", text)
    with pytest.raises(PolicyError) as raised:
        load_cases(directory.path, directory.load())
    return [str(problem).removeprefix(f"{directory.path.as_posix()}/cases/") for problem in raised.value.problems]


def test_a_request_and_everything_that_can_be_asked(directory: Any) -> None:
    asks = read(
        directory,
        f"""route: billing-codes, request: {REQUEST}, leaves: {{/messages/0/content: x}}, leaves_not: [Jane],
  keeps: [x], under: {{vendor: anthropic, model: claude-x, features: [b, a]}}, reply: "[PERSON_1]", returns: Jane,
  returns_not: [PERSON_1]""",
    ).asks
    assert isinstance(asks, RequestCase)
    assert (asks.caller, asks.method, asks.path) == ("billing-svc", "POST", "/billing-codes/v1/messages")
    assert asks.body == {"model": "claude-x", "messages": []}
    assert asks.wanted.at == {"/messages/0/content": "x"}
    assert asks.wanted.under == {"vendor": "anthropic", "model": "claude-x"}
    assert asks.wanted.features == ("a", "b")
    assert asks.reply is not None
    assert asks.reply.text == "[PERSON_1]"
    assert asks.wanted.returns is not None
    assert asks.wanted.returns.text == "Jane"
    assert "Jane" not in repr(asks)


def test_a_whole_body_a_tool_and_a_reason(directory: Any) -> None:
    asks = read(
        directory,
        f"request: {REQUEST}, leaves: {{model: claude-x}}, reply: {{tool: t, input: {{a: 1}}}}, returns: {{tool: t, input: {{}}}}",
    ).asks
    assert isinstance(asks, RequestCase)
    assert asks.wanted.body == {"model": "claude-x"}
    assert asks.reply is not None
    assert (asks.reply.tool, asks.reply.input) == ("t", {"a": 1})
    refused = read(directory, f"request: {REQUEST}, refused: bad_json").asks
    assert isinstance(refused, RequestCase)
    assert refused.wanted.refused is not None
    assert refused.wanted.refused.reason == "bad_json"


def test_a_body_in_a_file_beside_the_cases(directory: Any) -> None:
    directory.write("cases/visit.json", '{"model": "claude-x"}')
    hashed = directory.load().hash
    asks = read(directory, "request: {caller: null, path: /x, file: visit.json}, refused: unknown_caller").asks
    assert isinstance(asks, RequestCase)
    assert asks.body == {"model": "claude-x"}
    assert directory.load().hash == hashed, "cases decide nothing"


def test_a_file_that_no_case_names_is_told(directory: Any) -> None:
    directory.write("cases/visit.json", "{}")
    told = complaints(directory, f"- {{name: a, request: {REQUEST}, refused: bad_json}}\n")
    assert told == ["visit.json: no case names this file; remove it, or name it in a case"]


@pytest.mark.parametrize(
    ("case", "complaint"),
    [
        ("request: {path: /x}, refused: bad_json", '1: request of this file lacks the key "caller"; add it'),
        ("request: {caller: billing-scv, path: /x}, refused: bad_json", '1: caller "billing-scv" is not known; did you mean "billing-svc"?'),
        ("request: {caller: null, path: x}, refused: bad_json", '1: path "x" is not one; write it as on the wire: /route/v1/messages'),
        ("request: {caller: null, path: /x, method: post}, refused: bad_json", '1: method "post" is not one; write POST'),
        ("request: {caller: null, path: /x, headers: {Host: a}}, refused: bad_json", '1: header "Host" cannot be given; leave it out: the trial writes its own'),
        ("request: {caller: null, path: /x, headers: {X Phi: a}}, refused: bad_json", '1: header "X Phi" cannot be given; write X-Phi-Subject: ...'),
        ('request: {caller: null, path: /x, headers: {X-Phi-Known: "WyJNIl0=\\n"}}, refused: bad_json', '1: the value of header "X-Phi-Known" has a line break or a control character in it; write it on one line, in quotes'),
        ("request: {caller: null, path: /x, file: no.json}, refused: bad_json", '1: there is no file "no.json"; name a .json file that lies in cases/'),
        ("request: {caller: null, path: /x, file: no.json, body: {}}, refused: bad_json", "1: the request has a body and a file; keep one of the two"),
        ("request: {caller: null, path: /x, body: {day: 2026-01-01}}, refused: bad_json", "1: a day without quotes is no JSON; put it in quotes"),
        (f"request: {REQUEST}", '1: case "a" does not say what must become of its request; give it leaves, leaves_not, refused or returns'),
        (f"request: {REQUEST}, refused: modle_not_covered", '1: reason "modle_not_covered" is not known; did you mean "model_not_covered"?'),
        (f"request: {REQUEST}, refused: {{reason: bad}}", '1: reason "bad" is not known; write a code of docs/policy-tools.md'),
        (f"request: {REQUEST}, refused: bad_json, leaves_not: [x]", '1: case "a" is refused, and leaves or returns something; of a refused request nothing leaves'),
        (f"request: {REQUEST}, leaves: text", "1: a request leaves as a body; write the body, or {/messages/0/content: text}"),
        (f"request: {REQUEST}, leaves: {{/a~2: x}}", '1: "/a~2" is no JSON pointer; write ~0 for ~ and ~1 for /'),
        (f"request: {REQUEST}, leaves_not: ['']", '1: key "leaves_not" has an empty text; remove it'),
        (f"request: {REQUEST}, removes: [x]", '1: case "a" has a request and "removes"; write leaves_not'),
        (f"request: {REQUEST}, profile: safe-harbor, keeps: [x]", '1: case "a" has a request and a profile; a request has the profile of its route'),
        (f"request: {REQUEST}, returns: x", '1: case "a" says what returns of no reply; give it reply: what the vendor answers'),
        (f"request: {REQUEST}, reply: x, keeps: [x]", '1: case "a" has a reply, and does not say what returns of it; give it returns'),
        (f"request: {REQUEST}, reply: {{tool: x}}, returns: x", '1: key "reply" has none of its forms; write a text, {tool: NAME, input: {...}}, or {status: 200, body: {...}}'),
        (f"request: {REQUEST}, reply: {{body: {{}}}}, returns: x", '1: case "a" has a body for a reply, and a text that returns; write returns as {/pointer: text}'),
        (f"request: {REQUEST}, under: {{vendor: antropic}}", '1: vendor "antropic" is not known; did you mean "anthropic"?'),
        (f"request: {REQUEST}, route: other, keeps: [x]", '1: route "other" is not known; the routes are billing-codes'),
        ("text: t, profile: safe-harbour, keeps: [t]", '1: profile "safe-harbour" is not known; did you mean "safe-harbor"?'),
        ("text: t, keeps: [t]", '1: case "a" has no route, or a profile beside it; give it the route; a text may have a profile instead'),
        ("text: t, route: billing-codes, keeps: [t], refused: bad_json", '1: case "a" has "refused", which is of requests; leave it out, or write the case as a request'),
        ("text: t, route: billing-codes, leaves: {a: 1}", '1: case "a" leaves no text; write the whole text that must leave'),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_place_and_remedy(directory: Any, case: str, complaint: str) -> None:
    assert f"a.yaml:{complaint}" in complaints(directory, f"- {{name: a, {case}}}\n")


def test_all_faults_are_told_at_once(directory: Any) -> None:
    told = complaints(
        directory,
        """\
- name: a
  request:
    caller: nobody
    path: x
  refused: nothing
- name: b
  request: {caller: null, path: /x}
""",
    )
    assert [complaint.partition(": ")[0] for complaint in told] == ["a.yaml:3", "a.yaml:4", "a.yaml:5", "a.yaml:6"]


def test_values_that_may_be_identifiers_are_not_repeated(directory: Any) -> None:
    told = complaints(directory, f"- {{name: a, request: {REQUEST}, leaves: 12345678}}\n")
    assert "12345678" not in " ".join(told)
