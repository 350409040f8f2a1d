"""The grammar of a Messages request: stable and beta fields of the API as of anthropic SDK 2.14.

The fields stand in the order in which placeholders are numbered, which is the order of the vendor's prompt cache:
tools, system, the rest, and messages last.
"""

from __future__ import annotations

import re

from gateway.model import FeatureKind, JsonObject, JsonValue, Path
from gateway.vendors.anthropic_settings import (
    BILLING_POLICY,
    COMPACTION,
    CONTAINER,
    CONTEXT_MANAGEMENT,
    CREDIT_TOKEN,
    DOMAINS,
    FALLBACKS,
    ID,
    MODEL,
    NAME,
    OTHER_MODEL,
    OUTPUT_CONFIG,
    THINKING,
    TYPE,
    URL_SOURCES,
    WORD,
)
from gateway.vendors.grammar import (
    Array,
    Asks,
    Control,
    Either,
    Free,
    Late,
    MediaData,
    Node,
    Object,
    Opaque,
    Scalar,
    Signed,
    Tagged,
    Text,
    Url,
)
from gateway.vendors.harvest import Harvest, bad_field, names_below_unsaid
from gateway.vendors.media import MediaForm, MediaPart, Presence, strings_of
from gateway.vendors.reach import Never


def _one_of(*words: str) -> Control:
    return Control(re.compile("|".join(map(re.escape, words))))


_CACHE = Object({"type": _one_of("ephemeral"), "ttl": _one_of("5m", "1h")})
_CALLER = Object({"type": WORD, "tool_id": ID})
_FILE = Control(re.compile(r"[a-zA-Z0-9_-]{1,128}"), chosen=True)

_CITATION: Node = Object(
    {
        "type": WORD,
        "cited_text": Text(),
        "document_title": Text(),
        "title": Text(),
        "source": Text(),
        "url": Text(),
        "encrypted_index": Opaque(),
        "document_index": Scalar(),
        "search_result_index": Scalar(),
        "start_char_index": Scalar(),
        "end_char_index": Scalar(),
        "start_page_number": Scalar(),
        "end_page_number": Scalar(),
        "start_block_index": Scalar(),
        "end_block_index": Scalar(),
        "file_id": _FILE,
    }
)
_TEXT_BLOCK = Object(
    {
        "type": _one_of("text"),
        "text": Text(nullable=False),
        "cache_control": _CACHE,
        "citations": Array(_CITATION),
    }
)

_IMAGE_SOURCE = Tagged(
    {
        "base64": Object(
            {
                "type": TYPE,
                "media_type": Control(re.compile(r"image/[a-z+.-]{1,32}"), chosen=True),
                "data": MediaData("image"),
            }
        ),
        "url": Object({"type": TYPE, "url": Url()}),
        "file": Asks(FeatureKind.FILE_SOURCE, "file", Object({"type": TYPE, "file_id": _FILE})),
    }
)


def _held(block: JsonObject) -> tuple[str, str] | None:
    """Give media type and base64 of a block whose source holds them."""
    found = strings_of(block.get("source"), "type", "media_type", "data")
    return (found[1], found[2]) if found is not None and found[0] == "base64" else None


def _written(block: JsonObject, kind: str, media_type: str, data: str) -> JsonValue:
    return {**block, "source": {"type": kind, "media_type": media_type, "data": data}}


_IMAGE_FORM = MediaForm(
    held=_held,
    as_text=lambda block, text: (
        {"type": "text", "text": text} | {k: block[k] for k in ("cache_control",) if k in block}
    ),
    as_image=lambda block, media_type, data: _written(block, "base64", media_type, data),
)
# A document whose text was read stays a document: title, context and citations keep their meaning.
_DOCUMENT_FORM = MediaForm(held=_held, as_text=lambda block, text: _written(block, "text", "text/plain", text))
_IMAGE_BLOCK = MediaPart(
    Object(
        {
            "type": _one_of("image"),
            "source": Presence("image", _IMAGE_SOURCE),
            "cache_control": _CACHE,
            "transformations": Free(),
        }
    ),
    _IMAGE_FORM,
)

