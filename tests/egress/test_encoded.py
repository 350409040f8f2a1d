"""Content encodings of answers: decoded whole, or not at all."""

from __future__ import annotations

import gzip
import random
import tracemalloc
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.egress.encoded import CannotDecode, Encoded

BODY = b"Patient has no known allergies. " * 40


def decoded(encoding: str | list[str], data: bytes, step: int = 0) -> bytes:
    encoded = Encoded([encoding] if isinstance(encoding, str) else encoding)
    pieces = [data[i : i + step] for i in range(0, len(data), step)] if step else [data]
    body = b"".join(part for piece in pieces for part in encoded.feed(piece))
    encoded.finish()
    return body


def _gzip(data: bytes) -> bytes:
    """Without the time of day: each process that collects the cases must see the same."""
    return gzip.compress(data, mtime=0)


@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        ([], BODY),
        ("", BODY),
        ("identity", BODY),
        ("Identity, identity", BODY),
        ("gzip", _gzip(BODY)),
        ("GZIP", _gzip(BODY)),
        ("x-gzip", _gzip(BODY)),
        (["identity", "gzip"], _gzip(BODY)),
        ("gzip", _gzip(BODY[:50]) + _gzip(BODY[50:])),
        ("deflate", zlib.compress(BODY)),
    ],
)
@pytest.mark.parametrize("step", [0, 1, 7])
def test_what_is_known_is_decoded(encoding: str | list[str], data: bytes, step: int) -> None:
    assert decoded(encoding, data, step) == BODY


@pytest.mark.parametrize(
    ("encoding", "data"),
    [
        *[("gzip", _gzip(BODY)[:-cut]) for cut in (1, 4, 8, 9, 20)],
        *[("deflate", zlib.compress(BODY)[:-cut]) for cut in (1, 4, 9)],
        ("gzip", _gzip(BODY)[:-8] + b"\0" * 8),  # the checksum of something else
        ("gzip", _gzip(BODY) + b"more"),
        ("gzip", _gzip(BODY) + _gzip(BODY)[:-1]),
        ("gzip", BODY),
        ("gzip, gzip", _gzip(_gzip(BODY))),
        (["gzip", "gzip"], _gzip(_gzip(BODY))),
        ("br", BODY),
        ("zstd", BODY),
        ("none", BODY),
    ],
)
@pytest.mark.parametrize("step", [0, 1])
def test_what_is_cut_damaged_or_unknown_is_not(encoding: str | list[str], data: bytes, step: int) -> None:
    with pytest.raises(CannotDecode):
        decoded(encoding, data, step)


def test_no_body_is_whole_whatever_it_is_called() -> None:
    assert decoded("gzip", b"", 1) == b""  # an answer without a body, whose head speaks of one that has


@given(size=st.integers(0, 1_500_000), step=st.integers(1, 400_000))
def test_every_size_comes_back_whole(size: int, step: int) -> None:
    body = random.Random(size).randbytes(min(size, 1000)) * (size // 1000 + 1)
    assert decoded("gzip", gzip.compress(body, 1), step) == body


def test_a_bomb_comes_in_pieces() -> None:
    squeeze = zlib.compressobj(9, zlib.DEFLATED, 31)
    bomb = b"".join(squeeze.compress(b" " * 1_000_000) for _ in range(200)) + squeeze.flush()
    tracemalloc.start()
    try:
        total = sum(len(piece) for piece in Encoded(["gzip"]).feed(bomb))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert total == 200_000_000
    assert peak < 4_000_000
