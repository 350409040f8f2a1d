"""Anthropic's betas that are none any more: what they name is part of the plain Messages API."""

from __future__ import annotations

# SDKs and frameworks still send these names by themselves. What they ask for stands in the body, where it is judged:
# a document is media, a cache is a field, whoever counts tokens uses the endpoint of that name. Taken from the plain
# (not the beta) resources of anthropic 2.14; each is sent as it came. In a body (`anthropic_beta` at AWS and Google)
# each remains a feature.
GENERAL = frozenset(
    {
        "effort-2025-11-24",  # output_config.effort
        "extended-cache-ttl-2025-04-11",  # cache_control.ttl
        "fine-grained-tool-streaming-2025-05-14",  # tools[].eager_input_streaming
        "max-tokens-3-5-sonnet-2024-07-15",  # max_tokens
        "pdfs-2024-09-25",  # blocks of the type document
        "prompt-caching-2024-07-31",  # cache_control
        "structured-outputs-2025-11-13",  # output_config.format, tools[].strict
        "structured-outputs-2025-12-15",  # the same; sent by client.beta.messages.parse
        "token-counting-2024-11-01",  # /v1/messages/count_tokens; sent by client.beta.messages.count_tokens
        "tools-2024-04-04",  # tools
        "tools-2024-05-16",
    }
)
