"""Documents and pictures through the whole gateway: what the vendor received, what came back, what the journal says."""

from __future__ import annotations

import base64
import shutil
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import anthropic
import pytest
from PIL import Image

from gateway.media.kinds import Kind
from gateway.media.picture import read_picture
from tests.media.files import DOCX, docx, jpeg, page_of, pdf, png, said, w

NEEDS_TESSERACT = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="tesseract is not installed (apt-get install tesseract-ocr)"
)
NOTE = "Seen today: Maria Lopez, MRN 5551234, born 03/14/1961, with diabetes mellitus."
CANARIES = ("Maria", "Lopez", "5551234", "03/14/1961")
PRINTED = ["Discharge letter", "Patient: Maria Lopez", "MRN 5551234", "Diagnosis: diabetes mellitus type 2"]


def route(media: str, features: str = '["media:*"]') -> Callable[[Path], None]:
    def edit(policies: Path) -> None:
        file = policies / "routes" / "billing.yaml"
        text = file.read_text().rstrip("\n")
        said = "" if "justification:" in text else "\n  justification: Letters of referral come as files."
        head = text.index("  vendor: anthropic\n")
        file.write_text(f"{text[:head]}  media: {media}\n{text[head:]}{said if media != 'refuse' else ''}\n")
        agreements = policies / "agreements.yaml"
        agreements.write_text(agreements.read_text().replace("features: []", f"features: {features}", 1))

    return edit


def block(data: bytes, media_type: str = "application/pdf", **more: Any) -> dict[str, Any]:
    kind = "image" if media_type.startswith("image/") else "document"
    return {
        "type": kind,
        "source": {"type": "base64", "media_type": media_type, "data": base64.b64encode(data).decode()},
        **more,
    }


def ask(*blocks: dict[str, Any], text: str = "What does it say?") -> dict[str, Any]:
    content = [*blocks, {"type": "text", "text": text}]
    return {"model": "claude-sonnet-5-5", "max_tokens": 100, "messages": [{"role": "user", "content": content}]}


async def why(house: Any, request: dict[str, Any], status: int = 400) -> tuple[str, str]:
    with pytest.raises(anthropic.APIStatusError) as raised:
        await house.sdk().messages.create(**request)
    assert raised.value.status_code == status
    assert house.vendor.received == []
    error = raised.value.body["error"]  # type: ignore[index,call-overload]
    return error["code"], error["message"]


def received(house: Any) -> tuple[str, list[dict[str, Any]]]:
    (one,) = house.vendor.received
    return one.body.decode(), one.json["messages"][0]["content"]


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (pdf(NOTE), "application/pdf"),
        (pdf("Letter of referral.", info="/Author (Maria Lopez) /Subject (MRN 5551234, born 03/14/1961)"), "application/pdf"),
        (pdf("Letter of referral.", page="/Annots [7 0 R]", more=[f"<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents ({NOTE}) >>".encode()]), "application/pdf"),
        (pdf(content=f"BT 1 1 1 rg /F1 12 Tf 72 600 Td ({NOTE}) Tj ET".encode()), "application/pdf"),
        (docx(said(NOTE)), DOCX),
        (docx(word__comments_DOT_xml=w("comments", w("comment", said(NOTE)))), DOCX),
        (docx(f"<w:p><w:del><w:r><w:delText>{NOTE}</w:delText></w:r></w:del></w:p>"), DOCX),
        (NOTE.encode(), "text/plain"),
        (f"<p hidden>{NOTE}</p>".encode(), "text/html"),
    ],
    ids=["pdf", "pdf metadata", "pdf annotation", "pdf white text", "docx", "docx comment", "docx deletion", "text", "html"],
)  # fmt: skip
async def test_a_document_leaves_as_its_redacted_text(build, data: bytes, media_type: str) -> None:
    async with build(route("inspect")) as house:
        message = await house.sdk().messages.create(**ask(block(data, media_type, title="A letter", context="For you")))
        body, content = received(house)
        assert content[0]["source"]["type"] == "text"
        assert content[0]["title"] == "A letter"
        assert "[PERSON_1]" in content[0]["source"]["data"]
        assert not [canary for canary in CANARIES if canary in body]
        assert base64.b64encode(data).decode()[:60] not in body
        assert "Maria Lopez" in message.content[0].text  # and back
        intent, outcome = house.events()
        assert intent["media"] == outcome["media"] == {"DOCUMENT_READ": 1}
        assert intent["features"] == ["media:*"]
        assert "read_media" in intent["durations"]


async def test_a_name_that_only_a_document_reveals_is_masked_in_the_message_too(build) -> None:
    async with build(route("inspect")) as house:
        await house.sdk().messages.create(**ask(block(pdf(NOTE)), text="Has LOPEZ slept?"))
        body, content = received(house)
        assert "lopez" not in body.lower()
        assert content[1]["text"].startswith("Has [PERSON_")


async def test_documents_in_tool_results_are_read(build) -> None:
    async with build(route("inspect")) as house:
        request = ask()
        request["messages"] = [
            {"role": "user", "content": "Look it up."},
            {"role": "assistant", "content": [{"type": "tool_use", "id": "toolu_1", "name": "look", "input": {}}]},
            {"role": "user", "content": [{"type": "tool_result", "tool_use_id": "toolu_1", "content": [block(pdf(NOTE))]}]},
        ]  # fmt: skip
        await house.sdk().messages.create(**request)
        assert not [canary for canary in CANARIES if canary in house.vendor.received[0].body.decode()]
        assert house.events()[0]["media"] == {"DOCUMENT_READ": 1}


