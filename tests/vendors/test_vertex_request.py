"""Every string of a request to Vertex AI is inspected, checked or refused: never passed by, in either spelling."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gateway.model import LeafKind, Prompt, Site, Step
from gateway.refusals import Reason, Refusal
from gateway.vendors.operation import Operation
from gateway.vendors.vertex import Vertex
from gateway.vendors.vertex_grammar import snake
from gateway.wire.jsonwalk import rebuild
from tests.vendors.positions import ANYTHING, is_seen, planted, shown, strings

DIALECT = Vertex()
MODEL = "/v1beta1/projects/hospital-ai-prod/locations/us-central1/publishers/google/models/gemini-3.5-pro"
CLAUDE = "/v1/projects/hospital-ai-prod/locations/us-central1/publishers/anthropic/models/claude-sonnet-4@20250514"
FULL: dict[str, Any] = {
    "contents": [
        {"role": "user", "parts": [{"text": "plain"}, {"text": '{"json": "inside"}'}]},
        {
            "role": "model",
            "parts": [
                {"text": "a thought", "thought": True, "thoughtSignature": "c2ln"},
                {"text": "an answer"},
                {"functionCall": {"id": "call_1", "name": "look_up", "args": {"a key": "a value", "list": ["x", {"y": 12345}]}}, "thoughtSignature": "c2ln"},
                {"executableCode": {"language": "PYTHON", "code": "print(1)", "id": "code_1"}},
                {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": "printed"}},
            ],
        },
        {
            "role": "user",
            "parts": [
                {"functionResponse": {"id": "call_1", "name": "look_up", "response": {"result": "a result", "deep": [{"k": "v"}]}, "scheduling": "WHEN_IDLE"}},
                {"audioTranscription": {"text": "spoken", "words": [{"word": "said"}]}},
                {"text": "with metadata", "speechMetadata": {"speaker": "who speaks", "style": "how"}, "videoMetadata": {"startOffset": "1.5s", "endOffset": "3s", "fps": 1}},
            ],
        },
    ],
    "systemInstruction": {"role": "system", "parts": [{"text": "a system prompt"}]},
    "tools": [
        {"functionDeclarations": [{"name": "look_up", "description": "a description", "behavior": "BLOCKING",
                                   "parameters": {"type": "OBJECT", "properties": {"a property": {"type": "STRING", "enum": ["one of"], "description": "what", "default": "usual", "example": "such"}}},
                                   "parametersJsonSchema": {"title": "a schema"}, "response": {"description": "returned"}, "responseJsonSchema": {"const": "always"}}]},
        {"retrieval": {"vertexAiSearch": {"datastore": "projects/p/locations/l/collections/c/dataStores/d", "filter": "a filter"}}},
        {"googleSearch": {"excludeDomains": ["a.example"]}},
    ],
    "toolConfig": {"functionCallingConfig": {"mode": "ANY", "allowedFunctionNames": ["look_up"]}, "retrievalConfig": {"languageCode": "en-US"}},
    "generationConfig": {
        "temperature": 0.5, "maxOutputTokens": 100, "stopSequences": ["stop here"], "responseMimeType": "application/json",
        "responseSchema": {"type": "OBJECT", "title": "titled", "properties": {"p": {"description": "described"}}}, "responseJsonSchema": {"examples": ["like this"]},
        "responseModalities": ["TEXT"], "mediaResolution": "MEDIA_RESOLUTION_LOW", "thinkingConfig": {"includeThoughts": True, "thinkingLevel": "HIGH"},
        "speechConfig": {"languageCode": "en-US", "voiceConfig": {"prebuiltVoiceConfig": {"voiceName": "Kore"}}, "multiSpeakerVoiceConfig": {"speakerVoiceConfigs": [{"speaker": "one of two"}]}},
        "audioTranscriptionConfig": {"customVocabulary": ["a word"]}, "a_field_of_tomorrow": "new words",
    },
    "safetySettings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE", "method": "SEVERITY"}],
    "labels": {"a label": "labelled"},
    "modelArmorConfig": {"promptTemplateName": "projects/p/locations/l/templates/t"},
    "cachedContent": "projects/p/locations/l/cachedContents/1",
    "serviceTier": "STANDARD",
    "continuationToken": "dG9rZW4=",
    "anotherFieldOfTomorrow": {"deep": ["newer words"]},
}  # fmt: skip
CANARY = "Zebulon Quackenbush 219-09-9999"


def operation(path: str = f"{MODEL}:generateContent", method: str = "POST", query: Any = ()) -> Operation:
    found = DIALECT.operation(method, path, query)
    assert isinstance(found, Operation)
    return found


def read(body: Any, path: str = f"{MODEL}:generateContent", **headers: str) -> Prompt | Refusal:
    return DIALECT.read(operation(path), body, headers)


def prompt_of(body: Any, path: str = f"{MODEL}:generateContent", **headers: str) -> Prompt:
    prompt = read(body, path, **headers)
    assert isinstance(prompt, Prompt), prompt
    return prompt


def asked(**part: Any) -> dict[str, Any]:
    return {"contents": [{"role": "user", "parts": [part]}]}


# Objects whose keys are the caller's own: the API has no second spelling for these.
OWN = {"args", "response", "labels", "parameters", "parametersJsonSchema", "responseSchema", "responseJsonSchema"}


def in_snake_case(value: Any) -> Any:
    if isinstance(value, dict):
        return {snake(key): item if key in OWN else in_snake_case(item) for key, item in value.items()}
    return [in_snake_case(item) for item in value] if isinstance(value, list) else value


def test_the_full_request_is_read() -> None:
    prompt = prompt_of(FULL)
    assert (prompt.endpoint, prompt.model, prompt.stream) == ("generate_content", "gemini-3.5-pro", False)
    assert prompt.structured_output
    assert prompt.encrypted_blocks == 3
    assert prompt.headers == {}
    assert prompt.path == f"{MODEL}:generateContent".replace("hospital-ai-prod", "{project}").replace(
        "us-central1", "{location}"
    )
    assert prompt.site == Site("hospital-ai-prod", "us-central1")
    assert rebuild(prompt.body, {}) == FULL


@pytest.mark.parametrize("spelling", [lambda body: body, in_snake_case], ids=["camel", "snake"])
@pytest.mark.parametrize("path", list(strings(FULL)), ids=shown)
def test_a_canary_in_any_position_is_seen_or_refused(path: tuple[Any, ...], spelling: Any) -> None:
    prompt = read(spelling(planted(FULL, path, CANARY)))
    if isinstance(prompt, Refusal):
        assert prompt.reason in (Reason.BAD_FIELD, Reason.UNKNOWN_CONTENT)
        assert "Zebulon" not in prompt.message
    else:
        assert CANARY in [leaf.text for leaf in prompt.leaves]


def test_the_control_a_canary_that_is_nowhere_is_not_seen() -> None:
    assert CANARY not in [leaf.text for leaf in prompt_of(FULL).leaves]


@pytest.mark.parametrize(
    ("named", "kind"), [("look_up", LeafKind.CONTROL), ("Look_up", LeafKind.TEXT), (CANARY, LeafKind.TEXT)]
)
def test_a_result_that_repeats_its_functions_name_holds_no_persons_name(named: str, kind: LeafKind) -> None:
    # As Vercel's AI SDK writes the result of a tool.
    part = {"functionResponse": {"name": "look_up", "response": {"name": named, "content": {"note": "a note"}}}}
    leaves = prompt_of(asked(**part)).leaves
    assert [leaf.kind for leaf in leaves if leaf.path[-2:] == ("response", "name")] == [kind]
    assert (LeafKind.TEXT, "a note") in [(leaf.kind, leaf.text) for leaf in leaves]


def test_both_spellings_are_read_alike() -> None:
    camel, snaky = prompt_of(FULL), prompt_of(in_snake_case(FULL))
    assert [leaf.text for leaf in camel.leaves if leaf.kind is not LeafKind.KEY] == [
        leaf.text for leaf in snaky.leaves if leaf.kind is not LeafKind.KEY
    ]
    assert (camel.features, camel.structured_output) == (snaky.features, snaky.structured_output)


def objects(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict):
        for key, item in value.items():
            if snake(key) != key and not OWN & set(path):
                yield (*path, key)
            yield from objects(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from objects(item, (*path, index))


@pytest.mark.parametrize("path", [p for p in objects(FULL) if p[-1] not in ("anotherFieldOfTomorrow", "customVocabulary")], ids=shown)  # fmt: skip
def test_a_field_in_both_spellings_is_refused(path: tuple[Any, ...]) -> None:
    body = copy.deepcopy(FULL)
    place: Any = body
    for step in path[:-1]:
        place = place[step]
    place[snake(path[-1])] = copy.deepcopy(place[path[-1]])
    refusal = read(body)
    assert isinstance(refusal, Refusal)
    assert refusal.reason is Reason.BAD_FIELD
    assert "once" in refusal.message


@given(ANYTHING)
@example({"top_k": "Zebulon"})
def test_whatever_stands_in_a_functions_arguments_and_results_is_seen(value: Any) -> None:
    for part in (
        {"functionCall": {"name": "n", "args": {"x": value}}},
        {"functionResponse": {"name": "n", "response": {"x": value}}},
    ):
        prompt = prompt_of(asked(**part))
        texts = " ".join(leaf.text for leaf in prompt.leaves)
        assert is_seen(value, texts) or any(Step.JSON in leaf.path for leaf in prompt.leaves)


def test_leaves_come_in_the_order_that_grows() -> None:
    first: dict[str, int] = {}
    for index, leaf in enumerate(prompt_of(FULL).leaves):
        if isinstance(leaf.path[0], str):
            first.setdefault(leaf.path[0], index)
    order = ["tools", "systemInstruction", "generationConfig", "anotherFieldOfTomorrow", "contents", "labels"]
    assert sorted(order, key=lambda name: first[name]) == order


@pytest.mark.parametrize(
    ("part", "features"),
    [
        ({"tools": [{"googleSearch": {}}]}, {"server_tool:googleSearch"}),
        ({"tools": [{"google_search": {}}]}, {"server_tool:googleSearch"}),
        ({"tools": [{"googleSearchRetrieval": {"dynamicRetrievalConfig": {"mode": "MODE_DYNAMIC"}}}]}, {"server_tool:googleSearchRetrieval"}),
        ({"tools": [{"enterpriseWebSearch": {}}]}, {"server_tool:enterpriseWebSearch"}),
        ({"tools": [{"googleMaps": {"enableWidget": False}}]}, {"server_tool:googleMaps"}),
        ({"tools": [{"urlContext": {}}]}, {"server_tool:urlContext"}),
        ({"tools": [{"codeExecution": {}}]}, {"server_tool:codeExecution"}),
        ({"tools": [{"computerUse": {"environment": "ENVIRONMENT_BROWSER"}}]}, {"server_tool:computerUse"}),
        ({"tools": [{"retrieval": {"vertexRagStore": {"ragCorpora": ["projects/p/locations/l/ragCorpora/1"]}}}]}, {"server_tool:retrieval", "server_tool:vertexRagStore"}),
        ({"tools": [{"retrieval": {"vertexRagStore": {"storeContext": True}}}]}, {"server_tool:retrieval", "server_tool:vertexRagStore", "state:storeContext"}),
        ({"tools": [{"retrieval": {"vertexAiSearch": {"engine": "projects/p/e"}}}]}, {"server_tool:retrieval", "server_tool:vertexAiSearch"}),
        ({"tools": [{"retrieval": {"externalApi": {"endpoint": "https://es.example.com/x"}}}]}, {"server_tool:retrieval", "server_tool:externalApi", "url_source:es.example.com"}),
        ({"tools": [{"parallelAiSearch": {"enableDataRetention": True}}]}, {"server_tool:parallelAiSearch", "state:parallelAiSearch"}),
        ({"tools": [{"exaAiSearch": {}}]}, {"server_tool:exaAiSearch"}),
        ({"tools": [{"mcpServers": [{"name": "m", "streamableHttpTransport": {"url": "https://mcp.example.com/a"}}]}]}, {"mcp_server:mcp.example.com"}),
        ({"toolConfig": {"retrievalConfig": {"latLng": {"latitude": 40.7127, "longitude": -74.0059}}}}, {"setting:latLng"}),
        ({"generationConfig": {"routingConfig": {"manualMode": {"modelName": "other"}}}}, {"setting:routingConfig"}),
        ({"generationConfig": {"modelConfig": {"featureSelectionPreference": "X"}}}, {"setting:modelConfig"}),
        ({"cachedContent": "projects/p/locations/l/cachedContents/1"}, {"state:cachedContent"}),
        ({"cached_content": "cachedContents/1"}, {"state:cachedContent"}),
        ({"modelArmorConfig": {"promptTemplateName": "t"}}, {"setting:modelArmorConfig"}),
        ({"outputConfig": {"outputUriPrefix": "gs://b/x"}}, {"state:outputConfig"}),
        ({"generationConfig": {"responseFormat": [{"audio": {"delivery": "URI"}}]}}, {"state:responseFormat"}),
        ({"generation_config": {"response_format": {"image": {"delivery": "uri"}}}}, {"state:responseFormat"}),
        ({"generationConfig": {"responseFormat": [{"video": {"gcs_uri": "gs://bucket/made/"}}]}}, {"state:responseFormat"}),
        ({"generationConfig": {"responseFormat": [{"video": {"delivery": "INLINE"}}, {"image": {"delivery": 1}}]}}, set()),
        ({"store": True}, {"state:store"}),
        ({"contents": [{"parts": [{"fileData": {"fileUri": "gs://hospital-images/a/b.png", "mimeType": "image/png"}}]}]}, {"file_source:hospital-images"}),
        ({"contents": [{"parts": [{"file_data": {"file_uri": "https://i.example.com/x.png", "mime_type": "image/png"}}]}]}, {"url_source:i.example.com"}),
        ({"contents": [{"parts": [{"functionResponse": {"name": "n", "response": {}, "parts": [{"fileData": {"fileUri": "gs://other/x", "mimeType": "image/png"}}]}}]}]}, {"file_source:other"}),
    ],
)  # fmt: skip
def test_what_reaches_beyond_the_call_is_a_feature(part: dict[str, Any], features: set[str]) -> None:
    assert {str(feature) for feature in prompt_of({"contents": [], **part}).features} == features


FORMATS: list[dict[str, Any]] = [
    {"text": {"mime_type": "application/json", "jsonSchema": {"type": "object"}}},
    {"text": {"mimeType": "APPLICATION_JSON", "schema": {"type": "object"}}},
    {"audio": {"mime_type": "audio/mp3", "delivery": "URI", "bit_rate": 128000, "sampleRate": 24000}},
    {"image": {"aspect_ratio": "ASPECT_RATIO_ONE_BY_ONE", "imageSize": "IMAGE_SIZE_ONE_K", "delivery": "INLINE"}},
    {"video": {"delivery": "URI", "gcs_uri": "gs://bucket/made/", "duration": "5s", "resolution": "1080p"}},
]


@pytest.mark.parametrize("form", FORMATS)
def test_the_form_of_an_answer_leaves_as_it_is(form: dict[str, Any]) -> None:
    """What a schema says is looked at; the words around it are Google's, of which some were taken for names."""
    prompt = prompt_of({"contents": [], "generationConfig": {"responseFormat": [form]}})
    assert {leaf.text for leaf in prompt.leaves if leaf.kind is not LeafKind.CONTROL} <= {"type"}
    assert prompt.structured_output == ("text" in form)


