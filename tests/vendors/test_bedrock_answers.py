"""Bedrock's answers and streams: values back, reasoning untouched, exceptions as boto3 raises them."""

from __future__ import annotations

import base64
import json
from typing import Any

import botocore.parsers
import pytest
from botocore.eventstream import EventStreamBuffer
from botocore.loaders import Loader
from botocore.model import ServiceModel
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.deid.restore import Restorer
from gateway.model import Mapping, Prompt, TokenUsage
from gateway.refusals import Reason, Refusal
from gateway.simulators import anthropic
from gateway.simulators.bedrock import chunk, converse_events, frame
from gateway.vendors.bedrock import Bedrock
from gateway.vendors.dialect import VendorReplyError

DIALECT = Bedrock()
CLAUDE, NOVA, LLAMA = "anthropic.claude-v2:1", "amazon.nova-pro-v1:0", "meta.llama3-3-70b-instruct-v1:0"
MISTRAL, OTHER, TITAN = "mistral.mistral-7b-instruct-v0:2", "openai.gpt-oss-120b-1:0", "amazon.titan-text-premier-v1:0"
MAPPING = Mapping(
    {
        "[PERSON_1]": 'Maria "Mia" Lopez',
        "[PERSON_2]": "Zoë\nRay",
        "[DATE_1]": "03/14/2026",
        "[DATE_1] (2026)": "03/14/2026",
    }
)
TEXT = "For [PERSON_1] on [DATE_1] (2026): see [person_2], [PERSON_9], [PERSON_"
RESTORED = 'For Maria "Mia" Lopez on 03/14/2026: see Zoë\nRay, [PERSON_9], [PERSON_'
INPUT = {"who": "[PERSON_1]", "[PERSON_2]": ["[DATE_1]", {"j": '{"x": "[PERSON_1]"}'}]}
BLOCKS: list[dict[str, Any]] = [
    {"text": TEXT},
    {"toolUse": {"toolUseId": "t", "name": "n", "input": INPUT}},
    {"text": "[PERSON_1]"},
]
USAGE = {"inputTokens": 7, "outputTokens": 9, "totalTokens": 16}
EVENTS = converse_events(BLOCKS, "tool_use", USAGE, 3)
METRICS = {"amazon-bedrock-invocationMetrics": {"inputTokenCount": 7, "outputTokenCount": 9}}


def prompt(endpoint: str = "converse", model: str = CLAUDE, **more: Any) -> Prompt:
    return Prompt(endpoint, model, True, {}, (), **more)


def encode(made: Any) -> bytes:
    return b"".join(frame(kind, body) for kind, body in made)


def messages(data: bytes) -> list[Any]:
    """Read a stream as AWS's own decoder does: both checksums are verified there."""
    buffer = EventStreamBuffer()
    buffer.add_data(data)
    return list(buffer)


def events(data: bytes) -> list[tuple[str, dict[str, Any]]]:
    return [
        (m.headers.get(":event-type", m.headers.get(":exception-type")), json.loads(m.payload)) for m in messages(data)
    ]


def collect(data: bytes) -> dict[int, str]:
    """Put the lanes of a stream together as an SDK does."""
    texts: dict[int, str] = {}
    for kind, body in events(data):
        if kind == "contentBlockDelta":
            delta = body["delta"]
            piece = delta.get("text", "") + delta.get("toolUse", {}).get("input", "")
            texts[body["contentBlockIndex"]] = texts.get(body["contentBlockIndex"], "") + piece
    return texts


def through(pieces: list[bytes], asked: Prompt | None = None) -> tuple[bytes, Any]:
    stream = DIALECT.open_stream(asked or prompt(), Restorer(MAPPING))
    out = b"".join(stream.feed(piece) for piece in pieces)
    return out + stream.finish(), stream


def split(data: bytes, cuts: list[int]) -> list[bytes]:
    places = sorted({min(cut, len(data)) for cut in cuts})
    return [data[a:b] for a, b in zip([0, *places], [*places, len(data)], strict=True)]


