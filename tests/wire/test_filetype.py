"""Files in base64 are told by their first bytes, text is not taken for one."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.wire.filetype import holds_encoded_file, is_encoded_file

FILES = (
    b"\x89PNG\r\n\x1a\n...",
    b"\xff\xd8\xff\xe0JFIF",
    b"GIF89a...",
    b"RIFF\0\0\0\0WEBP",
    b"%PDF-1.7\n",
    b"PK\x03\x04...",
    b"\0\0\0\x18ftypmp42",
    b"\0" * 128 + b"DICM..",
)


@pytest.mark.parametrize("file", FILES)
@given(rest=st.binary(max_size=400), width=st.integers(1, 99), data_url=st.booleans(), safe=st.booleans())
def test_a_file_is_told_however_it_is_written(file: bytes, rest: bytes, width: int, data_url: bool, safe: bool) -> None:
    encode = base64.urlsafe_b64encode if safe else base64.b64encode
    written = encode(file + rest).decode()
    lines = "\n".join(written[at : at + width] for at in range(0, len(written), width)) if width > 3 else written
    assert is_encoded_file(f"data:image/png;base64,{lines}" if data_url else lines)


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("width", [60, 76, 1_000])
@pytest.mark.parametrize(
    "around", ["{}", "See ![x](data:image/png;base64,{}) there.", "base64\r\n\r\n{}\r\n--end", "'{}'"]
)
def test_a_file_is_told_among_other_text(file: bytes, width: int, around: str) -> None:
    written = base64.b64encode(file + bytes(range(200))).decode()
    lines = "\r\n".join(written[at : at + width] for at in range(0, len(written), width))
    assert holds_encoded_file(around.format(lines))
    words = base64.b64encode(b"Dear colleague, " * 9).decode()
    assert not holds_encoded_file(around.format(words))


@given(st.text(max_size=300))
def test_text_in_base64_is_no_file(text: str) -> None:
    assert not is_encoded_file(base64.b64encode(b"Dear colleague, " + text.encode()).decode())


@pytest.mark.parametrize("text", ["", "iVBOR", "The picture is iVBORw0KGgoAAAANSUhEUg", "a" * 10_000, "data:,x", "[1]"])
def test_words_are_no_file(text: str) -> None:
    assert not is_encoded_file(text)
