"""Reads a request as curl is given it: what documentation and tickets show."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from multidict import CIMultiDict

from gateway.policy.request_cases import UNSENDABLE

_ALONE = frozenset(
    "--silent --show-error --insecure --include --verbose --no-buffer --fail --location --compressed --http1.1".split()
)
_ALONE_SHORT = re.compile(r"-[sSkivNfL]+")
_DATA = {"-d": "text", "--data": "text", "--data-ascii": "text", "--data-raw": "raw", "--data-binary": "binary"}
_SCHEME = re.compile(r"\A[A-Za-z][A-Za-z0-9+.-]*://")
_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", re.ASCII)
_REST = frozenset({"-o", "--output", "-m", "--max-time", "--connect-timeout", "--cacert", "-w", "--write-out"})


class NotReadable(ValueError):
    """The line cannot be understood. Says where, and what to do."""


@dataclass(slots=True)
class CurlRequest:
    """What the line asks for. ``path`` is of the URL, with its query."""

    method: str = ""
    path: str = ""
    headers: CIMultiDict[str] = field(default_factory=CIMultiDict, repr=False)  # one that is given twice is sent twice
    body: bytes | None = field(default=None, repr=False)
    media_type: str = "application/x-www-form-urlencoded"  # what curl says of the body where no header does
    came_by_stdin: bool = False  # then no body can


def read_curl(words: Sequence[str], *, came_by_stdin: bool = False) -> CurlRequest:
    """Read the words of a line that begins with curl, and the files that it names. Raises NotReadable."""
    request, rest = CurlRequest(came_by_stdin=came_by_stdin), list(words[1:])
    while rest:
        word = rest.pop(0)
        if word.startswith("--") and "=" in word:
            word, _, value = word.partition("=")
            rest.insert(0, value)
        elif word[:2] in ("-H", "-d", "-X") and len(word) > 2 and not word.startswith("--"):
            rest.insert(0, word[2:])
            word = word[:2]
        if word in _ALONE or _ALONE_SHORT.fullmatch(word):
            continue
        if not word.startswith("-"):
            request.path = _path(word, request.path)
            continue
        if not rest:
            raise NotReadable(f"{word} has nothing behind it")
        _option(word, rest.pop(0), request)
    if not request.path:
        raise NotReadable("the line has no URL; write https://<gateway>/<route>/...")
    if request.body is not None:
        request.headers.setdefault("Content-Type", request.media_type)
    request.method = request.method or ("GET" if request.body is None else "POST")
    return request


def _option(word: str, value: str, request: CurlRequest) -> None:
    if word in ("-H", "--header"):
        name, content = header(value)
        request.headers.add(name, content)
    elif word in _DATA:
        given = _data(value, _DATA[word], request)
        request.body = given if request.body is None else request.body + b"&" + given
    elif word == "--json":
        request.body = (request.body or b"") + _data(value, "binary", request)
        request.media_type = "application/json"
    elif word in ("-X", "--request"):
        request.method = method(value)
    elif word == "--url":
        request.path = _path(value, request.path)
    elif word not in _REST:
        raise NotReadable(f"{word} is not understood here; give method, headers and body by -X, -H and -d")


def header(written: str) -> tuple[str, str]:
    """Read ``Name: value``. Raises NotReadable."""
    name, colon, value = written.partition(":")
    if not colon or not _NAME.fullmatch(name.strip()):
        raise NotReadable("a header is not of the form Name: value")
    if UNSENDABLE.search(value.strip()):
        raise NotReadable(
            f"the header {name.strip()} has a line break or a control character in it; write it on one line"
        )
    return name.strip(), value.strip()


def method(written: str) -> str:
    """Read a method. Raises NotReadable."""
    if not _NAME.fullmatch(written):
        raise NotReadable("the method is not a word; write POST")
    return written.upper()


def _data(value: str, kind: str, request: CurlRequest) -> bytes:
    if not value.startswith("@") or kind == "raw":
        return value.encode("utf-8", "surrogateescape")  # the line's own bytes, UTF-8 or not, are what curl sends
    content = _content(value[1:], request)
    return content.replace(b"\r", b"").replace(b"\n", b"") if kind == "text" else content  # as curl does


def _content(name: str, request: CurlRequest) -> bytes:
    if name == "-":
        if request.came_by_stdin:
            raise NotReadable("@-: the line itself is on standard input; give the body as a file, or in the line")
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as failure:
        remedy = "name the file with the request's body, from the directory that you are in"
        raise NotReadable(f"@{name}: cannot be read ({failure.strerror}); {remedy}") from None


def _path(url: str, before: str) -> str:
    if before:
        raise NotReadable("the line has two URLs")
    rest = _SCHEME.sub("", url)
    path = url if url.startswith("/") else f"/{rest.partition('/')[2]}"
    return path.partition("#")[0]
