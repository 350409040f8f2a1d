"""The recognizers of the 18 kinds of identifiers: one file for each family, each a set of rules."""

from __future__ import annotations

from gateway.detector.recognizers import (
    ages,
    answered,
    asked,
    dates,
    dictated,
    facilities,
    files,
    geocodes,
    listed,
    names,
    network,
    numbers,
    phones,
    places,
    told,
    users,
)
from gateway.detector.recognizers.rule import RuleRecognizer

# What still must be gone after redaction; cheap, and with hardly any false alarm.
_SECOND_LOOK = frozenset(
    {
        "email_addresses",
        "social_security_numbers",
        "medical_record_numbers",
        "health_plan_numbers",
        "license_numbers",
        "telephone_numbers",
        "urls",
        "ip_addresses",
        "vehicle_identifiers",
    }
)


def all_recognizers() -> tuple[RuleRecognizer, ...]:
    """Make all recognizers."""
    return (
        names.recognizer(),
        listed.recognizer(),
        files.recognizer(),
        geocodes.recognizer(),
        *places.recognizers(),
        dates.recognizer(),
        ages.recognizer(),
        phones.recognizer(),
        *network.recognizers(),
        *numbers.recognizers(),
        *answered.recognizers(),
        asked.recognizer(),
        told.recognizer(),
        *facilities.recognizers(),
        users.recognizer(),
        dictated.recognizer(),
    )


def second_look_recognizers() -> tuple[RuleRecognizer, ...]:
    """Make those that look at the redacted text once more."""
    return tuple(recognizer for recognizer in all_recognizers() if recognizer.name in _SECOND_LOOK)
