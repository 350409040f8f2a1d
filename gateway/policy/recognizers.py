"""Custom recognizers of a profile, in Presidio's no-code format: checked here, run by the detector."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from itertools import islice
from typing import Any

import regex  # type: ignore[import-untyped]  # what Presidio runs them with

from gateway.model import CONTEXT_RAISE, LEAST_SCORE, JsonValue
from gateway.policy.nested_counts import times_unrolled
from gateway.policy.problems import Findings, shown
from gateway.policy.shapes import PatternShape, RecognizerShape, Unfit
from gateway.policy.yamltree import Node

_OPENING = re.compile(r"\?(?:P?<\w+>|[:=!>|]|<[=!]|[a-zA-Z-]*:)")
_WORD = re.compile(r"[^\W_]{1,20}")
ENTITY = re.compile(r"[A-Z][A-Z0-9_]{1,63}", re.ASCII)
# How Presidio compiles them.
_FLAGS = regex.DOTALL | regex.MULTILINE | regex.IGNORECASE
_LONGEST = 2_000  # characters of one expression
# A repeated character behind which the match fails: on these an expression with nested or adjoining repetitions takes
# exponential or cubic time. A linear one needs microseconds, so the limit is far from both.
_REPEATED = 2_000
# Of what explodes on words or on changing characters alone, the number of possible ways doubles with each repetition.
_TIMES = 60
_LETTERS = 8  # of those that an expression names, which are tried in pairs
_SECONDS = 1.0
# What a part of an expression may match, and how many beginnings of an expression are tried.
_SAMPLES = {
    **dict.fromkeys("sh", " "),
    **dict.fromkeys("wSDp", "a"),
    "d": "0",
    "W": "-",
    "t": "\t",
    "n": "\n",
    "r": "\r",
}
_MATCHES_NOTHING = frozenset("bBAZzG")
_HEADS = 6
# In double quotes YAML makes a backspace of \b and a form feed of \f: such an expression looks right and finds nothing.
_DOUBLED = re.compile(r"(?<!\\)\\\\(?:b\Z|(?<=\A\\\\)b|[dDsSwW](?:[{+*?)\]]|\Z))")  # copied from JSON or a program
# (?R), (?1), (?&name): the matcher follows them as deep as its memory goes.
_CALLS = re.compile(r"(?<!\\)(?:\\\\)*\(\?(?:R|[0-9]+|&\w+|P>\w+)\)")
_MOST_UNROLLED = 100_000  # rounds of one part: some thirty megabytes
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def read_recognizer(
    written: RecognizerShape, file: str, node: Node, findings: Findings, *, taken: Mapping[str, str]
) -> str | None:
    """Check one recognizer; give it as a canonical JSON document. None where it has faults."""
    before = findings.noted

    def fault(steps: tuple[str | int, ...], message: str, remedy: str, value: str = "") -> None:
        findings.problem((file, node.line_of(*steps)), message, remedy, value)

    name = "(not read)"
    with suppress(Unfit):
        name = shown(written.name)
        if not written.name.strip() or written.name in taken:
            fault(("name",), f"recognizer name {name} is empty or taken", "give each its own name", written.name)
    with suppress(Unfit):
        if not ENTITY.fullmatch(written.supported_entity):
            message = f"entity {shown(written.supported_entity)} cannot be one"
            fault(("supported_entity",), message, "use capitals, digits and _", written.supported_entity)
    with suppress(Unfit):
        if not written.patterns and not written.deny_list:
            fault((), f"recognizer {name} has nothing to look for", "give it patterns or a deny_list", written.name)
    with suppress(Unfit):
        for index, pattern in enumerate(written.patterns):
            with suppress(Unfit):
                for key, message, remedy in _pattern_faults(pattern):
                    fault(("patterns", index, key), message, remedy)
    with suppress(Unfit):
        for index, word in enumerate(written.deny_list):
            if not word.strip():
                fault(("deny_list", index), f"the deny_list of {name} has an empty entry", "remove it")
    with suppress(Unfit):
        if not 0 <= written.deny_list_score <= 1:
            score = f"{written.deny_list_score:g}"
            fault(("deny_list_score",), f"deny_list_score {score} of {name} is not a score", "write 0.0 to 1.0", score)
    if findings.noted > before:
        return None
    document: dict[str, JsonValue] = {
        "name": written.name,
        "supported_entity": written.supported_entity,
        "supported_language": "en",
    }
    if written.patterns:
        document["patterns"] = [{"name": p.name, "regex": p.regex, "score": p.score} for p in written.patterns]
    if written.deny_list:
        document["deny_list"] = list(written.deny_list)
        document["deny_list_score"] = written.deny_list_score
    if written.context:
        document["context"] = list(written.context)
    return json.dumps(document, sort_keys=True, ensure_ascii=False)


def never_finds(
    written: RecognizerShape, thresholds: Mapping[str, float]
) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
    """Give what of a recognizer finds nothing, as (steps, message, remedy): by its score, or by doubled backslashes.

    A word of the context near by raises a score to the detector's least one, and no score of 0.
    """
    for index, pattern in enumerate(written.patterns):
        if _DOUBLED.search(pattern.regex):
            message = f"the regex of pattern {shown(pattern.name)} finds only what has a backslash in it"
            remedy = r"write \b and \d, not \\b and \\d: in single quotes YAML leaves a backslash as it is"
            yield ("patterns", index, "regex"), message, remedy
    least = thresholds.get(written.supported_entity, LEAST_SCORE)
    scores: list[tuple[tuple[str | int, ...], str, float]] = [
        (("patterns", index, "score"), f"pattern {shown(pattern.name)}", pattern.score)
        for index, pattern in enumerate(written.patterns)
    ]
    if written.deny_list:
        scores.append((("deny_list_score",), f"the deny_list of {shown(written.name)}", written.deny_list_score))
    for steps, what, score in scores:
        highest = max(score + CONTEXT_RAISE, LEAST_SCORE) if written.context and score > 0 else score
        if score == 0 or highest < least:
            why = (
                f"score {score:g} is below {least:g}, from which {written.supported_entity} counts"
                if score
                else "score 0"
            )
            yield steps, f"{what} never finds anything: {why}", f"give it a score from {least or LEAST_SCORE:g} to 1"


def _pattern_faults(pattern: PatternShape) -> Iterator[tuple[str, str, str]]:
    name = shown(pattern.name)
    with suppress(Unfit):
        if not 0 <= pattern.score <= 1:
            yield "score", f"score {pattern.score:g} of pattern {name} is not one", "write 0.0 to 1.0"
    if not pattern.regex or len(pattern.regex) > _LONGEST:
        yield "regex", f"the regex of pattern {name} is empty or too long", f"write 1 to {_LONGEST} characters"
        return
    if _CONTROL.search(pattern.regex):
        remedy = r"put it in single quotes: in double quotes YAML makes another character of \b"
        yield "regex", f"the regex of pattern {name} holds a control character", remedy
        return
    if _CALLS.search(pattern.regex):
        remedy = "write the part out: a match that calls itself can take all memory"
        yield "regex", f"the regex of pattern {name} calls itself, or a group of its own", remedy
        return
    if times_unrolled(pattern.regex) > _MOST_UNROLLED:
        remedy = f"count to {_MOST_UNROLLED} at most, all counts within counts multiplied: more can take all memory"
        yield "regex", f"the regex of pattern {name} repeats a part too often", remedy
        return
    try:
        compiled = regex.compile(pattern.regex, _FLAGS)
    except (regex.error, ValueError, OverflowError, RecursionError):
        remedy = "correct it; in YAML, single quotes leave backslashes as they are"
        yield "regex", f"the regex of pattern {name} is not a regular expression", remedy
        return
    if compiled.match("") is not None or compiled.fullmatch("") is not None:
        yield "regex", f"the regex of pattern {name} matches nothing at all", "let it need at least one character"
    elif _explodes(compiled, pattern.regex):
        remedy = "avoid a repetition inside a repetition, and neighbours that match the same"
        yield "regex", f"the regex of pattern {name} takes too long on repeated characters", remedy


def _heads(written: str) -> Iterator[str]:
    """Give texts that an expression's beginnings match, up to each of its groups: ``subject: `` of ``subject: ?(…)+``.

    Only about: of alternatives the first, of a class its first character. What is wrong is tried in vain.
    """
    head, position, in_class = "", 0, False
    while position < len(written):
        character = written[position]
        position += 1
        if character == "\\":
            escaped = written[position : position + 1]
            position += 1
            head += "" if escaped in _MATCHES_NOTHING or in_class else _SAMPLES.get(escaped, escaped)
        elif in_class:
            in_class = character != "]"
        elif character == "[":
            yield head
            first = written[position : position + 1]
            head += (
                "-"
                if first == "^"
                else _SAMPLES.get(written[position + 1 : position + 2], "")
                if first == "\\"
                else first
            )
            in_class = True
            position += first != "\\"
        elif character == "(":
            yield head
            opening = _OPENING.match(written, position)
            position = opening.end() if opening else position
        elif character == "{":
            position = max(written.find("}", position) + 1, position)
        elif character == "|":
            position = max(written.find(")", position), position)
        elif character not in ")*+?^$":
            head += "a" if character == "." else character


def _explodes(compiled: Any, written: str) -> bool:
    """Try the expression on the texts that make a backtracking matcher explode."""
    literals = sorted({character for character in written if character.isalnum()})[:20]
    units = dict.fromkeys([*literals, "a", "0", " ", "-", ".", "a ", "a.", "a-", "0-", "0 ", "a0", "aa0", "a00"])
    texts = [unit * (_REPEATED // len(unit)) for unit in units]
    # Alternatives of different lengths: (?:ab|a|b)+ reads each "ab" in two ways.
    named = dict.fromkeys([*[character for character in written if character.isalnum()][:_LETTERS], "a", "0"])
    pairs = (first + second for first in named for second in named if first != second)
    words = (word for word in _WORD.findall(written) if len(word) > 1)
    texts += [unit * _TIMES for unit in dict.fromkeys([*pairs, *words])]
    heads = list(dict.fromkeys(head for head in islice(_heads(written), 4 * _HEADS) if head))[:_HEADS]
    try:
        for text in (head + text for head in ("", *heads) for text in texts):
            # The expression's own characters at the end: a matcher that misses one of them gives up before it begins.
            for tail in ("\n!", "\x00", f"\n{written}", f"\x00{written}"):
                for _ in compiled.finditer(text + tail, timeout=_SECONDS):
                    pass
    except TimeoutError:
        return True
    return False
