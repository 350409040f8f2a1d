"""Answers that the caller has begun itself: the last turn of its request is the model's, and the answer goes on in it.

Who wants JSON writes ``{`` there, so that the answer alone does not look like JSON; put together by the caller it is.
"""

from __future__ import annotations

from gateway.model import AnswerRestorer, JsonValue


def begun_by_caller(request: JsonValue) -> str:
    """Give the text with which a body of Messages or Converse begins its answer; empty where it does not."""
    messages = request.get("messages") if isinstance(request, dict) else None
    last = messages[-1] if isinstance(messages, list) and messages else None
    if not isinstance(last, dict) or last.get("role") != "assistant":
        return ""
    content = last.get("content")
    if isinstance(content, list) and content:
        block = content[-1]
        content = block.get("text") if isinstance(block, dict) else None
    return content if isinstance(content, str) else ""


def with_begun(
    restored: JsonValue, raw: JsonValue, content: tuple[str, ...], begun: str, restorer: AnswerRestorer
) -> JsonValue:
    """Give a whole restored answer with its first text restored as what goes on with ``begun``.

    ``raw`` is the answer as the vendor gave it, and ``content`` the way to its content. An answer of another form stays
    as it is.
    """
    if not begun:
        return restored
    if content:
        name, *rest = content
        if not isinstance(restored, dict) or not isinstance(raw, dict) or name not in restored or name not in raw:
            return restored
        return {**restored, name: with_begun(restored[name], raw[name], tuple(rest), begun, restorer)}
    if not isinstance(restored, list) or not isinstance(raw, list) or not restored:
        return restored
    first, block = restored[0], raw[0]
    text = block.get("text") if isinstance(block, dict) else None
    if not isinstance(first, dict) or not isinstance(text, str):
        return restored
    lane = restorer.lane(json=False, begun=begun)
    return [{**first, "text": lane.feed(text) + lane.finish()}, *restored[1:]]
