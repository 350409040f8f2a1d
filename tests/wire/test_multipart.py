"""Forms: what was read is what is written; whatever parsers disagree about is refused."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.wire.multipart import MOST_PARTS, FormPart, MultipartError, encode, parse

NAMES = st.text(st.characters(blacklist_characters='"\\\r\n\0', blacklist_categories=("Cs",)), max_size=12)
PARTS = st.builds(
    FormPart,
    NAMES,
    st.binary(max_size=40) | st.sampled_from([b"\r\n", b"--", b"\r\n--phi-gateway-form-0\r\n", b"--phi-gateway-form-0--", b"\r\n--phi-gateway-form-1"]),
    st.none() | NAMES,
    st.none() | st.just("audio/wav"),
)  # fmt: skip
TYPE = 'multipart/form-data; boundary="b"'
GOOD = b'--b\r\nContent-Disposition: form-data; name="model"\r\n\r\nwhisper-1\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a.wav"\r\nContent-Type: audio/wav\r\n\r\n\0\r\n\xff\r\n--b--\r\n'


@settings(deadline=None)
@given(st.lists(PARTS, min_size=1, max_size=6))
def test_what_is_written_is_what_was_read(parts: list[FormPart]) -> None:
    body, content_type = encode(parts)
    assert list(parse(body, content_type)) == parts


def test_a_form_as_the_sdk_writes_it() -> None:
    assert parse(GOOD, TYPE) == (FormPart("model", b"whisper-1"), FormPart("file", b"\0\r\n\xff", "a.wav", "audio/wav"))
    assert parse(GOOD.removesuffix(b"\r\n"), "Multipart/Form-Data;boundary=b") == parse(GOOD, TYPE)


@pytest.mark.parametrize(
    "content_type",
    ["", "multipart/form-data", "multipart/mixed; boundary=b", "multipart/form-data; boundary=", 'multipart/form-data; boundary="b', "multipart/form-data; boundary=b; charset=x", "multipart/form-data; boundary=c",
     "multipart/form-data; boundary=" + "b" * 71, "multipart/form-data; boundary=b{}"],
)  # fmt: skip
def test_other_content_types_are_refused(content_type: str) -> None:
    with pytest.raises(MultipartError):
        parse(GOOD, content_type)


@pytest.mark.parametrize(
    "body",
    [
        b"", b"--b--\r\n", b"preamble\r\n" + GOOD, GOOD + b"epilogue", GOOD.replace(b"\r\n", b"\n"), GOOD.removesuffix(b"--\r\n"), GOOD.replace(b"--b\r\nContent-Disposition: form-data; name=\"f", b"--bx\r\nContent-Disposition: form-data; name=\"f"),
        GOOD.replace(b'name="file"; filename="a.wav"', b"name=\"file\"; filename*=UTF-8''a.wav"), GOOD.replace(b'filename="a.wav"', b'filename="a.wav"; filename="b.wav"'), GOOD.replace(b'name="model"', b'name="mo\\"del"'),
        GOOD.replace(b'name="model"', b"name=model"), GOOD.replace(b"form-data; name", b"attachment; name"), GOOD.replace(b"Content-Type: audio/wav", b"Content-Transfer-Encoding: base64"),
        GOOD.replace(b"Content-Type: audio/wav", b"Content-Type: audio/wav\r\nContent-Type: text/plain"), GOOD.replace(b"audio/wav", b"audio/wav; x=y"), GOOD.replace(b"Content-Type: audio/wav", b"Content-Type: audio/wav\r\n folded"),
        GOOD.replace(b"Content-Type: audio/wav", b"no colon"), GOOD.replace(b"model", b"\xff\xfe"), GOOD.replace(b'"model"\r\n\r\n', b'"model"\r\n'), GOOD.replace(b"model", b"m" * 3000), GOOD.replace(b"--b\r\nContent-Disposition: form-data; name=\"f", b"--b \r\nContent-Disposition: form-data; name=\"f"),
        b"--b" + b'\r\nContent-Disposition: form-data; name="x"\r\n\r\n\r\n--b' * (MOST_PARTS + 1) + b"--\r\n",
    ],
)  # fmt: skip
def test_malformed_forms_are_refused_without_content(body: bytes) -> None:
    with pytest.raises(MultipartError) as caught:
        parse(body, TYPE)
    assert "wav" not in str(caught.value)


@pytest.mark.parametrize("part", [FormPart('a"b', b""), FormPart("a\r\nb", b""), FormPart("a", b"", "x\\y")])
def test_a_name_that_breaks_its_line_is_not_written(part: FormPart) -> None:
    with pytest.raises(MultipartError):
        encode([part])
