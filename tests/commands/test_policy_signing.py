"""keygen, sign, verify: as the security team and a gateway use them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from gateway.cli import main
from gateway.commands.policy_signing import PASSPHRASE
from gateway.policy.callers_file import add_caller
from gateway.policy.signing import SIGNATURE, read_manifest
from tests.killed import kill_at

ROOT = Path(__file__).parents[2]
WORDS = "correct horse battery staple"


def run(*arguments: object, words: str | None = WORDS, typed: str | None = None) -> Any:
    environment = {PASSPHRASE: words} if words is not None else {PASSPHRASE: None}
    return CliRunner().invoke(main, ["policy", *map(str, arguments)], env=environment, input=typed)


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """A working copy of the policies, with callers, and the team's keys beside."""
    shutil.copytree(ROOT / "policies", tmp_path / "policies")
    for name in ("billing-svc", "notes-svc", "portal-svc"):
        add_caller(tmp_path / "policies" / "callers.yaml", name)
    done = run("keygen", tmp_path / "keys")
    assert done.exit_code == 0, done.output
    return tmp_path


def sign(team: Path, *more: object, **options: Any) -> Any:
    return run("sign", team / "policies", "--key", team / "keys" / "policy.key", *more, **options)


def verify(team: Path, *more: object) -> Any:
    return run("verify", team / "policies", "--public-key", team / "keys" / "policy.pub", *more)


def test_sign_and_verify(team: Path) -> None:
    done = sign(team, "--expires", "2099-01-01")
    assert done.exit_code == 0, done.output
    assert "expires 2099-01-01" in done.output
    done = verify(team)
    assert done.exit_code == 0, done.output
    assert "expires 2099-01-01" in done.output
    assert "files are as they were signed" in done.output
    manifest = read_manifest((team / "policies" / SIGNATURE).read_bytes())
    assert "callers.yaml" in manifest.files
    assert not [name for name in manifest.files if ".schemas" in name or name == SIGNATURE]


def test_each_signature_has_a_higher_version(team: Path) -> None:
    versions = []
    for _ in range(3):
        assert sign(team).exit_code == 0
        versions.append(read_manifest((team / "policies" / SIGNATURE).read_bytes()).version)
    assert versions == sorted(set(versions))


def test_a_change_after_signing_does_not_verify(team: Path) -> None:
    sign(team)
    assert verify(team).exit_code == 0
    route = team / "policies" / "routes" / "billing.yaml"
    route.write_text(route.read_text() + "# x\n")
    done = verify(team)
    assert (done.exit_code, "routes/billing.yaml: is not as it was signed" in done.output) == (1, True)
    done = CliRunner().invoke(main, ["check", str(team / "policies"), "--no-cases"])
    assert (done.exit_code, "policies.sig: the signature is not over these files" in done.output) == (0, True)


def test_a_new_caller_needs_a_new_signature(team: Path) -> None:
    sign(team)
    done = CliRunner().invoke(main, ["caller", "add", "billing-svc", "--policies", str(team / "policies")])
    assert "say: phi-gateway policy sign" in done.output
    assert verify(team).exit_code == 1
    sign(team)
    assert verify(team).exit_code == 0


def test_what_a_gateway_had_in_force_is_not_verified_as_newer(team: Path) -> None:
    (team / "state").mkdir()
    sign(team)
    (team / "state" / "policy-version.json").write_text('{"version": 99991231235959, "manifest": ""}')
    assert verify(team).exit_code == 0  # the control: nothing is known of a state
    done = verify(team, "--state", team / "state")
    assert (done.exit_code, "is older than 99991231235959" in done.output) == (1, True)


def test_the_private_key_is_encrypted_and_its_own(team: Path) -> None:
    key = team / "keys" / "policy.key"
    assert b"BEGIN ENCRYPTED PRIVATE KEY" in key.read_bytes()
    assert key.stat().st_mode & 0o777 == 0o600
    done = sign(team, words="another passphrase")
    assert (done.exit_code, "or the passphrase is another" in done.output) == (1, True)
    assert not (team / "policies" / SIGNATURE).exists()
    done = sign(team, words=None, typed=f"{WORDS}\n")
    assert done.exit_code == 0, done.output
    assert WORDS not in done.output


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("", f"{PASSPHRASE} is empty; set it to the key's passphrase, or unset it to be asked"),
        (None, f"no passphrase was given; set {PASSPHRASE}, or answer at a terminal"),
    ],
)
def test_a_build_whose_passphrase_is_not_set_is_told_so(team: Path, words: str | None, said: str) -> None:
    """A secret that is not set is an empty variable in most builds: it ended in a traceback, without one in "Aborted!"."""
    done = sign(team, words=words, typed="")
    assert (done.exit_code, done.output.splitlines()[-1]) == (1, said)
    made = run("keygen", team / "more", words=words, typed="")
    assert (made.exit_code, made.output.splitlines()[-1]) == (1, said)
    assert not (team / "more").exists()


