"""Elements and attributes of XML, whose names say what they hold, and the instance identifiers of C-CDA."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gateway.detector.field_names import AS_NAME, fits, is_written_as_name, key_words, meaning, promised
from gateway.detector.formed import by_form
from gateway.model import Finding


def find(text: str) -> list[Finding]:
    """Give what elements and attributes of XML hold."""
    return [*_elements(text), *_attributes(text), *_instances(text)]


_ELEMENT = re.compile(r"<(?P<key>[A-Za-z][\w.:-]{0,40})(?:\s[^<>]{0,200})?>(?P<text>[^<>]{2,120})</(?P=key)>")
_OF_NAMES = frozenset({"family", "given", "surname"})  # parts of a name in C-CDA: <family>Larkwell</family>
_WORDED = frozenset({"PERSON", "FACILITY", "ORGANIZATION", "LOCATION", "STREET_ADDRESS"})


def _elements(text: str) -> Iterator[Finding]:
    """Read elements of XML: ``<MemberNumber>KTV7742</MemberNumber>``."""
    for match in _ELEMENT.finditer(text):
        key = match.group("key").rpartition(":")[2]
        entity = meaning(key)
        if (
            entity in _WORDED
            and not key.lower().endswith(("name", "nm"))
            and not (key.lower() in _OF_NAMES and AS_NAME.fullmatch(match.group("text").strip()))
            and not _is_name_of(entity, match.group("text"))
        ):
            continue  # <patient>Adult with a cough</patient>
        if entity is not None and key != "name" and fits(entity, match.group("text")):
            yield by_form(*match.span("text"), entity, "fields")


_NAME_OF = re.compile(r"[A-Z0-9][\w.'’&-]*(?:[ ,]+(?:[A-Z0-9&][\w.'’&-]*|of|the|at|for|and|de|la|del)){0,6}")


def _is_name_of(entity: str, value: str) -> bool:
    """Say whether what an element holds is written as a place's or a firm's name: ``<employer>KDBW</employer>``."""
    return entity != "PERSON" and _NAME_OF.fullmatch(value.strip()) is not None


_TAG = re.compile(
    r"<[A-Za-z][\w:.-]{0,60}(?P<attributes>(?:\s+[\w:.-]{1,60}\s*=\s*(?:\"[^\"<>]{0,300}\"|'[^'<>]{0,300}'))+)\s*/?>"
)
_ATTRIBUTE = re.compile(r"(?P<key>[\w:.-]{1,60})\s*=\s*[\"'](?P<text>[^\"'<>]{2,120})[\"']")
_OF_MARKUP = frozenset(
    "name id class title type for content label placeholder style href src action method role lang rel".split()
)
_NAME_OF_SOMEBODY = re.compile(
    r"(?:.*_)?(?:first|last|middle|full|given|family|legal|preferred|maiden|patient|member|subscriber|provider|physician|guardian|mother|father|spouse)_?(?:name|nm)"
)


def _attributes(text: str) -> Iterator[Finding]:
    """Read attributes of XML: ``<Patient firstName="Bea" city="Minot"/>``. What markup calls so is no one's."""
    for tag in _TAG.finditer(text):
        for match in _ATTRIBUTE.finditer(text, *tag.span("attributes")):
            key, value = match.group("key").rpartition(":")[2], match.group("text")
            entity = None if key.lower() in _OF_MARKUP else promised(key, value)
            if entity is None or (entity in _WORDED and entity != "STREET_ADDRESS" and not value[:1].isupper()):
                continue
            if entity != "PERSON" or is_written_as_name(entity, value) or _NAME_OF_SOMEBODY.fullmatch(key_words(key)):
                yield by_form(*match.span("text"), entity, "fields")


# C-CDA: an instance identifier, whose root says of what register the extension is.
_INSTANCE = re.compile(r"<(?:\w+:)?(?:id|setId|identifier)\s(?P<attributes>[^<>]{1,300}?)/?>")
_EXTENSION = re.compile(r"""\bextension\s*=\s*["'](?P<value>[^"'<>]{2,60})["']""")
_ROOT = re.compile(r"""\broot\s*=\s*["'](?P<value>[\d.]{3,80})["']""")
_ROOTS = {"2.16.840.1.113883.4.1": "US_SSN", "2.16.840.1.113883.4.6": "LICENSE_NUMBER", "2.16.840.1.113883.4.572": "HEALTH_PLAN_ID", "2.16.840.1.113883.4.3": "LICENSE_NUMBER"}  # fmt: skip


def _instances(text: str) -> Iterator[Finding]:
    for match in _INSTANCE.finditer(text):
        attributes = match.group("attributes")
        extension, root = _EXTENSION.search(attributes), _ROOT.search(attributes)
        if extension is None or not any(c.isdigit() for c in extension.group("value")):
            continue
        entity = _ROOTS.get(root.group("value"), "UNIQUE_ID") if root else "UNIQUE_ID"
        offset = match.start("attributes")
        yield by_form(offset + extension.start("value"), offset + extension.end("value"), entity, "fields")
