"""Names where a request cannot be changed: in a model's name, a link, an id, an opaque block, a query, an error."""

from __future__ import annotations

import base64
import json
from datetime import date
from typing import Any

import pytest

from gateway.deid.known import NOTHING_KNOWN, Known
from gateway.deid.redact import redact
from gateway.deid.restore import Restorer
from gateway.model import Finding, LeafKind, Mapping, OperatorRule, Prompt, RedactionRules
from gateway.refusals import Reason, Refusal
from gateway.vendors.anthropic import Anthropic
from gateway.vendors.anthropic_stream import AnthropicStream
from gateway.vendors.azure import Azure
from gateway.vendors.bedrock import Bedrock
from gateway.vendors.dialect import Dialect
from gateway.vendors.openai import OpenAI
from gateway.vendors.operation import Operation
from gateway.vendors.vertex import Vertex

NAME = "Maria Lopez"
SAID = f"Patient {NAME} has asthma."
KNOWN = Known(((NAME, "PERSON"), ("5551234", "UNIQUE_ID")))
CHAT = "/v1/chat/completions"
GEMINI = "/v1/publishers/google/models/gemini-2.5-pro"
CLAUDE = "/model/anthropic.claude-3-haiku-20240307-v1:0/invoke"


def chat(said: Any = SAID, **more: Any) -> dict[str, Any]:
    return {"model": "gpt-5", "messages": [{"role": "user", "content": said}], **more}


def converse(*blocks: Any) -> dict[str, Any]:
    return {"messages": [{"role": "user", "content": [{"text": SAID}, *blocks]}]}


def gemini(*parts: Any) -> dict[str, Any]:
    return {"contents": [{"role": "user", "parts": [{"text": SAID}, *parts]}]}


def read(
    dialect: Dialect, path: str, body: Any, method: str = "POST", query: Any = (), headers: Any = None
) -> Prompt | Refusal:
    operation = dialect.operation(method, path, query)
    return dialect.read(operation, body, headers or {}) if isinstance(operation, Operation) else operation


def leaves(prompt: Prompt | Refusal, known: Known = NOTHING_KNOWN, entity: str = "PERSON") -> Refusal | None:
    """Redact with a detector that finds the whole name, and nothing else; give the refusal, None where it leaves."""
    if isinstance(prompt, Refusal):
        return prompt
    found = [
        tuple(
            Finding(at, at + len(NAME), entity, 1.0, "test")
            for at in (leaf.text.find(NAME),)
            if at >= 0 and leaf.kind is not LeafKind.CONTROL
        )
        for leaf in prompt.leaves
    ]
    rules = RedactionRules(OperatorRule("placeholder"), {})
    result = redact(prompt.leaves, found, rules, known=known, today=date(2026, 11, 25))
    return result if isinstance(result, Refusal) else None


# Requests with a name in some place; a word that is nobody's there is the control.
FOUND: dict[str, Any] = {
    "deployment": lambda n: read(Azure(), f"/openai/deployments/{n}/chat/completions", chat()),
    "bedrock model": lambda n: read(Bedrock(), f"/model/custom.{n}/converse", converse()),
    "bedrock raw model": lambda n: read(Bedrock(), f"/model/custom.{n}/invoke", {"prompt": SAID}),
    "vertex model": lambda n: read(Vertex(), f"/v1/publishers/google/models/{n}:generateContent", gemini()),
    "project header": lambda n: read(
        Bedrock(),
        CLAUDE,
        {"anthropic_version": "bedrock-2023-05-31", "max_tokens": 5, "messages": chat()["messages"]},
        headers={"x-amzn-bedrock-projectidentifier": n},
    ),
    "image format": lambda n: read(
        Bedrock(),
        "/model/amazon.nova-pro-v1:0/converse",
        converse({"image": {"format": n, "source": {"bytes": "aGk="}}}),
    ),
    "mime type": lambda n: read(
        Vertex(), f"{GEMINI}:generateContent", gemini({"inlineData": {"mimeType": f"image/{n}", "data": "aGk="}})
    ),
    "thought signature": lambda n: read(
        Vertex(), f"{GEMINI}:generateContent", gemini({"text": "x", "thoughtSignature": n})
    ),
    "encrypted reasoning": lambda n: read(
        OpenAI(),
        "/v1/responses",
        {"model": "gpt-5", "input": [{"role": "user", "content": SAID}, {"type": "reasoning", "encrypted_content": n}]},
    ),
    "credential of a third party": lambda n: read(
        OpenAI(),
        "/v1/responses",
        {"model": "gpt-5", "input": SAID, "tools": [{"type": "mcp", "server_label": "x", "authorization": n}]},
    ),
    "form's media type": lambda n: read(
        OpenAI(),
        "/v1/audio/transcriptions",
        {
            "model": "whisper-1",
            "prompt": SAID,
            "file": {"filename": "file.wav", "content_type": f"audio/{n}", "content": 0},
        },
    ),
    "url's host": lambda n: read(
        OpenAI(),
        CHAT,
        chat([{"type": "text", "text": SAID}, {"type": "image_url", "image_url": {"url": f"https://{n}.example/x"}}]),
    ),
}


