"""What a call takes from the budgets of its route and its caller: reserved before anything is sent, settled after.

The limits are those of the policy under which the call was admitted. Nothing of the call goes to the books but numbers.
"""

from __future__ import annotations

from gateway.audit.event import Outcome
from gateway.budgets.account import Demand, Full, Limit
from gateway.budgets.budgets import Budgets, BudgetsUnreachable
from gateway.edge.call import Call, Reserved
from gateway.model import JsonValue
from gateway.policy.schema import Budget, Policy, Route
from gateway.refusals import Reason, Refusal
from gateway.vendors.allowance import estimate

_WINDOWS = {"minute": 60_000, "day": 86_400_000}  # milliseconds


class Spending:
    """Takes and gives back. ``budgets`` are the books."""

    def __init__(self, budgets: Budgets) -> None:
        self._budgets = budgets

    async def reserve(self, policy: Policy, route: Route, call: Call, body: JsonValue) -> Refusal | None:
        """Take what the call may cost, as ``call.reserved``, or say why not: then ``call.full`` names the limit."""
        limits = _limits(f"route:{route.name}", route.budget)
        record = policy.callers.get(call.caller.name) if call.caller is not None else None
        if record is not None:
            limits += _limits(f"caller:{record.name}", record.budget)
        if not limits:
            return None
        tokens = estimate(call.endpoint or "", body, call.bytes_received)
        amounts = {"tokens": tokens, "bytes": call.bytes_received}
        demands = [Demand(limit, amounts.get(limit.measure.partition("_")[0], 1)) for limit in limits]
        try:
            answer = await self._budgets.reserve(demands)
        except BudgetsUnreachable:
            return Refusal(Reason.BUDGET_UNAVAILABLE)
        if isinstance(answer, Full):
            call.full = answer.limit.key
            return _refusal(answer)
        call.reserved = Reserved(answer, tokens)
        return None

    async def settle(self, call: Call) -> None:
        """Put what the call has cost in the place of what was reserved; once."""
        reserved, call.reserved = call.reserved, None
        if reserved is None:
            return
        cost = _cost(call, reserved.tokens)
        await self._budgets.settle(reserved.reservation, {"tokens_per_minute": cost, "tokens_per_day": cost})


def _limits(owner: str, budget: Budget) -> list[Limit]:
    limits = []
    for measure in Budget.__dataclass_fields__:
        amount: int | None = getattr(budget, measure)
        if amount is not None:
            limits.append(Limit(owner, measure, amount, _WINDOWS.get(measure.rpartition("_")[2], 0)))
    return limits


def _refusal(full: Full) -> Refusal:
    kind, _, name = full.limit.owner.partition(":")
    place, value = full.limit.measure, f"{full.limit.amount} for {kind} {name}"
    if full.wait is None:
        return Refusal(Reason.CALL_OVER_BUDGET, place=place, value=value)
    return Refusal(Reason.BUDGET_EXHAUSTED, place=place, value=value, wait=max(1, -(-full.wait // 1000)))


def _cost(call: Call, estimated: int) -> int:
    """Give the tokens that a call is charged.

    The vendor's count, where an answer came whole; nothing where nothing was sent, or where the vendor's error says
    nothing of tokens, be it that its page could not be read; else what was reserved, or what is known where that is
    more: nobody knows what a vendor counts for an answer that was cut. An earlier attempt whose outcome is not known
    was perhaps worked on: once more each.
    """
    known = (call.usage.input or 0) + (call.usage.output or 0)
    if call.receipt is None:
        last = 0
    elif call.outcome is Outcome.OK:
        last = known or estimated
    elif (call.vendor_status or 0) >= 400:
        last = known
    else:
        last = max(known, estimated)
    return last + call.unknown_attempts * estimated
