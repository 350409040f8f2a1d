"""The lines that something of a policy is written on."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.policy.places import Places


@pytest.mark.parametrize(
    ("ask", "place"),
    [
        (lambda p: p.route("billing-codes", "callers"), "routes/billing.yaml:3"),
        (lambda p: p.route("billing-codes", "media"), "routes/billing.yaml:1"),
        (lambda p: p.route("billing-codes", "deidentify", "keep"), "routes/billing.yaml:7"),
        (lambda p: p.route("none"), "routes"),
        (lambda p: p.agreement("anthropic", "baa", "expires"), "agreements.yaml:8"),
        (lambda p: p.agreement("none", "baa"), "agreements.yaml"),
        (lambda p: p.caller("notes-svc"), "callers.yaml:3"),
        (lambda p: p.caller("none"), "callers.yaml"),
        (lambda p: p.profile("safe-harbor", "second_look"), "profiles/safe-harbor.yaml"),
        (lambda p: p.entity("safe-harbor", "DATE"), "profiles/safe-harbor.yaml:3"),
        (lambda p: p.entity("safe-harbor", "PERSON"), "profiles/safe-harbor.yaml:1"),
        (lambda p: p.profile("none", "default"), "profiles/none.yaml"),
    ],
)
def test_a_place(directory: Any, ask: Any, place: str) -> None:
    places = Places(directory.load().files, directory.path)
    assert ask(places) == f"{directory.path.as_posix()}/{place}"