def test_text_in_the_form_of_an_answer_is_looked_at() -> None:
    form = {"text": {"schema": {"description": "Jane Roe"}, "note": "Jane Roe"}, "video": {"Jane Roe": "x"}}
    leaves = prompt_of({"contents": [], "generationConfig": {"responseFormat": [form]}}).leaves
    assert [leaf.text for leaf in leaves].count("Jane Roe") == 3


def test_functions_of_the_callers_own_are_no_feature() -> None:
    assert prompt_of({"contents": [], "tools": [{"functionDeclarations": [{"name": "f"}]}]}).features == frozenset()


def test_an_identifier_in_a_link_is_looked_at() -> None:
    leaves = prompt_of(
        asked(fileData={"fileUri": "gs://scans/maria_lopez/219-09-9999.pdf", "mimeType": "application/pdf"})
    ).leaves
    assert [(leaf.kind, leaf.text) for leaf in leaves if leaf.text != "application/pdf"] == [
        (LeafKind.CONTROL, "gs://scans/maria_lopez/219-09-9999.pdf"),
        (LeafKind.LINK, "maria lopez 219 09 9999.pdf"),
    ]


@pytest.mark.parametrize(
    "link", ["gs://scans/lab results.pdf", "gs://scans/é.pdf", "gs://b/x", "gs://scans", "GS://scans/x"]
)
def test_a_link_to_storage_in_another_form_is_told_its_own(link: str) -> None:
    refusal = read(asked(fileData={"fileUri": link, "mimeType": "application/pdf"}))
    assert isinstance(refusal, Refusal) and refusal.reason is Reason.BAD_FIELD
    assert refusal.remedy == "Send gs://bucket/object, of printable ASCII without spaces."


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        ({"inlineData": {"mimeType": "image/png", "data": "aGk=", "displayName": "x.png"}}, "image"),
        ({"inline_data": {"mime_type": "audio/wav", "data": "aGk="}}, "audio"),
        ({"inlineData": {"mimeType": "video/mp4", "data": "aGk="}}, "video"),
        ({"inlineData": {"mimeType": "application/pdf", "data": "aGk="}}, "document"),
        ({"inlineData": {"mimeType": "text/plain", "data": "aGk="}}, "document"),
        ({"inlineData": {"data": "aGk="}}, "document"),
        ({"fileData": {"fileUri": "gs://hospital/x", "mimeType": "image/png"}}, "image"),
        ({"functionResponse": {"name": "n", "response": {}, "parts": [{"inlineData": {"mimeType": "image/png", "data": "aGk="}}]}}, "image"),
    ],
)  # fmt: skip
def test_media_is_seen_wherever_it_comes_from(part: dict[str, Any], kind: str) -> None:
    assert [media.kind for media in prompt_of(asked(**part)).media] == [kind]


