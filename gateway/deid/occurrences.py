"""Finds the further occurrences of values that are known to be identifiers: in another case, another grouping, in part.

A text is read once, as a sequence of letter runs, digit runs and marks; all values are looked for at the same time, so
the work grows with the text and not with the number of values.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from gateway.deid.folding import TOKEN, bare, fold, is_unspaced
from gateway.deid.lexicon import is_either, is_title, is_word
from gateway.model import Finding

# Marks that may group the digits and letters of a number: 123-45-6789, (555) 123.4567
_GROUPING = frozenset("-./()+#·–")
_LONGEST_NUMBER = 12  # tokens
_LEAST_NUMBER = 5  # letters and digits: shorter ones (a room, a dose) would be found everywhere
_LEAST_DATE = 6  # digits of a date without a month's name
_ENDS_SENTENCE = frozenset('.!?:;•*-–>"“')
# What somebody does or has, behind a word that could be either: Art goes to art class. Hope's dose.
_ACTS = re.compile(
    r"['’]s\b|:[ \t]|[ \t]+(?:(?:also|still|then|never)[ \t]+)?(?:is|was|has|had|did|does|says|said|goes|went|comes"
    r"|came|told|takes|took|gave|wants|feels|felt|lives|works|thinks|denies|reports|states|\w{2,}ed)\b"
)
# What is one run of characters may be grouped in other ways; a date or an address may not.
_NUMBERS = frozenset(
    "PHONE_NUMBER US_SSN MEDICAL_RECORD_NUMBER HEALTH_PLAN_ID ACCOUNT_NUMBER LICENSE_NUMBER VEHICLE_ID DEVICE_ID "
    "UNIQUE_ID".split()
)

Position = tuple[int, int]  # (leaf, offset)


@dataclass(frozen=True, slots=True)
class Needle:
    """A value to look for, with the place that revealed it. The flags narrow what counts as it."""

    entity: str
    revealed: Position
    exact: str | None = field(default=None, repr=False)  # only in this very case, bare
    name_like: bool = False  # only capitalised, and where a sentence begins only before what somebody does
    capitalised: bool = False

    @property
    def kind(self) -> tuple[str | None, bool, bool]:
        """Give what narrows it."""
        return self.exact, self.name_like, self.capitalised


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A further occurrence of a value."""

    start: int
    end: int
    entity: str
    revealed: Position  # the place that revealed the value it comes from


@dataclass(slots=True)
class _Node:
    needles: list[Needle] = field(default_factory=list)
    next: dict[str, _Node] = field(default_factory=dict)


def squeeze(text: str) -> str:
    """Give the letters and digits of ``text``, folded: what a number is whatever its grouping."""
    return "".join(c for c in fold(text) if c.isalnum())