CUTS = st.lists(st.integers(0, 12_000), max_size=30)


@settings(deadline=None)
@given(st.integers(1, 30), CUTS)
def test_every_cut_of_a_stream_gives_the_whole_answer(piece: int, cuts: list[int]) -> None:
    data = encode(converse_events(BLOCKS, "tool_use", USAGE, piece))
    out, stream = through(split(data, cuts))
    texts = collect(out)
    assert texts[0] == RESTORED
    arguments = json.loads(texts[1])
    assert arguments["who"] == 'Maria "Mia" Lopez'
    assert json.loads(arguments["Zoë\nRay"][1]["j"]) == {"x": 'Maria "Mia" Lopez'}
    assert texts[2] == 'Maria "Mia" Lopez'
    assert (stream.complete, stream.failed, stream.usage) == (True, None, TokenUsage(7, 9))
    whole: Any = DIALECT.restore_reply(prompt(), {"output": {"message": {"content": BLOCKS}}}, Restorer(MAPPING))
    content = whole["output"]["message"]["content"]
    assert [content[0]["text"], content[1]["toolUse"]["input"], content[2]["text"]] == [texts[0], arguments, texts[2]]


def test_the_vendors_padding_and_headers_stay() -> None:
    out, _ = through([encode(EVENTS)])
    first = messages(out)[0]
    assert first.headers == {
        ":event-type": "messageStart",
        ":content-type": "application/json",
        ":message-type": "event",
    }
    assert all("p" in body for kind, body in events(out) if kind != "contentBlockDelta")


def test_lanes_that_interleave_do_not_mix() -> None:
    def delta(index: int, text: str) -> tuple[str, dict[str, Any]]:
        return "contentBlockDelta", {"contentBlockIndex": index, "delta": {"text": text}}

    made = [
        delta(0, "[PER"),
        delta(1, "[DA"),
        delta(0, "SON_1]"),
        delta(1, "TE_1]"),
        ("contentBlockStop", {"contentBlockIndex": 1}),
        ("contentBlockStop", {"contentBlockIndex": 0}),
    ]
    out, _ = through([encode(made)])
    assert collect(out) == {0: 'Maria "Mia" Lopez', 1: "03/14/2026"}


def test_reasoning_passes_untouched() -> None:
    said = [
        {"reasoningContent": {"text": "about [PERSON_1]"}},
        {"reasoningContent": {"signature": "c2ln"}},
        {"reasoningContent": {"redactedContent": "ZW5j"}},
    ]
    out, _ = through([encode([("contentBlockDelta", {"contentBlockIndex": 0, "delta": delta}) for delta in said])])
    assert [body["delta"] for _, body in events(out)] == said
    block = {"reasoningContent": {"reasoningText": {"text": "about [PERSON_1]", "signature": "c2ln"}}}
    assert DIALECT.restore_reply(prompt(), block, Restorer(MAPPING)) == block


def test_other_deltas_are_restored() -> None:
    cited = {
        "citation": {"title": "[PERSON_1]", "sourceContent": [{"text": "[DATE_1]"}], "location": {"web": {"url": "x"}}}
    }
    results = [
        {"toolResult": [{"text": "[PER"}]},
        {"toolResult": [{"text": "SON_1]"}, {"json": {"who": "[PERSON_1]"}}]},
    ]
    image = {"image": {"error": {"message": "no [PERSON_1]"}}}
    made = [("contentBlockDelta", {"contentBlockIndex": 0, "delta": delta}) for delta in (cited, *results, image)]
    out, _ = through([encode(made)])
    text = json.dumps([body for _, body in events(out)], ensure_ascii=False)
    assert "PERSON_1" not in text
    assert text.count("Mia") == 4


def test_structured_output_stays_json() -> None:
    data = encode(converse_events([{"text": '{"name": "[PERSON_1]", "at": "[PERSON_2]"}'}], "end_turn", USAGE, 3))
    out, _ = through([data], prompt(structured_output=True))
    assert json.loads(collect(out)[0]) == {"name": 'Maria "Mia" Lopez', "at": "Zoë\nRay"}
    plain, _ = through([data])  # without the request's word too
    assert json.loads(collect(plain)[0]) == {"name": 'Maria "Mia" Lopez', "at": "Zoë\nRay"}


