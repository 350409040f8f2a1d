r"""A URL that somebody else is to call: which host it names, where every reader of URLs finds the same one.

RFC 3986 and the URL standard of the WHATWG, which browsers and many libraries follow, part where a URL is not plain: to
the one ``https://evil.example\@good.example`` names good.example, to the other evil.example. What was held against an
agreement must be what is called, so such a URL is none.
"""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, unquote, urlsplit

_LONGEST = 2_000  # characters
_HOST = re.compile(r"[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){0,31}\.?", re.ASCII)
_AUTHORITY = re.compile(r"[!-~]+", re.ASCII)  # without a space
_IMPLIED = {"https": 443, "http": 80}


class NoPlainUrl(ValueError):
    """The text is no URL of the web, or one that not every reader understands alike. Carries none of it."""


def read_url(url: str) -> tuple[str, str]:
    """Give what a URL calls, and what stands behind the host, decoded: words that may be a caller's.

    What it calls is the host in lower case, an address of IPv6 in brackets, with ``:port`` where that is not 443.
    Raises NoPlainUrl.
    """
    if not url.isascii() or not url.isprintable() or len(url) > _LONGEST:
        raise NoPlainUrl
    try:
        parts = urlsplit(url)
        port = parts.port
        host = _host(parts)
    except ValueError:
        raise NoPlainUrl from None
    if parts.scheme not in _IMPLIED or host is None or not _AUTHORITY.fullmatch(parts.netloc) or "\\" in parts.netloc:
        raise NoPlainUrl
    port = _IMPLIED[parts.scheme] if port is None else port
    behind = unquote(f"{parts.path} {parts.query} {parts.fragment} {parts.username or ''} {parts.password or ''}")
    return (host if port == _IMPLIED["https"] else f"{host}:{port}"), behind


def _host(parts: SplitResult) -> str | None:
    """Give the host as an agreement may name it. Raises ValueError for an address that is none."""
    host = parts.hostname
    if host is None:
        return None
    if ":" in host:
        return f"[{ipaddress.IPv6Address(host)}]"
    return host if _HOST.fullmatch(host) else None