@pytest.mark.parametrize(("field", "mime_type"), [("inlineData", "mimeType"), ("inline_data", "mime_type")])
def test_media_in_the_request_can_be_replaced_by_what_was_read(field: str, mime_type: str) -> None:
    (media,) = prompt_of(asked(**{field: {mime_type: "image/png", "data": "aGk="}, "thoughtSignature": "c2ln"})).media
    assert media.held is not None
    assert (media.held.part, media.held.media_type, media.held.data) == (
        ("contents", 0, "parts", 0),
        "image/png",
        "aGk=",
    )
    assert media.held.as_text({}, "what was read") == {"text": "what was read"}
    assert media.held.as_image is not None
    part = {field: {mime_type: "image/png", "data": "aGk="}, "thoughtSignature": "c2ln"}
    assert media.held.as_image(part, "image/png", "b2s=") == {
        field: {"mimeType": "image/png", "data": "b2s="},
        "thoughtSignature": "c2ln",
    }
    (fetched,) = prompt_of(asked(fileData={"fileUri": "gs://hospital/x", "mimeType": "image/png"})).media
    assert fetched.held is None


def test_a_voice_sample_is_media() -> None:
    speech = {
        "voiceConfig": {
            "replicatedVoiceConfig": {"mimeType": "audio/wav", "voiceSampleAudio": "aGk=", "consentAudio": "aGk="}
        }
    }
    prompt = prompt_of({"contents": [], "generationConfig": {"speechConfig": speech}})
    assert [media.kind for media in prompt.media] == ["audio", "audio"]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (None, Reason.BAD_FIELD), ([], Reason.BAD_FIELD), ({"contents": "x"}, Reason.BAD_FIELD), ({"contents": [5]}, Reason.BAD_FIELD),
        ({"contents": [{"role": "root", "parts": []}]}, Reason.BAD_FIELD), (asked(text=5), Reason.BAD_FIELD), (asked(hologram={}), Reason.UNKNOWN_CONTENT),
        (asked(toolCall={}), Reason.UNKNOWN_CONTENT), (asked(partMetadata={"k": "v"}), Reason.UNKNOWN_CONTENT), (asked(inlineData={"data": 5}), Reason.BAD_FIELD),
        (asked(inlineData={"mimeType": "image/png", "uri": "x"}), Reason.UNKNOWN_CONTENT), (asked(fileData={"fileUri": "ftp://x/y"}), Reason.BAD_FIELD),
        (asked(thoughtSignature="not opaque!"), Reason.BAD_FIELD), (asked(functionCall={"name": "Jane Roe"}), Reason.BAD_FIELD),
        ({"contents": [{"parts": [], "author": "x"}]}, Reason.UNKNOWN_CONTENT), ({"contents": [], "tools": [{"hologram": {}}]}, Reason.UNKNOWN_CONTENT),
        ({"contents": [], "tools": [{"fileSearch": {}}]}, Reason.UNKNOWN_CONTENT), ({"contents": [], "tools": [{"googleMaps": {"authConfig": {"apiKey": "k"}}}]}, Reason.UNKNOWN_CONTENT),
        ({"contents": [], "tools": [{"mcpServers": [{"streamableHttpTransport": {"url": "https://m.example", "headers": {"a": "b"}}}]}]}, Reason.UNKNOWN_CONTENT),
        ({"contents": [], "model": "other"}, Reason.UNKNOWN_CONTENT), ({"contents": [], "generationConfig": {"seed": 2175550143}}, Reason.BAD_FIELD),
        ({"contents": [], "generationConfig": {"responseMimeType": "Jane Roe"}}, Reason.BAD_FIELD), ({"contents": [], "safetySettings": [{"category": "Jane Roe"}]}, Reason.BAD_FIELD),
        ({"contents": [], "generationConfig": {"responseFormat": [{"text": {"mimeType": "Jane Roe"}}]}}, Reason.BAD_FIELD), ({"contents": [], "generationConfig": {"responseFormat": "Jane Roe"}}, Reason.BAD_FIELD),
    ],
)  # fmt: skip
def test_what_is_not_of_the_api_is_refused(body: Any, reason: Reason) -> None:
    refusal = read(body)
    assert isinstance(refusal, Refusal)
    assert refusal.reason is reason
    assert "Jane" not in refusal.message


