"""Items and tools of the responses API: what each is read as. What is not in these tables is refused."""

from __future__ import annotations

import re
from collections.abc import Mapping

from gateway.model import FeatureKind, JsonValue, Path
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
    Tagged,
    Text,
    Url,
)
from gateway.vendors.harvest import Harvest, bad_field
from gateway.vendors.media import MediaForm, MediaPart, Presence, split_data_url
from gateway.vendors.openai_parts import (
    AUDIO,
    CACHE_BREAKPOINT,
    COMPACTED,
    FILE,
    FILE_SOURCE,
    FUNCTION,
    GRAMMAR,
    ID,
    IMAGE,
    KEPT_HISTORY,
    MODEL,
    NAME,
    NO_LOGPROBS,
    NUMBER,
    OTHER_MODEL,
    SCHEMA,
    TYPE,
    WORD,
    as_text,
)
from gateway.vendors.reach import Domain, Host

_SKILLS = Array(Either(Text(), Object({"type": WORD, "name": NAME, "skill_id": ID, "version": WORD})))
_CONTAINER = Asks(FeatureKind.STATE, "container", ID)
_CALLER = Object({"type": WORD, "caller_id": ID})
_ITEM: dict[str, Node] = {"type": TYPE, "id": ID, "call_id": ID, "status": WORD, "caller": _CALLER}

ANNOTATIONS: dict[str, Node] = {
    kind: Object(
        {
            "type": TYPE,
            "file_id": ID,
            "container_id": ID,
            "filename": Text(),
            "title": Text(),
            "url": Text(),
            "index": NUMBER,
            "start_index": NUMBER,
            "end_index": NUMBER,
        }
    )
    for kind in ("file_citation", "url_citation", "container_file_citation", "file_path")
}
_IMAGE_FORM = MediaForm(
    held=lambda part: split_data_url(part.get("image_url")),
    as_text=as_text("input_text"),
    # Without a file kept at the vendor that is named beside it: that one was not looked at.
    as_image=lambda part, media_type, data: {
        **{name: value for name, value in part.items() if name != "file_id"},
        "image_url": f"data:{media_type};base64,{data}",
    },
)
_FILE_FORM = MediaForm(held=lambda part: split_data_url(part.get("file_data")), as_text=as_text("input_text"))
RESPONSE_PARTS: dict[str, Node] = {
    "input_text": Object({"type": TYPE, "text": Text(nullable=False), "prompt_cache_breakpoint": CACHE_BREAKPOINT}),
    "input_image": MediaPart(
        Presence(
            "image",
            Object(
                {
                    "type": TYPE,
                    "detail": WORD,
                    "file_id": FILE,
                    "image_url": IMAGE,
                    "prompt_cache_breakpoint": CACHE_BREAKPOINT,
                }
            ),
        ),
        _IMAGE_FORM,
    ),
    "input_file": MediaPart(
        Presence("document", Object({"type": TYPE, **FILE_SOURCE, "prompt_cache_breakpoint": CACHE_BREAKPOINT})),
        _FILE_FORM,
    ),
    "input_audio": Object({"type": TYPE, "input_audio": AUDIO}),
    "output_text": Object(
        {
            "type": TYPE,
            "text": Text(nullable=False),
            "annotations": Array(Tagged(ANNOTATIONS)),
            "logprobs": NO_LOGPROBS,
        }
    ),
    "refusal": Object({"type": TYPE, "refusal": Text(nullable=False)}),
}
PART = Late("part of an item")
PART.node = Tagged(RESPONSE_PARTS)
CONTENT = Either(Text(), Array(PART))

RESPONSE_FORMATS: dict[str, Node] = {
    "text": Object({"type": TYPE}),
    "json_object": Object({"type": TYPE}),
    "json_schema": Object({"type": TYPE, **SCHEMA}),
}
TEXT_CONFIG = Object({"format": Tagged(RESPONSE_FORMATS), "verbosity": WORD})
_REASONING_TEXT = Array(Tagged({k: Object({"type": TYPE, "text": Text()}) for k in ("summary_text", "reasoning_text")}))


# ---- tools


def _at_vendor(fields: dict[str, Node]) -> Node:
    """Make the rule for a tool that runs at the vendor, or lets it call others: the agreement must name it."""
    return Object({"type": Control(re.compile(r"[a-z0-9_]{1,64}"), feature=FeatureKind.SERVER_TOOL), **fields})


