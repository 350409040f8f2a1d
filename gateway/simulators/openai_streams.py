"""The event streams of the simulated OpenAI: a whole answer cut into the events that the real API sends."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable, Iterator
from typing import Any

from aiohttp import web

Event = dict[str, Any] | str  # a string is sent as it is


def cut(text: str, piece: int) -> Iterator[str]:
    """Cut a text into pieces of so many characters."""
    return (text[start : start + piece] for start in range(0, len(text), piece))


def chat_chunks(whole: dict[str, Any], piece: int, *, usage: bool) -> list[dict[str, Any]]:
    """Cut a chat completion into chunks; several choices take turns."""
    frame = {key: whole[key] for key in ("id", "created", "model", "service_tier", "system_fingerprint")}
    frame["object"] = "chat.completion.chunk"
    lanes = [list(_choice_deltas(choice, piece)) for choice in whole["choices"]]
    chunks: list[dict[str, Any]] = []
    if "prompt_filter_results" in whole:
        first = {**frame, "id": "", "model": "", "choices": [], "prompt_filter_results": whole["prompt_filter_results"]}
        chunks.append(first)
    for turn in range(max(map(len, lanes), default=0)):
        for lane in lanes:
            if turn < len(lane):
                made = {**frame, "choices": [lane[turn]], "obfuscation": "x" * (turn % 5)}
                chunks.append(made | ({"usage": None} if usage else {}))
    if usage:
        chunks.append({**frame, "choices": [], "usage": whole["usage"]})
    return chunks


def _choice_deltas(choice: dict[str, Any], piece: int) -> Iterator[dict[str, Any]]:
    message = choice["message"]

    def made(delta: dict[str, Any], finish: str | None = None, **more: Any) -> dict[str, Any]:
        return {"index": choice["index"], "delta": delta, "logprobs": None, "finish_reason": finish, **more}

    yield made({"role": "assistant", "content": "", "refusal": None})
    listed = (choice.get("logprobs") or {}).get("content")
    if listed:
        for token in listed:
            yield made({"content": token["token"]}, logprobs={"content": [token], "refusal": None})
    for name in () if listed else ("reasoning_content", "content", "refusal"):
        for text in cut(message.get(name) or "", piece):
            yield made({name: text})
    for index, call in enumerate(message.get("tool_calls") or ()):
        kind, field = ("custom", "input") if call["type"] == "custom" else ("function", "arguments")
        begun = {**call, "index": index, kind: {**call[kind], field: ""}}
        yield made({"tool_calls": [begun]})
        for text in cut(call[kind][field], piece):
            yield made({"tool_calls": [{"index": index, kind: {field: text}}]})
    yield made({}, choice["finish_reason"])


def completion_chunks(whole: dict[str, Any], piece: int) -> list[dict[str, Any]]:
    """Cut a completion into chunks."""
    frame = {key: whole[key] for key in ("id", "object", "created", "model")}
    chunks = []
    for choice in whole["choices"]:
        for text in cut(choice["text"], piece):
            made = {"index": choice["index"], "text": text, "logprobs": None, "finish_reason": None}
            chunks.append({**frame, "choices": [made]})
        ended = {"index": choice["index"], "text": "", "logprobs": None, "finish_reason": "stop"}
        chunks.append({**frame, "choices": [ended]})
    return chunks


def response_events(whole: dict[str, Any], piece: int) -> list[Event]:
    """Cut a response into its events."""
    begun = {**whole, "status": "in_progress", "output": [], "usage": None}
    made: list[dict[str, Any]] = [
        {"type": "response.created", "response": begun},
        {"type": "response.in_progress", "response": begun},
    ]
    for index, item in enumerate(whole["output"]):
        made += [{**event, "output_index": index} for event in _item_events(item, piece)]
    made.append({"type": "response.completed", "response": whole})
    return [{**event, "sequence_number": number} for number, event in enumerate(made)]


def _item_events(item: dict[str, Any], piece: int) -> Iterator[dict[str, Any]]:
    place = {"item_id": item["id"]}
    empty = {**item, "status": "in_progress"}
    lists = [name for name in ("content", "summary") if name in item]
    texts = [name for name in ("arguments", "input", "code") if name in item]
    yield {
        "type": "response.output_item.added",
        "item": {**empty, **{key: list[Any]() for key in lists}, **dict.fromkeys(texts, "")},
    }
    for name in lists:
        for number, part in enumerate(item[name]):
            yield from _part_events(name, part, {**place, f"{name}_index": number}, piece)
    kinds = {"function_call": "function_call_arguments", "custom_tool_call": "custom_tool_call_input"}
    kind = kinds.get(item["type"])
    for field in texts if kind else ():
        for text in cut(item[field], piece):
            yield {"type": f"response.{kind}.delta", **place, "delta": text, "obfuscation": "x"}
        yield {"type": f"response.{kind}.done", **place, field: item[field]}
    yield {"type": "response.output_item.done", "item": item}


def _part_events(where: str, part: dict[str, Any], place: dict[str, Any], piece: int) -> Iterator[dict[str, Any]]:
    field = "refusal" if part["type"] == "refusal" else "text"
    kind = {"output_text": "output_text", "refusal": "refusal", "summary_text": "reasoning_summary_text"}[part["type"]]
    parts = "reasoning_summary_part" if where == "summary" else "content_part"
    more: dict[str, Any] = {"logprobs": []} if kind == "output_text" else {}
    yield {"type": f"response.{parts}.added", **place, "part": {**part, field: ""}}
    for text in cut(part[field], piece):
        yield {"type": f"response.{kind}.delta", **place, "delta": text, **more, "obfuscation": "xx"}
    yield {"type": f"response.{kind}.done", **place, field: part[field], **more}
    yield {"type": f"response.{parts}.done", **place, "part": part}


def transcript_events(text: str, piece: int) -> list[Event]:
    """Cut a transcription into its events."""
    made: list[Event] = [{"type": "transcript.text.delta", "delta": part} for part in cut(text, piece)]
    usage = {"type": "tokens", "input_tokens": 9, "output_tokens": 4, "total_tokens": 13}
    return [*made, {"type": "transcript.text.done", "text": text, "usage": usage}]


async def send(request: web.BaseRequest, events: Iterable[Event]) -> web.StreamResponse:
    """Send events, each in a write of its own; those with a type are named by it, as in the responses API."""
    response = web.StreamResponse(
        headers={"Content-Type": "text/event-stream; charset=utf-8", "x-request-id": "req_sim"}
    )
    await response.prepare(request)
    for event in events:
        name = event.get("type") if isinstance(event, dict) else None
        data = event if isinstance(event, str) else json.dumps(event)
        await response.write((f"event: {name}\n" if name else "").encode() + f"data: {data}\n\n".encode())
        await asyncio.sleep(0)
    await response.write_eof()
    return response
