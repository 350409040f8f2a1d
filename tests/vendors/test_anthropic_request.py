"""Every string of a request is inspected, checked or refused: never passed by."""

from __future__ import annotations

from typing import Any

import anthropic
import pytest
from hypothesis import example, given

from gateway.model import Feature, FeatureKind, LeafKind, Prompt, Step
from gateway.refusals import Reason, Refusal
from gateway.vendors import dialects
from gateway.vendors.anthropic import Anthropic
from gateway.vendors.operation import Operation
from gateway.wire.jsonwalk import rebuild
from tests.vendors.positions import ANYTHING, is_seen, planted, shown, strings

DIALECT = Anthropic()
CACHE = {"type": "ephemeral", "ttl": "5m"}
FULL: dict[str, Any] = {
    "max_tokens": 100,
    "messages": [
        {"role": "user", "content": "plain"},
        {
            "role": "assistant",
            "content": [
                {"type": "thinking", "thinking": "signed words", "signature": "c2ln"},
                {"type": "redacted_thinking", "data": "ZW5j"},
                {"type": "text", "text": "an answer", "citations": [{"type": "page_location", "cited_text": "cited", "document_title": "titled", "document_index": 0, "start_page_number": 1, "end_page_number": 2}]},
                {"type": "tool_use", "id": "toolu_1", "name": "look_up", "input": {"a key": "a value", "list": ["x", {"y": 12345}]}, "cache_control": CACHE, "caller": {"type": "direct"}},
                {"type": "server_tool_use", "id": "srvtoolu_1", "name": "web_search", "input": {"query": "searched"}},
                {"type": "web_search_tool_result", "tool_use_id": "srvtoolu_1", "content": [{"type": "web_search_result", "title": "found", "url": "seen", "encrypted_content": "ZW5j", "page_age": "old"}]},
                {"type": "code_execution_tool_result", "tool_use_id": "srvtoolu_1", "content": {"type": "code_execution_result", "stdout": "printed", "stderr": "warned", "return_code": 0, "content": []}},
                {"type": "mcp_tool_use", "id": "mcptoolu_1", "name": "m", "server_name": "s", "input": {"q": "asked"}},
                {"type": "mcp_tool_result", "tool_use_id": "mcptoolu_1", "is_error": False, "content": [{"type": "text", "text": "answered"}]},
                {"type": "mcp_tool_listing", "mcp_server_name": "s", "tools": [{"name": "m", "description": "described", "input_schema": {"title": "a title"}}]},
                {"type": "server_tool_use", "id": "srvtoolu_2", "name": "advisor", "input": {}},
                {"type": "advisor_tool_result", "tool_use_id": "srvtoolu_2", "content": {"type": "advisor_result", "text": "advised", "stop_reason": "end_turn"}},
                {"type": "fallback", "from": {"model": "claude-sonnet-5-5"}, "to": {"model": "claude-haiku-5-5"}, "trigger": {"type": "refusal", "category": "bio"}},
                {"type": "compaction", "content": "compacted"},
            ],
        },
        {
            "role": "user",
            "content": [
                {"type": "tool_result", "tool_use_id": "toolu_1", "content": "a result"},
                {"type": "tool_result", "tool_use_id": "toolu_1", "content": [{"type": "text", "text": "in a list"}, {"type": "tool_reference", "tool_name": "look_up"}]},
                {
                    "type": "tool_result", "tool_use_id": "toolu_1", "toolset_name": "browser",
                    "content": [{"type": "browser_state", "tabs": [{"tab_id": "t1", "title": "a page", "url": "an address", "active": True}], "state_changes": [{"type": "download_failed", "download_id": "d1", "url": "from where", "path": "a path", "error": "failed"}]}],
                },
                {"type": "search_result", "source": "a source", "title": "a title", "content": [{"type": "text", "text": "a hit"}], "citations": {"enabled": True}},
                {"type": "document", "title": "a document", "context": "its context", "source": {"type": "text", "media_type": "text/plain", "data": "its text"}},
                {"type": "document", "source": {"type": "content", "content": [{"type": "text", "text": "its content"}]}},
            ],
        },
    ],
    "model": "claude-sonnet-5-5",
    "metadata": {"user_id": "someone"},
    "stop_sequences": ["stop here"],
    "stream": True,
    "system": [{"type": "text", "text": "a system prompt", "cache_control": CACHE}],
    "temperature": 0.5,
    "thinking": {"type": "enabled", "budget_tokens": 1024},
    "tool_choice": {"type": "tool", "name": "look_up"},
    "tools": [{"name": "look_up", "description": "a description", "input_schema": {"type": "object", "properties": {"a property": {"type": "string", "enum": ["one of"]}}}, "input_examples": [{"a property": "an example"}]}],
    "output_config": {"effort": "low", "format": {"type": "json_schema", "schema": {"title": "a schema"}}},
    "a_field_of_tomorrow": {"deep": ["new words"]},
}  # fmt: skip


