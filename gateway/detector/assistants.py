"""Assistants that bear a given name: Claude, Alexa, Siri.

Patients do too, so only where the text says right there what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_HINT = re.compile(r"Claude|Alexa|Siri")
_BEFORE = r"(?<![\w@.'’-])"
_NAME = rf"(?P<named>{_BEFORE}(?:Claude|Alexa|Siri)(?![\w@-]))"
_MAKER = r"(?:Anthropic|Amazon|Apple)"
_MACHINE = (
    r"(?:AI|A\.I\.|artificial intelligence|chat[ -]?bot|LLM|(?:large )?language model"
    r"|(?:virtual|voice|digital) assistant|smart speaker)\b"
)
_OTHERS = r"(?:ChatGPT|GPT-?\d[\w.]*|Gemini|Copilot|Google Assistant|Cortana|Perplexity|Llama)"
_BETWEEN = r"(?:,| ?/|,? (?:or|and|vs\.?)) ?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        # What is said of nobody else: Claude Opus 4.1, the Claude API, an Alexa skill.
        rf"{_BEFORE}Claude (?:Code|Opus|Sonnet|Haiku|Instant|Desktop|CLI|API|SDK|Agent SDK|v?\d(?:\.\d)?)\b",
        rf"{_BEFORE}Alexa (?:skills?|device|app)\b",
        # Claude, an AI assistant; Claude (by Anthropic)
        rf"{_NAME}(?=,? (?:an?|the|our|your) (?:[\w-]+ ){{0,3}}?{_MACHINE})",
        rf"{_NAME}(?=,? \(?(?:(?:made|built|created|developed|trained) )?(?:by|from) {_MAKER}\b)",
        # Anthropic's official CLI for Claude; Amazon Alexa; the AI assistant Claude
        rf"\b{_MAKER}(?:['’]s (?:\w+ ){{0,3}}| ){_NAME}",
        rf"\b(?:AI assistant|{_MACHINE}) (?:called |named )?{_NAME}",
        # Co-Authored-By: Claude Fable <noreply@anthropic.com>, as its commits end
        rf"{_BEFORE}Claude(?: [\w.]+){{0,3}} <noreply@anthropic\.com>",
        # ChatGPT, Claude or Gemini; Siri and Alexa
        rf"\b(?:{_OTHERS}|Siri){_BETWEEN}{_NAME}",
        rf"{_NAME}(?={_BETWEEN}(?:{_OTHERS}\b|Siri\b))",
        rf"{_BEFORE}Siri(?={_BETWEEN}Alexa\b)",
    )
)


def assistants(text: str) -> Iterator[tuple[int, int]]:
    """Give where assistants are named, start and end."""
    if _HINT.search(text) is None:
        return
    for form in _FORMS:
        for match in form.finditer(text):
            yield match.span("named" if "named" in form.groupindex else 0)
