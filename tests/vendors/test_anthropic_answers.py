"""Answers and streams: values back, signed blocks untouched, errors in the vendor's shape."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.deid.restore import Restorer
from gateway.model import Mapping, Prompt, TokenUsage
from gateway.refusals import MEANINGS, Reason, Refusal
from gateway.simulators.anthropic import events
from gateway.vendors.anthropic import Anthropic
from gateway.vendors.dialect import VendorReplyError
from gateway.wire.sse import SseDecoder

DIALECT = Anthropic()
MAPPING = Mapping(
    {
        "[PERSON_1]": 'Maria "Mia" Lopez',
        "[PERSON_2]": "Zoë\nRay",
        "[DATE_1]": "03/14/2026",
        "[DATE_1] (2026)": "03/14/2026",
    }
)
PROMPT = Prompt("messages", "m", True, {}, ())
BLOCKS: list[dict[str, Any]] = [
    {"type": "text", "text": "For [PERSON_1] on [DATE_1] (2026): see [person_2], [PERSON_9], [PERSON_"},
    {
        "type": "tool_use",
        "id": "t",
        "name": "n",
        "input": {
            "who": "[PERSON_1]",
            "[PERSON_2]": ["[DATE_1]", {"j": '{"x": "[PERSON_1]"}'}],
            "link": "/%5BPERSON_1%5D",
        },
    },
    {"type": "text", "text": "[PERSON_1]"},
]
MESSAGE = {"id": "m", "type": "message", "role": "assistant", "model": "m", "content": BLOCKS, "stop_reason": "end_turn", "stop_sequence": None, "usage": {"input_tokens": 7, "output_tokens": 9}}  # fmt: skip


def encode(made: list[tuple[str, dict[str, Any]]]) -> bytes:
    return b"".join(f"event: {name}\ndata: {json.dumps(data)}\n\n".encode() for name, data in made)


def collect(data: bytes) -> dict[int, str]:
    """Put the lanes of a stream together as an SDK does."""
    texts: dict[int, str] = {}
    for event in SseDecoder().feed(data):
        body = json.loads(event.data or "{}")
        if body.get("type") == "content_block_start":
            texts[body["index"]] = body["content_block"].get("text", "")
        if body.get("type") == "content_block_delta":
            delta = body["delta"]
            texts[body["index"]] += delta.get("text", "") + delta.get("partial_json", "") + delta.get("thinking", "")
    return texts


def through(pieces: list[bytes], **prompt: Any) -> tuple[bytes, Any]:
    stream = DIALECT.open_stream(Prompt("messages", "m", True, {}, (), **prompt), Restorer(MAPPING))
    out = b"".join(stream.feed(piece) for piece in pieces)
    return out + stream.finish(), stream


@settings(deadline=None)
@given(st.integers(1, 30), st.lists(st.integers(0, 4000), max_size=30))
def test_every_cut_of_a_stream_gives_the_whole_answer(piece: int, cuts: list[int]) -> None:
    data = encode(events(MESSAGE, piece))
    places = sorted({min(cut, len(data)) for cut in cuts})
    pieces = [data[a:b] for a, b in zip([0, *places], [*places, len(data)], strict=True)]
    out, stream = through(pieces)
    texts = collect(out)
    whole = DIALECT.restore_reply(PROMPT, MESSAGE, Restorer(MAPPING))
    assert isinstance(whole, dict)
    content: Any = whole["content"]
    assert texts[0] == content[0]["text"] == 'For Maria "Mia" Lopez on 03/14/2026: see Zoë\nRay, [PERSON_9], [PERSON_'
    assert json.loads(texts[1]) == content[1]["input"]
    assert json.loads(content[1]["input"]["Zoë\nRay"][1]["j"]) == {"x": 'Maria "Mia" Lopez'}
    assert texts[2] == 'Maria "Mia" Lopez'
    assert (stream.complete, stream.failed, stream.usage) == (True, None, TokenUsage(7, 9))


def test_lanes_that_interleave_do_not_mix() -> None:
    def delta(index: int, text: str) -> tuple[str, dict[str, Any]]:
        return "content_block_delta", {
            "type": "content_block_delta",
            "index": index,
            "delta": {"type": "text_delta", "text": text},
        }

    starts = [
        (
            "content_block_start",
            {"type": "content_block_start", "index": i, "content_block": {"type": "text", "text": "[PER"}},
        )
        for i in (0, 1)
    ]
    stops = [("content_block_stop", {"type": "content_block_stop", "index": i}) for i in (0, 1)]
    out, _ = through(
        [encode([*starts, delta(0, "SON_1"), delta(1, "SON_"), delta(0, "] a"), delta(1, "9] b"), *stops])]
    )
    assert collect(out) == {0: 'Maria "Mia" Lopez a', 1: "[PERSON_9] b"}


def test_signed_and_encrypted_blocks_pass_untouched() -> None:
    thinking = {"type": "thinking", "thinking": "about [PERSON_1]", "signature": "s[PERSON_1]"}
    body = {"type": "message", "content": [thinking, {"type": "redacted_thinking", "data": "[PERSON_1]"}]}
    assert DIALECT.restore_reply(PROMPT, body, Restorer(MAPPING)) == body
    made = [
        (
            "content_block_start",
            {
                "type": "content_block_start",
                "index": 0,
                "content_block": {"type": "thinking", "thinking": "", "signature": ""},
            },
        ),
        (
            "content_block_delta",
            {"type": "content_block_delta", "index": 0, "delta": {"type": "thinking_delta", "thinking": "[PERSON_1]"}},
        ),
        (
            "content_block_delta",
            {"type": "content_block_delta", "index": 0, "delta": {"type": "signature_delta", "signature": "abc"}},
        ),
        ("content_block_stop", {"type": "content_block_stop", "index": 0}),
    ]
    out, _ = through([encode(made)])
    assert [json.loads(e.data or "") for e in SseDecoder().feed(out)] == [data for _, data in made]


def test_citations_and_unknown_deltas_are_restored() -> None:
    made = [
        (
            "content_block_start",
            {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        ),
        (
            "content_block_delta",
            {
                "type": "content_block_delta",
                "index": 0,
                "delta": {"type": "citations_delta", "citation": {"cited_text": "[PERSON_1]"}},
            },
        ),
        (
            "content_block_delta",
            {"type": "content_block_delta", "index": 0, "delta": {"type": "new_delta", "words": "[DATE_"}},
        ),
        (
            "content_block_delta",
            {"type": "content_block_delta", "index": 0, "delta": {"type": "new_delta", "words": "1] x [PER"}},
        ),
        ("content_block_stop", {"type": "content_block_stop", "index": 0}),
        ("something_new", {"type": "something_new", "note": "[PERSON_1]"}),
    ]
    out, _ = through([encode(made)])
    bodies = [json.loads(e.data or "") for e in SseDecoder().feed(out)]
    assert bodies[1]["delta"]["citation"]["cited_text"] == 'Maria "Mia" Lopez'
    assert (
        "".join(b["delta"].get("words", "") for b in bodies if b["type"] == "content_block_delta")
        == "03/14/2026 x [PER"
    )
    assert bodies[-1]["note"] == 'Maria "Mia" Lopez'


def test_structured_output_stays_json() -> None:
    text = {"type": "text", "text": '{"name": "[PERSON_1]", "at": "[PERSON_2]"}'}
    data = encode(events({**MESSAGE, "content": [text]}, 3))
    out, _ = through([data], structured_output=True)
    assert json.loads(collect(out)[0]) == {"name": 'Maria "Mia" Lopez', "at": "Zoë\nRay"}
    plain, _ = through([data])  # without the request's word too, where the text is nothing else
    assert collect(plain) == collect(out)
    said = encode(events({**MESSAGE, "content": [{"type": "text", "text": 'It is "[PERSON_1]".'}]}, 3))
    for asked in (False, True):  # a refusal is prose, whatever was asked for
        assert collect(through([said], structured_output=asked)[0])[0] == 'It is "Maria "Mia" Lopez".'


def test_a_cut_stream_gives_what_was_held_and_is_not_complete() -> None:
    data = encode(events(MESSAGE, 5))[:600]
    out, stream = through([data[: data.rfind(b"\n\n") + 2]])
    assert not stream.complete
    assert collect(out)[0].startswith("For ")


@pytest.mark.parametrize(
    ("kind", "told"), [("overloaded_error", "overloaded_error"), ("Maria Lopez", "error"), (5, "error")]
)
def test_an_error_in_a_stream_ends_it(kind: object, told: str) -> None:
    out, stream = through(
        [encode([("error", {"type": "error", "error": {"type": kind, "message": "echo [PERSON_1]"}})])]
    )
    assert (stream.complete, stream.failed) == (True, told)
    assert b"Mia" in out


@pytest.mark.parametrize("end", ["message_stop", "error"])
@pytest.mark.parametrize("together", [True, False])
def test_what_comes_behind_the_end_is_no_part_of_the_answer(end: str, together: bool) -> None:
    last = {"message_stop": {"type": "message_stop"}, "error": {"type": "error", "error": {"type": "api_error"}}}[end]
    whole = encode([*events(MESSAGE, 5)[:-1], (end, last)])
    more = encode(events({**MESSAGE, "content": [{"type": "text", "text": "another"}]}, 50))
    out, stream = through([whole + more] if together else [whole, more])
    assert (stream.complete, b"another" in out, b'"type":"%s"' % end.encode() in out) == (True, False, True)


def test_another_vendors_word_for_the_end_makes_no_answer_whole() -> None:
    """Anthropic's clients wait for message_stop, and would take a cut answer for one that goes on."""
    out, stream = through([encode(events(MESSAGE, 5)[:-1]) + b"data: [DONE]\n\n"])
    assert not stream.complete
    assert b"[DONE]" in out
    assert through([encode(events(MESSAGE, 5)) + b"data: [DONE]\n\n"])[1].complete  # the control


