"""The forms in which events go to a SIEM. Each is a pure function from a record to one line."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from gateway.audit.formats import cef, ecs, native, ocsf
from gateway.audit.formats.record import Record


class Format(StrEnum):
    """The forms that a sink may have."""

    NATIVE = "native"
    OCSF = "ocsf"
    ECS = "ecs"
    CEF = "cef"


WRITERS: dict[Format, Callable[[Record], bytes]] = {
    Format.NATIVE: native.write,
    Format.OCSF: ocsf.write,
    Format.ECS: ecs.write,
    Format.CEF: cef.write,
}