@pytest.mark.parametrize(
    ("part", "code"),
    [
        (block(b"%PDF-1.7\n%%EOF"), "damaged"),
        (block(docx(word__media__image1_DOT_png=b"x"), DOCX), "pictures"),
        (block(pdf(page="/Annots [7 0 R]", more=[b"<< /Subtype /FileAttachment >>"])), "attachments"),
        (block(b"ID3", "audio/mpeg"), "unknown_type"),
        (block(b"GIF89a", "image/gif"), "unknown_type"),
    ],
)
async def test_what_cannot_be_read_whole_is_refused(build, part: dict[str, Any], code: str) -> None:
    async with build(route("inspect")) as house:
        reason, message = await why(house, ask(part))
        assert reason == "media_unreadable"
        assert f": {code}." in message
        (refusal,) = house.events()
        assert (refusal["reason"], refusal["action"]) == ("media_unreadable", "refused")


@pytest.mark.parametrize(
    "source",
    [{"type": "url", "url": "https://files.example/x.pdf"}, {"type": "file", "file_id": "file_1"}],
)
async def test_what_is_kept_elsewhere_is_refused(build, source: dict[str, Any]) -> None:
    features = '["media:*", "url_source:files.example", "file_source:file"]'
    async with build(route("inspect", features)) as house:
        reason, _ = await why(house, ask({"type": "document", "source": source}), status=403)
        assert reason == "media_not_allowed"


async def test_the_agreement_must_list_media(build) -> None:
    async with build(route("inspect", "[]")) as house:
        assert (await why(house, ask(block(pdf(NOTE))), status=403))[0] == "feature_not_covered"


@pytest.mark.parametrize("media", ["send", "inspect"])
async def test_text_alone_needs_nothing(build, media: str) -> None:
    async with build(route(media, "[]")) as house:
        await house.sdk().messages.create(**ask())
        assert "media" not in house.events()[0]


async def test_on_a_route_that_sends_media_they_leave_as_they_came(build) -> None:
    """The control of all the others: here the same file does leave."""
    async with build(route("send")) as house:
        await house.sdk().messages.create(**ask(block(pdf(NOTE)), block(png(page_of(PRINTED)), "image/png")))
        _, content = received(house)
        assert base64.b64decode(content[0]["source"]["data"]) == pdf(NOTE)
        assert house.events()[0]["media"] == {"DOCUMENT_SENT": 1, "IMAGE_SENT": 1}


@NEEDS_TESSERACT
async def test_a_picture_leaves_with_its_identifiers_covered(build) -> None:
    exif = Image.Exif()
    exif[0x010E] = "Maria Lopez"
    data = jpeg(page_of(PRINTED), exif=exif)
    async with build(route("inspect")) as house:
        await house.sdk().messages.create(**ask(block(data, "image/jpeg")))
        _, content = received(house)
        assert content[0]["source"]["media_type"] == "image/png"
        left = base64.b64decode(content[0]["source"]["data"])
        assert house.events()[0]["media"] == {"IMAGE_COVERED": 1}
        assert house.events()[0]["removed"]["PERSON"] >= 1
    seen = read_picture(left, Kind.PNG).text
    assert "diabetes mellitus" in seen
    assert not [canary for canary in CANARIES if canary in seen]
    assert Image.open(BytesIO(left)).info == {}


@NEEDS_TESSERACT
async def test_a_picture_is_covered_where_the_message_says_who_it_is(build) -> None:
    """A word that nothing in the picture shows to be a name."""
    data = png(page_of(["Discharge letter", "Ward round: Tumbleweed", "Diagnosis diabetes mellitus"]))
    known = base64.urlsafe_b64encode(b'["Tumbleweed"]').decode().rstrip("=")
    for headers, stays in (({}, True), ({"X-Phi-Known": known}, False)):
        async with build(route("inspect")) as house:
            metadata = {"X-Phi-Actor": "dr", "X-Phi-Subject": "MRN-1", "X-Phi-Session": "e", **headers}
            await house.sdk(headers=metadata).messages.create(**ask(block(data, "image/png")))
            left = base64.b64decode(received(house)[1][0]["source"]["data"])
        assert ("Tumbleweed" in read_picture(left, Kind.PNG).text) is stays


@NEEDS_TESSERACT
async def test_what_only_a_picture_shows_has_no_placeholder_to_come_back_by(build) -> None:
    async with build(route("inspect")) as house:

        async def guess(request: Any, received: Any) -> Any:
            from gateway.simulators.anthropic import _json

            text = {"type": "text", "text": "It is [PERSON_1]."}
            usage = {"input_tokens": 1, "output_tokens": 1}
            return _json({"id": "m", "type": "message", "role": "assistant", "model": "m", "content": [text], "stop_reason": "end_turn", "stop_sequence": None, "usage": usage})  # fmt: skip

        house.vendor.script.append(guess)
        message = await house.sdk().messages.create(**ask(block(png(page_of(PRINTED)), "image/png")))
        assert message.content[0].text == "It is [PERSON_1]."


async def test_nothing_of_a_file_is_left_behind(build, tmp_path: Path) -> None:
    async with build(route("inspect")) as house:
        await house.sdk().messages.create(**ask(block(pdf(NOTE))))
        with pytest.raises(anthropic.APIStatusError):
            await house.sdk().messages.create(**ask(block(b"%PDF-1.7 Maria Lopez %%EOF")))
        said = house.log.getvalue() + "".join(house.overheard.lines)
    assert "Lopez" not in said
    for file in (tmp_path / "house" / "state").rglob("*"):
        if file.is_file():
            assert b"Lopez" not in file.read_bytes(), file
