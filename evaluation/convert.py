"""Turns ``source/*.txt`` into gold: each block between lines of ``---`` is a text, with ``[[ENTITY:identifier]]`` in it.

``source/KIND-dev.txt`` becomes ``dev/KIND.jsonl``, whose errors may be looked at when the detector is changed;
``source/KIND-held.txt`` becomes ``held/KIND.jsonl``, on which nobody tunes. Also reads Presidio's synthetic set, for
checking: ``python evaluation/convert.py presidio-synth FILE > gold.jsonl``.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
_HALVES = ("dev", "held")
_MARK = re.compile(r"\[\[([A-Z_]+):(.*?)\]\]", re.DOTALL)
# Labels of presidio-research's synthetic set, and what they are here. Titles, nationalities, ages up to 89, bare years and
# week days are no identifiers by 45 CFR 164.514; countries and states are told by the detector's own list.
_SYNTH = {
    "PERSON": "PERSON", "STREET_ADDRESS": "STREET_ADDRESS", "GPE": "LOCATION", "ORGANIZATION": "ORGANIZATION", "PHONE_NUMBER": "PHONE_NUMBER",
    "CREDIT_CARD": "ACCOUNT_NUMBER", "IBAN_CODE": "ACCOUNT_NUMBER", "EMAIL_ADDRESS": "EMAIL_ADDRESS", "ZIP_CODE": "ZIP_CODE", "US_SSN": "US_SSN",
    "DOMAIN_NAME": "URL", "IP_ADDRESS": "IP_ADDRESS", "US_DRIVER_LICENSE": "LICENSE_NUMBER", "DATE_TIME": "DATE",
}  # fmt: skip


def parse(block: str) -> tuple[str, list[dict[str, Any]]]:
    """Take the marks out of a block; give the text and its spans."""
    text, spans, position = "", [], 0
    for match in _MARK.finditer(block):
        text += block[position : match.start()]
        spans.append({"start": len(text), "end": len(text) + len(match.group(2)), "entity": match.group(1)})
        text += match.group(2)
        position = match.end()
    return text + block[position:], spans


def target(path: Path) -> Path:
    """Give the gold file of a source file, relative to the checked set: its half is its folder."""
    kind, _, half = path.stem.rpartition("-")
    return Path(half, f"{kind}.jsonl") if kind and half in _HALVES else Path(f"{path.stem}.jsonl")


def convert(path: Path) -> list[dict[str, Any]]:
    """Give the gold of one source file."""
    gold = []
    for number, block in enumerate(re.split(r"(?m)^---\n", path.read_text("utf-8")), 1):
        text, spans = parse(block.strip("\n"))
        if text:
            gold.append({"id": f"{path.stem}-{number}", "text": text, "kind": target(path).stem, "spans": spans})
    return gold


def presidio_synth(path: Path) -> list[dict[str, Any]]:
    """Give presidio-research's synthetic set in our form; what is no identifier here is left out."""
    from gateway.detector.states_and_countries import is_place_that_stays  # noqa: PLC0415

    gold = []
    for number, item in enumerate(json.loads(path.read_text("utf-8")), 1):
        spans = [
            {"start": s["start_position"], "end": s["end_position"], "entity": _SYNTH[s["entity_type"]]}
            for s in item["spans"]
            if s["entity_type"] in _SYNTH
            and not (
                s["entity_type"] == "DATE_TIME" and re.fullmatch(r"(?:19|20)\d\d|[A-Z][a-z]+day", s["entity_value"])
            )
            and not (s["entity_type"] == "GPE" and is_place_that_stays(s["entity_value"]))
        ]
        gold.append({"id": f"synth-{number}", "text": item["full_text"], "kind": "presidio-synth", "spans": spans})
    return gold


def main() -> None:
    """Convert what is asked for."""
    if len(sys.argv) == 3 and sys.argv[1] == "presidio-synth":
        for item in presidio_synth(Path(sys.argv[2])):
            print(json.dumps(item, ensure_ascii=False))
        return
    for path in sorted((HERE / "source").glob("*.txt")):
        lines = [json.dumps(item, ensure_ascii=False) for item in convert(path)]
        gold = HERE / target(path)
        gold.parent.mkdir(exist_ok=True)
        gold.write_text("\n".join(lines) + "\n", "utf-8")
        print(f"{target(path)}: {len(lines)} texts")


if __name__ == "__main__":
    main()
