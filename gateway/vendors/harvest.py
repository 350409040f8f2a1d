"""What a walk over a request's body brings in, and how it is refused."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from gateway.model import Feature, Leaf, Media, Path, Step
from gateway.refusals import Reason, Refusal


class Refused(Exception):
    """Ends a walk with its refusal."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.reason.value)
        self.refusal = refusal


@dataclass(slots=True)
class Harvest:
    """What a walk over a body brings in."""

    leaves: list[Leaf] = field(default_factory=list, repr=False)
    features: set[Feature] = field(default_factory=set)
    media: list[Media] = field(default_factory=list)
    models: set[str] = field(default_factory=set, repr=False)  # named beside the call's own
    encrypted: int = 0


def place(path: Path) -> str:
    """Name a place for an error message; only called where all steps are known to the grammar."""
    shown = ""
    for step in path:
        if isinstance(step, Step):
            continue  # what it leads into is named by the steps behind it
        shown += f"[{step}]" if isinstance(step, int) else f".{step}" if shown else str(step)
    return shown or "body"


def bad_field(path: Path, remedy: str) -> Refused:
    """Make the refusal of a field that has not the form of the vendor's API."""
    return Refused(Refusal(Reason.BAD_FIELD, place=place(path), remedy=remedy))


@contextmanager
def names_below_unsaid(path: Path) -> Iterator[None]:
    """Have refusals from below ``path`` name no more than it: the names there are the caller's own."""
    try:
        yield
    except Refused as refused:
        raise Refused(replace(refused.refusal, place=place(path))) from None
