"""Tables of Markdown, and the error for what nobody has described."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

SUBJECTS = ("settings", "policies", "commands", "refusals", "log", "events")  # of which there is a reference


class Undocumented(LookupError):
    """Something that users meet has no meaning written down. Names it, and the file that must say it."""

    def __init__(self, kind: str, name: str, file: str) -> None:
        super().__init__(f"{kind} {name} is not documented; say what it means in {file}")


def cell(text: str) -> str:
    """Give a text as it can stand in a table."""
    return " ".join(text.split()).replace("|", "\\|")


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table. Cells are taken as they are."""
    lines = [f"| {' | '.join(heads)} |", "|" + "---|" * len(heads)]
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join(lines) + "\n"
