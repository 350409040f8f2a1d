"""``python -m training.vocabulary``: English words and those of our templates, for telling words from names at run time.

A word that is a name as well stands behind an asterisk: it is held to be a word only where it is not capitalised.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
TARGET = HERE.parent / "gateway" / "detector" / "vocabulary.txt"
_WORD = re.compile(r"(?<![\w{<'’])[a-z]{3,}(?![\w}>])")
_NAMED_FILES = frozenset(
    {"names.py", "people.py", "places.py", "case.py", "cast.py", "oddities.py"}
)  # their words are names


def _strings() -> Iterator[str]:
    for path in sorted(
        path
        for folder in (
            "generate",
            "workshop",
            "ward",
            "round",
            "calm",
            "still",
            "long",
            "charting",
            "voices",
            "writers",
            "whereabouts",
        )
        for path in HERE.glob(f"{folder}/*.py")
    ):
        if path.name in _NAMED_FILES:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield re.sub(r"\{[^{}]*\}", " ", node.value)


def main() -> None:
    """Write the list."""
    counts: Counter[str] = Counter()
    for text in _strings():
        counts.update(_WORD.findall(text))
    names = {
        line.strip().lower()
        for file in ("given_names.txt", "surnames.txt", "us_cities.txt", "world_cities.txt")
        for line in (HERE / "lists" / file).read_text("utf-8").splitlines()
    }
    english = (HERE / "lists" / "words.txt").read_text("utf-8").split()
    lines = sorted(f"*{word}" if word in names else word for word in {*counts, *english})
    TARGET.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