class Needles:
    """The values of one request."""

    def __init__(self) -> None:
        self._root = _Node()
        self._numbers: dict[str, Needle] = {}

    def __bool__(self) -> bool:
        return bool(self._root.next or self._numbers)

    def add(self, value: str, entity: str, revealed: Position) -> None:
        """Look for a value, and for the parts of a person's name."""
        tokens = [token for token in map(bare, TOKEN.findall(value)) if token]
        letters = sum(len(token) for token in tokens if token[0].isalnum())
        if entity == "PERSON":
            self._add_person(tokens, value, revealed)
            return
        if letters < 3 or (letters < _LEAST_NUMBER and value.isdigit()):
            return
        groups = sum(token[0].isalnum() for token in tokens)
        if (
            entity == "DATE"
            and letters < _LEAST_DATE
            and groups < 3
            and not any(token[0].isalpha() for token in tokens)
        ):
            return  # 5/10 is a score as often as a day
        if len(tokens) == 1 and is_word(tokens[0]):
            self._plant(tokens, Needle(entity, revealed, name_like=True))
        else:
            self._plant(tokens, Needle(entity, revealed))
        if entity in _NUMBERS:
            key = squeeze(value)
            if len(key) >= _LEAST_NUMBER and any(c.isdigit() for c in key):
                self._keep_earliest(self._numbers, key, Needle(entity, revealed))

    def _add_person(self, tokens: Sequence[str], value: str, revealed: Position) -> None:
        for part in value.split():
            if is_unspaced(part):
                self._plant(part, Needle("PERSON", revealed))
        names = [token for token in tokens if token[0].isalpha() and not is_title(token)]
        if len(tokens) > 1 and len(names) > 0 and sum(map(len, names)) >= 3:
            self._plant(tokens, Needle("PERSON", revealed))
        for name in names:
            self._add_part(name, revealed)
        if not names and len(tokens) > 1 and len(value) >= 4:
            self._plant(tokens, Needle("PERSON", revealed))

    def _add_part(self, name: str, revealed: Position) -> None:
        if len(name) < 2:
            return
        if is_word(name):
            if len(name) > 2:
                self._plant([name], Needle("PERSON", revealed, name_like=True))
        elif len(name) == 2:
            # "Li", "Ng": in this very case, else it is any two letters
            if not name.islower():
                self._plant([name], Needle("PERSON", revealed, exact=name))
        else:
            self._plant([name], Needle("PERSON", revealed, capitalised=is_either(name) and name[0].isupper()))

    def _plant(self, tokens: Iterable[str], needle: Needle) -> None:
        node = self._root
        for token in tokens:
            node = node.next.setdefault(fold(token), _Node())
        if node is self._root:
            return
        for index, other in enumerate(node.needles):
            if other.kind == needle.kind:
                if needle.revealed < other.revealed:
                    node.needles[index] = needle
                return
        node.needles.append(needle)

    @staticmethod
    def _keep_earliest(table: dict[str, Needle], key: str, needle: Needle) -> None:
        if key not in table or needle.revealed < table[key].revealed:
            table[key] = needle

    def occurrences(self, text: str, covered: Sequence[Finding] = ()) -> list[Occurrence]:
        """Give the occurrences outside the spans in ``covered`` (sorted, disjoint), longest first at each place."""
        if not self:
            return []
        tokens = [(m.start(), m.end(), folded) for m in TOKEN.finditer(text) if (folded := fold(m.group()))]
        free = _free_tokens(tokens, covered)
        found: list[Occurrence] = []
        index = 0
        while index < len(tokens):
            match = None
            if free[index]:
                match = self._number_at(text, tokens, free, index) or self._value_at(text, tokens, free, index)
            if match is None:
                index += 1
                continue
            last, needle = match
            found.append(Occurrence(tokens[index][0], tokens[last][1], needle.entity, needle.revealed))
            index = last + 1
        return found

    def _value_at(
        self, text: str, tokens: Sequence[tuple[int, int, str]], free: Sequence[bool], first: int
    ) -> tuple[int, Needle] | None:
        node, best = self._root, None
        for index in range(first, len(tokens)):
            following = node.next.get(tokens[index][2])
            if following is None or not free[index]:
                break
            node = following
            shown = text[tokens[first][0] : tokens[index][1]]
            fitting = [n for n in node.needles if _fits(n, shown, text, tokens[first][0], tokens[index][1])]
            if fitting:
                best = (index, min(fitting, key=lambda needle: needle.revealed))
        return best

    def _number_at(
        self, text: str, tokens: Sequence[tuple[int, int, str]], free: Sequence[bool], first: int
    ) -> tuple[int, Needle] | None:
        if not self._numbers or not tokens[first][2].isalnum():
            return None
        gathered, best = "", None
        for index in range(first, min(len(tokens), first + 2 * _LONGEST_NUMBER)):
            start, _, token = tokens[index]
            if not free[index] or (index > first and start - tokens[index - 1][1] > 1):
                break
            if token.isalnum():
                gathered += token
                needle = self._numbers.get(gathered)
                if needle is not None:
                    best = (index, needle)
            elif token not in _GROUPING:
                break
        return best


def _fits(needle: Needle, shown: str, text: str, start: int, end: int) -> bool:
    if needle.exact is not None:
        return bare(shown) == needle.exact
    if needle.name_like:
        return shown[0].isupper() and (not _begins_sentence(text, start) or _ACTS.match(text, end) is not None)
    return shown[0].isupper() or not needle.capitalised


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \t") if start < 200 else text[start - 200 : start].rstrip(" \t")
    return not before or before[-1] in _ENDS_SENTENCE or before[-1] in "\r\n"


def _free_tokens(tokens: Sequence[tuple[int, int, str]], covered: Sequence[Finding]) -> list[bool]:
    free = [True] * len(tokens)
    spans = iter(covered)
    span = next(spans, None)
    for index, (start, end, _) in enumerate(tokens):
        while span is not None and span.end <= start:
            span = next(spans, None)
        if span is None:
            break
        free[index] = end <= span.start
    return free
