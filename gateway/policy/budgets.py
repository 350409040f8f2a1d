"""`budget` of a route or a caller: how much may be used in a minute, in a day, and at the same time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress

from gateway.policy.problems import Findings, shown
from gateway.policy.schema import Budget, CallerRecord, Route
from gateway.policy.shapes import BudgetShape, Unfit
from gateway.policy.sizes import read_size

MEASURES = ("requests", "tokens", "bytes")
_LARGEST = 10**15
_ONE_CALL = 4096  # tokens that a call's answer is taken for where the caller names no maximum

Fault = Callable[[str, str, str, str], None]  # key, message, remedy, value
Warn = Callable[[str, str, str], None]


def read_budget(written: BudgetShape | None, fault: Fault, warn: Warn) -> Budget:
    """Read a budget; every fault goes to ``fault``, every doubt to ``warn``. A limit that does not fit is left out."""
    if written is None:
        return Budget()
    given: dict[str, int | str | None] = {}
    for key in BudgetShape.model_fields:
        with suppress(Unfit):
            given[key] = getattr(written, key)
    if len(given) == len(BudgetShape.model_fields) and all(value is None for value in given.values()):
        fault("", "the budget limits nothing", "name a limit, such as requests_per_minute: 60, or leave it out", "")
    limits: dict[str, int | None] = {}
    for key, value in given.items():
        number = read_size(value) if isinstance(value, str) else value
        limits[key] = number
        if isinstance(value, str) and number is None:
            fault(key, f"{key} {shown(value)} is not a size", "write it as 50MB", value)
        elif number is not None and not 1 <= number <= _LARGEST:
            remedy = f"write a number from 1 to {_LARGEST}; whoever may not call at all is taken off the route"
            fault(key, f"{key} cannot be {value}", remedy, str(value))
            limits[key] = None
    for measure in MEASURES:
        minute, day = limits.get(f"{measure}_per_minute"), limits.get(f"{measure}_per_day")
        if minute is not None and day is not None and minute > day:
            message = f"{measure}_per_minute is more than {measure}_per_day, and would never be reached"
            fault(f"{measure}_per_minute", message, "correct one of them", str(minute))
        for key in (f"{measure}_per_minute", f"{measure}_per_day"):
            tokens = limits.get(key)
            if measure == "tokens" and tokens is not None and tokens <= _ONE_CALL:
                message = f"{key} is {tokens}: a call that names no maximum of its answer is taken for more"
                warn(key, message, f"such calls are all refused; most budgets are far above {_ONE_CALL}")
    return Budget(**limits)


def never_reached(routes: Iterable[Route], callers: dict[str, CallerRecord], findings: Findings) -> None:
    """Warn of a route's limit that its callers cannot reach, because their own allow less together."""
    for route in routes:
        file, _, line = route.place.rpartition(":")
        for key in Budget.__dataclass_fields__:
            limit: int | None = getattr(route.budget, key)
            own = [getattr(callers[name].budget, key) for name in route.callers if name in callers]
            if limit is not None and own and None not in own and sum(own) < limit:
                message = f'{key} of route "{route.name}" is {limit}: its callers may use {sum(own)} together'
                findings.warning((file, int(line)), message, "it is never reached; lower it, or raise theirs")
