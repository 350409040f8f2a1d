"""Citations by characters point into the caller's own document, though the vendor counted in the one it was sent."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.deid.edits import Edit, place_before
from gateway.deid.redact import Redaction, redact
from gateway.deid.restore import Restorer
from gateway.model import Finding, LeafKind, OperatorRule, Prompt, RedactionRules
from gateway.vendors import dialects
from gateway.vendors.dialect import Dialect
from gateway.wire import eventstream, sse
from gateway.wire.jsonwalk import rebuild

NAMES = ("Maria Lopez", "Karen Quill", "Bo")
TEXT = "Ward 4. Maria Lopez came late. Bo was seen by Karen Quill. Maria Lopez left at noon."
SAID = "Maria Lopez left at noon."
FIRST = {"type": "text", "text": "No name is in this one."}
RULES = RedactionRules(OperatorRule("placeholder"), {})
Sent = tuple[Prompt, Redaction, Any]


def sent(dialect: Dialect, path: str, body: Any, rules: RedactionRules = RULES) -> Sent:
    """Read and redact a body as the exchange does, with names for findings; give also the body that leaves."""
    operation: Any = dialect.operation("POST", path, ())
    prompt: Any = dialect.read(operation, body, {})
    findings = []
    for leaf in prompt.leaves:
        places = [(leaf.text.find(name, at), name) for name in NAMES for at in range(len(leaf.text))]
        found = {(at, at + len(name)) for at, name in places if at >= 0 and leaf.kind is not LeafKind.CONTROL}
        findings.append([Finding(start, end, "PERSON", 0.9, "test") for start, end in sorted(found)])
    redaction = redact(prompt.leaves, findings, rules, today=date(2026, 1, 1))
    assert isinstance(redaction, Redaction)
    return prompt, redaction, rebuild(prompt.body, redaction.replaced)


def masked(text: str, redaction: Redaction) -> str:
    for placeholder, value in redaction.mapping.values.items():
        text = text.replace(value, placeholder)
    return text


def anthropic_body(text: str = TEXT, **more: Any) -> Any:
    documents = [{"type": "document", "source": {"type": "content", "content": [FIRST]}}]
    documents.append({"type": "document", "source": {"type": "text", "media_type": "text/plain", "data": text}})
    return {"max_tokens": 9, "messages": [{"role": "user", "content": documents}], **more}


def converse_body(text: str = TEXT) -> Any:
    documents = [
        {"document": {"name": name, "format": "txt", "source": {"text": it}}} for name, it in (("a", "-"), ("b", text))
    ]
    return {"messages": [{"role": "user", "content": documents}]}  # fmt: skip


def anthropic_citation(redaction: Redaction, document: str, said: str = SAID) -> dict[str, Any]:
    words = masked(said, redaction)
    start = document.index(words)
    place = {"document_index": 1, "start_char_index": start, "end_char_index": start + len(words)}
    return {"type": "char_location", "cited_text": words, "document_title": None, **place}


def restorer(redaction: Redaction, **more: Any) -> Restorer:
    return Restorer(redaction.mapping, edits=redaction.edits, **more)


ANTHROPIC = [
    ("anthropic", "/v1/messages", {"model": "claude-sonnet-4-5"}),
    ("bedrock", "/model/anthropic.claude-sonnet-4-5/invoke", {"anthropic_version": "bedrock-2023-05-31"}),
    (
        "vertex",
        "/v1/projects/hospital-ai-prod/locations/us-central1/publishers/anthropic/models/claude-sonnet-4@20250514:rawPredict",
        {"anthropic_version": "vertex-2023-10-16"},
    ),
]


@pytest.mark.parametrize(("name", "path", "more"), ANTHROPIC, ids=[name for name, _, _ in ANTHROPIC])
@pytest.mark.parametrize("only", [None, frozenset[str]()], ids=["restored", "not restored"])
def test_a_place_in_a_document_is_the_callers(name: str, path: str, more: Any, only: Any) -> None:
    dialect = dialects()[name]
    prompt, redaction, left = sent(dialect, path, anthropic_body(**more))
    document = left["messages"][0]["content"][1]["source"]["data"]
    citation = anthropic_citation(redaction, document)
    assert TEXT[citation["start_char_index"] : citation["end_char_index"]] != SAID  # what the caller would have read
    answer = {"type": "message", "content": [{"type": "text", "text": "So.", "citations": [citation]}]}
    restored: Any = dialect.restore_reply(prompt, answer, restorer(redaction, restore_entities=only))
    (given_back,) = restored["content"][0]["citations"]
    assert TEXT[given_back["start_char_index"] : given_back["end_char_index"]] == SAID
    assert (given_back["cited_text"] == SAID) is (only is None)
    assert set(given_back) == set(citation)


@pytest.mark.parametrize(("name", "path", "more"), [ANTHROPIC[0], ANTHROPIC[2]], ids=["anthropic", "vertex"])
def test_a_place_that_is_streamed_is_the_callers(name: str, path: str, more: Any) -> None:
    dialect = dialects()[name]
    streamed = {"stream": True, **more}
    prompt, redaction, left = sent(dialect, path.replace("rawPredict", "streamRawPredict"), anthropic_body(**streamed))
    citation = anthropic_citation(redaction, left["messages"][0]["content"][1]["source"]["data"])
    event = {"type": "content_block_delta", "index": 0, "delta": {"type": "citations_delta", "citation": citation}}
    stream = dialect.open_stream(prompt, restorer(redaction))
    given_back = stream.feed(sse.encode(sse.SseEvent("content_block_delta", json.dumps(event))))
    moved = json.loads(given_back.split(b"data: ")[1])["delta"]["citation"]
    assert TEXT[moved["start_char_index"] : moved["end_char_index"]] == SAID == moved["cited_text"]


def converse_citation(redaction: Redaction, document: str) -> dict[str, Any]:
    words = masked(SAID, redaction)
    start = document.index(words)
    place = {"documentChar": {"documentIndex": 1, "start": start, "end": start + len(words)}}
    return {"title": "b", "sourceContent": [{"text": words}], "location": place}


def test_a_place_of_converse_is_the_callers_whole_and_streamed() -> None:
    dialect = dialects()["bedrock"]
    path = "/model/anthropic.claude-sonnet-4-5/converse"
    prompt, redaction, left = sent(dialect, path, converse_body())
    citation = converse_citation(redaction, left["messages"][0]["content"][1]["document"]["source"]["text"])
    blocks = [{"citationsContent": {"content": [{"text": "So."}], "citations": [citation]}}, {"text": "x"}]
    answer = {"output": {"message": {"role": "assistant", "content": blocks}}, "stopReason": "end_turn"}
    restored: Any = dialect.restore_reply(prompt, answer, restorer(redaction))
    place = restored["output"]["message"]["content"][0]["citationsContent"]["citations"][0]["location"]["documentChar"]
    assert TEXT[place["start"] : place["end"]] == SAID
    assert restored["output"]["message"]["content"][1] == {"text": "x"}
    prompt, redaction, _ = sent(dialect, path + "-stream", converse_body())
    stream = dialect.open_stream(prompt, restorer(redaction))
    kinds: dict[str, Any] = {":event-type": "contentBlockDelta", ":message-type": "event"}
    event = json.dumps({"contentBlockIndex": 0, "delta": {"citation": citation}}).encode()
    decoder = eventstream.EventStreamDecoder()
    (message,) = decoder.feed(stream.feed(eventstream.encode(eventstream.Message(kinds, event))))
    place = json.loads(message.payload)["delta"]["citation"]["location"]["documentChar"]
    assert TEXT[place["start"] : place["end"]] == SAID


def test_a_place_in_a_document_that_is_json_is_found_by_its_words() -> None:
    dialect = dialects()["anthropic"]
    text = json.dumps({"ward": "Bo", "note": SAID})
    prompt, redaction, left = sent(dialect, "/v1/messages", anthropic_body(text, model="claude-sonnet-4-5"))
    citation = anthropic_citation(redaction, left["messages"][0]["content"][1]["source"]["data"])
    answer = {"type": "message", "content": [{"type": "text", "text": "So.", "citations": [citation]}]}
    restored: Any = dialect.restore_reply(prompt, answer, restorer(redaction))
    moved = restored["content"][0]["citations"][0]
    assert text[moved["start_char_index"] : moved["end_char_index"]] == SAID


@pytest.mark.parametrize(
    "odd",
    [
        {"document_index": 0},  # cited by blocks
        {"document_index": 7},
        {"document_index": -1},
        {"document_index": True},
        {"start_char_index": None},
        {"type": "page_location"},
    ],
    ids=lambda odd: "-".join(map(str, odd.values())),
)
def test_what_leads_to_no_text_stays_as_it_came(odd: dict[str, Any]) -> None:
    dialect = dialects()["anthropic"]
    prompt, redaction, _ = sent(dialect, "/v1/messages", anthropic_body(model="claude-sonnet-4-5"))
    place = {"document_index": 1, "start_char_index": 3, "end_char_index": 60}
    citation = {"type": "char_location", "cited_text": "x", **place, **odd}
    answer = {"type": "message", "content": [{"type": "text", "text": "So.", "citations": [citation]}]}
    assert dialect.restore_reply(prompt, answer, restorer(redaction)) == answer


TEXTS = st.text(alphabet="ab [1]", min_size=1, max_size=8)


@given(st.lists(st.tuples(TEXTS, TEXTS, TEXTS), max_size=5), TEXTS)
def test_every_place_outside_of_what_was_put_in_is_found_again(parts: list[tuple[str, str, str]], rest: str) -> None:
    before, after, edits = "", "", list[Edit]()
    same: list[tuple[int, int]] = []  # places of one character each that stayed, as (after, before)
    for stays, taken, put in parts:
        same += [(len(after) + i, len(before) + i) for i in range(len(stays))]
        before, after = before + stays, after + stays
        edits.append(Edit(len(before), len(before) + len(taken), len(put)))
        before, after = before + taken, after + put
    same += [(len(after) + i, len(before) + i) for i in range(len(rest))]
    for now, then in same:
        assert place_before(edits, now, end=False) == then
        assert place_before(edits, now + 1, end=True) == then + 1
    assert place_before(edits, len(after) + len(rest), end=True) == len(before) + len(rest)