@pytest.mark.parametrize("place", FOUND)
def test_a_name_that_was_found_leaves_in_no_place_that_cannot_change(place: str) -> None:
    prompt = FOUND[place]("maria-lopez")
    assert isinstance(prompt, Prompt), prompt
    refused = leaves(prompt)
    assert refused is not None
    assert refused.reason in (Reason.IDENTIFIER_IN_CONTROL_FIELD, Reason.IDENTIFIER_IN_SIGNED_TEXT)
    control = FOUND[place]("notes-prod")
    assert isinstance(control, Prompt), control
    assert leaves(control) is None


@pytest.mark.parametrize("value", ["get_maria_lopez", "lookupLopezMaria", "call_5551234", "m_lopez"])
def test_what_the_caller_knows_leaves_in_no_name_though_no_text_holds_it(value: str) -> None:
    body = chat("Hello there", tools=[{"type": "function", "function": {"name": value}}])
    refused = leaves(read(OpenAI(), CHAT, body), KNOWN)
    assert refused == Refusal(Reason.IDENTIFIER_IN_CONTROL_FIELD, place="tools[0]…")
    assert leaves(read(OpenAI(), CHAT, body)) is None  # nobody said whose name it is
    assert leaves(read(OpenAI(), CHAT, chat("Hello there")), KNOWN) is None


def test_what_the_caller_knows_leaves_in_no_path() -> None:
    assert leaves(read(OpenAI(), "/v1/models/maria-lopez", None, "GET"), KNOWN) is not None
    assert leaves(read(OpenAI(), "/v1/models/gpt-5", None, "GET"), KNOWN) is None


@pytest.mark.parametrize(
    "url", ["https://i.example/patients/Maria-Lopez/chart.png", "https://u:Maria%20Lopez@i.example/chart.png"]
)
def test_a_name_in_a_link_refuses_the_call(url: str) -> None:
    def asked(url: str) -> Prompt | Refusal:
        return read(OpenAI(), CHAT, chat([{"type": "image_url", "image_url": {"url": url}}]))

    assert leaves(asked(url)) is not None
    assert leaves(asked("https://i.example/patients/chart.png")) is None
    assert leaves(asked(url), entity="LOCATION") is None  # a place in a link is no patient


@pytest.mark.parametrize("value", [NAME, "219-09-9999", "anthropic 219-09-9999"])
def test_the_query_of_a_listing_holds_makers_and_nothing_else(value: str) -> None:
    assert isinstance(read(Bedrock(), "/foundation-models", None, "GET", (("byProvider", value),)), Refusal)
    assert isinstance(read(Bedrock(), "/foundation-models", None, "GET", (("byProvider", "Anthropic"),)), Prompt)


@pytest.mark.parametrize("verb", ["countTokens", "computeTokens"])
@pytest.mark.parametrize(
    "instance",
    [{"image": {"bytesBase64Encoded": "aGk="}}, {"image": {"gcsUri": "gs://scans/x.png"}}, {"content": [1, 2]}],
)
def test_counting_takes_texts_and_no_media_by_a_side_door(verb: str, instance: Any) -> None:
    assert isinstance(read(Vertex(), f"{GEMINI}:{verb}", {"instances": [instance]}), Refusal)
    assert isinstance(read(Vertex(), f"{GEMINI}:{verb}", {"instances": [{"content": SAID}]}), Prompt)


def test_errors_show_no_name_that_the_caller_made_up() -> None:
    prompt = {"id": "p", "variables": {NAME: {"type": "unheard_of"}}}
    refused = read(OpenAI(), "/v1/responses", {"model": "gpt-5", "input": "x", "prompt": prompt})
    assert isinstance(refused, Refusal)
    assert (refused.reason, refused.place) == (Reason.UNKNOWN_CONTENT, "prompt.variables")


