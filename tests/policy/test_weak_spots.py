"""What loads and does not do what it seems to: `phi-gateway check` says so."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

PROFILE = "profiles/safe-harbor.yaml"
KEPT = 'routes/billing.yaml:7: route "billing-codes" '
ROLES = """\
roles:
  clinical: {callers: [billing-svc, notes-svc], restore: none}
break_glass:
  emergency: {roles: [clinical], restore: all, until: 2026-05-31, justification: "A ward must be told."}
"""


def recognizer(score: str, more: str = "") -> str:
    return (
        "recognizers:\n  - name: Own\n    supported_entity: OWN_ID\n    patterns:\n"
        f"      - name: own\n        regex: 'RS-[0-9]+'\n        score: {score}\n{more}"
    )


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (recognizer("0.9"), None),
        (recognizer("0.5"), None),
        (recognizer("0"), '10: pattern "own" never finds anything: score 0; give it a score from 0.5 to 1'),
        (recognizer("0.49"), '10: pattern "own" never finds anything: score 0.49 is below 0.5, from which OWN_ID counts; give it a score from 0.5 to 1'),
        (recognizer("0.3", "    context: [subject]\n"), None),
        (recognizer("0", "    context: [subject]\n"), '10: pattern "own" never finds anything: score 0; give it a score from 0.5 to 1'),
        (recognizer("0.3", "thresholds: {OWN_ID: 0.2}\n"), None),
        (recognizer("0.6", "thresholds: {OWN_ID: 0.7}\n"), '10: pattern "own" never finds anything: score 0.6 is below 0.7, from which OWN_ID counts; give it a score from 0.7 to 1'),
        (recognizer("0.3", "    context: [subject]\nthresholds: {OWN_ID: 0.7}\n"), '10: pattern "own" never finds anything: score 0.3 is below 0.7, from which OWN_ID counts; give it a score from 0.7 to 1'),
        (recognizer("0", "    enabled: false\n"), None),
        (recognizer("0.9", "    deny_list: [Blue Lantern]\n    deny_list_score: 0.1\n"), '12: the deny_list of "Own" never finds anything: score 0.1 is below 0.5, from which OWN_ID counts; give it a score from 0.5 to 1'),
        ("allow_list: [Mercy Protocol, St. Mary's, 'Ward [4]']\n", None),
        ("allow_list: ['.*']\n", "4: entry 1 of allow_list looks like a regular expression, and allows nothing; entries are exact texts: write each out"),
        ("allow_list: [Mercy, '\\w+']\n", "4: entry 2 of allow_list looks like a regular expression, and allows nothing; entries are exact texts: write each out"),
        ("allow_list: [Mercy, Mercy]\n", "4: entry 2 of allow_list stands there twice; keep one"),
        ("allow_list: ['Mercy ']\n", "4: entry 1 of allow_list begins or ends with a space: no finding does; write it without"),
    ],
)  # fmt: skip
def test_what_never_finds_and_never_allows_is_told(directory: Any, written: str, said: str | None) -> None:
    """A recognizer that looks right and finds nothing is a leak that nobody sees."""
    directory.write(PROFILE, directory.text(PROFILE) + written)
    assert directory.warnings() == ([] if said is None else [f"{PROFILE}:{said}"])


@pytest.mark.parametrize(
    ("keep", "said"),
    [
        ("[DATE, AGE]", None),
        ("[PERSON]", "sends names: whom a text is about is told, whatever else is taken out"),
        (
            "[DATE, AGE, LOCATION, ZIP_CODE, FACILITY, ORGANIZATION, URL, IP_ADDRESS, DEVICE_ID, VEHICLE_ID]",
            "keeps 10 of 20 kinds of identifiers",
        ),
        ("[DATE, AGE, LOCATION, ZIP_CODE, FACILITY, ORGANIZATION, URL, IP_ADDRESS, DEVICE_ID]", None),
    ],
)
def test_a_route_that_is_as_good_as_unredacted_is_told(directory: Any, keep: str, said: str | None) -> None:
    directory.edit("routes/billing.yaml", "restore: all}", f"keep: {keep}}}\n  justification: The task needs them.")
    rest = "; as good as unredacted; name each entity that the task needs"
    assert directory.warnings() == ([] if said is None else [f"{KEPT}{said}{rest}"])


def test_a_profile_that_keeps_names_is_told_at_the_route_that_uses_it(directory: Any) -> None:
    directory.write(PROFILE, "default: placeholder\nentities: {PERSON: keep}\n")
    directory.edit("routes/billing.yaml", "restore: all}", "restore: all}\n  justification: The task needs them.")
    assert [warning for warning in directory.warnings() if warning.startswith(f"{KEPT}sends names")]


def test_a_profile_that_no_route_uses_is_told(directory: Any) -> None:
    directory.write("profiles/spare.yaml", "default: placeholder\n")
    said = [
        'profiles/spare.yaml: profile "spare" is on no route and in no case; '
        "name it on a route, keep it with a case of its own, or remove it"
    ]
    assert directory.warnings() == said
    directory.edit("routes/billing.yaml", "  purpose:", "  shadow: {profile: spare}\n  purpose:")
    assert directory.warnings() == []  # it is tried


def test_a_profile_that_a_case_is_of_is_kept_on_purpose(directory: Any) -> None:
    """Nothing goes through it, so that what it lets through is no weak spot either; on a route it is."""
    directory.write("profiles/spare.yaml", "default: placeholder\nentities: {DATE: keep}\n")
    directory.write(
        "cases/spare.yaml", "- {name: dates stay, profile: spare, text: '03/14/2026', keeps: ['03/14/2026']}\n"
    )
    assert directory.warnings() == []
    directory.write("cases/spare.yaml", "- {name: of another, profile: safe-harbor, text: x, keeps: [x]}\n")
    (said,) = directory.warnings()
    assert 'profile "spare" is on no route and in no case' in said


@pytest.mark.parametrize(("today", "ended"), [(date(2026, 5, 31), False), (date(2026, 6, 1), True)])
def test_an_exception_that_has_ended_is_told(directory: Any, today: date, ended: bool) -> None:
    directory.write("roles.yaml", ROLES)
    said = (
        'roles.yaml:4: exception "emergency" ended with 2026-05-31; every call with it is refused;'
        " remove it, or give it another day"
    )
    assert directory.warnings(today) == ([said] if ended else [])


def test_an_exception_for_no_route_is_refused(directory: Any) -> None:
    directory.write("roles.yaml", ROLES.replace("restore: all,", "routes: [], restore: all,"))
    assert directory.complaints() == [
        'roles.yaml:4: exception "emergency" is for no route; name at least one, or leave routes out for all'
    ]


@pytest.mark.parametrize(
    ("regex", "doubled"),
    [
        (r"'\\bRS-\\d{6}\\b'", True), (r"'RS-(\\d+)'", True), (r"'RS-[0-9]+\\b'", True), (r"'RS \\d'", True),
        (r'"\\bRS-\\d{6}\\b"', False), (r"'\bRS-\d{6}\b'", False), (r"'C:\\data\\[a-z]+'", False), (r"'DOM\\\w+'", False),
    ],
)  # fmt: skip
def test_doubled_backslashes_are_told(directory: Any, regex: str, doubled: bool) -> None:
    """As JSON and programs write them; in single quotes the expression found nothing, and nobody was told."""
    written = recognizer("0.9").replace("'RS-[0-9]+'", regex)
    directory.write(PROFILE, directory.text(PROFILE) + written)
    remedy = r"write \b and \d, not \\b and \\d: in single quotes YAML leaves a backslash as it is"
    told = f'{PROFILE}:9: the regex of pattern "own" finds only what has a backslash in it; {remedy}'
    assert directory.warnings() == ([told] if doubled else [])


@pytest.mark.parametrize(
    ("models", "odd"), [("[claude-*]", False), ("[claude-.*]", True), ('["claude-opus-.*"]', True)]
)
def test_a_regular_expression_for_models_is_told(directory: Any, models: str, odd: bool) -> None:
    directory.edit("agreements.yaml", "[claude-*]", models)
    assert [w for w in directory.warnings() if "looks like a regular expression" in w] == directory.warnings()
    assert bool(directory.warnings()) is odd


@pytest.mark.parametrize(
    ("retries", "said"),
    [
        ("{after: [timeout]}", True), ("{attempts: 1, after: [timeout]}", True), ("{attempts: 1}", False),
        ("{attempts: 2, after: [timeout]}", False), ("{}", False),
    ],
)  # fmt: skip
def test_what_is_tried_again_never_is_warned_of(directory: Any, retries: str, said: bool) -> None:
    directory.edit("routes/billing.yaml", "  purpose:", f"  retries: {retries}\n  purpose:")
    assert directory.warnings() == (
        [
            'routes/billing.yaml:5: route "billing-codes" says after what to try again, and tries once at one vendor;'
            " add attempts:, or name more vendors; or leave retries out"
        ]
        if said
        else []
    )