_CONTENT = Late("content block")  # blocks inside blocks
_CONTENT_LIST = Either(Text(), Array(_CONTENT))
_DOCUMENT_OBJECT = Object(
    {
        "type": _one_of("document"),
        "title": Text(),
        "context": Text(),
        "citations": Object({"enabled": Scalar()}),
        "cache_control": _CACHE,
        "source": Tagged(
            {
                "text": Object({"type": TYPE, "media_type": _one_of("text/plain"), "data": Text(nullable=False)}),
                "content": Object({"type": TYPE, "content": _CONTENT_LIST}),
                "base64": Object(
                    {
                        "type": TYPE,
                        "media_type": Control(re.compile(r"[a-z]{1,20}/[a-z0-9+.-]{1,80}"), chosen=True),
                        "data": MediaData("document"),
                    }
                ),
                "url": Presence("document", Object({"type": TYPE, "url": Url()})),
                "file": Presence(
                    "document", Asks(FeatureKind.FILE_SOURCE, "file", Object({"type": TYPE, "file_id": _FILE}))
                ),
            }
        ),
    }
)
_DOCUMENT_BLOCK = MediaPart(_DOCUMENT_OBJECT, _DOCUMENT_FORM)
_SEARCH_RESULT_BLOCK = Object(
    {
        "type": _one_of("search_result"),
        "title": Text(),
        "source": Text(),
        "content": Array(_CONTENT),
        "citations": Object({"enabled": Scalar()}),
        "cache_control": _CACHE,
    }
)


def _server_result(kind: str) -> Node:
    """Make the rule for a server tool's result in the history: read as free text, but for what is encrypted."""
    return Object(
        {
            "type": _one_of(kind),
            "tool_use_id": ID,
            "cache_control": _CACHE,
            "caller": _CALLER,
            "is_error": Scalar(),
            "content": _SERVER_CONTENT,
        }
    )


_FOUND_TOOL = Object({"type": WORD, "tool_name": NAME})  # by a search for tools


class _ServerContent:
    """A server tool's result: everything is inspected, but for fields that only the vendor can read."""

    _ENCRYPTED = frozenset({"encrypted_content", "encrypted_index", "encrypted_stdout"})

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Walk lists and objects; known block types keep their own rules."""
        if isinstance(value, list):
            for index, item in enumerate(value):
                self.walk(item, (*path, index), harvest)
        elif isinstance(value, dict) and value.get("type") in ("document", "text", "image"):
            _CONTENT.walk(value, path, harvest)
        elif isinstance(value, dict):
            Object(self._fields(self)).walk(value, path, harvest)
        else:
            Free().walk(value, path, harvest)

    def _fields(self, inner: Node) -> dict[str, Node]:
        fields: dict[str, Node] = {name: Opaque(counts=True) for name in sorted(self._ENCRYPTED)}
        found: dict[str, Node] = {"tool_name": NAME, "tool_references": Array(_FOUND_TOOL), "stop_reason": WORD}
        return fields | found | {"type": WORD, "content": inner, "file_id": _FILE, "error_code": WORD}

    def shown(self) -> Node:
        """Give the rule for one level of it, for the coverage matrix."""
        return Object(self._fields(_CONTENT))


_SERVER_CONTENT: Node = _ServerContent()
_TOOL_RESULT_BLOCK = Object(
    {
        "type": _one_of("tool_result"),
        "tool_use_id": ID,
        "toolset_name": NAME,
        "is_error": Scalar(),
        "cache_control": _CACHE,
        "content": _CONTENT_LIST,
    }
)
_TOOL_USE: dict[str, Node] = {
    "id": ID,
    "name": NAME,
    "toolset_name": NAME,
    "caller": _CALLER,
    "cache_control": _CACHE,
    "input": Free(),
}


class _Compaction:
    """A summary in place of earlier messages. With a signature the vendor refuses a text that is not the signed one."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Read what is signed as signed thinking is: inspected, never changed."""
        signed = isinstance(value, dict) and value.get("signature") is not None and value.get("content") is not None
        self._object(Signed() if signed else Text()).walk(value, path, harvest)

    def _object(self, content: Node) -> Node:
        return Object(
            {
                "type": TYPE,
                "content": content,
                "encrypted_content": Opaque(counts=True),
                "signature": Opaque(),
                "cache_control": _CACHE,
                "tool_changes": Array(_CONTENT),
            }
        )

    def shown(self) -> Node:
        """Show the fields of an unsigned one."""
        return self._object(Text())


