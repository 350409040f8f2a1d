"""Patterns of models and features: literal characters and ``*``, nothing else.

``*`` stands for any run of characters without "/", so that a pattern for a vendor's model names does not reach into
resource paths (``projects/…/models/…``). The whole string must match, in the case in which it is written.
"""

from __future__ import annotations

import re

from gateway.model import Feature, FeatureKind
from gateway.policy.problems import listed, suggestion
from gateway.policy.schema import FeaturePattern

# A pattern of models can stand in an audit event in place of the model, so it has the form of that field.
_MODEL = re.compile(r"[A-Za-z0-9*][A-Za-z0-9._:@/*-]{0,127}", re.ASCII)
_FEATURE = re.compile(r"[A-Za-z0-9._:@/=*+-]{1,128}", re.ASCII)
_HOST = re.compile(
    r"(\*|(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*(:[0-9]{1,5})?)", re.ASCII
)
OF_HOSTS = frozenset({FeatureKind.MCP_SERVER, FeatureKind.URL_SOURCE})
_BARE = frozenset({FeatureKind.BETA, FeatureKind.SERVER_TOOL})
_HTTPS = "443"  # the port of a host that is named without one
WORDED = _BARE | {FeatureKind.STATE, FeatureKind.SETTING}  # named by vendors' words
_MEDIA = frozenset({"image", "document", "audio", "video"})


def model_fault(glob: str) -> tuple[str, str] | None:
    """Say what is wrong with a pattern of models, as (message, remedy); None where nothing is."""
    if not _MODEL.fullmatch(glob):
        return "is not a pattern", "write letters, digits, . _ : @ / - and * for any run of them"
    return _star_fault(glob)


def _feature_fault(glob: str) -> tuple[str, str] | None:
    if not _FEATURE.fullmatch(glob):
        return "is not a pattern", "write letters, digits, . _ : @ / = + - and * for any run of them"
    return _star_fault(glob)


def _star_fault(glob: str) -> tuple[str, str] | None:
    return ("has two * in a row", "write one; * never matches /") if "**" in glob else None


def is_wide(glob: str) -> bool:
    """Say whether a pattern says nothing of the names that it stands for: ``*``, ``*-*``."""
    return "*" in glob and not any(character.isalnum() for character in glob)


def matches(glob: str, value: str) -> bool:
    """Say whether the whole of ``value`` matches. Linear time."""
    parts, pieces = glob.split("/"), value.split("/")
    return len(parts) == len(pieces) and all(map(_segment_matches, parts, pieces))


def _segment_matches(glob: str, value: str) -> bool:
    first, *rest = glob.split("*")
    if not rest:
        return glob == value
    *middle, last = rest
    if len(value) < len(first) + len(last) or not value.startswith(first) or not value.endswith(last):
        return False
    position, end = len(first), len(value) - len(last)
    for piece in middle:
        found = value.find(piece, position, end)
        if found < 0:
            return False
        position = found + len(piece)
    return True


def feature_pattern(written: str) -> FeaturePattern | tuple[str, str]:
    """Read an entry of ``features``: ``kind:glob``, or a bare name for a beta or server tool.

    Gives (message, remedy) where it is neither.
    """
    kind_name, colon, glob = written.partition(":")
    kinds, known = _BARE, {kind.value for kind in FeatureKind}
    if colon:
        if kind_name not in known:
            return f'has no kind "{kind_name}"', suggestion(
                kind_name, known, f"the kinds are {', '.join(sorted(known))}"
            )
        kinds = frozenset({FeatureKind(kind_name)})
    else:
        glob = written
    if kinds & OF_HOSTS:
        glob = glob.lower()
        if not _HOST.fullmatch(glob):
            return (
                "does not name a host",
                "write host, host:port or *.domain; * stands for whole labels on the left only",
            )
        return FeaturePattern(kinds, glob, written)
    if kinds == {FeatureKind.MEDIA} and not any(matches(glob, kind) for kind in _MEDIA):
        return "names no kind of media", suggestion(glob, _MEDIA, f"the kinds are {listed(_MEDIA)}")
    fault = _feature_fault(glob)
    return fault if fault is not None else FeaturePattern(kinds, glob, written)


def covers(pattern: FeaturePattern, feature: Feature) -> bool:
    """Say whether a pattern covers a feature."""
    if feature.kind not in pattern.kinds:
        return False
    return _host_covers(pattern.glob, feature.name) if feature.kind in OF_HOSTS else matches(pattern.glob, feature.name)


def _host_covers(glob: str, name: str) -> bool:
    """Hold a host against a pattern: names have no case (RFC 4343), and a pattern without a port is for all ports."""
    host, port = split_port(name.lower())
    wanted, its_port = split_port(glob)
    return matches(wanted, host) and its_port in ("", port or _HTTPS)


def split_port(host: str) -> tuple[str, str]:
    """Give host and port apart; without one in the text the port is empty. An address of IPv6 has brackets."""
    name, colon, port = host.rpartition(":")
    return (name, port) if colon and port.isdecimal() and not (name.startswith("[") and "]" not in name) else (host, "")
