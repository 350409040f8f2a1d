"""An upgrade of Google's client shows what is new in the API, instead of letting it through unnoticed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from google import genai
from google.genai import types
from pydantic.alias_generators import to_camel

from gateway.refusals import Reason, Refusal
from gateway.vendors.operation import Operation
from gateway.vendors.vertex import Vertex
from gateway.vendors.vertex_body import COUNT, EMBED, GENERATE, GENERATION, INSTANCE
from gateway.vendors.vertex_content import KINDS, MODIFIERS, REFUSED_PARTS
from gateway.vendors.vertex_paths import GOOGLE_VERBS
from gateway.vendors.vertex_tools import FUNCTION, REFUSED_TOOLS, TOOLS

SDK = Path(genai.__file__).parent
# What a client's own configuration holds and does not send.
OF_THE_CLIENT = {"httpOptions", "shouldReturnHttpResponse", "automaticFunctionCalling", "automaticContinuation"}
# Fields of the configuration under the name that the API has for them.
RENAMED = {"modelSelectionConfig": "modelConfig", "generationOutputConfig": "outputConfig"}


def fields(kind: Any) -> set[str]:
    return {field.alias or to_camel(name) for name, field in kind.model_fields.items()}


def unnamed(kind: Any, *tables: Iterable[str]) -> set[str]:
    return (
        {RENAMED.get(name, name) for name in fields(kind)}
        - OF_THE_CLIENT
        - {name for table in tables for name in table}
    )


@pytest.mark.parametrize(
    ("kind", "tables"),
    [
        (types.Part, (MODIFIERS, KINDS, REFUSED_PARTS)),
        (types.Tool, (TOOLS, REFUSED_TOOLS)),
        (types.FunctionDeclaration, (FUNCTION.fields,)),
        (types.GenerateContentConfig, (GENERATE, GENERATION)),
        (types.GenerationConfig, (GENERATION,)),
        (types.CountTokensConfig, (COUNT,)),
        (types.EmbedContentConfig, (EMBED, {"mimeType"})),
        (types.Content, ({"role", "parts"},)),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_every_field_of_a_request_is_named(kind: Any, tables: tuple[Iterable[str], ...]) -> None:
    assert len(fields(kind)) >= 2
    assert unnamed(kind, *tables) == set()


# Objects of the API with links, media, secrets or state in them: their fields as they were when the grammar was written.
LOOKED_AT: dict[Any, set[str]] = {
    types.Blob: {"data", "displayName", "mimeType"},
    types.FileData: {"displayName", "fileUri", "mimeType"},
    types.FunctionCall: {"id", "args", "name", "partialArgs", "willContinue"},
    types.FunctionResponse: {"willContinue", "scheduling", "parts", "id", "name", "response"},
    types.FunctionResponsePart: {"inlineData", "fileData", *MODIFIERS} - {"thought", "thoughtSignature", "speechMetadata"},
    types.ExecutableCode: {"code", "language", "id"},
    types.CodeExecutionResult: {"outcome", "output", "id"},
    types.PartialArg: {"boolValue", "jsonPath", "nullValue", "numberValue", "stringValue", "willContinue"},
    types.GoogleSearch: {"searchTypes", "blockingConfidence", "excludeDomains", "timeRangeFilter"},
    types.EnterpriseWebSearch: {"blockingConfidence", "excludeDomains"},
    types.GoogleMaps: {"authConfig", "enableWidget", "groundingTypes"},
    types.UrlContext: set(),
    types.ToolCodeExecution: set(),
    types.Retrieval: {"disableAttribution", "externalApi", "vertexAiSearch", "vertexRagStore"},
    types.VertexAISearch: {"dataStoreSpecs", "datastore", "engine", "filter", "maxResults"},
    types.VertexRagStore: {"ragCorpora", "ragResources", "ragRetrievalConfig", "similarityTopK", "storeContext", "vectorDistanceThreshold"},
    types.ExternalApi: {"apiAuth", "apiSpec", "authConfig", "elasticSearchParams", "endpoint", "simpleSearchParams"},
    types.ToolParallelAiSearch: {"apiKey", "customConfigs", "enableDataRetention", "enableZeroDataRetention"},
    types.ToolExaAiSearch: {"apiKey", "customConfigs"},
    types.McpServer: {"name", "streamableHttpTransport"},
    types.StreamableHttpTransport: {"headers", "sseReadTimeout", "terminateOnClose", "timeout", "url"},
    types.ToolConfig: {"retrievalConfig", "functionCallingConfig", "includeServerSideToolInvocations"},
    types.RetrievalConfig: {"latLng", "languageCode"},
    types.ModelArmorConfig: {"promptTemplateName", "responseTemplateName"},
    types.ReplicatedVoiceConfig: {"mimeType", "voiceSampleAudio", "consentAudio", "voiceConsentSignature"},
    types.Candidate: {"content", "citationMetadata", "finishMessage", "tokenCount", "finishReason", "groundingMetadata", "avgLogprobs", "index", "logprobsResult", "safetyRatings", "urlContextMetadata", "continuationToken"},
}  # fmt: skip


@pytest.mark.parametrize("kind", LOOKED_AT, ids=lambda kind: kind.__name__)
def test_what_could_lead_elsewhere_has_no_new_field(kind: Any) -> None:
    assert fields(kind) == LOOKED_AT[kind]


def test_the_instances_of_embeddings_are_named() -> None:
    """``predict`` is written by the client field by field."""
    source = (SDK / "models.py").read_text()
    written = {to_camel(name) for name in re.findall(r"\['instances\[\]', '(\w+)'\]", source)}
    of_images = {"prompt", "image", "referenceImages", "productImages", "scribble", "video", "lastFrame", "mask"}
    assert {"content", "title", "taskType", "mimeType"} <= written
    assert written - set(INSTANCE) - of_images - {"personImage", "source"} == set()


# The method paths in the client's source, each with what it becomes on Vertex AI.
_NAMES = {
    "model": "publishers/google/models/gemini-3.5-pro",
    "models_url": "publishers/google/models",
    "name": "projects/p/locations/l/cachedContents/1",
    "parent": "fileSearchStores/1",
    "operationName": "projects/p/locations/l/operations/1",
    "resourceName": "publishers/google/models/gemini-3.5-pro",
    "operation_id": "1",
    "file": "1",
    "file_search_store_name": "fileSearchStores/1",
    "clean_id": "files/1",
    "version": "v1beta1",
    "api_version": "v1beta1",
    "method": "BidiGenerateContent",
    "base_url": "", "env_name": "environments/1", "clean_path": "x",
    "agentsId": "1", "id": "1", "environment": "1", "path": "x", "interactionsId": "1", "auth_tokensId": "1", "triggerId": "1", "voicesId": "1",
}  # fmt: skip
_PATHS = re.compile(r"""\b(?:path|uri|endpoint_url|download_path) ?= ?f?['"]([^'"\n]+)['"]""")


def method_paths() -> set[str]:
    """Give every path that the client's source names, as it stands behind the base URL."""
    files = [*SDK.glob("*.py"), *(SDK / "_gaos").glob("*.py")]
    found = {
        path
        for file in files
        if not file.name.startswith(("_test", "_api_client", "_interactions", "_extra_utils", "types.py"))
        for path in _PATHS.findall(file.read_text())
    }
    paths = set()
    for path in (one for one in found if not one.startswith("{path}?")):  # a query behind a path that is found too
        filled = path.replace("{{", "{").replace("}}", "}").partition("?")[0].format_map(_NAMES)
        versioned = (
            filled
            if filled.startswith(("/ws/", "/v1", "/upload"))
            else f"/{filled}"
            if filled.startswith("upload")
            else f"/v1beta1/{filled.lstrip('/')}"
        )
        paths.add(versioned)
    return paths


def test_every_path_of_the_client_is_an_operation_or_is_refused_with_a_reason() -> None:
    paths = method_paths()
    assert len(paths) > 40
    assert {f"/v1beta1/{_NAMES['model']}:{verb}" for verb in GOOGLE_VERBS} <= paths
    unknown = set()
    for path in paths:
        found = [Vertex().operation(method, path, ()) for method in ("POST", "GET")]
        known = any(isinstance(one, Operation) for one in found)
        refused = all(isinstance(one, Refusal) and one.reason is Reason.ENDPOINT_NOT_SUPPORTED for one in found)
        if not known and not refused:
            unknown.add(path)
    assert unknown == set()


def test_the_check_can_fail() -> None:
    """The control: a field or a path that nobody named is reported."""
    assert unnamed(types.Part, MODIFIERS, KINDS) == set(REFUSED_PARTS)
    refusal = Vertex().operation("POST", "/v1beta1/holograms", ())
    assert isinstance(refusal, Refusal)
    assert refusal.reason is Reason.UNKNOWN_ENDPOINT
