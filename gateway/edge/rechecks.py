"""Asks again, before anything of a call leaves, whether what it was cleared by still holds."""

from __future__ import annotations

from gateway.edge.call import Call
from gateway.edge.rooms import Rooms
from gateway.edge.steps import Admitted
from gateway.edge.withdrawn import detector_withdrawn, withdrawn
from gateway.policy.schema import Agreement
from gateway.refusals import Refusal


def vendor_refused(rooms: Rooms, agreement: Agreement, admitted: Admitted, call: Call) -> Refusal | None:
    """Ask the calendar and the policy in force, which may not be the one that the call came in under any more."""
    clearance = next(one for one in admitted.clearances if one.vendor == agreement.vendor)
    return withdrawn(
        rooms.policy.current,
        admitted.policy,
        admitted.route,
        call.caller,
        clearance,
        admitted.prompt,
        today=rooms.today(),
        known_model=admitted.dialect.known_model,
    )


def detector_refused(rooms: Rooms, detector: str, admitted: Admitted, call: Call) -> Refusal | None:
    """Say why a detector at a vendor gets no text any more: its own agreement, or that the call goes nowhere."""
    lapsed = detector_withdrawn(rooms.policy.current, admitted.policy, detector, today=rooms.today())
    if lapsed is not None:
        return lapsed
    agreements = (admitted.policy.agreements[one.vendor] for one in admitted.clearances)
    each = [vendor_refused(rooms, agreement, admitted, call) for agreement in agreements]
    return each[0] if all(each) else None
