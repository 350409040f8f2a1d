"""What the coverage matrix shows of OpenAI's answers."""

from __future__ import annotations

from gateway.model import JsonObject, JsonValue
from gateway.vendors.catalogue import EXAMPLE, AnswerPlace, Back
from gateway.wire import sse
from gateway.wire.strictjson import dumps

_CHAT, _RESPONSES = "chat.completions.create", "responses.create"
_ARGUMENTS = f'{{"who": "{EXAMPLE}"}}'


def _stream(*events: JsonObject) -> bytes:
    return b"".join(sse.encode(sse.SseEvent(None, dumps(event).decode())) for event in events)


def _choice(**fields: JsonValue) -> JsonValue:
    return {"object": "chat.completion", "choices": [{"index": 0, **fields}]}


def _said(**fields: JsonValue) -> JsonValue:
    return _choice(message={"role": "assistant", **fields})


def _chunks(**delta: JsonValue) -> bytes:
    end: JsonObject = {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
    return _stream({"choices": [{"index": 0, "delta": delta}]}, end)


def _called(**call: JsonValue) -> JsonValue:
    return [{"index": 0, "id": "call_1", **call}]


def _output(**item: JsonValue) -> JsonValue:
    return {"object": "response", "output": [item]}


def _event(kind: str, **fields: JsonValue) -> JsonObject:
    return {"type": f"response.{kind}", "output_index": 0, "content_index": 0, **fields}


def _delta(kind: str, text: str = EXAMPLE, field: str = "text") -> bytes:
    return _stream(_event(f"{kind}.delta", delta=text), _event(f"{kind}.done", **{field: text}))


def _chat(position: str, example: JsonValue | bytes, back: Back = Back.RESTORED) -> AnswerPlace:
    return AnswerPlace(_CHAT, position, back, example)


def _response(position: str, example: JsonValue | bytes) -> AnswerPlace:
    return AnswerPlace(_RESPONSES, position, Back.RESTORED, example)


def _item(**part: JsonValue) -> JsonValue:
    return _output(type="message", role="assistant", content=[part])


_TOKEN: JsonValue = {"content": [{"token": EXAMPLE, "bytes": [91], "logprob": -0.1}]}
ANSWERS = (
    _chat("`choices[].message.content`", _said(content=EXAMPLE)),
    _chat("`choices[].message.refusal`", _said(refusal=EXAMPLE)),
    _chat("`choices[].message.reasoning_content`", _said(reasoning_content=EXAMPLE)),
    _chat("`choices[].message.annotations[]`", _said(content="", annotations=[{"type": "url_citation", "title": EXAMPLE}])),
    _chat("`choices[].message.tool_calls[]⟨function⟩`", _said(tool_calls=_called(function={"arguments": _ARGUMENTS}))),
    _chat("`choices[].message.tool_calls[]⟨custom⟩`", _said(tool_calls=_called(custom={"input": EXAMPLE}))),
    _chat("`choices[].message.function_call`", _said(function_call={"name": "f", "arguments": _ARGUMENTS})),
    _chat("`choices[].message.audio.transcript`", _said(audio={"id": "a", "transcript": EXAMPLE})),
    _chat("`choices[].logprobs`, where the text was restored", _choice(message={"content": "[person_1]"}, logprobs=_TOKEN)),
    _chat("`prompt_logprobs`, `prompt_token_ids`", {"choices": [], "prompt_logprobs": [EXAMPLE]}, Back.DROPPED),
    _chat("a field of tomorrow", {"choices": [], "tomorrow": {"x": [EXAMPLE]}}),
    _chat("`error.message`", {"error": {"message": EXAMPLE, "type": "invalid_request_error", "param": None, "code": None}}),
    _chat("stream: `delta.content`", _chunks(content=EXAMPLE)),
    _chat("stream: `delta.refusal`", _chunks(refusal=EXAMPLE)),
    _chat("stream: `delta.reasoning_content`", _chunks(reasoning_content=EXAMPLE)),
    _chat("stream: `delta.tool_calls[].function.arguments`", _chunks(tool_calls=_called(function={"arguments": _ARGUMENTS}))),
    _chat("stream: `delta.tool_calls[].custom.input`", _chunks(tool_calls=_called(custom={"input": EXAMPLE}))),
    _chat("stream: `delta`, a text of tomorrow", _chunks(tomorrow=EXAMPLE)),
    _chat("stream: `error`", _stream({"error": {"message": EXAMPLE}})),
    _response("`output[]⟨message⟩.content[]⟨output_text⟩.text`", _item(type="output_text", text=EXAMPLE)),
    _response("`output[]⟨message⟩.content[]⟨output_text⟩.annotations[]`", _item(type="output_text", text="", annotations=[{"type": "url_citation", "title": EXAMPLE}])),
    _response("`output[]⟨message⟩.content[]⟨refusal⟩`", _item(type="refusal", refusal=EXAMPLE)),
    _response("`output[]⟨reasoning⟩.summary[]`", _output(type="reasoning", summary=[{"type": "summary_text", "text": EXAMPLE}])),
    _response("`output[]⟨function_call⟩.arguments`", _output(type="function_call", arguments=_ARGUMENTS)),
    _response("`output[]⟨mcp_call⟩.arguments`", _output(type="mcp_call", arguments=_ARGUMENTS)),
    _response("`output[]⟨custom_tool_call⟩.input`", _output(type="custom_tool_call", input=EXAMPLE)),
    _response("`output[]⟨code_interpreter_call⟩.code`", _output(type="code_interpreter_call", code=EXAMPLE)),
    _response("`output[]⟨…⟩`, any other item", _output(type="web_search_call", action={"query": EXAMPLE})),
    _response("`instructions`, `metadata` and what else repeats the request", {"object": "response", "instructions": EXAMPLE}),
    _response("stream: `output_text`", _delta("output_text")),
    _response("stream: `refusal`", _delta("refusal", field="refusal")),
    _response("stream: `reasoning_summary_text`", _delta("reasoning_summary_text")),
    _response("stream: `reasoning_text`", _delta("reasoning_text")),
    _response("stream: `function_call_arguments`", _delta("function_call_arguments", _ARGUMENTS, "arguments")),
    _response("stream: `mcp_call_arguments`", _delta("mcp_call_arguments", _ARGUMENTS, "arguments")),
    _response("stream: `custom_tool_call_input`", _delta("custom_tool_call_input", field="input")),
    _response("stream: `code_interpreter_call_code`", _delta("code_interpreter_call_code", field="code")),
    _response("stream: `shell_call_output_content`", _stream(_event("shell_call_output_content.delta", delta={"stdout": EXAMPLE}))),
    _response("stream: `output_item`", _stream(_event("output_item.done", item={"type": "message", "content": [{"type": "output_text", "text": EXAMPLE}]}))),
    _response("stream: `completed`, `failed`, `incomplete`", _stream(_event("completed", response=_item(type="output_text", text=EXAMPLE)))),
    _response("stream: an event of tomorrow", _delta("tomorrow")),
    _response("stream: `error`", _stream({"type": "error", "message": EXAMPLE})),
    AnswerPlace("completions.create", "`choices[].text`", Back.RESTORED, {"choices": [{"index": 0, "text": EXAMPLE}]}),
    AnswerPlace("completions.create", "stream: `choices[].text`", Back.RESTORED, _stream({"choices": [{"index": 0, "text": EXAMPLE}]})),
    AnswerPlace("moderations.create", "all", Back.RESTORED, {"results": [{"note": EXAMPLE}]}),
    AnswerPlace("embeddings.create", "all texts", Back.RESTORED, {"data": [{"embedding": [0.1]}], "note": EXAMPLE}),
    AnswerPlace("audio.transcriptions.create", "`text`", Back.RESTORED, {"text": EXAMPLE}),
    AnswerPlace("audio.transcriptions.create", "`segments[].text`", Back.RESTORED, {"text": "", "segments": [{"text": EXAMPLE, "tokens": [1]}]}),
    AnswerPlace("audio.transcriptions.create", "stream: `transcript.text`", Back.RESTORED, _stream({"type": "transcript.text.delta", "delta": EXAMPLE}, {"type": "transcript.text.done", "text": EXAMPLE})),
    AnswerPlace("audio.translations.create", "`text`", Back.RESTORED, {"text": EXAMPLE}),
)  # fmt: skip
