"""Operations of OpenAI's API: those that are let through, each with its grammar, and those that are refused."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from gateway.refusals import Reason, Refusal
from gateway.vendors.grammar import Node
from gateway.vendors.openai_chat_body import (
    CHAT,
    COMPLETIONS,
    EMBEDDINGS,
    MODERATIONS,
    TRANSCRIPTIONS,
    TRANSLATIONS,
)
from gateway.vendors.openai_responses_body import RESPONSES
from gateway.vendors.operation import Operation
from gateway.vendors.requests import asked


@dataclass(frozen=True, slots=True)
class _Known:
    name: str
    endpoint: str  # the agreement's word
    grammar: Node
    form: bool = False


POSTED: dict[str, _Known] = {
    "/chat/completions": _Known("chat.completions.create", "chat_completions", CHAT),
    "/responses": _Known("responses.create", "responses", RESPONSES),
    "/responses/input_tokens": _Known("responses.input_tokens.count", "input_tokens", RESPONSES),
    "/completions": _Known("completions.create", "completions", COMPLETIONS),
    "/embeddings": _Known("embeddings.create", "embeddings", EMBEDDINGS),
    "/moderations": _Known("moderations.create", "moderations", MODERATIONS),
    "/audio/transcriptions": _Known("audio.transcriptions.create", "transcriptions", TRANSCRIPTIONS, form=True),
    "/audio/translations": _Known("audio.translations.create", "translations", TRANSLATIONS, form=True),
}
# By the first segments of the path: why what is below, and not above, is refused.
_STATE = "State kept at the vendor is not supported: send the whole history in each call."
REFUSED: dict[str, str] = {
    "chat/completions": "Stored completions are kept at the vendor; they are not read, changed or deleted from here.",
    "responses/compact": "Compaction answers with text that only the vendor can read; send the history itself.",
    "responses": "Stored responses are kept at the vendor; they are not read, cancelled or deleted from here.",
    "conversations": _STATE,
    "assistants": _STATE,
    "threads": _STATE,
    "chatkit": _STATE,
    "agents": _STATE,
    "vaults": _STATE,
    "skills": _STATE,
    "containers": _STATE,
    "files": "Files are kept at the vendor and are not inspected; send the text itself.",
    "uploads": "Files are kept at the vendor and are not inspected; send the text itself.",
    "vector_stores": "Files are kept at the vendor and are not inspected; send the text itself.",
    "batches": "Batches keep prompts at the vendor; send single calls.",
    "batch": "Batches keep prompts at the vendor; send single calls.",
    "fine_tuning": "Training data are kept at the vendor and are not inspected.",
    "evals": "Test data are kept at the vendor and are not inspected.",
    "realtime": "Sound in both directions cannot be inspected.",
    "live": "Sound in both directions cannot be inspected.",
    "audio/speech": "Sound cannot be restored; let the caller's own software speak.",
    "audio/voices": "Voices are biometric identifiers (45 CFR 164.514(b)(2)(i)(P)).",
    "audio/voice_consents": "Voices are biometric identifiers (45 CFR 164.514(b)(2)(i)(P)).",
    "images": "Images cannot be inspected or restored.",
    "videos": "Images cannot be inspected or restored.",
    "content_provenance_checks": "Images cannot be inspected or restored.",
    "decisions": "Decisions are not supported; use responses.",
    "models": "Models are listed and looked up, not changed.",
    "organization": "The admin API is not for applications.",
    "projects": "The admin API is not for applications.",
    "safety": "The admin API is not for applications.",
    "webhook_endpoints": "The admin API is not for applications.",
    "webhook_event_types": "The admin API is not for applications.",
}
_BELOW = re.compile(r"(?:/[A-Za-z0-9_.:-]{1,256})*")
_MODEL_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:-]{0,127}")


def find_operation(
    method: str, path: str, query: Sequence[tuple[str, str]], *, prefix: str, allowed: dict[str, re.Pattern[str]]
) -> Operation | Refusal:
    """Match the raw path behind ``prefix`` exactly; ``allowed`` are the parameters of the query."""
    known = POSTED.get(path)
    if ("beta", "true") in query:
        remedy = "The SDK's beta namespace is not supported; use the same method outside of client.beta."
        return Refusal(Reason.ENDPOINT_NOT_SUPPORTED, remedy=remedy)
    if known is not None and method == "POST":
        operation = Operation(known.name, "POST", known.endpoint, prefix + path, known.grammar, form=known.form)
        return asked(operation, method, query, allowed)
    if method == "GET" and (path == "/models" or _is_model(path)):
        model = path.removeprefix("/models").removeprefix("/") or None
        name = "models.retrieve" if model else "models.list"
        return asked(Operation(name, "GET", "models", prefix + path, model=model), method, query, allowed)
    if any(path.endswith(tail) and path.removesuffix(tail) in POSTED for tail in POSTED):
        return Refusal(Reason.UNKNOWN_ENDPOINT)  # a base URL that ends in an endpoint's path
    for refused, remedy in REFUSED.items():
        head = f"/{refused}"
        if path.startswith(head) and _BELOW.fullmatch(path[len(head) :]) and ".." not in path:
            return Refusal(Reason.ENDPOINT_NOT_SUPPORTED, remedy=remedy)
    return Refusal(Reason.UNKNOWN_ENDPOINT, remedy="Use POST." if known is not None else "")


def _is_model(path: str) -> bool:
    head, _, name = path.rpartition("/")
    return head == "/models" and _MODEL_ID.fullmatch(name) is not None and ".." not in name


def shown_operations(*prefixes: str) -> tuple[Operation, ...]:
    """Give the operations as the coverage matrix shows them, at each of the prefixes."""
    shown: list[Operation] = []
    for prefix in prefixes:
        for path, known in POSTED.items():
            shown.append(Operation(known.name, "POST", known.endpoint, prefix + path, known.grammar, form=known.form))
        if "{" not in prefix:
            shown.append(Operation("models.list", "GET", "models", f"{prefix}/models"))
            shown.append(Operation("models.retrieve", "GET", "models", f"{prefix}/models/{{model}}"))
    return tuple(shown)