def operation(path: str = "/v1/messages", method: str = "POST", query: tuple[tuple[str, str], ...] = ()) -> Operation:
    found = DIALECT.operation(method, path, query)
    assert isinstance(found, Operation)
    return found


def read(body: object, **headers: str) -> Prompt | Refusal:
    return DIALECT.read(operation(), body, headers)


def test_the_full_request_is_read() -> None:
    prompt = read(FULL)
    assert isinstance(prompt, Prompt)
    assert (prompt.endpoint, prompt.model, prompt.stream, prompt.structured_output) == (
        "messages",
        "claude-sonnet-5-5",
        True,
        True,
    )
    assert prompt.encrypted_blocks == 2
    assert prompt.headers == {"anthropic-version": "2023-06-01"}
    assert rebuild(prompt.body, {}) == FULL


@pytest.mark.parametrize("path", list(strings(FULL)), ids=shown)
def test_a_canary_in_any_position_is_seen_or_refused(path: tuple[Any, ...]) -> None:
    canary = "Zebulon Quackenbush 219-09-9999"
    prompt = read(planted(FULL, path, canary))
    if isinstance(prompt, Refusal):
        assert prompt.reason in (Reason.BAD_FIELD, Reason.UNKNOWN_CONTENT)
        assert "Zebulon" not in prompt.message
    else:
        assert canary in [leaf.text for leaf in prompt.leaves]


def test_the_control_a_canary_that_is_nowhere_is_not_seen() -> None:
    prompt = read(FULL)
    assert isinstance(prompt, Prompt)
    assert "Zebulon Quackenbush 219-09-9999" not in [leaf.text for leaf in prompt.leaves]


@given(ANYTHING)
@example({"top_k": "Zebulon"})
def test_whatever_stands_in_a_tools_arguments_is_seen(value: Any) -> None:
    body = planted(FULL, ("model",), "m")
    body["messages"] = [
        {"role": "assistant", "content": [{"type": "tool_use", "id": "t", "name": "n", "input": {"x": value}}]}
    ]
    prompt = read(body)
    assert isinstance(prompt, Prompt)
    texts = " ".join(leaf.text for leaf in prompt.leaves)
    assert is_seen(value, texts) or any(Step.JSON in leaf.path for leaf in prompt.leaves)


def test_leaves_come_in_the_vendors_cache_order() -> None:
    prompt = read(FULL)
    assert isinstance(prompt, Prompt)
    first = {
        leaf.path[0]: index for index, leaf in reversed(list(enumerate(prompt.leaves))) if isinstance(leaf.path[0], str)
    }
    assert first["tools"] < first["system"] < first["a_field_of_tomorrow"] < first["messages"] < first["metadata"]


def test_keys_numbers_and_cues() -> None:
    prompt = read(
        {
            "model": "m",
            "messages": [
                {
                    "role": "assistant",
                    "content": [
                        {
                            "type": "tool_use",
                            "id": "t",
                            "name": "n",
                            "input": {"mrn": 12345, "age": 93, "n": 7, "w": 98.6, "on": True, "who": "x"},
                        }
                    ],
                }
            ],
        }
    )
    assert isinstance(prompt, Prompt)
    shown = [
        (leaf.kind, leaf.text, leaf.cue) for leaf in prompt.leaves if leaf.kind in (LeafKind.NUMBER, LeafKind.TEXT)
    ]
    assert shown == [(LeafKind.NUMBER, "12345", "mrn"), (LeafKind.NUMBER, "93", "age"), (LeafKind.TEXT, "x", "who")]