def test_the_end_is_held_until_it_is_the_end() -> None:
    stream = DIALECT.open_stream(prompt(), Restorer(MAPPING))
    before = stream.feed(encode(EVENTS[:-1]))
    assert "messageStop" not in dict(events(before))
    assert not stream.complete
    assert [kind for kind, _ in events(stream.feed(encode(EVENTS[-1:])))] == ["messageStop", "metadata"]
    assert stream.complete
    out, stream = through([encode(EVENTS[:-1])])  # some models send no metadata
    assert stream.complete
    assert events(out)[-1][0] == "messageStop"


def test_a_cut_stream_gives_what_was_held_and_is_not_complete() -> None:
    out, stream = through([encode(EVENTS[:5])])
    assert not stream.complete
    assert collect(out)[0].startswith("For ")


def exception(kind: str, body: dict[str, Any], message_type: str = "exception") -> bytes:
    return frame(kind, body, message_type=message_type)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("throttlingException", "throttlingException"),
        ("modelStreamErrorException", "modelStreamErrorException"),
        ("mariaLopezException", "error"),
    ],
)
@pytest.mark.parametrize("endpoint", ["converse", "invoke_model"])
def test_an_exception_in_a_stream_ends_it(kind: str, told: str, endpoint: str) -> None:
    begun = encode(EVENTS[:3]) if endpoint == "converse" else b""
    out, stream = through(
        [begun + exception(kind, {"message": "echo [PERSON_1]", "originalMessage": "[DATE_1]"})], prompt(endpoint)
    )
    assert (stream.complete, stream.failed) == (True, told)
    assert events(out)[-1] == (kind, {"message": 'echo Maria "Mia" Lopez', "originalMessage": "03/14/2026"})


def test_an_error_whose_text_stands_in_the_headers() -> None:
    from gateway.wire.eventstream import EventStreamDecoder, Message
    from gateway.wire.eventstream import encode as written

    headers = {":message-type": "error", ":error-code": "500", ":error-message": "echo [PERSON_1]"}
    out, stream = through([written(Message(headers, b""))])
    (message,) = EventStreamDecoder().feed(out)
    assert message.headers[":error-message"] == 'echo Maria "Mia" Lopez'
    assert (stream.complete, stream.failed) == (True, "error")


@pytest.mark.parametrize(
    "data",
    [
        b"not a frame at all, but longer than a prelude", frame("contentBlockDelta", {"contentBlockIndex": 0, "delta": 5}), frame("contentBlockDelta", {"contentBlockIndex": "x", "delta": {}}),
        frame("contentBlockStop", {"contentBlockIndex": True}), encode(EVENTS)[:-5], encode(EVENTS)[:-1] + b"\x00",
    ],
    ids=range(6),
)  # fmt: skip
def test_a_malformed_stream_is_an_error_without_content(data: bytes) -> None:
    with pytest.raises(VendorReplyError) as caught:
        through([data])
    assert str(caught.value) == ""


@pytest.mark.parametrize("inner", [b"not json", b"[1]", b'{"a":1,"a":2}'])
def test_a_malformed_chunk_is_an_error_without_content(inner: bytes) -> None:
    for body in ({"bytes": base64.b64encode(inner).decode()}, {"bytes": "not base64!"}, {"bytes": 5}, {}):
        with pytest.raises(VendorReplyError):
            through([frame("chunk", body)], prompt("invoke_model"))


def chunks(data: bytes) -> list[dict[str, Any]]:
    return [json.loads(base64.b64decode(body["bytes"])) for kind, body in events(data) if kind == "chunk"]


def invoked(model: str, made: list[dict[str, Any]], cuts: list[int]) -> tuple[list[dict[str, Any]], Any]:
    data = encode(map(chunk, [*made[:-1], {**made[-1], **METRICS}]))
    out, stream = through(split(data, cuts), prompt("invoke_model", model))
    return chunks(out), stream


