"""Words of a vendor's own API leave as they are, though they look like dates, codes or names; what is not theirs does not."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from gateway.deid.redact import Redaction, redact
from gateway.model import Finding, LeafKind, OperatorRule, RedactionRules
from gateway.refusals import Reason, Refusal
from gateway.vendors import dialects
from gateway.vendors.grammar import Free
from gateway.vendors.harvest import Harvest
from gateway.wire.jsonwalk import rebuild

PLACEHOLDERS = RedactionRules(OperatorRule("placeholder"), {})
CLAUDE = "claude-sonnet-4-5"
CONVERSE = "/model/anthropic.claude-sonnet-4-5/converse"
GEMINI = (
    "/v1beta1/projects/hospital-ai-prod/locations/us-central1/publishers/google/models/gemini-2.5-pro:generateContent"
)
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
        "id": {"type": "string", "format": "uuid"},
        "at": {"type": ["string", "null"], "format": "date-time", "maxLength": 100_000},
        "page": {"type": "integer", "minimum": -9007199254740991, "maximum": 9007199254740991, "multipleOf": 10},
        "port": {"type": ["integer", "null"], "exclusiveMinimum": 1023, "maximum": 65535},
        "ids": {"type": "array", "items": {"type": "number", "maximum": 1e6}, "maxItems": 8192},
    },
    "required": ["uri"],
}


def suspicious(dialect: str, path: str, body: Any) -> Any:
    """Give the body that leaves where the detector takes every text for an identifier."""
    spoken = dialects()[dialect]
    operation: Any = spoken.operation("POST", path, ())
    prompt: Any = spoken.read(operation, body, {})
    assert not isinstance(prompt, Refusal), prompt.message
    findings = [
        [Finding(0, len(leaf.text), "DATE", 1.0, "test")]
        if leaf.text and leaf.kind in (LeafKind.TEXT, LeafKind.NUMBER)
        else []
        for leaf in prompt.leaves
    ]
    redaction = redact(prompt.leaves, findings, PLACEHOLDERS, today=date(2026, 1, 1))
    assert isinstance(redaction, Redaction), redaction.message
    return rebuild(prompt.body, redaction.replaced)


def messages(**more: Any) -> Any:
    return {"model": CLAUDE, "max_tokens": 9, "messages": [{"role": "user", "content": "Hello"}], **more}


def responses(**more: Any) -> Any:
    return {"model": "gpt-5", "input": "Hello", **more}


EDITS = [
    {
        "type": "clear_tool_uses_20250919",
        "trigger": {"type": "input_tokens", "value": 100_000},
        "keep": {"type": "tool_uses", "value": 3},
        "clear_at_least": {"type": "input_tokens", "value": 5_000},
        "clear_tool_inputs": ["look_up"],
        "exclude_tools": ["web_search"],
    },
    {"type": "clear_thinking_20251015", "keep": "all"},
    {"type": "compact_20260112", "trigger": {"type": "input_tokens", "value": 150_000}, "pause_after_compaction": True},
]
SEARCH = {"allowed_domains": ["mayoclinic.org", "*.nih.gov", "who.int/news"], "blocked_domains": ["a.example"]}
FETCHED = {
    "client_tool_results": {"type": "only", "tools": [{"type": "tool_reference", "name": "look_up"}]},
    "server_tool_results": {"type": "none"},
    "user_input": {"type": "all"},
}
SKILL = {"type": "anthropic", "skill_id": "pptx", "version": "20251013"}
DATA_SOURCE = {
    "type": "azure_search",
    "parameters": {
        "endpoint": "https://guidelines.search.windows.net",
        "index_name": "guidelines-2025",
        "authentication": {"type": "api_key", "key": "c2VjcmV0"},
        "fields_mapping": {"url_field": "filepath", "content_fields": ["content"]},
        "embedding_dependency": {"type": "deployment_name", "deployment_name": "embed-2024"},
    },
}
FUNCTION = {"type": "function", "function": {"name": "look_up", "parameters": SCHEMA}}
CHOICE = {"type": "function", "function": {"name": "look_up"}}
CALL = {"id": "call_1", "function": {"name": "look_up", "arguments": "{}"}}
PINNED = [{"name": "read_page", "input_schema": SCHEMA}]
LISTED = [{"name": "search_documents", "input_schema": SCHEMA}]


@pytest.mark.parametrize(
    ("dialect", "path", "body", "claimed"),
    [
        ("anthropic", "/v1/messages", messages(context_management={"edits": EDITS}), "context_management"),
        ("anthropic", "/v1/messages", messages(tools=[{"type": "web_search_20250305", "name": "web_search", **SEARCH}]), "tools"),
        ("anthropic", "/v1/messages", messages(tools=[{"name": "look_up", "input_schema": SCHEMA}]), "tools"),
        ("anthropic", "/v1/messages", messages(container={"id": "c_1", "skills": [SKILL]}), "container"),
        ("anthropic", "/v1/messages", messages(fallbacks=[{"model": "claude-sonnet-4-5-20250929", "max_tokens": 9}]), "fallbacks"),
        ("anthropic", "/v1/messages", messages(output_config={"task_budget": {"type": "tokens", "total": 50_000}}), "output_config"),
        ("anthropic", "/v1/messages", messages(fallbacks=[{"model": CLAUDE, "output_config": {"effort": "xhigh"}, "thinking": {"type": "between_tools"}}]), "fallbacks"),
        ("anthropic", "/v1/messages", messages(fallback_credit_token={"token": "c2lnbmVk", "mode": "best_effort"}), "fallback_credit_token"),
        ("anthropic", "/v1/messages", messages(billing_policy={"type": "billing_policy", "bill_to": "user_profile"}), "billing_policy"),
        ("anthropic", "/v1/messages", messages(tools=[{"type": "web_fetch_20250910", "name": "web_fetch", "url_sources": FETCHED}]), "tools"),
        ("anthropic", "/v1/messages", messages(tools=[{"type": "mcp_toolset", "mcp_server_name": "m", "configs": {"read_page": {"enabled": False}}, "default_config": {"enabled": True}, "tools": PINNED}]), "tools"),
        ("openai", "/v1/responses", responses(tools=[{"type": "image_generation", "quality": "xhigh", "size": "1024x1024", "output_format": "webp", "frame_duration_ms": 100}]), "tools"),
        ("openai", "/v1/responses", responses(tools=[{"type": "mcp", "server_label": "m", "server_url": "https://mcp.example.com/", "allowed_tools": ["look_up"], "require_approval": {"never": {"tool_names": ["look_up"], "read_only": True}}}]), "tools"),
        ("openai", "/v1/responses", responses(tools=[{"type": "mcp", "server_label": "m", "server_url": "https://mcp.example.com/", "allowed_tools": {"tool_names": ["look_up"]}, "require_approval": "never"}]), "tools"),
        ("openai", "/v1/responses", responses(tools=[{"type": "web_search", "filters": {"allowed_domains": SEARCH["allowed_domains"]}}]), "tools"),
        ("openai", "/v1/responses", responses(tools=[{"type": "file_search", "vector_store_ids": ["vs_1"], "ranking_options": {"ranker": "default-2024-11-15", "score_threshold": 0.5}}]), "tools"),
        ("openai", "/v1/responses", responses(tools=[{"type": "shell", "environment": {"type": "container_auto", "skills": [{"type": "skill_reference", "skill_id": "skill_01AbCd", "version": "2"}]}}]), "tools"),
        ("openai", "/v1/responses", responses(input=[{"type": "mcp_list_tools", "id": "m_1", "server_label": "m", "tools": LISTED}]), "input"),
        ("openai", "/v1/responses", responses(tools=[{"type": "function", "name": "f", "parameters": SCHEMA}]), "tools"),
        ("openai", "/v1/responses", responses(text={"format": {"type": "json_schema", "name": "f", "schema": SCHEMA}}), "text"),
        ("azure", "/openai/v1/chat/completions", {"model": "gpt-5", "messages": [{"role": "user", "content": "Hello"}], "data_sources": [DATA_SOURCE]}, "data_sources"),
        ("bedrock", CONVERSE, {"messages": [{"role": "user", "content": [{"text": "Hello"}]}], "additionalModelRequestFields": {"context_management": {"edits": EDITS}, "tools": [{"type": "memory_20250818", "name": "memory"}]}}, "additionalModelRequestFields"),
        ("vertex", GEMINI, {"contents": [{"role": "user", "parts": [{"text": "Hello"}]}], "tools": [{"googleSearch": {"excludeDomains": ["mayoclinic.org"]}}]}, "tools"),
    ],
)  # fmt: skip
def test_the_apis_own_words_leave_as_they_are(dialect: str, path: str, body: Any, claimed: str) -> None:
    left = suspicious(dialect, path, body)
    assert left[claimed] == body[claimed]
    assert "Hello" not in str(left) or claimed == "input"  # the control: everything else was masked


@pytest.mark.parametrize("model", ["mistral.mistral-large-2407-v1:0", "openai.gpt-oss-120b-1:0", "qwen.qwen3-32b-v1:0"])
def test_a_models_own_body_keeps_the_names_of_its_tools(model: str) -> None:
    messages = [{"role": "user", "content": "Hello"}, {"role": "assistant", "content": "", "tool_calls": [CALL]}]
    body = {"messages": messages, "tools": [FUNCTION], "tool_choice": CHOICE}
    left = suspicious("bedrock", f"/model/{model.replace(':', '%3A')}/invoke", body)
    assert (left["tools"], left["tool_choice"]) == (body["tools"], CHOICE)
    assert left["messages"][1]["tool_calls"][0]["function"]["name"] == "look_up"
    assert left["messages"][0]["content"] != "Hello"


def test_numbers_in_the_tools_of_an_unknown_model_are_still_refused() -> None:
    dialect = dialects()["bedrock"]
    operation: Any = dialect.operation("POST", "/model/qwen.qwen3-32b-v1%3A0/invoke", ())
    body = {"messages": [], "tools": [{"type": "function", "function": {"name": "f", "x": list(range(40))}}]}
    refused = dialect.read(operation, body, {})
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.CANNOT_INSPECT


def test_the_host_that_azure_asks_is_named_by_the_agreement() -> None:
    dialect = dialects()["azure"]
    operation: Any = dialect.operation("POST", "/openai/v1/chat/completions", ())
    body = {"model": "gpt-5", "messages": [], "data_sources": [DATA_SOURCE]}
    prompt: Any = dialect.read(operation, body, {})
    wanted = {"server_tool:data_sources", "url_source:guidelines.search.windows.net"}
    assert {str(feature) for feature in prompt.features} == wanted


def test_what_a_caller_writes_among_them_is_masked() -> None:
    edit = {"type": "compact_20260112", "instructions": "Keep what Maria Lopez said.", "tomorrow": "Maria Lopez"}
    left = suspicious("anthropic", "/v1/messages", messages(context_management={"edits": [edit]}))
    assert "Maria" not in str(left)


@pytest.mark.parametrize(
    ("domain", "reason"),
    [
        ("maria-lopez.example", Reason.IDENTIFIER_IN_CONTROL_FIELD),
        ("charts.example/maria-lopez", Reason.IDENTIFIER_IN_CONTROL_FIELD),
        ("who.int", None),
    ],
)
def test_a_domain_that_holds_a_value_refuses_the_call(domain: str, reason: Reason | None) -> None:
    dialect = dialects()["anthropic"]
    body = messages(tools=[{"type": "web_search_20250305", "name": "web_search", "allowed_domains": [domain]}])
    operation: Any = dialect.operation("POST", "/v1/messages", ())
    prompt: Any = dialect.read(operation, {**body, "system": "Maria Lopez"}, {})
    findings = [[Finding(0, 11, "PERSON", 1.0, "test")] if leaf.text == "Maria Lopez" else [] for leaf in prompt.leaves]
    result = redact(prompt.leaves, findings, PLACEHOLDERS, today=date(2026, 1, 1))
    assert (result.reason if isinstance(result, Refusal) else None) is reason


def test_a_number_in_a_domain_is_looked_at() -> None:
    dialect = dialects()["anthropic"]
    operation: Any = dialect.operation("POST", "/v1/messages", ())
    body = messages(
        tools=[
            {"type": "web_search_20250305", "name": "web_search", "allowed_domains": ["*.123-45-6789.example.org/a"]}
        ]
    )
    prompt: Any = dialect.read(operation, body, {})
    assert [leaf.text for leaf in prompt.leaves if leaf.kind is LeafKind.LINK] == [" a", "123-45-6789"]


@pytest.mark.parametrize(
    "domain", ["Maria Lopez", "https://who.int", "who.int/?mrn=1", 7, "123-45-6789", "MRN-4829133", "10.0.0.1", "Lopez"]
)
def test_what_is_no_domain_is_refused(domain: Any) -> None:
    dialect = dialects()["anthropic"]
    operation: Any = dialect.operation("POST", "/v1/messages", ())
    body = messages(tools=[{"type": "web_search_20250305", "name": "web_search", "allowed_domains": [domain]}])
    refused = dialect.read(operation, body, {})
    assert isinstance(refused, Refusal)
    assert (refused.reason, refused.place) == (Reason.BAD_FIELD, "tools[0].allowed_domains[0]")


NOVA = {"maxTokens": 512, "topP": 0.95, "topK": 20, "temperature": 0.25}


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/model/amazon.nova-lite-v1%3A0/invoke", {"messages": [], "inferenceConfig": NOVA}),
        ("/model/amazon.titan-text-express-v1/invoke", {"inputText": "", "textGenerationConfig": {"maxTokenCount": 512, "topP": 0.95}}),
        ("/model/amazon.nova-lite-v1%3A0/converse", {"messages": [], "additionalModelRequestFields": {"inferenceConfig": {"topK": 20}, "reasoningConfig": {"type": "enabled", "maxReasoningEffort": "high"}}}),
        ("/model/writer.palmyra-x5-v1%3A0/invoke", {"messages": [], "max_tokens": 512, "topP": 0.95, "reasoning_effort": "xhigh"}),
    ],
)  # fmt: skip
def test_the_settings_of_a_model_keep_their_names(path: str, body: Any) -> None:
    spoken = dialects()["bedrock"]
    prompt: Any = spoken.read(spoken.operation("POST", path, ()), body, {})  # type: ignore[arg-type]
    assert not isinstance(prompt, Refusal), prompt.message
    ours = {leaf.text for leaf in prompt.leaves if leaf.kind is not LeafKind.CONTROL}
    assert ours & {"maxTokens", "topP", "topK", "maxTokenCount", "inferenceConfig", "high", "xhigh", "0.95", "512"} <= {
        "512"
    }
    assert {leaf.text for leaf in prompt.leaves if leaf.kind is LeafKind.KEY} <= {"type", "messages", "enabled"}


PROFILE = "arn%3Aaws%3Abedrock%3Aus-east-1%3A123456789012%3Aapplication-inference-profile%2Fabc123"


@pytest.mark.parametrize(
    ("model", "body", "others"),
    [
        ("cohere.embed-v4%3A0", {"texts": ["x"], "input_type": "search_document", "embedding_types": ["float"]}, {"texts"}),
        ("cohere.command-r-plus-v1%3A0", {"message": "x", "k": 1, "p": 0.5, "prompt_truncation": "OFF"}, {"message"}),
        ("writer.palmyra-x5-v1%3A0", {"messages": [], "logprobs": True, "top_logprobs": 2, "logit_bias": {}}, {"messages"}),
        ("openai.gpt-oss-120b-1%3A0", {"messages": [], "stream_options": {"include_usage": True}}, {"messages"}),
        ("twelvelabs.pegasus-1-2-v1%3A0", {"inputPrompt": "x", "mediaSource": {"s3Location": {"bucketOwner": "x"}}}, set()),
        (PROFILE, {"inputText": "x", "dimensions": 256, "embeddingTypes": ["float"]}, {"dimensions"}),
        (PROFILE, {"taskType": "TEXT_IMAGE", "textToImageParams": {"negativeText": "x"}}, {"taskType"}),
    ],
)  # fmt: skip
def test_the_settings_of_a_body_that_is_inspected_whole_keep_their_names(
    model: str, body: Any, others: set[str]
) -> None:
    """The model alone takes ``k`` and ``embedding_types`` for names, ``logprobs`` for a place: AWS refused the call."""
    spoken = dialects()["bedrock"]
    prompt: Any = spoken.read(spoken.operation("POST", f"/model/{model}/invoke", ()), body, {})  # type: ignore[arg-type]
    assert not isinstance(prompt, Refusal), prompt.message
    assert {leaf.text for leaf in prompt.leaves if leaf.kind is LeafKind.KEY} == others
    assert sum(leaf.text == "x" for leaf in prompt.leaves) == str(body).count("'x'")  # what stands under them is read


@pytest.mark.parametrize("kind", ["browser_toolset_20260801", "mcp_toolset"])
def test_a_tool_whose_settings_are_told_keeps_its_name(kind: str) -> None:
    configs = {"read_page": {"enabled": True}, "scroll_to": {"defer_loading": False}}
    spoken = dialects()["anthropic"]
    operation: Any = spoken.operation("POST", "/v1/messages", ())
    prompt: Any = spoken.read(operation, messages(tools=[{"type": kind, "configs": configs}]), {})
    named = [(leaf.kind, leaf.text) for leaf in prompt.leaves if leaf.text in configs]
    assert named == [(LeafKind.CONTROL, "read_page"), (LeafKind.CONTROL, "scroll_to")]


CHECK = {"id": "cu_sc_67cb13a0ab108191", "code": None}
CLICKED = {"type": "computer_call", "call_id": "call_1", "actions": [{"x": 512, "y": 93}]}


@pytest.mark.parametrize(
    "item",
    [
        {**CLICKED, "pending_safety_checks": [CHECK]},
        {"type": "computer_call_output", "call_id": "call_1", "output": {"type": "computer_screenshot", "file_id": "file_1"}, "acknowledged_safety_checks": [CHECK]},
        {"type": "mcp_call", "id": "mcp_1", "server_label": "m", "name": "f", "arguments": "{}", "error": {"type": "mcp_protocol_error", "code": -32603}},
        {"type": "mcp_call", "id": "mcp_1", "server_label": "m", "name": "f", "arguments": "{}", "error": {"type": "http_error", "code": 404}},
        {"type": "image_generation_call", "id": "ig_1", "result": None, "action": "edit", "background": "opaque", "output_format": "svg", "quality": "xhigh", "size": "1024x1536", "svg_usage": {"model": "gpt-5.5", "total_tokens": 60_246}},
    ],
)  # fmt: skip
def test_what_the_vendor_says_of_a_call_goes_back_as_it_came(item: Any) -> None:
    """A check is confirmed by its id, and a code is a number."""
    assert suspicious("openai", "/v1/responses", responses(input=[item]))["input"] == [item]


@pytest.mark.parametrize(
    "error",
    [
        "Lopez was not found",
        {"type": "mcp_protocol_error", "code": -32603, "message": "Lopez was not found"},
        {"type": "mcp_tool_execution_error", "content": [{"type": "text", "text": "Lopez was not found"}]},
    ],
)
def test_what_an_error_says_of_somebody_is_masked(error: Any) -> None:
    item = {"type": "mcp_call", "id": "mcp_1", "server_label": "m", "name": "f", "arguments": "{}", "error": error}
    left = suspicious("openai", "/v1/responses", responses(input=[item]))["input"][0]["error"]
    assert "Lopez" not in str(left)
    assert type(left) is type(error)


def test_the_error_of_a_picture_keeps_its_keys() -> None:
    details = {"categories": ["violence/graphic"], "moderation_stage": "output"}
    error = {"type": "image_generation_user_error", "code": "moderation_blocked", "message": "blocked", "param": "size"}
    item = {
        "type": "image_generation_call",
        "id": "ig_1",
        "result": None,
        "error": {**error, "moderation_details": details},
    }
    spoken = dialects()["openai"]
    operation: Any = spoken.operation("POST", "/v1/responses", ())
    prompt: Any = spoken.read(operation, responses(input=[item]), {})
    assert [leaf.text for leaf in prompt.leaves if leaf.kind is LeafKind.KEY] == []
    assert {*error.values(), "violence/graphic"} <= {leaf.text for leaf in prompt.leaves}


def test_the_tools_that_a_search_found_keep_their_names() -> None:
    found = {
        "type": "tool_search_tool_search_result",
        "tool_references": [{"type": "tool_reference", "tool_name": "read_page"}],
    }
    result = {"type": "tool_search_tool_result", "tool_use_id": "srvtoolu_1", "content": found}
    body = messages(messages=[{"role": "user", "content": "Hello"}, {"role": "assistant", "content": [result]}])
    left = suspicious("anthropic", "/v1/messages", body)
    assert left["messages"][1]["content"] == [result]
    assert left["messages"][0]["content"] != "Hello"


@pytest.mark.parametrize(
    ("configs", "reason"),
    [
        ({"lopez_lookup": {}}, Reason.IDENTIFIER_IN_CONTROL_FIELD),
        ({"Maria Lopez": {}}, Reason.BAD_FIELD),
        ({"maria_lopez": "on"}, Reason.BAD_FIELD),
        ({"maria_lopez": {"enabled": "yes"}}, Reason.BAD_FIELD),
        (["look_up"], Reason.BAD_FIELD),
    ],
)
def test_settings_by_tool_let_no_value_through(configs: Any, reason: Reason) -> None:
    """And their refusal does not say the names, which are the caller's own."""
    dialect = dialects()["anthropic"]
    body = messages(tools=[{"type": "mcp_toolset", "mcp_server_name": "m", "configs": configs}], system="Lopez")
    operation: Any = dialect.operation("POST", "/v1/messages", ())
    prompt: Any = dialect.read(operation, body, {})
    if not isinstance(prompt, Refusal):
        findings = [[Finding(0, 5, "PERSON", 1.0, "test")] if leaf.text == "Lopez" else [] for leaf in prompt.leaves]
        prompt = redact(prompt.leaves, findings, PLACEHOLDERS, today=date(2026, 1, 1))
    assert isinstance(prompt, Refusal)
    assert prompt.reason is reason
    assert "opez" not in f"{prompt.place} {prompt.message}"


