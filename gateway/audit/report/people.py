"""Who and whose in answers: sealed names are matched over all keys at hand, and opened only with them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from gateway.audit.archive import columns
from gateway.audit.archive.trail import Trail
from gateway.audit.report.period import Period
from gateway.audit.sealing import CannotOpen, Sealer

_TOKEN = re.compile(r"siv1:[0-9a-f]{8}:[A-Za-z0-9_-]+|plain:[A-Za-z0-9._:@/|-]{1,256}")
Who = Literal["actor", "subject", "session"]
_A: dict[Who, str] = {"actor": "an actor", "subject": "a subject", "session": "a session"}


class NotSearchable(ValueError):
    """A name was given and no key to seal it with. Names the remedy."""


_HYPHENS = re.compile("[-\u2010-\u2015\u2212 ]+")


def ways_of_writing(name: str) -> set[str]:
    """Give the ways in which a name may stand elsewhere: by case, width of letters, spaces and hyphens."""
    wide = unicodedata.normalize("NFKC", name)
    shapes = {name, wide, " ".join(wide.split())}
    shapes |= {_HYPHENS.sub(hyphen, shape) for shape in set(shapes) for hyphen in ("-", "\u2011", " ", "")}
    return {way for shape in shapes for way in (shape, shape.upper(), shape.lower(), shape.title())} - {""}


@dataclass(frozen=True, slots=True)
class People:
    """Names and tokens of ``actor``, ``subject`` and ``session``. ``sealer`` None: no keys, answers show tokens."""

    sealer: Sealer | None = field(default=None, repr=False)

    def tokens(self, who: Who, value: str) -> list[str]:
        """Give every token that may stand for a value: one for each key.

        A token stands for itself, and, with its key, for the same person's tokens under the others. Raises
        NotSearchable.
        """
        value = value.strip()  # as the gateway reads its headers
        if not value:
            raise NotSearchable(f"{_A[who]} without a name is nobody; write who it is")
        if _TOKEN.fullmatch(value):
            opened = self.show(who, value)
            return [value] if opened is None or opened == value else sorted({value, *self._sealed(who, opened)})
        if self.sealer is None:
            raise NotSearchable(
                f"a name of {_A[who]} needs the sealing keys: give --keys, or the token instead of the name"
            )
        return self._sealed(who, value)

    def show(self, who: Who, token: str | None) -> str | None:
        """Give what a token stands for where its key is at hand, else the token."""
        if token is None or self.sealer is None:
            return token
        try:
            return self.sealer.open(who, token)
        except CannotOpen:
            return token

    def _sealed(self, who: Who, value: str) -> list[str]:
        keys = self.sealer.keys if self.sealer is not None else {}
        sealers = [Sealer(key, keys, plain) for key in keys for plain in (False, True)]
        return sorted({token for sealer in sealers if (token := sealer.seal(who, value)) is not None})

    def sealed_otherwise(self, trail: Trail, who: Who, period: Period, *, refused: bool = False) -> int:
        """Count the calls whose name is sealed with a key that is not at hand: no search by name can find those.

        ``refused``: those that were not sent too. By ranges of the token, in whose order parts are sorted: what is
        sealed with the keys at hand is not read.
        """
        if self.sealer is None:
            return 0
        name, found, after = columns.quoted(who), 0, ""
        stages = "('intent', 'refusal')" if refused else "('intent')"
        for known in [*sorted(f"siv1:{key}:" for key in self.sealer.keys), None]:
            below = f"AND {name} < {columns.text(known)}" if known is not None else ""
            events = trail.events(period.first_day, period.last_day)
            told = trail.rows(
                f"""SELECT count(*) AS n FROM {events} WHERE stage IN {stages} AND NOT synthetic
                AND {name} > {columns.text(after)} {below} AND {name} LIKE 'siv1:%' AND {period.where}""",
                period.parameters,
            )
            found += told[0]["n"]
            after = f"{known}~"  # behind every token of the key
        return found

    def written_otherwise(
        self, trail: Trail, who: Who, value: str, period: Period, *, refused: bool = False
    ) -> list[str]:
        """Give a gap for each other way of writing the same name that calls of a time have; none without the keys.

        Names are sealed as they were sent, so `mrn-1` is nobody's token where `MRN-1` was sent. Ways that differ by
        case, spaces, hyphens or the width of letters are tried. ``refused``: calls that were not sent too.
        """
        value = value.strip()
        if self.sealer is None:
            return []
        opened = self.show(who, value) if _TOKEN.fullmatch(value) else value
        asked = set(self.tokens(who, value))
        ways = {
            token: way
            for way in ways_of_writing(opened or "")
            for token in self._sealed(who, way)
            if token not in asked
        }
        if not ways:
            return []
        stages = "('intent', 'refusal')" if refused else "('intent')"
        told = trail.rows(
            f"""SELECT {who} AS token, count(*) AS n FROM {trail.events(period.first_day, period.last_day)}
            WHERE stage IN {stages} AND NOT synthetic AND {who} IN ({", ".join(map(columns.text, ways))})
            AND {period.where} GROUP BY ALL""",
            period.parameters,
        )
        counts: dict[str, int] = {}
        for row in told:
            counts[ways[row["token"]]] = counts.get(ways[row["token"]], 0) + row["n"]
        return [
            f"{count} calls name {way}, which may be the same {'patient' if who == 'subject' else who} "
            "written in another way: ask for it as well"
            for way, count in sorted(counts.items())
        ]

    def left_sealed(self, shown: Iterable[str | None]) -> list[str]:
        """Give a gap where patients of an answer stand as tokens although there are keys: whose they are is not known.

        Without any key all do, and one key's tokens are one patient each.
        """
        count = len({token for token in shown if token is not None and token.startswith("siv1:")})
        if self.sealer is None or not count:
            return []
        return [
            f"{count} patients stand here as tokens, sealed with keys that are not in --keys: who they are is not "
            "known, and one may stand here by name as well"
        ]

    @staticmethod
    def not_found(who: Who) -> str:
        """Give the note of an answer that found nothing under a name."""
        return f"nothing was found under this {who}: a name counts letter by letter, large and small"

    def several(self, tokens: list[str | None]) -> str | None:
        """Give a note where tokens of several keys stand in an answer and could not be joined."""
        keys = {token.split(":")[1] for token in tokens if token is not None and token.startswith("siv1:")}
        if len(keys) < 2 or (self.sealer is not None and keys <= self.sealer.keys.keys()):
            return None
        return (
            f"tokens of {len(keys)} sealing keys: one person may stand here once for each; give --keys with all of them"
        )
