"""Openly licensed text: names in the wild, and clinical language into which made-up identifiers are put."""

from __future__ import annotations

import csv
import json
import random
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from training.generate import documents
from training.generate.case import Case
from training.generate.places import COUNTRIES, STATES
from training.grammar import Piece, Sample, join, pieces_of
from training.lists import names

_STAYS = (
    {name.lower() for name in COUNTRIES}
    | {name.lower() for name in STATES}
    | {code.lower() for code in STATES.values()}
    | set(
        "u.s. us usa uk u.k. america britain scotland wales soviet union united states kingdom korea europe eu africa asia".split()
    )
)
_LABELS = {"PER": "PERSON", "person": "PERSON", "LOC": "LOCATION", "location": "LOCATION", "ORG": "ORGANIZATION"}
_SKIPPED = {"corporation", "group"}  # brands and bands: other conventions than ours


def _conll(path: Path) -> Iterator[list[tuple[str, str]]]:
    rows: list[tuple[str, str]] = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        cells = line.split()
        if len(cells) < 2:
            if rows:
                yield rows
            rows = []
        else:
            rows.append((cells[0], cells[-1]))
    if rows:
        yield rows


def _sentence(rows: list[tuple[str, str]], *, orgs: bool) -> Sample | None:
    pieces: list[Piece] = []
    current: list[str] = []
    label: str | None = None

    def close() -> None:
        nonlocal label
        if current:
            text = " ".join(current).replace(" .", ".").replace(" 's", "'s")
            stays = label == "LOCATION" and text.lower() in _STAYS
            pieces.append((text, None if stays else label))
            current.clear()
        label = None

    for token, tag in rows:
        kind = tag.split("-")[-1]
        if kind in _SKIPPED or (kind == "ORG" and not orgs) or (kind in ("PER", "person") and token.startswith("@")):
            return None
        mapped = _LABELS.get(kind)
        if mapped != label or tag.startswith("B-"):
            close()
            label = mapped
        glued = token in {".", ",", "!", "?", ":", ";", ")", "'s", "n't", "'m", "'re", "%", "'ve", "'ll"}
        if not current and pieces and not glued and not pieces[-1][0].endswith(("(", "#", "@", "$")):
            pieces.append((" ", None))
        if mapped is None:
            pieces.append((token, None))
        else:
            current.append(token)
    close()
    return join(pieces)


def names_in_the_wild(folder: Path, *, held_out: bool) -> list[Sample]:
    """Read wnut17, btc and wikigold. The held-out part is other files of theirs."""
    out: list[Sample] = []
    wnut = folder / "wnut17" / ("emerging.dev.conll" if held_out else "wnut17train.conll")
    sources = [(wnut, False)]
    sources += [(folder / "btc" / f"{part}.conll", False) for part in (("a",) if held_out else "befgh")]
    sources += [(path, True) for path in sorted((folder / "wikigold" / "CONLL-format").rglob("*.txt"))]
    for path, orgs in sources:
        samples = [s for rows in _conll(path) if (s := _sentence(rows, orgs=orgs)) is not None and len(s.text) > 15]
        if orgs:
            samples = samples[-200:] if held_out else samples[:-200]
        out += samples
    return out


_TITLED = re.compile(r"\b((?:[Dd][Rr]\.?|[Dd]octor|[Mm]rs?\.?|[Mm]s\.?|[Mm]iss|[Mm]ister) +)([A-Z][a-z]+|[a-z]{3,})\b")
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
_DATED = re.compile(
    rf"\b{_MONTH}\.? +\d{{1,2}}(?:st|nd|rd|th)?(?:,? +(?:of +)?(?:19|20)\d\d)?\b|\b\d{{1,2}}[/-]\d{{1,2}}[/-](?:\d{{4}}|\d\d)\b"
    rf"|\b(?:the +)?\d{{1,2}}(?:st|nd|rd|th) +of +{_MONTH}(?:,? +(?:19|20)\d\d)?\b|\b{_MONTH},? +(?:of +)?(?:19|20)\d\d\b"
    rf"|\b(?:in|since|last|until|by|of|this|early|late|around) +({_MONTH})\b(?! +(?:be|have|take|need|not))",
    re.IGNORECASE,
)
_SUSPECT = re.compile(
    r"(?<=[a-z,] )[A-Z][a-z]+ (?:Hospital|Clinic|Center|University|County|School|Street|Avenue|Road|Health|Medical|Correctional|College|Church|City)\b"
    r"|\b(?:in|on|since|dated|of) +\d{1,2}/\d{1,2}\b|\b(?:my name|name is|i'm called|i live (?:in|on))\b|\b\d{3}[-. ]\d{3,4}\b|\b(?:9\d|1[01]\d)[- ]year|[#@]\w|\b"
    + _MONTH
    + r"\b(?! (?:be|have|need|take|not|cause|want|also))(?! )",
    re.IGNORECASE | re.MULTILINE,
)
_SUSPECT_CASED = re.compile(
    r"(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:Hospital|Clinic|Center|University|County|School|Street|Avenue|Road|Medical|College|Church)\b"
)


