"""Numbers the values of a request: what stands for each, and the table for the way back."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from gateway.deid.ages import shows_over_89
from gateway.deid.dates import year_that_may_stay
from gateway.deid.encoded import decoded_runs
from gateway.deid.folding import TOKEN, bare, fold
from gateway.deid.normalize import ESCAPING, normalize
from gateway.deid.occurrences import Position
from gateway.deid.seams import borders
from gateway.deid.transforms import Context, surrogates_of, transform
from gateway.deid.zip3 import first_three
from gateway.model import Leaf, LeafKind, OperatorRule, RedactionRules

# Placeholders in any brackets, and in none where an underscore shows that one is meant.
_LITERALS = (
    re.compile(r"\[[^\[\]]{3,80}\]"),
    re.compile(r"[<{(\u3010\u27e8\u00ab\u2039][^<>{}()\[\]\n]{3,60}[>})\u3011\u27e9\u00bb\u203a]"),
    re.compile(r"(?<![A-Za-z_\\])_{0,3}[A-Za-z][A-Za-z_\\]*_\d+"),
)
# What stands between an entity's word and its number: PERSON-1, Person: 1, PERSON(1), person no. 1.
_BEFORE_NUMBER = r"\s{0,2}(?:[#№:=./·()\[\]_-]{1,2}|n[°º]|no\.?|nr\.?|number)?\s{0,2}"
_SPOKEN_NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split()
_NUMBER = rf"(?:\d{{1,3}}(?!\d)|(?:{'|'.join(_SPOKEN_NUMBERS)})\b)"
_ONE_NUMBER = re.compile(_NUMBER, re.IGNORECASE)
_NUMBERS = rf"{_NUMBER}(?:(?:\s?[,&](?:\s(?:and|or))?|\s(?:and|or))\s{{1,2}}{_NUMBER}){{0,9}}"  # Persons 1, 2 and 3
_NOT_READ = re.compile(r"[\W_]+|(?<!\d)0+(?=\d)")  # in what a model takes for a placeholder; zeros before a number too
_OURS = re.compile(r"\[([A-Z][A-Z0-9_]*)_(\d{1,6})\]")
_OUT_OF_THE_WAY = 1000  # added to a number that the text itself uses: the other values keep theirs


@dataclass(slots=True)
class Value:
    """An exact string that is masked. ``revealed`` is where it became known, ``first`` where it first stands."""

    entity: str
    revealed: Position
    first: Position  # its own first occurrence


def reveal(values: dict[str, Value], value: str, entity: str, revealed: Position, first: Position) -> None:
    """Note a place of a value. What revealed it first says what it is."""
    present = values.get(value)
    if present is None:
        values[value] = Value(entity, revealed, first)
    else:
        if revealed < present.revealed:
            present.entity, present.revealed = entity, revealed
        present.first = min(present.first, first)


def mint(
    leaves: Sequence[Leaf], values: Mapping[str, Value], rules: RedactionRules, context: Context
) -> tuple[dict[str, str], dict[str, str]]:
    """Give each value its number: what stands for each, and the table for the way back."""
    if not values:
        return {}, {}
    counted = _counting({known.entity for known in values.values()})
    taken, signed = _literals(leaves, counted)
    counters: Counter[str] = Counter()
    stands_for: dict[str, str] = {}
    mapping: dict[str, str] = {}
    if context.secrets is not None:
        context = replace(context, surrogates=surrogates_of(context.secrets, _Shown(leaves)))
    ordered = sorted(values.items(), key=lambda item: (item[1].revealed, item[1].first))
    for value, known in ordered:
        rule = rules.rule(known.entity)
        if rule.operator != "placeholder":
            stands_for[value] = transform(value, rule, replace(context, entity=known.entity))
            # What a policy puts in the place of others is no placeholder of somebody's.
            taken.update(_spoken_in(stands_for[value], counted))
    # Where the beginning of a conversation was left out, a thought's numbers are those of people who are no more in it.
    if signed and _is_cut(leaves, values.values(), taken):
        taken.update(signed)
    for value, known in ordered:
        rule = rules.rule(known.entity)
        if rule.operator != "placeholder":
            continue
        counters[known.entity] += 1
        number = counters[known.entity]
        while (
            (placeholder := f"[{known.entity}_{number}]") in mapping
            or (spoken := _spoken(placeholder)) in taken
            or signed.get(spoken, len(leaves)) < known.revealed[0]
        ):
            number += _OUT_OF_THE_WAY
        mapping[placeholder] = value
        stands_for[value] = placeholder
        hint = _hint(value, rule, context.today)
        if hint:
            stands_for[value] = f"{placeholder} ({hint})"
            mapping[stands_for[value]] = value
    return stands_for, mapping


class _Shown:
    """Says whether the texts of a request hold something, folded. They are folded once, where anybody asks.

    Nothing is held whose words are not: the whole text is gone through only for what has passed that.
    """

    def __init__(self, leaves: Sequence[Leaf]) -> None:
        self._leaves = leaves
        self._text: str | None = None
        self._words: frozenset[str] = frozenset()

    def __call__(self, folded: str) -> bool:
        if self._text is None:
            self._text = "\n".join(fold(leaf.text) for leaf in self._leaves)
            self._words = frozenset(TOKEN.findall(self._text))
        return self._words.issuperset(TOKEN.findall(folded)) and folded in self._text


def _counting(entities: Collection[str]) -> re.Pattern[str]:
    """Make what finds "Person 1" and "Persons 1 and 2" for these entities."""
    words = "|".join(re.escape(entity).replace("_", r"[\s_-]") for entity in sorted(entities))
    return re.compile(rf"\b({words})s?{_BEFORE_NUMBER}({_NUMBERS})(?![\w/.:-]{{0,12}}\d)", re.IGNORECASE)


def _literals(leaves: Sequence[Leaf], counted: re.Pattern[str]) -> tuple[set[str], dict[str, int]]:
    """Give the placeholders that the text itself holds, as ``_spoken`` gives them.

    The first are somebody's words, and may mean anybody: none of them is minted. The second stand in signed text, which
    is what the vendor said about placeholders of an earlier turn, with the first leaf each stands in: the same ones by
    their numbering, but never a value that was first revealed behind that leaf, as where a conversation was cut short;
    and none at all where they are more than were revealed before it (``_is_cut``).

    A link or a page may hold one behind escapes or in base64. "Person 1", "PERSON-1" and "Person one" in the text are
    [PERSON_1] to a model that reads both, and so is one that begins in one part of a message and ends in the next.
    """
    taken: set[str] = set()
    signed: dict[str, int] = {}
    for index, leaf in enumerate(leaves):
        for spoken in _spoken_in(leaf.text, counted):
            if leaf.kind is LeafKind.SIGNED:
                signed.setdefault(spoken, index)
            else:
                taken.add(spoken)
    for border in borders(leaves):
        taken.update(_spoken_in(border.text, counted))
    return taken, signed


def _is_cut(leaves: Sequence[Leaf], values: Iterable[Value], taken: Collection[str]) -> bool:
    """Say whether signed text names more values of a kind than stand before it, what others say (``taken``) apart."""
    before: defaultdict[str, list[int]] = defaultdict(list)
    for value in values:
        before[value.entity].append(value.revealed[0])
    for places in before.values():
        places.sort()
    return any(
        entity in before
        and int(number) % _OUT_OF_THE_WAY > bisect_left(before[entity], index)
        and _spoken(f"{entity}_{number}") not in taken
        for index, leaf in enumerate(leaves)
        if leaf.kind is LeafKind.SIGNED
        for entity, number in _OURS.findall(leaf.text)
    )


def _spoken_in(shown: str, counted: re.Pattern[str]) -> Iterator[str]:
    text = bare(shown)
    if any(mark in text for mark in ESCAPING):
        text = f"{text}\n{bare(normalize(shown).text)}"
    text = "\n".join([text, *(bare(plain) for _, _, plain in decoded_runs(shown))])
    yield from _literals_of(text)
    yield from _counted_of(text, counted)


def _literals_of(text: str) -> Iterator[str]:
    for form in _LITERALS:
        yield from map(_spoken, form.findall(text))


def _counted_of(text: str, counted: re.Pattern[str]) -> Iterator[str]:
    for word, numbers in counted.findall(text):
        for number in _ONE_NUMBER.findall(numbers):
            digits = number if number.isdigit() else str(_SPOKEN_NUMBERS.index(number.casefold()) + 1)
            yield _spoken(f"{word}_{digits}")


def _spoken(placeholder: str) -> str:
    """Give what is left of a placeholder however it is written: ``[**Person-01**]`` is [PERSON_1] to a model."""
    return _NOT_READ.sub("", placeholder).upper()


def _hint(value: str, rule: OperatorRule, today: date) -> str | None:
    """Give what Safe Harbor lets stay of a value: 45 CFR 164.514(b)(2)(i)(B) and (C)."""
    wanted = dict(rule.parameters).get("hint")
    if wanted == "year":
        return year_that_may_stay(value, today)
    if wanted == "zip3":
        return first_three(value)
    if wanted == "age90":
        return "90+" if shows_over_89(value) else None
    return None
