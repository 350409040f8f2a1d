"""Whole answers of OpenAI's API, and the parts of answers that streams repeat: values back, nothing contradictory.

What a vendor says of its text by position or token (logprobs, offsets, token numbers) is true of the text with
placeholders. Where the restored text is another, positions are moved and token lists are left out.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.model import AnswerRestorer, JsonObject, JsonValue, Prompt, TokenUsage
from gateway.vendors.answers import restore_value
from gateway.vendors.counts import count
from gateway.wire.jsontext import read_tokens

_POSITIONS = ("start_index", "end_index")
_POINTS = frozenset({"file_citation", "file_path"})  # their ``index`` is one place in the text
_TOKEN_NUMBERS = frozenset({"token_ids", "prompt_token_ids", "tokens"})


@dataclass(frozen=True, slots=True)
class Parts:
    """Restores parts of answers.

    ``structured``: the answer's text is JSON because the request says so. ``whole``: a text that turns out to be JSON
    is restored as JSON; a stream cannot know that in time, and its last words must agree with its first.
    """

    restorer: AnswerRestorer = field(repr=False)
    structured: bool
    whole: bool

    def words(self, text: str, *, json: bool) -> str:
        """Restore one lane's text; ``json``: it is JSON, perhaps cut short."""
        if json or (self.whole and "[" in text and read_tokens(text) is not None):
            return self.restorer.json_text(text)
        return self.restorer.text(text)

    def anything(self, value: JsonValue) -> JsonValue:
        """Restore every string below a value that is no lane."""
        return restore_value(value, self.restorer)

    def but(self, value: JsonObject, *names: str) -> JsonObject:
        """Restore an object but for the named fields, which are put in afterwards."""
        restored = self.anything({name: item for name, item in value.items() if name not in names})
        return restored if isinstance(restored, dict) else {}

    # ---- responses

    def part(self, part: JsonValue) -> JsonValue:
        """Restore a content part, or a part of a reasoning summary."""
        if not isinstance(part, dict):
            return self.anything(part)
        restored = self.but(part, "text", "refusal", "annotations", "logprobs")
        text, refusal = part.get("text"), part.get("refusal")
        if isinstance(text, str):
            restored["text"] = self.words(text, json=self.structured and part.get("type") == "output_text")
        if isinstance(refusal, str):
            restored["refusal"] = self.words(refusal, json=False)
        if "annotations" in part:
            restored["annotations"] = self.annotations(part["annotations"], text)
        if "logprobs" in part:
            restored["logprobs"] = part["logprobs"] if restored.get("text") == text else []
        return {name: restored[name] for name in part if name in restored} | restored

    def annotations(self, annotations: JsonValue, text: JsonValue) -> JsonValue:
        """Restore citations and move their positions to where the restored text has them."""
        restored = self.anything(annotations)
        if not isinstance(restored, list) or not isinstance(text, str):
            return restored
        return [self.moved(item, text) for item in restored]

    def moved(self, annotation: JsonValue, text: str) -> JsonValue:
        """Move the positions of one citation, also where they stand one level deeper."""
        if not isinstance(annotation, dict):
            return annotation
        moved: JsonObject = {}
        for name, value in annotation.items():
            place = name in _POSITIONS or (name == "index" and annotation.get("type") in _POINTS)
            if place and isinstance(value, int) and 0 <= value <= len(text):
                moved[name] = len(self.restorer.text(text[:value]))
            else:
                moved[name] = self.moved(value, text) if isinstance(value, dict) else value
        return moved

    def item(self, item: JsonValue) -> JsonValue:
        """Restore an output item by its type."""
        if not isinstance(item, dict):
            return self.anything(item)
        kind = item.get("type")
        lanes = _ITEM_LANES.get(kind, {}) if isinstance(kind, str) else {}
        restored = self.but(item, "content", "summary", *lanes)
        for name in ("content", "summary"):
            value = item.get(name)
            if name in item:
                restored[name] = (
                    [self.part(part) for part in value] if isinstance(value, list) else self.anything(value)
                )
        for name, json in lanes.items():
            value = item.get(name)
            if name in item:
                restored[name] = self.words(value, json=json) if isinstance(value, str) else self.plainly(value)
        return {name: restored[name] for name in item if name in restored} | restored

    def plainly(self, value: JsonValue) -> JsonValue:
        """Restore the strings of lists and objects that are lanes of plain text."""
        if isinstance(value, str):
            return self.words(value, json=False)
        if isinstance(value, list):
            return [self.plainly(item) for item in value]
        return {name: self.plainly(item) for name, item in value.items()} if isinstance(value, dict) else value

    def response(self, response: JsonValue) -> JsonValue:
        """Restore a response object; what it repeats of the request is restored as well."""
        if not isinstance(response, dict):
            return self.anything(response)
        restored = self.but(response, "output")
        output = response.get("output")
        if "output" in response:
            restored["output"] = (
                [self.item(item) for item in output] if isinstance(output, list) else self.anything(output)
            )
        return restored

    # ---- chat completions and completions

    def choice(self, choice: JsonValue) -> JsonValue:
        """Restore a choice."""
        if not isinstance(choice, dict):
            return self.anything(choice)
        restored = self.but(choice, "message", "text", "logprobs", *_TOKEN_NUMBERS)
        message, text = choice.get("message"), choice.get("text")
        same = True
        if isinstance(message, dict):
            after = self.message(message)
            restored["message"] = after
            same = all(after.get(name) == message.get(name) for name in ("content", "refusal"))
        if isinstance(text, str):
            restored["text"] = self.words(text, json=False)
            same = restored["text"] == text
        for name in ("logprobs", *sorted(_TOKEN_NUMBERS)):
            if name in choice:
                restored[name] = choice[name] if same else None
        return restored

    def message(self, message: JsonObject) -> JsonObject:
        """Restore an assistant's message."""
        restored = self.but(message, "content", "tool_calls", "function_call", "annotations")
        content = message.get("content")
        if "content" in message:
            restored["content"] = (
                self.words(content, json=self.structured) if isinstance(content, str) else self.anything(content)
            )
        if "annotations" in message:
            restored["annotations"] = self.annotations(message["annotations"], content)
        calls = message.get("tool_calls")
        if "tool_calls" in message:
            restored["tool_calls"] = [self.call(c) for c in calls] if isinstance(calls, list) else self.anything(calls)
        if "function_call" in message:
            restored["function_call"] = self._called(message["function_call"])
        return restored

    def call(self, call: JsonValue) -> JsonValue:
        """Restore a tool call."""
        if not isinstance(call, dict):
            return self.anything(call)
        restored = self.but(call, "function", "custom")
        return restored | {name: self._called(call[name]) for name in ("function", "custom") if name in call}

    def _called(self, called: JsonValue) -> JsonValue:
        if not isinstance(called, dict):
            return self.anything(called)
        restored = self.but(called, "arguments", "input")
        for name in ("arguments", "input"):
            text = called.get(name)
            if isinstance(text, str):
                restored[name] = self.words(text, json=name == "arguments")
        return restored

    # ---- transcriptions

    def transcript(self, body: JsonValue) -> JsonValue:
        """Restore a transcription; token numbers and logprobs of what changed are left out."""
        if isinstance(body, list):
            return [self.transcript(item) for item in body]
        if not isinstance(body, dict):
            return self.anything(body)
        restored: JsonObject = {}
        for name, value in body.items():
            restored[name] = self.transcript(value) if isinstance(value, dict | list) else self.anything(value)
        if restored.get("text") != body.get("text"):
            restored |= {name: [] for name in ("tokens", "logprobs") if name in body}
        return restored