@cache
def _texts(folder: Path, held_out: bool) -> tuple[str, ...]:
    texts: list[str] = []
    aci = (
        ("clinicalnlp_taskB_test1.csv", "clinicalnlp_taskC_test2.csv", "clef_taskC_test3.csv")
        if held_out
        else ("train.csv", "valid.csv")
    )
    for name in aci:
        with (folder / "aci-bench" / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                texts += [row["dialogue"], row["note"]]
    mts = (
        ("MTS-Dialog-TestSet-1-MEDIQA-Chat-2023.csv", "MTS-Dialog-TestSet-2-MEDIQA-Sum-2023.csv")
        if held_out
        else ("MTS-Dialog-TrainingSet.csv", "MTS-Dialog-ValidationSet.csv")
    )
    for name in mts:
        with (folder / "mts-dialog" / "Main-Dataset" / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                texts += [row["section_text"], row["dialogue"]]
    for path in sorted((folder / "primock57" / "notes").glob("*.json")):
        if ("day5" in path.name) == held_out:
            texts.append(json.loads(path.read_text(encoding="utf-8"))["note"])
    for path in sorted((folder / "primock57" / "transcripts").glob("*.TextGrid")):
        if ("day5" in path.name) == held_out:
            said = re.findall(r'text = "([^"]+)"', path.read_text(encoding="utf-8", errors="replace"))
            texts.append("\n".join(re.sub(r"<[^>]*>", "", line).strip() for line in said))
    return tuple(text.replace("\r", "") for text in texts if len(text) > 30)


@cache
def _ordinary(folder: Path) -> frozenset[str]:
    """Give the words that occur in lower case in the cased corpora: those are words, whatever name they also are."""
    words: dict[str, int] = {}
    for text in _texts(folder, held_out=False):
        if sum(c.isupper() for c in text) > len(text) / 200:
            for word in re.findall(r"\b[a-z]{3,}\b", text):
                words[word] = words.get(word, 0) + 1
    return frozenset(word for word, count in words.items() if count >= 2)


@cache
def _name_words() -> frozenset[str]:
    every = [
        *names("given_names", held_out=False),
        *names("given_names", held_out=True),
        *names("surnames", held_out=False),
        *names("surnames", held_out=True),
        *names("us_cities", held_out=False),
        *names("us_cities", held_out=True),
    ]
    return frozenset(name.lower() for name in every if len(name) > 2)


def _clear(line: str, ordinary: frozenset[str]) -> bool:
    """Say whether a line of real text surely holds no name, place or date but what was labelled already."""
    if _SUSPECT.search(line) or _SUSPECT_CASED.search(line):
        return False
    return not any(
        (low := word.lower()) in _name_words() and low not in ordinary for word in re.findall(r"\b[A-Za-z]{3,}\b", line)
    )


_SUBJECT = re.compile(r"\b(?:The patient|the patient|Patient|the pt|The pt)\b(?!'s? (?:name|chart|record))")
_PRONOUN = re.compile(r"(?:(?<=[.!?] )|(?<=\n)|^)(?:She|He)(?= [a-z])")
_KIN = re.compile(
    r"\b(?:my|his|her|the patient's) (?:wife|husband|son|daughter|mother|mom|father|dad|sister|brother|aunt|friend|grandson|boss|neighbor)\b(?! (?:is a|who)\b)",
    re.IGNORECASE,
)
_GREETING = re.compile(r"\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Gg]ood morning|[Gg]ood afternoon)\b(?= ?[,.!?]| how)")
_UNITS = re.compile(r"(?<=\n)|(?<=[.?!] )(?<!\b[DMSdms][rst]\. )(?<!\bMrs\. )(?<!\bmrs\. )(?=[A-Z])")
_NAMED = ("{ptfirst}", "{ptlast}", "{pttitle}", "{ptfull}", "{kin}", "{first}", "{last}", "{name}", "{dr}")
_ANY_SUBJECT = re.compile(r"\b(?:she|he|they|somebody|someone|everyone|everybody)\b(?!')")
_OBJECT = re.compile(
    r"\b(?:him|them)\b|\bher\b(?= ?(?:[.,?!;:]|(?:to|and|in|at|for|about|on|with|if|that|when|by|as|again)\b))"
)
_OWNER = re.compile(r"\b(?:his|their)\b(?= [a-z])")
_CLINICIAN = re.compile(
    r"\b(?:the|my|your|a|her|his) (?:doctor|nurse|surgeon|cardiologist|therapist|dentist|physician|specialist|pcp|provider|pharmacist|"
    r"primary care(?: doctor| physician)?|gp|social worker|neurologist|oncologist|psychiatrist|dermatologist)\b(?!')",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:the|my|your|a|our) (?:hospital|clinic|pharmacy|school|emergency room|er|ed|nursing home|gym|church|office)\b(?!')",
    re.IGNORECASE,
)
_TOWN = re.compile(
    r"\b(?:from|in|to|near|around) (?:town|the city|the country|the area|the park|the store)\b", re.IGNORECASE
)
_JOB = re.compile(r"\b(?:at|from|to|off) work\b", re.IGNORECASE)
_SLOTTED = (
    (_ANY_SUBJECT, ("{ptfirst}", "{kin}", "{pttitle}", "{first}", "{ptlast}", "{dr}", "{name}"), 0.2, True),
    (_OBJECT, _NAMED, 0.5, True),
    (_OWNER, ("{ptfirst}'s", "{ptlast}'s", "{pttitle}'s", "{kin}'s", "{dr}'s"), 0.15, True),
    (_CLINICIAN, ("{dr}", "{dr}", "{drfirst}", "{drfull}", "{drlast}", "{name}"), 0.45, True),
    (_PLACE, ("{hosp}", "{clinic}", "{fac}", "{school}"), 0.45, True),
    (_TOWN, (" {city}", " of {city}", ", {city}"), 0.5, False),
    (_JOB, (" at {org}", " for {org}", " ({org})"), 0.4, False),
    (_SUBJECT, ("{pttitle}", "{pt}", "{ptfirst}", "{ptfull}", "Patient {ptlast}", "{ptlast}"), 0.3, True),
    (_PRONOUN, ("{ptfirst}", "{pttitle}", "{ptlast}"), 0.12, True),
    (_KIN, ("{kin}", "{kin}", ", {kin},", "{kin2}", "({kin})"), 0.3, False),
    (_GREETING, (" {ptfirst}", ", {ptfirst}", " {pttitle}", " {dr}", ", {ptfull}"), 0.5, False),
)


def _labelled(line: str, case: Case) -> list[Piece]:
    """Label what the line holds; people get other names."""
    pieces: list[Piece] = []
    at = 0
    hits = sorted([*_TITLED.finditer(line), *_DATED.finditer(line)], key=lambda m: m.start())
    for match in hits:
        if match.start() < at:
            continue
        if match.re is _TITLED:
            word = match.group(2)
            if word[0].islower() and (word in _ordinary_words or word not in _name_words()):
                continue
            pieces += [(line[at : match.start(2)], None), *case.fill("last" if case.rnd.random() < 0.7 else "drlast")]
            at = match.end(2)
        else:
            group = 1 if match.group(1) else 0
            pieces += [(line[at : match.start(group)], None), (match.group(group), "DATE")]
            at = match.end(group)
    pieces.append((line[at:], None))
    return pieces


_ordinary_words: frozenset[str] = frozenset()


def _with_identifiers(pieces: list[Piece], case: Case, strength: float) -> list[Piece]:
    out: list[Piece] = []
    for text, label in pieces:
        if label is not None:
            out.append((text, label))
            continue
        hits = []
        for pattern, slots, chance, replaces in _SLOTTED:
            hits += [(m, slots, replaces) for m in pattern.finditer(text) if case.rnd.random() < chance * strength]
        at = 0
        for match, slots, replaces in sorted(hits, key=lambda hit: hit[0].start()):
            if match.start() < at:
                continue
            out.append((text[at : match.start() if replaces else match.end()], None))
            slot = case.rnd.choice(slots)
            if not replaces and slot[0] in "{(":
                out.append((" ", None))
            out += pieces_of(case.sample(slot))
            at = match.end()
        out.append((text[at:], None))
    return out


def peopled(sample: Sample, case: Case) -> Sample:
    """Put names where a text has pronouns and the like."""
    return join(_with_identifiers(pieces_of(sample), case, 1.0))


def clinical(folder: Path, rnd: random.Random, *, held_out: bool) -> Iterator[Sample]:
    """Give real clinical text: as it is where it holds no identifiers, and with made-up ones put in. Endless."""
    global _ordinary_words  # noqa: PLW0603 - read once
    _ordinary_words = ordinary = _ordinary(folder)
    texts = _texts(folder, held_out)
    while True:
        text = rnd.choice(texts)
        case = Case(rnd, held_out=held_out)
        strength = rnd.choice((0.0, 0.5, 1.0, 1.5))
        low = not any(c.isupper() for c in text[:400])
        pieces: list[Piece] = []
        units = _UNITS.split(text)
        if rnd.random() < 0.35 and units:
            units = [rnd.choice(units)]
        elif rnd.random() < 0.6 and len(units) > 8:
            start = rnd.randrange(len(units) - 6)
            units = units[start : start + rnd.choice((3, 8, 20, 60))]
        for unit in units:
            labelled = _labelled(unit, case)
            rest = " ".join(piece for piece, label in labelled if label is None)
            if not _clear(rest, ordinary):
                continue
            new = _with_identifiers(labelled, case, strength) if strength else labelled
            if strength and rnd.random() < 0.09 * strength and not low:
                new += [
                    *pieces_of(case.sample(rnd.choice(documents.VISIT))),
                    (" " if not unit.endswith("\n") else "\n", None),
                ]
            if low and rnd.random() < 0.9:
                new = [(t.lower() if len(t.lower()) == len(t) else t, label) for t, label in new]
            pieces += new
        sample = join(pieces)
        if len(sample.text) > 20:
            yield sample