_TOOL = Late("tool")
_CALLERS = Array(WORD)
_CALLABLE: dict[str, Node] = {"allowed_callers": _CALLERS, "defer_loading": Scalar(), "async": Scalar()}
_FUNCTION_TOOL = Object({"type": TYPE, **FUNCTION.fields, **_CALLABLE, "output_schema": Free()})
_CUSTOM_TOOL = Object(
    {
        "type": TYPE,
        "name": NAME,
        "description": Text(),
        "format": Tagged({"text": Object({"type": TYPE}), "grammar": Object({"type": TYPE, **GRAMMAR})}),
        **_CALLABLE,
    }
)
_SECRET = Object({"name": NAME})  # a variable of the container; domain and value are inspected as any text
_NETWORK = Tagged(
    {
        "disabled": Object({"type": TYPE}),
        "allowlist": Object({"type": TYPE, "allowed_domains": Array(Host()), "domain_secrets": Array(_SECRET)}),
    }
)
_AUTO_CONTAINER: dict[str, Node] = {
    "type": WORD,
    "file_ids": Array(FILE),
    "memory_limit": WORD,
    "network_policy": _NETWORK,
    "skills": _SKILLS,
}
_WEB_SEARCH = _at_vendor(
    {
        "search_context_size": WORD,
        "search_content_types": Array(WORD),
        "external_web_access": Scalar(),
        "filters": Object({"allowed_domains": Array(Domain()), "blocked_domains": Array(Domain())}),
        "user_location": Free(),
    }
)
_ENVIRONMENTS: dict[str, Node] = {
    "local": Object({"type": TYPE, "skills": _SKILLS}),
    "container_auto": Asks(FeatureKind.SERVER_TOOL, "shell", Object(_AUTO_CONTAINER)),
    "container_reference": Asks(FeatureKind.SERVER_TOOL, "shell", Object({"type": TYPE, "container_id": _CONTAINER})),
}


class _Shell:
    """A shell is the caller's own where it says so; else it runs in a container at the vendor."""

    _OBJECT = Object({"type": TYPE, "allowed_callers": _CALLERS, "environment": Tagged(_ENVIRONMENTS)})

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Read the environment; without one, it is the vendor's to choose."""
        if isinstance(value, dict) and value.get("environment") is None:
            rest: JsonValue = {name: item for name, item in value.items() if name != "environment"}
            Asks(FeatureKind.SERVER_TOOL, "shell", self._OBJECT).walk(rest, path, harvest)
        else:
            self._OBJECT.walk(value, path, harvest)

    def shown(self) -> Node:
        """Show the fields."""
        return self._OBJECT


class _ToolSearch:
    """A search for tools is the caller's own where it says so; else the vendor searches."""

    _FIELDS: Mapping[str, Node] = {"description": Text(), "execution": WORD, "parameters": Free()}
    _OWN = Object({"type": TYPE, **_FIELDS})
    _HOSTED = _at_vendor({**_FIELDS})

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Read who searches; where nothing is said, it is the vendor."""
        own = isinstance(value, dict) and value.get("execution") == "client"
        (self._OWN if own else self._HOSTED).walk(value, path, harvest)

    def shown(self) -> Node:
        """Show the vendor's."""
        return self._HOSTED


_SOME_TOOLS = Object({"tool_names": Array(NAME), "read_only": Scalar()})


class _SomeTools:
    """Tools by their names, or by what they are like."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Read either."""
        (Array(NAME) if isinstance(value, list) else _SOME_TOOLS).walk(value, path, harvest)

    def shown(self) -> Node:
        """Show the second."""
        return _SOME_TOOLS


