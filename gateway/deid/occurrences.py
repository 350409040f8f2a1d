"""Finds the further occurrences of values that are known to be identifiers: in another case, another grouping, in part.

A text is read once, as a sequence of letter runs, digit runs and marks; all values are looked for at the same time, so
the work grows with the text and not with the number of values.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from gateway.deid import glued
from gateway.deid.eponyms import is_term
from gateway.deid.folding import TOKEN, bare, fold, is_unspaced
from gateway.deid.lexicon import is_either, is_title, is_word
from gateway.deid.numbers import (
    GROUPING,
    LEAST_NUMBER,
    LEAST_SHORT,
    LONGEST_NUMBER,
    NUMBERS,
    groupings,
    stands_alone,
    without_zeros,
)
from gateway.model import Finding

# Tokens of a value that are looked for at each place. What is longer is followed from there as far as it goes, and what
# was followed is not read again: a value that repeats itself would else be tried whole at each of its words.
_LOOKED_FOR = 64
_LEAST_DATE = 6  # digits of a date without a month's name
_DAY = 8  # digits of a day
_THOUSANDS = 3  # digits behind a comma in a long number
_STAMPS = frozenset({12, 14})  # digits of a day with its time
_ENDS_SENTENCE = frozenset('.!?:;•*-–>"“')
# What somebody does or has, behind a word that could be either: Art goes to art class. Hope's dose.
_ACTS = re.compile(
    r"['’]s\b|:[ \t]|[ \t]+(?:(?:also|still|then|never)[ \t]+)?(?:is|was|has|had|did|does|says|said|goes|went|comes"
    r"|came|told|takes|took|gave|wants|feels|felt|lives|works|thinks|denies|reports|states|\w{2,}ed)\b"
)


Position = tuple[int, int]  # (leaf, offset)
_EVER = (sys.maxsize, 0)  # behind every place
_Token = tuple[int, int, str]  # start, end, folded


@dataclass(frozen=True, slots=True)
class Needle:
    """A value to look for, with the place that revealed it. The flags narrow what counts as it."""

    entity: str
    revealed: Position
    exact: str | None = field(default=None, repr=False)  # only in this very case, bare
    name_like: bool = False  # only capitalised, and where a sentence begins only before what somebody does
    capitalised: bool = False
    alone: bool = False  # only where it is neither part of another number nor a measure
    may_be_term: bool = False  # not where it is part of a term: Parkinson's disease
    rest: tuple[str, ...] = field(default=(), repr=False)  # how it goes on behind what is looked for

    @property
    def kind(self) -> tuple[str | None, bool, bool, bool, tuple[str, ...]]:
        """Give what narrows it, but for terms."""
        return self.exact, self.name_like, self.capitalised, self.alone, self.rest


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A further occurrence of a value.

    ``earlier`` are those that stood here before a later leaf revealed this one, where that was asked: a shorter name.
    """

    start: int
    end: int
    entity: str
    revealed: Position  # the place that revealed the value it comes from
    earlier: tuple[Occurrence, ...] = ()


@dataclass(slots=True)
class _Node:
    needles: list[Needle] = field(default_factory=list)
    next: dict[str, _Node] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Read:
    """A text in its tokens (start, end, folded), and which of them are free."""

    text: str = field(repr=False)
    tokens: Sequence[_Token] = field(repr=False)
    free: Sequence[bool] = field(repr=False)


