"""The pages: what they name exists, what they show runs, and the site is built without a broken link or an orphan."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import click
import pytest
import yaml
from anthropic.resources.messages.messages import DEPRECATED_MODELS
from anthropic.types import Model
from click.testing import CliRunner

from gateway.app import Gateway
from gateway.audit.journal import Journal
from gateway.audit.keys import signing_key
from gateway.cli import main
from gateway.settings import read_settings

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = {path.name: path.read_text("utf-8") for path in sorted(DOCS.glob("*.md"))}
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
WRITTEN = re.compile(r"^```.*?^```|`[^`\n]+`", re.DOTALL | re.MULTILINE)  # code, in blocks and in lines
FETCHED = re.compile(
    r"""<(?:script|img|iframe|source)\b[^>]*\bsrc=["']?(?:https?:)?//|<link\b[^>]*\bhref=["']?(?:https?:)?//"""
    r"""|@import\s+(?:url\()?["']?(?:https?:)?//|url\(["']?(?:https?:)?//"""
)


# ---- what is named exists


def missing_tests(text: str) -> list[str]:
    return [
        f"{file}::{name}"
        for file, name in TEST.findall(text)
        if not (ROOT / file).is_file() or not re.search(rf"def {name}\(", (ROOT / file).read_text("utf-8"))
    ]


def test_every_test_that_a_page_names_exists() -> None:
    assert len(TEST.findall(PAGES["compliance.md"])) > 60
    assert [missing for text in PAGES.values() for missing in missing_tests(text)] == []


def test_a_test_that_is_gone_is_noticed() -> None:
    gone = "`tests/test_cli.py::test_nobody_wrote`, `tests/test_gone.py::test_help_reads_well`"
    assert len(missing_tests(gone)) == 2
    assert missing_tests("`tests/test_cli.py::test_help_reads_well`") == []


def test_every_paragraph_has_a_test_or_says_that_there_is_none() -> None:
    rows = [
        line.split(" | ") for line in PAGES["compliance.md"].splitlines() if line.startswith(("| 164.", "| the same"))
    ]
    assert len(rows) > 20
    assert [row[0] for row in rows if not TEST.search(row[2]) and row[1] != "none"] == []


# ---- commands as they are written in the pages


def said(text: str) -> Iterator[list[str]]:
    """Give the words of every command that stands in code, with lines that go on joined."""
    for code in WRITTEN.findall(text):
        for line in code.replace("\\\n", " ").splitlines():
            found = re.search(r"^`?\s*(?:\$ )?(?:[\w./-]*/)?phi-gateway +([a-z-].*)", line.split("#")[0].rstrip("`"))
            if found and found[1] != "policies 1":  # how the file of a policy's signature begins
                yield found[1].split()


def unknown(words: list[str]) -> str | None:
    """Say what of a command does not exist: the command, or an option of it."""
    command: click.Command = main
    rest = list(words)
    while isinstance(command, click.Group) and rest and re.fullmatch(r"[a-z-]+", rest[0]):
        below = command.commands.get(rest[0])
        if below is None:
            return rest[0]
        command = below
        rest.pop(0)
    if isinstance(command, click.Group):
        return None  # a group alone, as in "phi-gateway audit"
    options = {spelled for one in command.params for spelled in (*one.opts, *one.secondary_opts)} | {"--help"}
    for word in rest:
        if word in ("|", ">", "&&", ";", "<"):
            break
        asked = re.match(r"--[a-z][a-z-]*", word)
        if asked and asked[0] not in options:
            return f"{command.name} {asked[0]}"
    return None


@pytest.mark.parametrize("name", sorted(PAGES.keys() - {"coverage.md", "commands.md"}))
def test_every_command_of_the_pages_exists(name: str) -> None:
    assert [wrong for words in said(PAGES[name]) if (wrong := unknown(words))] == []


def test_a_command_that_is_gone_is_noticed() -> None:
    assert list(said("```sh\nphi-gateway audit \\\n  breach --vendor a  # b\n```")) == [
        ["audit", "breach", "--vendor", "a"]
    ]
    assert unknown(["audit", "breech"]) == "breech"
    assert unknown(["audit", "breach", "--vender", "a"]) == "breach --vender"
    assert unknown(["audit", "breach", "--vendor", "a", ">", "x", "--y"]) is None


async def test_every_question_of_the_pages_is_answered(tmp_path: Path) -> None:
    await (await _journal(tmp_path)).close()
    asked = [sql for text in PAGES.values() for sql in re.findall(r'audit sql "((?:SELECT|select)[^"…]+)"', text)]
    assert len(asked) > 6
    for sql in asked:
        done = CliRunner().invoke(main, ["audit", "sql", sql, "--journal", str(tmp_path / "journal")])
        assert done.exit_code == 0, (sql, done.output)


async def _journal(directory: Path) -> Journal:
    keys = directory / "keys"
    keys.mkdir()
    return Journal.open(directory / "journal", signing_key(keys))


