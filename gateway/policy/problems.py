"""What is wrong with the policy files: place, value, remedy; all of it at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from unicodedata import name, normalize

from gateway.policy.withheld import without_key

_NEAR = 0.7  # how alike two names are when one is suggested for the other
_ALIKE = 0.5  # how alike two words are that may be one, where the rest of their names is the same
_SHOWN = 80  # characters of a value in a message


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to correct. ``message`` already shows the value; ``value`` is empty where it may be a secret."""

    file: str
    line: int | None  # counted from 1; None where the whole file or directory is meant
    value: str
    message: str
    remedy: str

    def __post_init__(self) -> None:
        """Take out a key that was copied into a file, at whatever place: no message may carry it on."""
        parts = without_key(self.message, self.remedy, self.value)
        for part, text in zip(("message", "remedy", "value"), parts, strict=True):
            object.__setattr__(self, part, text)

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{place}: {self.message}; {self.remedy}"


class PolicyError(Exception):
    """The policy directory cannot be used. ``problems`` holds everything that was found."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class Findings:
    """Collects problems (which stop the load) and warnings (which do not) while the files are read."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []
        self._warnings: list[Problem] = []
        self._again = 0

    def problem(self, place: tuple[str, int | None], message: str, remedy: str, value: str = "") -> None:
        """Note something that makes the policy unusable."""
        alike = look_alike(value)
        self._problems.append(Problem(*place, value, message, f"{remedy}; it holds {alike}" if alike else remedy))

    def told_already(self) -> None:
        """Count a problem that is among them, told in other words."""
        self._again += 1

    def warning(self, place: tuple[str, int | None], message: str, remedy: str, value: str = "") -> None:
        """Note something that a reviewer should know."""
        self._warnings.append(Problem(*place, value, message, remedy))

    @property
    def noted(self) -> int:
        """How many problems were noted so far: what was read since is sound where this has not grown."""
        return len(self._problems) + self._again

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems in the order of files and lines."""
        return _ordered(self._problems)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """The warnings in the order of files and lines."""
        return _ordered(self._warnings)


def _ordered(found: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(dict.fromkeys(found), key=lambda problem: (problem.file, problem.line or 0)))


def shown(value: str) -> str:
    """Quote a value for a message: one line, printable, not longer than 80 characters."""
    plain = "".join(character if character.isprintable() else "?" for character in value)
    return f'"{plain if len(plain) <= _SHOWN else plain[: _SHOWN - 1] + "…"}"'


def look_alike(value: str) -> str:
    """Name a character that a reader takes for another one or does not see, or give an empty text.

    A message that shows the name beside the one that was meant would show the same twice.
    """
    for character in value:
        if not character.isascii() and not normalize("NFD", character)[0].isascii():  # é is seen to be no e
            return character_name(character)
    return ""


def character_name(character: str) -> str:
    """Name a character that is not to be seen, or to be told from another: ``CYRILLIC SMALL LETTER A (U+0430)``."""
    return f"{name(character, 'a control character')} (U+{ord(character):04X})"


def suggestion(value: str, known: Iterable[str], otherwise: str) -> str:
    """Give the remedy for a name that is not known: the nearest known one, else ``otherwise``."""
    names = list(known)
    near = nearest(value, names)
    return f'did you mean "{near}"?' if near is not None and not _by_chance(value, near, names) else otherwise


def _by_chance(value: str, near: str, known: Iterable[str]) -> bool:
    """Say whether a name is near to several by what these share, and to none of them by the one word that differs.

    Of tokens_per_minute and bytes_per_minute neither is meant by calls_per_minute.
    """
    apart = {name: words for name in known if (words := _apart(name.casefold(), value.casefold())) is not None}
    return near in apart and len(apart) > 1 and max(likeness(*words) for words in apart.values()) < _ALIKE


def _apart(one: str, other: str) -> tuple[str, str] | None:
    """Give the words in which two names of as many words differ, where it is one of several."""
    words = list(zip(one.split("_"), other.split("_"), strict=False))
    differing = [pair for pair in words if pair[0] != pair[1]]
    return differing[0] if one.count("_") == other.count("_") > 0 and len(differing) == 1 else None


def nearest(value: str, known: Iterable[str]) -> str | None:
    """Give the known name that a name seems to mean."""
    names = {name.casefold(): name for name in sorted(known)}
    folded = value.casefold()
    near = max(names, key=lambda name: (likeness(name, folded), name), default=None)
    return names[near] if near is not None and likeness(near, folded) >= _NEAR else None


def likeness(one: str, other: str) -> float:
    """Say how alike two names are: the share of letters that they have in common in one order, 0.0 to 1.0."""
    return SequenceMatcher(None, one, other).ratio()


def listed(names: Iterable[str]) -> str:
    """Write names as a list for a remedy: ``a, b, c``."""
    return ", ".join(sorted(names))