# ---- embeddings and counting


def test_embeddings_are_inspected() -> None:
    predict = prompt_of(
        {"instances": [{"content": "a text", "title": "a title", "task_type": "RETRIEVAL_QUERY"}], "parameters": {"outputDimensionality": 64}},
        f"{MODEL}:predict",
    )  # fmt: skip
    assert [leaf.text for leaf in predict.leaves if leaf.kind is LeafKind.TEXT] == ["a title", "a text"]
    assert predict.endpoint == "embeddings"
    embed = prompt_of(
        {"content": {"parts": [{"text": "a text"}]}, "embedContentConfig": {"taskType": "X", "title": "a title"}},
        f"{MODEL}:embedContent",
    )
    assert [leaf.text for leaf in embed.leaves if leaf.kind is LeafKind.TEXT] == ["a title", "a text"]
    batch = prompt_of(
        {"requests": [{"content": {"parts": [{"text": t}]}} for t in "ab"]}, f"{MODEL}:batchEmbedContents"
    )
    assert [leaf.text for leaf in batch.leaves] == ["a", "b"]


@pytest.mark.parametrize(
    "instance",
    [{"content": [1, 2, 3]}, {"content": {"tokens": [1]}}, {"content": None}, {"image": {"bytesBase64Encoded": "aGk="}}, {"prompt": "draw"}, {"content": "x", "taskType": "A", "task_type": "B"}],
)  # fmt: skip
def test_predict_takes_texts_and_nothing_else(instance: Any) -> None:
    assert isinstance(read({"instances": [instance]}, f"{MODEL}:predict"), Refusal)
    assert isinstance(
        read({"instances": [{"content": "x"}], "parameters": {"storageUri": "gs://x/y"}}, f"{MODEL}:predict"), Refusal
    )