# Blocks of the API that are refused: they change in mid-conversation which tools, or whose, the model may call.
REFUSED_BLOCKS = frozenset({"tool_addition", "tool_removal"})
# A tool as an MCP server lists it.
_PINNED_TOOL = Object({"name": NAME, "description": Text(), "input_schema": Free()})
# Where one model went on for another that declined. The vendor wants its own blocks of an answer back in their places.
_HOP = Object({"model": MODEL})
_FALLBACK = Object({"type": TYPE, "from": _HOP, "to": _HOP, "trigger": Object({"type": WORD, "category": WORD})})
_BROWSER_STATE = Object(
    {
        "type": TYPE,
        "cache_control": _CACHE,
        "tabs": Array(Object({"tab_id": ID, "title": Text(), "url": Text(), "active": Scalar()})),
        "state_changes": Array(
            Object(
                {
                    "type": WORD,
                    "tab_id": ID,
                    "download_id": ID,
                    "url": Text(),
                    "path": Text(),
                    "error": Text(),
                    "size_bytes": Scalar(digits=12),
                }
            )
        ),
    }
)
BLOCKS: dict[str, Node] = {
    "text": _TEXT_BLOCK,
    "image": _IMAGE_BLOCK,
    "document": _DOCUMENT_BLOCK,
    "search_result": _SEARCH_RESULT_BLOCK,
    "thinking": Object({"type": TYPE, "thinking": Signed(), "signature": Opaque()}),
    "redacted_thinking": Object({"type": TYPE, "data": Opaque(counts=True)}),
    "compaction": _Compaction(),
    "tool_use": Object({"type": TYPE, **_TOOL_USE}),
    "tool_result": _TOOL_RESULT_BLOCK,
    "tool_reference": Object({"type": TYPE, "tool_name": NAME, "cache_control": _CACHE}),
    "server_tool_use": Object({"type": TYPE, **_TOOL_USE}),
    "mcp_tool_use": Object({"type": TYPE, **_TOOL_USE, "server_name": NAME}),
    "mcp_tool_result": Object(
        {"type": TYPE, "tool_use_id": ID, "is_error": Scalar(), "cache_control": _CACHE, "content": _CONTENT_LIST}
    ),
    "container_upload": Asks(
        FeatureKind.FILE_SOURCE,
        "file",
        Presence("document", Object({"type": TYPE, "file_id": _FILE, "cache_control": _CACHE})),
    ),
    "fallback": _FALLBACK,
    "mcp_tool_listing": Object({"type": TYPE, "mcp_server_name": NAME, "tools": Array(_PINNED_TOOL)}),
    "browser_state": _BROWSER_STATE,
    **{
        kind: _server_result(kind)
        for kind in (
            "advisor_tool_result",
            "web_search_tool_result",
            "web_fetch_tool_result",
            "code_execution_tool_result",
            "bash_code_execution_tool_result",
            "text_editor_code_execution_tool_result",
            "tool_search_tool_result",
        )
    },
}
_CONTENT.node = Tagged(BLOCKS)

_TOOL_COMMON: dict[str, Node] = {
    "name": NAME,
    "cache_control": _CACHE,
    "allowed_callers": Array(WORD),
    "defer_loading": Scalar(),
    "strict": Scalar(),
    "eager_input_streaming": Scalar(),
    "max_uses": Scalar(),
    "max_characters": Scalar(),
    "max_content_tokens": Scalar(),
    "display_width_px": Scalar(),
    "display_height_px": Scalar(),
    "display_number": Scalar(),
}
_CUSTOM_TOOL = Object(
    {
        "type": TYPE,
        **_TOOL_COMMON,
        "description": Text(),
        "input_schema": Free(),
        "input_examples": Array(Free()),
    }
)
_TOOL_TYPE = re.compile(r"[a-z][a-z0-9_]{0,63}")
# Tools that Anthropic defines and the caller itself runs: their calls come back to the caller as any tool's do.
_RUN_BY_CALLER = re.compile(r"(?:bash|text_editor|computer|memory|browser_toolset|computer_toolset)_20\d{6}")


# What one tool of a set is told; a set's own tools are named by the API, those of an MCP server by the server.
_TOOL_SETTINGS = Object({"enabled": Scalar(), "defer_loading": Scalar()})


