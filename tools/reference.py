"""Renews what the documents print of the program: `python tools/reference.py` (`make docs-reference`).

In a page of docs/, what stands between `<!-- begin: phi-gateway ARGUMENTS -->` and `<!-- end -->` is what that command
prints. Some files are a command's output as a whole. `--check` changes nothing and names what is not current.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

from click.testing import CliRunner

from gateway.cli import main

ROOT = Path(__file__).resolve().parents[1]
WHOLE = {
    "docs/coverage.md": "coverage",
    "docs/audit-event.schema.json": "audit schema",
    "deploy/archive/athena.sql": "audit tables athena",
    "deploy/archive/trino.sql": "audit tables trino",
}
_BLOCK = re.compile(r"(<!-- begin: phi-gateway ([a-z -]+) -->\n)(.*?)(<!-- end -->)", re.DOTALL)


class CommandFailed(RuntimeError):
    """A command that prints a part of the documents did not work. Holds what it said."""


def printed(arguments: str) -> str:
    """Give what a command of phi-gateway prints. Raises CommandFailed."""
    done = CliRunner().invoke(main, arguments.split())
    if done.exit_code != 0:
        raise CommandFailed(f"phi-gateway {arguments}: {done.output.strip() or done.exception!r}")
    return done.stdout


def renewed(page: str, say: Callable[[str], str] = printed) -> str:
    """Give a page with every block as its command prints it now."""
    return _BLOCK.sub(lambda block: f"{block[1]}{say(block[2]).rstrip()}\n{block[4]}", page)


def blocks(page: str) -> list[str]:
    """Give the arguments of the commands that a page shows."""
    return [block[2] for block in _BLOCK.finditer(page)]


def stale() -> dict[Path, str]:
    """Give the files that are not current, each with what it should be."""
    wanted = {ROOT / name: printed(arguments) for name, arguments in WHOLE.items()}
    for page in sorted((ROOT / "docs").glob("*.md")):
        if page not in wanted:
            wanted[page] = renewed(page.read_text("utf-8"))
    return {file: text for file, text in wanted.items() if not file.exists() or file.read_text("utf-8") != text}


def run(arguments: list[str]) -> int:
    """Renew, or with --check only tell. Gives the exit status."""
    try:
        old = stale()
    except CommandFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    for file, text in old.items():
        print(f"{'not current' if '--check' in arguments else 'renewed'}: {file.relative_to(ROOT)}")
        if "--check" not in arguments:
            file.write_text(text, "utf-8")
    if "--check" not in arguments:
        printed("schema policies")
    return 1 if old and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