@pytest.mark.parametrize(
    ("part", "feature"),
    [
        ({"tools": [{"type": "web_search_20250305", "name": "web_search"}]}, "server_tool:web_search_20250305"),
        ({"tools": [{"type": "something_new_20300101", "name": "x"}]}, "server_tool:something_new_20300101"),
        ({"tools": [{"type": "code_execution_20250825", "name": "code_execution"}]}, "server_tool:code_execution_20250825"),
        ({"mcp_servers": [{"type": "url", "url": "https://mcp.example.com/a", "name": "m"}]}, "mcp_server:mcp.example.com"),
        ({"container": "c_1"}, "state:container"),
        ({"container": {"id": "c_1"}}, "state:container"),
        ({"inference_geo": "us"}, "setting:us"),
        ({"fallbacks": [{"model": "other"}]}, "setting:fallbacks"),
        ({"messages": [{"role": "user", "content": [{"type": "image", "source": {"type": "url", "url": "https://i.example.com/x.png"}}]}]}, "url_source:i.example.com"),
        ({"messages": [{"role": "user", "content": [{"type": "document", "source": {"type": "url", "url": "https://d.example.com/x.pdf"}}]}]}, "url_source:d.example.com"),
        ({"messages": [{"role": "user", "content": [{"type": "document", "source": {"type": "file", "file_id": "file_1"}}]}]}, "file_source:file"),
        ({"messages": [{"role": "user", "content": [{"type": "container_upload", "file_id": "file_1"}]}]}, "file_source:file"),
    ],
)  # fmt: skip
def test_what_reaches_beyond_the_call_is_a_feature(part: dict[str, Any], feature: str) -> None:
    prompt = read({"model": "m", "messages": [], **part})
    assert isinstance(prompt, Prompt)
    assert feature in {str(f) for f in prompt.features}


def test_tools_that_the_caller_runs_are_no_feature() -> None:
    tools = [
        {"type": "bash_20250124", "name": "bash"},
        {"type": "text_editor_20250728", "name": "t", "max_characters": 100},
        {"type": "custom", "name": "c", "input_schema": {}},
    ]
    prompt = read({"model": "m", "messages": [], "tools": tools})
    assert isinstance(prompt, Prompt)
    assert prompt.features == frozenset()


def test_betas_of_the_header_are_features() -> None:
    prompt = read({"model": "m", "messages": []}, **{"anthropic-beta": "context-1m-2025-08-07, files-api-2025-04-14"})
    assert isinstance(prompt, Prompt)
    assert prompt.features == {
        Feature(FeatureKind.BETA, "context-1m-2025-08-07"),
        Feature(FeatureKind.BETA, "files-api-2025-04-14"),
    }
    assert prompt.headers["anthropic-beta"] == "context-1m-2025-08-07,files-api-2025-04-14"
    assert isinstance(read({"model": "m", "messages": []}, **{"anthropic-beta": "Jane Roe"}), Refusal)


def test_what_is_no_beta_any_more_asks_for_nothing_beyond_the_plain_call() -> None:
    # As LiteLLM and Vercel's AI SDK send them for JSON output and tools, and every SDK for beta.messages.count_tokens.
    plain = "structured-outputs-2025-11-13,structured-outputs-2025-12-15,token-counting-2024-11-01,prompt-caching-2024-07-31"
    prompt = read({"model": "m", "messages": []}, **{"anthropic-beta": plain})
    assert isinstance(prompt, Prompt)
    assert (prompt.features, prompt.headers["anthropic-beta"]) == (frozenset(), plain)
    for other in ("structured-outputs-2025-11-14", "message-threads-2026-08-12", "files-api-2025-04-14", "interleaved-thinking-2025-05-14"):  # fmt: skip
        prompt = read({"model": "m", "messages": []}, **{"anthropic-beta": f"{plain},{other}"})
        assert isinstance(prompt, Prompt)
        assert prompt.features == {Feature(FeatureKind.BETA, other)}


