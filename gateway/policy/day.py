"""The day that agreements, exceptions and keys are held against."""

from __future__ import annotations

from datetime import UTC, date, datetime


def today() -> date:
    """Give the day of UTC: it is the same wherever a gateway, or who asks it, is."""
    return datetime.now(UTC).date()
