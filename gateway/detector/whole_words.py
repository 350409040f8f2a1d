"""Where a word stands in a text as a whole one."""

from __future__ import annotations


def places_of(shown: str, text: str) -> list[tuple[int, int]]:
    """Give where ``shown`` stands with no letter, digit or underscore beside it, in the order of the text.

    Plain search and a look at both neighbours: in a long text far quicker than an expression with look-around.
    """
    found: list[tuple[int, int]] = []
    start = text.find(shown) if shown else -1
    while start >= 0:
        end = start + len(shown)
        if not _is_of_word(text[start - 1 : start]) and not _is_of_word(text[end : end + 1]):
            found.append((start, end))
            start = text.find(shown, end)
        else:
            start = text.find(shown, start + 1)
    return found


def _is_of_word(character: str) -> bool:
    return character == "_" or character.isalnum()