@pytest.mark.parametrize(
    "body",
    [
        {"instances": [{"prompt": "draw"}], "parameters": {"sampleCount": 1}},
        {"instances": [{"prompt": "draw", "referenceImages": []}]},
        {"instances": [{"content": "x"}], "parameters": {"mode": "upscale"}},
        {"instances": [{"content": "x"}], "endUserId": "x"},
    ],
)
def test_what_predict_does_not_take_is_told_with_what_it_takes(body: Any) -> None:
    refusal = read(body, f"{MODEL}:predict")
    assert isinstance(refusal, Refusal)
    assert (
        refusal.remedy is not None and "generateContent" in refusal.remedy and "Only texts to embed" in refusal.remedy
    )


def test_counting_is_inspected() -> None:
    body = {
        "contents": FULL["contents"],
        "systemInstruction": FULL["systemInstruction"],
        "tools": FULL["tools"][:1],
        "generationConfig": FULL["generationConfig"],
    }
    for path in strings(body):
        prompt = read(planted(body, path, CANARY), f"{MODEL}:countTokens")
        assert isinstance(prompt, Refusal) or CANARY in [leaf.text for leaf in prompt.leaves]
    compute = prompt_of({"contents": FULL["contents"]}, f"{MODEL}:computeTokens")
    assert compute.endpoint == "count_tokens"
    assert "an answer" in [leaf.text for leaf in compute.leaves]


# ---- Anthropic's models

MESSAGES: dict[str, Any] = {
    "anthropic_version": "vertex-2023-10-16",
    "max_tokens": 10,
    "messages": [{"role": "user", "content": "plain"}],
    "system": "a system prompt",
}