def test_the_plain_api_of_the_sdk_has_what_those_names_asked_for() -> None:
    assert "format" in anthropic.types.OutputConfigParam.__annotations__
    assert "effort" in anthropic.types.OutputConfigParam.__annotations__
    assert {"strict", "eager_input_streaming"} <= set(anthropic.types.ToolParam.__annotations__)
    assert "ttl" in anthropic.types.CacheControlEphemeralParam.__annotations__
    assert anthropic.types.DocumentBlockParam
    assert anthropic.resources.Messages.count_tokens
    assert isinstance(read({"model": "m", "messages": []}, **{"anthropic-version": "Jane"}), Refusal)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ({"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "aGk="}}, "image"),
        (
            {"type": "document", "source": {"type": "base64", "media_type": "application/pdf", "data": "aGk="}},
            "document",
        ),
        ({"type": "image", "source": {"type": "url", "url": "https://i.example.com/x"}}, "image"),
        ({"type": "document", "source": {"type": "file", "file_id": "f"}}, "document"),
    ],
)
def test_media_is_seen_wherever_it_comes_from(source: dict[str, Any], kind: str) -> None:
    prompt = read({"model": "m", "messages": [{"role": "user", "content": [source]}]})
    assert isinstance(prompt, Prompt)
    assert [media.kind for media in prompt.media] == [kind]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (None, Reason.BAD_FIELD), ([], Reason.BAD_FIELD), ({}, Reason.BAD_FIELD), ({"model": 5, "messages": []}, Reason.BAD_FIELD),
        ({"model": "Claude X", "messages": []}, Reason.BAD_FIELD), ({"model": "m", "messages": "x"}, Reason.BAD_FIELD),
        ({"model": "m", "messages": [5]}, Reason.BAD_FIELD), ({"model": "m", "messages": [{"role": "root", "content": "x"}]}, Reason.BAD_FIELD),
        ({"model": "m", "messages": [{"role": "user", "content": [{"type": "hologram"}]}]}, Reason.UNKNOWN_CONTENT),
        ({"model": "m", "messages": [{"role": "user", "content": [{"text": "no type"}]}]}, Reason.UNKNOWN_CONTENT),
        ({"model": "m", "messages": [{"role": "user", "content": [{"type": "tool_addition"}]}]}, Reason.UNKNOWN_CONTENT),
        ({"model": "m", "messages": [], "max_tokens": "many"}, Reason.BAD_FIELD), ({"model": "m", "messages": [], "max_tokens": 10**12}, Reason.BAD_FIELD),
        ({"model": "m", "messages": [], "tools": [{"name": "Jane Roe"}]}, Reason.BAD_FIELD), ({"model": "m", "messages": [], "tools": [{"type": "A B", "name": "x"}]}, Reason.UNKNOWN_CONTENT),
        ({"model": "m", "messages": [], "mcp_servers": [{"type": "url", "url": "ftp://x", "name": "m"}]}, Reason.BAD_FIELD),
        ({"model": "m", "messages": [{"role": "assistant", "content": [{"type": "thinking", "thinking": 5, "signature": "x"}]}]}, Reason.BAD_FIELD),
        ({"model": "m", "messages": [{"role": "assistant", "content": [{"type": "redacted_thinking", "data": "not opaque!"}]}]}, Reason.BAD_FIELD),
    ],
)  # fmt: skip
def test_what_is_not_of_the_api_is_refused(body: Any, reason: Reason) -> None:
    refusal = read(body)
    assert isinstance(refusal, Refusal)
    assert refusal.reason is reason
    assert refusal.message.endswith(".")


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [("POST", "/v1/messages", "messages.create"), ("POST", "/v1/messages/count_tokens", "messages.count_tokens"), ("GET", "/v1/models", "models.list"), ("GET", "/v1/models/claude-x", "models.retrieve")],
)  # fmt: skip
def test_the_operations(method: str, path: str, name: str) -> None:
    assert operation(path, method).name == name
    refused = DIALECT.operation("DELETE", path, ())
    assert isinstance(refused, Refusal)


@pytest.mark.parametrize(
    "path",
    [
        "/v1/messages/batches",
        "/v1/messages/batches/x/results",
        "/v1/files",
        "/v1/complete",
        "/v1/skills",
        "/v1/organizations/x",
    ],
)
def test_other_endpoints_are_refused_with_a_reason(path: str) -> None:
    refusal = DIALECT.operation("POST", path, ())
    assert isinstance(refusal, Refusal)
    assert refusal.reason is Reason.ENDPOINT_NOT_SUPPORTED
    assert refusal.remedy


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "/v1",
        "/v1/messages/",
        "/v1//messages",
        "/V1/messages",
        "/v1/messages%2f",
        "/v1/models/A B",
        "/v1/models/",
        "/v1/files/%2e%2e",
    ],
)
def test_unknown_paths_are_refused(path: str) -> None:
    refusal = DIALECT.operation("POST", path, ())
    assert isinstance(refusal, Refusal)
    assert refusal.reason in (Reason.UNKNOWN_ENDPOINT, Reason.ENDPOINT_NOT_SUPPORTED)


