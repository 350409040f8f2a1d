"""The form of a rule: a pattern, what must stand near it, and what must not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from presidio_analyzer import LocalRecognizer, RecognizerResult

from gateway.detector.recognizers.openings import Form, Openings, Window, form_of

_NEAR = 48  # characters before a match in which its cue is looked for
_CLOSE = 28  # characters around a match in which a veto is looked for

_REACH = 90  # characters to both sides of an anchor in which a pattern is tried
SHORT_LEAD = 8  # where a pattern begins with its anchor, but for marks and blanks

# Digits in a row, with letters or without: an anchor.
LONG_MIXED = re.compile(r"(?<![^\W_])(?=[A-Za-z]*\d)[A-Za-z0-9]{8}")

Check = Callable[[re.Match[str]], bool]


class Searched:
    """A text, and what many rules ask of it: its lower case, where patterns can begin, the neighbourhoods of anchors."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lowered = text.lower()
        self.openings = Openings(text)
        self._windows: dict[tuple[Form, int], list[Window]] = {}

    def holds(self, words: tuple[str, ...]) -> bool:
        """Say whether one of some lower-case words is in the text."""
        lowered = self.lowered
        for word in words:  # noqa: SIM110 - asked of each rule in every text, where a generator costs more than the search
            if word in lowered:
                return True
        return False

    def around(self, anchor: Form, lead: int) -> list[Window]:
        """Give the neighbourhoods of what an anchor finds; rules of one anchor share the search."""
        windows = self._windows.get((anchor, lead))
        if windows is None:
            matches = anchor.matches(self.text, anchor.places(self.openings), [(0, len(self.text))])
            windows = self._windows[anchor, lead] = _around(matches, self.text, lead)
        return windows


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern of a recognizer.

    ``hints`` are lower-case words of which one must be in the text at all, so that most rules cost one search;
    where there is an ``anchor``, the pattern is tried only in the neighbourhood of what that finds, so that a slow pattern
    need not look at a whole text (rules of one anchor share the search), from ``lead`` characters before it;
    ``group`` is the part of the match that is the identifier; ``cue`` must be found shortly before it; ``veto`` must
    not be found around it; ``check`` decides on the match (a checksum).
    """

    pattern: re.Pattern[str]
    score: float
    group: int | str = 0
    hints: tuple[str, ...] = ()
    cue: re.Pattern[str] | None = None
    veto: re.Pattern[str] | None = None
    check: Check | None = None
    entity: str | None = None  # where it differs from the recognizer's
    anchor: re.Pattern[str] | None = None
    lead: int = _REACH
    _form: Form = field(init=False, repr=False)
    _anchor_form: Form | None = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_form", form_of(self.pattern))
        object.__setattr__(self, "_anchor_form", None if self.anchor is None else form_of(self.anchor))

    def spans(self, searched: Searched) -> list[tuple[int, int]]:
        """Give the places of the identifiers."""
        text, places = searched.text, self._form.places(searched.openings)
        if places == [] or (self.hints and not searched.holds(self.hints)):
            return []
        windows = [(0, len(text))] if self._anchor_form is None else searched.around(self._anchor_form, self.lead)
        found = []
        for match in self._form.matches(text, places, windows):
            start, end = match.span(self.group)
            if start < 0 or start == end:
                continue
            if self.cue is not None and not self.cue.search(text, max(0, match.start() - _NEAR), start):
                continue
            if self.veto is not None and self.veto.search(text, *_line(text, start, end)):
                continue
            if self.check is not None and not self.check(match):
                continue
            found.append((start, end))
        return found


def _line(text: str, start: int, end: int) -> tuple[int, int]:
    """Give what stands close around a match in its own line."""
    before, behind = text.rfind("\n", max(0, start - _CLOSE), start), text.find("\n", end, end + _CLOSE)
    return max(0, start - _CLOSE) if before < 0 else before + 1, min(len(text), end + _CLOSE) if behind < 0 else behind


def _around(anchors: Iterable[re.Match[str]], text: str, lead: int) -> list[Window]:
    """Give the neighbourhoods of the anchors, joined where they overlap, each from blank to blank."""
    windows: list[Window] = []
    for match in anchors:
        last = windows[-1][1] if windows else -1  # no character is looked at twice
        start, end = max(0, match.start() - lead), min(len(text), match.end() + _REACH)
        while start > max(0, last) and not text[start - 1].isspace():
            start -= 1
        if lead < _REACH and start > max(0, last):
            start -= 1  # the blank may be what a pattern begins with
        end = max(end, last)
        while end < len(text) and not text[end].isspace():
            end += 1
        if start <= last:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return windows


class RuleRecognizer(LocalRecognizer):
    """A Presidio recognizer made of rules. Context is by window: there is no lemmatizer here."""

    def __init__(self, name: str, entity: str, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        entities = sorted({entity, *(rule.entity for rule in rules if rule.entity)})
        self._entity = entity
        self.name: str = name
        super().__init__(supported_entities=entities, name=name, supported_language="en")
        self._metadata = {
            RecognizerResult.RECOGNIZER_NAME_KEY: name,
            RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
        }

    def load(self) -> None:
        """Nothing to load."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        """Give the rules' findings."""
        searched: Searched | None = getattr(nlp_artifacts, "searched", None)
        if searched is None or searched.text != text:
            searched = Searched(text)
        return self.found(searched, entities)

    def found(self, searched: Searched, entities: Sequence[str]) -> list[RecognizerResult]:
        """Give the rules' findings in a text that other recognizers look at too."""
        wanted = set(entities)
        return [
            RecognizerResult(entity, start, end, rule.score, recognition_metadata=self._metadata)
            for rule in self._rules
            if (entity := rule.entity or self._entity) in wanted
            for start, end in rule.spans(searched)
        ]