@settings(deadline=None)
@given(st.integers(1, 30), CUTS)
def test_anthropics_events_inside_of_chunks(piece: int, cuts: list[int]) -> None:
    blocks = [
        {"type": "thinking", "thinking": "", "signature": ""},
        {"type": "text", "text": TEXT},
        {"type": "tool_use", "id": "t", "name": "n", "input": INPUT},
    ]
    message = {
        "id": "m",
        "type": "message",
        "role": "assistant",
        "model": "m",
        "content": blocks[1:],
        "stop_reason": "end_turn",
        "usage": {"input_tokens": 7, "output_tokens": 9},
    }
    read, stream = invoked(CLAUDE, [data for _, data in anthropic.events(message, piece)], cuts)
    text = "".join(e["delta"].get("text", "") for e in read if e["type"] == "content_block_delta" and e["index"] == 0)
    given_input = "".join(
        e["delta"].get("partial_json", "") for e in read if e["type"] == "content_block_delta" and e["index"] == 1
    )
    assert text == RESTORED
    assert json.loads(given_input)["who"] == 'Maria "Mia" Lopez'
    assert read[-1]["type"] == "message_stop"
    assert (stream.complete, stream.failed, stream.usage) == (True, None, TokenUsage(7, 9))


@settings(deadline=None)
@given(st.integers(1, 30), CUTS)
def test_novas_events_inside_of_chunks(piece: int, cuts: list[int]) -> None:
    made = [{kind: body} for kind, body in converse_events(BLOCKS, "tool_use", USAGE, piece)]
    read, stream = invoked(NOVA, made, cuts)
    deltas = [e["contentBlockDelta"] for e in read if "contentBlockDelta" in e]
    assert "".join(d["delta"].get("text", "") for d in deltas if d["contentBlockIndex"] == 0) == RESTORED
    assert list(read[-1]) == ["metadata", *METRICS]
    assert (stream.complete, stream.usage) == (True, TokenUsage(7, 9))


def parts(piece: int) -> list[str]:
    return [TEXT[start : start + piece] for start in range(0, len(TEXT), piece)]


SHAPES: dict[str, tuple[Any, Any]] = {
    TITAN: (lambda part, end: {"outputText": part, "index": 0, "completionReason": "FINISH" if end else None}, lambda e: e["outputText"]),
    LLAMA: (lambda part, end: {"generation": part, "stop_reason": "stop" if end else None}, lambda e: e["generation"]),
    MISTRAL: (lambda part, end: {"outputs": [{"text": part, "stop_reason": "stop" if end else None}]}, lambda e: e["outputs"][0]["text"]),
    OTHER: (lambda part, end: {"id": "c1", "choices": [{"index": 0, "delta": {"content": part}, "finish_reason": None}]}, lambda e: e["choices"][0]["delta"]["content"]),
}  # fmt: skip


@settings(deadline=None)
@given(st.sampled_from(sorted(SHAPES)), st.integers(1, 30), CUTS)
def test_chunks_of_other_models(model: str, piece: int, cuts: list[int]) -> None:
    make, text_of = SHAPES[model]
    pieces = parts(piece)
    read, stream = invoked(model, [make(part, index == len(pieces) - 1) for index, part in enumerate(pieces)], cuts)
    assert "".join(map(text_of, read)) == RESTORED
    assert len(read) == len(pieces)  # what was held back goes with the last chunk, not behind it
    assert (stream.complete, stream.usage) == (True, TokenUsage(7, 9))


@pytest.mark.parametrize("model", sorted(SHAPES))
@pytest.mark.parametrize("before", ["", "Here it is:\n```json\n"])
@pytest.mark.parametrize("piece", [1, 2, 4, 9, 200])
def test_json_that_another_model_streams_stays_json(model: str, before: str, piece: int) -> None:
    """The pieces before the first placeholder say that it is JSON: the name's own quotation marks ended its string."""
    make, text_of = SHAPES[model]
    text = before + '{"name": "[PERSON_1]"}'
    pieces = [text[start : start + piece] for start in range(0, len(text), piece)]
    read, _ = invoked(model, [make(part, index == len(pieces) - 1) for index, part in enumerate(pieces)], [])
    assert json.loads("".join(map(text_of, read)).removeprefix(before)) == {"name": 'Maria "Mia" Lopez'}


