"""Social security numbers and those that taxpayers have in their place."""

from __future__ import annotations

from gateway.detector.recognizers.rule import Rule, RuleRecognizer, cued, pattern

RULES = (
    Rule(pattern(r"(?<![\d\-.])\d{3}[-\s.–]\d{2}[-\s.–]\d{4}(?![\d\-])"), 0.85),
    Rule(cued(r"ssn|ss|soc(?:ial)?\.?(?:\s+sec(?:urity)?\.?)?|social\s+security|tax(?:payer)?|itin", r"\d{3}[-\s.]?\d{2}[-\s.]?\d{4}|\d{9}"), 0.9, group="value", hints=("ss", "soc", "tax", "itin")),
    Rule(
        pattern(r"\b(?:ssn|ss\#|social(?:\s+security)?(?:\s+number)?|last\s+(?:4|four)(?:\s+(?:digits|of))*)[^\d\n]{0,40}?(?:ending\s+(?:in\s+|with\s+)?|last\s+(?:4|four)\D{0,20}|:\s*|is\s+|\#\s*|in\s+|was\s+)(?P<value>\d{4})(?![\d/\-])"),
        0.75,
        group="value",
        hints=("ss", "social", "last 4", "last four"),
    ),
    # the last four on file, 6620
    Rule(pattern(r"\blast\s+(?:4|four)(?:\s+[a-z]+){0,3}\W{1,3}(?P<value>\d{4})(?![\d/\-])"), 0.65, group="value", hints=("last 4", "last four")),
    Rule(pattern(r"(?<![\w*])(?:[x*#]{3}|[•]{3})[-\s]?(?:[x*#]{2}|[•]{2})[-\s]?\d{4}(?!\d)"), 0.85, hints=("x", "*", "#", "•")),
)  # fmt: skip


def recognizer() -> RuleRecognizer:
    """Make the recognizer of social security numbers."""
    return RuleRecognizer("social_security_numbers", "US_SSN", RULES)
