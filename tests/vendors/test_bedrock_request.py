"""Every string of a Bedrock request is inspected, checked or refused: never passed by."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from gateway.model import LeafKind, Prompt, Step
from gateway.refusals import Reason, Refusal
from gateway.vendors.bedrock import Bedrock
from gateway.vendors.bedrock_models import body_of
from gateway.vendors.operation import Operation
from gateway.wire.jsonwalk import rebuild
from tests.vendors.positions import planted, strings

DIALECT = Bedrock()
MODEL = "us.anthropic.claude-sonnet-5-5-v1:0"
CACHE = {"cachePoint": {"type": "default", "ttl": "5m"}}
FULL: dict[str, Any] = {
    "messages": [
        {"role": "user", "content": [{"text": "plain"}, CACHE]},
        {
            "role": "assistant",
            "content": [
                {"reasoningContent": {"reasoningText": {"text": "signed words", "signature": "c2ln"}}},
                {"reasoningContent": {"redactedContent": "ZW5j"}},
                {"text": "an answer"},
                {"citationsContent": {
                    "content": [{"text": "a claim"}],
                    "citations": [
                        {"title": "titled", "source": "a source", "sourceContent": [{"text": "cited"}], "location": {"web": {"url": "seen", "domain": "there"}}},
                        {"location": {"documentChar": {"documentIndex": 0, "start": 1, "end": 2}}},
                        {"location": {"documentPage": {"documentIndex": 0, "start": 1, "end": 2}}},
                        {"location": {"documentChunk": {"documentIndex": 0, "start": 1, "end": 2}}},
                        {"location": {"searchResultLocation": {"searchResultIndex": 0, "start": 1, "end": 2}}},
                    ],
                }},
                {"toolUse": {"toolUseId": "tooluse_1", "name": "look_up", "type": "server_tool_use", "input": {"a key": "a value", "list": ["x", {"y": 12345}], "j": "{\"in\": \"json\"}"}}},
            ],
        },
        {
            "role": "user",
            "content": [
                {"toolResult": {"toolUseId": "tooluse_1", "status": "success", "type": "result", "content": [
                    {"json": {"found": "a name", "more": [{"deep": "words"}]}},
                    {"text": "a result"},
                    {"document": {"name": "inner", "source": {"text": "inner text"}}},
                    {"searchResult": {"source": "inner source", "title": "inner title", "content": [{"text": "inner hit"}]}},
                ]}},
                {"document": {"format": "txt", "name": "a document", "context": "its context", "citations": {"enabled": True}, "source": {"text": "its text"}}},
                {"document": {"name": "another", "source": {"content": [{"text": "its content"}]}}},
                {"searchResult": {"source": "a source", "title": "a title", "content": [{"text": "a hit"}], "citations": {"enabled": True}}},
                {"guardContent": {"text": {"text": "guarded", "qualifiers": ["guard_content"]}}},
            ],
        },
    ],
    "system": [{"text": "a system prompt"}, {"guardContent": {"text": {"text": "guarded too"}}}, CACHE],
    "inferenceConfig": {"maxTokens": 100, "temperature": 0.5, "topP": 0.9, "stopSequences": ["stop here"]},
    "toolConfig": {
        "tools": [
            {"toolSpec": {"name": "look_up", "description": "a description", "strict": True, "inputSchema": {"json": {"type": "object", "properties": {"a property": {"enum": ["one of"], "default": "usual", "examples": ["an example"]}}}}}},
            CACHE,
        ],
        "toolChoice": {"tool": {"name": "look_up"}},
    },
    "guardrailConfig": {"guardrailIdentifier": "abc123", "guardrailVersion": "1", "trace": "enabled"},
    "additionalModelRequestFields": {"top_k": 5, "note": "a note", "anthropic_beta": ["context-1m-2025-08-07"]},
    "additionalModelResponseFieldPaths": ["/stop_sequence"],
    "promptVariables": {"a variable": {"text": "its value"}},
    "requestMetadata": {"a label": "its words"},
    "performanceConfig": {"latency": "standard"},
    "serviceTier": {"type": "default"},
    "projectIdentifier": "proj-1",
    "outputConfig": {"effort": "low", "textFormat": {"type": "json_schema", "structure": {"jsonSchema": {"schema": "{\"title\": \"a schema\"}", "name": "named", "description": "described"}}}},
    "a_field_of_tomorrow": {"deep": ["new words"]},
}  # fmt: skip
CANARY = "Zebulon Quackenbush 219-09-9999"


def operation(verb: str = "converse", model: str = MODEL) -> Operation:
    found = DIALECT.operation("POST", f"/model/{model.replace(':', '%3A').replace('/', '%2F')}/{verb}", ())
    assert isinstance(found, Operation)
    return found


def read(body: object, verb: str = "converse", model: str = MODEL, **headers: str) -> Prompt | Refusal:
    return DIALECT.read(operation(verb, model), body, headers)  # type: ignore[arg-type]


def prompt_of(body: object, verb: str = "converse", model: str = MODEL, **headers: str) -> Prompt:
    prompt = read(body, verb, model, **headers)
    assert isinstance(prompt, Prompt), prompt
    return prompt


def ask(*blocks: dict[str, Any]) -> dict[str, Any]:
    return {"messages": [{"role": "user", "content": list(blocks)}]}


def seen_or_refused(body: Any, path: tuple[Any, ...], verb: str = "converse", model: str = MODEL) -> bool:
    prompt = read(planted(body, path, CANARY), verb, model)
    if isinstance(prompt, Refusal):
        assert prompt.reason in (Reason.BAD_FIELD, Reason.UNKNOWN_CONTENT)
        assert "Zebulon" not in prompt.message
        return True
    return CANARY in [leaf.text for leaf in prompt.leaves]


def test_the_full_request_is_read() -> None:
    prompt = prompt_of(FULL)
    assert (prompt.endpoint, prompt.model, prompt.stream, prompt.structured_output) == ("converse", MODEL, False, True)
    assert prompt.encrypted_blocks == 1
    assert prompt.path == "/model/us.anthropic.claude-sonnet-5-5-v1%3A0/converse"
    assert {str(f) for f in prompt.features} == {"setting:guardrail", "setting:project", "beta:context-1m-2025-08-07"}
    assert rebuild(prompt.body, {}) == FULL


@pytest.mark.parametrize("path", list(strings(FULL)), ids=lambda path: ".".join(map(str, path)))
def test_a_canary_in_any_position_is_seen_or_refused(path: tuple[Any, ...]) -> None:
    assert seen_or_refused(FULL, path)


def test_the_control_a_canary_that_is_nowhere_is_not_seen() -> None:
    assert CANARY not in [leaf.text for leaf in prompt_of(FULL).leaves]


BODIES: dict[str, dict[str, Any]] = {
    MODEL: {
        "anthropic_version": "bedrock-2023-05-31", "anthropic_beta": ["token-efficient-tools-2025-02-19"], "max_tokens": 10,
        "system": "a system prompt", "messages": [{"role": "user", "content": [{"type": "text", "text": "plain"}]}],
        "tools": [{"name": "t", "description": "described", "input_schema": {"x": "y z"}}], "stop_sequences": ["stop here"],
    },
    "amazon.titan-text-premier-v1:0": {"inputText": "plain", "textGenerationConfig": {"stopSequences": ["stop"], "maxTokenCount": 5}},
    "amazon.titan-embed-text-v2:0": {"inputText": "plain", "dimensions": 256, "normalize": True, "embeddingTypes": ["float"]},
    "amazon.titan-image-generator-v2:0": {"taskType": "TEXT_IMAGE", "textToImageParams": {"text": "plain", "negativeText": "not"}},
    "us.amazon.nova-pro-v1:0": {
        "schemaVersion": "messages-v1", "system": [{"text": "a system prompt"}],
        "messages": [{"role": "user", "content": [{"text": "plain"}]}], "inferenceConfig": {"stopSequences": ["stop"], "max_new_tokens": 5},
        "toolConfig": {"tools": [{"toolSpec": {"name": "t", "description": "described", "inputSchema": {"json": {"a": "b c"}}}}], "toolChoice": {"auto": {}}},
    },
    "meta.llama3-3-70b-instruct-v1:0": {"prompt": "plain", "max_gen_len": 5, "temperature": 0.5},
    "mistral.mistral-7b-instruct-v0:2": {"prompt": "<s>[INST] plain [/INST]", "max_tokens": 5, "stop": ["stop"]},
    "mistral.mistral-large-2407-v1:0": {
        "messages": [
            {"role": "assistant", "content": "said", "tool_calls": [{"id": "c1", "type": "function", "function": {"name": "f", "arguments": "{\"who\": \"she\"}"}}]},
            {"role": "tool", "tool_call_id": "c1", "content": "found"}, {"role": "user", "content": [{"type": "text", "text": "plain"}]},
        ],
        "tools": [{"type": "function", "function": {"name": "f", "description": "described", "parameters": {"p": "q"}}}],
    },
    "cohere.command-r-plus-v1:0": {"message": "plain", "chat_history": [{"role": "USER", "message": "before"}], "documents": [{"title": "titled", "a key": 93}]},
    "openai.gpt-oss-120b-1:0": {"messages": [{"role": "user", "content": "plain"}], "metadata": {"user": "she"}},
    "arn:aws:bedrock:us-east-1:123456789012:imported-model/abc123def456": {"prompt": "plain"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("model", "path"),
    [(model, path) for model, body in BODIES.items() for path in strings(body)],
    ids=lambda value: value if isinstance(value, str) else ".".join(map(str, value)),
)
def test_a_canary_in_any_position_of_a_models_own_body(model: str, path: tuple[Any, ...]) -> None:
    assert seen_or_refused(BODIES[model], path, "invoke", model)
    counted = {"input": {"invokeModel": {"body": encoded(planted(BODIES[model], path, CANARY))}}}
    prompt = read(counted, "count-tokens", model)
    assert isinstance(prompt, Refusal) or CANARY in [leaf.text for leaf in prompt.leaves]


@pytest.mark.parametrize("model", BODIES)
def test_a_models_own_body_is_read(model: str) -> None:
    prompt = prompt_of(BODIES[model], "invoke-with-response-stream", model)
    assert (prompt.endpoint, prompt.model, prompt.stream) == ("invoke_model", model, True)
    assert any(leaf.text.endswith(("plain", "plain [/INST]")) for leaf in prompt.leaves)


def encoded(body: Any) -> str:
    return base64.b64encode(json.dumps(body).encode()).decode()


def test_a_body_that_is_counted_is_inspected_inside_its_base64() -> None:
    body = {"input": {"invokeModel": {"body": encoded(BODIES[MODEL])}}}
    prompt = prompt_of(body, "count-tokens")
    (plain,) = [leaf for leaf in prompt.leaves if leaf.text == "plain"]
    assert Step.BASE64 in plain.path
    rebuilt: Any = rebuild(prompt.body, {plain.path: "[PERSON_1]"})
    inner = json.loads(base64.b64decode(rebuilt["input"]["invokeModel"]["body"]))
    assert inner["messages"][0]["content"][0]["text"] == "[PERSON_1]"
    for wrong in ("not base64!", base64.b64encode(b"[1]").decode(), base64.b64encode(b'{"a":1,"a":2}').decode(), 5):
        refusal = read({"input": {"invokeModel": {"body": wrong}}}, "count-tokens")
        assert isinstance(refusal, Refusal)
    assert prompt_of({"input": {"converse": ask({"text": "x"})}}, "count-tokens").leaves


def test_leaves_come_in_the_vendors_cache_order() -> None:
    first = {
        leaf.path[0]: index
        for index, leaf in reversed(list(enumerate(prompt_of(FULL).leaves)))
        if isinstance(leaf.path[0], str)
    }
    assert (
        first["toolConfig"]
        < first["system"]
        < first["a_field_of_tomorrow"]
        < first["messages"]
        < first["requestMetadata"]
    )


@pytest.mark.parametrize(
    ("part", "feature"),
    [
        ({"toolConfig": {"tools": [{"systemTool": {"name": "nova_grounding"}}]}}, "server_tool:nova_grounding"),
        ({"guardrailConfig": {"guardrailIdentifier": "abc", "guardrailVersion": "1"}}, "setting:guardrail"),
        ({"additionalModelRequestFields": {"anthropic_beta": ["computer-use-2025-01-24"]}}, "beta:computer-use-2025-01-24"),
        ({"additionalModelRequestFields": {"tools": [{"type": "web_search_20250305", "name": "w"}]}}, "server_tool:web_search_20250305"),
        ({"additionalModelRequestFields": {"mcp_servers": [{"type": "url", "url": "https://mcp.example.com", "name": "m"}]}}, "mcp_server:mcp.example.com"),
        (ask({"image": {"format": "png", "source": {"s3Location": {"uri": "s3://our-bucket/a/b.png"}}}}), "file_source:our-bucket"),
        (ask({"document": {"name": "d", "source": {"s3Location": {"uri": "s3://our-bucket/d.pdf", "bucketOwner": "123456789012"}}}}), "file_source:our-bucket"),
        ({"projectIdentifier": "p"}, "setting:project"),
    ],
)  # fmt: skip
def test_what_reaches_beyond_the_call_is_a_feature(part: dict[str, Any], feature: str) -> None:
    assert feature in {str(f) for f in prompt_of({"messages": [], **part}).features}


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        ({"image": {"format": "png", "source": {"bytes": "aGk="}}}, "image"),
        ({"document": {"format": "pdf", "name": "d", "source": {"bytes": "aGk="}}}, "document"),
        ({"video": {"format": "mp4", "source": {"bytes": "aGk="}}}, "video"),
        ({"audio": {"format": "wav", "source": {"bytes": "aGk="}}}, "audio"),
        ({"video": {"format": "mp4", "source": {"s3Location": {"uri": "s3://our-bucket/v.mp4"}}}}, "video"),
        ({"guardContent": {"image": {"format": "png", "source": {"bytes": "aGk="}}}}, "image"),
        ({"toolResult": {"toolUseId": "t", "content": [{"image": {"format": "png", "source": {"bytes": "aGk="}}}]}}, "image"),
    ],
)  # fmt: skip
def test_media_is_seen_wherever_it_stands(block: dict[str, Any], kind: str) -> None:
    assert [media.kind for media in prompt_of(ask(block)).media] == [kind]


@pytest.mark.parametrize(
    ("model", "body", "kind"),
    [
        ("meta.llama3-2-90b-instruct-v1:0", {"prompt": "x", "images": ["aGk="]}, "image"),
        ("amazon.titan-embed-image-v1", {"inputText": "x", "inputImage": "aGk="}, "image"),
        ("amazon.nova-canvas-v1:0", {"taskType": "INPAINTING", "inPaintingParams": {"image": "aGk="}}, "image"),
        ("stability.sd3-5-large-v1:0", {"prompt": "x", "image": "QUJD" * 100}, "unknown"),
        ("mistral.pixtral-large-2502-v1:0", {"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,aGk="}}]}]}, "unknown"),
        ("twelvelabs.pegasus-1-2-v1:0", {"inputPrompt": "x", "mediaSource": {"s3Location": {"uri": "s3://our-bucket/v.mp4"}}}, "document"),
    ],
)  # fmt: skip
def test_media_in_a_models_own_body_is_seen(model: str, body: dict[str, Any], kind: str) -> None:
    assert [media.kind for media in prompt_of(body, "invoke", model).media] == [kind]


def test_a_place_in_the_models_answer_is_not_changed_where_it_names_fields() -> None:
    asked = ["/delta/stop_sequence", "/choices/0/logprobs", "/Maria Lopez", "/219-09-9999", "/219099999", "maria_lopez"]
    leaves = prompt_of({**ask({"text": "x"}), "additionalModelResponseFieldPaths": asked}).leaves
    kinds = {leaf.text: leaf.kind for leaf in leaves if leaf.path[0] == "additionalModelResponseFieldPaths"}
    assert [place for place in asked if kinds[place] is LeafKind.CONTROL] == asked[:2]
    assert {kinds[place] for place in asked[2:]} == {LeafKind.TEXT}


def test_an_identifier_in_the_key_of_an_object_in_s3_is_looked_at() -> None:
    source = {"s3Location": {"uri": "s3://our-bucket/maria-lopez/00482913.pdf"}}
    leaves = prompt_of(ask({"document": {"name": "d", "source": source}})).leaves
    assert (LeafKind.LINK, " maria lopez 00482913.pdf") in [(leaf.kind, leaf.text) for leaf in leaves]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (None, Reason.BAD_FIELD), ([], Reason.BAD_FIELD), ({"messages": "x"}, Reason.BAD_FIELD), ({"messages": [5]}, Reason.BAD_FIELD),
        (ask({"hologram": {}}), Reason.UNKNOWN_CONTENT), (ask({"toolAddition": {"tool": {"name": "x"}}}), Reason.UNKNOWN_CONTENT),
        (ask({"toolRemoval": {"tool": {"name": "x"}}}), Reason.UNKNOWN_CONTENT), (ask({}), Reason.BAD_FIELD), (ask({"text": "a", "image": {}}), Reason.BAD_FIELD),
        (ask({"image": {"format": "png", "source": {"url": "https://x"}}}), Reason.UNKNOWN_CONTENT),
        (ask({"image": {"format": "png", "source": {"s3Location": {"uri": "https://x"}}}}), Reason.BAD_FIELD),
        ({"messages": [], "toolConfig": {"tools": [{"toolSpec": {"name": "Jane Roe", "inputSchema": {"json": {}}}}]}}, Reason.BAD_FIELD),
        ({"messages": [], "inferenceConfig": {"maxTokens": "many"}}, Reason.BAD_FIELD),
        ({"messages": [], "guardrailConfig": {"guardrailIdentifier": "arn:aws:bedrock:us-east-1:1:guardrail/x"}}, Reason.BAD_FIELD),
        ({"messages": [], "additionalModelRequestFields": {"anthropic_beta": ["Jane Roe"]}}, Reason.BAD_FIELD),
        (ask({"reasoningContent": {"reasoningText": {"text": 5}}}), Reason.BAD_FIELD),
    ],
)  # fmt: skip
def test_what_is_not_of_the_api_is_refused(body: Any, reason: Reason) -> None:
    refusal = read(body)
    assert isinstance(refusal, Refusal)
    assert refusal.reason is reason
    assert "Jane" not in refusal.message


@pytest.mark.parametrize(
    ("model", "body", "reason"),
    [
        (MODEL, {"anthropic_version": "bedrock-2023-05-31", "model": "claude-x", "messages": []}, Reason.BAD_FIELD),
        (MODEL, {"anthropic_version": "bedrock-2023-05-31", "stream": True, "messages": []}, Reason.BAD_FIELD),
        (MODEL, {"anthropic_version": "Jane Roe", "messages": []}, Reason.BAD_FIELD),
        ("amazon.titan-embed-text-v2:0", {"inputText": [1, 2, 3]}, Reason.BAD_FIELD),
        ("cohere.embed-v4:0", {"tokens": list(range(40))}, Reason.CANNOT_INSPECT),
        ("us.amazon.nova-pro-v1:0", {"messages": [{"role": "user", "content": [{"hologram": 1}]}]}, Reason.UNKNOWN_CONTENT),
    ],
)  # fmt: skip
def test_what_is_not_of_a_models_body_is_refused(model: str, body: dict[str, Any], reason: Reason) -> None:
    refusal = read(body, "invoke", model)
    assert isinstance(refusal, Refusal)
    assert refusal.reason is reason


def test_settings_in_headers() -> None:
    body, named = BODIES[MODEL], "x-amzn-bedrock-"
    prompt = prompt_of(
        body,
        "invoke",
        **{
            f"{named}guardrailidentifier": "abc",
            f"{named}guardrailversion": "DRAFT",
            f"{named}service-tier": "flex",
            "x-other": "y",
        },
    )
    assert {str(f) for f in prompt.features} >= {"setting:guardrail"}
    assert prompt.headers == {
        "accept": "application/json",
        f"{named}guardrailidentifier": "abc",
        f"{named}guardrailversion": "DRAFT",
        f"{named}service-tier": "flex",
    }
    for wrong in ({f"{named}trace": "Jane Roe"}, {f"{named}request-metadata": '{"who": "Jane Roe"}'}):
        refusal = read(body, "invoke", **wrong)
        assert isinstance(refusal, Refusal)
        assert "Jane" not in refusal.message
    assert prompt_of(ask({"text": "x"}), **{f"{named}service-tier": "flex"}).headers == {"accept": "application/json"}


@pytest.mark.parametrize(
    ("verb", "name", "endpoint"),
    [
        ("converse", "Converse", "converse"), ("converse-stream", "ConverseStream", "converse"), ("invoke", "InvokeModel (anthropic)", "invoke_model"),
        ("invoke-with-response-stream", "InvokeModelWithResponseStream (anthropic)", "invoke_model"), ("count-tokens", "CountTokens", "count_tokens"),
    ],
)  # fmt: skip
def test_the_operations(verb: str, name: str, endpoint: str) -> None:
    found = operation(verb)
    assert (found.name, found.endpoint, found.model) == (name, endpoint, MODEL)
    assert isinstance(DIALECT.operation("GET", f"/model/x.y/{verb}", ()), Refusal)
    assert isinstance(DIALECT.operation("POST", f"/model/x.y/{verb}", (("a", "b"),)), Refusal)


@pytest.mark.parametrize(
    "model",
    [
        "anthropic.claude-3-5-sonnet-20241022-v2:0", "us.anthropic.claude-sonnet-4-20250514-v1:0", "global.anthropic.claude-x-1:0", "amazon.titan-embed-text-v1:2:8k",
        "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-v2:1", "arn:aws-us-gov:bedrock:us-gov-west-1:123456789012:inference-profile/us-gov.anthropic.claude-x",
        "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123def456", "arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abc123def456",
    ],
)  # fmt: skip
def test_ids_of_models(model: str) -> None:
    assert operation(model=model).model == model
    literal = DIALECT.operation(
        "POST", f"/model/{model.replace('/', '%2f')}/converse", ()
    )  # as Anthropic's client writes it
    assert isinstance(literal, Operation)
    assert literal.path == operation(model=model).path


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/model/arn%3Aaws%3Abedrock%3Aus-east-1%3A123456789012%3Aprompt%2FABCDEFGHIJ/converse", Reason.ENDPOINT_NOT_SUPPORTED),
        ("/model/arn%3Aaws%3Abedrock%3Aus-east-1%3A123456789012%3Adefault-prompt-router%2Fx/converse", Reason.ENDPOINT_NOT_SUPPORTED),
        ("/model/arn%3Aaws%3Asagemaker%3Aus-east-1%3A123456789012%3Aendpoint%2Fx/converse", Reason.ENDPOINT_NOT_SUPPORTED),
        ("/model/x.y/invoke-with-bidirectional-stream", Reason.ENDPOINT_NOT_SUPPORTED), ("/async-invoke", Reason.ENDPOINT_NOT_SUPPORTED),
        ("/async-invoke/arn", Reason.ENDPOINT_NOT_SUPPORTED), ("/guardrail/x/version/1/apply", Reason.ENDPOINT_NOT_SUPPORTED), ("/guardrail-checks/invoke", Reason.ENDPOINT_NOT_SUPPORTED),
        ("/agents/a/agentAliases/b/sessions/c/text", Reason.ENDPOINT_NOT_SUPPORTED), ("/knowledgebases/k/retrieve", Reason.ENDPOINT_NOT_SUPPORTED), ("/retrieveAndGenerate", Reason.ENDPOINT_NOT_SUPPORTED),
        ("/flows/f/aliases/a", Reason.ENDPOINT_NOT_SUPPORTED), ("/model-invocation-job", Reason.ENDPOINT_NOT_SUPPORTED), ("/rerank", Reason.ENDPOINT_NOT_SUPPORTED),
        ("/model/x.y/converse/", Reason.UNKNOWN_ENDPOINT), ("/model//converse", Reason.UNKNOWN_ENDPOINT), ("/model/x%2e%2ey/converse", Reason.UNKNOWN_ENDPOINT),
        ("/model/x%253Ay/converse", Reason.UNKNOWN_ENDPOINT), ("/model/x.y/Converse", Reason.UNKNOWN_ENDPOINT), ("/model/x.y%00/converse", Reason.UNKNOWN_ENDPOINT),
        ("/model/a/b/converse", Reason.UNKNOWN_ENDPOINT), ("/model/x;y/converse", Reason.UNKNOWN_ENDPOINT), ("", Reason.UNKNOWN_ENDPOINT), ("/model/../x.y/converse", Reason.UNKNOWN_ENDPOINT),
        ("/model/maria-lopez/converse", Reason.BAD_FIELD), ("/model/..%2F..%2Fx.y/converse", Reason.BAD_FIELD), ("/model/arn:aws:bedrock:us-east-1:123456789012:custom-model%2F..%2Fx/converse", Reason.BAD_FIELD), ("/foundation-models/x", Reason.UNKNOWN_ENDPOINT), ("/guardrails/../x", Reason.UNKNOWN_ENDPOINT),
    ],
)  # fmt: skip
def test_other_paths_are_refused(path: str, reason: Reason) -> None:
    refusal = DIALECT.operation("POST", path, ())
    assert isinstance(refusal, Refusal)
    assert refusal.reason is reason


def test_the_list_of_models() -> None:
    found = DIALECT.operation("GET", "/foundation-models", (("byProvider", "Anthropic"),))
    assert isinstance(found, Operation)
    prompt = DIALECT.read(found, None, {})
    assert isinstance(prompt, Prompt)
    assert (prompt.endpoint, prompt.model, prompt.method, prompt.query) == (
        "foundation_models",
        None,
        "GET",
        (("byProvider", "Anthropic"),),
    )
    assert isinstance(DIALECT.read(found, {"x": 1}, {}), Refusal)
    for query in ((("q", "x"),), (("byProvider", "Jane; Roe"),), (("byProvider", "a"), ("byProvider", "a"))):
        assert isinstance(DIALECT.operation("GET", "/foundation-models", query), Refusal)
    assert isinstance(DIALECT.operation("POST", "/foundation-models", ()), Refusal)


@pytest.mark.parametrize(
    ("headers", "key"),
    [({"authorization": "Bearer k"}, "k"), ({"authorization": "bearer  k"}, "k"), ({"authorization": "AWS4-HMAC-SHA256 Credential=x"}, None), ({"x-api-key": "k"}, None), ({}, None)],
)  # fmt: skip
def test_the_bearer_key(headers: dict[str, str], key: str | None) -> None:
    assert DIALECT.presented_key(headers) == key
    assert DIALECT.credentials("s") == {"authorization": "Bearer s"}


@pytest.mark.parametrize(
    "model",
    [
        "anthropic.claude-3-5-sonnet-20241022-v2:0", "us.anthropic.claude-sonnet-5-5-v1:0", "anthropic.claude-v2:1", "global.anthropic.claude-opus-4-5-20251101-v1:0", "amazon.nova-pro-v1:0",
        "us.amazon.nova-2-lite-v1:0", "amazon.titan-embed-text-v2:0", "meta.llama3-3-70b-instruct-v1:0", "us.meta.llama4-scout-17b-instruct-v1:0", "mistral.mistral-large-2407-v1:0",
        "mistral.mistral-7b-instruct-v0:2", "us.mistral.pixtral-large-2502-v1:0",
    ],
)  # fmt: skip
def test_known_models(model: str) -> None:
    assert DIALECT.known_model(model)


@pytest.mark.parametrize(
    "model",
    ["anthropic.claude-john-smith", "mistral.mistral-johnny-v1:0", "amazon.nova-mrn12345", "maria.lopez", "us.anthropic.claude-sonnet-219099999",
     "anthropic.claude-opus-4-20257788-v1:0", "anthropic.claude-opus-4-20150403-v1:0",
     "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc"],
)  # fmt: skip
def test_a_model_that_could_hold_something_else_is_not_known(model: str) -> None:
    assert not DIALECT.known_model(model)


def test_a_profile_of_a_model_has_its_body() -> None:
    for model in (
        "anthropic.claude-v2:1",
        "us.anthropic.claude-v2:1",
        "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-v2:1",
    ):
        assert body_of(model) is body_of(MODEL)


def test_media_that_the_request_holds_can_be_replaced() -> None:
    image = {"image": {"format": "png", "source": {"bytes": "aGk="}}}
    document = {"document": {"format": "pdf", "name": "d", "citations": {"enabled": True}, "source": {"bytes": "aGk="}}}
    inner = {"toolResult": {"toolUseId": "t", "content": [image]}}
    elsewhere = {"image": {"format": "png", "source": {"s3Location": {"uri": "s3://our-bucket/x.png"}}}}
    first, second, third, fourth = prompt_of(ask(image, document, inner, elsewhere)).media
    assert first.held is not None
    assert (first.held.part, first.held.media_type, first.held.data) == (
        ("messages", 0, "content", 0),
        "image/png",
        "aGk=",
    )
    assert second.held is not None
    assert second.held.media_type == "application/pdf"
    assert third.held is not None
    assert third.held.part == ("messages", 0, "content", 2, "toolResult", "content", 0)
    assert fourth.held is None  # kept in S3
    from gateway.vendors.bedrock_body import _FORM

    assert _FORM.as_text(image, "read") == {"text": "read"}
    assert _FORM.as_text(document, "read") == {
        "document": {"format": "txt", "name": "d", "citations": {"enabled": True}, "source": {"text": "read"}}
    }
    assert _FORM.as_image is not None
    assert _FORM.as_image(image, "image/png", "eA==") == {"image": {"format": "png", "source": {"bytes": "eA=="}}}