def test_a_key_of_a_callers_own_is_looked_at() -> None:
    harvest = Harvest()
    Free().walk({"topP": "Maria Lopez", "Maria Lopez": {"topK": 1}, "effort": "Maria Lopez"}, (), harvest)
    assert [leaf.text for leaf in harvest.leaves if leaf.kind is LeafKind.KEY] == ["Maria Lopez", "effort"]
    assert [leaf.text for leaf in harvest.leaves if leaf.kind is LeafKind.TEXT] == ["Maria Lopez", "Maria Lopez"]


def test_pieces_of_a_call_keep_their_keys() -> None:
    pieces = [
        {"jsonPath": "$.who", "stringValue": "Maria Lopez", "willContinue": True},
        {"json_path": "$.alive", "bool_value": True},
        {"jsonPath": "$.none", "nullValue": "NULL_VALUE"},
        {"jsonPath": "$.mrn", "numberValue": 4829133},
    ]
    part = {"functionCall": {"name": "look_up", "partialArgs": pieces, "willContinue": True}}
    body: Any = {"contents": [{"role": "model", "parts": [part]}]}
    spoken = dialects()["vertex"]
    prompt: Any = spoken.read(spoken.operation("POST", GEMINI, ()), body, {})  # type: ignore[arg-type]
    assert [leaf.text for leaf in prompt.leaves if leaf.kind is LeafKind.KEY] == []
    left = suspicious("vertex", GEMINI, body)
    given = left["contents"][0]["parts"][0]["functionCall"]["partialArgs"]
    assert [set(piece) for piece in given] == [set(piece) for piece in pieces]
    assert (given[0]["willContinue"], given[1]["bool_value"], given[2]["nullValue"]) == (True, True, "NULL_VALUE")
    assert "Maria" not in str(left)
    assert "4829133" not in str(left)


