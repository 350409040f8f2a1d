"""The grammars of Vertex AI's requests, as of google-genai 3.6; Anthropic's body as Vertex AI takes it.

Fields stand in the order in which placeholders are numbered: tools, the system instruction, the rest, contents last.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from gateway.model import Feature, FeatureKind, JsonObject, JsonValue, Path
from gateway.vendors.anthropic_body import BODY as ANTHROPIC_BODY
from gateway.vendors.anthropic_settings import BETA
from gateway.vendors.grammar import Array, Asks, Control, Free, MediaData, Node, Object, Opaque, Scalar, Text
from gateway.vendors.harvest import Harvest
from gateway.vendors.vertex_content import CONTENT, CONTENTS, INSTRUCTION
from gateway.vendors.vertex_grammar import DURATION, ENUM, LANGUAGE, MIME_TYPE, NAME, RESOURCE, Absent, Cased
from gateway.vendors.vertex_tools import TOOL, TOOL_CONFIG

_OTHER_MODEL = Control(re.compile(r"[A-Za-z0-9][A-Za-z0-9._@:/-]{0,127}"), chosen=True, other_model=True)
_IN_THE_PATH = Absent("The path names the model.")

_VOICE = Cased(
    {
        "voice": NAME,
        "prebuiltVoiceConfig": Cased({"voiceName": NAME}),
        "replicatedVoiceConfig": Cased(
            {
                "mimeType": MIME_TYPE,
                "voiceSampleAudio": MediaData("audio"),
                "consentAudio": MediaData("audio"),
                "voiceConsentSignature": Cased({"signature": Opaque()}),
            }
        ),
    }
)
_SPEAKER = Cased({"speaker": Text(), "voiceConfig": _VOICE})
_SPEECH = Cased(
    {
        "languageCode": LANGUAGE,
        "voiceConfig": _VOICE,
        "multiSpeakerVoiceConfig": Cased({"speakerVoiceConfigs": Array(_SPEAKER)}),
    }
)
# The type of a text: MIME, or the word of an enumeration (APPLICATION_JSON).
_TEXT_TYPE = Control(re.compile(rf"{MIME_TYPE.pattern.pattern}|[A-Z][A-Z_]{{0,31}}"), chosen=True)
_RESOLUTION = Control(re.compile(r"\d{1,4}[a-z]"), chosen=True)


@dataclass(frozen=True, slots=True)
class _Delivery:
    """How media of an answer are given: inside of it, or kept at the vendor, which the agreement must name."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take the word in; whatever does not say that they come inline asks for the feature."""
        ENUM.walk(value, path, harvest)
        word = value.upper() if isinstance(value, str) else value
        if word not in (None, "INLINE", "DELIVERY_UNSPECIFIED", 0, 1):
            harvest.features.add(Feature(FeatureKind.STATE, "responseFormat"))

    def shown(self) -> Node:
        """Show the feature."""
        return Asks(FeatureKind.STATE, "responseFormat", ENUM)


# What takes the place of responseMimeType and responseSchema.
_RESPONSE_FORMAT = Cased(
    {
        "text": Cased({"mimeType": _TEXT_TYPE, "jsonSchema": Free(), "schema": Free()}),
        "audio": Cased({"mimeType": MIME_TYPE, "delivery": _Delivery(), "bitRate": Scalar(), "sampleRate": Scalar()}),
        "image": Cased({"mimeType": MIME_TYPE, "delivery": _Delivery(), "aspectRatio": ENUM, "imageSize": ENUM}),
        "video": Cased(
            {
                "delivery": _Delivery(),
                "gcsUri": Asks(FeatureKind.STATE, "responseFormat", RESOURCE),
                "aspectRatio": ENUM,
                "duration": DURATION,
                "resolution": _RESOLUTION,
            }
        ),
    }
)


class _ResponseFormats:
    """One form of an answer or several, as Google reads either where a list belongs."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take either in."""
        (_RESPONSE_FORMAT if isinstance(value, dict) else self.shown()).walk(value, path, harvest)

    def shown(self) -> Node:
        """Show the list."""
        return Array(_RESPONSE_FORMAT)


GENERATION: dict[str, Node] = {
    "temperature": Scalar(),
    "topP": Scalar(),
    "topK": Scalar(),
    "candidateCount": Scalar(),
    "maxOutputTokens": Scalar(),
    "seed": Scalar(),
    "presencePenalty": Scalar(),
    "frequencyPenalty": Scalar(),
    "responseLogprobs": Scalar(),
    "logprobs": Scalar(),
    "audioTimestamp": Scalar(),
    "enableAffectiveDialog": Scalar(),
    "enableEnhancedCivicAnswers": Scalar(),
    "mediaResolution": ENUM,
    "responseModalities": Array(ENUM),
    "responseMimeType": MIME_TYPE,
    "responseSchema": Free(),
    "responseJsonSchema": Free(),
    "responseFormat": _ResponseFormats(),
    "stopSequences": Array(Text()),
    "speechConfig": _SPEECH,
    "thinkingConfig": Cased({"includeThoughts": Scalar(), "thinkingBudget": Scalar(), "thinkingLevel": ENUM}),
    "imageConfig": Free(),
    "translationConfig": Cased({"echoTargetLanguage": Scalar(), "targetLanguageCode": LANGUAGE}),
    "audioTranscriptionConfig": Free(),
    # Another model than the one of the path: one that the vendor chooses, which no list of models bounds, or by name.
    "routingConfig": Asks(
        FeatureKind.SETTING,
        "routingConfig",
        Cased({"autoMode": Free(), "manualMode": Cased({"modelName": _OTHER_MODEL})}),
    ),
    "modelConfig": Asks(FeatureKind.SETTING, "modelConfig", Free()),
    "modelSelectionConfig": Asks(FeatureKind.SETTING, "modelConfig", Free()),
}
_GENERATION = Cased(GENERATION)

