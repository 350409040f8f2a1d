"""Bodies: JSON and forms through one grammar; a file's own name never leaves."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from gateway.edge.bodies import Decoded, decode_body, decode_reply, encode_body, encode_reply
from gateway.model import Media, Prompt
from gateway.refusals import Reason, Refusal
from gateway.vendors.dialect import VendorReplyError
from gateway.vendors.operation import Operation
from gateway.wire.multipart import FormPart, MultipartError, encode, parse
from gateway.wire.strictjson import StrictJsonError

FORM = Operation("x", "POST", "transcriptions", "/x", form=True)
JSON = Operation("x", "POST", "chat_completions", "/x")
PROMPT = Prompt("transcriptions", "m", False, {}, ())


def form(*parts: FormPart) -> Decoded | Refusal:
    body, content_type = encode(parts)
    return decode_body(FORM, {"content-type": content_type}, body)


def test_a_form_becomes_json_and_a_form_again() -> None:
    parts = (
        FormPart("model", b"whisper-1"), FormPart("keywords[]", b"a"), FormPart("keywords[]", "ä".encode()), FormPart("one[]", b"x"),
        FormPart("file", b"\0\xff", "Maria Lopez 1980.WAV", "audio/wav"), FormPart("other", b"y", "no suffix"),
    )  # fmt: skip
    decoded = form(*parts)
    assert isinstance(decoded, Decoded)
    assert decoded.value == {
        "model": "whisper-1", "keywords[]": ["a", "ä"], "one[]": ["x"], "file": {"filename": "file.wav", "content_type": "audio/wav", "content": 0},
        "other": {"filename": "file", "content_type": "application/octet-stream", "content": 1},
    }  # fmt: skip
    assert decoded.files == (b"\0\xff", b"y")
    assert decoded.places == {("file", "content"), ("other", "content")}
    assert not decoded.all_seen(replace(PROMPT, media=(Media(("file", "content"), "audio"), Media(("x",), "audio"))))
    assert decoded.all_seen(replace(PROMPT, media=tuple(Media(place, "audio") for place in decoded.places)))
    body, content_type = encode_body(replace(PROMPT, files=decoded.files), decoded.value, form=True)
    written = parse(body, content_type)
    assert [part.content for part in written] == [part.content for part in parts]
    assert [part.filename for part in written if part.filename] == ["file.wav", "file"]
    assert b"Lopez" not in body


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ([FormPart("model", b"a"), FormPart("model", b"b")], Reason.BAD_FIELD),
        ([FormPart("model", b"\xff")], Reason.CANNOT_INSPECT),
    ],
)
def test_forms_that_cannot_be_read(parts: list[FormPart], reason: Reason) -> None:
    refusal = form(*parts)
    assert isinstance(refusal, Refusal)
    assert refusal.reason is reason


@pytest.mark.parametrize(
    ("operation", "content_type", "body", "reason"),
    [
        (FORM, "application/json", b"{}", Reason.UNSUPPORTED_MEDIA_TYPE), (JSON, "multipart/form-data; boundary=b", b"--b--", Reason.UNSUPPORTED_MEDIA_TYPE), (JSON, "", b"{}", Reason.UNSUPPORTED_MEDIA_TYPE),
        (JSON, "application/json", b"{", Reason.BAD_JSON), (FORM, "multipart/form-data; boundary=b", b"Lopez", Reason.BAD_FIELD),
    ],
)  # fmt: skip
def test_a_body_of_another_type_is_refused(
    operation: Operation, content_type: str, body: bytes, reason: Reason
) -> None:
    refusal = decode_body(operation, {"content-type": content_type}, body)
    assert isinstance(refusal, Refusal)
    assert refusal.reason is reason
    assert "Lopez" not in refusal.message


def test_files_of_a_list_have_their_places() -> None:
    decoded = form(FormPart("file[]", b"a", "a.wav"), FormPart("file[]", b"text"), FormPart("file[]", b"b", "b.wav"))
    assert isinstance(decoded, Decoded)
    assert decoded.places == {("file[]", 0, "content"), ("file[]", 2, "content")}


def test_nothing_is_nothing() -> None:
    assert decode_body(JSON, {}, None) == decode_body(FORM, {}, b"") == Decoded(None)
    assert decode_body(JSON, {"content-type": "application/json; charset=utf-8"}, b'{"a": 1}') == Decoded({"a": 1})
    assert encode_body(PROMPT, {"a": "ä"}, form=False) == ('{"a":"ä"}'.encode(), "application/json")


@pytest.mark.parametrize(
    "value", [[], {"a": 5}, {"a": {"content": 0, "filename": 5, "content_type": "x/y"}}, {"a": {"b": "c"}}]
)
def test_what_is_no_form_is_not_written(value: Any) -> None:
    with pytest.raises(MultipartError):
        encode_body(replace(PROMPT, files=(b"x",)), value, form=True)


def test_answers_are_json_unless_text_was_asked_for() -> None:
    text = replace(PROMPT, text_reply=True)
    assert decode_reply(text, 200, "text/plain", "ä".encode()) == ("ä", "text/plain; charset=utf-8")
    assert encode_reply("ä", "text/plain; charset=utf-8") == "ä".encode()
    assert decode_reply(text, 200, "application/json", b'"x"') == ("x", "application/json")
    assert encode_reply("x", "application/json") == b'"x"'
    assert decode_reply(text, 400, "text/plain", b'{"error": 1}')[0] == json.loads('{"error": 1}')
    for prompt, raw in ((PROMPT, b"plain"), (text, b"\xff")):
        with pytest.raises(StrictJsonError):
            decode_reply(prompt, 200, "text/plain", raw)


def test_a_text_whose_end_is_the_connections_is_not_taken() -> None:
    """Nothing of the text itself would show that it was cut short; of JSON, its brackets do."""
    text = replace(PROMPT, text_reply=True)
    with pytest.raises(VendorReplyError):
        decode_reply(text, 200, "text/plain", b"No history of", bounded=False)
    assert decode_reply(text, 200, "application/json", b'{"text": "x"}', bounded=False)[0] == {"text": "x"}
    assert decode_reply(PROMPT, 200, "application/json", b"{}", bounded=False)[0] == {}
