"""Assistants that bear a given name: Claude, Alexa, Siri.

Patients do too, so only where the text says right there what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gateway.deid.eponyms import ASSISTANT

_HINT = re.compile(r"Claude|Alexa|Siri")
_BEFORE = r"(?<![\w@.'’-])"
_NAME = rf"(?P<named>{_BEFORE}(?:Claude|Alexa|Siri)(?![\w@-]))"
# Not "AI" alone, which is a drug's kind and a valve's fault, nor an assistant, who is somebody.
_MACHINE = (
    r"(?:AI (?:coding )?(?:assistant|model|agent|chatbot|scribe|system)|chat ?bot|LLM|(?:large )?language model"
    r"|voice assistant|smart speaker)\b"
)
_OTHERS = r"(?:ChatGPT|GPT-?\d[\w.]*|Gemini|Copilot|Google Assistant|Cortana|Perplexity|Llama)"
_BETWEEN = r"(?: ?/ ?| (?:or|vs\.?) )"  # behind a comma or "and" somebody else may begin to act
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_BEFORE}{ASSISTANT.pattern}",
        # Claude, an AI assistant; Claude (by Anthropic)
        rf"{_NAME}(?=,? (?:an?|the|our|your) (?:helpful |clinical |medical )?{_MACHINE})",
        rf"{_NAME}(?=,? \(?(?:(?:made|built|created|developed|trained) )?(?:by|from) Anthropic\b)",
        # Anthropic's official CLI for Claude; Amazon Alexa; the AI assistant Claude
        r"\bAnthropic['’]s (?:\w+ ){0,3}(?P<named>Claude(?![\w@-]))",
        r"\b(?:Amazon|Apple)(?:['’]s)? (?P<named>(?:Alexa|Siri)(?![\w@-]| [A-Z]))",
        rf"\b{_MACHINE} (?:called |named )?{_NAME}",
        # Co-Authored-By: Claude Fable <noreply@anthropic.com>, as its commits end
        rf"{_BEFORE}Claude(?: [\w.]+){{0,3}} <noreply@anthropic\.com>",
        # ChatGPT or Claude; Siri and Alexa
        rf"\b{_OTHERS}{_BETWEEN}{_NAME}",
        rf"{_NAME}(?=(?:{_BETWEEN}| and ){_OTHERS}\b)",
        rf"{_BEFORE}Siri (?:and|or) Alexa(?![\w@-])",
    )
)


def assistants(text: str) -> Iterator[tuple[int, int]]:
    """Give where assistants are named, start and end."""
    if _HINT.search(text) is None:
        return
    for form in _FORMS:
        for match in form.finditer(text):
            yield match.span("named" if "named" in form.groupindex else 0)