def test_errors_show_no_key_of_a_body_that_is_inspected_whole() -> None:
    body = {NAME: f"s3://scans/{NAME}.png"}
    refused = leaves(read(Bedrock(), "/model/cohere.command-r-plus-v1:0/invoke", body))
    assert isinstance(refused, Refusal)
    assert NAME not in refused.message


@pytest.mark.parametrize("odd", [[], {"type": ["json_object"]}, {"type": {}}, 7])
def test_a_format_of_an_odd_kind_is_no_malfunction(odd: Any) -> None:
    for path in ("embeddings", "completions"):
        body = {"model": "gpt-5", "input" if path == "embeddings" else "prompt": "x", "response_format": odd}
        assert isinstance(read(OpenAI(), f"/v1/{path}", body), Prompt)
    assert isinstance(read(OpenAI(), CHAT, chat(text={"format": odd})), Prompt)


def test_a_field_of_the_other_api_does_not_hide_that_the_answer_is_json() -> None:
    body = chat(response_format={"type": "json_object"})
    for more in ({}, {"text": {"format": {"type": "text"}}}):
        prompt = read(OpenAI(), CHAT, {**body, **more})
        assert isinstance(prompt, Prompt)
        assert prompt.structured_output
    plain = read(OpenAI(), CHAT, chat())
    assert isinstance(plain, Prompt)
    assert not plain.structured_output


@pytest.mark.parametrize(
    ("name", "value", "feature"),
    [
        ("container", "container_1", "state:container"),
        ("fallbacks", [{"model": "other"}], "setting:fallbacks"),
        ("inference_geo", "eu", "setting:eu"),
        ("speed", "fast", "setting:fast"),
    ],
)
def test_scope_of_the_models_own_api_is_scope_by_the_side_door_too(name: str, value: Any, feature: str) -> None:
    path = "/model/anthropic.claude-3-haiku-20240307-v1:0/converse"
    prompt = read(Bedrock(), path, {**converse(), "additionalModelRequestFields": {name: value}})
    assert isinstance(prompt, Prompt)
    assert set(map(str, prompt.features)) == {feature}
    plain = read(Bedrock(), path, {**converse(), "additionalModelRequestFields": {"top_k": 5}})
    assert isinstance(plain, Prompt)
    assert not plain.features


@pytest.mark.parametrize(("speed", "more"), [("fast", {"setting:fast"}), ("standard", set()), (None, set())])
def test_a_fallback_is_as_fast_as_the_agreement_says(speed: str | None, more: set[str]) -> None:
    prompt = messages(fallbacks=[{"model": "claude-haiku-4-5", "speed": speed}])
    assert isinstance(prompt, Prompt)
    assert set(map(str, prompt.features)) == {"setting:fallbacks"} | more


def test_a_file_kept_at_the_vendor_does_not_ride_on_a_picture_that_was_looked_at() -> None:
    part = {"type": "input_image", "file_id": "file-1", "image_url": "data:image/png;base64,aGk=", "detail": "low"}
    asked = {"model": "gpt-5", "input": [{"role": "user", "content": [part]}]}
    prompt = read(OpenAI(), "/v1/responses", asked)
    assert isinstance(prompt, Prompt)
    (media,) = prompt.media
    assert media.held is not None
    assert media.held.as_image is not None
    assert media.held.as_image(part, "image/png", "eW8=") == {
        "type": "input_image",
        "image_url": "data:image/png;base64,eW8=",
        "detail": "low",
    }


