"""What the detector is asked to read."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Segment:
    """One text. ``cue`` is the key it stands under ("patientName", "mrn"): context, never itself a finding."""

    text: str = field(repr=False)
    cue: str = field(default="", repr=False)
