"""Problems of the policy files for people and for machines: text, JSON, SARIF 2.1.0, GitHub's annotations."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from gateway import __version__
from gateway.policy.problems import Problem
from gateway.policy.source import read_limited

Level = Literal["error", "warning", "notice"]  # a notice is of GitHub's annotations alone
Format = Literal["text", "json", "sarif", "github"]

_SARIF = "https://json.schemastore.org/sarif-2.1.0.json"


@dataclass(frozen=True, slots=True)
class Placed:
    """A problem with its column, counted from 1; None where no line is meant."""

    problem: Problem
    level: Level
    column: int | None

    @property
    def place(self) -> str:
        """``file:line:column``, as far as it is known."""
        parts = (self.problem.file, self.problem.line, self.column)
        return ":".join(str(part) for part in parts if part is not None)

    @property
    def sentence(self) -> str:
        """What is wrong, and what to do."""
        return f"{self.problem.message}; {self.problem.remedy}"


def placed(problems: Sequence[Problem], level: Level) -> list[Placed]:
    """Find the columns: of the value in its line, else of the first thing that is written there."""
    lines: dict[str, list[str]] = {}
    for problem in problems:
        if problem.file not in lines:
            try:
                lines[problem.file] = read_limited(Path(problem.file)).decode("utf-8").splitlines()
            except (OSError, UnicodeDecodeError):
                lines[problem.file] = []
    return [Placed(problem, level, _column(problem, lines[problem.file])) for problem in problems]


def _column(problem: Problem, lines: list[str]) -> int | None:
    if problem.line is None:
        return None
    if problem.line > len(lines):
        return 1
    line = lines[problem.line - 1]
    value = re.escape(problem.value)
    # As a word of its own first: "al" is in "safe-harbor: all" too.
    found = value and (re.search(rf"(?<![\w-]){value}(?![\w-])", line) or re.search(value, line))
    return 1 + (found.start() if found else len(line) - len(line.lstrip(" -")))


def written(found: Sequence[Placed], style: Format) -> str:
    """Write problems and warnings in a format."""
    if style == "json":
        return json.dumps([_object(one) for one in found], indent=1, ensure_ascii=False)
    if style == "sarif":
        return json.dumps(_sarif(found), indent=1, ensure_ascii=False)
    if style == "github":
        return "\n".join(_annotation(one) for one in found)
    return "\n".join(f"{one.place}: {one.level}: {one.sentence}" for one in found)


def _object(one: Placed) -> dict[str, Any]:
    problem = one.problem
    return {
        "level": one.level,
        "file": problem.file,
        "line": problem.line,
        "column": one.column,
        "value": problem.value,
        "message": problem.message,
        "remedy": problem.remedy,
    }


def _sarif(found: Sequence[Placed]) -> dict[str, Any]:
    """Write SARIF 2.1.0 (OASIS): one run, one rule; a result has its place as far as it is known."""
    results = []
    for one in found:
        place: dict[str, Any] = {"artifactLocation": {"uri": one.problem.file}}
        if one.problem.line is not None:
            place["region"] = {"startLine": one.problem.line, "startColumn": one.column}
        results.append(
            {
                "ruleId": "policy",
                "level": one.level,
                "message": {"text": one.sentence},
                "locations": [{"physicalLocation": place}],
            }
        )
    driver = {
        "name": "phi-gateway",
        "version": __version__,
        "rules": [{"id": "policy", "shortDescription": {"text": "What is wrong or weak in the policy files"}}],
    }
    return {"$schema": _SARIF, "version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": results}]}


def _annotation(one: Placed) -> str:
    """Write a workflow command of GitHub Actions; its own marks are escaped."""
    where = [f"file={_escaped(one.problem.file, property_=True)}"]
    if one.problem.line is not None:
        where += [f"line={one.problem.line}", f"col={one.column}"]
    return f"::{one.level} {','.join(where)}::{_escaped(one.sentence)}"


def _escaped(text: str, *, property_: bool = False) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if property_ else text
