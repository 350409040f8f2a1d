"""What a caller writes into its headers stands in the trail as what it is, or does not get that far."""

from __future__ import annotations

import pytest

from gateway.audit.event import Stage, make_event
from gateway.audit.sealing import make_sealer
from gateway.edge.attribution import read_attribution, read_correlation
from gateway.model import Attribution
from gateway.refusals import Reason, Refusal

SEALER = make_sealer({"sealing-0001.key": b"1" * 64})


@pytest.mark.parametrize(
    "letter", ["x", "é", "漢", "𝒜", "\ufb2c"]
)  # the last is three letters in the form that is sealed
@pytest.mark.parametrize("field", ["actor", "subject", "session"])
def test_whoever_is_named_stands_in_the_event(letter, field) -> None:
    """A name too long to be sealed into its field would be dropped: a required patient, and no patient in the trail."""
    longest = 0
    for length in range(1, 260):
        read = read_attribution({f"x-phi-{field}": letter * length})
        if isinstance(read, Refusal):
            assert read.reason is Reason.BAD_METADATA
            continue
        longest = length
        sealed = SEALER.seal(field, getattr(read, field))
        event = make_event(Stage.INTENT, action="sent", **{field: sealed})
        assert (getattr(event, field), event.dropped) == (sealed, 0)
    assert longest == {"x": 256, "é": 250, "漢": 166, "𝒜": 125, "\ufb2c": 83}[letter]
    assert isinstance(read_attribution({f"x-phi-{field}": "a\u202eb"}), Refusal)
    assert isinstance(read_attribution({f"x-phi-{field}": "\udc80"}), Refusal)
    assert read_attribution({f"x-phi-{field}": "  "}) == Attribution()
    spelt = [read_attribution({f"x-phi-{field}": name}) for name in ("Jose\u0301", "Jos\u00e9")]
    assert spelt[0] == spelt[1]


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", True),
        ("0af76519-16cd-43dd-8448-eb211c80319c", True),
        ("0af7651916cd43dd8448eb211c80319c", True),
        ("00-00000000000000000000000123456789-b7ad6b7169203331-01", False),  # the number of a patient, for a trace's
        ("00000000-0000-0000-0000-000123456789", False),
        ("123-45-6789-1950-01-31-000000000", False),
        ("deadbeef-dead-beef-dead-beefdeadbeef-dead-beef-dead", False),
        ("MRN 12345", False),
    ],
)
@pytest.mark.parametrize("header", ["traceparent", "x-request-id"])
def test_a_trace_s_id_is_one_or_is_left_out_and_counted(header, value, kept) -> None:
    event = make_event(Stage.INTENT, action="sent", correlation_id=read_correlation({header: value}))
    assert (event.correlation_id, event.dropped) == ((value, 0) if kept else (None, 1))
    assert read_correlation({}) is None
