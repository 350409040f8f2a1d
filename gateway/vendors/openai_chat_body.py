"""The grammars of chat completions, completions, embeddings, moderations and audio, as of openai SDK 3.57.

The fields stand in the order in which placeholders are numbered, which is the order of the vendor's prompt cache:
tools, schema, the rest, and messages last.
"""

from __future__ import annotations

import re
from dataclasses import replace

from gateway.model import FeatureKind
from gateway.vendors.grammar import (
    Array,
    Asks,
    Control,
    Either,
    Free,
    Late,
    Node,
    Object,
    Opaque,
    Scalar,
    Tagged,
    Text,
    Url,
)
from gateway.vendors.media import MediaPart, Presence
from gateway.vendors.openai_parts import (
    CALL,
    CHAT_CONTENT,
    CHAT_IMAGE,
    CHAT_PARTS,
    FUNCTION,
    GRAMMAR,
    ID,
    IMAGE,
    MODEL,
    NAME,
    NUMBER,
    REFUSAL_PART,
    SCHEMA,
    STREAM_OPTIONS,
    TEXT_PART,
    TYPE,
    UNREAD,
    WORD,
    Seed,
    TokenBias,
    Words,
)
from gateway.vendors.reach import MediaUrl, Uploaded

_CALLED: dict[str, Node] = {"name": NAME, "arguments": Text()}  # the arguments are JSON, and read as such
CHAT_TOOL_CALLS: dict[str, Node] = {
    "function": Object({"id": ID, "type": TYPE, "index": NUMBER, "function": Object(_CALLED)}),
    "custom": Object({"id": ID, "type": TYPE, "index": NUMBER, "custom": Object({"name": NAME, "input": Text()})}),
}
CHAT_TOOLS: dict[str, Node] = {
    "function": Object({"type": TYPE, "function": FUNCTION}),
    "custom": Object(
        {
            "type": TYPE,
            "custom": Object(
                {
                    "name": NAME,
                    "description": Text(),
                    "format": Tagged(
                        {"text": Object({"type": TYPE}), "grammar": Object({"type": TYPE, "grammar": Object(GRAMMAR)})}
                    ),
                }
            ),
        }
    ),
}
_NAMED = Object({"type": WORD, "name": NAME, "function": Object({"name": NAME}), "custom": Object({"name": NAME})})
_TOOL_CHOICE = Either(
    WORD,
    Tagged(
        {
            "function": _NAMED,
            "custom": _NAMED,
            "allowed_tools": Object(
                {"type": TYPE, "allowed_tools": Object({"mode": WORD, "tools": Array(_NAMED)})},
            ),
        }
    ),
)
_MESSAGE: dict[str, Node] = {"role": TYPE, "name": Text(), "content": CHAT_CONTENT}
_ANSWERED: dict[str, Node] = {
    "refusal": Text(),
    "tool_calls": Array(Tagged(CHAT_TOOL_CALLS, default="function")),
    "function_call": Object(_CALLED),
    "audio": Asks(FeatureKind.STATE, "audio", Presence("audio", Object({"id": ID}))),
}
# OpenAI's Agents SDK for Node repeats the fields of an answer in the part that it makes of the answer's text. An id
# there is the vendor's as well: taken for somebody's number, it would be masked in one place and fixed in the other.
_ASSISTANT_PART = Late("part of the assistant's message")
_ASSISTANT_PART.node = Tagged(
    {
        **CHAT_PARTS,
        "text": Object({**TEXT_PART.fields, "role": TYPE, **_ANSWERED}),
        "refusal": Object({**_ANSWERED, **REFUSAL_PART.fields, "role": TYPE}),
    }
)
CHAT_MESSAGES: dict[str, Node] = {
    **{role: Object(_MESSAGE) for role in ("developer", "system", "user")},
    "assistant": Object({**_MESSAGE, "content": Either(Text(), Array(_ASSISTANT_PART)), **_ANSWERED}),
    "tool": Object({**_MESSAGE, "tool_call_id": ID}),
    "function": Object({**_MESSAGE, "name": NAME}),
}
# What proves Azure to its own search service. It is the caller's, and goes no further.
_PROOF = Object({"type": WORD, "key": Opaque(), "access_token": Opaque(), "managed_identity_resource_id": ID})
CHAT_FORMATS: dict[str, Node] = {
    "text": Object({"type": TYPE}),
    "json_object": Object({"type": TYPE}),
    "json_schema": Object({"type": TYPE, "json_schema": Object(SCHEMA)}),
}