RESPONSE_TOOLS: dict[str, Node] = {
    # run by the caller
    "function": _FUNCTION_TOOL,
    "custom": _CUSTOM_TOOL,
    "namespace": Object({"type": TYPE, "name": NAME, "description": Text(), "tools": Array(_TOOL)}),
    "local_shell": Object({"type": TYPE}),
    "apply_patch": Object({"type": TYPE, "allowed_callers": _CALLERS}),
    "shell": _Shell(),
    # run at the vendor, or by others on its word
    "file_search": _at_vendor(
        {
            "vector_store_ids": Array(Asks(FeatureKind.STATE, "vector_store", ID)),
            "max_num_results": NUMBER,
            "filters": Free(),
            "ranking_options": Object({"ranker": WORD, "score_threshold": Scalar()}),
        }
    ),
    "computer": _at_vendor({}),
    "computer_use_preview": _at_vendor({"display_width": NUMBER, "display_height": NUMBER, "environment": WORD}),
    "web_search": _WEB_SEARCH,
    "web_search_2025_08_26": _WEB_SEARCH,
    "web_search_preview": _WEB_SEARCH,
    "web_search_preview_2025_03_11": _WEB_SEARCH,
    "mcp": _at_vendor(
        {
            "server_label": NAME,
            "server_url": Url(FeatureKind.MCP_SERVER),
            "connector_id": Control(re.compile(r"connector_[a-z0-9_]{1,48}"), feature=FeatureKind.SERVER_TOOL),
            "tunnel_id": Asks(FeatureKind.SERVER_TOOL, "mcp_tunnel", ID),
            "authorization": Opaque(),
            "headers": Free(),
            "server_description": Text(),
            "allowed_tools": _SomeTools(),
            "require_approval": Either(WORD, Object({"always": _SOME_TOOLS, "never": _SOME_TOOLS})),
            "defer_loading": Scalar(),
            "allowed_callers": _CALLERS,
        }
    ),
    "code_interpreter": _at_vendor(
        {"container": Either(_CONTAINER, Object(_AUTO_CONTAINER)), "allowed_callers": _CALLERS}
    ),
    "programmatic_tool_calling": _at_vendor({}),
    "tool_search": _ToolSearch(),
    "image_generation": _at_vendor(
        {
            "model": OTHER_MODEL,
            **dict.fromkeys(("action", "background", "complexity", "input_fidelity", "moderation"), WORD),
            **dict.fromkeys(("output_format", "quality", "size"), WORD),
            **dict.fromkeys(("frame_count", "frame_duration_ms", "output_compression", "partial_images"), NUMBER),
            "input_image_mask": Presence("image", Object({"file_id": FILE, "image_url": IMAGE})),
            "svg": Object({"model": OTHER_MODEL, "reasoning": Object({"effort": WORD})}),
        }
    ),
}
_TOOL.node = Tagged(RESPONSE_TOOLS)
TOOLS: Node = Array(_TOOL)


# ---- items of the history