PICTURE = base64.b64encode(b"\x89PNG\r\n\x1a\n" + bytes(range(256))).decode()
CANVAS = "/model/amazon.nova-canvas-v1:0/invoke"
SIDE_DOORS: dict[str, Any] = {
    "a task that no grammar names": lambda p: read(
        Bedrock(), CANVAS, {"taskType": "VIRTUAL_TRY_ON", "virtualTryOnParams": {"sourceImage": p}}
    ),
    "a parameter that no grammar names": lambda p: read(
        Bedrock(), CANVAS, {"taskType": "TEXT_IMAGE", "textToImageParams": {"conditionImage": p}}
    ),
    "a body of no grammar": lambda p: read(Bedrock(), "/model/cohere.embed-v4:0/invoke", {"images": [p[:64]]}),
    "fields for the model": lambda p: read(
        Bedrock(), "/model/amazon.nova-pro-v1:0/converse", {**converse(), "additionalModelRequestFields": {"x": [p]}}
    ),
    "a setting": lambda p: read(
        Vertex(), f"{GEMINI}:generateContent", {**gemini(), "generationConfig": {"imageConfig": {"image": p}}}
    ),
    "a skill": lambda p: read(
        OpenAI(),
        "/v1/responses",
        {"model": "gpt-5", "input": "x", "tools": [{"type": "shell", "environment": {"type": "local", "skills": [p]}}]},
    ),
    "a page": lambda p: read(OpenAI(), CHAT, chat(f"See <img src='data:image/png;base64,{p}'> please.")),
    "a letter": lambda p: messages(
        messages=[{"role": "user", "content": "Content-Transfer-Encoding: base64\n\n" + base64.encodebytes(base64.b64decode(p)).decode() + "\n--x"}]
    ),
    "a page in JSON": lambda p: read(Vertex(), f"{GEMINI}:generateContent", gemini({"text": json.dumps({"page": f"![]({p})"})})),
    "a field of tomorrow": lambda p: read(OpenAI(), CHAT, chat(a_field_of_tomorrow={"data": f"data:image/png;base64,{p}"})),
    "arguments": lambda p: read(
        OpenAI(), "/v1/responses", {"model": "gpt-5", "input": [{"type": "function_call", "arguments": json.dumps({"f": p})}]}
    ),
}  # fmt: skip


@pytest.mark.parametrize("door", SIDE_DOORS)
def test_a_picture_is_media_wherever_it_stands(door: str) -> None:
    prompt = SIDE_DOORS[door](PICTURE)
    assert isinstance(prompt, Prompt), prompt
    assert [media.kind for media in prompt.media] == ["unknown"]
    text = base64.b64encode(b"A letter, and no picture. " * 9).decode()
    control = SIDE_DOORS[door](text)
    assert isinstance(control, Prompt), control
    assert door == "a body of no grammar" or control.media == ()


@pytest.mark.parametrize("name", ["seed", "maxOutputTokens"])
def test_a_number_that_was_found_is_no_setting(name: str) -> None:
    def asked(number: int) -> Prompt | Refusal:
        return read(Vertex(), f"{GEMINI}:generateContent", {**gemini(), "generationConfig": {name: number}})

    refused = leaves(asked(5551234), KNOWN_NUMBER)
    assert refused is not None
    assert refused.reason is Reason.IDENTIFIER_IN_CONTROL_FIELD
    assert leaves(asked(5551235), KNOWN_NUMBER) is None


KNOWN_NUMBER = Known((("5551234", "UNIQUE_ID"),))


def messages(**more: Any) -> Prompt | Refusal:
    body = {"model": "claude-sonnet-5-5", "max_tokens": 5, "messages": [{"role": "user", "content": SAID}], **more}
    return read(Anthropic(), "/v1/messages", body)


def cited(file_id: str) -> Prompt | Refusal:
    citation = {"type": "page_location", "file_id": file_id}
    block = {"type": "text", "text": SAID, "citations": [citation]}
    return messages(messages=[{"role": "assistant", "content": [block]}])


WORDS: dict[str, Any] = {
    "service tier": lambda n: messages(service_tier=n),
    "effort": lambda n: messages(output_config={"effort": n}),
    "callers of a tool": lambda n: messages(tools=[{"name": "x", "input_schema": {}, "allowed_callers": [n]}]),
    "file of a citation": cited,
}


@pytest.mark.parametrize("place", WORDS)
def test_a_name_that_was_found_is_no_word_of_the_api(place: str) -> None:
    refused = leaves(WORDS[place]("for_maria_lopez"))
    assert refused is not None
    assert refused.reason is Reason.IDENTIFIER_IN_CONTROL_FIELD
    control = WORDS[place]("standard_only")
    assert isinstance(control, Prompt), control
    assert leaves(control) is None


@pytest.mark.parametrize("literal", ["5551234.0", "0.5551234", "-5551234.0"])
def test_a_number_that_was_found_is_no_setting_with_a_point_in_it_either(literal: str) -> None:
    refused = leaves(messages(temperature=float(literal)), KNOWN_NUMBER)
    assert refused is not None
    assert refused.reason is Reason.IDENTIFIER_IN_CONTROL_FIELD
    assert leaves(messages(temperature=float(literal.replace("5551234", "5551235"))), KNOWN_NUMBER) is None
    assert isinstance(messages(temperature=12345678901.0), Refusal)  # too long for any setting