class Needles:
    """The values of one request.

    ``spares_terms`` leaves a surname or a place where it is part of a term: gateway.deid.eponyms.
    """

    def __init__(self, *, spares_terms: bool = True) -> None:
        self._root = _Node()
        self._numbers: dict[str, Needle] = {}
        self._inside = glued.Inside()
        self._whole: dict[str, Needle] = {}  # what a name inside of a word stands for
        self._spares_terms = spares_terms

    def __bool__(self) -> bool:
        return bool(self._root.next or self._numbers)

    def add(self, value: str, entity: str, revealed: Position, *, short: bool = False) -> None:
        """Look for a value, and for the parts of a person's name; with ``short`` also for a number of three digits."""
        tokens = [token for token in map(bare, TOKEN.findall(value)) if token]
        letters = sum(len(token) for token in tokens if token[0].isalnum())
        if entity == "PERSON":
            self._add_person(tokens, value, revealed)
            return
        if letters < 3 or (letters < LEAST_NUMBER and value.isdigit()):
            if short and letters >= LEAST_SHORT:
                self._plant(tokens, Needle(entity, revealed, alone=True))
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
            self._plant(tokens, Needle(entity, revealed, may_be_term=len(tokens) == 1))
        if entity in NUMBERS:
            for key in groupings(value, entity):
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
        for name in glued.joined(value):
            self._add_part(name, revealed)
        whole, initials = glued.glued(value)
        for word in (*whole, *initials):
            self._plant([word], Needle("PERSON", revealed))
        for word in map(fold, whole):
            self._inside.add(word)
            self._keep_earliest(self._whole, word, Needle("PERSON", revealed))
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
            either = is_either(name) and name[0].isupper()
            self._plant([name], Needle("PERSON", revealed, capitalised=either, may_be_term=True))

    def _plant(self, tokens: Iterable[str], needle: Needle) -> None:
        node = self._root
        folded = list(map(fold, tokens))
        for token in folded[:_LOOKED_FOR]:
            node = node.next.setdefault(token, _Node())
        if node is self._root:
            return
        if len(folded) > _LOOKED_FOR:
            needle = replace(needle, rest=tuple(folded[_LOOKED_FOR:]))
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

    def occurrences(self, text: str, covered: Sequence[Finding] = (), *, leaf: int = sys.maxsize) -> list[Occurrence]:
        """Give the occurrences outside the spans in ``covered`` (sorted, disjoint), longest first at each place.

        ``leaf`` is where the text stands, so that what later leaves revealed can say what stood there ``earlier``.
        """
        if not self:
            return []
        # Bare before they are folded, as the words of a value are: what comes out of a ligature may be bared once more.
        tokens = [(m.start(), m.end(), folded) for m in TOKEN.finditer(text) if (folded := fold(bare(m.group())))]
        read = _Read(text, tokens, _free_tokens(tokens, covered))
        found: list[Occurrence] = []
        index, taken = 0, -1  # the last token that is a value's
        while index < len(tokens):
            if not read.free[index]:
                taken, index = index, index + 1
                continue
            here, last, taken = self._at(read, index, taken, _EVER)
            for one in here:
                late = one.revealed[0] > leaf
                earlier = self._earlier(one.revealed[0], leaf, read, range(index, last + 1)) if late else ()
                found.append(replace(one, earlier=tuple(earlier)) if late else one)
            index = last + 1
        return found

    def _at(self, read: _Read, index: int, taken: int, before: Position) -> tuple[list[Occurrence], int, int]:
        """Give what begins at a token, the last token that was read for it, and the last one that is a value's.

        Only values count that were revealed ``before`` that place.
        """
        match = self._number_at(read, index, before) or self._value_at(read, index, before)
        start, end, folded = read.tokens[index]
        if match is None:
            return self._in_word(read, index, before) if end - start >= glued.LEAST_HUMP else [], index, taken
        last, needle = match
        # Behind somebody's other name it is his: James Parkinson's disease.
        spared = self._spares_terms and needle.may_be_term and index == last and taken != index - 1
        if spared and is_term(folded, read.text, start, end):
            return [], last, taken
        return [Occurrence(start, read.tokens[last][1], needle.entity, needle.revealed)], last, last

    def _earlier(self, revealed: int, leaf: int, read: _Read, place: range) -> Iterator[Occurrence]:
        """Give what stood in the tokens ``place`` until the leaf ``revealed`` revealed what stands there now."""
        index, taken = place.start, place.start - 1
        while index < place.stop:
            if not read.free[index]:
                taken, index = index, index + 1
                continue
            here, last, taken = self._at(read, index, taken, (revealed, 0))
            for one in here:
                yield one
                if one.revealed[0] > leaf:
                    yield from self._earlier(one.revealed[0], leaf, read, range(index, last + 1))
            index = last + 1

    def _in_word(self, read: _Read, index: int, before: Position) -> list[Occurrence]:
        """Give the names in a word that is none of the values: patientMariaLopez, lopezChart, the Lopezes."""
        start, end, folded = read.tokens[index]
        shown = read.text[start:end]
        if folded.isdigit():
            return self._time_stamp(folded, start, start + len(shown), before)
        if not folded.isalpha():
            return []
        whole = None
        if len(folded) > glued.LEAST_INSIDE:
            whole = self._inside.find(folded, lambda word: self._whole[word].revealed < before)
        if whole is not None:
            needle = self._whole[whole]
            return [Occurrence(start, start + len(shown), needle.entity, needle.revealed)]
        if shown.islower() or shown.isupper():
            return []
        found = []
        for first, last in glued.humps(shown):
            part = self._part(fold(shown[first:last]), before)
            if part is not None:
                found.append(Occurrence(start + first, start + last, part.entity, part.revealed))
        if not found and index and read.tokens[index - 1][2] == "the" and folded.endswith("s"):
            part = self._part(folded[:-1], before) or self._part(folded.removesuffix("es"), before)
            if part is not None:
                found.append(Occurrence(start, start + len(shown), part.entity, part.revealed))
        return found

    def _time_stamp(self, digits: str, start: int, end: int, before: Position) -> list[Occurrence]:
        """Give a day that is written with its time as one number (HL7): 19610314103000."""
        node = self._root.next.get(digits[:_DAY]) if len(digits) in _STAMPS else None
        needles = [n for n in node.needles if n.entity == "DATE" and n.revealed < before] if node is not None else []
        return [Occurrence(start, end, n.entity, n.revealed) for n in needles[:1]]

    def _part(self, folded: str, before: Position) -> Needle | None:
        """Give the part of a person's name that a word is, where it is nothing else."""
        node = self._root.next.get(folded)
        needles = [n for n in node.needles if n.revealed < before] if node is not None else []
        return next((n for n in needles if n.entity == "PERSON" and n.may_be_term and not n.capitalised), None)

    def _value_at(self, read: _Read, first: int, before: Position) -> tuple[int, Needle] | None:
        text, tokens, free = read.text, read.tokens, read.free
        node, best = self._root, None
        for index in range(first, min(len(tokens), first + _LOOKED_FOR)):
            following = node.next.get(tokens[index][2])
            if following is None or not free[index]:
                break
            node = following
            if not node.needles:
                continue
            shown = text[tokens[first][0] : tokens[index][1]]
            fitting = [
                n
                for n in node.needles
                if n.revealed < before and _fits(n, shown, text, tokens[first][0], tokens[index][1])
            ]
            if fitting:
                best = (index, fitting)
        if best is None:
            return None
        last, fitting = best
        reached = [(_followed(needle.rest, tokens, free, last), needle) for needle in fitting]
        return min(reached, key=lambda one: (-one[0], one[1].revealed))

    def _number_at(self, read: _Read, first: int, before: Position) -> tuple[int, Needle] | None:
        tokens, free = read.tokens, read.free
        if not self._numbers or not tokens[first][2].isalnum():
            return None
        gathered, best, commas = "", None, False
        for index in range(first, min(len(tokens), first + 2 * LONGEST_NUMBER)):
            start, _, token = tokens[index]
            if not free[index] or (index > first and start - tokens[index - 1][1] > 1):
                break
            if token.isalnum():
                gathered += token
                needle = self._numbered(gathered, before) or self._numbered(without_zeros(gathered), before)
                if needle is not None and not (commas and _parts_thousands(tokens, index + 1)):
                    best = (index, needle)
            elif _parts_thousands(tokens, index):
                if _parts_thousands(tokens, first - 1):
                    break  # 482,913 is no number of 1,482,913
                commas = True
            elif token not in GROUPING:
                break
        return best

    def _numbered(self, digits: str, before: Position) -> Needle | None:
        needle = self._numbers.get(digits)
        return needle if needle is not None and needle.revealed < before else None


