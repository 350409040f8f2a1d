"""Projects and locations at the vendor: what leaves is what the agreement lists, by table."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.model import Clearance, Prompt, Site
from gateway.policy.decide import authorise
from gateway.policy.schema import Policy
from gateway.refusals import Reason, Refusal

TODAY = date(2026, 6, 1)
BOTH = "    projects: [prod-1]\n    regions: [us-central1]\n"


def listing(directory: Any, lines: str, sites: str = "refuse") -> Policy:
    directory.edit("agreements.yaml", "    retention: zero\n", f"    retention: zero\n{lines}")
    directory.edit("agreements.yaml", "  network: public\n", f"  network: public\n  sites: {sites}\n")
    policy: Policy = directory.load()
    return policy


def decide(policy: Policy, site: Site | None) -> Clearance | Refusal:
    prompt = Prompt("messages", "claude-sonnet-4-5", False, {}, (), site=site)
    return authorise(policy, policy.routes["billing-codes"], prompt, today=TODAY, known_model=lambda _: True)


SEVERAL = "    projects: [prod-1, prod-2]\n    regions: [us-central1]\n"


@pytest.mark.parametrize(
    ("lines", "sites", "named", "leaves"),
    [
        (BOTH, "refuse", Site("prod-1", "us-central1"), Site("prod-1", "us-central1")),
        (BOTH, "refuse", Site(None, None), Site("prod-1", "us-central1")),
        (BOTH, "refuse", Site("other", "us-central1"), "project"),
        (BOTH, "refuse", Site("prod-1", "europe-west4"), "location"),
        (BOTH, "refuse", Site("prod-1x", "us-central1"), "project"),
        (BOTH, "replace", Site("other", "europe-west4"), Site("prod-1", "us-central1")),
        (SEVERAL, "refuse", Site("prod-2", "us-central1"), Site("prod-2", "us-central1")),
        (SEVERAL, "refuse", Site(None, None), "project"),
        (SEVERAL, "replace", Site("other", "us-central1"), "project"),
        (SEVERAL, "replace", Site("prod-2", "europe-west4"), Site("prod-2", "us-central1")),
        ("", "refuse", Site("prod-1", "us-central1"), "project"),
        ("", "replace", Site("prod-1", "us-central1"), "project"),
        ("    projects: [prod-1]\n", "replace", Site("prod-1", "us-central1"), "location"),
        ("", "refuse", None, None),
    ],
)
def test_the_site_of_a_call(directory, lines: str, sites: str, named: Site | None, leaves: Site | str | None) -> None:
    decided = decide(listing(directory, lines, sites), named)
    if isinstance(leaves, str):
        assert isinstance(decided, Refusal)
        assert (decided.reason, decided.place) == (Reason.SITE_NOT_COVERED, leaves)
        assert "other" not in decided.message
    else:
        assert isinstance(decided, Clearance)
        assert decided.site == leaves


@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(["refuse", "replace"]))
def test_nothing_leaves_but_what_is_listed(project: str, location: str, sites: str) -> None:
    from gateway.policy.decide import _site
    from gateway.policy.schema import Agreement, Baa, Credential

    baa = Baa("B", TODAY, TODAY, frozenset(), (), regions=("us-central1",), projects=("prod-1",))
    agreement = Agreement("v", "vertex", "https://x", "x", 443, Credential("env", "X"), baa, sites=sites)  # type: ignore[arg-type]
    decided = _site(Site(project, location), agreement, baa)
    assert isinstance(decided, Refusal) or decided == Site("prod-1", "us-central1")


@pytest.mark.parametrize(
    ("lines", "complaint"),
    [
        ("    projects: [Prod_1]\n", "is not one; write the project's id, such as hospital-prod"),
        ("    regions: [US]\n", "is not one; write it as us or us-east-1"),
        ("    projects: [p-1, p-1]\n", "stands twice in projects"),
    ],
)
def test_a_fault_is_told(directory, lines: str, complaint: str) -> None:
    directory.edit("agreements.yaml", "    retention: zero\n", f"    retention: zero\n{lines}")
    assert any(complaint in said for said in directory.complaints())


@pytest.mark.parametrize(("name", "good"), [("default", True), ("/run/secrets/vertex.json", True), ("vertex.json", False), ("yes-please", False)])  # fmt: skip
def test_googles_credential_is_default_or_a_path(directory, name: str, good: bool) -> None:
    directory.edit("agreements.yaml", "{env: ANTHROPIC_API_KEY}", f"{{google: {name}}}")
    assert (directory.complaints() == []) is good