@pytest.mark.parametrize("number", [93.0, -93, -93.0])
def test_an_age_is_looked_at_however_its_number_is_written(number: float) -> None:
    def looked_at(value: float) -> bool:
        call = {"type": "tool_use", "id": "toolu_1", "name": "find", "input": {"age": value}}
        prompt = messages(messages=[{"role": "assistant", "content": [call]}])
        assert isinstance(prompt, Prompt), prompt
        return any(leaf.kind is LeafKind.NUMBER for leaf in prompt.leaves)

    assert looked_at(number)
    assert not looked_at(3.5)


PROFILE = "/model/arn%3Aaws%3Abedrock%3Aus-east-1%3A123456789012%3Aapplication-inference-profile%2Fabc123/invoke"


@pytest.mark.parametrize(
    ("more", "feature"),
    [
        ({"anthropic_beta": ["computer-use-2025-01-24"]}, "beta:computer-use-2025-01-24"),
        ({"mcp_servers": [{"type": "url", "url": "https://else.example/x", "name": "e"}]}, "mcp_server:else.example"),
        ({"tools": [{"type": "web_search_20250305", "name": "web_search"}]}, "server_tool:web_search_20250305"),
        ({"tools": [{"type": "function", "function": {"name": "mine"}}, {"name": "mine"}]}, None),
    ],
)
def test_scope_is_scope_behind_a_profile_whose_maker_nobody_knows(more: Any, feature: str | None) -> None:
    prompt = read(Bedrock(), PROFILE, {"max_tokens": 5, "messages": chat()["messages"], **more})
    assert isinstance(prompt, Prompt), prompt
    assert set(map(str, prompt.features)) == ({feature} if feature else set())


def of_claude(block: dict[str, Any]) -> dict[str, Any]:
    said = [{"role": "user", "content": [{"type": "text", "text": "x"}, block]}]
    return {"anthropic_version": "bedrock-2023-05-31", "max_tokens": 5, "messages": said}


def of_nova(**more: Any) -> dict[str, Any]:
    return {"messages": [{"role": "user", "content": [{"text": "x"}]}], **more}


@pytest.mark.parametrize(
    ("body", "features", "media"),
    [
        (of_claude({"type": "image", "source": {"type": "url", "url": "https://else.example/x"}}),
         {"url_source:else.example"}, ["image"]),
        (of_claude({"type": "document", "source": {"type": "file", "file_id": "file_1"}}), {"file_source:file"}, ["document"]),
        (of_claude({"type": "container_upload", "file_id": "file_1"}), {"file_source:file"}, ["document"]),
        (of_nova(toolConfig={"tools": [{"systemTool": {"name": "nova_grounding"}}]}),
         {"server_tool:nova_grounding"}, []),
        (of_claude({"type": "text", "text": "y"}), set(), []),
        (of_nova(toolConfig={"tools": [{"toolSpec": {"name": "mine", "inputSchema": {"json": {}}}}]}), set(), []),
    ],
)  # fmt: skip
@pytest.mark.parametrize("verb", ["invoke", "invoke-with-response-stream", "count-tokens"])
def test_scope_in_blocks_and_tools_is_scope_behind_a_profile(
    body: dict[str, Any], features: set[str], media: list[str], verb: str
) -> None:
    if verb == "count-tokens":
        body = {"input": {"invokeModel": {"body": base64.b64encode(json.dumps(body).encode()).decode()}}}
    prompt = read(Bedrock(), PROFILE.replace("invoke", verb), body)
    assert isinstance(prompt, Prompt), prompt
    assert set(map(str, prompt.features)) == features
    assert [one.kind for one in prompt.media] == media


@pytest.mark.parametrize("path", [PROFILE, "/model/us.mistral.pixtral-large-2502-v1%3A0/invoke"])
@pytest.mark.parametrize(
    ("part", "media"),
    [
        ({"type": "image_url", "image_url": {"url": "https://else.example/x.png", "detail": "low"}}, "image"),
        ({"type": "image_url", "image_url": "https://else.example/x.png"}, "image"),
        ({"type": "file_url", "file_url": {"url": "HTTPS://Else.Example/x.pdf"}}, "document"),
    ],
)
def test_content_by_url_is_media_and_scope_in_a_body_that_is_inspected_whole(path: str, part: Any, media: str) -> None:
    prompt = read(Bedrock(), path, {"messages": [{"role": "user", "content": [{"type": "text", "text": "x"}, part]}]})
    assert isinstance(prompt, Prompt), prompt
    assert set(map(str, prompt.features)) == {"url_source:else.example"}
    assert [one.kind for one in prompt.media] == [media]
    assert not any("else" in leaf.text.lower() for leaf in prompt.leaves if leaf.kind is LeafKind.TEXT)