# The texts of items that come in a stream piece by piece; whether each is JSON.
_ITEM_LANES: dict[str, dict[str, bool]] = {
    "function_call": {"arguments": True},
    "mcp_call": {"arguments": True},
    "custom_tool_call": {"input": False},
    "code_interpreter_call": {"code": False},
    "shell_call": {"action": False},
    "shell_call_output": {"output": False},
}


def restore_answer(prompt: Prompt, body: JsonValue, restorer: AnswerRestorer) -> JsonValue:
    """Restore a whole answer, or an error that echoes the request."""
    parts = Parts(restorer, prompt.structured_output, whole=True)
    choices = body.get("choices") if isinstance(body, dict) else None
    if isinstance(body, dict) and isinstance(choices, list):
        restored = parts.but(body, "choices", "prompt_logprobs", "prompt_token_ids")
        return restored | {"choices": [parts.choice(choice) for choice in choices]}
    if isinstance(body, dict) and body.get("object") == "response":
        return parts.response(body)
    if prompt.endpoint in ("transcriptions", "translations"):
        return parts.transcript(body)
    return parts.anything(body)


def read_usage(body: JsonValue) -> TokenUsage:
    """Read ``usage`` in the words of either API, or the count of a call that only counts."""
    if not isinstance(body, dict):
        return TokenUsage()
    usage = body.get("usage")
    told = usage if isinstance(usage, dict) else body
    read = told.get("prompt_tokens", told.get("input_tokens"))
    written = told.get("completion_tokens", told.get("output_tokens"))
    return TokenUsage(count(read), count(written))
