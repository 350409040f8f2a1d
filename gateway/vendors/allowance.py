"""How many tokens a call may cost, before it is sent: by its size and by how much it lets the model write."""

from __future__ import annotations

from gateway.model import JsonValue

BYTES_PER_TOKEN = 4  # of English prose in JSON; other scripts need more tokens, pictures in base64 far fewer
UNSAID = 4096  # tokens of an answer whose length the caller does not bound
_MOST = 10**9  # what a caller may name beyond that is no number of tokens

# Endpoints whose answers are no text that a model writes.
_SILENT = frozenset(
    {"count_tokens", "embeddings", "foundation_models", "input_tokens", "models", "moderations", "transcriptions"}
)
# Where the dialects' bodies say how long an answer may be, and how many there are to be.
_GENERATION = ("generationConfig", "generation_config")  # of Gemini, whose fields may be written either way each
_LENGTHS = (
    ("max_tokens",),
    ("max_completion_tokens",),
    ("max_output_tokens",),
    ("max_tokens_to_sample",),
    ("max_gen_len",),
    ("max_new_tokens",),
    ("maxTokens",),
    ("inferenceConfig", "maxTokens"),
    ("inferenceConfig", "max_new_tokens"),
    *((config, name) for config in _GENERATION for name in ("maxOutputTokens", "max_output_tokens")),
    ("textGenerationConfig", "maxTokenCount"),
)
_COUNTS = (
    ("n",),
    ("best_of",),
    ("num_generations",),
    ("numResults",),
    *((config, name) for config in _GENERATION for name in ("candidateCount", "candidate_count")),
)


def estimate(endpoint: str, body: JsonValue, size: int) -> int:
    """Give the tokens to reserve for a call: of a body of ``size`` bytes, and of the longest answer that it allows."""
    return -(-size // BYTES_PER_TOKEN) + _answer(endpoint, body)


def _answer(endpoint: str, body: JsonValue) -> int:
    if endpoint in _SILENT or body is None:
        return 0
    lengths = [number for path in _LENGTHS if (number := _at(body, path)) is not None]
    counts = [number for path in _COUNTS if (number := _at(body, path)) is not None]
    return min(_MOST, max(lengths, default=UNSAID) * max(1, *counts, 1))


def _at(body: JsonValue, path: tuple[str, ...]) -> int | None:
    value = body
    for key in path:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
