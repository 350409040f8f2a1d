"""``phi-gateway policy keygen``, ``sign``, ``verify``: the security team's signature over a policy directory."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gateway.commands.options import Found, fail, spoken

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

PASSPHRASE = "PHI_GATEWAY_POLICY_PASSPHRASE"  # noqa: S105 - the name of the variable
_SHORTEST = 12  # characters of a passphrase
_DIRECTORY = Found(file_okay=False)
_FILE = Found(dir_okay=False)


@contextmanager
def _told() -> Iterator[None]:
    """End with 1 and the reason, where something is not as it must be."""
    from gateway.audit.keys import KeyUnusable
    from gateway.policy.problems import PolicyError

    try:
        yield
    except (PolicyError, KeyUnusable, OSError, ValueError) as failure:
        fail(spoken(failure))


@click.command("keygen")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
@click.option("--no-passphrase", is_flag=True, help="Write the private key in clear, for a key store that encrypts.")
def policy_keygen(directory: Path, no_passphrase: bool) -> None:
    """Make the security team's key in DIRECTORY: policy.key, which signs, and policy.pub, which gateways get.

    The passphrase comes from PHI_GATEWAY_POLICY_PASSPHRASE, or is asked for. Where only policy.key is there, as after a
    run that was cut off, its policy.pub is written.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        KeySerializationEncryption,
        NoEncryption,
        PrivateFormat,
        PublicFormat,
    )

    from gateway.audit.keys import clear, write_new
    from gateway.policy.signing import key_id

    private, public = directory / "policy.key", directory / "policy.pub"
    with _told():
        if public.exists():
            found = private if private.exists() else public
            raise ValueError(f"{found} is there already; keep it, or name another directory")
        if private.exists():
            key = _key(private)
        else:
            encryption: KeySerializationEncryption = NoEncryption()
            if not no_passphrase:
                passphrase = _passphrase(confirm=True)
                if len(passphrase) < _SHORTEST:
                    raise ValueError(f"the passphrase is shorter than {_SHORTEST} characters; take a longer one")
                encryption = BestAvailableEncryption(passphrase.encode())
            directory.mkdir(parents=True, exist_ok=True, mode=0o700)
            key = Ed25519PrivateKey.generate()
            write_new(private, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption))
        clear(private)  # what a run that was cut off left: half a key, or all of it a second time
        clear(public)
        write_new(public, key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo), mode=0o644)
    click.echo(f"{private} signs; keep it where no gateway and no deployment can read it")
    click.echo(f"{public} goes to the gateways: policies: {{directory: ..., public_key: policy.pub}}")
    click.echo(f"key {key_id(key.public_key())}")


@click.command("sign")
@click.argument("directory", type=_DIRECTORY)
@click.option("--key", "private", type=_FILE, required=True, help="policy.key: Ed25519, PKCS #8 in PEM.")
@click.option(
    "--expires",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The first day (UTC) on which it is no longer loaded.  [default: never]",
)
def policy_sign(directory: Path, private: Path, expires: datetime | None) -> None:
    """Sign the policies in DIRECTORY, which must be sound: writes DIRECTORY/policies.sig, with a higher version.

    The passphrase of an encrypted key comes from PHI_GATEWAY_POLICY_PASSPHRASE, or is asked for.
    """
    from gateway.commands.policies import read_policy
    from gateway.policy.day import today
    from gateway.policy.problems import Findings
    from gateway.policy.signing import SIGNATURE, next_version, read_manifest, sign
    from gateway.policy.source import BESIDE, content_hash, read_source

    with _told():
        policy = read_policy(directory)
        source = read_source(directory, Findings())
        beside = {name: content for name, content in policy.files.items() if name.startswith(BESIDE)}
        decisive = {name: content for name, content in source.files.items() if not name.startswith("cases/")}
        if content_hash({**decisive, **beside}) != policy.hash:
            raise ValueError(f"{directory} changed while it was read; sign again once it is whole")
        day = expires.date() if expires else None
        if day is not None and day <= today():
            raise ValueError(f"--expires {day} is not after today; nothing would load it")
        before = read_manifest(source.signature) if source.signature is not None else None
        version = next_version(before, datetime.now(UTC))
        written = sign({**source.files, **beside}, _key(private), version=version, today=today(), expires=day)
        unfinished = directory / f".{SIGNATURE}.{os.getpid()}"
        unfinished.write_bytes(written)
        unfinished.chmod(0o644)
        unfinished.replace(directory / SIGNATURE)
    for warning in policy.warnings:
        if not warning.file.endswith(f"/{SIGNATURE}"):
            click.echo(f"warning: {warning}", err=True)
    files = len(source.files) + len(beside)
    ends = f", expires {day}" if day else ""
    click.echo(f"{directory / SIGNATURE}: version {version} of {files} files, policy {policy.hash[:12]}{ends}")


@click.command("verify")
@click.argument("directory", type=_DIRECTORY)
@click.option("--public-key", "public", type=_FILE, required=True, help="policy.pub")
@click.option("--state", type=_DIRECTORY, help="A gateway's state: also refuse what is older than was in force there.")
def policy_verify(directory: Path, public: Path, state: Path | None) -> None:
    """Say whether a gateway with this key would load DIRECTORY: exit status 0 only then."""
    from gateway.audit.keys import public_key
    from gateway.policy.day import today
    from gateway.policy.load import load
    from gateway.policy.ratchet import MEMORY, Ratchet
    from gateway.policy.trust import Trust
    from gateway.vendors import endpoints

    with _told():
        trust = Trust(public_key(public), Ratchet(state / MEMORY) if state is not None else None)
        policy = load(directory, dialects=endpoints(), today=today(), trust=trust)
    manifest = policy.manifest
    if manifest is not None:
        ends = f"expires {manifest.expires}" if manifest.expires else "does not expire"
        click.echo(f"version {manifest.version}, signed {manifest.signed} by key {manifest.key[:12]}, {ends}")
        click.echo(f"policy {policy.hash[:12]}: {len(manifest.files)} files are as they were signed")


def _key(path: Path) -> Ed25519PrivateKey:
    """Read the private key. Raises KeyUnusable."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    from gateway.audit.keys import KeyUnusable

    content, passphrase = path.read_bytes(), None
    if b"-----BEGIN ENCRYPTED PRIVATE KEY-----" in content:
        passphrase = _passphrase(confirm=False).encode()
    try:
        key = load_pem_private_key(content, passphrase)
    except (TypeError, ValueError):  # TypeError: an older form of an encrypted key
        raise KeyUnusable(f"{path} is not a private key in PEM, or the passphrase is another") from None
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyUnusable(f"{path} is not an Ed25519 key")
    return key


def _passphrase(*, confirm: bool) -> str:
    """Give the passphrase. Raises ValueError where there is none, as in a build whose secret is not set."""
    given = os.environ.get(PASSPHRASE)
    if given:
        return given
    if given is not None:
        raise ValueError(f"{PASSPHRASE} is empty; set it to the key's passphrase, or unset it to be asked")
    try:
        prompted: str = click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True)
    except click.Abort:
        raise ValueError(f"no passphrase was given; set {PASSPHRASE}, or answer at a terminal") from None
    return prompted


SIGNING = (policy_keygen, policy_sign, policy_verify)
