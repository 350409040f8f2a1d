"""The operators, Presidio's and ours: what stands in the place of an identifier.

``placeholder`` is numbered by ``redact``; here it is only known by name. The others give the text that is sent, and
cannot be undone.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, partial
from typing import Any

from presidio_anonymizer.operators import Operator, OperatorsFactory, OperatorType

from gateway.deid import ages, dates, zip3
from gateway.deid.surrogates import Surrogates
from gateway.model import OperatorRule

_CONTEXT = "context"


@dataclass(frozen=True, slots=True)
class Secrets:
    """The key that date shifts and surrogates are drawn from, and whose data it is.

    45 CFR 164.514(c): a code must not be derived from the individual's information, nor the means to undo it be given
    away. The key never leaves the gateway.
    """

    key: bytes = field(repr=False)
    subject: str = field(default="", repr=False)

    def for_subject(self, subject: str | None) -> Secrets:
        """Give the secrets for one patient."""
        return Secrets(self.key, subject or "")

    def draw(self, *words: str) -> int:
        """Draw a number from the key for these words."""
        message = "\x1f".join(words).encode("utf-8", "surrogatepass")
        return int.from_bytes(hmac.new(self.key, message, hashlib.sha256).digest()[:8], "big")


@dataclass(frozen=True, slots=True)
class Context:
    """What an operator may know beside the value."""

    entity: str
    today: date
    secrets: Secrets | None
    surrogates: Surrogates | None = None  # of the request; one value alone needs none


class _OurOperator(Operator):
    """A Presidio operator whose parameters hold our context."""

    name = ""

    def operate(self, text: str = "", params: dict[str, Any] | None = None) -> str:
        parameters = dict(params or {})
        return self.apply(text, parameters.pop(_CONTEXT), parameters)

    def apply(self, text: str, context: Context, parameters: Mapping[str, Any]) -> str:
        """Give what stands in the place of ``text``."""
        raise NotImplementedError

    def validate(self, params: dict[str, Any] | None = None) -> None:
        """Nothing to do: the policy's loader has checked the parameters."""

    def operator_name(self) -> str:
        return self.name

    def operator_type(self) -> OperatorType:
        return OperatorType.Anonymize


class GeneralizeZip(_OurOperator):
    """ZIP code → its first three digits, or 000 (45 CFR 164.514(b)(2)(i)(B))."""

    name = "generalize_zip"

    def apply(self, text: str, context: Context, parameters: Mapping[str, Any]) -> str:
        del context
        return zip3.first_three(text, always_000=parameters.get("always_000") is True)


class GeneralizeAge(_OurOperator):
    """Age over 89 → "90 or older" (45 CFR 164.514(b)(2)(i)(C)); an age up to 89 stays.

    What stands beside it, as where a name was found over the same words, does not.
    """

    name = "generalize_age"

    def apply(self, text: str, context: Context, parameters: Mapping[str, Any]) -> str:
        del parameters
        if ages.may_stay(text):
            return text
        return "90 or older" if ages.shows_over_89(text) else f"[{context.entity}]"


class YearOnly(_OurOperator):
    """Date → its year, or [DATE] where there is none or it shows an age over 89 (45 CFR 164.514(b)(2)(i)(C))."""

    name = "year_only"

    def apply(self, text: str, context: Context, parameters: Mapping[str, Any]) -> str:
        del parameters
        return dates.year_that_may_stay(text, context.today) or f"[{context.entity}]"


class ShiftDate(_OurOperator):
    """Date → another date in the same form, moved by the same secret number of days for all of a patient's dates."""

    name = "shift_date"

    def apply(self, text: str, context: Context, parameters: Mapping[str, Any]) -> str:
        span = int(parameters.get("days", 365))
        if context.secrets is None:
            return f"[{context.entity}]"
        days = 1 + context.secrets.draw("shift_date", context.secrets.subject) % span
        moved = dates.shift(text, -days, context.today)
        return moved if moved is not None else f"[{context.entity}]"


class Surrogate(_OurOperator):
    """Value → a made-up one of the same kind, the same one for the same value of the same patient."""

    name = "surrogate"

    def apply(self, text: str, context: Context, parameters: Mapping[str, Any]) -> str:
        del parameters
        if context.secrets is None:
            return f"[{context.entity}]"
        surrogates = context.surrogates or surrogates_of(context.secrets)
        return surrogates.of(text, context.entity)


def surrogates_of(secrets: Secrets, shown: Callable[[str], bool] = lambda _: False) -> Surrogates:
    """Begin a request's surrogates. ``shown`` says whether the request holds a word, folded."""
    return Surrogates(partial(secrets.draw, "surrogate", secrets.subject), shown)


OURS: tuple[type[_OurOperator], ...] = (GeneralizeZip, GeneralizeAge, YearOnly, ShiftDate, Surrogate)


def _factory() -> OperatorsFactory:
    factory = OperatorsFactory()  # type: ignore[no-untyped-call]
    for operator in OURS:
        factory.add_anonymize_operator(operator)
    return factory


_FACTORY = _factory()


@cache
def _operator(name: str) -> Operator:
    return _FACTORY.create_operator_class(name, OperatorType.Anonymize)


def transform(value: str, rule: OperatorRule, context: Context) -> str:
    """Give what stands in the place of ``value``. Raises presidio_anonymizer's InvalidParamError for bad parameters."""
    parameters: dict[str, Any] = dict(rule.parameters)
    if rule.operator == "replace":
        parameters.setdefault("new_value", f"[{context.entity}]")
    if rule.operator == "mask":
        parameters = {"masking_char": "*", "chars_to_mask": len(value), "from_end": False, **parameters}
    operator = _operator(rule.operator)
    if isinstance(operator, _OurOperator):
        parameters[_CONTEXT] = context
    else:
        parameters["entity_type"] = context.entity
    return str(operator.operate(value, parameters))
