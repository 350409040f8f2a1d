"""Puts sentences together into documents of many kinds, then adds noise."""

from __future__ import annotations

import random

from training.workshop.grammar import Expander, Span
from training.workshop.names import Names
from training.workshop.templates import HEADINGS, JSON_KEYS, PHRASES, ROWS

Doc = tuple[str, list[Span]]
PHRASES = {**PHRASES, "sentmix": PHRASES["sent"] + PHRASES["neg"]}


def join(parts: list[Doc], separators: list[str]) -> Doc:
    text, spans = "", []
    for index, (part, inner) in enumerate(parts):
        if index:
            text += separators[(index - 1) % len(separators)]
        spans += [(s + len(text), e + len(text), label) for s, e, label in inner]
        text += part
    return text, spans


class Writer:
    def __init__(self, rng: random.Random, names: Names, real: list[str], real_spans: list[Doc]) -> None:
        self.rng, self.names, self.real, self.wild = rng, names, real, real_spans

    def document(self) -> Doc:
        rng = self.rng
        e = Expander(rng, self.names, PHRASES)
        x = lambda t: e.expand(t)  # noqa: E731
        sent = lambda share=0.5: x("{sent}") if rng.random() < share else self._plain(x)  # noqa: E731
        roll = rng.random()
        if roll < 0.12:
            doc = x(rng.choice(("{sent}", "{askp}", "{field}")))
        elif roll < 0.22:
            doc = join([x("{ask}"), self._plain(x)] if rng.random() < 0.7 else [self._plain(x)], [" ", "\n"])
        elif roll < 0.32:
            doc = join(
                [x(rng.choice(("{askp}", "{ask}"))), *(sent(0.6) for _ in range(rng.randint(1, 4)))],
                [rng.choice((" ", "\n", "\n\n"))],
            )
        elif roll < 0.5:
            doc = join([sent(0.55) for _ in range(rng.randint(2, 9))], [rng.choice((" ", " ", "\n", " ", "; ", " - "))])
        elif roll < 0.64:
            parts = [x("{field}") for _ in range(rng.randint(2, 10))]
            head = join(parts, [rng.choice(("\n", "\n", "   ", "\t", " | ", ", "))])
            sections = []
            for _ in range(rng.randint(1, 6)):
                title = rng.choice(HEADINGS)
                sections.append(
                    join(
                        [
                            (
                                rng.choice((title, title.title(), title.upper()))
                                + rng.choice((":", ":\n", "\n", ": ")),
                                [],
                            ),
                            join([sent(0.4) for _ in range(rng.randint(1, 5))], [" "]),
                        ],
                        [" " if rng.random() < 0.5 else ""],
                    )
                )
            doc = join([head, *sections, x(rng.choice(("{sent}", "{neg}", "{field}")))], ["\n", "\n\n"])
        elif roll < 0.70:
            turns = []
            pair = rng.choice(
                (
                    ("Doctor", "Patient"),
                    ("Therapist", "Client"),
                    ("T", "C"),
                    ("{D.l}", "{P.f}"),
                    ("Dr. {D.l}", "{P.f}"),
                    ("Nurse", "Pt"),
                    ("user", "assistant"),
                    ("Clinician", "{P.f}"),
                    ("Caller", "Agent"),
                    ("[doctor]", "[patient]"),
                )
            )
            for index in range(rng.randint(2, 9)):
                turns.append(join([x(pair[index % 2] + ":"), sent(0.5)], [" "]))
            doc = join(turns, ["\n"])
        elif roll < 0.76:
            columns = rng.sample(ROWS, rng.randint(2, 6))
            mark = rng.choice((",", " | ", "\t", ", ", "|", "  "))
            lines = [(mark.join(c[0] for c in columns), [])] if rng.random() < 0.8 else []
            for _ in range(rng.randint(1, 7)):
                fresh = Expander(rng, self.names, PHRASES)
                lines.append(join([fresh.expand(c[1]) for c in columns], [mark]))
            doc = join(lines, ["\n"])
        elif roll < 0.82:
            items = rng.sample(JSON_KEYS, rng.randint(2, 8))
            style = rng.random()
            if style < 0.7:
                doc = join(
                    [
                        ("{", []),
                        join(
                            [join([(f'"{k}": "', []), x(v), ('"', [])], [""]) for k, v in items],
                            [", " if rng.random() < 0.5 else ",\n  "],
                        ),
                        ("}", []),
                    ],
                    [""],
                )
            else:
                doc = join([join([(f"{k}: ", []), x(v)], [""]) for k, v in items], ["\n"])
        elif roll < 0.88:
            doc = join(
                [
                    x(t)
                    for t in (
                        rng.choice(("From: {N.fl} <{EMAIL}>", "From: {N.fl}")),
                        rng.choice(("To: {D.fl}", "To: Dr. {D.l}; {O.fl}")),
                        "Date: {DATE}",
                        "Subject: {P.fl} - {symptom}",
                    )
                ][: rng.randint(0, 4)]
                + [
                    x(
                        rng.choice(
                            (
                                "Hi {D.f},",
                                "Dr. {D.l},",
                                "Hello,",
                                "Team,",
                                "Dear Dr. {D.l},",
                                "{D.f} -",
                                "To whom it may concern:",
                            )
                        )
                    ),
                    *(sent(0.5) for _ in range(rng.randint(1, 5))),
                    x(
                        rng.choice(
                            (
                                "Thanks,\n{N.f}",
                                "Best regards,\n{N.fl}, RN\n{FAC}\n{PHONE}",
                                "Sincerely,\n{D.fl}, MD",
                                "-{N.f}",
                                "{N.fl}\n{ORG}",
                                "Thank you",
                            )
                        )
                    ),
                ],
                ["\n", "\n\n"],
            )
        elif roll < 0.90:
            doc = join(
                [
                    x(rng.choice(("{P.LF}", "{ANYL}^{ANYF}", "{P.l}^{P.f}^A"))),
                    x("{DATE}"),
                    x("{STREET}"),
                    x("{CITY}"),
                    x("{ID}"),
                    x("{disease}"),
                ],
                [rng.choice(("|", "^", "|", "/", ";"))],
            )
        else:
            doc = join([self._plain(x) for _ in range(rng.randint(1, 8))], [rng.choice((" ", "\n"))])
        return self.noise(doc)

    def _plain(self, x) -> Doc:
        if self.real and self.rng.random() < 0.5:
            return self.rng.choice(self.real), []
        return x("{neg}")

    def in_the_wild(self) -> Doc:
        """Take a sentence with names from the wild; mostly with other names in their places."""
        rng = self.rng
        text, spans = rng.choice(self.wild)
        if rng.random() < 0.35 or not spans:
            return text, spans
        e = Expander(rng, self.names, PHRASES)
        made, found, position = "", [], 0
        for s, t, label in sorted(spans):
            made += text[position:s]
            old = text[s:t]
            if label == "PERSON":
                new = (
                    e.names.first()
                    if " " not in old and rng.random() < 0.4
                    else e.names.last()
                    if " " not in old
                    else f"{e.names.first()} {e.names.last()}"
                )
            elif label == "LOCATION":
                new = e.places.city()
            else:
                new = e.places.organization()
            if rng.random() < 0.2:
                new = old
            found.append((len(made), len(made) + len(new), label))
            made += new
            position = t
        return made + text[position:], found

    def noise(self, doc: Doc) -> Doc:
        rng = self.rng
        text, spans = doc
        roll = rng.random()
        if roll < 0.15:
            text = text.lower() if len(text.lower()) == len(text) else text
        elif roll < 0.27:
            text = text.upper() if len(text.upper()) == len(text) else text
        elif roll < 0.30:
            text = text.title() if len(text.title()) == len(text) else text
        if rng.random() < 0.07:
            table = str.maketrans(dict.fromkeys(".,;:?!", " "))
            text = text.translate(table)
        if rng.random() < 0.05:
            text = text.replace("\n", " ")
        if rng.random() < 0.04 and spans:
            s, e, label = rng.choice(spans)
            if e - s > 4 and label in ("PERSON", "LOCATION", "FACILITY"):
                i = rng.randint(s + 1, e - 2)
                if text[i].isalpha() and text[i + 1].isalpha():
                    text = text[:i] + text[i + 1] + text[i] + text[i + 2 :]
        return text, spans
