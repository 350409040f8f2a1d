"""Strict JSON: refused is whatever parsers disagree about; the rest comes back as it was."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.wire.strictjson import Fault, StrictJsonError, _check_depth, dumps, parse, parse_text

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
    max_leaves=30,
)  # fmt: skip


@given(VALUES)
def test_what_was_parsed_is_what_is_sent(value: object) -> None:
    assert parse(dumps(value)) == value
    assert dumps(parse(json.dumps(value).encode())) == dumps(value)


@pytest.mark.parametrize(
    ("document", "fault"),
    [
        (b'{"a": 1, "a": 2}', Fault.DUPLICATE_KEY),
        (b'[{"x": {"a": 1, "a": 1}}]', Fault.DUPLICATE_KEY),
        (b'{"a": 1, "\\u0061": 2}', Fault.DUPLICATE_KEY),
        (b"[NaN]", Fault.NOT_FINITE),
        (b"[-Infinity]", Fault.NOT_FINITE),
        (b"[1e999]", Fault.NOT_FINITE),
        (b"[" + b"7" * 5000 + b"]", Fault.LONG_NUMBER),
        (b"[0." + b"7" * 5000 + b"]", Fault.LONG_NUMBER),
        (b'["\\ud800"]', Fault.LONE_SURROGATE),
        (b'{"\\udc00": 1}', Fault.LONE_SURROGATE),
        (b"\xff\xfe[]", Fault.NOT_UTF8),
        (b"[1, 2", Fault.SYNTAX),
        (b"[1] [2]", Fault.SYNTAX),
        (b"", Fault.SYNTAX),
        (b'["\x01"]', Fault.SYNTAX),
        (b"{'a': 1}", Fault.SYNTAX),
        (b"[01]", Fault.SYNTAX),
        (b"\xef\xbb\xbf[]", Fault.SYNTAX),
        (b"[" * 200_000, Fault.TOO_DEEP),
        (b'{"a":' * 300 + b"1" + b"}" * 300, Fault.TOO_DEEP),
    ],
)
def test_what_parsers_disagree_about_is_refused(document: bytes, fault: Fault) -> None:
    with pytest.raises(StrictJsonError) as caught:
        parse(document)
    assert caught.value.fault is fault
    assert str(caught.value) == fault.value


@given(st.binary(max_size=60))
def test_bytes_are_parsed_or_refused_and_never_shown(raw: bytes) -> None:
    try:
        parse(raw)
    except StrictJsonError as refused:
        assert str(refused) in {fault.value for fault in Fault}
        assert refused.__cause__ is None
        assert refused.__suppress_context__ or refused.__context__ is None


def test_large_numbers_keep_all_their_digits() -> None:
    assert dumps(parse(b"[123456789012345678901234567890]")) == b"[123456789012345678901234567890]"


def test_brackets_in_strings_are_not_depth() -> None:
    assert parse_text(json.dumps(["[" * 500, '"' * 9, "\\"])) == ["[" * 500, '"' * 9, "\\"]


def test_what_cannot_be_written_is_refused() -> None:
    with pytest.raises(StrictJsonError):
        dumps([math.inf])
    with pytest.raises(StrictJsonError):
        dumps(["\ud800"])


def test_looking_for_depth_costs_little_beside_parsing() -> None:
    """It runs in the event loop, which every other call waits for: a long text is passed over whole."""
    text = json.dumps({"a": "word and word " * 200_000, "b": 'say "it"\\n' * 20_000})

    def least(work: Callable[[], object]) -> float:
        times = []
        for _ in range(3):
            begun = time.process_time()
            work()
            times.append(time.process_time() - begun)
        return min(times)

    assert least(lambda: _check_depth(text, 200)) < 15 * least(lambda: json.loads(text)) + 0.01
