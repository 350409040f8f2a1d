"""Texts whose form says what stands where: fields of JSON and XML, tables, and the formats of health care."""

from __future__ import annotations

from gateway.detector import cards, dicom, hl7, json_fields, listed, tables, x12, xml_fields
from gateway.model import Finding


def find(text: str) -> list[Finding]:
    """Give the findings that the text's form gives away. ``text`` is a normalised view, whole."""
    found: list[Finding] = []
    if '"' in text and ":" in text:
        found += json_fields.find(text)
    if "</" in text or "/>" in text:
        found += xml_fields.find(text)
    for reader, is_of in ((hl7, hl7.is_hl7), (x12, x12.is_x12), (dicom, dicom.is_dicom), (cards, cards.is_card)):
        if is_of(text):
            found += reader.find(text)
    if "'" in text and ")" in text:
        found += tables.of_inserts(text)
    if listed.MAY_HOLD.search(text) is not None:
        found += tables.of_lists(text)
    if "-" in text:
        found += hl7.referenced(text)
    if ('"' in text and ":" in text) or "</" in text:
        found += hl7.mapped(text)
    if "\n" in text and any(mark in text for mark in "|\t,;"):
        found += tables.of_heads(text)
        found += tables.turned(text)
    return found