@pytest.mark.parametrize(
    ("part", "media"),
    [
        ({"type": "image_url", "image_url": {"url": "data:image/png;base64,aGk="}}, ["unknown"]),
        ({"type": "text", "text": "See https://else.example/x.png"}, []),
        ({"title": "x", "image_url": "https://else.example/x.png"}, []),
        ({"type": "json", "json": {"image_url": {"type": "string"}, "url": "https://else.example/x.png"}}, []),
    ],
)
def test_what_is_not_fetched_is_no_content_by_url(part: Any, media: list[str]) -> None:
    prompt = read(Bedrock(), PROFILE, {"messages": [{"role": "user", "content": [part]}]})
    assert isinstance(prompt, Prompt), prompt
    assert not prompt.features
    assert [one.kind for one in prompt.media] == media


def test_a_url_that_is_none_is_refused_without_its_place() -> None:
    part = {"type": "image_url", "image_url": {"url": "//else.example/x.png"}}
    refused = read(Bedrock(), PROFILE, {"Maria Lopez": [part]})
    assert isinstance(refused, Refusal)
    assert (refused.reason, refused.place) == (Reason.BAD_FIELD, "body")


def test_a_block_that_is_refused_is_refused_behind_a_profile() -> None:
    refused = read(Bedrock(), PROFILE, of_claude({"type": "tool_addition", "tool": {"type": "tool_reference"}}))
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.UNKNOWN_CONTENT


@pytest.mark.parametrize("odd", [-1, True, 10**30, "5", 0.5])
def test_a_count_that_is_none_is_no_count(odd: Any) -> None:
    def counted(tokens: Any) -> int | None:
        stream = AnthropicStream(Restorer(Mapping({})), json_text=False)
        event = {"type": "message_delta", "delta": {}, "usage": {"output_tokens": tokens}}
        stream.feed(f"event: message_delta\ndata: {json.dumps(event)}\n\n".encode())
        return stream.usage.output

    assert counted(odd) is None
    assert counted(7) == 7


def by_id(number: str) -> dict[str, Any]:
    """Make a document that stands in somebody's bucket, whose account has this number."""
    return {"format": "pdf", "name": "x", "source": {"s3Location": {"uri": "s3://a-bucket/x", "bucketOwner": number}}}


def with_media(kind: str, media_type: str) -> Prompt | Refusal:
    source = {"type": "base64", "media_type": media_type, "data": "aGk="}
    content = [{"type": "text", "text": SAID}, {"type": kind, "source": source}]
    return messages(messages=[{"role": "user", "content": content}])