class _ByTool:
    """Settings of tools by their names, which stand unchanged: the vendor refuses a name that it does not know."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take each name in as a tool's."""
        if value is None:
            return
        if not isinstance(value, dict):
            raise bad_field(path, "Send an object.")
        for name, settings in value.items():
            with names_below_unsaid(path):
                NAME.walk(name, path, harvest)
                _TOOL_SETTINGS.walk(settings, (*path, name), harvest)

    def shown(self) -> Node:
        """Show a name, and what stands under it."""
        return Object({"⟨tool⟩ (key)": NAME, "⟨tool⟩": _TOOL_SETTINGS})


def _vendor_tool(kind: str) -> Node | None:
    """Give the rule for a tool that Anthropic defines; one that runs at the vendor must be named by the agreement."""
    if not _TOOL_TYPE.fullmatch(kind):
        return None
    fields: dict[str, Node] = {"type": TYPE, **_TOOL_COMMON, "input_examples": Array(Free()), "configs": _ByTool()}
    if _RUN_BY_CALLER.fullmatch(kind):
        return Object(fields)
    server = {
        **fields,
        "type": Control(_TOOL_TYPE, feature=FeatureKind.SERVER_TOOL),
        **DOMAINS,
        "url_sources": URL_SOURCES,
        "mcp_server_name": NAME,
        "default_config": _TOOL_SETTINGS,
        "tools": Array(_PINNED_TOOL),
        "model": OTHER_MODEL,
        "response_inclusion": WORD,
        "use_cache": Scalar(),
    }
    return Object(server)


_MCP_SERVER = Object(
    {
        "type": _one_of("url"),
        "url": Url(FeatureKind.MCP_SERVER),
        "name": NAME,
        "authorization_token": Opaque(),
        "tool_configuration": Object({"enabled": Scalar(), "allowed_tools": Array(NAME)}),
    }
)
_MESSAGE = Object(
    {
        "role": _one_of("user", "assistant", "system"),
        "content": _CONTENT_LIST,
        "clear_at": WORD,
        "output_config": Object({"effort": WORD}),
    }
)
# Its later turns send what is new alone, so that their placeholders are numbered anew: [PERSON_1] of a stored turn and
# of this one are two people.
_THREAD = Never(
    "A thread is kept at the vendor with placeholders of other calls; send the whole history (thread=False in a "
    'tool runner, unsupported_request_behavior="continue_unthreaded" in a thread).'
)

BODY = Object(
    {
        "tools": Array(Tagged({"custom": _CUSTOM_TOOL}, default="custom", other=_vendor_tool)),
        "system": _CONTENT_LIST,
        "model": MODEL,
        "max_tokens": Scalar(),
        "stream": Scalar(),
        "temperature": Scalar(),
        "top_k": Scalar(),
        "top_p": Scalar(),
        "cache_control": _CACHE,
        "tool_choice": Object({"type": TYPE, "name": NAME, "disable_parallel_tool_use": Scalar()}),
        "thinking": THINKING,
        "output_config": OUTPUT_CONFIG,
        "output_format": Object({"type": WORD, "schema": Free()}),
        "service_tier": WORD,
        "stop_sequences": Array(Text()),
        "metadata": Object({"user_id": Text()}),
        "context_management": CONTEXT_MANAGEMENT,
        "compaction": COMPACTION,
        "diagnostics": Asks(FeatureKind.STATE, "diagnostics", Object({"previous_message_id": ID})),
        "container": Asks(FeatureKind.STATE, "container", Either(ID, CONTAINER)),
        "thread": _THREAD,
        "mcp_servers": Array(_MCP_SERVER),
        "inference_geo": Control(re.compile(r"[a-z]{2,16}(?:-[a-z0-9]{1,16}){0,3}"), feature=FeatureKind.SETTING),
        "speed": Control(re.compile(r"[a-z]{1,16}"), feature=FeatureKind.SETTING),
        "fallbacks": Asks(FeatureKind.SETTING, "fallbacks", FALLBACKS),
        "fallback_credit_token": Asks(FeatureKind.SETTING, "fallback_credit_token", CREDIT_TOKEN),
        "billing_policy": Asks(FeatureKind.SETTING, "billing_policy", BILLING_POLICY),
        "user_profile_id": Asks(FeatureKind.SETTING, "user_profile_id", ID),
        "workspace_id": Asks(FeatureKind.SETTING, "workspace_id", ID),
        "messages": Array(_MESSAGE),
    },
    last="messages",
    behind=frozenset({"metadata"}),
)  # fmt: skip
