"""Why a document or a picture is not read: a closed set, each with its remedy."""

from __future__ import annotations

from enum import StrEnum


class Why(StrEnum):
    """The code; it stands in the refusal's value."""

    NOT_INSTALLED = "not_installed"
    UNKNOWN_TYPE = "unknown_type"
    OTHER_TYPE = "other_type"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    TIMED_OUT = "timed_out"
    CRASHED = "crashed"
    ENCRYPTED = "encrypted"
    ATTACHMENTS = "attachments"
    ACTIVE = "active"
    PICTURES = "pictures"
    UNKNOWN_PART = "unknown_part"
    NO_TEXT = "no_text"
    GARBLED = "garbled"
    ANIMATED = "animated"
    FACE = "face"
    PHOTO = "photo"
    UNREAD_MARKS = "unread_marks"


REMEDIES: dict[Why, str] = {
    Why.NOT_INSTALLED: "Tell the operators: the gateway's extra for this kind is not installed; see docs/media.md.",
    Why.UNKNOWN_TYPE: "Send PDF, DOCX, XLSX, PPTX, OpenDocument, HTML, CSV, plain text, PNG or JPEG.",
    Why.OTHER_TYPE: "Declare the type that it is, and send nothing before or behind it.",
    Why.DAMAGED: "Save it anew, as its program does by default.",
    Why.TOO_LARGE: "Send less of it.",
    Why.TIMED_OUT: "Send less of it, or its text.",
    Why.CRASHED: "Send its text.",
    Why.ENCRYPTED: "Send it without a password.",
    Why.ATTACHMENTS: "Take embedded files and objects out of it.",
    Why.ACTIVE: "Take macros, scripts and XFA forms out of it.",
    Why.PICTURES: "Take the pictures out of it, or send its text.",
    Why.UNKNOWN_PART: "Save it anew, as its program does by default, or send its text.",
    Why.NO_TEXT: "It shows something that is not text; send its text.",
    Why.GARBLED: "Its text cannot be taken out as it reads; send its text.",
    Why.ANIMATED: "Send one picture, not several in one file.",
    Why.FACE: "A face was found in it; pictures of people are not sent (45 CFR 164.514(b)(2)(i)(Q)).",
    Why.PHOTO: "It looks like a photograph; only pictures of printed text are read.",
    Why.UNREAD_MARKS: "It holds handwriting or drawing that cannot be read; send its text.",
}


class UnreadableError(Exception):
    """The part cannot be inspected whole. Carries the code only."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why