_EMBEDDED_BY = Object(
    {
        "type": WORD,
        "deployment_name": replace(NAME, other_model=True),
        "model_id": ID,
        "endpoint": Url(),
        "authentication": _PROOF,
    }
)
_FIELDS_OF_AN_INDEX = (
    "title_field",
    "url_field",
    "filepath_field",
    "content_fields",
    "vector_fields",
    "image_vector_fields",
)
DATA_SOURCE = Object(
    {
        "type": WORD,
        "parameters": Object(
            {
                "endpoint": Url(),
                "index_name": NAME,
                "authentication": _PROOF,
                "query_type": WORD,
                "semantic_configuration": NAME,
                "embedding_dependency": _EMBEDDED_BY,
                "include_contexts": Array(WORD),
                "fields_mapping": Object({name: Either(NAME, Array(NAME)) for name in _FIELDS_OF_AN_INDEX}),
            }
        ),
    }
)

CHAT = Object(
    {
        "tools": Array(Tagged(CHAT_TOOLS)),
        "functions": Array(FUNCTION),
        "response_format": Tagged(CHAT_FORMATS),
        **CALL,
        "tool_choice": _TOOL_CHOICE,
        "function_call": Either(WORD, Object({"name": NAME})),
        "max_tokens": NUMBER,
        "max_completion_tokens": NUMBER,
        "n": NUMBER,
        "frequency_penalty": Scalar(),
        "presence_penalty": Scalar(),
        "logprobs": Scalar(),
        "logit_bias": TokenBias(),
        "seed": Seed(),
        "stop": Words(),
        "reasoning_effort": WORD,
        "verbosity": WORD,
        "modalities": Array(WORD),
        "audio": Asks(
            FeatureKind.SETTING, "audio_output", Object({"format": WORD, "voice": Either(WORD, Object({"id": ID}))})
        ),
        "web_search_options": Asks(FeatureKind.SERVER_TOOL, "web_search", Free()),
        # Azure's own: the vendor asks a search service, and says who asks.
        "data_sources": Asks(FeatureKind.SERVER_TOOL, "data_sources", Array(DATA_SOURCE)),
        "user_security_context": Free(),
        "prediction": Object({"type": WORD, "content": CHAT_CONTENT}),
        "messages": Array(Tagged(CHAT_MESSAGES, tag="role")),
    },
    last="messages",
    behind=UNREAD,
)

COMPLETIONS = Object(
    {
        "model": MODEL,
        "stream": Scalar(),
        "stream_options": STREAM_OPTIONS,
        "temperature": Scalar(),
        "top_p": Scalar(),
        "max_tokens": NUMBER,
        "n": NUMBER,
        "best_of": NUMBER,
        "echo": Scalar(),
        "logprobs": NUMBER,
        "frequency_penalty": Scalar(),
        "presence_penalty": Scalar(),
        "logit_bias": TokenBias(),
        "seed": Seed(),
        "stop": Words(),
        "user": Text(),
        "suffix": Text(),
        "prompt": Words(),
    },
    last="prompt",
)

EMBEDDINGS = Object(
    {"model": MODEL, "dimensions": NUMBER, "encoding_format": WORD, "user": Text(), "input": Words()}, last="input"
)

MODERATION_PARTS: dict[str, Node] = {
    "text": Object({"type": TYPE, "text": Text(nullable=False)}),
    "image_url": MediaPart(Object({"type": TYPE, "image_url": Presence("image", Object({"url": IMAGE}))}), CHAT_IMAGE),
}
MODERATIONS = Object(
    {
        "model": MODEL,
        "input": Either(Text(), Array(Either(Text(), Tagged(MODERATION_PARTS)))),
    }
)

# Forms: every value that is not a file is text.
_FLAG = Control(re.compile("true|false", re.IGNORECASE))
_DECIMAL = Control(re.compile(r"\d(?:\.\d{1,6})?"), chosen=True)
_FORM_FILE = Object(
    {
        "filename": Control(re.compile(r"file\.(?:flac|m4a|mp3|mp4|mpeg|mpga|oga|ogg|wav|webm)")),
        "content_type": Control(re.compile(r"(?:audio|video|application)/[a-z0-9.+-]{1,32}"), chosen=True),
        "content": Uploaded("audio"),
    }
)
_AUDIO: dict[str, Node] = {
    "model": MODEL,
    "response_format": WORD,
    "temperature": _DECIMAL,
    "prompt": Text(),
    "file": _FORM_FILE,
}
TRANSLATIONS = Object(_AUDIO)
TRANSCRIPTIONS = Object(
    {
        **_AUDIO,
        "stream": _FLAG,
        "language": WORD,
        "languages": WORD,
        "languages[]": Array(WORD),
        "include[]": Array(WORD),
        "timestamp_granularities[]": Array(WORD),
        "chunking_strategy": Text(),
        "chunking_strategy[type]": WORD,
        "chunking_strategy[prefix_padding_ms]": Control(re.compile(r"\d{1,6}"), chosen=True),
        "chunking_strategy[silence_duration_ms]": Control(re.compile(r"\d{1,6}"), chosen=True),
        "chunking_strategy[threshold]": _DECIMAL,
        "keywords[]": Array(Text()),
        "known_speaker_names[]": Array(Text()),
        "known_speaker_references[]": Array(MediaUrl("audio")),
    }
)