def _parts_thousands(tokens: Sequence[_Token], index: int) -> bool:
    """Say whether a comma parts three digits from at most three, as a table writes a number: 482,913."""
    if not 0 < index < len(tokens) - 1 or tokens[index][2] != ",":
        return False
    before, behind = tokens[index - 1], tokens[index + 1]
    return (
        before[2].isdigit()
        and len(before[2]) <= _THOUSANDS
        and behind[2].isdigit()
        and len(behind[2]) == _THOUSANDS
        and (before[1], behind[0]) == tokens[index][:2]
    )


def _followed(rest: Sequence[str], tokens: Sequence[_Token], free: Sequence[bool], last: int) -> int:
    """Give the last token up to which the text goes on as the value does, behind the token ``last``."""
    for token in rest:
        if last + 1 == len(tokens) or not free[last + 1] or tokens[last + 1][2] != token:
            break
        last += 1
    return last


def _fits(needle: Needle, shown: str, text: str, start: int, end: int) -> bool:
    if needle.exact is not None:
        return bare(shown) == needle.exact
    if needle.alone:
        return stands_alone(text, start, end)
    if needle.name_like:
        return shown[0].isupper() and (not _begins_sentence(text, start) or _ACTS.match(text, end) is not None)
    return shown[0].isupper() or not needle.capitalised


def _begins_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \t") if start < 200 else text[start - 200 : start].rstrip(" \t")
    return not before or before[-1] in _ENDS_SENTENCE or before[-1] in "\r\n"


def _free_tokens(tokens: Sequence[_Token], covered: Sequence[Finding]) -> list[bool]:
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
