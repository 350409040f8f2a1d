"""Plates, VINs and the numbers of fleets, and what stands behind the same words. All are made up."""

from __future__ import annotations

import pytest

from gateway.detector import structured
from tests.detector.test_classes import found

FOUND = [
    # the plate some words behind its word, before it, and by its form alone behind what is driven
    ("the plate on the van that left was KPX-3382, she thinks", ["KPX-3382"]), ("truck lic plate OH JRN 5521", ["OH JRN 5521"]), ("rego WTR 63K, he drives nights", ["WTR 63K"]), ("Vehicle reg HN17 OKL; told", ["HN17 OKL"]),
    ("KPX-3382, Iowa plate, was towed", ["KPX-3382"]), ("a red Civic, 5PKM418, with a dent", ["5PKM418"]), ("tow the tan Sonata MRW 6630 now", ["MRW 6630"]), ("her motorbike (4M6631) slid", ["4M6631"]), ("in her own car (HN17 OKL) alone", ["HN17 OKL"]),
    ("Partial plate 7RW, a sedan", ["7RW"]), ("filmed the plate, it begins with KX4.", ["KX4"]), ("OP: plate?\nCALLER: 5PKM418\nOP: ok", ["5PKM418"]), ("plate? uh, four kilo papa mike two one", ["four kilo papa mike two one"]),
    ("vanity plate, RUN4FUN, so funny", ["RUN4FUN"]), ("boat reg MI 6631 KR hit the dock", ["MI 6631 KR"]), ("Cessna down, N6631R, two aboard", ["N6631R"]),
    ("the VIN on the door: 1HGCM826 33A004352.", ["1HGCM826 33A004352"]), ("VIN last 6 663120, a recall", ["663120"]), ("VIN ending in 663120", ["663120"]),
    # what a fleet numbers its own by
    ("School bus #663 hit a pole", ["663"]), ("she rides bus 41 with an aide", ["41"]), ("transport van #T-663 came", ["T-663"]), ("driver, truck R-663, fell", ["R-663"]), ("tractor 663120 is stranded", ["663120"]), ("rig 663 took him in", ["663"]), ("the golf cart number 36 ran into her", ["36"]), ("US DOT 6631208", ["6631208"]), ("her placard is K 663 120", ["K 663 120"]),
    # only like one
    ("plate from C5 to C7, 4 hole plate, LCP PLATE 10 HOLE; volar plate LOT-2 screws", []), ("blood agar plate MH2 40 colonies; growth plate SH2 5 mm", []), ("MVC car, GCS 15, HR 112; truck vs car, CPK 4402", []), ("drove the car on US 2024, I-35 and TX-71", []),
    ("an F-150, RAV4, CR-V and BMW X5; a Ram 1500", []), ("N95 mask on the flight, N 4", []), ("bus 20 minutes late, rig 2 hours, truck 10 miles", []), ("RIG 20 IU/kg and the van 1 gm dose", []), ("tag team of 12; dog tags", []), ("license tags on file; DOT physical 2024", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_vehicles(text: str, expected: list[str]) -> None:
    assert found(text, "VEHICLE_ID") == expected


def test_a_column_of_vehicles() -> None:
    text = "visit;clinic;veh_tag\n4;Eastgate;KRW-5521\n5;Northshore;LPT-6630"
    assert [text[f.start : f.end] for f in structured.find(text) if f.entity == "VEHICLE_ID"] == [
        "KRW-5521",
        "LPT-6630",
    ]
