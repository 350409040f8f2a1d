"""``phi-gateway caller``: the keys of the services that may call."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from gateway.commands.options import POLICIES, fail


@click.group()
def caller() -> None:
    """Manage the internal services that may call."""


@caller.command("add")
@click.argument("name")
@click.option("--aws", is_flag=True, help="An access key for SDKs that sign, such as boto3.")
@click.option(
    "--keys",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("state/keys"),
    show_default=True,
    help="With --aws: the keys of the gateway's state.",
)
@POLICIES
def caller_add(name: str, policies: Path, aws: bool, keys: Path) -> None:
    """Give the caller NAME a new key, and print it once. An existing caller gets one more (to rotate)."""
    from gateway.policy.callers_file import add_caller
    from gateway.policy.problems import PolicyError

    if aws:
        from gateway.commands.access_key import give_access_key

        sys.exit(give_access_key(policies / "callers.yaml", name, keys))
    try:
        key = add_caller(policies / "callers.yaml", name)
    except PolicyError as failure:
        fail(str(failure))
    _say_unsigned(policies)
    click.echo(f"This key is shown once; what is stored is a salted hash. Give it to {name}:", err=True)
    click.echo(key)


@caller.command("remove-key")
@click.argument("key_id")
@POLICIES
def caller_remove(key_id: str, policies: Path) -> None:
    """Remove the key whose id (the part between the underscores) is KEY_ID; the whole key will do."""
    from gateway.policy.callers_file import remove_key
    from gateway.policy.keys import id_of
    from gateway.policy.problems import PolicyError

    key_id = id_of(key_id)
    try:
        name = remove_key(policies / "callers.yaml", key_id)
    except PolicyError as failure:
        fail(str(failure))
    _say_unsigned(policies)
    click.echo(f"removed key {key_id} of {name}")


def _say_unsigned(policies: Path) -> None:
    """Say that a signature no longer fits, now that callers.yaml is another."""
    from gateway.policy.signing import SIGNATURE

    if (policies / SIGNATURE).exists():
        click.echo(f"{policies / SIGNATURE} is over the callers as they were; say: phi-gateway policy sign", err=True)