def test_a_word_of_a_schema_is_one_under_its_keyword_only() -> None:
    harvest = Harvest()
    Free().walk({"format": "uuid", "name": "uuid", "type": "Maria Lopez", "format2": ["uuid"]}, (), harvest)
    texts = [leaf.text for leaf in harvest.leaves if leaf.kind is LeafKind.TEXT]
    assert texts == ["uuid", "Maria Lopez", "uuid"]


@pytest.mark.parametrize("stands", [dict, json.dumps], ids=["as it is", "in a string"])
def test_the_keywords_of_a_schema_are_nobodys(stands: Any) -> None:
    words = (
        "$anchor $dynamicRef additionalItems allOf maxContains maxItems maxLength maxProperties minContains minItems "
        "minLength minProperties readOnly uniqueItems"
    ).split()
    harvest = Harvest()
    Free().walk({"schema": stands({"Maria Lopez": 1, **dict.fromkeys(words, True)})}, (), harvest)
    assert [leaf.text for leaf in harvest.leaves] == ["schema", "Maria Lopez"]


@pytest.mark.parametrize("stands", [dict, json.dumps], ids=["as it is", "in a string"])
def test_a_bound_of_a_schema_that_is_a_value_refuses_the_call(stands: Any) -> None:
    harvest = Harvest()
    schema = stands({"type": "integer", "minimum": 4829133, "maximum": "4829133", "maxLength": 48})
    Free().walk({"schema": schema, "note": "MRN 4829133"}, (), harvest)
    findings = [
        [Finding(4, 11, "MEDICAL_RECORD_NUMBER", 1.0, "test")] if "MRN" in leaf.text else [] for leaf in harvest.leaves
    ]
    refused = redact(harvest.leaves, findings, PLACEHOLDERS, today=date(2026, 1, 1))
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.IDENTIFIER_IN_CONTROL_FIELD
    assert "4829133" not in refused.message
    assert [leaf.text for leaf in harvest.leaves if leaf.kind is LeafKind.CONTROL] == ["4829133", "4829133"]