def test_the_cases_of_the_security_teams_page_hold(tmp_path: Path) -> None:
    cases = re.search(r"```yaml\n(- name.*?)```", PAGES["security-team.md"], re.DOTALL)
    assert cases is not None
    shutil.copytree(
        ROOT / "policies", tmp_path / "p", ignore=lambda folder, _: ["cases"] if folder.endswith("policies") else []
    )
    (tmp_path / "p" / "cases").mkdir()
    (tmp_path / "p" / "cases" / "shown.yaml").write_text(cases[1])
    done = CliRunner().invoke(main, ["check", str(tmp_path / "p")])
    assert done.exit_code == 0, done.output
    assert "2 of 2 cases hold" in done.output


def test_the_model_that_a_newcomer_asks_has_no_end_announced() -> None:
    asked = set(re.findall(r"""model["']?(?::\s*|=)"(claude-[\w.-]+)""", PAGES["quick-start.md"]))
    assert len(asked) == 1, "the quick start calls one model, by curl and by the SDK"
    assert asked & DEPRECATED_MODELS.keys() == set()
    assert asked <= set(get_args(get_args(Model)[0])), "the SDK does not know it"


def test_every_field_of_readiness_is_explained() -> None:
    gateway = Gateway(read_settings(ROOT / "deploy" / "gateway.yaml"))
    fields = {*gateway._readiness(), "accepting"}
    assert [field for field in fields if f"\n| `{field}` | " not in PAGES["operations.md"]] == []


# ---- links


def anchors(text: str) -> set[str]:
    """Give the anchors of the headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def broken_links(file: Path, text: str) -> list[str]:
    """Give the links of a page that lead to no file, or to no heading of it."""
    wrong = []
    for link in re.findall(r"\]\(([^)\s]+)\)", WRITTEN.sub("", text)):
        if link.startswith(("http://", "https://", "mailto:")):
            continue
        name, _, anchor = link.partition("#")
        target = (file.parent / name).resolve() if name else file
        if (name and not target.exists()) or (
            anchor and anchor not in anchors(target.read_text("utf-8") if name else text)
        ):
            wrong.append(link)
    return wrong


@pytest.mark.parametrize(
    "file", ["README.md", "THREAT_MODEL.md", "SECURITY.md", "CHANGELOG.md", *(f"docs/{n}" for n in PAGES)]
)
def test_every_link_leads_to_a_heading_that_is_there(file: str) -> None:
    assert broken_links(ROOT / file, (ROOT / file).read_text("utf-8")) == []


def test_a_broken_link_is_noticed() -> None:
    text = "# One\n[a](limits.md) [b](gone.md) [c](limits.md#agreements) [d](limits.md#gone) [e](#one) [f](#two)\n"
    assert broken_links(DOCS / "new.md", text) == ["gone.md", "limits.md#gone", "#two"]


def test_every_page_is_in_the_navigation_and_can_be_reached_by_links() -> None:
    listed = re.findall(r"[\w-]+\.md", yaml.safe_dump(yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))["nav"]))
    assert sorted(listed) == sorted(PAGES)
    reached, waiting = {"index.md"}, ["index.md"]
    while waiting:
        for target in re.findall(r"\]\(([\w-]+\.md)", PAGES[waiting.pop()]):
            if target not in reached:
                reached.add(target)
                waiting.append(target)
    assert sorted(PAGES.keys() - reached) == []


# ---- the site


def build(config: Path, site: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "-f", str(config), "-d", str(site)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )


def test_the_site_is_built_strictly_and_fetches_nothing(tmp_path: Path) -> None:
    done = build(ROOT / "mkdocs.yml", tmp_path / "site")
    assert done.returncode == 0, done.stderr[-3000:]
    assert (tmp_path / "site" / "search" / "search_index.json").stat().st_size > 100_000
    written = [path for path in (tmp_path / "site").rglob("*") if path.suffix in (".html", ".css")]
    assert len(written) > len(PAGES)
    for path in written:
        text = path.read_text("utf-8")
        assert not FETCHED.search(text), (path, FETCHED.search(text))
        assert 'class="mermaid"' not in text  # the theme would fetch a program to draw it


def test_what_would_be_fetched_is_noticed() -> None:
    for text in (
        '<script src="https://cdn.example/a.js">',
        '<link rel="stylesheet" href="https://fonts.example/css">',
        "@import url(//cdn.example/a.css)",
    ):
        assert FETCHED.search(text)
    assert not FETCHED.search('<a href="https://example.com">out</a><script src="assets/a.js">')


@pytest.mark.parametrize(
    ("page", "told"),
    [("[a](gone.md)", "'gone.md'"), ("[a](#gone)", "no such anchor"), ("", 'not included in the "nav"')],
    ids=["link", "anchor", "orphan"],
)
def test_a_fault_ends_the_build(tmp_path: Path, page: str, told: str) -> None:
    config = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    del config["theme"], config["markdown_extensions"]
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text(f"# One\n\n{page}\n")
    if not page:
        (tmp_path / "docs" / "orphan.md").write_text("# Two\n")
    (tmp_path / "mkdocs.yml").write_text(yaml.safe_dump({**config, "nav": ["index.md"]}))
    done = build(tmp_path / "mkdocs.yml", tmp_path / "site")
    assert done.returncode != 0
    assert told in done.stderr
