"""The identifiers that a policy can name, each with the paragraph of 45 CFR 164.514(b)(2)(i) that lists it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SAFE_HARBOR: Mapping[str, str] = MappingProxyType(
    {
        "PERSON": "A",
        "LOCATION": "B",
        "STREET_ADDRESS": "B",
        "ZIP_CODE": "B",
        "FACILITY": "B",
        "ORGANIZATION": "B",
        "DATE": "C",
        "AGE": "C",
        "PHONE_NUMBER": "D, E",
        "EMAIL_ADDRESS": "F",
        "US_SSN": "G",
        "MEDICAL_RECORD_NUMBER": "H",
        "HEALTH_PLAN_ID": "I",
        "ACCOUNT_NUMBER": "J",
        "LICENSE_NUMBER": "K",
        "VEHICLE_ID": "L",
        "DEVICE_ID": "M",
        "URL": "N",
        "IP_ADDRESS": "O",
        "UNIQUE_ID": "R",
    }
)

# What a limited data set may hold (45 CFR 164.514(e)(2)): dates, town, state, ZIP code, ages. Everything else goes.
LIMITED_DATA_SET: frozenset[str] = frozenset({"DATE", "LOCATION", "ZIP_CODE", "AGE"})