def test_a_limit_of_a_machine_is_nobodys() -> None:
    """Where a tool is called with it, it may be taken for somebody's number; the schema goes on saying it."""
    harvest = Harvest()
    for literal in (9007199254740991, -9007199254740991, 2147483648, 65535, 99999, 1_000_000, 86_400, 4829133, 86_413):
        Free().walk({"type": "integer", "minimum": literal}, (), harvest)
    assert [leaf.text for leaf in harvest.leaves if leaf.kind is LeafKind.CONTROL] == ["4829133", "86413"]


@pytest.mark.parametrize("stands", [dict, json.dumps], ids=["as it is", "in a string"])
def test_the_length_of_a_social_security_number_is_none(stands: Any) -> None:
    """Under this key the digits of a form's boxes are parts of one; a whole one in a schema is taken out as before."""
    harvest = Harvest()
    schema = {"type": "string", "minLength": 9, "maxLength": 11}
    ends = {"type": "integer", "minimum": 100_000_000, "maximum": 999_999_999}
    told = {"type": "integer", "minimum": 219_099_999}
    Free().walk({"of": stands({"ssn": schema, "patientSsn": ends, "ssn_or_itin": told})}, (), harvest)
    numbers = [leaf for leaf in harvest.leaves if leaf.kind is not LeafKind.KEY]
    assert [(leaf.text, leaf.meaning) for leaf in numbers] == [("219099999", "US_SSN")]


