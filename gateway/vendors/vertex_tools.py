"""The grammar of Google's tools: functions of the caller's own, and tools that run at Google or beyond it.

A tool that makes Google ask somebody else, or look something up with words of the prompt, is a feature that the
agreement must name: ``server_tool:googleSearch``.
"""

from __future__ import annotations

from gateway.model import FeatureKind
from gateway.vendors.grammar import Array, Asks, Free, Late, Node, Scalar, Text, Url
from gateway.vendors.reach import Domain
from gateway.vendors.vertex_grammar import DURATION, ENUM, LANGUAGE, NAME, RESOURCE, Absent, Cased

_SECRET = Absent("Credentials for third parties do not go through the gateway.")
FUNCTION = Cased(
    {
        "name": NAME,
        "description": Text(),
        "behavior": ENUM,
        "parameters": Free(),
        "parametersJsonSchema": Free(),
        "response": Free(),
        "responseJsonSchema": Free(),
    }
)
_MCP_SERVER = Cased(
    {
        "name": NAME,
        "streamableHttpTransport": Cased(
            {
                "url": Url(FeatureKind.MCP_SERVER),
                "headers": _SECRET,
                "timeout": DURATION,
                "sseReadTimeout": DURATION,
                "terminateOnClose": Scalar(),
            },
            closed=True,
        ),
    },
    closed=True,
)
_SEARCH = Cased(
    {
        "excludeDomains": Array(Domain()),
        "blockingConfidence": ENUM,
        "searchTypes": Free(),
        "timeRangeFilter": Free(),
    }
)
_PARTNER_SEARCH = Cased({"apiKey": _SECRET, "customConfigs": Free()})
_RETRIEVAL: dict[str, Node] = {
    "disableAttribution": Scalar(),
    "vertexAiSearch": Asks(
        FeatureKind.SERVER_TOOL,
        "vertexAiSearch",
        Cased(
            {
                "datastore": RESOURCE,
                "engine": RESOURCE,
                "filter": Text(),
                "maxResults": Scalar(),
                "dataStoreSpecs": Array(Cased({"dataStore": RESOURCE, "filter": Text()})),
            }
        ),
    ),
    "vertexRagStore": Asks(
        FeatureKind.SERVER_TOOL,
        "vertexRagStore",
        Cased(
            {
                "ragCorpora": Array(RESOURCE),
                "ragResources": Array(Cased({"ragCorpus": RESOURCE, "ragFileIds": Array(RESOURCE)})),
                "ragRetrievalConfig": Free(),
                "similarityTopK": Scalar(),
                "vectorDistanceThreshold": Scalar(),
                "storeContext": Asks(FeatureKind.STATE, "storeContext", Scalar()),
            }
        ),
    ),
    "externalApi": Asks(
        FeatureKind.SERVER_TOOL,
        "externalApi",
        Cased(
            {
                "endpoint": Url(),
                "apiSpec": ENUM,
                "apiAuth": _SECRET,
                "authConfig": _SECRET,
                "elasticSearchParams": Free(),
                "simpleSearchParams": Free(),
            },
            closed=True,
        ),
    ),
}


def _at_the_vendor(name: str, node: Node) -> Node:
    return Asks(FeatureKind.SERVER_TOOL, name, node)


TOOLS: dict[str, Node] = {
    "functionDeclarations": Array(FUNCTION),
    "googleSearch": _at_the_vendor("googleSearch", _SEARCH),
    "googleSearchRetrieval": _at_the_vendor("googleSearchRetrieval", Cased({"dynamicRetrievalConfig": Free()})),
    "enterpriseWebSearch": _at_the_vendor("enterpriseWebSearch", _SEARCH),
    "googleMaps": _at_the_vendor(
        "googleMaps", Cased({"enableWidget": Scalar(), "authConfig": _SECRET, "groundingTypes": Free()})
    ),
    "urlContext": _at_the_vendor("urlContext", Cased({}, closed=True)),
    "codeExecution": _at_the_vendor("codeExecution", Cased({}, closed=True)),
    "computerUse": _at_the_vendor(
        "computerUse",
        Cased(
            {
                "environment": ENUM,
                "excludedPredefinedFunctions": Array(NAME),
                "enablePromptInjectionDetection": Scalar(),
                "disabledSafetyPolicies": Array(ENUM),
            }
        ),
    ),
    "retrieval": _at_the_vendor("retrieval", Cased(_RETRIEVAL, closed=True)),
    "parallelAiSearch": _at_the_vendor(
        "parallelAiSearch",
        Cased(
            {
                **_PARTNER_SEARCH.fields,
                "enableDataRetention": Asks(FeatureKind.STATE, "parallelAiSearch", Scalar()),
                "enableZeroDataRetention": Scalar(),
            }
        ),
    ),
    "exaAiSearch": _at_the_vendor("exaAiSearch", _PARTNER_SEARCH),
    "mcpServers": Array(_MCP_SERVER),
}
# Tools of the Gemini Developer API, which no agreement with Google Cloud covers.
REFUSED_TOOLS: dict[str, Node] = {"fileSearch": Absent("Vertex AI does not have this tool.")}
TOOL = Late("tool")
TOOL.node = Cased({**TOOLS, **REFUSED_TOOLS}, closed=True)

TOOL_CONFIG = Cased(
    {
        "functionCallingConfig": Cased(
            {"mode": ENUM, "allowedFunctionNames": Array(NAME), "streamFunctionCallArguments": Scalar()}
        ),
        # Where the user stands goes to the map service; coordinates name a place closer than a state.
        "retrievalConfig": Cased({"latLng": Asks(FeatureKind.SETTING, "latLng", Free()), "languageCode": LANGUAGE}),
        "includeServerSideToolInvocations": Absent("Vertex AI does not have this field."),
    }
)
