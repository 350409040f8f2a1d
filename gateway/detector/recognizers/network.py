"""E-mail addresses, URLs, IP and MAC addresses. No suffix list, and so no download of one."""

from __future__ import annotations

import ipaddress
import re

from gateway.detector.of_things import is_public_address
from gateway.detector.recognizers.rule import SHORT_LEAD, Rule, RuleRecognizer, pattern

# A service by its name within a network, http://fhir:8080, and nothing of it.
_SERVICE = re.compile(r"https?://[a-z][a-z0-9_-]*(?::\d{2,5})?/?", re.IGNORECASE)


def _personal(match: re.Match[str]) -> bool:
    return not is_public_address(match.group()) and _SERVICE.fullmatch(match.group()) is None


_TOP = "com|org|net|edu|gov|mil|health|care|info|io|us|uk|ca|co|clinic|hospital|doctor|med|app|me|biz|test|local|example|internal|invalid"


def _is_ip(match: re.Match[str]) -> bool:
    """Say whether it is an address of one machine: not every machine's own (127.0.0.1, ::1), not 0.0.0.0, no netmask."""
    try:
        address = ipaddress.ip_address(match.group("ip"))
    except ValueError:
        return False
    return not (address.is_loopback or address.is_unspecified or match.group("ip").startswith("255.255."))


# No address has a blank in it, so that the neighbourhood of these holds all of it.
_AT = re.compile("@")
_HEX_APART = re.compile(r"[:-][0-9a-f]{0,4}[:-]", re.IGNORECASE)
_TOP_AND_PATH = re.compile(rf"\.(?:{_TOP})(?::\d+)?/", re.IGNORECASE)

EMAIL = (
    Rule(pattern(r"(?<![\w.+\-])[a-z0-9][\w.+\-']{0,63}@(?:[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}\b"), 0.95, anchor=_AT),
    Rule(pattern(r"(?<![\w.+\-])[a-z0-9][\w.+\-']{0,63}\s?@\s?[a-z0-9\-]{2,40}(?:\.[a-z0-9\-]{2,40}){0,3}\s?\.\s?(?:com|org|net|edu|gov|health|care)\b"), 0.8, hints=("@",)),
    # jane dot doe at example dot com
    Rule(
        pattern(
            rf"\b[a-z0-9_\-]{{2,40}}(?:\s+(?:dot|underscore|dash)\s+[a-z0-9\-]{{1,40}}){{0,4}}\s*(?:(?<!\n\t)(?:[ ]+|[ ]?\n[ ]?)at\s+|\(at\)|\[at\])\s*[a-z0-9\-]{{2,40}}(?:\s*(?:\s+dot\s+|\(dot\)|\[dot\])\s*[a-z0-9\-]{{2,40}}){{0,3}}\s*(?:\s+dot\s+|\(dot\)|\[dot\]|\.)\s*(?:{_TOP})\b"
        ),
        0.85,
        hints=(" dot ", "(dot)", "[dot]", "(at)", "[at]"),
    ),
)  # fmt: skip
URL = (
    Rule(pattern(r"\b(?:https?|ftp|sftp|s3|gs|file)://[^\s<>\"'`\]\)}]+[^\s<>\"'`\]\)}.,;:!?]"), 0.9, check=_personal,
 hints=("://",)),
    Rule(pattern(r"\bwww\.[a-z0-9\-]+(?:\.[a-z0-9\-]+)+(?:/[^\s<>\"'\])]*[^\s<>\"'\]).,;:!?])?"), 0.9, check=_personal,
 hints=("www.",)),
    Rule(
        pattern(rf"(?<![\w@./\-])(?:[a-z0-9](?:[a-z0-9\-]{{0,40}}[a-z0-9])?\.){{1,4}}(?:{_TOP})(?:(?::\d+)?/[^\s<>\"'\])]*[^\s<>\"'\]).,;:!?])"),
        0.75, check=_personal,
        anchor=_TOP_AND_PATH,
    ),
    Rule(
        pattern(r"(?<![\w@./\-])(?:[a-z0-9](?:[a-z0-9\-]{1,40}[a-z0-9])?\.){1,3}(?:com|org|net|edu|gov)\b(?!@|\.(?-i:[A-Z])\w)"),  # java.net.Socket
        0.6, check=_personal,
        hints=(".com", ".org", ".net", ".edu", ".gov"),
    ),
)  # fmt: skip
IP = (
    Rule(
        pattern(r"(?<![\w.])(?P<ip>(?:\d{1,3}\.){3}\d{1,3})(?:/\d{1,2}|:\d{2,5})?(?![\w]|\.\d)"),
        0.8,
        group="ip",
        check=_is_ip,
        veto=pattern(r"\b(?:version|ver\.?|v|release|section|oid|firmware|software|build|driver|patch|protocol|template|vpn|schema|ruleset|library|client|viewer|os|ios|android|app|agent)\s*(?:is|to|from|:|=)?\s*(?=\d+\.\d+\.\d+)"),
    ),
    Rule(pattern(r"(?<![\w:.])(?P<ip>(?:[0-9a-f]{1,4}:){2,7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,7}:|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}|::(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})(?![\w:.])"), 0.8, group="ip", anchor=_HEX_APART, lead=SHORT_LEAD,
         check=lambda match: _is_ip(match) and (any(c.isalpha() for c in match.group()) or match.group().count(":") >= 4)),
    Rule(pattern(r"(?<![\w:\-])(?:[0-9a-f]{2}([:\-]))(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\w:\-])"), 0.85, entity="DEVICE_ID", anchor=_HEX_APART, lead=SHORT_LEAD),
)  # fmt: skip


def recognizers() -> tuple[RuleRecognizer, ...]:
    """Make the recognizers of network identifiers."""
    return (
        RuleRecognizer("email_addresses", "EMAIL_ADDRESS", EMAIL),
        RuleRecognizer("urls", "URL", URL),
        RuleRecognizer("ip_addresses", "IP_ADDRESS", IP),
    )