def test_a_key_in_clear_only_where_it_is_asked_for(tmp_path: Path) -> None:
    assert run("keygen", tmp_path / "a", "--no-passphrase", words=None).exit_code == 0
    assert b"BEGIN PRIVATE KEY" in (tmp_path / "a" / "policy.key").read_bytes()
    done = run("keygen", tmp_path / "b", words="short")
    assert (done.exit_code, "shorter than 12" in done.output) == (1, True)
    assert not (tmp_path / "b").exists()
    done = run("keygen", tmp_path / "c", words=None, typed="")
    assert done.exit_code == 1
    assert not (tmp_path / "c").exists()


def test_keys_are_never_overwritten(team: Path) -> None:
    before = (team / "keys" / "policy.key").read_bytes()
    done = run("keygen", team / "keys")
    assert (done.exit_code, "is there already" in done.output) == (1, True)
    assert (team / "keys" / "policy.key").read_bytes() == before


_KEYGEN = """
import sys
from gateway.cli import main

main(["policy", "keygen", sys.argv[1]])
"""


@pytest.mark.parametrize(("call", "step"), [("link", 0), ("link", 1), ("unlink", 0), ("unlink", 1), ("fsync", 2)])
def test_a_run_that_was_killed_is_finished_by_the_next(team: Path, call: str, step: int) -> None:
    """It left half a pair that no command completed, and a hidden copy of the private key beside it for good."""
    keys = team / "new"
    kill_at(call, step, _KEYGEN, keys, {**os.environ, PASSPHRASE: WORDS})
    made = (keys / "policy.key").read_bytes() if (keys / "policy.key").exists() else None
    if (keys / "policy.pub").exists():  # the pair is whole
        assert run("keygen", keys).exit_code == 1
    else:
        done = run("keygen", keys)
        assert done.exit_code == 0, done.output
        assert sorted(path.name for path in keys.iterdir()) == ["policy.key", "policy.pub"]
    assert made in (None, (keys / "policy.key").read_bytes())
    assert (keys / "policy.pub").stat().st_mode & 0o777 == 0o644
    shutil.rmtree(team / "keys")
    keys.rename(team / "keys")
    assert sign(team).exit_code == 0
    assert verify(team).exit_code == 0


def test_half_a_pair_is_completed_only_by_who_knows_the_passphrase(team: Path) -> None:
    (team / "keys" / "policy.pub").unlink()
    done = run("keygen", team / "keys", words="another one that is long")
    assert (done.exit_code, "the passphrase is another" in done.output) == (1, True)
    assert not (team / "keys" / "policy.pub").exists()
    (team / "keys" / "policy.key").rename(team / "policy.key")
    (team / "keys" / "policy.pub").write_text("the public half of a key that is elsewhere")
    done = run("keygen", team / "keys")
    assert (done.exit_code, "policy.pub is there already" in done.output) == (1, True)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"nothing", "is not a private key in PEM"),
        (
            ec.generate_private_key(ec.SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
            "is not an Ed25519 key",
        ),
    ],
)
def test_another_kind_of_key_does_not_sign(team: Path, content: bytes, told: str) -> None:
    (team / "keys" / "policy.key").write_bytes(content)
    done = sign(team)
    assert (done.exit_code, told in done.output) == (1, True)


def test_a_key_made_elsewhere_signs(team: Path) -> None:
    key = Ed25519PrivateKey.generate()
    (team / "keys" / "policy.key").write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    assert sign(team, words=None).exit_code == 0
    assert verify(team).exit_code == 1  # under the other one's public key


def test_broken_policies_and_past_ends_are_not_signed(team: Path) -> None:
    done = sign(team, "--expires", "2020-01-01")
    assert (done.exit_code, "is not after today" in done.output) == (1, True)
    route = team / "policies" / "routes" / "billing.yaml"
    route.write_text(route.read_text().replace("vendor: anthropic", "vendor: antropic"))
    done = sign(team)
    assert (done.exit_code, 'did you mean "anthropic"?' in done.output) == (1, True)
    assert not (team / "policies" / SIGNATURE).exists()
