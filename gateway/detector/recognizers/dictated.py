"""Who dictated a document and who typed it: the initials that transcription puts under it, CAF/tt."""

from __future__ import annotations

import re

from gateway.detector.recognizers.rule import Rule, RuleRecognizer, pattern

_BOTH = re.compile(r"(?<![\w/])[A-Z]{2,4}[/:][a-z]{2,3}(?![\w/])")

RULES = (
    # CAF/tt at the end of a line, LT/nf D: 8/29/24 at its beginning, GL/em signed 3/14/24
    Rule(
        pattern(
            r"(?m)^[ \t]*(?P<value>[A-Z]{2,4}[/:][a-z]{2,3})(?=[ \t]*$|[ \t]+(?:D:|DD:|T:|DT:|signed\b|dictated\b|typed\b|\d{1,2}[/-]))"
            r"|(?<=[ \t][ \t])(?P<last>[A-Z]{2,4}[/:][a-z]{2,3})(?=[ \t]*$)",
            case=True,
        ),
        0.6,
        anchor=_BOTH,
    ),
)


def recognizer() -> RuleRecognizer:
    """Make the recognizer of transcription's initials."""
    return RuleRecognizer("initials_of_dictation", "PERSON", RULES)
