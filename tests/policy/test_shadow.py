"""shadow: of a route: what is a fault, what a warning, and what is tried."""

from __future__ import annotations

from typing import Any

import pytest

OLD = "  deidentify: {profile: safe-harbor, restore: all}\n"
TRIED = "default: redact\nentities:\n  AGE: keep\nthresholds: {PERSON: 0.6}\nsecond_look: refuse\n"


def write(directory: Any, shadow: str, *, deidentify: str = OLD) -> None:
    directory.write("profiles/tried.yaml", TRIED)
    directory.edit("routes/billing.yaml", OLD, f"{deidentify}  shadow: {shadow}\n")


@pytest.mark.parametrize(
    ("shadow", "complaint"),
    [
        ("{profile: tired}", 'profile "tired" is not known; did you mean "tried"?'),
        ("{profile: other}", 'profile "other" is not known; the profiles are safe-harbor, tried'),
        ("{profile: tried, sample: 0}", "sample 0 is no share of the calls; write above 0 to 1"),
        ("{profile: tried, sample: 1.5}", "sample 1.5 is no share of the calls; write above 0 to 1"),
        ("{profile: tried, sample: all}", 'key "sample" must be a number, not the text "all"; write a number here'),
        ("{profile: tried, keep: [DATES]}", 'keep names entity "DATES", which is not known; did you mean "DATE"?'),
        ("{sample: 1}", 'shadow of "billing-codes" lacks the key "profile"; add it'),
        ("{profile: tried, restore: all}", 'unknown key "restore" in shadow of "billing-codes"; the keys here are keep, profile, sample'),
        ("tried", 'key "shadow" must be a mapping, not the text "tried"; write it as {key: value}, or as indented lines'),
    ],
)  # fmt: skip
def test_a_fault_has_its_line_and_remedy(directory: Any, shadow: str, complaint: str) -> None:
    write(directory, shadow)
    assert directory.complaints() == [f"routes/billing.yaml:8: {complaint}"]


def test_the_profile_in_force_is_a_warning(directory: Any) -> None:
    write(directory, "{profile: safe-harbor}")
    assert directory.warnings()[-1] == (
        'routes/billing.yaml:8: shadow tries "safe-harbor", which is in force; name another profile'
    )
    assert directory.load().routes["billing-codes"].shadow is not None


def test_the_profile_in_force_with_another_keep_is_none(directory: Any) -> None:
    write(directory, "{profile: safe-harbor, keep: [DATE]}")
    assert not [warning for warning in directory.warnings() if "shadow" in warning]
    shadow = directory.load().routes["billing-codes"].shadow
    assert shadow.redaction.rule("DATE").operator == "keep"


def test_what_is_tried_is_the_profile_as_the_route_would_use_it(directory: Any) -> None:
    keep = "  deidentify: {profile: safe-harbor, keep: [DATE]}\n  justification: The task needs the dates.\n"
    write(directory, "{profile: tried, sample: 0.25}", deidentify=keep)
    route = directory.load().routes["billing-codes"]
    shadow = route.shadow
    assert (shadow.profile, shadow.sample, shadow.second_look) == ("tried", 0.25, "refuse")
    assert shadow.detection.thresholds == (("PERSON", 0.6),)
    assert [shadow.redaction.rule(entity).operator for entity in ("PERSON", "AGE", "DATE")] == [
        "redact",
        "keep",
        "keep",
    ]
    # and the route itself is as it was
    assert (route.profile, route.second_look, route.redaction.rule("AGE").operator) == (
        "safe-harbor",
        "redact",
        "placeholder",
    )


def test_what_only_a_shadow_would_let_through_needs_no_justification(directory: Any) -> None:
    write(directory, "{profile: tried}")
    assert directory.complaints() == []


def test_a_shadow_is_part_of_the_policy(directory: Any) -> None:
    before = directory.load().hash
    write(directory, "{profile: tried}")
    assert directory.load().hash != before
