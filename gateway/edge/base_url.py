"""What a caller with a wrong base URL is told: the right one for its route, as the vendor's SDK wants it."""

from __future__ import annotations

from dataclasses import replace

from gateway.refusals import Reason, Refusal
from gateway.vendors.dialect import Dialect


def with_base_url(refusal: Refusal, dialect: Dialect, route_path: str) -> Refusal:
    """Say in the refusal of an unknown path how a base URL leads to this route; other refusals stay as they are."""
    if refusal.reason is not Reason.UNKNOWN_ENDPOINT:
        return refusal
    right = dialect.base_url.replace("{route}", f"https://<gateway>{route_path}")
    return replace(refusal, remedy=f"{refusal.remedy or 'Use an endpoint of docs/coverage.md.'} {right}")