@pytest.mark.parametrize(
    "data",
    [b"data: not json\n\n", b"data: []\n\n", b'data: {"type":"content_block_delta","index":0,"delta":5}\n\n', b'data: {"type":"content_block_delta","delta":{"type":"x"}}\n\n',
     b'data: {"type":"content_block_delta","index":0,"delta":{"type":5}}\n\n', b'data: {"type":"content_block_start","index":0}\n\n', b"data: \xff\n\n", b'data: {"a":1,"a":2}\n\n'],
)  # fmt: skip
def test_a_malformed_stream_is_an_error_without_content(data: bytes) -> None:
    with pytest.raises(VendorReplyError) as caught:
        through([data])
    assert str(caught.value) == ""


def test_pings_and_comments_pass() -> None:
    out, _ = through([b': keep\n\nevent: ping\ndata: {"type": "ping"}\n\nevent: x\n\n'])
    assert [(e.name, e.data) for e in SseDecoder().feed(out)][1:] == [("ping", '{"type":"ping"}'), ("x", None)]


def test_two_keys_never_become_one() -> None:
    body = {"input": {"[PERSON_1]": 1, 'Maria "Mia" Lopez': 2}}
    restored: Any = DIALECT.restore_reply(PROMPT, body, Restorer(MAPPING))
    assert restored["input"] == {"[PERSON_1]": 1, 'Maria "Mia" Lopez': 2}


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_the_vendors_shape(reason: Reason) -> None:
    reply = DIALECT.render(Refusal(reason, place="here", value="there"), "event-1")
    body = json.loads(reply.body)
    assert reply.status == MEANINGS[reason].status
    assert body["type"] == "error"
    assert body["error"]["code"] == reason.value
    assert body["error"]["remedy"]
    assert body["error"]["event_id"] == body["request_id"] == "event-1"
    assert reply.headers["x-should-retry"] in ("true", "false")
    event = next(
        iter(
            SseDecoder().feed(
                DIALECT.stream_error(DIALECT.open_stream(PROMPT, Restorer(MAPPING)), Refusal(reason), "e")
            )
        )
    )
    assert event.name == "error"


