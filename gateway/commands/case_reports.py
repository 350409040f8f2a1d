"""What came of the cases: for people, for programs, for GitHub's annotations, and as JUnit XML."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from xml.etree import ElementTree as Xml

from gateway.commands.case_verdicts import Fault
from gateway.commands.problems import Placed, written
from gateway.policy.cases import Case
from gateway.policy.problems import Problem

Style = Literal["text", "json", "github"]


@dataclass(frozen=True, slots=True)
class Tried:
    """One case, and what does not hold. ``seconds`` is how long it took."""

    case: Case
    faults: tuple[Fault, ...]
    seconds: float

    @property
    def file(self) -> str:
        """The case's file."""
        return self.case.place.rpartition(":")[0]

    @property
    def line(self) -> int:
        """The case's line."""
        return int(self.case.place.rpartition(":")[2])


def reported(tried: Sequence[Tried], style: Style) -> str:
    """Write what came of the cases."""
    failed = [one for one in tried if one.faults]
    if style == "json":
        return json.dumps([_object(one) for one in tried], indent=1, ensure_ascii=False)
    if style == "github":
        placed = [Placed(_problem(one, fault), "error", 1) for one in failed for fault in one.faults]
        return written(placed, "github")
    lines = [line for one in failed for line in _text(one)]
    return "\n".join([*lines, f"{len(tried) - len(failed)} of {len(tried)} cases hold"])


def _text(one: Tried) -> list[str]:
    lines = [f"{one.case.place}: case {one.case.name!r} failed"]
    for fault in one.faults:
        lines += [f"  {line}" for line in [fault.summary, *fault.difference.splitlines()]]
    return lines


def _object(one: Tried) -> dict[str, object]:
    faults = [{"summary": fault.summary, "difference": fault.difference} for fault in one.faults]
    return {
        "name": one.case.name,
        "file": one.file,
        "line": one.line,
        "holds": not one.faults,
        "seconds": round(one.seconds, 3),
        "faults": faults,
    }


def _problem(one: Tried, fault: Fault) -> Problem:
    shown = f"case {one.case.name!r} failed: {fault.summary}"
    return Problem(one.file, one.line, "", shown, f"correct the policy, or the case\n{fault.difference}".rstrip())


def junit(tried: Sequence[Tried]) -> str:
    """Write JUnit's XML, as continuous integration reads it: one suite, one test case a case."""
    failures = sum(1 for one in tried if one.faults)
    seconds = sum(one.seconds for one in tried)
    totals = {"tests": str(len(tried)), "failures": str(failures), "errors": "0", "time": f"{seconds:.3f}"}
    suites = Xml.Element("testsuites", totals)
    suite = Xml.SubElement(suites, "testsuite", {"name": "phi-gateway test", **totals})
    for one in tried:
        place = {"classname": one.file, "file": one.file, "line": str(one.line)}
        case = Xml.SubElement(suite, "testcase", {"name": one.case.name, **place, "time": f"{one.seconds:.3f}"})
        if one.faults:
            summary = "; ".join(fault.summary for fault in one.faults)
            failure = Xml.SubElement(case, "failure", {"message": _printable(summary)})
            failure.text = _printable("\n".join(_text(one)))
    Xml.indent(suites)
    return Xml.tostring(suites, encoding="unicode", xml_declaration=True) + "\n"


def _printable(text: str) -> str:
    """Give a text without the characters that XML 1.0 cannot hold."""
    return "".join(
        c if c in "\t\n\r" or (c >= " " and not "\ud800" <= c <= "\udfff" and c < "\ufffe") else "?" for c in text
    )