def test_rawpredict_is_read_as_a_messages_body() -> None:
    prompt = prompt_of(
        MESSAGES,
        f"{CLAUDE}:rawPredict",
        **{"anthropic-beta": "context-1m-2025-08-07", "anthropic-version": "2023-06-01"},
    )
    assert (prompt.endpoint, prompt.model, prompt.stream) == ("messages", "claude-sonnet-4@20250514", False)
    assert prompt.body == MESSAGES
    assert prompt.headers == {"anthropic-beta": "context-1m-2025-08-07"}
    assert {str(feature) for feature in prompt.features} == {"beta:context-1m-2025-08-07"}
    assert [leaf.text for leaf in prompt.leaves] == ["context-1m-2025-08-07", "a system prompt", "plain"]
    assert prompt.path.endswith("/publishers/anthropic/models/claude-sonnet-4@20250514:rawPredict")
    streamed = prompt_of({**MESSAGES, "stream": True}, f"{CLAUDE}:streamRawPredict")
    assert streamed.stream
    counted = prompt_of(
        {**MESSAGES, "model": "claude-sonnet-4@20250514"},
        CLAUDE.replace("claude-sonnet-4@20250514", "count-tokens:rawPredict"),
    )
    assert (counted.endpoint, counted.model) == ("count_tokens", "claude-sonnet-4@20250514")


def test_betas_in_the_body_are_features() -> None:
    prompt = prompt_of({**MESSAGES, "anthropic_beta": ["files-api-2025-04-14"]}, f"{CLAUDE}:rawPredict")
    assert {str(feature) for feature in prompt.features} == {"beta:files-api-2025-04-14"}


@pytest.mark.parametrize("path", list(strings(MESSAGES)), ids=shown)
def test_a_canary_in_a_messages_body_is_seen_or_refused(path: tuple[Any, ...]) -> None:
    prompt = read(planted(MESSAGES, path, CANARY), f"{CLAUDE}:rawPredict")
    assert isinstance(prompt, Refusal) or CANARY in [leaf.text for leaf in prompt.leaves]


@pytest.mark.parametrize(
    ("change", "verb"),
    [({"stream": True}, "rawPredict"), ({}, "streamRawPredict"), ({"model": "claude-x"}, "rawPredict"), ({"anthropic_version": "2023 June"}, "rawPredict"), ({"anthropic_version": None}, "rawPredict"), ({"messages": 5}, "rawPredict")],
)  # fmt: skip
def test_what_is_not_of_rawpredict_is_refused(change: dict[str, Any], verb: str) -> None:
    assert isinstance(read({**MESSAGES, **change}, f"{CLAUDE}:{verb}"), Refusal)
    without = {name: value for name, value in MESSAGES.items() if name != "anthropic_version"}
    assert isinstance(read(without, f"{CLAUDE}:rawPredict"), Refusal)


# ---- paths


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("POST", f"{MODEL}:generateContent", "models.generate_content"), ("POST", f"{MODEL}:streamGenerateContent", "models.generate_content_stream"),
        ("POST", "/v1/publishers/google/models/gemini-3.5-flash:countTokens", "models.count_tokens"), ("POST", f"{MODEL}:computeTokens", "models.compute_tokens"),
        ("POST", f"{CLAUDE}:rawPredict", "anthropic.messages"), ("POST", f"{CLAUDE.replace('@', '%40')}:streamRawPredict", "anthropic.messages_stream"),
        ("GET", "/v1beta1/publishers/google/models", "models.list"), ("GET", "/v1beta1/publishers/google/models/gemini-3.5-pro", "models.get"),
    ],
)  # fmt: skip
def test_the_operations(method: str, path: str, name: str) -> None:
    found = operation(path, method)
    assert found.name == name
    assert "%40" not in found.path
    assert isinstance(DIALECT.operation("DELETE", path, ()), Refusal)


AT = "/v1beta1/projects/p/locations/us-central1"


@pytest.mark.parametrize(
    "path",
    [
        f"{AT}/cachedContents", f"{AT}/cachedContents/1", f"{AT}/batchPredictionJobs", f"{AT}/tuningJobs", f"{AT}/models/1", f"{AT}/endpoints/1:predict",
        f"{AT}/endpoints/openapi/chat/completions", f"{AT}/operations/1", f"{AT}/ragCorpora/1", f"{AT}/reasoningEngines/1:query", f"{AT}/interactions",
        f"{MODEL}:predictLongRunning", f"{AT}/publishers/mistralai/models/mistral-large:rawPredict", "/v1beta/models/gemini-3.5-pro:generateContent",
        "/v1beta/files", "/upload/v1beta/files", "/ws/google.cloud.aiplatform.v1beta1.LlmBidiService/BidiGenerateContent", "/v1beta1/auth_tokens", "/v1alpha/agents",
    ],
)  # fmt: skip
def test_other_endpoints_are_refused_with_a_reason(path: str) -> None:
    refusal = DIALECT.operation("POST", path, ())
    assert isinstance(refusal, Refusal)
    assert refusal.reason is Reason.ENDPOINT_NOT_SUPPORTED
    assert refusal.remedy


@pytest.mark.parametrize(
    "path",
    # As google-genai writes it without vertexai=True (v1 with an address of one's own), and LangChain and Vercel's AI SDK.
    ["/v1/models/gemini-3.5-pro:generateContent", "/v1beta1/models/gemini-3.5-pro:streamGenerateContent",
     "/v1beta/models/gemini-3.5-pro:generateContent", "/v1/models", "/v1/models/gemini-3.5-pro"],
)  # fmt: skip
def test_the_developer_api_is_told_from_vertex_ai(path: str) -> None:
    refusal = DIALECT.operation("POST", path, ())
    assert isinstance(refusal, Refusal)
    assert "vertexai=True" in refusal.remedy


