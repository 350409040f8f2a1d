"""Answers and streams of Vertex AI: values back in their places, order kept, errors in Google's shape."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.deid.restore import Restorer
from gateway.model import Mapping, Prompt, TokenUsage
from gateway.refusals import MEANINGS, Reason, Refusal
from gateway.simulators.vertex import cut
from gateway.vendors.anthropic_stream import AnthropicStream
from gateway.vendors.dialect import VendorReplyError
from gateway.vendors.vertex import Vertex
from gateway.wire.jsonarray import JsonArrayDecoder
from gateway.wire.sse import SseDecoder

DIALECT = Vertex()
MAPPING = Mapping(
    {
        "[PERSON_1]": 'Maria "Mia" Lopez',
        "[PERSON_2]": "Zoë\nRay",
        "[DATE_1]": "03/14/2026",
        "[DATE_1] (2026)": "03/14/2026",
    }
)
EVENTS, ARRAY = "text/event-stream", "application/json"
TEXT = "For [PERSON_1] on [DATE_1] (2026): see [person_2], [PERSON_9], [PERSON_"
RESTORED = 'For Maria "Mia" Lopez on 03/14/2026: see Zoë\nRay, [PERSON_9], [PERSON_'
PARTS: list[dict[str, Any]] = [
    {"text": "I think of [PERSON_1]", "thought": True},
    {"text": TEXT},
    {"functionCall": {"name": "n", "args": {"who": "[PERSON_1]", "type": "thinking", "[PERSON_2]": ["[DATE_1]", {"j": '{"x": "[PERSON_1]"}'}]}}},
    {"text": "[PERSON_1]", "thoughtSignature": "c2ln"},
]  # fmt: skip
ANSWER: dict[str, Any] = {
    "candidates": [
        {"content": {"role": "model", "parts": PARTS}, "finishReason": "STOP", "index": 0},
        {"content": {"role": "model", "parts": [{"text": "[PERSON_2] and [PERSON_1]"}]}, "finishReason": "STOP", "index": 1},
    ],
    "usageMetadata": {"promptTokenCount": 7, "candidatesTokenCount": 6, "thoughtsTokenCount": 3},
}  # fmt: skip


def prompt(stream_type: str = EVENTS, **more: Any) -> Prompt:
    return Prompt("generate_content", "m", True, {}, (), stream_type=stream_type, **more)


def encode(chunks: list[dict[str, Any]], stream_type: str) -> bytes:
    if stream_type == EVENTS:
        return b"".join(f"data: {json.dumps(chunk)}\r\n\r\n".encode() for chunk in chunks)
    return json.dumps(chunks, indent=2).encode()


def decode(data: bytes, stream_type: str) -> list[Any]:
    if stream_type == EVENTS:
        decoder = SseDecoder()
        return [json.loads(event.data or "") for event in [*decoder.feed(data), *decoder.finish()] if event.data]
    return list(JsonArrayDecoder().feed(data))


def through(
    pieces: list[bytes], stream_type: str = EVENTS, mapping: Mapping = MAPPING, **more: Any
) -> tuple[list[Any], Any]:
    stream = DIALECT.open_stream(prompt(stream_type, **more), Restorer(mapping))
    out = b"".join(stream.feed(piece) for piece in pieces)
    return decode(out + stream.finish(), stream_type), stream


def collect(chunks: list[Any]) -> dict[int, list[tuple[str, Any]]]:
    """Put the parts of a stream together: by candidate, in their order, text joined while its kind stays."""
    made: dict[int, list[tuple[str, Any]]] = {}
    for chunk in chunks:
        for candidate in chunk.get("candidates", ()):
            parts = made.setdefault(candidate.get("index", 0), [])
            for part in candidate.get("content", {}).get("parts", ()):
                kind = "call" if "functionCall" in part else "thought" if part.get("thought") else "text"
                value = part.get("functionCall", part.get("text"))
                if kind != "call" and parts and parts[-1][0] == kind:
                    parts[-1] = (kind, parts[-1][1] + value)
                else:
                    parts.append((kind, value))
    return made


def joined(answer: Any) -> dict[int, list[tuple[str, Any]]]:
    return collect([answer])


@settings(deadline=None)
@given(st.sampled_from([EVENTS, ARRAY]), st.integers(1, 30), st.lists(st.integers(0, 9000), max_size=30))
def test_every_cut_of_a_stream_gives_the_whole_answer(stream_type: str, piece: int, cuts: list[int]) -> None:
    data = encode(cut(ANSWER, piece, streams_arguments=False), stream_type)
    places = sorted({min(place, len(data)) for place in cuts})
    pieces = [data[a:b] for a, b in zip([0, *places], [*places, len(data)], strict=True)]
    chunks, stream = through(pieces, stream_type)
    whole = DIALECT.restore_reply(prompt(), ANSWER, Restorer(MAPPING))
    parts = collect(chunks)
    assert parts == joined(whole)
    assert parts[0][:2] == [("thought", 'I think of Maria "Mia" Lopez'), ("text", RESTORED)]
    arguments = parts[0][2][1]["args"]
    assert arguments["who"] == 'Maria "Mia" Lopez'
    assert json.loads(arguments["Zoë\nRay"][1]["j"]) == {"x": 'Maria "Mia" Lopez'}
    assert parts[0][3] == ("text", 'Maria "Mia" Lopez')
    assert parts[1] == [("text", 'Zoë\nRay and Maria "Mia" Lopez')]
    assert (stream.complete, stream.failed, stream.usage) == (True, None, TokenUsage(7, 9))
    assert [c["candidates"][0].get("finishReason") for c in chunks if c["candidates"][0].get("finishReason")] == [
        "STOP",
        "STOP",
    ]


@settings(deadline=None)
@given(st.integers(1, 12))
def test_streamed_arguments_are_restored(piece: int) -> None:
    call = {"functionCall": {"name": "n", "args": {"who": "[PERSON_1] or [PERSON_", "when": "on [DATE_1]"}}}
    answer = {
        **ANSWER,
        "candidates": [{"content": {"role": "model", "parts": [call]}, "finishReason": "STOP", "index": 0}],
    }
    chunks, _ = through([encode(cut(answer, piece, streams_arguments=True), EVENTS)])
    texts: dict[str, str] = {}
    for _, value in collect(chunks)[0]:
        for argument in value.get("partialArgs", ()):
            texts[argument["jsonPath"]] = texts.get(argument["jsonPath"], "") + argument["stringValue"]
    assert texts == {"$.who": 'Maria "Mia" Lopez or [PERSON_', "$.when": "on 03/14/2026"}


def chunk(*parts: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"candidates": [{"content": {"role": "model", "parts": list(parts)}, **more}]}


def test_arguments_that_are_cut_or_interleaved() -> None:
    def piece(path: str, text: str, more: bool) -> dict[str, Any]:
        argument = {"jsonPath": path, "stringValue": text, "willContinue": more}
        return chunk({"functionCall": {"partialArgs": [argument], "willContinue": True}})

    made = [
        piece("$.a", "[PERS", True),
        piece("$.b", "[DATE_", True),
        piece("$.a", "ON_1]", True),
        piece("$.b", "1]x", False),
    ]
    chunks, _ = through([encode([*made, chunk({"functionCall": {}}, finishReason="STOP")], EVENTS)])
    texts = [a for _, call in collect(chunks)[0] for a in call.get("partialArgs", ()) if a["stringValue"]]
    assert [(a["jsonPath"], a["stringValue"]) for a in texts] == [("$.a", 'Maria "Mia" Lopez'), ("$.b", "03/14/2026x")]
    cut_off, stream = through([encode([piece("$.a", "x [PERS", True)], EVENTS)])
    assert not stream.complete
    assert [a["stringValue"] for _, call in collect(cut_off)[0] for a in call["partialArgs"]] == ["x ", "[PERS"]


def test_what_is_held_back_comes_before_a_part_of_another_kind_and_with_the_finish() -> None:
    code = {"executableCode": {"language": "PYTHON", "code": "print('[PERSON_1]')"}}
    made = [chunk({"text": "see [PERSON_"}), chunk(code), chunk({"text": "by [DATE_"}), chunk(finishReason="STOP")]
    chunks, stream = through([encode(made, EVENTS)])
    assert chunks[1]["candidates"][0]["content"]["parts"] == [
        {"text": "[PERSON_"},
        {"executableCode": {"language": "PYTHON", "code": "print('Maria \"Mia\" Lopez')"}},
    ]
    assert chunks[3]["candidates"][0]["content"]["parts"] == [{"text": "[DATE_"}]
    assert chunks[3]["candidates"][0]["finishReason"] == "STOP"
    assert stream.complete


@pytest.mark.parametrize("stream_type", [EVENTS, ARRAY])
@pytest.mark.parametrize("piece", [1, 2, 3, 8])
def test_no_text_becomes_empty(stream_type: str, piece: int) -> None:
    # Clients keep each chunk as a part of their history; Google refuses "an empty text parameter" in the next call.
    made = cut(ANSWER, piece, streams_arguments=False)
    chunks, _ = through([encode(made, stream_type)], stream_type)

    def empty(pieces: list[Any]) -> list[Any]:
        contents = [one["content"]["parts"] for each in pieces for one in each["candidates"] if "content" in one]
        return [part for parts in contents for part in parts or [None] if part is None or part.get("text") == ""]

    assert empty(chunks) == empty(made)  # the vendor's own, which carry a signature
    assert collect(chunks) == joined(DIALECT.restore_reply(prompt(), ANSWER, Restorer(MAPPING)))


def test_what_else_a_piece_says_is_not_held_back() -> None:
    signed = {"text": "[PER", "thoughtSignature": "c2ln"}
    rated = {"safetyRatings": [{"category": "HARM_CATEGORY_HARASSMENT", "probability": "LOW"}]}
    made = [
        chunk(signed), chunk({"text": "SON_"}, **rated), {**chunk({"text": "1"}), "tomorrow": 1},
        chunk({"text": ""}), chunk({"text": "]"}, finishReason="STOP"),
    ]  # fmt: skip
    chunks, _ = through([encode(made, EVENTS)])
    assert [each["candidates"][0]["content"]["parts"] for each in chunks] == [
        [{**signed, "text": ""}], [{"text": ""}], [{"text": ""}], [{"text": ""}], [{"text": 'Maria "Mia" Lopez'}],
    ]  # fmt: skip
    assert (chunks[1]["candidates"][0]["safetyRatings"], chunks[2]["tomorrow"]) == (rated["safetyRatings"], 1)


def test_thoughts_and_answer_have_lanes_of_their_own() -> None:
    made = [
        chunk({"text": "[PER", "thought": True}), chunk({"text": "[DA"}), chunk({"text": "SON_1]!", "thought": True}),
        chunk({"text": "TE_1].", "thoughtSignature": "c2ln"}, finishReason="STOP"),
    ]  # fmt: skip
    chunks, _ = through([encode(made, EVENTS)])
    texts = {kind: "".join(v for k, v in collect(chunks)[0] if k == kind) for kind in ("thought", "text")}
    assert texts == {"thought": 'Maria "Mia" Lopez!', "text": "03/14/2026."}
    assert chunks[-1]["candidates"][0]["content"]["parts"][0]["thoughtSignature"] == "c2ln"


@pytest.mark.parametrize("stream_type", [EVENTS, ARRAY])
def test_structured_output_stays_json(stream_type: str) -> None:
    answer = {
        "candidates": [
            {
                "content": {"parts": [{"text": '{"name": "[PERSON_1]", "at": "[PERSON_2]"}'}]},
                "finishReason": "STOP",
                "index": 0,
            }
        ],
        "usageMetadata": {},
    }
    data = encode(cut(answer, 3, streams_arguments=False), stream_type)
    chunks, _ = through([data], stream_type, structured_output=True)
    assert json.loads(collect(chunks)[0][0][1]) == {"name": 'Maria "Mia" Lopez', "at": "Zoë\nRay"}
    plain, _ = through([data], stream_type)  # without the request's word too
    assert json.loads(collect(plain)[0][0][1]) == {"name": 'Maria "Mia" Lopez', "at": "Zoë\nRay"}
    whole: Any = DIALECT.restore_reply(prompt(structured_output=True), answer, Restorer(MAPPING))
    assert json.loads(collect([whole])[0][0][1])["name"] == 'Maria "Mia" Lopez'


BESIDE: dict[str, Any] = {
    "logprobsResult": {"chosenCandidates": [{"token": "[PER", "logProbability": -0.1}]},
    "avgLogprobs": -0.2,
    "citationMetadata": {"citations": [{"startIndex": 3, "endIndex": 9, "title": "about [PERSON_1]", "uri": "https://x/[DATE_1]"}]},
    "groundingMetadata": {
        "webSearchQueries": ["[PERSON_1] asthma"],
        "groundingChunks": [{"web": {"title": "[PERSON_2]", "uri": "https://y"}}],
        "groundingSupports": [{"segment": {"startIndex": 1, "endIndex": 4, "text": "[PERSON_1] has", "partIndex": 0}, "groundingChunkIndices": [0]}],
    },
    "finishMessage": "because of [PERSON_1]",
}  # fmt: skip


SAID = "Über [PERSON_1]: all is well. It rains with [PERSON_1] in März."
SEGMENT = "It rains with [PERSON_1] in März."


def grounded(**more: Any) -> dict[str, Any]:
    start = SAID.encode().index(SEGMENT.encode())
    segment = {"startIndex": start, "endIndex": start + len(SEGMENT.encode()), "text": SEGMENT, **more}
    return {"groundingMetadata": {"groundingSupports": [{"segment": segment, "groundingChunkIndices": [0]}]}}


def pointed_at(candidate: Any, text: str) -> str:
    segment = candidate["groundingMetadata"]["groundingSupports"][0]["segment"]
    assert segment["text"] == "It rains with Maria Lopez in März."
    return text.encode()[segment["startIndex"] : segment["endIndex"]].decode()


@pytest.mark.parametrize("piece", [1, 4, 500])
def test_a_grounded_segment_points_into_the_restored_text(piece: int) -> None:
    answer = {"candidates": [{"content": {"parts": [{"text": SAID}]}, "finishReason": "STOP", **grounded()}]}
    whole: Any = DIALECT.restore_reply(prompt(), answer, Restorer(Mapping({"[PERSON_1]": "Maria Lopez"})))
    (candidate,) = whole["candidates"]
    assert pointed_at(candidate, candidate["content"]["parts"][0]["text"]) == "It rains with Maria Lopez in März."
    pieces = [chunk({"text": SAID[at : at + piece]}) for at in range(0, len(SAID), piece)]
    last = chunk({"text": ""}, finishReason="STOP", **grounded())
    chunks, _ = through([encode([*pieces, last], EVENTS)], mapping=Mapping({"[PERSON_1]": "Maria Lopez"}))
    text = "".join(part["text"] for one in chunks for part in one["candidates"][0]["content"]["parts"])
    assert pointed_at(chunks[-1]["candidates"][0], text) == "It rains with Maria Lopez in März."


@pytest.mark.parametrize("odd", [{"partIndex": 1}, {"startIndex": 2}, {"endIndex": None}, {"text": ""}, {"text": None}])
def test_a_place_that_the_text_does_not_prove_is_left_out(odd: dict[str, Any]) -> None:
    answer = {"candidates": [{"content": {"parts": [{"text": SAID}]}, **grounded(**odd)}]}
    whole: Any = DIALECT.restore_reply(prompt(), answer, Restorer(MAPPING))
    segment = whole["candidates"][0]["groundingMetadata"]["groundingSupports"][0]["segment"]
    assert not {"startIndex", "endIndex"} & set(segment)


def test_a_place_in_an_answer_that_is_json_is_left_out() -> None:
    text = '{"note": "[PERSON_1]", "b": "[PERSON_1] x"}'
    segment = {"startIndex": 10, "endIndex": 20, "text": "[PERSON_1]"}
    candidate = {
        "content": {"parts": [{"text": text}]},
        "groundingMetadata": {"groundingSupports": [{"segment": segment}]},
    }
    assert text[10:20] == "[PERSON_1]"
    for asked in (prompt(), prompt(structured_output=True)):
        whole: Any = DIALECT.restore_reply(asked, {"candidates": [candidate]}, Restorer(MAPPING))
        left = whole["candidates"][0]["groundingMetadata"]["groundingSupports"][0]["segment"]
        assert set(left) == {"text"}


def test_citations_and_grounding_are_restored_and_nothing_contradicts_them() -> None:
    whole: Any = DIALECT.restore_reply(
        prompt(), {"candidates": [{"content": {"parts": [{"text": "x"}]}, **BESIDE}]}, Restorer(MAPPING)
    )
    chunks, _ = through([encode([chunk({"text": "x"}, finishReason="STOP", **BESIDE)], EVENTS)])
    for candidate in (whole["candidates"][0], chunks[0]["candidates"][0]):
        assert "logprobsResult" not in candidate
        assert candidate["avgLogprobs"] == -0.2
        assert candidate["citationMetadata"]["citations"] == [
            {"title": 'about Maria "Mia" Lopez', "uri": "https://x/03/14/2026"}
        ]
        grounding = candidate["groundingMetadata"]
        assert grounding["webSearchQueries"] == ['Maria "Mia" Lopez asthma']
        assert grounding["groundingChunks"][0]["web"]["title"] == "Zoë\nRay"
        assert grounding["groundingSupports"][0]["segment"] == {"text": 'Maria "Mia" Lopez has', "partIndex": 0}
        assert candidate["finishMessage"] == 'because of Maria "Mia" Lopez'


def test_where_nothing_was_replaced_logprobs_and_offsets_stay() -> None:
    answer = {"candidates": [{"content": {"parts": [{"text": "x"}]}, **BESIDE}]}
    assert DIALECT.restore_reply(prompt(), answer, Restorer(Mapping({}))) == answer
    chunks, _ = through([encode([{**answer}], EVENTS)], mapping=Mapping({}))
    assert chunks == [answer]


def test_a_prompt_that_was_blocked_ends_the_stream() -> None:
    chunks, stream = through(
        [encode([{"promptFeedback": {"blockReason": "SAFETY", "blockReasonMessage": "[PERSON_1]"}}], EVENTS)]
    )
    assert chunks[0]["promptFeedback"] == {"blockReason": "SAFETY", "blockReasonMessage": 'Maria "Mia" Lopez'}
    assert stream.complete


def test_what_follows_the_finish_is_given_at_the_end() -> None:
    """A caller that has seen the end can rely on its record; what came late still comes, in its order."""
    stream = DIALECT.open_stream(prompt(), Restorer(MAPPING))
    assert decode(stream.feed(encode([chunk({"text": "a"})], EVENTS)), EVENTS) == [chunk({"text": "a"})]
    assert (
        stream.feed(
            encode([chunk({"text": "b"}, finishReason="STOP"), {"usageMetadata": {"promptTokenCount": 1}}], EVENTS)
        )
        == b""
    )
    assert not stream.complete
    assert decode(stream.finish(), EVENTS) == [
        chunk({"text": "b"}, finishReason="STOP"),
        {"usageMetadata": {"promptTokenCount": 1}},
    ]
    assert stream.complete


@pytest.mark.parametrize("stream_type", [EVENTS, ARRAY])
def test_a_cut_stream_gives_what_was_held_and_is_not_complete(stream_type: str) -> None:
    data = encode([chunk({"text": "For [PERSON_1] and [PERS"}), chunk({"text": "never"})], stream_type)
    end = data.find(b"never") - 60 if stream_type == ARRAY else data.find(b"\r\n\r\n") + 4
    stream = DIALECT.open_stream(prompt(stream_type), Restorer(MAPPING))
    out = stream.feed(data[:end]) + stream.finish()
    assert not stream.complete
    chunks = decode(out + DIALECT.stream_error(stream, Refusal(Reason.VENDOR_REPLY), "e"), stream_type)
    assert "".join(value for _, value in collect(chunks[:-1])[0]) == 'For Maria "Mia" Lopez and [PERS'
    assert chunks[-1]["error"]["code"] == 502


def test_an_error_before_the_first_chunk_is_a_whole_array() -> None:
    stream = DIALECT.open_stream(prompt(ARRAY), Restorer(MAPPING))
    (only,) = json.loads(stream.finish() + DIALECT.stream_error(stream, Refusal(Reason.VENDOR_TIMEOUT), "e"))
    assert only["error"]["status"] == "DEADLINE_EXCEEDED"


@pytest.mark.parametrize(
    ("error", "told"),
    [({"code": 503, "status": "UNAVAILABLE", "message": "echo [PERSON_1]"}, "unavailable"), ({"status": "Maria Lopez", "message": "[PERSON_1]"}, "error"), ("[PERSON_1]", "error")],
)  # fmt: skip
@pytest.mark.parametrize("stream_type", [EVENTS, ARRAY])
def test_an_error_in_a_stream_ends_it(error: object, told: str, stream_type: str) -> None:
    chunks, stream = through([encode([chunk({"text": "a"}), {"error": error}], stream_type)], stream_type)
    assert stream.complete
    assert stream.failed == told
    assert "Mia" in json.dumps(chunks[-1])


def test_an_error_that_is_one_array_is_restored() -> None:
    body = [{"error": {"code": 400, "message": "echo [PERSON_1]", "status": "INVALID_ARGUMENT"}}]
    restored: Any = DIALECT.restore_reply(prompt(ARRAY), body, Restorer(MAPPING))
    assert restored[0]["error"]["message"] == 'echo Maria "Mia" Lopez'
    assert DIALECT.usage(body) == TokenUsage()


@pytest.mark.parametrize(
    "data",
    [b"data: not json\n\n", b"data: []\n\n", b'data: {"candidates": 5}\n\n', b'data: {"candidates": [5]}\n\n', b'data: {"candidates": [{"index": "x"}]}\n\n',
     b'data: {"candidates": [{"index": true}]}\n\n', b"data: \xff\n\n", b'data: {"a":1,"a":2}\n\n'],
)  # fmt: skip
def test_a_malformed_stream_is_an_error_without_content(data: bytes) -> None:
    with pytest.raises(VendorReplyError) as caught:
        through([data])
    assert str(caught.value) == ""


def test_a_stream_cannot_grow_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gateway.vendors.vertex_stream._LONGEST_END", 1000)
    end = chunk({"text": "a"}, finishReason="STOP")
    through([encode([end, {"note": "x" * 500}], EVENTS)])  # the control: a little may follow
    with pytest.raises(VendorReplyError):
        through([encode([end, *[{"note": "x" * 500}] * 3], EVENTS)])
    with pytest.raises(VendorReplyError):
        through([encode([chunk({"text": "a"}, index=index) for index in range(100)], EVENTS)])


@pytest.mark.parametrize("data", [b"{}", b"[5]", b'[{"a": 1,}]', b"[]]", b"\xff"])
def test_a_malformed_array_is_an_error_without_content(data: bytes) -> None:
    with pytest.raises(VendorReplyError) as caught:
        through([data], ARRAY)
    assert str(caught.value) == ""


def test_comments_pass_and_odd_shapes_are_restored() -> None:
    stream = DIALECT.open_stream(prompt(), Restorer(MAPPING))
    assert stream.feed(b": keep\n\n") == b": \n\n"
    odd = {
        "candidates": [
            "[PERSON_1]",
            {
                "content": {
                    "parts": ["[DATE_1]", {"functionCall": {"partialArgs": [5, {"jsonPath": "$", "numberValue": 5}]}}]
                }
            },
        ],
        "note": "[PERSON_1]",
    }
    restored: Any = DIALECT.restore_reply(prompt(), odd, Restorer(MAPPING))
    assert restored["candidates"][0] == 'Maria "Mia" Lopez'
    assert restored["candidates"][1]["content"]["parts"][0] == "03/14/2026"
    assert restored["candidates"][1]["content"]["parts"][1] == odd["candidates"][1]["content"]["parts"][1]
    assert restored["note"] == 'Maria "Mia" Lopez'
    assert DIALECT.restore_reply(prompt(), {"totalTokens": 3}, Restorer(MAPPING)) == {"totalTokens": 3}


def test_anthropics_streams_and_answers_have_their_own_rules() -> None:
    raw = Prompt("messages", "claude-x", True, {}, ())
    stream = DIALECT.open_stream(raw, Restorer(MAPPING))
    assert isinstance(stream, AnthropicStream)
    event = next(iter(SseDecoder().feed(DIALECT.stream_error(stream, Refusal(Reason.VENDOR_REPLY), "e"))))
    assert (event.name, json.loads(event.data or "")["error"]["type"]) == ("error", "api_error")
    thinking = {"type": "thinking", "thinking": "[PERSON_1]", "signature": "s"}
    body = {
        "type": "message",
        "content": [thinking, {"type": "text", "text": "[DATE_1]"}],
        "usage": {"input_tokens": 3, "output_tokens": 4},
    }
    restored: Any = DIALECT.restore_reply(raw, body, Restorer(MAPPING))
    assert restored["content"] == [thinking, {"type": "text", "text": "03/14/2026"}]
    assert DIALECT.usage(body) == TokenUsage(3, 4)
    assert DIALECT.usage({"input_tokens": 5}) == TokenUsage(5, None)


@pytest.mark.parametrize(("status", "word"), [(401, "UNAUTHENTICATED"), (429, "RESOURCE_EXHAUSTED"), (500, "INTERNAL")])
def test_an_error_of_the_vendor_that_cannot_be_read_has_its_statuss_word(status: int, word: str) -> None:
    reply = DIALECT.render(Refusal(Reason.VENDOR_REPLY, said=status), "event-1")
    error = json.loads(reply.body)["error"]
    assert (reply.status, error["code"], error["status"]) == (status, status, word)
    assert error["details"][0]["metadata"]["code"] == "vendor_reply"


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_googles_shape(reason: Reason) -> None:
    reply = DIALECT.render(Refusal(reason, place="here", value="there"), "event-1")
    body = json.loads(reply.body)
    mended = reply.status == 501
    assert mended == (
        reason
        in (Reason.VENDOR_CREDENTIAL_MISSING, Reason.VENDOR_ADDRESS_REFUSED, Reason.VENDOR_TLS, Reason.VENDOR_REDIRECT)
    )
    assert mended or reply.status == MEANINGS[reason].status
    assert next(iter(body)) == "error"  # by which Google's client knows an error in a stream
    assert (body["type"], body["error"]["type"].endswith(("_error", "request_too_large"))) == (
        "error",
        True,
    )  # for Anthropic's client
    assert body["error"]["code"] == reply.status
    assert body["error"]["status"].isupper()
    info = body["error"]["details"][0]
    assert info["@type"] == "type.googleapis.com/google.rpc.ErrorInfo"
    assert (info["reason"], info["domain"]) == (reason.value.upper(), "phi-gateway")
    assert info["metadata"]["event_id"] == body["request_id"] == "event-1"
    assert info["metadata"]["remedy"]
    passing = reply.headers["x-should-retry"] == "true"
    assert passing == (len(body["error"]["details"]) == 2) == ("retry-after" in reply.headers)


@pytest.mark.parametrize(
    ("body", "usage"),
    [
        ({"usageMetadata": {"promptTokenCount": 3, "candidatesTokenCount": 4, "thoughtsTokenCount": 5}}, (3, 9)), ({"usageMetadata": {"promptTokenCount": 3}}, (3, None)),
        ({"totalTokens": 8}, (8, None)), ({"predictions": [{"embeddings": {"statistics": {"token_count": 2.0}}}, {"embeddings": {"statistics": {"token_count": 3}}}]}, (5, None)),
        ({"predictions": [5, {"embeddings": 5}]}, (None, None)), ({"usageMetadata": {"promptTokenCount": "x", "candidatesTokenCount": True}}, (None, None)), ([], (None, None)),
    ],
)  # fmt: skip
def test_usage(body: Any, usage: tuple[int | None, int | None]) -> None:
    read = DIALECT.usage(body)
    assert (read.input, read.output) == usage


def test_a_stream_is_not_read_again_for_each_of_its_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was said so far is put together only where a piece has places in it: a long answer comes in thousands."""
    read: list[str] = []
    monkeypatch.setattr("gateway.vendors.vertex_answers.read_tokens", read.append)
    pieces = [chunk({"text": character}) for character in SAID]
    last = chunk({"text": ""}, finishReason="STOP", **grounded())
    through([encode([*pieces, last], EVENTS)], mapping=Mapping({"[PERSON_1]": "Maria Lopez"}))
    assert read == [SAID]