GENERATE: dict[str, Node] = {
    "tools": Array(TOOL),
    "systemInstruction": INSTRUCTION,
    "toolConfig": TOOL_CONFIG,
    "generationConfig": _GENERATION,
    "safetySettings": Array(Cased({"category": ENUM, "method": ENUM, "threshold": ENUM})),
    "labels": Free(),
    "serviceTier": ENUM,
    "model": _IN_THE_PATH,
    "continuationToken": Opaque(counts=True),
    "cachedContent": Asks(FeatureKind.STATE, "cachedContent", RESOURCE),
    "store": Asks(FeatureKind.STATE, "store", Scalar()),
    "outputConfig": Asks(FeatureKind.STATE, "outputConfig", Free()),
    # Content goes to the screening service under templates of some project.
    "modelArmorConfig": Asks(
        FeatureKind.SETTING,
        "modelArmorConfig",
        Cased({"promptTemplateName": RESOURCE, "responseTemplateName": RESOURCE}, closed=True),
    ),
    "contents": CONTENTS,
}
GENERATE_BODY = Cased(GENERATE, last="contents", behind=frozenset({"labels"}))

# Instances are text, to embed or to count: one with anything else (an image, a place to write to) is
# refused, and so are lists of tokens, which cannot be inspected.
INSTANCE: dict[str, Node] = {
    "title": Text(),
    "taskType": ENUM,
    "mimeType": MIME_TYPE,
    "content": Text(nullable=False),
}
INSTANCES = Array(Cased(INSTANCE, closed=True))
# Imagen, and other models that make or change media, share the path and the form of this body with embeddings.
_ONLY_TEXTS = (
    "Only texts to embed go through predict, as content, title, taskType, mimeType, outputDimensionality and "
    "autoTruncate. Make pictures with generateContent and a Gemini model; Imagen's calls are not supported."
)

COUNT: dict[str, Node] = {
    "tools": Array(TOOL),
    "systemInstruction": INSTRUCTION,
    "generationConfig": _GENERATION,
    "model": _IN_THE_PATH,
    "instances": INSTANCES,
    "contents": CONTENTS,
}
COUNT_BODY = Cased(COUNT, last="contents")
COMPUTE_BODY = Cased({"model": _IN_THE_PATH, "instances": INSTANCES, "contents": CONTENTS}, last="contents")

_EMBED_CONFIG: dict[str, Node] = {
    "taskType": ENUM,
    "title": Text(),
    "outputDimensionality": Scalar(),
    "autoTruncate": Scalar(),
    "documentOcr": Scalar(),
    "audioTrackExtraction": Scalar(),
}
EMBED: dict[str, Node] = {
    **_EMBED_CONFIG,
    "embedContentConfig": Cased(_EMBED_CONFIG),
    "model": _IN_THE_PATH,
    "content": CONTENT,
}
EMBED_BODY = Cased(EMBED, last="content")
BATCH_EMBED_BODY = Cased({"model": _IN_THE_PATH, "requests": Array(EMBED_BODY)}, last="requests")
PREDICT_BODY = Cased(
    {
        "parameters": Cased(
            {"outputDimensionality": Scalar(), "autoTruncate": Scalar()}, closed=True, remedy=_ONLY_TEXTS
        ),
        "labels": Free(),
        "instances": Array(Cased(INSTANCE, closed=True, remedy=_ONLY_TEXTS)),
    },
    last="instances",
    closed=True,
    remedy=_ONLY_TEXTS,
)

# The path names the model, but for counting; the dialect puts it in for the walk.
ANTHROPIC_ON_VERTEX = Object(
    {
        **ANTHROPIC_BODY.fields,
        "anthropic_version": Control(re.compile(r"(?:vertex-)?20\d\d-\d\d-\d\d"), nullable=False),
        "anthropic_beta": Array(BETA),
    },
    last=ANTHROPIC_BODY.last,
    behind=ANTHROPIC_BODY.behind,
)

_REPEATED = frozenset({"contents", "parts", "tools", "functionDeclarations", "function_declarations"})
_HOLDERS = frozenset({"contents", "content", "systemInstruction", "system_instruction", "tools"})


def with_lists(body: JsonObject) -> JsonObject:
    """Put an object that stands where the API has a list into one, as Google reads it.

    Google's examples write a single content and a single part so, and Vercel's AI SDK up to its version 5 the tools.
    """
    return {name: _within(value) if name in _HOLDERS else value for name, value in _listed(body).items()}


def _within(value: JsonValue) -> JsonValue:
    if isinstance(value, list):
        return [_listed(item) if isinstance(item, dict) else item for item in value]
    return _listed(value) if isinstance(value, dict) else value


def _listed(value: JsonObject) -> JsonObject:
    return {name: [item] if name in _REPEATED and isinstance(item, dict) else item for name, item in value.items()}