SPOKEN: dict[str, Any] = {"max_tokens": 5, "messages": [{"role": "user", "content": SAID}]}
NOVA = "/model/amazon.nova-pro-v1:0"
CLAUDE_AT_GOOGLE = "/v1/publishers/anthropic/models/claude-sonnet-4-5:rawPredict"
# Words that an agreement may let through by a wildcard, or that have a wide form: a telling one, and the control.
WIDE: dict[str, tuple[Any, str, str]] = {
    "model": (lambda n: messages(model=n), "claude-maria-lopez", "claude-next-preview"),
    "model of a fallback": (lambda n: messages(fallbacks=[{"model": n}]), "claude-maria-lopez", "claude-haiku-4-5"),
    "model of a tool": (
        lambda n: messages(tools=[{"type": "advisor_20260301", "name": "x", "model": n}]), "maria-lopez", "claude-opus-5"
    ),
    "model in a path": (
        lambda n: read(Anthropic(), f"/v1/models/{n}", None, "GET"), "claude-maria-lopez", "claude-sonnet-5-5"
    ),
    "page of a listing": (
        lambda n: read(Anthropic(), "/v1/models", None, "GET", (("after_id", n),)), "maria-lopez", "claude-sonnet-5-5"
    ),
    "page of Google's listing": (
        lambda n: read(Vertex(), "/v1/publishers/google/models", None, "GET", (("pageToken", n),)), "maria-lopez", "abc-de"
    ),
    "beta": (
        lambda n: read(
            Anthropic(), "/v1/messages", {"model": "claude-opus-5", **SPOKEN}, headers={"anthropic-beta": n}
        ),
        "maria-lopez", "context-1m-2025-08-07",
    ),
    "OpenAI's beta": (
        lambda n: read(OpenAI(), CHAT, chat(), headers={"openai-beta": n}), "maria_lopez=v1", "responses=v1"
    ),
    "beta in a body at AWS": (
        lambda n: read(Bedrock(), f"{NOVA}/converse", {**converse(), "additionalModelRequestFields": {"anthropic_beta": [n]}}),
        "maria-lopez", "computer-use-2025-01-24",
    ),
    "beta in a body at Google": (
        lambda n: read(
            Vertex(), CLAUDE_AT_GOOGLE, {"anthropic_version": "vertex-2023-10-16", "anthropic_beta": [n], **SPOKEN}
        ),
        "maria-lopez", "computer-use-2025-01-24",
    ),
    "tool at the vendor": (
        lambda n: messages(tools=[{"type": n, "name": "x"}]), "search_maria_lopez", "web_search_20250305"
    ),
    "tool at AWS": (
        lambda n: read(Bedrock(), f"{NOVA}/converse", {**converse(), "toolConfig": {"tools": [{"systemTool": {"name": n}}]}}),
        "maria_lopez", "nova_grounding",
    ),
    "connector": (
        lambda n: read(
            OpenAI(),
            "/v1/responses",
            {"model": "gpt-5", "input": SAID, "tools": [{"type": "mcp", "server_label": "x", "connector_id": n}]},
        ),
        "connector_maria_lopez", "connector_gmail",
    ),
    "place of inference": (lambda n: messages(inference_geo=n), "maria-lopez", "eu"),
    "speed": (lambda n: messages(speed=n), "marialopez", "fast"),
    "type of a picture": (lambda n: with_media("image", f"image/{n}"), "maria-lopez", "png"),
    "type of a document": (lambda n: with_media("document", f"application/{n}"), "maria-lopez", "pdf"),
    "task": (
        lambda n: read(Bedrock(), CANVAS, {"taskType": n, "inputText": SAID}), "MARIA_LOPEZ", "TEXT_IMAGE"
    ),
    "version of a schema": (
        lambda n: read(Bedrock(), f"{NOVA}/invoke", {"schemaVersion": n, **converse()}), "marialopez-v1", "messages-v1"
    ),
}  # fmt: skip


@pytest.mark.parametrize("place", WIDE)
def test_a_name_leaves_in_no_word_that_a_wildcard_or_a_wide_form_lets_through(place: str) -> None:
    asked, telling, plain = WIDE[place]
    refused = leaves(asked(telling), KNOWN)
    assert refused is not None
    assert refused.reason is Reason.IDENTIFIER_IN_CONTROL_FIELD
    control = asked(plain)
    assert isinstance(control, Prompt), control
    assert leaves(control, KNOWN) is None


def with_offset(offset: str) -> Prompt | Refusal:
    film = {"mimeType": "video/mp4", "fileUri": "gs://films/x.mp4"}
    return read(
        Vertex(), f"{GEMINI}:generateContent", gemini({"fileData": film, "videoMetadata": {"startOffset": offset}})
    )


def guarded(version: str) -> Prompt | Refusal:
    guardrail = {"guardrailIdentifier": "g", "guardrailVersion": version}
    return read(Bedrock(), f"{NOVA}/converse", {**converse(), "guardrailConfig": guardrail})


NUMBERED: dict[str, tuple[Any, str, str]] = {
    "account": (
        lambda n: read(Bedrock(), f"{NOVA}/converse", converse({"document": by_id(n)})), "000005551234", "123456789012"
    ),
    "version": (guarded, "5551234", "3"),
    "offset": (with_offset, "5551234s", "40s"),
}  # fmt: skip


@pytest.mark.parametrize("place", NUMBERED)
def test_a_number_that_is_known_leaves_in_no_number_that_steers(place: str) -> None:
    asked, telling, plain = NUMBERED[place]
    refused = leaves(asked(telling), KNOWN_NUMBER)
    assert refused is not None
    assert refused.reason is Reason.IDENTIFIER_IN_CONTROL_FIELD
    assert leaves(asked(plain), KNOWN_NUMBER) is None


@pytest.mark.parametrize("model", ["claude-sonnet-5-5", "claude-opus-5", "claude-3-5-sonnet-20241022"])
def test_a_patient_who_is_called_like_a_model_can_be_asked_about(model: str) -> None:
    said = [{"role": "user", "content": "Patient Claude Okonkwo has asthma."}]
    body = {"model": model, "max_tokens": 5, "messages": said}
    known = Known((("Claude Okonkwo", "PERSON"),))
    headers = {"anthropic-beta": "claude-code-20250219,context-1m-2025-08-07"}
    assert leaves(read(Anthropic(), "/v1/messages", body, headers=headers), known) is None
    assert leaves(read(Anthropic(), "/v1/messages", {**body, "model": "claude-okonkwo"}), known) is not None