_CALLED: dict[str, Node] = {"name": NAME, "namespace": NAME, "async": Scalar()}
_LABELLED: dict[str, Node] = {"server_label": NAME}
_MESSAGE = Object(
    {
        **_ITEM,
        "role": Control(re.compile("user|assistant|system|developer"), nullable=False),
        "phase": WORD,
        "content": CONTENT,
    }
)
# The caller confirms a check by its id, which is the vendor's.
_SAFETY_CHECKS = Array(Object({"id": ID, "code": Text(), "message": Text()}))
# Older answers have a sentence in the place of a call's error. Its code is a number: JSON-RPC's -32603, HTTP's 404.
_FAILED_CALL = Either(
    Text(), Object({"type": WORD, "code": Either(Text(), NUMBER), "message": Text(), "content": Free()})
)
_FAILED_IMAGE = Object(
    {
        **dict.fromkeys(("type", "code", "message", "param"), Text()),
        "moderation_details": Object({"categories": Array(Text()), "moderation_stage": WORD}),
    }
)
_MADE_IMAGE: dict[str, Node] = {
    **dict.fromkeys(("action", "background", "output_format", "quality", "size"), WORD),
    "svg_usage": Object(
        {
            "model": MODEL,
            **dict.fromkeys(("input_tokens", "output_tokens", "reasoning_tokens", "total_tokens"), Scalar()),
        }
    ),
}
_LISTED = Object({"name": NAME, "description": Text(), "input_schema": Free(), "annotations": Free()})
RESPONSE_ITEMS: dict[str, Node] = {
    "message": _MESSAGE,
    "reasoning": Object(
        {**_ITEM, "summary": _REASONING_TEXT, "content": _REASONING_TEXT, "encrypted_content": Opaque(counts=True)}
    ),
    "configuration_update": Object({**_ITEM, "reasoning": Object({"effort": WORD}), "text": TEXT_CONFIG}),
    "additional_tools": Object({**_ITEM, "role": WORD, "tools": TOOLS}),
    "function_call": Object({**_ITEM, **_CALLED, "arguments": Text()}),
    "function_call_output": Object({**_ITEM, **_CALLED, "output": CONTENT}),
    "custom_tool_call": Object({**_ITEM, **_CALLED, "input": Text()}),
    "custom_tool_call_output": Object({**_ITEM, **_CALLED, "output": CONTENT}),
    "tool_search_call": Object({**_ITEM, "execution": WORD, "arguments": Free()}),
    "tool_search_output": Object({**_ITEM, "execution": WORD, "tools": TOOLS}),
    "file_search_call": Object(
        {
            **_ITEM,
            "queries": Array(Text()),
            "results": Array(
                Object({"file_id": ID, "filename": Text(), "text": Text(), "score": Scalar(), "attributes": Free()})
            ),
        }
    ),
    "web_search_call": Object({**_ITEM, "action": Free()}),
    "computer_call": Object({**_ITEM, "action": Free(), "actions": Free(), "pending_safety_checks": _SAFETY_CHECKS}),
    "computer_call_output": Object(
        {
            **_ITEM,
            "acknowledged_safety_checks": _SAFETY_CHECKS,
            "output": Presence("image", Object({"type": WORD, "file_id": FILE, "image_url": IMAGE})),
        }
    ),
    "image_generation_call": Presence(
        "image",
        Object(
            {
                **_ITEM,
                "result": Either(MediaData("image"), Free()),
                "revised_prompt": Text(),
                "error": _FAILED_IMAGE,
                **_MADE_IMAGE,
            }
        ),
    ),
    "code_interpreter_call": Object(
        {
            **_ITEM,
            "code": Text(),
            "container_id": _CONTAINER,
            "outputs": Array(
                Tagged({"logs": Object({"type": TYPE, "logs": Text()}), "image": Object({"type": TYPE, "url": IMAGE})})
            ),
        }
    ),
    "local_shell_call": Object({**_ITEM, "action": Free()}),
    "local_shell_call_output": Object({**_ITEM, "output": Text()}),
    # The vendor's own items say null where the command ran on the caller's machine.
    "shell_call": Object({**_ITEM, "action": Free(), "environment": Tagged(_ENVIRONMENTS, nullable=True)}),
    "shell_call_output": Object({**_ITEM, "max_output_length": NUMBER, "output": Free()}),
    "apply_patch_call": Object({**_ITEM, "operation": Free()}),
    "apply_patch_call_output": Object({**_ITEM, "output": Text()}),
    "mcp_list_tools": Object({**_ITEM, **_LABELLED, "tools": Array(_LISTED), "error": Text()}),
    "mcp_approval_request": Object({**_ITEM, **_LABELLED, "name": NAME, "arguments": Text()}),
    "mcp_approval_response": Object({**_ITEM, "approval_request_id": ID, "approve": Scalar(), "reason": Text()}),
    "mcp_call": Object(
        {
            **_ITEM,
            **_LABELLED,
            "name": NAME,
            "approval_request_id": ID,
            "arguments": Text(),
            "output": Text(),
            "error": _FAILED_CALL,
        }
    ),
    "program": Object({**_ITEM, "code": Text(), "fingerprint": Opaque()}),
    "program_output": Object({**_ITEM, "result": Text()}),
}
# Items that stand for something kept at the vendor, or for a history that only the vendor can read.
REFUSED_ITEMS = frozenset({"compaction", "compaction_trigger", "item_reference"})


class InputItem:
    """One item of the input. Without a type it is a message, or the reference to something kept at the vendor."""

    _TAGGED = Tagged(RESPONSE_ITEMS, default="message")

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Refuse references: what they stand for holds placeholders of another call."""
        if not isinstance(value, dict):
            raise bad_field(path, "Send an object.")
        kind = value.get("type")
        if kind in ("compaction", "compaction_trigger"):
            COMPACTED.walk(kind, path, harvest)
        if kind in REFUSED_ITEMS or (kind is None and "role" not in value):
            KEPT_HISTORY.walk("item_reference", path, harvest)
        self._TAGGED.walk(value, path, harvest)

    def shown(self) -> Node:
        """Show the items."""
        return self._TAGGED


ITEM = Late("item")
ITEM.node = InputItem()