@pytest.mark.parametrize(
    "path",
    [
        "", "/", "/v1", f"{MODEL}", f"{MODEL}:", f"{MODEL}:generatecontent", f"{MODEL}:generateContent/", f"{MODEL}%3agenerateContent", f"/{MODEL}:generateContent",
        f"{MODEL}:generateContent;x", "/v2/publishers/google/models/g:generateContent", "/v1/publishers/google/models/../models/g:generateContent",
        "/v1/publishers/google/models/g%2f..:generateContent", "/v1/projects/A B/locations/l/publishers/google/models/g:generateContent",
        "/v1/projects/{project}/locations/l/publishers/google/models/g:generateContent", f"{MODEL}:rawPredict", f"{CLAUDE}:generateContent",
        f"{CLAUDE.replace('@', '%2540')}:rawPredict", f"{AT}/cachedContents/%2e%2e", "/v1/publishers/google/models/G:generateContent", f"{AT}/publishers/google/models/count-tokens:rawPredict",
    ],
)  # fmt: skip
def test_unknown_paths_are_refused(path: str) -> None:
    refusal = DIALECT.operation("POST", path, ())
    assert isinstance(refusal, Refusal)
    assert refusal.reason in (Reason.UNKNOWN_ENDPOINT, Reason.ENDPOINT_NOT_SUPPORTED)


@given(st.text(st.sampled_from("/v1betaprojectslocationspublishersgooglemodels:%.2eF@generateContent-_;"), max_size=80))
def test_no_path_leaves_that_is_not_rebuilt_from_checked_parts(tail: str) -> None:
    for path in (tail, f"/v1/publishers/google/models/{tail}", f"{MODEL}{tail}"):
        found = DIALECT.operation("POST", path, ())
        if isinstance(found, Operation):
            assert re.fullmatch(r"/v1(beta1)?/projects/\{project\}/locations/\{location\}/publishers/(google|anthropic)/models/[a-z0-9._@-]+:[A-Za-z]+", found.path)  # fmt: skip


def test_queries_are_allow_listed() -> None:
    assert operation(f"{MODEL}:streamGenerateContent", query=(("alt", "sse"),)).query == (("alt", "sse"),)
    assert operation("/v1/publishers/google/models", "GET", (("pageSize", "10"), ("pageToken", "abc="))).query
    for path, query in (
        (f"{MODEL}:streamGenerateContent", (("alt", "media"),)), (f"{MODEL}:generateContent", (("alt", "sse"),)), (f"{MODEL}:generateContent", (("key", "secret"),)),
        (f"{MODEL}:streamGenerateContent", (("alt", "sse"), ("alt", "json"))), (f"{CLAUDE}:rawPredict", (("beta", "true"),)),
    ):  # fmt: skip
        refusal = DIALECT.operation("POST", path, query)
        assert isinstance(refusal, Refusal)
        assert refusal.reason is Reason.BAD_REQUEST
    assert isinstance(DIALECT.operation("GET", "/v1/publishers/google/models", (("filter", "Jane"),)), Refusal)


def test_an_object_where_a_list_belongs_is_read_and_sent_as_a_list() -> None:
    """As Google's examples have contents and parts, and Vercel's AI SDK up to its version 5 the tools."""
    declared = {"name": "look_up", "description": CANARY}
    for instruction in ("systemInstruction", "system_instruction"):
        alone = prompt_of(
            {
                instruction: {"parts": {"text": CANARY}},
                "tools": {"functionDeclarations": declared},
                "contents": {"role": "user", "parts": {"text": CANARY}},
            }
        )
        listed = {
            instruction: {"parts": [{"text": CANARY}]},
            "tools": [{"functionDeclarations": [declared]}],
            "contents": [{"role": "user", "parts": [{"text": CANARY}]}],
        }
        assert alone.body == listed
        assert alone.leaves == prompt_of(listed).leaves
        assert [leaf.text for leaf in alone.leaves].count(CANARY) == 3
    for path, place in (("contents", "contents"), ("tools", "tools")):
        refusal = read({**asked(text="x"), path: 5})
        assert isinstance(refusal, Refusal)
        assert refusal.place == place


GENERATED = (("$alt", "json;enum-encoding=int"),)


def test_generated_clients_ask_for_numbers_of_enumerations_and_get_names() -> None:
    for path in (f"{MODEL}:generateContent", f"{MODEL}:countTokens", f"{CLAUDE}:rawPredict"):
        assert operation(path, query=GENERATED).query == ()
    stream = operation(f"{MODEL}:streamGenerateContent", query=(*GENERATED, ("alt", "sse")))
    assert stream.query == (("alt", "sse"),)
    assert operation("/v1/publishers/google/models/gemini-3.5-pro", "GET", GENERATED).query == ()
    for query in ((("$alt", "Jane"),), GENERATED * 2, (("$alt", "proto"),)):
        refusal = DIALECT.operation("POST", f"{MODEL}:generateContent", query)
        assert isinstance(refusal, Refusal)
        assert refusal.reason is Reason.BAD_REQUEST


