"""An upgrade of the vendor's SDK shows what is new in the API, instead of letting it through unnoticed."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openai
import pytest
from openai.types import (
    completion_create_params,
    embedding_create_params,
    moderation_create_params,
    moderation_multi_modal_input_param,
    shared_params,
)
from openai.types.audio import transcription_create_params, translation_create_params
from openai.types.audio.transcription_stream_event import TranscriptionStreamEvent
from openai.types.chat import (
    ChatCompletionContentPartParam,
    ChatCompletionMessageParam,
    ChatCompletionMessageToolCallUnionParam,
    ChatCompletionToolUnionParam,
    chat_completion_assistant_message_param,
)  # fmt: skip
from openai.types.chat import (
    completion_create_params as chat_create,
)
from openai.types.responses import (
    ResponseFormatTextConfigParam,
    ResponseInputContentParam,
    ResponseInputItemParam,
    ResponseOutputItem,
    ResponseStreamEvent,
    ToolParam,
    input_token_count_params,
    response_create_params,
    response_output_message_param,
    response_output_text_param,
    response_tool_search_output_item_param_param,
)

from gateway.refusals import Reason, Refusal
from gateway.vendors import openai_chat_body as chat
from gateway.vendors import openai_responses_stream as stream
from gateway.vendors.azure import Azure
from gateway.vendors.openai import OpenAI
from gateway.vendors.openai_items import (
    ANNOTATIONS,
    REFUSED_ITEMS,
    RESPONSE_FORMATS,
    RESPONSE_ITEMS,
    RESPONSE_PARTS,
    RESPONSE_TOOLS,
)
from gateway.vendors.openai_parts import CHAT_PARTS
from gateway.vendors.openai_responses_body import RESPONSES

DIALECT = OpenAI()
CREATE = DIALECT.operation("POST", "/v1/responses", ())


def members(union: Any) -> Iterator[Any]:
    """Give the classes of a union, also of one that stands in an annotation."""
    for part in typing.get_args(union):
        if typing.get_args(part) and typing.get_origin(part) is not typing.Literal:
            yield from members(part)
        elif isinstance(part, type) and hasattr(part, "__annotations__"):
            yield part


def tags(union: Any, field: str = "type") -> set[str]:
    found: set[str] = set()
    for kind in members(union):
        if hasattr(kind, "model_fields"):
            found |= set(typing.get_args(kind.model_fields[field].annotation))
        else:
            hint = typing.get_type_hints(kind).get(field)
            words = {hint, *typing.get_args(hint)}
            found |= {word for part in words for word in (typing.get_args(part) or (part,)) if isinstance(word, str)}
    return found


def fields(params: Any) -> set[str]:
    return set(typing.get_type_hints(params))


@pytest.mark.parametrize(
    ("params", "grammar"),
    [
        (chat_create.CompletionCreateParamsNonStreaming, chat.CHAT),
        (response_create_params.ResponseCreateParamsNonStreaming, RESPONSES),
        (input_token_count_params.InputTokenCountParams, RESPONSES),
        (completion_create_params.CompletionCreateParamsNonStreaming, chat.COMPLETIONS),
        (embedding_create_params.EmbeddingCreateParams, chat.EMBEDDINGS),
        (moderation_create_params.ModerationCreateParams, chat.MODERATIONS),
    ],
)
def test_every_field_of_a_request_is_named(params: Any, grammar: Any) -> None:
    assert len(fields(params)) >= 2
    assert fields(params) - set(grammar.fields) == set()


@pytest.mark.parametrize(
    ("params", "grammar"),
    [
        (transcription_create_params.TranscriptionCreateParamsNonStreaming, chat.TRANSCRIPTIONS),
        (translation_create_params.TranslationCreateParams, chat.TRANSLATIONS),
    ],
)
def test_every_field_of_a_form_is_named(params: Any, grammar: Any) -> None:
    named = {name.removesuffix("[]") for name in grammar.fields}
    assert fields(params) - named == set()


@pytest.mark.parametrize(
    ("union", "table"),
    [
        (ChatCompletionContentPartParam, CHAT_PARTS),
        (chat_completion_assistant_message_param.ContentArrayOfContentPart, CHAT_PARTS),
        (ChatCompletionToolUnionParam, chat.CHAT_TOOLS),
        (ChatCompletionMessageToolCallUnionParam, chat.CHAT_TOOL_CALLS),
        (chat_create.ResponseFormat, chat.CHAT_FORMATS),
        (moderation_multi_modal_input_param.ModerationMultiModalInputParam, chat.MODERATION_PARTS),
        (ResponseInputContentParam, RESPONSE_PARTS),
        (response_output_message_param.Content, RESPONSE_PARTS),
        (response_output_text_param.Annotation, ANNOTATIONS),
        (ResponseFormatTextConfigParam, RESPONSE_FORMATS),
        (ToolParam, RESPONSE_TOOLS),
        (response_tool_search_output_item_param_param.Tool, RESPONSE_TOOLS),
        (ResponseInputItemParam, {**RESPONSE_ITEMS, **dict.fromkeys(REFUSED_ITEMS)}),
        # What is answered comes back as history; nothing is compacted, since no request may ask for it.
        (ResponseOutputItem, {**RESPONSE_ITEMS, "compaction": None}),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)  # fmt: skip
def test_every_kind_of_part_item_and_tool_is_read_or_refused(union: Any, table: Any) -> None:
    found = tags(union)
    assert len(found) >= 2
    assert found - set(table) == set()


def nullable(kind: Any) -> set[str]:
    """Give the fields that may be null: the SDK sends an item of an answer back with each null that stands there."""
    if hasattr(kind, "model_fields"):
        hints = {name: field.annotation for name, field in kind.model_fields.items()}
    else:
        hints = typing.get_type_hints(kind)
    return {name for name, hint in hints.items() if type(None) in typing.get_args(hint)}


@pytest.mark.parametrize("union", [ResponseInputItemParam, ResponseOutputItem], ids=["sent", "answered"])
def test_every_field_of_an_item_that_may_be_null_is_read_as_null(union: Any) -> None:
    seen = set()
    for kind in members(union):
        for tag in tags(typing.Union[kind, None]) & set(RESPONSE_ITEMS):  # noqa: UP007 - a union of one class
            item = {"type": tag, **dict.fromkeys(nullable(kind) - {"type"})}
            prompt = DIALECT.read(CREATE, {"model": "gpt-5.5", "input": [item]}, {})
            faulty = isinstance(prompt, Refusal) and prompt.reason is Reason.BAD_FIELD
            assert not faulty, (tag, prompt)
            seen |= {(tag, name) for name in item}
    assert ("shell_call", "environment") in seen


def test_every_role_is_read() -> None:
    assert tags(ChatCompletionMessageParam, "role") == set(chat.CHAT_MESSAGES)


@pytest.mark.parametrize("union", [ResponseStreamEvent, TranscriptionStreamEvent])
def test_every_text_that_comes_in_pieces_has_its_lane_and_its_end(union: Any) -> None:
    ends = {tag.removesuffix(".done") for tag in tags(union) if tag.endswith(".done")}
    seen = 0
    for event in members(union):
        (kind,) = typing.get_args(event.model_fields["type"].annotation)
        texts = {
            name for name, f in event.model_fields.items() if f.annotation is str and name not in ("item_id", "id")
        }
        if "delta" in event.model_fields:
            assert kind.endswith(".delta")
            assert kind.removesuffix(".delta") in ends
            seen += 1
        elif kind.endswith(".done"):
            assert texts <= set(stream._TEXTS), kind
            seen += 1
    assert seen >= 2


def test_every_stream_ends_with_an_event_that_is_known() -> None:
    whole = {kind for event in members(ResponseStreamEvent) if "response" in event.model_fields for kind in typing.get_args(event.model_fields["type"].annotation)}  # fmt: skip
    assert whole - stream._ENDS == {"response.created", "response.in_progress", "response.queued"}


# ---- operations

_CALL = re.compile(
    r"self\._(get|post|delete|put|patch|get_api_list)\(\s*(?:path_template\()?\s*\"(/[^\"]*)\"(?:.*?method=\"(\w+)\")?",
    re.DOTALL,
)


def resources() -> set[tuple[str, str]]:
    """Read the operations off the SDK's source: method and path, with names put in for parameters."""
    found: set[tuple[str, str]] = set()
    root = Path(openai.__file__).parent / "resources"
    for file in root.rglob("*.py"):
        source = file.read_text()
        for match in re.finditer(r"self\._(get|post|delete|put|patch|get_api_list)\(", source):
            path = re.search(r"\"(/[^\"]*)\"", source[match.end() : match.end() + 200])
            assert path is not None, (file, match.start())
            verb = "GET" if match[1] in ("get", "get_api_list") else match[1].upper()
            found.add((verb, re.sub(r"\{\w+\}", "name_1", path[1])))
    return found


