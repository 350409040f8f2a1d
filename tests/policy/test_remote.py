"""A profile's remote detector: a detector, under an agreement, with a credential that signs."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.model import Clearance
from gateway.policy.decide import authorise_remote
from gateway.refusals import Refusal
from tests.policy.conftest import TODAY

AGREEMENT = """\
aws-phi:
  dialect: comprehend-medical
  url: https://comprehendmedical.us-east-1.amazonaws.com
  credential: {aws: us-east-1}
  baa:
    reference: BAA-PHI-7
    effective: 2026-02-01
    expires: 2028-02-01
    endpoints: [detect_phi]
    models: []
"""


@pytest.fixture
def remote(directory: Any) -> Any:
    directory.write("agreements.yaml", directory.text("agreements.yaml") + AGREEMENT)
    directory.write("profiles/safe-harbor.yaml", directory.text("profiles/safe-harbor.yaml") + "remote: aws-phi\n")
    return directory


def test_a_sound_one(remote: Any) -> None:
    policy = remote.load()
    assert policy.routes["billing-codes"].remote == "aws-phi"
    assert policy.warnings == ()
    cleared = authorise_remote(policy, "aws-phi", "detect_phi", today=TODAY)
    assert isinstance(cleared, Clearance)
    assert (cleared.vendor, cleared.agreement, cleared.endpoint) == ("aws-phi", "BAA-PHI-7", "detect_phi")


@pytest.mark.parametrize(
    ("today", "endpoint", "reason"),
    [
        (TODAY.replace(year=2025), "detect_phi", "agreement_not_yet_effective"),
        (TODAY.replace(year=2028), "detect_phi", "agreement_expired"),
        (TODAY, "detect_entities", "endpoint_not_covered"),
    ],
)
def test_its_agreement_decides(remote: Any, today: Any, endpoint: str, reason: str) -> None:
    refused = authorise_remote(remote.load(), "aws-phi", endpoint, today=today)
    assert isinstance(refused, Refusal)
    assert refused.reason == reason


def test_a_profile_that_names_no_agreement(remote: Any) -> None:
    remote.edit("profiles/safe-harbor.yaml", "remote: aws-phi", "remote: aws-phy")
    assert remote.complaints() == [
        'profiles/safe-harbor.yaml:4: remote "aws-phy" has no agreement; did you mean "aws-phi"?'
    ]


def test_a_profile_that_names_an_ordinary_vendor(remote: Any) -> None:
    remote.edit("profiles/safe-harbor.yaml", "remote: aws-phi", "remote: anthropic")
    (complaint,) = remote.complaints()
    assert complaint.startswith(
        'profiles/safe-harbor.yaml:4: remote "anthropic" speaks "anthropic": it is no detector; '
    )


def test_a_credential_that_cannot_sign(remote: Any) -> None:
    remote.edit("agreements.yaml", "credential: {aws: us-east-1}", "credential: {env: AWS_KEY}")
    (complaint,) = remote.complaints()
    assert "credential that cannot sign; give its agreement credential: {aws: REGION}" in complaint


def test_no_route_leads_to_a_detector(remote: Any) -> None:
    remote.edit("routes/billing.yaml", "vendor: anthropic", "vendor: aws-phi")
    (complaint,) = remote.complaints()
    assert "is a detector and answers no calls; name it as remote: of a profile" in complaint


def test_only_its_endpoint_can_be_listed(remote: Any) -> None:
    remote.edit("agreements.yaml", "[detect_phi]", "[messages]")
    (complaint,) = remote.complaints()
    assert 'endpoint "messages"' in complaint
