"""Files that LibreOffice 7.4 has written, from made-up text: they read as they look."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.media.office import office_text
from gateway.media.pdf import pdf_text

MADE = Path(__file__).parent / "made"
LETTER = [
    "Discharge letter",
    "Patient: Maria Lopez, MRN 5551234, born 03/14/1961.",
    "Metformin 500 mg",
    "Seen by Dr. Karen Quill.",
    "Letter Zebulon",  # the title, of the properties
    "Dr Karen Quill",  # the author
]


def plain(text: str) -> str:
    return " ".join(text.replace("|", " ").split())


@pytest.mark.parametrize("name", ["letter.docx", "letter.odt", "letter.pdf"])
def test_a_letter(name: str) -> None:
    data = (MADE / name).read_bytes()
    text = plain(pdf_text(data) if name.endswith("pdf") else office_text(data))
    assert [words for words in LETTER if words not in text] == []


@pytest.mark.parametrize("name", ["list.xlsx", "list.ods"])
def test_a_list(name: str) -> None:
    rows = [plain(line) for line in office_text((MADE / name).read_bytes()).splitlines()]
    assert "Maria Lopez 1961-03-14 5551234567890" in rows
