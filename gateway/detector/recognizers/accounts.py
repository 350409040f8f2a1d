"""Numbers of accounts, cards, claims and what else is billed or paid by."""

from __future__ import annotations

import re

from gateway.detector.recognizers.rule import Rule, RuleRecognizer, cued, has_digits, luhn, pattern


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _card(match: re.Match[str]) -> bool:
    digits = _digits(match.group())
    return 13 <= len(digits) <= 19 and luhn(digits) and len(set(digits)) > 1


# A word before a number is none of its letters, and a procedure's code no account: claim had 27447-RT, billing: 93284.
_CODE_BILLED = re.compile(r"(?:claims?|bill(?:ing|ed)?)\W*(?:\d{5})(?:-(?:[A-Z]{2}|\d{2}))?", re.IGNORECASE)
_WORD_FIRST = re.compile(
    r"(?:had|has|was|were|for|of|on|in|at|to|by|and|the|from|not|with|no|per|is|are|got|paid|over|under)\s",
    re.IGNORECASE,
)


def _is_account(match: re.Match[str]) -> bool:
    return (
        has_digits(4)(match)
        and _CODE_BILLED.fullmatch(match.group()) is None
        and _WORD_FIRST.match(match.group("value")) is None
    )


RULES = (
    Rule(pattern(r"(?<![\d\-.])(?:\d[ \-]?){12,18}\d(?![\d\-])"), 0.8, check=_card),
    Rule(pattern(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?(?![A-Za-z0-9])", case=True), 0.7,
         check=lambda match: sum(c.isdigit() for c in match.group()) >= 8),
    Rule(
        cued(r"acc(?:oun)?ts?|a/c|bank|checking|savings|routing|aba|iban|invoice|claim|billing|bill(?=\s*\#)|statement(?=\s*(?:no\b|num|\#|\d{4}-))|guarantor|receipt|transaction|confirmation|credit\s+card|debit\s+card|card|visa|mastercard|amex|check(?=\s*(?:no\b|num|\#))", r"(?:[A-Z]{1,4}[-\s]?)?\d[\dA-Z]*(?:[-\s.]?\d[\dA-Z]*){0,6}"),
        0.8,
        group="value",
        hints=("acc", "a/c", "bank", "check", "saving", "routing", "aba", "iban", "invoice", "claim", "bill", "statement", "guarantor", "receipt", "transaction", "confirm", "card", "visa", "amex"),
        check=_is_account,
    ),
    Rule(cued(r"card|visa|mastercard|amex|discover|account|acct", r"\d{4}", noun=r"(?:ending|ends|in|with|last|four|4|digits|number)"), 0.7, group="value", hints=("card", "visa", "amex", "discover", "acc"), check=lambda match: "end" in match.group().lower() or "last" in match.group().lower()),
)  # fmt: skip


def recognizer() -> RuleRecognizer:
    """Make the recognizer of account numbers."""
    return RuleRecognizer("account_numbers", "ACCOUNT_NUMBER", RULES)