def test_queries_are_allow_listed() -> None:
    assert operation(query=(("beta", "true"),)).query == (("beta", "true"),)
    assert operation(query=(("beta", "prompt_caching"),)).query == (("beta", "prompt_caching"),)
    assert operation("/v1/models", "GET", (("limit", "5"), ("after_id", "claude-x"))).query
    for query in ((("beta", "x"),), (("q", "Jane"),), (("beta", "true"), ("beta", "true")), (("limit", "5"),)):
        assert isinstance(DIALECT.operation("POST", "/v1/messages", query), Refusal)


def test_a_body_where_none_belongs_is_refused() -> None:
    refusal = DIALECT.read(operation("/v1/models", "GET"), {"x": 1}, {})
    assert isinstance(refusal, Refusal)
    prompt = DIALECT.read(operation("/v1/models/claude-x", "GET"), None, {})
    assert isinstance(prompt, Prompt)
    assert (prompt.model, prompt.method) == ("claude-x", "GET")


@pytest.mark.parametrize(
    ("headers", "key"),
    [
        ({"x-api-key": " k "}, "k"), ({"authorization": "Bearer k"}, "k"), ({"authorization": "bearer k", "x-api-key": "k"}, "k"),
        ({"authorization": "Bearer a", "x-api-key": "b"}, None), ({"authorization": "Basic k"}, None), ({}, None),
    ],
)  # fmt: skip
def test_the_key_stands_where_the_sdk_puts_its_own(headers: dict[str, str], key: str | None) -> None:
    assert DIALECT.presented_key(headers) == key
    assert DIALECT.credentials("s") == {"x-api-key": "s"}


@pytest.mark.parametrize(
    "model",
    [
        "claude-sonnet-5-5",
        "claude-opus-4-20250514",
        "claude-3-5-sonnet-20241022",
        "claude-3-5-haiku-latest",
        "claude-fable-5-2",
        "claude-mythos-preview",
        "claude-2.1",
        "claude-instant-1.2",
    ],
)
def test_known_models(model: str) -> None:
    assert DIALECT.known_model(model)


@pytest.mark.parametrize(
    "model",
    ["claude-john-smith", "claude-sonnet-4-5-mrn12345", "gpt-4o", "claude-", "claude-sonnet-219099999", "claude-opus-4-20257788", "claude-opus-4-20150403"],
)  # fmt: skip
def test_a_model_that_could_hold_something_else_is_not_known(model: str) -> None:
    assert not DIALECT.known_model(model)


def test_the_dialects_are_listed() -> None:
    assert set(dialects()) == {"anthropic", "azure", "bedrock", "openai", "vertex"}
    assert all(dialect.name == name for name, dialect in dialects().items())


@pytest.mark.parametrize("thread", [{"type": "create"}, {"type": "continue", "previous_message_id": "msg_01"}])
def test_a_thread_is_refused_whatever_an_agreement_lists(thread: Any) -> None:
    # Its later turns would number their placeholders anew, while the stored ones keep theirs: one for two people.
    refusal = read({"model": "m", "messages": [], "thread": thread}, **{"anthropic-beta": "message-threads-2026-08-12"})
    assert isinstance(refusal, Refusal)
    assert (refusal.reason, refusal.place) == (Reason.CANNOT_INSPECT, "thread")
    assert "thread=False" in refusal.remedy


def test_a_summary_with_a_signature_is_never_changed() -> None:
    # The API refuses one whose content "differs from the text its signature recorded" (compaction_content_mismatch).
    for signature, kind in (("c2ln", LeafKind.SIGNED), (None, LeafKind.TEXT)):
        block = {"type": "compaction", "content": "About [PERSON_1]", "signature": signature}
        prompt = read({"model": "m", "messages": [{"role": "assistant", "content": [block]}]})
        assert isinstance(prompt, Prompt)
        assert [leaf.kind for leaf in prompt.leaves if leaf.text == "About [PERSON_1]"] == [kind]


def test_the_id_of_an_earlier_message_is_no_text() -> None:
    told = {"previous_message_id": "msg_01XFDUDYJgAACzvnptvVoYEL"}
    prompt = read({"model": "m", "messages": [], "diagnostics": told})
    assert isinstance(prompt, Prompt)
    assert [leaf.kind for leaf in prompt.leaves if leaf.text.startswith("msg_")] == [LeafKind.CONTROL]
