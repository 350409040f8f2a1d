"""Says what a YAML parser stumbled over: where, and what to do. Never the text itself."""

from __future__ import annotations

import re
from unicodedata import category

from yaml import YAMLError
from yaml.error import MarkedYAMLError
from yaml.reader import ReaderError

from gateway.policy.problems import character_name

_NEAR = 3  # lines
_UNMERGED = re.compile(r"(<{7}|\|{7}|={7}|>{7})( |\r?$)")  # git's lines around the sides of a conflict
_NOT_YAML = "this is not YAML"


def yaml_fault(failure: YAMLError, text: str) -> tuple[int | None, str, str]:
    """Give line (from 1), message and remedy. The parser's own words may quote the text; they are not repeated."""
    if isinstance(failure, ReaderError):
        line = text.count("\n", 0, failure.position) + 1
        return line, "a control character stands here", "remove it, or save the file as plain text"
    mark = failure.problem_mark if isinstance(failure, MarkedYAMLError) else None
    if not isinstance(failure, MarkedYAMLError) or mark is None:
        return None, _NOT_YAML, "look at quotes, colons and indentation"
    if (unmerged := _unmerged(text, mark.line)) is not None:
        remedy = "keep one of the two sides, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>"
        return unmerged, "a merge of git was left unresolved here", remedy
    line, context, problem = mark.line + 1, failure.context or "", failure.problem or ""
    if "escape" in problem or "escape" in context:
        return line, f"{_NOT_YAML}: a backslash in double quotes", "put the text in single quotes"
    if "alias" in context:
        return line, f"{_NOT_YAML}: a * at the beginning", "put the text in quotes"
    opened = failure.context_mark.line + 1 if failure.context_mark is not None else line
    if "quoted scalar" in context or "flow" in context:
        what = "quote" if "quoted" in context else "bracket"
        return line, _NOT_YAML, f"look at the {what} that is opened on line {opened}: is it closed?"
    if _tab_near(text, mark.line):
        return line, f"{_NOT_YAML}: a tab", "write spaces, also before and behind a value"
    odd = _odd_near(text, mark.line)
    return line, _NOT_YAML, f"look at quotes, colons and indentation here{odd}"


def _unmerged(text: str, index: int) -> int | None:
    """Give the line (from 1) of a conflict's first mark; None where there is none up to where the parser stopped."""
    lines = text.split("\n")[: index + 1]
    return next((number for number, line in enumerate(lines, start=1) if _UNMERGED.match(line)), None)


def _tab_near(text: str, index: int) -> bool:
    """Say whether a tab stands in the line or the one before, behind which the parser may stop only here."""
    return any("\t" in line for line in text.split("\n")[max(0, index - 1) : index + 1])


def _odd_near(text: str, index: int) -> str:
    """Name a space, dash, quote or colon near by that is none to YAML: copied from a mail, it looks right.

    Of the lines up to the one where the parser stopped, those count that say something: a value that takes in the next
    lines ends only there.
    """
    lines = enumerate(text.split("\n")[: index + 1], start=1)
    said = [(number, line.partition(" #")[0]) for number, line in lines if line.strip() and line.lstrip()[0] != "#"]
    for number, line in reversed(said[-_NEAR:]):
        for character in line:
            if not character.isascii() and (category(character)[0] in "PZ" or category(character) == "Cf"):
                odd = f"{character_name(character)} on line {number} means nothing to YAML"
                return f"; {odd}: write a plain character, or put the text in quotes"
    return ""
