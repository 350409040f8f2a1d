"""``phi-gateway caller add --aws``: an access key for a caller that signs."""

from __future__ import annotations

from pathlib import Path

import click

from gateway.audit.keys import KeyUnusable, secret
from gateway.commands.options import spoken
from gateway.policy.access_keys import access_secret
from gateway.policy.callers_file import add_access_key
from gateway.policy.problems import PolicyError


def give_access_key(callers: Path, name: str, keys: Path) -> int:
    """Store a new access key's id, print id and secret as environment variables. Gives the exit status."""
    if not keys.is_dir():
        remedy = f"name that of the gateway's keys with --keys; before its first start: phi-gateway audit keygen {keys}"
        click.echo(f"{keys}: there is no such directory; {remedy}", err=True)
        return 1
    try:
        state_key = secret(keys, "access.key")
        record = add_access_key(callers, name)
    except (PolicyError, KeyUnusable, OSError) as failure:
        click.echo(spoken(failure), err=True)
        return 1
    click.echo(f"This secret is shown once; it is stored nowhere. Give both to {name}:", err=True)
    click.echo(f"AWS_ACCESS_KEY_ID={record.id}")
    click.echo(f"AWS_SECRET_ACCESS_KEY={access_secret(state_key, name, record.id)}")
    return 0
