"""Which vendors a route may turn to, and how often."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import get_args

from gateway.policy.problems import listed, shown, suggestion
from gateway.policy.schema import REMOTE_DETECTORS, Retries, RetryOn
from gateway.policy.shapes import RetriesShape, RouteShape

MOST_ATTEMPTS = 5  # at each vendor
MOST_VENDORS = 4

Fault = Callable[..., None]  # (steps, message, remedy, value)


def read_vendors(
    name: str, written: RouteShape, known: Collection[str], dialects: Mapping[str, str], fault: Fault
) -> tuple[str, ...]:
    """Give the route's vendors in the order in which they are tried; every fault goes to ``fault``.

    ``known`` are the vendors of agreements.yaml; ``dialects`` has the dialect of those that are sound.
    """
    if (written.vendor is None) == (written.vendors is None):
        if written.vendor is None:
            fault((), f'"{name}" lacks the key "vendor"', "add it", "vendor")
        else:
            fault(("vendors",), f'route "{name}" has both vendor and vendors', "keep one")
        return ()
    vendors = [written.vendor] if written.vendor is not None else list(written.vendors or ())
    if not vendors:
        fault(("vendors",), f'route "{name}" has no vendors', "name at least one of agreements.yaml")
    if len(vendors) > MOST_VENDORS:
        fault(("vendors",), f"{len(vendors)} vendors are too many", f"name at most {MOST_VENDORS}")
    for index, vendor in enumerate(vendors):
        steps = ("vendor",) if written.vendor is not None else ("vendors", index)
        if vendor not in known:
            otherwise = f"the vendors are {listed(known)}" if known else "add it to agreements.yaml"
            message = f"vendor {shown(vendor)} has no agreement"
            fault(steps, message, suggestion(vendor, known, otherwise), vendor)
        elif dialects.get(vendor) in REMOTE_DETECTORS:
            message = f"vendor {shown(vendor)} is a detector and answers no calls"
            fault(steps, message, "name it as remote: of a profile", vendor)
        elif vendor in vendors[:index]:
            fault(
                steps, f"vendor {shown(vendor)} stands here twice", "keep one; say retries: for more attempts", vendor
            )
        elif index and dialects.get(vendor, "") != dialects.get(vendors[0], "") and vendors[0] in dialects:
            message = f"vendor {shown(vendor)} speaks another dialect than {shown(vendors[0])}"
            fault(steps, message, "name vendors of one dialect: the call is sent as it was cleared", vendor)
    return tuple(vendors)


def read_retries(written: RetriesShape, fault: Fault) -> Retries:
    """Give the rule for trying again; every fault goes to ``fault``. Raises Unfit."""
    if not 1 <= written.attempts <= MOST_ATTEMPTS:
        message = f"{written.attempts} attempts are not possible"
        fault(("retries", "attempts"), message, f"write 1 to {MOST_ATTEMPTS}", str(written.attempts))
    kinds: tuple[RetryOn, ...] = get_args(RetryOn)
    after = kinds if written.after is None else written.after
    if not after:  # nothing would be tried again, nor another vendor asked
        remedy = f"name some of {listed(kinds)}, or leave it out, which means all"
        fault(("retries", "after"), "after names nothing that another attempt may follow", remedy)
    for index, kind in enumerate(after):
        if kind in after[:index]:
            fault(("retries", "after", index), f"after names {shown(kind)} twice", "keep one", kind)
    return Retries(attempts=written.attempts, after=frozenset(after))
