"""The recognizers of the 18 kinds of identifiers: one file for each family, each a set of rules."""

from __future__ import annotations

from gateway.detector.recognizers import (
    accounts,
    ages,
    answered,
    asked,
    dates,
    devices,
    dictated,
    facilities,
    files,
    geocodes,
    health_plans,
    licenses,
    listed,
    medical_records,
    names,
    network,
    organizations,
    phones,
    places,
    social_security,
    told,
    unique,
    users,
    vehicles,
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
        social_security.recognizer(),
        medical_records.recognizer(),
        health_plans.recognizer(),
        accounts.recognizer(),
        licenses.recognizer(),
        vehicles.recognizer(),
        devices.recognizer(),
        unique.recognizer(),
        *answered.recognizers(),
        asked.recognizer(),
        told.recognizer(),
        facilities.recognizer(),
        organizations.recognizer(),
        users.recognizer(),
        dictated.recognizer(),
    )


def second_look_recognizers() -> tuple[RuleRecognizer, ...]:
    """Make those that look at the redacted text once more."""
    return tuple(recognizer for recognizer in all_recognizers() if recognizer.name in _SECOND_LOOK)