@pytest.mark.parametrize(
    ("body", "usage"),
    [({"usage": {"input_tokens": 3, "output_tokens": 4}}, (3, 4)), ({"input_tokens": 5}, (5, None)), ({"usage": {"input_tokens": "x", "output_tokens": True}}, (None, None)), ([], (None, None)), ({"usage": {"input_tokens": -1}}, (None, None))],
)  # fmt: skip
def test_usage(body: Any, usage: tuple[int | None, int | None]) -> None:
    read = DIALECT.usage(body)
    assert (read.input, read.output) == usage


def test_the_delta_of_a_summary_holds_all_of_it() -> None:
    # An SDK puts each in the place of the one before (anthropic 2.14): a rest that came later would be all that is left.
    for content in ("For [PERSON_1]", "Seen [DATE_1]", "[PERSON_"):
        delta = {"type": "compaction_delta", "content": content, "encrypted_content": "ZW5j"}
        made = [
            ("content_block_start", {"type": "content_block_start", "index": 0, "content_block": {"type": "compaction", "content": None}}),
            ("content_block_delta", {"type": "content_block_delta", "index": 0, "delta": delta}),
            ("content_block_stop", {"type": "content_block_stop", "index": 0}),
            ("message_stop", {"type": "message_stop"}),
        ]  # fmt: skip
        out, _ = through([encode(made)])
        bodies = [json.loads(event.data or "{}") for event in SseDecoder().feed(out)]
        deltas = [body["delta"] for body in bodies if body["type"] == "content_block_delta"]
        assert deltas == [{**delta, "content": Restorer(MAPPING).text(content)}]


def test_a_signed_summary_comes_back_as_it_is() -> None:
    block: dict[str, Any] = {"type": "compaction", "content": "For [PERSON_1]", "signature": "c2ln"}
    whole: Any = DIALECT.restore_reply(PROMPT, {**MESSAGE, "content": [block]}, Restorer(MAPPING))
    assert whole["content"] == [block]
    unsigned: Any = DIALECT.restore_reply(
        PROMPT, {**MESSAGE, "content": [{**block, "signature": None}]}, Restorer(MAPPING)
    )
    assert unsigned["content"][0]["content"] == 'For Maria "Mia" Lopez'
    delta = {"type": "compaction_delta", "content": "For [PERSON_1]"}
    made = [
        ("content_block_start", {"type": "content_block_start", "index": 0, "content_block": {**block, "content": None}}),
        ("content_block_delta", {"type": "content_block_delta", "index": 0, "delta": delta}),
        ("message_stop", {"type": "message_stop"}),
    ]  # fmt: skip
    out, _ = through([encode(made)])
    assert [json.loads(event.data or "{}") for event in SseDecoder().feed(out)] == [body for _, body in made]
