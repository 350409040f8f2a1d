"""Answers and streams: values back, what is said twice agrees, nothing contradictory, errors in the vendor's shape."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.deid.restore import Restorer
from gateway.model import Mapping, Prompt, TokenUsage
from gateway.refusals import MEANINGS, PASSING, Reason, Refusal
from gateway.simulators.openai_streams import chat_chunks, completion_chunks, response_events, transcript_events
from gateway.vendors.dialect import VendorReplyError
from gateway.vendors.openai import OpenAI
from gateway.wire.sse import SseDecoder

DIALECT = OpenAI()
MIA, ZOE = 'Maria "Mia" Lopez', "Zoë\nRay"
MAPPING = Mapping({"[PERSON_1]": MIA, "[PERSON_2]": ZOE, "[DATE_1]": "03/14/2026", "[DATE_1] (2026)": "03/14/2026"})
TEXT = "For [PERSON_1] on [DATE_1] (2026): see [person_2], [PERSON_9], [PERSON_"
RESTORED = f"For {MIA} on 03/14/2026: see {ZOE}, [PERSON_9], [PERSON_"
ARGUMENTS = json.dumps({"who": "[PERSON_1]", "[PERSON_2]": ["[DATE_1]", {"j": '{"x": "[PERSON_1]"}'}]})


def prompt(endpoint: str, **more: Any) -> Prompt:
    return Prompt(endpoint, "m", True, {}, (), **more)


def encode(events: Any) -> bytes:
    out = b""
    for event in events:
        name = event.get("type") if isinstance(event, dict) else None
        out += (f"event: {name}\n" if name else "").encode()
        out += f"data: {event if isinstance(event, str) else json.dumps(event)}\n\n".encode()
    return out


def through(data: bytes, cuts: list[int] = [], *, endpoint: str = "responses", **more: Any) -> tuple[list[Any], Any]:  # noqa: B006
    places = sorted({min(cut, len(data)) for cut in cuts})
    pieces = [data[a:b] for a, b in zip([0, *places], [*places, len(data)], strict=True)]
    stream = DIALECT.open_stream(prompt(endpoint, **more), Restorer(MAPPING))
    out = b"".join(stream.feed(piece) for piece in pieces) + stream.finish()
    read = [event.data for event in SseDecoder().feed(out) if event.data is not None]
    return [data if data == "[DONE]" else json.loads(data) for data in read], stream


def whole(body: Any, endpoint: str, **more: Any) -> Any:
    return DIALECT.restore_reply(prompt(endpoint, **more), body, Restorer(MAPPING))


def check_json(arguments: str) -> None:
    value = json.loads(arguments)
    assert value["who"] == MIA
    assert value[ZOE][0] == "03/14/2026"
    assert json.loads(value[ZOE][1]["j"]) == {"x": MIA}


# ---- chat completions

CALLS = [
    {"id": "call_1", "type": "function", "function": {"name": "n", "arguments": ARGUMENTS}},
    {"id": "call_2", "type": "custom", "custom": {"name": "note", "input": TEXT}},
]


def completion(count: int = 2, **message: Any) -> dict[str, Any]:
    said = {
        "role": "assistant",
        "content": TEXT,
        "refusal": "No, [PERSON_1]",
        "reasoning_content": "About [PERSON_2]",
        "tool_calls": CALLS,
        **message,
    }
    return {
        "id": "c", "object": "chat.completion", "created": 1, "model": "m", "service_tier": "default", "system_fingerprint": "f",
        "choices": [{"index": i, "message": said, "finish_reason": "tool_calls", "logprobs": None} for i in range(count)],
        "usage": {"prompt_tokens": 7, "completion_tokens": 9, "total_tokens": 16},
    }  # fmt: skip


def collect(chunks: list[Any]) -> dict[int, dict[str, Any]]:
    """Put the lanes of a stream together as an SDK does."""
    said: dict[int, dict[str, Any]] = {}
    for chunk in chunks:
        for choice in () if chunk == "[DONE]" else chunk["choices"]:
            mine = said.setdefault(choice["index"], {"calls": {}, "ended": None})
            assert mine["ended"] is None, "something came behind the end"
            for name, value in choice["delta"].items():
                if name == "tool_calls":
                    for call in value:
                        kind = "custom" if "custom" in call else "function"
                        for field, text in call.get(kind, {}).items():
                            held = mine["calls"].setdefault(call["index"], {})
                            held[field] = held.get(field, "") + text
                elif isinstance(value, str):
                    mine[name] = mine.get(name, "") + value
            mine["ended"] = choice["finish_reason"]
    return said


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 30), st.lists(st.integers(0, 9000), max_size=30))
def test_every_cut_of_a_chat_gives_the_whole_answer(piece: int, cuts: list[int]) -> None:
    chunks, stream = through(
        encode([*chat_chunks(completion(), piece, usage=True), "[DONE]"]), cuts, endpoint="chat_completions"
    )
    restored = whole(completion(), "chat_completions")
    assert chunks[-1] == "[DONE]"
    said = collect(chunks)
    assert set(said) == {0, 1}
    for index, mine in said.items():
        message = restored["choices"][index]["message"]
        assert mine["content"] == message["content"] == RESTORED
        assert mine["refusal"] == message["refusal"] == f"No, {MIA}"
        assert mine["reasoning_content"] == message["reasoning_content"] == f"About {ZOE}"
        check_json(mine["calls"][0]["arguments"])
        assert mine["calls"][0]["arguments"] == message["tool_calls"][0]["function"]["arguments"]
        assert mine["calls"][1]["input"] == message["tool_calls"][1]["custom"]["input"] == RESTORED
        assert mine["ended"] == "tool_calls"
    assert (stream.complete, stream.failed, stream.usage) == (True, None, TokenUsage(7, 9))


def delta(index: int, finish: str | None = None, **fields: Any) -> dict[str, Any]:
    return {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [{"index": index, "delta": fields, "finish_reason": finish}]}  # fmt: skip


def test_lanes_that_interleave_do_not_mix() -> None:
    def call(index: int, text: str) -> dict[str, Any]:
        return {"tool_calls": [{"index": index, "function": {"arguments": text}}]}

    events = [
        delta(0, content="[PER"), delta(1, content="[PERS"), delta(0, refusal="[DATE"), delta(0, content="SON_1] a"), delta(0, **call(0, '{"a":"[PERSON_')), delta(0, **call(1, '{"b":"[PERSON_')),
        delta(1, content="ON_9] b"), delta(0, **call(0, '1]"}')), delta(0, refusal="_1]."), delta(0, **call(1, '2]"}')), delta(0, "stop"), delta(1, "stop"), "[DONE]",
    ]  # fmt: skip
    said = collect(through(encode(events), endpoint="chat_completions")[0])
    assert said[0]["content"] == f"{MIA} a"
    assert said[0]["refusal"] == "03/14/2026."
    assert json.loads(said[0]["calls"][0]["arguments"]) == {"a": MIA}
    assert json.loads(said[0]["calls"][1]["arguments"]) == {"b": ZOE}
    assert said[1]["content"] == "[PERSON_9] b"


def test_the_last_chunk_may_hold_text_and_end_at_once() -> None:
    said = collect(
        through(
            encode([delta(0, content="a [PERS"), delta(0, "length", content="ON"), "[DONE]"]),
            endpoint="chat_completions",
        )[0]
    )
    assert (said[0]["content"], said[0]["ended"]) == ("a [PERSON", "length")


def test_a_cut_stream_gives_what_was_held_and_is_not_complete() -> None:
    chunks, stream = through(
        encode([delta(0, content="a [PERS"), delta(0, tool_calls=[{"index": 3, "function": {"arguments": "[DA"}}])]),
        endpoint="chat_completions",
    )
    said = collect(chunks)
    assert not stream.complete
    assert (said[0]["content"], said[0]["calls"][3]["arguments"]) == ("a [PERS", "[DA")


def test_a_count_of_nothing_is_a_count() -> None:
    usage = {"prompt_tokens": 7, "completion_tokens": 0, "total_tokens": 7}
    events = [delta(0, "content_filter", content=""), {**delta(0), "choices": [], "usage": usage}, "[DONE]"]
    _, stream = through(encode(events), endpoint="chat_completions")
    assert stream.usage == DIALECT.usage({"usage": usage}) == TokenUsage(7, 0)


def test_logprobs_and_token_numbers_stay_only_where_they_are_true() -> None:
    def told(text: str, finish: str | None = None) -> dict[str, Any]:
        made = delta(0, finish, content=text)
        made["choices"][0] |= {
            "logprobs": {"content": [{"token": text, "bytes": list(text.encode())}]},
            "token_ids": [5],
        }
        return made

    chunks, _ = through(
        encode([told("Hello "), told("[PERSON"), told("_1]"), told(" bye", "stop"), "[DONE]"]),
        endpoint="chat_completions",
    )
    kept = [
        (c["choices"][0]["delta"]["content"], c["choices"][0]["logprobs"], c["choices"][0]["token_ids"])
        for c in chunks[:-1]
    ]
    assert [text for text, _, _ in kept] == ["Hello ", "", MIA, " bye"]
    assert [logprobs is not None and ids == [5] for _, logprobs, ids in kept] == [True, False, False, True]
    choices = [
        {"index": i, "message": {"content": text}, "logprobs": {"content": [{"token": "x"}]}, "token_ids": [1]} for i, text in enumerate(("plain", "[PERSON_1]"))
    ]  # fmt: skip
    restored = whole({"choices": choices, "prompt_logprobs": [1], "prompt_token_ids": [1]}, "chat_completions")
    assert restored["choices"][0]["logprobs"] is not None
    assert (restored["choices"][1]["logprobs"], restored["choices"][1]["token_ids"]) == (None, None)
    assert "prompt_logprobs" not in restored


def test_citations_stand_where_the_restored_text_has_them() -> None:
    text = "[PERSON_1] said so. See [PERSON_2]."
    start = text.index("said")
    citation = {
        "type": "url_citation",
        "url_citation": {"start_index": start, "end_index": start + 4, "title": "[PERSON_1]", "url": "u"},
    }
    message = whole(
        {"choices": [{"index": 0, "message": {"content": text, "annotations": [citation]}}]}, "chat_completions"
    )["choices"][0]["message"]
    moved = message["annotations"][0]["url_citation"]
    assert message["content"][moved["start_index"] : moved["end_index"]] == "said"
    assert moved["title"] == MIA
    chunks, _ = through(
        encode([delta(0, content=text[:20]), delta(0, content=text[20:]), delta(0, "stop", annotations=[citation])]),
        endpoint="chat_completions",
    )
    streamed = chunks[-1]["choices"][0]["delta"]["annotations"][0]["url_citation"]
    assert (streamed["start_index"], streamed["end_index"]) == (moved["start_index"], moved["end_index"])


def test_structured_output_stays_json() -> None:
    text = '{"name": "[PERSON_1]", "at": "[PERSON_2]"}'
    data = encode([*chat_chunks(completion(1, content=text, tool_calls=[]), 3, usage=False), "[DONE]"])
    said = collect(through(data, endpoint="chat_completions", structured_output=True)[0])
    assert json.loads(said[0]["content"]) == {"name": MIA, "at": ZOE}
    cut = whole(completion(1, content=text[:-2]), "chat_completions", structured_output=True)["choices"][0]["message"][
        "content"
    ]
    assert json.loads(cut + '"}') == {"name": MIA, "at": ZOE}
    plain = collect(through(data, endpoint="chat_completions")[0])  # without the request's word too
    assert json.loads(plain[0]["content"]) == {"name": MIA, "at": ZOE}


def test_arguments_that_were_cut_short_are_still_escaped() -> None:
    call = {"id": "c", "type": "function", "function": {"name": "n", "arguments": '{"who": "[PERSON_1]'}}
    message = whole(completion(1, tool_calls=[call]), "chat_completions")["choices"][0]["message"]
    assert json.loads(message["tool_calls"][0]["function"]["arguments"] + '"}') == {"who": MIA}


def test_completions_have_lanes_too() -> None:
    body = {
        "id": "c",
        "object": "text_completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": i, "text": TEXT, "logprobs": {"tokens": ["x"]}, "finish_reason": "stop"} for i in (0, 1)],
    }
    restored = whole(body, "completions")
    assert [choice["text"] for choice in restored["choices"]] == [RESTORED, RESTORED]
    assert restored["choices"][0]["logprobs"] is None
    chunks, stream = through(encode([*completion_chunks(body, 5), "[DONE]"]), endpoint="completions")
    for index in (0, 1):
        assert "".join(c["text"] for chunk in chunks[:-1] for c in chunk["choices"] if c["index"] == index) == RESTORED
    assert stream.complete


def test_azures_filter_results_pass() -> None:
    filtered = {
        "prompt_filter_results": [
            {"prompt_index": 0, "content_filter_results": {"hate": {"filtered": False, "severity": "safe"}}}
        ]
    }
    first = {"id": "", "object": "", "created": 0, "model": "", "choices": [], **filtered}
    chunk = delta(0, content="[PERSON_1]")
    chunk["choices"][0]["content_filter_results"] = {"hate": {"filtered": False}}
    chunk["choices"][0]["content_filter_offsets"] = {"check_offset": 1}
    chunks, _ = through(encode([first, chunk, delta(0, "stop"), "[DONE]"]), endpoint="chat_completions")
    assert chunks[0] == first
    assert chunks[1]["choices"][0]["content_filter_results"] == {"hate": {"filtered": False}}
    assert "content_filter_offsets" not in chunks[1]["choices"][0]  # true of the text with placeholders


@pytest.mark.parametrize("number", [{}, {"index": None}])
def test_calls_without_a_number_are_told_apart_by_their_place(number: Any) -> None:
    """Servers inside that speak this API send each call whole, and some without the number that OpenAI gives it."""
    calls = [{**number, **call} for call in CALLS]
    one = {"index": 0, "delta": {"tool_calls": calls}, "finish_reason": None}
    more = {"index": 0, "delta": {"tool_calls": calls[:1]}, "finish_reason": None}
    end = {"index": 0, "delta": {}, "finish_reason": "tool_calls"}
    chunks = [{"id": "c", "choices": [choice]} for choice in (one, more, end)]
    events, stream = through(encode([*chunks, "[DONE]"]), endpoint="chat_completions")
    assert stream.complete
    first, second = (event["choices"][0]["delta"]["tool_calls"] for event in events[:2])
    check_json(first[0]["function"]["arguments"])
    check_json(second[0]["function"]["arguments"])
    assert first[1]["custom"]["input"].startswith(f"For {MIA} on 03/14/2026")
    assert all(call.get("index") is None for call in (*first, *second))


# ---- responses

OUTPUT: list[dict[str, Any]] = [
    {"type": "reasoning", "id": "rs", "summary": [{"type": "summary_text", "text": TEXT}], "encrypted_content": "ZW5j"},
    {
        "type": "message", "id": "msg", "role": "assistant", "status": "completed",
        "content": [{"type": "output_text", "text": TEXT, "annotations": [], "logprobs": []}, {"type": "refusal", "refusal": "No, [PERSON_1]"}],
    },
    {"type": "function_call", "id": "fc", "call_id": "call_1", "name": "n", "arguments": ARGUMENTS, "status": "completed"},
    {"type": "custom_tool_call", "id": "ct", "call_id": "call_2", "name": "note", "input": TEXT},
]  # fmt: skip
RESPONSE = {
    "id": "r",
    "object": "response",
    "status": "completed",
    "output": OUTPUT,
    "instructions": "As [PERSON_1] wants",
    "usage": {"input_tokens": 7, "output_tokens": 9},
}
_WHERE = ("output_index", "content_index", "summary_index")


def lanes(events: list[Any]) -> tuple[dict[Any, str], dict[Any, str]]:
    """Give the texts that came in pieces, and those that the ends repeat."""
    pieces: dict[Any, str] = {}
    ends: dict[Any, str] = {}
    for event in events:
        kind = event["type"]
        key = (kind.rpartition(".")[0], *(event.get(name) for name in _WHERE))
        if kind.endswith(".delta"):
            assert key not in ends, "a piece behind the end"
            pieces[key] = pieces.get(key, "") + event["delta"]
        elif kind.endswith(".done") and "item" not in event and "part" not in event:
            (ends[key],) = [event[name] for name in ("text", "refusal", "arguments", "input") if name in event]
    return pieces, ends


@settings(deadline=None, max_examples=60)
@given(st.integers(1, 30), st.lists(st.integers(0, 15000), max_size=30))
def test_every_cut_of_a_response_agrees_with_itself(piece: int, cuts: list[int]) -> None:
    events, stream = through(encode(response_events(RESPONSE, piece)), cuts)
    pieces, ends = lanes(events)
    assert pieces == ends
    assert len(pieces) == 5
    last = events[-1]["response"]
    assert last == whole(RESPONSE, "responses")
    assert last["instructions"] == f"As {MIA} wants"
    output = last["output"]
    assert pieces["response.reasoning_summary_text", 0, None, 0] == output[0]["summary"][0]["text"] == RESTORED
    assert pieces["response.output_text", 1, 0, None] == output[1]["content"][0]["text"] == RESTORED
    assert pieces["response.refusal", 1, 1, None] == output[1]["content"][1]["refusal"] == f"No, {MIA}"
    assert pieces["response.function_call_arguments", 2, None, None] == output[2]["arguments"]
    check_json(output[2]["arguments"])
    assert pieces["response.custom_tool_call_input", 3, None, None] == output[3]["input"] == RESTORED
    assert output[0]["encrypted_content"] == "ZW5j"
    done = [event for event in events if event["type"] == "response.output_item.done"]
    assert [event["item"] for event in done] == output
    parts = [event["part"] for event in events if event["type"] == "response.content_part.done"]
    assert parts == output[1]["content"]
    numbers = [event["sequence_number"] for event in events]
    assert numbers == list(range(len(numbers)))
    assert (stream.complete, stream.failed, stream.usage) == (True, None, TokenUsage(7, 9))


def test_structured_output_of_a_response_stays_json_everywhere() -> None:
    text = '{"name": "[PERSON_1]", "at": "[PERSON_2]"}'
    item = {**OUTPUT[1], "content": [{"type": "output_text", "text": text, "annotations": [], "logprobs": []}]}
    events, _ = through(encode(response_events({**RESPONSE, "output": [item]}, 3)), structured_output=True)
    pieces, ends = lanes(events)
    assert pieces == ends
    for said in (*pieces.values(), events[-1]["response"]["output"][0]["content"][0]["text"]):
        assert json.loads(said) == {"name": MIA, "at": ZOE}
    plain, _ = through(encode(response_events({**RESPONSE, "output": [item]}, 3)))  # without the request's word: text
    assert lanes(plain)[0] == lanes(plain)[1]
    assert next(iter(lanes(plain)[0].values())) == plain[-1]["response"]["output"][0]["content"][0]["text"]


def event(kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": kind, "item_id": "i", "output_index": 0, "sequence_number": 0, **fields}


def test_a_part_that_is_added_with_text_begins_its_lane() -> None:
    place = {"content_index": 0}
    events, _ = through(
        encode([
            event("response.content_part.added", part={"type": "output_text", "text": "[PERS"}, **place), event("response.output_text.delta", delta="ON_1]!", **place),
            event("response.output_text.done", text="[PERSON_1]!", **place),
        ])
    )  # fmt: skip
    assert events[0]["part"]["text"] + events[1]["delta"] == events[2]["text"] == f"{MIA}!"


def test_what_a_lane_holds_comes_out_before_its_end_with_numbers_in_order() -> None:
    events, _ = through(encode([event("response.output_text.delta", delta="see [PERS", logprobs=[{"token": "x"}], content_index=0), event("response.output_text.done", text="see [PERS", logprobs=[], content_index=0, sequence_number=1), event("response.new", sequence_number=2)]))  # fmt: skip
    assert [(e["type"].rpartition(".")[2], e.get("delta"), e["sequence_number"]) for e in events] == [
        ("delta", "see ", 0),
        ("delta", "[PERS", 1),
        ("done", None, 2),
        ("new", None, 3),
    ]
    assert events[0]["logprobs"] == events[1]["logprobs"] == []


def test_unknown_events_are_restored_in_lanes_too() -> None:
    events, _ = through(
        encode([
            event("response.telepathy.delta", delta="[PERSON"), event("response.dream.delta", delta={"seen": "[PERS", "heard": "x", "felt": [1]}), event("response.telepathy.delta", delta="_1]"),
            event("response.dream.delta", delta={"seen": "ON_2]"}), event("response.telepathy.done", text="[PERSON_1]"), event("response.whim", note={"x": ["[PERSON_2]"]}), {"no_type": "[PERSON_1]"},
        ])
    )  # fmt: skip
    assert [e.get("delta") for e in events[:4]] == [
        "",
        {"seen": "", "heard": "x", "felt": [1]},
        MIA,
        {"seen": ZOE},
    ]
    assert events[4]["text"] == MIA
    assert events[5]["note"] == {"x": [ZOE]}
    assert events[6] == {"no_type": MIA}


def test_shell_output_and_annotations() -> None:
    out = [{"stdout": '{"a": "[PERSON_1]"}', "stderr": "", "outcome": {"type": "exit", "exit_code": 0}}]
    text = "[PERSON_1] said so"
    events, _ = through(
        encode([
            event("response.shell_call_output_content.delta", command_index=0, delta={"stdout": out[0]["stdout"][:12]}), event("response.shell_call_output_content.delta", command_index=0, delta={"stdout": out[0]["stdout"][12:]}),
            event("response.shell_call_output_content.done", command_index=0, output=out), event("response.output_text.delta", content_index=0, delta=text),
            event("response.output_text.annotation.added", content_index=0, annotation={"type": "url_citation", "start_index": 11, "end_index": 15, "title": "[PERSON_1]"}),
            event("response.output_item.done", item={"type": "shell_call_output", "id": "x", "output": out}),
        ])
    )  # fmt: skip
    said = "".join(e["delta"].get("stdout", "") for e in events[:3] if isinstance(e.get("delta"), dict))
    assert (
        said
        == next(e for e in events if "output" in e)["output"][0]["stdout"]
        == events[-1]["item"]["output"][0]["stdout"]
    )
    citation = next(e["annotation"] for e in events if "annotation" in e)
    assert f"{MIA} said so"[citation["start_index"] : citation["end_index"]] == "said"


@pytest.mark.parametrize(
    ("kind", "failed"), [("response.incomplete", None), ("response.failed", "error"), ("response.completed", None)]
)
def test_the_ends_of_a_response(kind: str, failed: str | None) -> None:
    events, stream = through(
        encode([event(kind, response={**RESPONSE, "error": {"code": "x", "message": "about [PERSON_1]"}})])
    )
    assert (stream.complete, stream.failed) == (True, failed)
    assert events[0]["response"]["error"]["message"] == f"about {MIA}"


def test_errors_in_a_stream_end_it() -> None:
    events, stream = through(encode([event("error", code="x", message="echo [PERSON_1]", param=None)]))
    assert (stream.complete, stream.failed, events[0]["message"]) == (True, "error", f"echo {MIA}")
    chunks, stream = through(
        encode([delta(0, content="[PE"), {"error": {"message": "echo [PERSON_1]", "type": "server_error"}}]),
        endpoint="chat_completions",
    )
    assert (stream.complete, stream.failed) == (True, "error")
    assert chunks[1]["choices"][0]["delta"] == {"content": "[PE"}
    assert chunks[2]["error"]["message"] == f"echo {MIA}"


# ---- transcriptions and others


def test_transcriptions() -> None:
    events, stream = through(encode(transcript_events(TEXT, 4)), endpoint="transcriptions")
    assert "".join(e["delta"] for e in events if e["type"] == "transcript.text.delta") == events[-1]["text"] == RESTORED
    assert (stream.complete, stream.usage) == (True, TokenUsage(9, 4))
    body = {
        "text": TEXT,
        "segments": [{"text": "[PERSON_1]", "tokens": [1, 2]}, {"text": "plain", "tokens": [3]}],
        "logprobs": [{"token": "x"}],
    }
    restored = whole(body, "transcriptions")
    assert (restored["text"], restored["logprobs"]) == (RESTORED, [])
    assert [segment["tokens"] for segment in restored["segments"]] == [[], [3]]
    assert whole("[PERSON_1] spoke", "translations") == f"{MIA} spoke"


def test_other_answers_and_errors_that_echo() -> None:
    assert (
        whole(
            {"error": {"message": "bad: [PERSON_1]", "type": "invalid_request_error", "param": None, "code": None}},
            "responses",
        )["error"]["message"]
        == f"bad: {MIA}"
    )
    embeddings = {"object": "list", "data": [{"embedding": [0.1], "index": 0}, {"embedding": "AACAPg==", "index": 1}]}
    assert whole(embeddings, "embeddings") == embeddings
    for odd in ([], None, {"choices": 5}, {"choices": [5]}, {"object": "response", "output": 5}, {"object": "response", "output": [5, {"type": 5, "content": 5}, {"type": "message", "content": [5]}]}, {"choices": [{"message": {"tool_calls": 5, "content": 5, "function_call": 5}}]}, {"choices": [{"message": {"tool_calls": [5]}}]}):  # fmt: skip
        assert whole(odd, "chat_completions") == odd


@pytest.mark.parametrize(
    ("endpoint", "data"),
    [("responses", b"data: not json\n\n"), ("responses", b"data: []\n\n"), ("responses", b"data: \xff\n\n"), ("responses", b'data: {"a":1,"a":2}\n\n'), ("chat_completions", b'data: {"choices":[5]}\n\n'),
     ("chat_completions", b'data: {"choices":[{"delta":{}}]}\n\n'), ("chat_completions", b'data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":"0","function":{}}]}}]}\n\n')],
)  # fmt: skip
def test_a_malformed_stream_is_an_error_without_content(endpoint: str, data: bytes) -> None:
    with pytest.raises(VendorReplyError) as caught:
        through(data, endpoint=endpoint)
    assert str(caught.value) == ""


def test_odd_but_harmless_chunks_pass() -> None:
    events = [
        {"choices": None, "note": "[PERSON_1]"},
        {"choices": [{"index": 0, "delta": None}]},
        {"choices": [{"index": 0, "delta": {"odd": [{"x": "[PERSON_1]"}]}}]},
    ]
    chunks, _ = through(encode(events), endpoint="chat_completions")
    assert chunks == [
        {"choices": None, "note": MIA},
        {"choices": [{"index": 0, "delta": None}]},
        {"choices": [{"index": 0, "delta": {"odd": [{"x": MIA}]}}]},
    ]


def test_an_error_of_the_vendor_that_cannot_be_read_has_its_statuss_type() -> None:
    reply = DIALECT.render(Refusal(Reason.VENDOR_REPLY, said=429), "event-1")
    error = json.loads(reply.body)["error"]
    assert (reply.status, error["type"], error["code"]) == (429, "rate_limit_error", "rate_limit_exceeded")
    assert error["reason"] == "vendor_reply"


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_the_vendors_shape(reason: Reason) -> None:
    reply = DIALECT.render(Refusal(reason, place="here", value="there"), "event-1")
    error = json.loads(reply.body)["error"]
    assert reply.status == MEANINGS[reason].status
    assert {"message", "type", "param", "code"} <= set(error)
    code = "rate_limit_exceeded" if reply.status == 429 else reason.value  # then `reason` has ours
    assert (error["code"], error["param"], error["event_id"]) == (code, "here", "event-1")
    assert error.get("reason", reason.value) == reason.value
    assert error["remedy"]
    assert reply.headers["x-should-retry"] == ("true" if reason in PASSING else "false")
    assert ("retry-after" in reply.headers) is (reason in PASSING)
    stream = DIALECT.open_stream(prompt("chat_completions"), Restorer(MAPPING))
    told = json.loads(next(iter(SseDecoder().feed(DIALECT.stream_error(stream, Refusal(reason), "e")))).data or "")
    assert (told["type"], told["code"], told["error"]["code"]) == ("error", reason.value, reason.value)


@pytest.mark.parametrize(
    ("body", "usage"),
    [({"usage": {"input_tokens": 3, "output_tokens": 4}}, (3, 4)), ({"usage": {"prompt_tokens": 3, "completion_tokens": 4}}, (3, 4)), ({"input_tokens": 5}, (5, None)),
     ({"usage": {"input_tokens": "x", "output_tokens": True}}, (None, None)), ([], (None, None)), ("text", (None, None)), ({"usage": {"prompt_tokens": -1}}, (None, None))],
)  # fmt: skip
def test_usage(body: Any, usage: tuple[int | None, int | None]) -> None:
    read = DIALECT.usage(body)
    assert (read.input, read.output) == usage


@pytest.mark.parametrize("kind", ["file_citation", "file_path"])
def test_a_file_is_cited_behind_the_same_words(kind: str) -> None:
    """The index of such a citation is a place in the text, whatever the SDK's comment says."""
    text = "About [PERSON_1]: see the file. Done."
    index = text.index(" Done.")
    part = {"type": "output_text", "text": text, "annotations": [{"type": kind, "file_id": "file_1", "index": index}]}
    body = {"object": "response", "output": [{"type": "message", "role": "assistant", "content": [part]}]}
    answered: Any = whole(body, "responses")
    restored = answered["output"][0]["content"][0]
    assert restored["text"][restored["annotations"][0]["index"] :] == " Done." != restored["text"][index:]
    other = {**part, "annotations": [{"type": "tomorrow", "index": index}]}
    body = {"object": "response", "output": [{"type": "message", "role": "assistant", "content": [other]}]}
    answered = whole(body, "responses")
    assert answered["output"][0]["content"][0]["annotations"][0]["index"] == index
