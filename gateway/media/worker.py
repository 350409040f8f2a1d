"""The process that reads one document or picture, and ends: whatever a hostile file does to a parser, it meets no other
patient's file there, no secret, no network where the kernel can take it away, and no disk to write to.

It reads one JSON object from standard input and writes one to standard output.
"""  # noqa: D205

from __future__ import annotations

import base64
import binascii
import ctypes
import resource
import signal
import sys
from typing import Any

import orjson

from gateway.hardening import end_with_parent, leave_no_core, take_pipes
from gateway.media.kinds import Kind, kind_of
from gateway.media.unreadable import UnreadableError, Why

MOST_CHARACTERS = 1_000_000  # more than a model reads at once
_MEMORY = 3 * 1024**3  # bytes of address space
_PLAIN = str.maketrans("-_", "+/", " \t\r\n")
_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000


def confine(seconds: int) -> None:
    """Take away what a parser has no use for."""
    leave_no_core()
    end_with_parent()
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # not one byte into any file, by Tesseract neither
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    if sys.platform == "linux":
        ctypes.CDLL(None).unshare(_NEW_USER | _NEW_NETWORK)  # where the kernel lets it: no route, no loopback


def answer(question: dict[str, Any]) -> dict[str, Any]:
    """Do what is asked: ``read`` gives text, or a picture's words; ``cover`` gives a picture."""
    data = _decoded(question["data"])
    kind = kind_of(question["media_type"], data)
    if kind in (Kind.PNG, Kind.JPEG):
        try:
            from gateway.media.picture import cover, read_picture  # noqa: PLC0415 - an extra
        except ImportError:
            raise UnreadableError(Why.NOT_INSTALLED) from None
        if question["task"] == "cover":
            return {"picture": base64.b64encode(cover(data, kind, question["boxes"])).decode()}
        seen = read_picture(data, kind)
        return {"words": seen.words, "print": seen.text, "doubtful": seen.doubtful}
    text = _text(kind, data)
    if len(text) > MOST_CHARACTERS:
        raise UnreadableError(Why.TOO_LARGE)
    if not text.strip():
        raise UnreadableError(Why.NO_TEXT)
    return {"text": text}


def _decoded(given: str) -> bytes:
    """Decode base64 as clients write it: of either alphabet (Google's has that of URLs), padded or not, in lines.

    Nothing of it leaves as it came, so that two readings of it cannot part.
    """
    plain = given.translate(_PLAIN)
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise UnreadableError(Why.DAMAGED) from None


def _text(kind: Kind, data: bytes) -> str:
    from gateway.media.plain import decode, html_text, xml_text  # noqa: PLC0415

    try:
        if kind is Kind.PDF:
            from gateway.media.pdf import pdf_text  # noqa: PLC0415

            return pdf_text(data)
        if kind is Kind.OFFICE:
            from gateway.media.office import office_text  # noqa: PLC0415

            return office_text(data)
    except ImportError:
        raise UnreadableError(Why.NOT_INSTALLED) from None
    return {Kind.HTML: html_text, Kind.XML: xml_text}.get(kind, decode)(data)


def main() -> None:
    """Answer one question."""
    questions, answers = take_pipes()
    question = orjson.loads(questions.read())
    confine(int(question["seconds"]))
    try:
        given = answer(question)
    except UnreadableError as unreadable:
        given = {"why": unreadable.why.value}
    except MemoryError:
        given = {"why": Why.TOO_LARGE.value}
    except Exception:  # its message may quote the file
        given = {"why": Why.CRASHED.value}
    answers.write(orjson.dumps(given, option=orjson.OPT_SERIALIZE_NUMPY))


if __name__ == "__main__":
    main()
