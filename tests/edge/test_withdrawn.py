"""What was cleared under one policy, asked again under the next, where the end-to-end tests do not reach."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from gateway.edge.withdrawn import withdrawn
from gateway.model import Caller, Clearance, Prompt, Site
from gateway.policy.decide import authorise
from gateway.policy.load import load
from gateway.policy.schema import Policy
from gateway.refusals import Reason, Refusal

TODAY = date(2026, 6, 1)
FILES = {
    "agreements.yaml": """\
vertex:
  dialect: vertex
  url: https://aiplatform.googleapis.com
  credential: {env: TOKEN}
  baa:
    reference: BAA-2026-024
    effective: 2026-04-01
    expires: 2028-04-01
    endpoints: [generate_content]
    models: [gemini-*]
    projects: [PROJECTS]
    regions: [global]
  sites: SITES
""",
    "callers.yaml": "notes-svc: {mtls: [notes.example]}\n",
    "profiles/safe-harbor.yaml": "default: placeholder\n",
    "routes/letters.yaml": """\
letters:
  path: /letters
  callers: [notes-svc]
  vendor: vertex
  purpose: letters
  deidentify: {profile: safe-harbor}
""",
}


def policy(folder: Path, projects: str, sites: str) -> Policy:
    for name, text in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace("PROJECTS", projects).replace("SITES", sites), "utf-8")
    return load(folder, dialects=frozenset({"vertex"}), today=TODAY)


@pytest.mark.parametrize(
    ("before", "now", "sites", "named", "reason"),
    [
        ("prod-1", "prod-1", "replace", "other", None),
        ("prod-1", "prod-1, prod-2", "refuse", "prod-1", None),
        ("prod-1", "prod-2", "replace", "other", Reason.SITE_NOT_COVERED),
        ("prod-1", "prod-2", "replace", "prod-1", Reason.SITE_NOT_COVERED),
        ("prod-1", "prod-2", "refuse", "prod-1", Reason.SITE_NOT_COVERED),
    ],
)
def test_a_project_that_was_taken_out_of_the_agreement_gets_nothing_more(
    tmp_path: Path, before: str, now: str, sites: str, named: str, reason: Reason | None
) -> None:
    """With ``sites: replace`` the new agreement covers the call, as its own project: it left for the old one."""
    old = policy(tmp_path / "old", before, sites)
    new = policy(tmp_path / "new", f"{now}", sites)
    new = new if new.hash != old.hash else policy(tmp_path / "newer", f"{now}  ", sites)
    route, prompt = (
        old.routes["letters"],
        Prompt("generate_content", "gemini-2.5", False, {}, (), site=Site(named, "global")),
    )
    cleared = authorise(old, route, prompt, today=TODAY, known_model=lambda _: True)
    assert isinstance(cleared, Clearance)
    refused = withdrawn(
        new,
        old,
        route,
        Caller("notes-svc", "mtls"),
        cleared,
        prompt,
        today=TODAY,
        known_model=lambda _: True,
    )
    assert (refused.reason if isinstance(refused, Refusal) else refused) is reason
