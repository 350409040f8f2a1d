"""Amazon Comprehend Medical's DetectPHI (2018-10-30): a detector at a vendor. Pure: requests and answers alone.

Not a dialect: no caller speaks it, and no route leads to it. A profile may ask for its look at what a route sends, and
since text with its identifiers goes there, that needs an agreement of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gateway.model import CleanPrompt, Finding, JsonValue
from gateway.wire.strictjson import dumps

NAME = "comprehend-medical"
ENDPOINT = "detect_phi"  # the agreement's word
LONGEST = 20_000  # bytes of UTF-8 that one request may hold
_MARGIN = 400  # characters of context on both sides of a cut
_LEAST = 0.3  # of the service's score, where the profile sets no threshold: a name missed costs more than a word taken
_WIDEST = 4  # bytes of one character

# The service's types; any other is an identifier too.
_ENTITIES = {
    "NAME": "PERSON",
    "AGE": "AGE",
    "DATE": "DATE",
    "ADDRESS": "LOCATION",
    "PHONE_OR_FAX": "PHONE_NUMBER",
    "EMAIL": "EMAIL_ADDRESS",
    "ID": "UNIQUE_ID",
    "URL": "URL",
    "PROFESSION": "ORGANIZATION",  # it covers employers, which are identifiers; occupations come with them
}
_UNKNOWN = "UNIQUE_ID"
_SPOKEN_OVER_89 = re.compile(r"ninet(?!een)|ninty|nintey|hundred|nonagen|centen", re.IGNORECASE)
_BARE_YEAR = re.compile(r"(?:1[89]|20)\d\d")


class DetectorReplyError(ValueError):
    """The service's answer is not of the form its API promises. Carries none of it."""


def parts(text: str) -> Iterator[tuple[int, int, int, str]]:
    """Cut a text into what requests may hold: (offset, first, end, part). Offsets are code points.

    A part counts for the findings that begin from ``first`` up to ``end`` of the whole text; what is read beyond is
    context, so that no name is cut in two.
    """
    size = (LONGEST // _WIDEST) - 2 * _MARGIN
    if len(text.encode("utf-8", "surrogatepass")) <= LONGEST:
        yield 0, 0, len(text), text
        return
    for first in range(0, len(text), size):
        end = min(len(text), first + size)
        offset = max(0, first - _MARGIN)
        yield offset, first, end, text[offset : end + _MARGIN]


def request(text: str) -> CleanPrompt:
    """Write the request for one part."""
    return CleanPrompt(
        body=dumps({"Text": text}),
        method="POST",
        path="/",
        query=(),
        headers={"x-amz-target": "ComprehendMedical_20181030.DetectPHI"},
        stream=False,
        content_type="application/x-amz-json-1.1",
    )


def findings(text: str, answer: JsonValue, thresholds: dict[str, float]) -> list[Finding]:
    """Read the findings of a part from the answer. Raises DetectorReplyError.

    The API counts offsets in code points. Ages below 90 and bare years are no identifiers
    (45 CFR 164.514(b)(2)(i)(C)).
    """
    entities = answer.get("Entities") if isinstance(answer, dict) else None
    if not isinstance(entities, list):
        raise DetectorReplyError("no list of entities")
    if isinstance(answer, dict) and answer.get("PaginationToken"):
        raise DetectorReplyError("the answer is not whole")
    found = []
    for item in entities:
        finding = _finding(text, item)
        shown = text[finding.start : finding.end]
        if finding.score < thresholds.get(finding.entity, _LEAST):
            continue
        if finding.entity == "AGE" and not _may_be_over_89(shown):
            continue
        if finding.entity == "DATE" and _BARE_YEAR.fullmatch(shown):
            continue
        found.append(finding)
    return found


def _may_be_over_89(shown: str) -> bool:
    numbers = re.findall(r"\d+", shown)
    return any(int(number[:9]) > 89 for number in numbers) or (
        not numbers and _SPOKEN_OVER_89.search(shown) is not None
    )


def _finding(text: str, item: JsonValue) -> Finding:
    if not isinstance(item, dict):
        raise DetectorReplyError("an entity is not an object")
    start, end, score = item.get("BeginOffset"), item.get("EndOffset"), item.get("Score")
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= len(text):
        raise DetectorReplyError("an entity has no place in the text")
    if not isinstance(score, int | float) or item.get("Text", text[start:end]) != text[start:end]:
        raise DetectorReplyError("an entity is not what stands at its place")
    return Finding(start, end, _ENTITIES.get(str(item.get("Type")), _UNKNOWN), float(score), NAME)
