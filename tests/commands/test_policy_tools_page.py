"""docs/policy-tools.md: what it says of the keys and codes is complete."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.policy.case_shapes import CaseShape, RequestShape, UnderShape
from gateway.refusals import MEANINGS, Reason

PAGE = (Path(__file__).parents[2] / "docs" / "policy-tools.md").read_text("utf-8")


@pytest.mark.parametrize("reason", list(Reason))
def test_every_code_of_a_refusal_is_there(reason: Reason) -> None:
    meaning = MEANINGS[reason]
    assert f"| `{reason.value}` | {meaning.status} | {meaning.summary} |" in PAGE


def test_every_key_of_a_case_is_there() -> None:
    keys = {*CaseShape.model_fields, *RequestShape.model_fields, *UnderShape.model_fields} - {"name"}
    assert {key for key in keys if key not in PAGE} == set()