def test_the_least_and_the_most_of_what_is_no_type_are_looked_at() -> None:
    harvest = Harvest()
    Free().walk(
        {"seen": {"type": "range", "minimum": 20260314, "maximum": 20260320}, "maxLength": "Maria"}, (), harvest
    )
    told = [leaf.text for leaf in harvest.leaves if leaf.kind in (LeafKind.NUMBER, LeafKind.TEXT)]
    assert told == ["range", "20260314", "20260320", "Maria"]


@pytest.mark.parametrize("stands", [dict, json.dumps], ids=["as it is", "in a string"])
def test_the_class_that_a_schema_is_of_is_held_against_what_is_found(stands: Any) -> None:
    """The tool is called by the same name, so that a title that is taken for somebody refuses the call."""
    part = {"title": "LabPanel", "type": "object"}
    part_of = {
        "title": "LabReport",
        "type": "object",
        "$defs": {"LabPanel": part},
        "items": {"$ref": "#/$defs/LabPanel"},
    }
    harvest = Harvest()
    Free().walk({"schema": stands(part_of), "title": "LabPanel", "LabPanel": "#/$defs/LabPanel"}, (), harvest)
    checked = [leaf.text for leaf in harvest.leaves if leaf.kind is LeafKind.CONTROL]
    assert checked == ["LabReport", "LabPanel", "LabPanel", "LabPanel"]
    others = [leaf.text for leaf in harvest.leaves if leaf.kind is not LeafKind.CONTROL]
    assert others == ["schema", "LabPanel", "LabPanel", "#/$defs/LabPanel"]
    named = Harvest()
    Free().walk({"schema": stands({"title": "MariaLopez", "type": "object"}), "note": "Maria Lopez"}, (), named)
    refused = redact(
        named.leaves,
        [[Finding(0, 11, "PERSON", 1.0, "test")] if leaf.text == "Maria Lopez" else [] for leaf in named.leaves],
        PLACEHOLDERS,
        today=date(2026, 1, 1),
    )
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.IDENTIFIER_IN_CONTROL_FIELD
