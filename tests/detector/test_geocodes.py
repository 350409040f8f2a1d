"""Geocodes in texts. No place here is anybody's."""

from __future__ import annotations

import pytest

from gateway.detector.engine import Engine
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.recognizers import geocodes
from gateway.detector.recognizers.rule import Searched
from gateway.detector.segment import Segment
from gateway.model import DetectionRules

RECOGNIZER = geocodes.recognizer()

TAKEN = [
    ("Home at 42°21'36\"N 71°3'32\"W.", ["42°21'36\"N", "71°3'32\"W"]),
    ("scene: 42° 21′ 36.5″ N, 71° 03′ W", ["42° 21′ 36.5″ N", "71° 03′ W"]),
    ("GPS Position : 42 deg 21' 36.00\" N, 71 deg 3' 32.00\" W", ["42 deg 21' 36.00\" N", "71 deg 3' 32.00\" W"]),
    ("(42.3601° N, 71.0589° W), N 42°21.600'", ["42.3601° N", "71.0589° W", "N 42°21.600'"]),
    ("found at 42.3601 N, 71.0589 W by EMS", ["42.3601 N, 71.0589 W"]),
    ('<trkpt lat="42.3601" lon="-71.0589">', ["42.3601", "-71.0589"]),
    ("{'latitude': 42.3601, 'longitude': -71.0589}", ["42.3601", "-71.0589"]),
    ("?home_lat=42.3601&home_lng=-71.0589", ["42.3601", "-71.0589"]),
    ("GPS 42.36011, -71.05891", ["42.36011, -71.05891"]),
    ("id,latitude,longitude\n1,42.36011,-71.05891\n2,42.37011,-71.06891", ["42.36011,-71.05891", "42.37011,-71.06891"]),
    ("POINT(-71.0589 42.3601), geo:42.3601,-71.0589", ["-71.0589 42.3601", "42.3601,-71.0589"]),
    ("<coordinates>-71.0589,42.3601,0</coordinates>", ["-71.0589,42.3601"]),
    ("$GPGGA,123519,4221.600,N,07103.533,W,1,08", ["4221.600,N,07103.533,W"]),
    ("ISO6709: +42.3601-071.0589+012.3/", ["+42.3601-071.0589+012.3/"]),
    ("plus code 87JC9W76+5G", ["87JC9W76+5G"]),
    ("at ///filled.count.soap, what3words: table.chair.lamp", ["///filled.count.soap", "table.chair.lamp"]),
]

LEFT = [
    "Knee flexion 0°-120°, temp 38.5°C, 45° upright, QRS axis -30°, rotate 15° N",
    "lateral 3.125 mm, lat wall 2.3456 cm, e' lat 0.123 m/s, flat 1.23456, long 3.14159",
    "weights = [0.1234, -0.5678, 1.23456, 2.34567], p = 0.0341, 0.0012",
    "translate(12.3456, 78.9012), POINT(3 4), coordinates of the plan: 3, 4",
    "map of layers 0.1234, 0.5678; location of the maximum 250.1234, 12.3456",
    "C2C3+C4 fusion, 2222+33, a = b+CFGH",
    "file:///usr.share.doc, /// a comment, x///y.z.w",
    "5'10\" W, 6' 2\" N; 10d 5m 3s; 12 degrees",
]


def found(text: str) -> list[str]:
    spans = {(one.start, one.end) for one in RECOGNIZER.found(Searched(text), RECOGNIZER.supported_entities)}
    return [text[start:end] for start, end in sorted(spans)]


@pytest.mark.parametrize(("text", "taken"), TAKEN)
def test_where_somebody_is(text: str, taken: list[str]) -> None:
    assert found(text) == taken


@pytest.mark.parametrize("text", LEFT)
def test_angles_measures_and_code_are_no_places(text: str) -> None:
    assert found(text) == []


def test_the_half_of_the_world_is_part_of_a_value() -> None:
    """A longitude that came back without its minus elsewhere would be on the other side of the earth."""
    text = "Pick-up at POINT(-71.0589 42.3601), lng=-71.0589 for the patient."
    (findings,) = Engine(EngineSettings()).analyze([Segment(text)], DetectionRules("safe-harbor"))
    places = [text[one.start : one.end] for one in findings if one.entity == "LOCATION"]
    assert places == ["-71.0589 42.3601", "-71.0589"]
