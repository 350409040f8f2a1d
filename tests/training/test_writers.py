from __future__ import annotations

import pytest

from tests.training import sets
from training.writers.cast import OWN, Writer


@pytest.mark.parametrize("slot", sorted(OWN))
def test_names_that_are_words_are_labelled(slot: str) -> None:
    sets.carries(lambda rnd: OWN[slot](Writer(rnd)), "PERSON")