def test_enumerations_by_their_numbers_are_read() -> None:
    """As google-cloud-aiplatform writes a body."""
    settings = {
        "safetySettings": [{"category": 1, "threshold": 4}],
        "toolConfig": {"functionCallingConfig": {"mode": 2, "allowedFunctionNames": ["f"]}},
    }
    assert prompt_of({**asked(text="x"), **settings}).body == {**asked(text="x"), **settings}
    for wrong in (1234567, 1.5, True, -5551234):
        refusal = read({**asked(text="x"), "safetySettings": [{"category": wrong}]})
        assert isinstance(refusal, Refusal)
        assert refusal.reason is Reason.BAD_FIELD


def test_the_model_of_the_path_may_be_named_again_and_is_left_out() -> None:
    path = "/v1/projects/our-project/locations/us-central1/publishers/google/models/gemini-3.5-pro"
    for model in (path.removeprefix("/v1/"), path.removeprefix("/v1/").replace("3.5", "9"), "gemini-3.5-pro"):
        prompt = read({**asked(text="x"), "model": model}, f"{path}:countTokens")
        if model == path.removeprefix("/v1/"):
            assert isinstance(prompt, Prompt)
            assert prompt.body == asked(text="x")
        else:
            assert isinstance(prompt, Refusal)
            assert prompt.reason is Reason.UNKNOWN_CONTENT


def test_the_framing_follows_the_query() -> None:
    events = DIALECT.read(operation(f"{MODEL}:streamGenerateContent", query=(("alt", "sse"),)), asked(text="x"), {})
    array = DIALECT.read(operation(f"{MODEL}:streamGenerateContent"), asked(text="x"), {})
    assert isinstance(events, Prompt)
    assert isinstance(array, Prompt)
    assert (events.stream, events.stream_type) == (True, "text/event-stream")
    assert (array.stream, array.stream_type) == (True, "application/json")


def test_a_body_where_none_belongs_is_refused() -> None:
    path = "/v1/publishers/google/models/gemini-3.5-pro"
    assert isinstance(DIALECT.read(operation(path, "GET"), {"x": 1}, {}), Refusal)
    prompt = DIALECT.read(operation(path, "GET"), None, {})
    assert isinstance(prompt, Prompt)
    assert (prompt.model, prompt.method, prompt.site) == ("gemini-3.5-pro", "GET", None)


@pytest.mark.parametrize(
    ("headers", "key"),
    [
        ({"x-goog-api-key": " k "}, "k"), ({"authorization": "Bearer k"}, "k"), ({"authorization": "bearer k", "x-goog-api-key": "k"}, "k"),
        ({"authorization": "Bearer a", "x-goog-api-key": "b"}, None), ({"authorization": "Basic k"}, None), ({}, None), ({"x-api-key": "k"}, None),
    ],
)  # fmt: skip
def test_the_key_stands_where_the_sdk_puts_its_own(headers: dict[str, str], key: str | None) -> None:
    assert DIALECT.presented_key(headers) == key
    assert DIALECT.credentials("s") == {"x-goog-api-key": "s"}


@pytest.mark.parametrize(
    "model",
    ["gemini-3.5-pro", "gemini-2.5-flash-lite", "gemini-2.0-flash-001", "gemini-2.5-flash-preview-09-2025", "gemini-embedding-001", "text-embedding-005", "text-multilingual-embedding-002",
     "textembedding-gecko@003", "gemini-3-pro-image-preview", "claude-sonnet-4@20250514", "claude-opus-4-5@20251101", "claude-3-5-haiku@20241022", "claude-sonnet-5-5"],
)  # fmt: skip
def test_known_models(model: str) -> None:
    assert DIALECT.known_model(model)
    assert DIALECT.known_model("count-tokens") is False


@pytest.mark.parametrize("model", ["gemini-maria-lopez", "gemini-3.5-pro-219099999", "claude-sonnet-4@mrn12345", "claude-sonnet-4@20257788", "text-embedding-maria", "gpt-4o", "gemini-"])  # fmt: skip
def test_a_model_that_could_hold_something_else_is_not_known_and_is_looked_at(model: str) -> None:
    assert not DIALECT.known_model(model)
    if "@" not in model and model != "gemini-":
        prompt = prompt_of(asked(text="x"), f"/v1/publishers/google/models/{model}:generateContent")
        assert (LeafKind.CONTROL, model) in [(leaf.kind, leaf.text) for leaf in prompt.leaves]


def test_pieces_of_an_answer_are_one_text() -> None:
    def content(role: str, *parts: Any) -> dict[str, Any]:
        return {"role": role, "parts": [{"text": part} if isinstance(part, str) else part for part in parts]}

    prompt = prompt_of(
        {
            "contents": [
                content("user", "one"), content("user", "two"),
                content("model", "three", "four"), content("model", {"text": "five", "thought": True}), content("model", "six"),
                content("model", {"text": "seven", "mediaProcessing": {"about": "eight"}}), content("model", '{"a": "nine"}'),
                content("model", "ten"), content("model", {"functionCall": {"name": "f", "args": {}}}, "eleven"), content("model", "twelve"),
                content("user", "thirteen"), content("model", "fourteen"),
            ]
        }
    )  # fmt: skip
    assert [leaf.text for leaf in prompt.leaves if leaf.goes_on] == ["four", "twelve"]