def pattern(text: str, *, case: bool = False) -> re.Pattern[str]:
    """Compile a rule's pattern, written over several lines; without regard to case unless ``case``."""
    return re.compile(text, re.VERBOSE | (0 if case else re.IGNORECASE))


def by_first_letter(alternatives: str) -> str:
    """Write ``aunt|uncle|aide`` so that where no alternative begins with a text's next letter none is tried.

    Without regard to case Python tries each of them in turn. Those that begin with one letter are put together, in
    their order; one that begins with anything else keeps its place among them.
    """
    made: list[str] = []
    groups: dict[str, list[str]] = {}
    for alternative in [*_split(alternatives), ""]:
        if _PLAIN_START.match(alternative):
            groups.setdefault(alternative[0].lower(), []).append(alternative[1:])
            continue
        made += [f"(?-i:[{letter.upper()}{letter}])(?:{'|'.join(rest)})" for letter, rest in groups.items()]
        groups = {}
        made += [alternative] if alternative else []
    return "|".join(made)


_PLAIN_START = re.compile(r"[A-Za-z](?![?*+{])")
_PART = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)


def _split(alternatives: str) -> list[str]:
    """Split at the strokes that stand in no group."""
    found, depth = [""], 0
    for part in _PART.findall(alternatives):
        depth += {"(": 1, ")": -1}.get(part, 0)
        if part == "|" and not depth:
            found.append("")
        else:
            found[-1] += part
    return found


def cued(
    cues: str, value: str, *, noun: str = r"(?:number|numbers|num|nbr|no|nr|id|ids|identifier|code|key)"
) -> re.Pattern[str]:
    """Compile "cue, then linking words, then the value": ``MRN # 123``, ``member ID is X12``, ``"mrn": "123"``.

    No run of blanks or dots can be taken in two ways: behind a label without a value, each way would be tried.
    """
    return re.compile(
        rf"(?<![a-z0-9])(?:{by_first_letter(cues)})(?:['’]s)?(?:\s*(?:[-_]\s*)?\(?{noun}\)?\.?)*"
        rf"(?:\s*(?:is|was|of|(?:ending|ends?|starting|starts?|beginning|begins?)(?:\ (?:in|with))?|equals|as|reads|listed\ as|on\ file|assigned|:|=|\#|\||–|—|-|\(|\"|'|,|\?|->|\.\.+(?!\.)))*\s*"
        rf"(?P<value>{value})(?![A-Za-z0-9])".replace(r"\ ", " "),
        re.IGNORECASE,
    )


def has_digits(least: int) -> Check:
    """Make the check that a cued value holds enough digits to be a number."""

    def check(match: re.Match[str]) -> bool:
        value: str = match.group("value")
        return sum(c.isdigit() for c in value) >= least

    return check


def luhn(digits: str) -> bool:
    """Check a Luhn digit (ISO/IEC 7812-1 annex B)."""
    total = 0
    for index, character in enumerate(reversed(digits)):
        digit = int(character)
        if index % 2:
            digit = digit * 2 - 9 if digit > 4 else digit * 2
        total += digit
    return total % 10 == 0
