"""Names of hosts as callers and policies write them, brought into one form; and patterns of them.

Whatever a resolver could read in two ways is no host: numbers in any notation but four decimal ones, escapes, letters
outside ASCII (they are written in punycode), a second trailing dot.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

THIS_MACHINE = frozenset({"127.0.0.1", "::1", "localhost"})  # hosts that may be spoken to without TLS
_LABEL = r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?"
_NAME = re.compile(rf"(?=.{{1,253}}$){_LABEL}(\.{_LABEL})*", re.ASCII)
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*", re.ASCII)
_PORT = re.compile(r"[1-9][0-9]{0,4}", re.ASCII)
_PATTERN_LABEL = r"[a-z0-9_*]([a-z0-9_*-]{0,61}[a-z0-9_*])?"
_PATTERN = re.compile(rf"(?=.{{1,253}}$){_PATTERN_LABEL}(\.{_PATTERN_LABEL})+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Host:
    """A host in its one form: a lower-case name without a trailing dot, or a literal address."""

    name: str
    address: ipaddress.IPv4Address | ipaddress.IPv6Address | None = None


def read_host(text: str) -> Host | None:
    """Read a host; IPv6 in brackets. None where it is none, or could be read in two ways."""
    if not text.isascii():
        return None
    name = text.lower()
    if name.startswith("["):
        return _ipv6(name)
    if name.endswith("."):
        name = name[:-1]
    if not _NAME.fullmatch(name):
        return None
    if is_number(name):
        try:
            address = ipaddress.IPv4Address(name)  # four decimal numbers, no leading zeros
        except ValueError:
            return None
        return None if text.endswith(".") else Host(name, address)
    return Host(name)


def is_number(name: str) -> bool:
    """Say whether resolvers take a name for a number, by its last label: 2130706433 and 0x7f.1 are 127.0.0.1."""
    return _NUMBER.fullmatch(name.rpartition(".")[2]) is not None


def _ipv6(name: str) -> Host | None:
    try:
        address = ipaddress.IPv6Address(name[1:-1]) if name.endswith("]") and "%" not in name else None
    except ValueError:
        return None
    if address is None:
        return None
    if address.ipv4_mapped is not None:  # the same host as the IPv4 address inside
        return Host(str(address.ipv4_mapped), address.ipv4_mapped)
    return Host(str(address), address)


def read_address(url: str) -> SplitResult | None:
    """Take a URL apart; None where it names no host or port that can be dialled, or can be read in two ways."""
    if not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        return None
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    host = parts.hostname or ""
    named = read_host(f"[{host}]" if ":" in host else host)
    return parts if named is not None and port != 0 and not parts.netloc.endswith(":") else None


def read_authority(text: str, port: int | None = None) -> tuple[Host, int] | None:
    """Read ``host:port``; ``port`` where none is written. None where it is none: no user name, nothing behind it."""
    host_text, colon, port_text = text.rpartition(":") if not text.endswith("]") else (text, "", "")
    if not colon:
        host_text, port_text = text, ""
    if colon and not _PORT.fullmatch(port_text):
        return None
    number = int(port_text) if port_text else port
    host = read_host(host_text)
    return (host, number) if host is not None and number is not None and number <= 65_535 else None


def host_pattern(text: str) -> re.Pattern[str] | None:
    """Read a pattern of names: ``*.`` in front stands for one label or more, another ``*`` for a part of one label.

    None where it is none: a pattern must name at least the last two labels.
    """
    pattern = text.lower()
    labels = pattern.split(".")
    if not _PATTERN.fullmatch(pattern) or "**" in pattern or any("*" in label for label in labels[-2:]):
        return None
    front, rest = ("", labels)
    if labels[0] == "*":
        front, rest = r"([a-z0-9_-]+\.)+", labels[1:]
    middle = r"\.".join(re.escape(label).replace(r"\*", "[a-z0-9_-]*") for label in rest)
    return re.compile(front + middle, re.ASCII)
