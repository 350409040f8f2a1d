"""What the tests of the generator share."""

from __future__ import annotations

import random

import pytest


@pytest.fixture
def rnd() -> random.Random:
    """A generator of random numbers that gives the same ones each time."""
    return random.Random(5)
