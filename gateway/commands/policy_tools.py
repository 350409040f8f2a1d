"""``phi-gateway check``, ``test``, ``diff`` and ``schema``: the policy as code."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Literal

import click

from gateway.commands.options import fail


@click.command()
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False), default=Path("policies"))
@click.option("--cases/--no-cases", default=True, show_default=True, help="Run the cases in DIRECTORY/cases too.")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "sarif", "github"]),
    default="text",
    show_default=True,
    help="For people, for programs, for code scanning, for annotations in GitHub Actions.",
)
def check(directory: Path, cases: bool, style: Literal["text", "json", "sarif", "github"]) -> None:
    """Check the policies in DIRECTORY; every problem comes with its file, line, column and remedy."""
    from gateway.commands.check import check_policies

    sys.exit(check_policies(directory, with_cases=cases, style=style))


@click.command("test")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False), default=Path("policies"))
@click.option("--only", multiple=True, metavar="NAME", help="Only cases named like that: a name, a glob, or FILE/GLOB.")
@click.option("--junit", type=click.Path(path_type=Path, dir_okay=False), help="Write JUnit XML to this file too.")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="For people, for programs, for annotations in GitHub Actions.",
)
def policy_test(
    directory: Path, only: tuple[str, ...], junit: Path | None, style: Literal["text", "json", "github"]
) -> None:
    """Try the cases of DIRECTORY/cases on the gateway itself: what leaves, what comes back, what is refused.

    Differences show the cases' own texts, which are made up. Exit status 1 where a case does not hold, 2 where they
    cannot be tried.
    """
    from gateway.commands.policy_test import test_policies

    sys.exit(test_policies(directory, only, style, junit))


@click.command("diff")
@click.argument("old")
@click.argument("new", default="policies")
@click.option(
    "--state",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("state"),
    show_default=True,
    help="The gateway's state directory, which keeps the policies that were in force.",
)
@click.option("--archive", help="An archive that keeps them, instead: a directory or s3://bucket/prefix.")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "github", "markdown"]),
    default="text",
    help="For people, for programs, for annotations in GitHub Actions, for a comment on a change.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option("--exit-code", is_flag=True, help="End with 1 where something gets wider, or may.")
def policy_diff(
    old: str,
    new: str,
    state: Path,
    archive: str | None,
    style: Literal["text", "json", "github", "markdown"],
    as_json: bool,
    exit_code: bool,
) -> None:
    """Show what changes in meaning from OLD to NEW: who gains or loses which vendor, model, entity.

    Each is a policy directory, or the hash (or its first 8 digits) by which events name a policy.
    """
    from gateway.commands.policy_diff import Kept, diff_policies

    sys.exit(diff_policies(old, new, Kept(state, archive), "json" if as_json else style, exit_code=exit_code))


@click.command("schema")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False), default=Path("policies"))
def policy_schema(directory: Path) -> None:
    """Write the JSON Schemas of the policy files to DIRECTORY/.schemas, where editors find them."""
    from gateway.policy.editor import schemas
    from gateway.vendors import dialects

    if not directory.is_dir():
        fail(f"{directory}: there is no such directory; give the directory that holds agreements.yaml")
    folder = directory / ".schemas"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, schema in schemas(frozenset(dialects())).items():
            (folder / f"{name}.json").write_text(json.dumps(schema, indent=1) + "\n", "utf-8")
    except OSError as failure:
        fail(f"{failure.filename}: cannot be written ({failure.strerror})")
    click.echo(f"{folder}: begin a policy file with # yaml-language-server: $schema=<path to its schema>")


TOOLS = (check, policy_test, policy_diff, policy_schema)
