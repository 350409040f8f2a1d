"""Placeholders and values as they stand in a link or a form, where neither bracket nor space may (RFC 3986, 2.1)."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

MARK = "%5"  # how each begins: %5BPERSON_1%5D
_NAME = r"%5B(?:[\w+]|%5F|%20){1,LONGEST}%5D"
HINT = r"(?:%20|\+)(?:%28|\()(?:[\w+-]|%2B){1,12}(?:%29|\))"
_CUT_ESCAPE = re.compile(r"%[0-9A-Fa-f]?\Z")
# A value taken out of a link as it is written there: Maria%20Lopez. A whole link in another one is encoded anew.
_OF_LINK = re.compile(r"(?:[\w.~!$'()*,-]|%[0-9A-Fa-f]{2})+", re.ASCII)


def name_form(longest: int) -> str:
    """Give what matches a placeholder of at most ``longest`` characters without its hint, in any letter case."""
    return _NAME.replace("LONGEST", str(longest))


def is_begun(shown: str) -> bool:
    """Say whether so few characters may begin one."""
    return "%5b".startswith(shown.lower())


def read(shown: str) -> str:
    """Give a placeholder, or its beginning, without the encoding; a plus is a space but in a hint: (90+)."""
    name, bracket, hint = unquote(_CUT_ESCAPE.sub("", shown)).partition("]")
    return name.replace("+", " ") + bracket + (f" {hint[1:]}" if hint.startswith("+") else hint)


def written(value: str) -> str:
    """Give a value as it is written in a link."""
    return value if "%" in value and _OF_LINK.fullmatch(value) else quote(value, safe="")