def test_a_body_of_no_known_grammar_is_over_where_its_frames_are() -> None:
    out, stream = through(
        [encode([chunk({"generation": "[PER"}), chunk({"generation": "SON_1] [PERSON_"})])],
        prompt("invoke_model", LLAMA),
    )
    assert "".join(e["generation"] for e in chunks(out)) == 'Maria "Mia" Lopez [PERSON_'
    assert stream.complete
    out, stream = through([b""], prompt("invoke_model", LLAMA))
    assert not stream.complete
    _, stream = through([encode([chunk({"type": "ping"})])], prompt("invoke_model", CLAUDE))
    assert not stream.complete  # the control: Anthropic's events have an end of their own


def test_several_answers_in_one_stream_do_not_mix() -> None:
    def choice(index: int, text: str) -> dict[str, Any]:
        return {"choices": [{"index": index, "delta": {"content": text}}]}

    made = [choice(0, "[PER"), choice(1, "[DA"), choice(0, "SON_1]"), choice(1, "TE_1] [DATE_")]
    out, _ = through([encode(map(chunk, made))], prompt("invoke_model", OTHER))
    texts = {0: "", 1: ""}
    for event in chunks(out):
        texts[event["choices"][0].get("index", 0)] += event["choices"][0]["delta"]["content"]
    assert texts == {0: 'Maria "Mia" Lopez', 1: "03/14/2026 [DATE_"}


@pytest.mark.parametrize("ends", [{"finish_reason": "stop"}, METRICS], ids=["its own end", "the end of all"])
def test_an_answer_that_ends_takes_nothing_from_the_others(ends: dict[str, Any]) -> None:
    def choice(index: int, text: str, **more: Any) -> dict[str, Any]:
        return {"choices": [{"index": index, "delta": {"content": text}, **more}]}

    made = [choice(0, "[PER"), choice(1, "for [PERS"), choice(0, "SON_2] [DATE_")]
    made += [choice(0, "", finish_reason="length"), choice(1, "ON_1]. [PER"), choice(1, "", **ends)]
    out, _ = through([encode(map(chunk, made))], prompt("invoke_model", OTHER))
    texts, over = {0: "", 1: ""}, set()
    for event in chunks(out):
        answer = event["choices"][0]
        number = answer.get("index", 0)
        assert number not in over
        texts[number] += answer["delta"]["content"]
        over |= {number} if answer.get("finish_reason") else set()
    assert texts == {0: "Zoë\nRay [DATE_", 1: 'for Maria "Mia" Lopez. [PER'}


def test_streamed_arguments_of_other_models_stay_json() -> None:
    arguments = json.dumps(INPUT)
    made = [
        {
            "choices": [
                {"index": 0, "delta": {"tool_calls": [{"index": 0, "function": {"arguments": arguments[i : i + 5]}}]}}
            ]
        }
        for i in range(0, len(arguments), 5)
    ]
    out, _ = through([encode(map(chunk, made))], prompt("invoke_model", OTHER))
    joined = "".join(e["choices"][0]["delta"]["tool_calls"][0]["function"]["arguments"] for e in chunks(out))
    assert json.loads(joined)["who"] == 'Maria "Mia" Lopez'


def test_a_stream_with_endless_lanes_is_refused() -> None:
    with pytest.raises(VendorReplyError):
        through([encode([chunk({str(i): "[P" for i in range(2_000)})])], prompt("invoke_model", OTHER))
    made = [("contentBlockDelta", {"contentBlockIndex": i, "delta": {"text": "[P"}}) for i in range(1_001)]
    with pytest.raises(VendorReplyError):
        through([encode(made)])