@pytest.mark.parametrize(
    ("dialect", "path", "form"),
    [
        (Anthropic(), "/v1/messages", "{}"),
        (Bedrock(), CLAUDE, "bedrock-{}"),
        (Vertex(), CLAUDE_AT_GOOGLE, "vertex-{}"),
    ],
    ids=["anthropic", "bedrock", "vertex"],
)
def test_a_version_is_no_day_of_birth(dialect: Dialect, path: str, form: str) -> None:
    def asked(day: str) -> Prompt | Refusal:
        body = SPOKEN | ({"model": "claude-opus-5"} if form == "{}" else {"anthropic_version": form.format(day)})
        return read(dialect, path, body, headers={"anthropic-version": day} if form == "{}" else {})

    assert isinstance(asked("1961-03-14"), Refusal)
    assert isinstance(asked("2023-05-31"), Prompt)


def test_a_signature_is_no_envelope_for_plain_words() -> None:
    def signed(signature: str) -> Prompt | Refusal:
        thought = {"type": "thinking", "thinking": "x", "signature": signature}
        return messages(messages=[{"role": "user", "content": SAID}, {"role": "assistant", "content": [thought]}])

    noise = base64.b64encode(bytes(range(256)) * 4).decode()
    refused = leaves(signed(noise + "Patient.Maria.Lopez.has.asthma." + noise))
    assert refused is not None
    assert refused.reason is Reason.IDENTIFIER_IN_CONTROL_FIELD
    assert leaves(signed(noise)) is None
    assert leaves(signed(noise + "lopez" + noise), KNOWN) is None  # five letters stand there by chance


@pytest.mark.parametrize(
    "encode", [base64.b64encode, base64.urlsafe_b64encode, bytes.hex], ids=["standard", "url", "hexadecimal"]
)
@pytest.mark.parametrize(
    ("inner", "known"), [("Patient:Maria Lopez", False), ("Patient:5551234", True), ('{"at":"5551234"}', True)]
)
def test_an_id_that_is_another_one_in_base64_is_read(encode: Any, inner: str, known: bool) -> None:
    """As GraphQL's ids are: the record number left in the id of a call, though the caller had said that it knows it."""

    def called(inner: str) -> Refusal | None:
        encoded = encode(inner.encode())
        name = (encoded if isinstance(encoded, str) else encoded.decode()).rstrip("=")
        call = {"type": "tool_use", "id": name, "name": "f", "input": {}}
        asked = messages(messages=[{"role": "user", "content": SAID}, {"role": "assistant", "content": [call]}])
        return leaves(asked, KNOWN if known else NOTHING_KNOWN)

    refused = called(inner)
    assert refused is not None
    assert refused.reason is Reason.IDENTIFIER_IN_CONTROL_FIELD
    assert called("Patient:Jo Anybody or 7771234") is None


def test_a_signature_is_no_envelope_for_encoded_words() -> None:
    for text in ("Patient Maria Lopez has asthma.", "Nobody of that name has asthma."):
        thought = {"type": "thinking", "thinking": "x", "signature": base64.b64encode(text.encode()).decode()}
        asked = messages(messages=[{"role": "user", "content": SAID}, {"role": "assistant", "content": [thought]}])
        assert (leaves(asked) is not None) == ("Lopez" in text)


@pytest.mark.parametrize(
    "more",
    [
        {"context_management": [{"type": "compaction", "compact_threshold": 1000}]},
        {"input": [{"type": "compaction", "encrypted_content": "ZW5j"}, {"role": "user", "content": SAID}]},
        {"input": [{"role": "user", "content": SAID}, {"type": "compaction_trigger"}]},
    ],
    ids=["asked for", "come back", "triggered"],
)
def test_a_summary_that_nobody_can_read_names_nobody_in_a_later_call(more: Any) -> None:
    # The summary says [PERSON_1] of one patient; what follows it is numbered anew, and the next patient is [PERSON_1].
    refused = read(OpenAI(), "/v1/responses", {"model": "gpt-5", "input": SAID, **more})
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.CANNOT_INSPECT
    plain = {"model": "gpt-5", "input": [{"role": "user", "content": SAID}], "context_management": None}
    assert isinstance(read(OpenAI(), "/v1/responses", plain), Prompt)
