"""Reads the request that ``phi-gateway explain`` is asked about, from options or from a curl command."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from multidict import CIMultiDict

from gateway.commands.curl_line import NotReadable, header, read_curl
from gateway.commands.curl_line import method as read_method
from gateway.commands.trial import Asked


def read_request(
    caller: str | None,
    path: str | None,
    body: str | None,
    headers: tuple[str, ...],
    method: str | None,
    curl: tuple[str, ...],
) -> Asked:
    """Give the request. Raises NotReadable."""
    if (path is None) == (not curl):
        raise NotReadable("give --path (with --body and --header), or a curl command behind the options, or --route")
    own = CIMultiDict(map(header, headers))
    if path is None:
        if body is not None or method is not None:
            raise NotReadable("a curl command has its own body and method; leave --body and --method out")
        line = read_curl(_words(curl), came_by_stdin=curl == ("-",))
        others = [(name, value) for name, value in line.headers.items() if name not in own]
        return Asked(line.method, line.path, CIMultiDict([*others, *own.items()]), line.body, caller)
    if not path.startswith("/") or not path.isascii() or " " in path:
        raise NotReadable("--path begins with / and is written as on the wire: /route/v1/messages")
    content = None
    if body is not None:
        content = sys.stdin.buffer.read() if body == "-" else _content(body)
    used = read_method(method) if method is not None else "GET" if content is None else "POST"
    return Asked(used, path, own, content, caller)


def _content(body: str) -> bytes:
    try:
        return Path(body).read_bytes()
    except OSError as failure:
        remedy = "name the file with the request's body, or give - and the body on standard input"
        raise NotReadable(f"--body {body}: cannot be read ({failure.strerror}); {remedy}") from None


def _words(curl: tuple[str, ...]) -> list[str]:
    if curl == ("-",):
        line = sys.stdin.buffer.read().decode("utf-8", "surrogateescape")
        try:
            curl = tuple(shlex.split(line.replace("\\\n", " ")))
        except ValueError:
            raise NotReadable("the line on standard input has a quote that does not close") from None
    if not curl or curl[0] != "curl":
        raise NotReadable("a command behind the options begins with curl")
    return list(curl)