MODEL = ServiceModel(Loader().load_service_model("bedrock-runtime", "service-2"))
RETRIED = {500, 502, 503, 504}  # what AWS's SDKs try again, beside throttling


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_is_an_exception_of_the_sdk(reason: Reason) -> None:
    reply = DIALECT.render(Refusal(reason, place="here", value="there"), "event-1")
    response = {"status_code": reply.status, "headers": dict(reply.headers), "body": reply.body}
    parsed = botocore.parsers.create_parser("rest-json").parse(response, MODEL.operation_model("Converse").output_shape)
    code, message = parsed["Error"]["Code"], parsed["Error"]["Message"]
    assert code in {shape.name for shape in MODEL.operation_model("Converse").error_shapes}
    assert reason.value in message
    assert "event-1" in message
    assert parsed["ResponseMetadata"]["RequestId"] == "event-1"
    passing = {
        Reason.OVERLOADED,
        Reason.SHUTTING_DOWN,
        Reason.DETECTOR_UNAVAILABLE,
        Reason.VENDOR_UNREACHABLE,
        Reason.VENDOR_RESTING,
        Reason.BUDGET_UNAVAILABLE,
    }
    assert (reply.status in RETRIED) == (reason in passing or reason is Reason.AUDIT_UNAVAILABLE)
    assert (reply.headers["x-should-retry"] == "true") == (reason in passing or reply.status == 429)


@pytest.mark.parametrize("operation", ["ConverseStream", "InvokeModelWithResponseStream"])
def test_an_error_in_a_begun_stream_is_one_that_the_sdk_raises(operation: str) -> None:
    stream = DIALECT.open_stream(prompt(), Restorer(MAPPING))
    (message,) = messages(DIALECT.stream_error(stream, Refusal(Reason.VENDOR_REPLY), "event-1"))
    shape = MODEL.operation_model(operation).get_event_stream_output()
    parsed = botocore.parsers.EventStreamJSONParser().parse(message.to_response_dict(), shape)
    assert parsed["Error"]["Code"] == "modelStreamErrorException"
    assert "vendor_reply" in parsed["Error"]["Message"]


@pytest.mark.parametrize(
    ("body", "usage"),
    [
        ({"usage": USAGE}, (7, 9)), ({"usage": {"input_tokens": 3, "output_tokens": 4}}, (3, 4)), ({"inputTokens": 5}, (5, None)), ({"inputTextTokenCount": 2, "results": []}, (2, None)),
        ({"generation": "x", "prompt_token_count": 3, "generation_token_count": 4}, (3, 4)), ({"usage": {"prompt_tokens": 1, "completion_tokens": 2}}, (1, 2)),
        ({"usage": {"inputTokens": True, "outputTokens": "9"}}, (None, None)), ([], (None, None)), ({"usage": 5}, (None, None)),
    ],
)  # fmt: skip
def test_usage(body: Any, usage: tuple[int | None, int | None]) -> None:
    read = DIALECT.usage(body)
    assert (read.input, read.output) == usage


@pytest.mark.parametrize(
    ("body", "counts", "usage"),
    [
        ({"outputs": [{"text": "x"}]}, ("9", "42"), (9, 42)), ({"inputTextTokenCount": 8, "results": []}, ("9", "42"), (8, 42)),
        ({"usage": {"input_tokens": 3, "output_tokens": 4}}, ("9", "42"), (3, 4)), ([], ("9", "0"), (9, 0)),
        ({}, ("-1", "1e3"), (None, None)), ({}, ("9" * 5_000, ""), (None, None)), ({}, ("²", "42"), (None, 42)),
    ],
)  # fmt: skip
def test_what_a_body_does_not_count_the_headers_do(
    body: Any, counts: tuple[str, str], usage: tuple[int | None, int | None]
) -> None:
    names = ("x-amzn-bedrock-input-token-count", "x-amzn-bedrock-output-token-count")
    read = DIALECT.usage(body, dict(zip(names, counts, strict=True)))
    assert (read.input, read.output) == usage