def test_every_operation_is_supported_or_refused_with_a_reason() -> None:
    operations = resources()
    assert len(operations) > 200
    supported = set()
    for method, path in sorted(operations):
        where, _, query = path.partition("?")
        pairs = [tuple(pair.split("=")) for pair in query.split("&") if query]
        found = DIALECT.operation(method, "/v1" + where, pairs)
        azure = Azure().operation(method, "/openai/v1" + where, pairs)
        assert type(found) is type(azure)
        if isinstance(found, Refusal):
            assert found.reason is Reason.ENDPOINT_NOT_SUPPORTED or pairs, (method, path)
            assert found.remedy
        else:
            supported.add((method, where))
    assert {path for method, path in supported if method == "POST"} == set(FULL_POSTED)
    assert {path for method, path in supported if method == "GET"} == {"/models", "/models/name_1"}


FULL_POSTED = (
    "/chat/completions", "/responses", "/responses/input_tokens", "/completions", "/embeddings", "/moderations", "/audio/transcriptions", "/audio/translations",
)  # fmt: skip


def test_every_model_that_the_sdk_names_is_known() -> None:
    named = set[str]()

    def collect(hint: Any) -> None:
        for part in typing.get_args(hint):
            if isinstance(part, str):
                named.add(part)
            else:
                collect(part)

    for hint in (
        shared_params.ChatModel,
        shared_params.ResponsesModel,
        openai.types.EmbeddingModel,
        openai.types.ModerationModel,
        openai.types.AudioModel,
    ):
        collect(hint)
    assert len(named) > 80
    assert {name for name in named if not DIALECT.known_model(name)} == set()


def test_the_checks_can_fail() -> None:
    """The control: what nobody named is reported."""
    assert {"a_field_of_tomorrow"} - set(chat.CHAT.fields) == {"a_field_of_tomorrow"}
    unknown = DIALECT.operation("POST", "/v1/telepathy", ())
    assert isinstance(unknown, Refusal)
    assert unknown.reason is Reason.UNKNOWN_ENDPOINT
    assert not DIALECT.known_model("gpt-quackenbush")
