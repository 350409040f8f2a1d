"""Every string of a request is inspected, checked or refused: never passed by."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings

from gateway.model import Feature, FeatureKind, LeafKind, Prompt, Step
from gateway.refusals import Reason, Refusal
from gateway.vendors.azure import Azure
from gateway.vendors.openai import OpenAI
from gateway.vendors.openai_operations import POSTED
from gateway.vendors.operation import Operation
from gateway.wire.jsonwalk import rebuild
from tests.vendors.openai_requests import CHAT, FULL, RESPONSES
from tests.vendors.positions import ANYTHING, is_seen, planted, shown, strings

DIALECT = OpenAI()
AZURE = Azure()
# What only the vendor can read, or is base64: refused as media unless a route lets it through, or counted.
OPAQUE = {"encrypted_content", "fingerprint", "authorization", "file_data", "data", "result"}
PLACES = [(path, place) for path, body in FULL.items() for place in strings(body)]


def operation(
    path: str, dialect: OpenAI = DIALECT, method: str = "POST", query: tuple[tuple[str, str], ...] = ()
) -> Operation:
    found = dialect.operation(method, path, query)
    assert isinstance(found, Operation), found
    return found


def read(path: str, body: object, **headers: str) -> Prompt | Refusal:
    return DIALECT.read(operation("/v1" + path), body, headers)


def chat(**more: Any) -> Prompt | Refusal:
    return read("/chat/completions", {"model": "gpt-5.5", "messages": [], **more})


def responses(**more: Any) -> Prompt | Refusal:
    return read("/responses", {"model": "gpt-5.5", "input": "x", **more})


def test_every_operation_has_its_full_request() -> None:
    assert set(FULL) == set(POSTED)


@pytest.mark.parametrize("path", FULL)
def test_the_full_request_is_read(path: str) -> None:
    prompt = read(path, FULL[path])
    assert isinstance(prompt, Prompt), prompt
    assert prompt.model == FULL[path]["model"]
    assert prompt.endpoint == POSTED[path].endpoint
    assert prompt.path == "/v1" + path
    assert rebuild(prompt.body, {}) == FULL[path]


@pytest.mark.parametrize(("path", "place"), PLACES, ids=lambda value: value if isinstance(value, str) else shown(value))
@pytest.mark.parametrize("canary", ["Zebulon Quackenbush 219-09-9999", "quackenbush219"])
def test_a_canary_in_any_position_is_seen_or_refused(path: str, place: tuple[Any, ...], canary: str) -> None:
    prompt = read(path, planted(FULL[path], place, canary))
    if isinstance(prompt, Refusal):
        assert prompt.reason in (Reason.BAD_FIELD, Reason.UNKNOWN_CONTENT)
        assert canary not in prompt.message
    elif place[-1] in OPAQUE:
        assert prompt.media or prompt.encrypted_blocks
    else:
        assert canary in [leaf.text for leaf in prompt.leaves]


def test_the_control_a_canary_that_is_nowhere_is_not_seen() -> None:
    for path, body in FULL.items():
        prompt = read(path, body)
        assert isinstance(prompt, Prompt)
        assert "quackenbush219" not in [leaf.text for leaf in prompt.leaves]


@pytest.mark.parametrize("path", FULL)
def test_keys_are_seen_wherever_anything_may_stand(path: str) -> None:
    prompt = read(path, {**FULL[path], "quackenbush219": {"zebulon219": 1}})
    assert isinstance(prompt, Prompt)
    keys = {leaf.text for leaf in prompt.leaves if leaf.kind is LeafKind.KEY}
    assert {"quackenbush219", "zebulon219"} <= keys


@settings(deadline=None)
@given(ANYTHING)
@example({"top_k": "Zebulon"})
def test_whatever_stands_in_a_tools_arguments_is_seen(value: Any) -> None:
    import json

    call = {"id": "c", "type": "function", "function": {"name": "n", "arguments": json.dumps({"x": value})}}
    item = {"type": "function_call", "call_id": "c", "name": "n", "arguments": json.dumps({"x": value})}
    for prompt in (chat(messages=[{"role": "assistant", "tool_calls": [call]}]), responses(input=[item])):
        assert isinstance(prompt, Prompt)
        texts = " ".join(leaf.text for leaf in prompt.leaves if Step.JSON in leaf.path)
        assert is_seen(value, texts, decoded=True)


@pytest.mark.parametrize(
    ("body", "order"),
    [(CHAT, ["tools", "functions", "response_format", "a_field_of_tomorrow", "messages", "user"]), (RESPONSES, ["tools", "text", "instructions", "a_field_of_tomorrow", "input", "user"])],
)  # fmt: skip
def test_leaves_come_in_the_vendors_cache_order(body: Any, order: list[str]) -> None:
    prompt = read("/chat/completions" if body is CHAT else "/responses", dict(reversed(body.items())))
    assert isinstance(prompt, Prompt)
    first = {leaf.path[0]: index for index, leaf in reversed(list(enumerate(prompt.leaves)))}
    assert sorted(order, key=first.__getitem__) == order


# ---- state, secondary egress, media


@pytest.mark.parametrize(
    ("part", "feature"),
    [
        ({"store": True}, "state:store"), ({"service_tier": "flex"}, "setting:service_tier_flex"),
        ({"prompt_cache_retention": "24h"}, "state:prompt_cache_24h"), ({"prompt_cache_options": {"ttl": "12h"}}, "state:prompt_cache_12h"),
        ({"moderation": {"model": "omni-moderation-latest"}}, "setting:moderation"),
    ],
)  # fmt: skip
def test_what_both_apis_ask_beyond_the_call_is_a_feature(part: dict[str, Any], feature: str) -> None:
    for prompt in (chat(**part), responses(**part)):
        assert isinstance(prompt, Prompt)
        assert {str(f) for f in prompt.features} == {feature}


@pytest.mark.parametrize(
    ("model", "searches"),
    [("gpt-5-search-api", True), ("gpt-4o-mini-search-preview-2025-03-11", True), ("ft:gpt-4o-search-preview:org::x", True), ("gpt-5-research", False), ("gpt-5.5", False)],
)  # fmt: skip
def test_a_model_that_searches_the_web_by_itself_needs_the_feature(model: str, searches: bool) -> None:
    """An agreement for ``gpt-5*`` covered a search of the web that it does not name."""
    for prompt in (chat(model=model), responses(model=model)):
        assert isinstance(prompt, Prompt)
        assert {str(f) for f in prompt.features} == ({"server_tool:web_search"} if searches else set())
    embedded = read("/embeddings", {"model": "text-search-ada-doc-001", "input": "x"})
    assert isinstance(embedded, Prompt)
    assert not embedded.features
    at = AZURE.operation("POST", "/openai/deployments/notes-search/chat/completions", [("api-version", "2024-10-21")])
    assert isinstance(at, Operation)
    deployed = AZURE.read(at, {"messages": []}, {})
    assert isinstance(deployed, Prompt)
    assert not deployed.features


def message(*parts: Any) -> dict[str, Any]:
    return {"messages": [{"role": "user", "content": list(parts)}]}


@pytest.mark.parametrize(
    ("part", "features", "media"),
    [
        ({"web_search_options": {}}, {"server_tool:web_search"}, []), ({"data_sources": [{"type": "azure_search"}]}, {"server_tool:data_sources"}, []),
        ({"audio": {"voice": "alloy", "format": "wav"}, "modalities": ["text", "audio"]}, {"setting:audio_output"}, []),
        ({"messages": [{"role": "assistant", "audio": {"id": "audio_1"}}]}, {"state:audio"}, ["audio"]),
        (message({"type": "image_url", "image_url": {"url": "https://i.example.com/x.png"}}), {"url_source:i.example.com"}, ["image"]),
        (message({"type": "image_url", "image_url": {"url": "data:image/png;base64,aGk="}}), set(), ["image"]),
        (message({"type": "input_audio", "input_audio": {"data": "aGk=", "format": "mp3"}}), set(), ["audio"]),
        (message({"type": "file", "file": {"file_data": "data:application/pdf;base64,aGk=", "filename": "x.pdf"}}), set(), ["document"]),
        (message({"type": "file", "file": {"file_id": "file-1"}}), {"file_source:file"}, ["document"]),
    ],
)  # fmt: skip
def test_what_a_chat_reaches_for(part: dict[str, Any], features: set[str], media: list[str]) -> None:
    prompt = chat(**part)
    assert isinstance(prompt, Prompt), prompt
    assert {str(f) for f in prompt.features} == features
    assert [m.kind for m in prompt.media] == media


def tool(kind: str, **more: Any) -> dict[str, Any]:
    return {"tools": [{"type": kind, **more}]}


def item(kind: str, **more: Any) -> dict[str, Any]:
    return {"input": [{"type": kind, **more}]}


def part(kind: str, **more: Any) -> dict[str, Any]:
    return {"input": [{"role": "user", "content": [{"type": kind, **more}]}]}


@pytest.mark.parametrize(
    ("asked", "features", "media"),
    [
        (tool("web_search"), {"server_tool:web_search"}, []), (tool("web_search_preview_2025_03_11"), {"server_tool:web_search_preview_2025_03_11"}, []),
        (tool("file_search", vector_store_ids=["vs_1"]), {"server_tool:file_search", "state:vector_store"}, []),
        (tool("code_interpreter", container="cntr_1"), {"server_tool:code_interpreter", "state:container"}, []),
        (tool("code_interpreter", container={"type": "auto", "file_ids": ["file_1"], "network_policy": {"type": "allowlist", "allowed_domains": ["X.example.org"]}}),
         {"server_tool:code_interpreter", "file_source:file", "url_source:x.example.org"}, []),
        (tool("image_generation"), {"server_tool:image_generation"}, []), (tool("computer"), {"server_tool:computer"}, []),
        (tool("computer_use_preview"), {"server_tool:computer_use_preview"}, []), (tool("programmatic_tool_calling"), {"server_tool:programmatic_tool_calling"}, []),
        (tool("mcp", server_label="m", server_url="https://mcp.example.com/x"), {"server_tool:mcp", "mcp_server:mcp.example.com"}, []),
        (tool("mcp", server_label="m", connector_id="connector_gmail"), {"server_tool:mcp", "server_tool:connector_gmail"}, []),
        (tool("mcp", server_label="m", tunnel_id="t_1"), {"server_tool:mcp", "server_tool:mcp_tunnel"}, []),
        (tool("shell"), {"server_tool:shell"}, []), (tool("shell", environment=None), {"server_tool:shell"}, []),
        (tool("shell", environment={"type": "container_reference", "container_id": "c"}), {"server_tool:shell", "state:container"}, []),
        (tool("shell", environment={"type": "local"}), set(), []), (tool("local_shell"), set(), []), (tool("apply_patch"), set(), []),
        (tool("tool_search"), {"server_tool:tool_search"}, []), (tool("tool_search", execution="server"), {"server_tool:tool_search"}, []),
        (tool("tool_search", execution="client", description="d", parameters={"type": "object"}), set(), []),
        (tool("function", name="f"), set(), []), (tool("custom", name="f"), set(), []),
        (tool("namespace", name="n", description="d", tools=[{"type": "web_search"}]), {"server_tool:web_search"}, []),
        (item("additional_tools", role="developer", tools=[{"type": "web_search"}]), {"server_tool:web_search"}, []),
        (item("tool_search_output", call_id="c", tools=[{"type": "mcp", "server_label": "m", "server_url": "https://a.example.com"}]), {"server_tool:mcp", "mcp_server:a.example.com"}, []),
        ({"background": True}, {"state:background"}, []), ({"prompt": {"id": "pmpt_1"}}, {"state:prompt"}, []),
        ({"access_programs": {"cyber": "daybreak_blue"}}, {"setting:access_programs"}, []),
        (part("input_image", detail="low", image_url="https://i.example.com/x.png"), {"url_source:i.example.com"}, ["image"]),
        (part("input_image", detail="low", image_url="data:image/png;base64,aGk="), set(), ["image"]),
        (part("input_image", detail="low", file_id="file_1"), {"file_source:file"}, ["image"]),
        (part("input_file", file_url="https://d.example.com/x.pdf"), {"url_source:d.example.com"}, ["document"]),
        (part("input_file", file_id="file_1"), {"file_source:file"}, ["document"]), (part("input_file", file_data="aGk=", filename="x.pdf"), set(), ["document"]),
        (item("computer_call_output", call_id="c", output={"type": "computer_screenshot", "file_id": "file_1"}), {"file_source:file"}, ["image"]),
        (item("image_generation_call", id="i", status="completed", result="aGk="), set(), ["image"]),
        (item("code_interpreter_call", id="i", container_id="c", code="", outputs=[{"type": "image", "url": "data:image/png;base64,aGk="}]), {"state:container"}, ["image"]),
    ],
    ids=str,
)  # fmt: skip
def test_what_a_response_reaches_for(asked: dict[str, Any], features: set[str], media: list[str]) -> None:
    prompt = responses(**asked)
    assert isinstance(prompt, Prompt), prompt
    assert {str(f) for f in prompt.features} == features
    assert [m.kind for m in prompt.media] == media


@pytest.mark.parametrize(
    ("path", "body", "media_type", "text"),
    [
        ("/chat/completions", message({"type": "image_url", "image_url": {"url": "data:image/png;base64,aGk=", "detail": "low"}}), "image/png", {"type": "text", "text": "read"}),
        ("/chat/completions", message({"type": "file", "file": {"file_data": "data:application/pdf;base64,aGk=", "filename": "x.pdf"}}), "application/pdf", {"type": "text", "text": "read"}),
        ("/responses", part("input_image", detail="low", image_url="data:image/png;base64,aGk="), "image/png", {"type": "input_text", "text": "read"}),
        ("/responses", part("input_file", file_data="data:application/pdf;base64,aGk=", filename="x.pdf"), "application/pdf", {"type": "input_text", "text": "read"}),
        ("/responses", part("input_file", file_data="data:text/csv;charset=utf-8;base64,aGk=", filename="x.pdf"), "text/csv", {"type": "input_text", "text": "read"}),
        ("/moderations", {"input": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,aGk="}}]}, "image/png", {"type": "text", "text": "read"}),
    ],
)  # fmt: skip
def test_media_that_a_request_holds_can_be_replaced_by_what_was_read(
    path: str, body: Any, media_type: str, text: Any
) -> None:
    prompt = read(path, {"model": "m", **body})
    assert isinstance(prompt, Prompt)
    (media,) = prompt.media
    held = media.held
    assert held is not None
    assert (held.media_type, held.data) == (media_type, "aGk=")
    assert held.as_text({}, "read") == text
    place: Any = body
    for step in held.part:
        place = place[step]
    if held.as_image is None:
        assert media.kind == "document"
        return
    image: Any = held.as_image(place, "image/jpeg", "eW8=")
    assert image["type"] == place["type"]
    assert str(place).replace("image/png;base64,aGk=", "image/jpeg;base64,eW8=") == str(image)


@pytest.mark.parametrize(
    "body",
    [part("input_image", detail="low", image_url="https://i.example.com/x.png"), part("input_file", file_id="file_1"), part("input_file", file_data="aGk="), part("input_audio", input_audio={"data": "aGk=", "format": "wav"})],
    ids=str,
)  # fmt: skip
def test_media_of_elsewhere_or_without_a_type_cannot_be_replaced(body: Any) -> None:
    prompt = responses(**body)
    assert isinstance(prompt, Prompt)
    assert [media.held for media in prompt.media] == [None]


@pytest.mark.parametrize(
    "asked",
    [
        {"previous_response_id": "resp_1"}, {"conversation": "conv_1"}, {"conversation": {"id": "conv_1"}}, item("item_reference", id="msg_1"),
        {"input": [{"id": "msg_1"}]}, {"input": [{"id": "msg_1", "type": None}]}, {"prompt_cache_options": {"comparison_response_id": "resp_1"}},
        {"input": [{"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "x", "logprobs": [{"token": "Ma", "bytes": [77, 97]}]}]}]},
    ],
    ids=str,
)  # fmt: skip
def test_history_that_is_kept_at_the_vendor_is_refused_whatever_an_agreement_says(asked: dict[str, Any]) -> None:
    refusal = responses(**asked)
    assert isinstance(refusal, Refusal)
    assert refusal.reason is Reason.CANNOT_INSPECT
    assert refusal.remedy


def test_token_numbers_cannot_be_inspected() -> None:
    for path, name in (("/embeddings", "input"), ("/completions", "prompt")):
        for tokens in ([1, 2], [[1, 2], [3]], ["text", 5]):
            refusal = read(path, {"model": "m", name: tokens})
            assert isinstance(refusal, Refusal)
            assert refusal.reason is Reason.CANNOT_INSPECT
            assert "token numbers" in refusal.remedy
        assert isinstance(read(path, {"model": "m", name: ["text"]}), Prompt)  # the control


def test_the_vendor_is_told_not_to_store() -> None:
    for prompt in (chat(), responses(), chat(store=None), responses(store=None)):
        assert isinstance(prompt, Prompt)
        assert isinstance(prompt.body, dict)
        assert prompt.body["store"] is False
        assert prompt.features == frozenset()
    azure = AZURE.read(operation("/openai/deployments/d/chat/completions", AZURE), {"messages": []}, {})
    assert isinstance(azure, Prompt)
    assert azure.body == {"messages": []}  # stored there only where it is asked for
    azure = AZURE.read(operation("/openai/v1/responses", AZURE), {"model": "d", "input": "x"}, {})
    assert isinstance(azure, Prompt)
    assert azure.body == {"model": "d", "input": "x", "store": False}


def test_a_moderation_without_a_model_names_the_default() -> None:
    prompt = read("/moderations", {"input": "x"})
    assert isinstance(prompt, Prompt)
    assert prompt.model == "omni-moderation-latest"
    assert prompt.body == {"input": "x", "model": "omni-moderation-latest"}


@pytest.mark.parametrize(
    ("path", "body", "reason"),
    [
        ("/chat/completions", None, Reason.BAD_FIELD), ("/chat/completions", [], Reason.BAD_FIELD), ("/chat/completions", {"messages": []}, Reason.BAD_FIELD),
        ("/chat/completions", {"model": "m", "messages": "x"}, Reason.BAD_FIELD), ("/chat/completions", {"model": "m", "messages": [{"role": "root"}]}, Reason.UNKNOWN_CONTENT),
        ("/chat/completions", {"model": "m", "messages": [{"role": "user", "content": [{"type": "hologram"}]}]}, Reason.UNKNOWN_CONTENT),
        ("/chat/completions", {"model": "m", "messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "data:text/plain,Jane"}}]}]}, Reason.BAD_FIELD),
        ("/chat/completions", {"model": "m", "messages": [], "tools": [{"type": "web_search"}]}, Reason.UNKNOWN_CONTENT),
        ("/chat/completions", {"model": "m", "messages": [], "tools": [{"type": "function", "function": {"name": "Jane Roe"}}]}, Reason.BAD_FIELD),
        ("/chat/completions", {"model": "m", "messages": [], "logit_bias": {"Jane": 1}}, Reason.BAD_FIELD), ("/chat/completions", {"model": "m", "messages": [], "max_tokens": 10**8}, Reason.BAD_FIELD),
        ("/chat/completions", {"model": "m", "messages": [], "store": "yes"}, Reason.BAD_FIELD), ("/chat/completions", {"model": "m", "messages": [], "response_format": {"type": "xml"}}, Reason.UNKNOWN_CONTENT),
        ("/responses", {"model": "m", "input": [5]}, Reason.BAD_FIELD), ("/responses", {"model": "m", "input": [{"type": "dream"}]}, Reason.UNKNOWN_CONTENT),
        ("/responses", {"model": "m", "input": "x", "tools": [{"type": "teleport"}]}, Reason.UNKNOWN_CONTENT), ("/responses", {"model": "m", "input": [{"role": "root", "content": "x"}]}, Reason.BAD_FIELD),
        ("/responses", {"input": "x", "prompt": {"id": "p"}}, Reason.BAD_FIELD), ("/responses", {"model": "m", "input": "x", "prompt": {"id": "p", "variables": "x"}}, Reason.BAD_FIELD),
        ("/responses", {"model": "m", "input": [{"type": "reasoning", "encrypted_content": "not opaque!"}]}, Reason.BAD_FIELD),
        ("/responses", {"model": "m", "input": "x", "tools": [{"type": "mcp", "server_url": "ftp://x"}]}, Reason.BAD_FIELD),
        ("/embeddings", {"model": "m", "input": {"x": 1}}, Reason.BAD_FIELD), ("/moderations", {"input": [{"type": "video"}]}, Reason.UNKNOWN_CONTENT),
        ("/audio/transcriptions", {"model": "m", "file": "text"}, Reason.BAD_FIELD), ("/audio/transcriptions", {"model": "m", "file": {"filename": "Jane Roe.wav", "content_type": "audio/wav", "content": 0}}, Reason.BAD_FIELD),
    ],
)  # fmt: skip
def test_what_is_not_of_the_api_is_refused(path: str, body: Any, reason: Reason) -> None:
    refusal = read(path, body)
    assert isinstance(refusal, Refusal)
    assert refusal.reason is reason
    assert "Jane" not in refusal.message


def test_betas_of_the_header_are_features() -> None:
    prompt = DIALECT.read(operation("/v1/responses"), {"model": "m", "input": "x"}, {"openai-beta": "assistants=v2"})
    assert isinstance(prompt, Prompt)
    assert prompt.features == {Feature(FeatureKind.BETA, "assistants=v2")}
    assert prompt.headers == {"openai-beta": "assistants=v2"}
    refusal = DIALECT.read(operation("/v1/responses"), {"model": "m", "input": "x"}, {"openai-beta": "Jane Roe"})
    assert isinstance(refusal, Refusal)


@pytest.mark.parametrize("kind", ["json_schema", "json_object", "text", None])
def test_structured_output_is_noticed(kind: str | None) -> None:
    wanted = (
        None if kind is None else {"type": kind, **({"json_schema": {"name": "s"}} if kind == "json_schema" else {})}
    )
    for prompt in (
        chat(response_format=wanted) if wanted else chat(),
        responses(text={"format": wanted}) if wanted else responses(),
    ):
        assert isinstance(prompt, Prompt)
        assert prompt.structured_output is (kind in ("json_schema", "json_object"))


# ---- operations and callers


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [("POST", "/v1/chat/completions", "chat.completions.create"), ("POST", "/v1/responses", "responses.create"), ("GET", "/v1/models", "models.list"), ("GET", "/v1/models/gpt-5.5", "models.retrieve")],
)  # fmt: skip
def test_the_operations(method: str, path: str, name: str) -> None:
    assert operation(path, method=method).name == name
    assert isinstance(DIALECT.operation("PATCH", path, ()), Refusal)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/responses/resp_1"), ("DELETE", "/v1/responses/resp_1"), ("POST", "/v1/responses/resp_1/cancel"), ("GET", "/v1/responses"), ("POST", "/v1/responses/compact"),
        ("GET", "/v1/chat/completions"), ("GET", "/v1/chat/completions/c_1/messages"), ("DELETE", "/v1/models/ft:gpt"), ("POST", "/v1/files"), ("POST", "/v1/batches"),
        ("POST", "/v1/threads/runs"), ("POST", "/v1/conversations"), ("POST", "/v1/realtime/sessions"), ("POST", "/v1/audio/speech"), ("POST", "/v1/images/generations"),
        ("POST", "/v1/fine_tuning/jobs"), ("POST", "/v1/vector_stores/vs_1/search"), ("POST", "/v1/evals"), ("POST", "/v1/containers"), ("POST", "/v1/uploads/u/parts"), ("GET", "/v1/organization/costs"),
    ],
)  # fmt: skip
def test_other_endpoints_are_refused_with_a_reason(method: str, path: str) -> None:
    for dialect, where in ((DIALECT, path), (AZURE, "/openai" + path), (AZURE, "/openai" + path.removeprefix("/v1"))):
        refusal = dialect.operation(method, where, ())
        assert isinstance(refusal, Refusal)
        assert refusal.reason is Reason.ENDPOINT_NOT_SUPPORTED
        assert refusal.remedy


@pytest.mark.parametrize(
    "path",
    ["", "/", "/v1", "/v1/", "/chat/completions", "/v1/chat/completions/", "/v1//chat/completions", "/V1/chat/completions", "/v1/chat/completions%2f", "/v1/models/A B", "/v1/models/", "/v1/files/%2e%2e", "/v1/files/../chat/completions", "/v1/responses/a/../../x"],
)  # fmt: skip
def test_unknown_paths_are_refused(path: str) -> None:
    for method in ("GET", "POST"):
        refusal = DIALECT.operation(method, path, ())
        assert isinstance(refusal, Refusal)
        assert refusal.reason in (Reason.UNKNOWN_ENDPOINT, Reason.ENDPOINT_NOT_SUPPORTED)


def test_queries_are_refused_but_for_azures_version() -> None:
    for query in ((("beta", "true"),), (("api-version", "2024-10-21"),), (("q", "Jane"),)):
        assert isinstance(DIALECT.operation("POST", "/v1/responses", query), Refusal)
    assert operation("/openai/responses", AZURE, query=(("api-version", "2024-10-21"),)).query
    for query in ((("api-version", "Jane"),), (("api-version", "preview"), ("api-version", "preview"))):
        assert isinstance(AZURE.operation("POST", "/openai/responses", query), Refusal)


def test_a_deployment_is_the_model() -> None:
    found = operation("/openai/deployments/notes-gpt-5/chat/completions", AZURE)
    assert (found.model, found.path) == ("notes-gpt-5", "/openai/deployments/notes-gpt-5/chat/completions")
    prompt = AZURE.read(found, {"messages": [], "model": "another"}, {})
    assert isinstance(prompt, Prompt)
    assert prompt.model == "notes-gpt-5"
    assert prompt.body == {"messages": [], "model": "notes-gpt-5"}
    for path in ("/openai/deployments/a%2fb/chat/completions", "/openai/deployments//chat/completions", "/openai/deployments/x", "/openai/deployments/x/models", "/v1/chat/completions"):  # fmt: skip
        assert isinstance(AZURE.operation("POST", path, ()), Refusal)
        assert isinstance(AZURE.operation("GET", path, ()), Refusal)


def test_a_model_that_is_null_is_the_deployment_and_nothing_else() -> None:
    # As LangChain's AzureChatOpenAI(azure_deployment=...) sends it.
    body = {"messages": [{"content": "hello", "role": "user"}], "model": None, "stream": False}
    prompt = AZURE.read(operation("/openai/deployments/notes-gpt-5/chat/completions", AZURE), body, {})
    assert isinstance(prompt, Prompt)
    assert (prompt.model, prompt.body) == ("notes-gpt-5", {**body, "model": "notes-gpt-5"})
    for dialect, path in ((AZURE, "/openai/v1/chat/completions"), (DIALECT, "/v1/chat/completions")):
        refused = dialect.read(operation(path, dialect), body, {})
        assert isinstance(refused, Refusal)
        assert (refused.reason, refused.place) == (Reason.BAD_FIELD, "model")


def test_a_body_where_none_belongs_is_refused() -> None:
    assert isinstance(DIALECT.read(operation("/v1/models", method="GET"), {"x": 1}, {}), Refusal)
    prompt = DIALECT.read(operation("/v1/models/gpt-5.5", method="GET"), None, {})
    assert isinstance(prompt, Prompt)
    assert (prompt.model, prompt.method) == ("gpt-5.5", "GET")


@pytest.mark.parametrize(
    ("headers", "key", "azure"),
    [
        ({"authorization": "Bearer k"}, "k", "k"), ({"api-key": " k "}, None, "k"), ({"authorization": "bearer k", "api-key": "k"}, "k", "k"),
        ({"authorization": "Bearer a", "api-key": "b"}, "a", None), ({"authorization": "Basic k"}, None, None), ({}, None, None),
    ],
)  # fmt: skip
def test_the_key_stands_where_the_sdk_puts_its_own(headers: dict[str, str], key: str | None, azure: str | None) -> None:
    assert DIALECT.presented_key(headers) == key
    assert AZURE.presented_key(headers) == azure
    assert DIALECT.credentials("s") == {"Authorization": "Bearer s"}
    assert AZURE.credentials("s") == {"api-key": "s"}


@pytest.mark.parametrize(
    "model", ["gpt-john-smith", "gpt-5-mrn12345", "claude-sonnet-5", "gpt-", "gpt-5-219099999", "gpt-48-29-13", "gpt-5-2015-04-03", "gpt-5-2025-77-88", "ft:gpt-4o:mercy-hospital::x"]
)  # fmt: skip
def test_a_model_that_could_hold_something_else_is_not_known(model: str) -> None:
    assert not DIALECT.known_model(model)
