"""Signed policies: each way to get other policies in is tried, each beside a control that loads."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import trustme
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from gateway.policy import signing
from gateway.policy.load import load
from gateway.policy.problems import Findings
from gateway.policy.ratchet import Ratchet
from gateway.policy.reload import PolicyHolder, ReloadOutcome, ReloadStatus
from gateway.policy.schema import Policy
from gateway.policy.signing import (
    SIGNATURE,
    Distrust,
    NotTrusted,
    differing,
    digests,
    key_id,
    next_version,
    read_manifest,
    sign,
    verify,
)
from gateway.policy.source import content_hash, read_source
from gateway.policy.trust import BESIDE, Trust

from .conftest import TODAY

KEY, OTHER = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
Directory = Any


def files_of(directory: Directory) -> dict[str, bytes]:
    return dict(read_source(directory.path, Findings()).files)


def seal(
    directory: Directory,
    version: int = 1,
    *,
    key: Ed25519PrivateKey = KEY,
    expires: date | None = None,
    **beside: bytes,
) -> bytes:
    """Sign what is in the directory now."""
    neighbours = {f"{BESIDE}{name}.pem": content for name, content in beside.items()}
    written = sign({**files_of(directory), **neighbours}, key, version=version, today=TODAY, expires=expires)
    (directory.path / SIGNATURE).write_bytes(written)
    return written


def trusting(directory: Directory, *, today: date = TODAY, ratchet: Ratchet | None = None) -> Policy:
    trust = Trust(KEY.public_key(), ratchet)
    return load(directory.path, dialects=frozenset({"anthropic"}), today=today, trust=trust)


def distrust(directory: Directory, **options: Any) -> tuple[Distrust, list[str]]:
    """Give why a directory is not loaded, and the files that are named."""
    with pytest.raises(NotTrusted) as caught:
        trusting(directory, **options)
    base = f"{directory.path.as_posix()}/"
    return caught.value.distrust, [problem.file.removeprefix(base) for problem in caught.value.problems]


def test_what_was_signed_is_loaded_and_the_hash_is_that_of_its_content(directory: Directory) -> None:
    unsigned = directory.load()
    seal(directory, 7, expires=date(2027, 1, 1))
    policy = trusting(directory)
    assert policy.hash == unsigned.hash == content_hash(policy.files)
    assert (policy.manifest.version, policy.manifest.signed, policy.manifest.expires) == (7, TODAY, date(2027, 1, 1))
    assert policy.manifest.key == key_id(KEY.public_key())
    assert set(policy.manifest.files) == set(files_of(directory))


def edit_manifest(old: str, new: str) -> Callable[[Directory], None]:
    def change(directory: Directory) -> None:
        path = directory.path / SIGNATURE
        text = path.read_text()
        assert text.count(old) == 1, old
        path.write_text(text.replace(old, new))

    return change


def reorder(directory: Directory) -> None:
    lines = (directory.path / SIGNATURE).read_text().splitlines(keepends=True)
    lines[5], lines[6] = lines[6], lines[5]
    (directory.path / SIGNATURE).write_text("".join(lines))


def other_signature(directory: Directory) -> None:
    """The manifest as it is, under the signature of another sound bundle of the same key."""
    path = directory.path / SIGNATURE
    manifest = path.read_text().splitlines(keepends=True)[:-1]
    foreign = sign({"a.yaml": b"x"}, KEY, version=9, today=TODAY).decode().splitlines(keepends=True)[-1]
    path.write_text("".join([*manifest, foreign]))


def without_domain(directory: Directory) -> None:
    """The right key over the right bytes, as it would sign something else, a checkpoint say."""
    import base64

    path = directory.path / SIGNATURE
    manifest = b"".join(path.read_bytes().splitlines(keepends=True)[:-1])
    path.write_bytes(manifest + b"signature " + base64.b64encode(KEY.sign(manifest)) + b"\n")


def link_outside(directory: Directory, name: str) -> None:
    away = directory.path.parent / "away"
    away.mkdir()
    (directory.path / name).rename(away / "file")
    (directory.path / name).symlink_to(away / "file")


def link_folder_outside(directory: Directory) -> None:
    away = directory.path.parent / "away"
    (directory.path / "routes").rename(away)
    (directory.path / "routes").symlink_to(away)


ATTACKS: dict[str, tuple[Callable[[Directory], object], Distrust, list[str]]] = {
    "no signature": (lambda d: (d.path / SIGNATURE).unlink(), Distrust.UNSIGNED, [SIGNATURE]),
    "an empty one": (lambda d: (d.path / SIGNATURE).write_bytes(b""), Distrust.SIGNATURE, [SIGNATURE]),
    "changed bytes": (
        lambda d: d.edit("routes/billing.yaml", "[actor, subject]", "[subject]"),
        Distrust.CONTENT,
        ["routes/billing.yaml"],
    ),
    "a comment more": (
        lambda d: d.write("callers.yaml", d.text("callers.yaml") + "# x\n"),
        Distrust.CONTENT,
        ["callers.yaml"],
    ),
    "a caller's key added": (
        lambda d: d.write("callers.yaml", d.text("callers.yaml") + "evil-svc:\n  mtls: [evil.example]\n"),
        Distrust.CONTENT,
        ["callers.yaml"],
    ),
    "an extra file": (lambda d: d.write("routes/more.yaml", "{}\n"), Distrust.CONTENT, ["routes/more.yaml"]),
    "an extra case": (lambda d: d.write("cases/more.yaml", "[]\n"), Distrust.CONTENT, ["cases/more.yaml"]),
    "a missing file": (lambda d: (d.path / "routes/billing.yaml").unlink(), Distrust.CONTENT, ["routes/billing.yaml"]),
    "two files exchanged": (
        lambda d: (
            shutil.move(d.path / "routes/billing.yaml", d.path / "x"),
            shutil.copy(d.path / "profiles/safe-harbor.yaml", d.path / "routes/billing.yaml"),
            shutil.move(d.path / "x", d.path / "profiles/safe-harbor.yaml"),
        ),
        Distrust.CONTENT,
        ["profiles/safe-harbor.yaml", "routes/billing.yaml"],
    ),
    "renamed": (
        lambda d: (d.path / "routes/billing.yaml").rename(d.path / "routes/other.yaml"),
        Distrust.CONTENT,
        ["routes/billing.yaml", "routes/other.yaml"],
    ),
    "another key": (lambda d: seal(d, 2, key=OTHER), Distrust.SIGNATURE, [SIGNATURE]),
    "reordered": (reorder, Distrust.SIGNATURE, [SIGNATURE]),
    "another version written in": (edit_manifest("version 1\n", "version 9\n"), Distrust.SIGNATURE, [SIGNATURE]),
    "the end put off": (edit_manifest("expires never", "expires 2099-01-01"), Distrust.SIGNATURE, [SIGNATURE]),
    "a digest written in": (
        lambda d: (
            d.write("routes/billing.yaml", d.text("routes/billing.yaml") + "# x\n"),
            (d.path / SIGNATURE).write_text(
                re.sub(
                    r"(?m)^file \w{64} routes/billing",
                    f"file {digests({'x': d.text('routes/billing.yaml').encode()})['x']} routes/billing",
                    (d.path / SIGNATURE).read_text(),
                )
            ),
        ),
        Distrust.SIGNATURE,
        [SIGNATURE],
    ),
    "a line after the signature": (
        lambda d: (d.path / SIGNATURE).write_bytes((d.path / SIGNATURE).read_bytes() + b"version 9\n"),
        Distrust.SIGNATURE,
        [SIGNATURE],
    ),
    "another bundle's signature": (other_signature, Distrust.SIGNATURE, [SIGNATURE]),
    "a signature of the key over something else": (without_domain, Distrust.SIGNATURE, [SIGNATURE]),
    "a file behind a link": (
        lambda d: link_outside(d, "routes/billing.yaml"),
        Distrust.OUTSIDE,
        ["routes/billing.yaml"],
    ),
    "a folder behind a link": (link_folder_outside, Distrust.OUTSIDE, ["routes/billing.yaml"]),
    "the signature behind a link": (lambda d: link_outside(d, SIGNATURE), Distrust.OUTSIDE, [SIGNATURE]),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_what_was_not_signed_is_not_loaded(directory: Directory, attack: str) -> None:
    change, reason, named = ATTACKS[attack]
    seal(directory)
    trusting(directory)  # the control: before it, the directory is loaded
    change(directory)
    assert distrust(directory) == (reason, named)


@pytest.mark.parametrize(
    "attack", sorted(ATTACKS.keys() - {"an extra file", "a missing file", "two files exchanged", "renamed"})
)
def test_the_control_without_a_key_the_same_is_loaded(directory: Directory, attack: str) -> None:
    """What refuses is the signature: the same directories are sound policies otherwise."""
    seal(directory)
    ATTACKS[attack][0](directory)
    directory.load()


def test_nothing_is_parsed_before_the_signature_holds(directory: Directory) -> None:
    seal(directory)
    directory.write("routes/billing.yaml", "a: [\n")
    assert distrust(directory)[0] is Distrust.CONTENT  # not a fault of the YAML


def test_a_broken_policy_is_broken_signed_or_not(directory: Directory) -> None:
    directory.edit("routes/billing.yaml", "vendor: anthropic", "vendor: antropic")
    seal(directory)
    with pytest.raises(Exception, match="antropic") as caught:
        trusting(directory)
    assert not isinstance(caught.value, NotTrusted)


@pytest.mark.parametrize(
    "name", [".schemas/route.json", "routes/.billing.yaml.swp", "routes/billing.yaml~", "routes/#billing.yaml#",
             "README.md", ".git/config", "routes/4913"]
)  # fmt: skip
def test_what_the_loader_does_not_read_needs_no_signature(directory: Directory, name: str) -> None:
    seal(directory)
    directory.write(name, "anything")
    trusting(directory)
    seal(directory, 2)
    assert name not in trusting(directory).manifest.files


def test_an_expired_bundle_is_not_loaded(directory: Directory) -> None:
    seal(directory, expires=date(2026, 6, 2))
    trusting(directory, today=date(2026, 6, 1))
    assert distrust(directory, today=date(2026, 6, 2)) == (Distrust.EXPIRED, [SIGNATURE])


def test_files_that_agreements_name_are_signed_too(directory: Directory) -> None:
    authority = directory.path.parent / "roots" / "vendor.pem"
    authority.parent.mkdir()
    good = trustme.CA().cert_pem.bytes()
    authority.write_bytes(good)
    directory.edit("agreements.yaml", "ca_file: null", f"ca_file: {authority}")
    seal(directory)
    assert distrust(directory) == (Distrust.CONTENT, [authority.as_posix()])  # not in the manifest
    seal(directory, vendor=good)
    assert trusting(directory).agreements["anthropic"].tls.roots == good.decode()
    authority.write_bytes(trustme.CA().cert_pem.bytes())
    assert distrust(directory) == (Distrust.CONTENT, [authority.as_posix()])


def test_what_was_signed_for_one_vendor_is_not_trusted_for_another(directory: Directory) -> None:
    """Two files of one name: a root that is moved from the one to the other is not what was signed."""
    first, moved, second = (trustme.CA().cert_pem.bytes() for _ in range(3))
    text = directory.text("agreements.yaml")
    other = text.replace("anthropic:\n", "inside:\n").replace("ca_file: null", "ca_file: b/ca.pem")
    directory.write("agreements.yaml", text.replace("ca_file: null", "ca_file: a/ca.pem") + other)
    directory.write("a/ca.pem", (first + moved).decode())
    directory.write("b/ca.pem", second.decode())
    policy = directory.load()
    beside = {name: content for name, content in policy.files.items() if name.startswith(BESIDE)}
    assert sorted(beside.values()) == sorted([first + moved, second])
    written = sign({**files_of(directory), **beside}, KEY, version=1, today=TODAY)
    (directory.path / SIGNATURE).write_bytes(written)
    trusting(directory)
    directory.write("a/ca.pem", first.decode())
    directory.write("b/ca.pem", (moved + second).decode())
    # Where they lie, not what the policy calls them: beside/2/ca.pem is nobody's path.
    why, named = distrust(directory)
    assert (why, sorted(named)) == (Distrust.CONTENT, ["a/ca.pem", "b/ca.pem"])


def test_one_file_of_two_agreements_is_signed_once(directory: Directory) -> None:
    root = trustme.CA().cert_pem.bytes()
    text = directory.text("agreements.yaml").replace("ca_file: null", "ca_file: ca.pem")
    directory.write("agreements.yaml", text + text.replace("anthropic:\n", "inside:\n"))
    directory.write("ca.pem", root.decode())
    seal(directory, ca=root)
    assert trusting(directory).agreements["inside"].tls.roots == root.decode()


# ---- roll-back


def test_an_older_version_does_not_come_back(directory: Directory, tmp_path: Path) -> None:
    ratchet = Ratchet(tmp_path / "policy-version.json")
    old = {**files_of(directory), SIGNATURE: seal(directory, 1)}
    trusting(directory, ratchet=ratchet)
    directory.edit("routes/billing.yaml", "callers: [billing-svc, notes-svc]", "callers: [billing-svc]")
    seal(directory, 2)
    ratchet.remember(trusting(directory, ratchet=ratchet).manifest)
    trusting(directory, ratchet=ratchet)  # the same again: a restart
    for name, content in old.items():
        (directory.path / name).write_bytes(content)
    trusting(directory)  # the control: it is soundly signed, and loads where nothing is remembered
    assert distrust(directory, ratchet=ratchet) == (Distrust.ROLLED_BACK, [SIGNATURE])
    seal(directory, 3)  # whoever wants the old content back signs it anew
    ratchet.remember(trusting(directory, ratchet=ratchet).manifest)


def test_a_version_has_one_content(directory: Directory, tmp_path: Path) -> None:
    ratchet = Ratchet(tmp_path / "policy-version.json")
    seal(directory, 5)
    ratchet.remember(trusting(directory, ratchet=ratchet).manifest)
    directory.write("callers.yaml", directory.text("callers.yaml") + "# x\n")
    seal(directory, 5)
    assert distrust(directory, ratchet=ratchet)[0] is Distrust.ROLLED_BACK


@pytest.mark.parametrize("memory", ["", "{", "[]", '{"version": "x", "manifest": ""}', '{"version": 1}'])
def test_a_memory_that_cannot_be_read_refuses(directory: Directory, tmp_path: Path, memory: str) -> None:
    path = tmp_path / "policy-version.json"
    seal(directory)
    trusting(directory, ratchet=Ratchet(path))
    path.write_text(memory)
    with pytest.raises(NotTrusted, match="remove it") as caught:
        trusting(directory, ratchet=Ratchet(path))
    assert caught.value.distrust is Distrust.MEMORY


def test_a_version_that_cannot_be_kept_is_not_taken(directory: Directory, tmp_path: Path) -> None:
    seal(directory, 2)
    policy = trusting(directory)
    with pytest.raises(NotTrusted) as caught:
        Ratchet(tmp_path / "nowhere" / "policy-version.json").remember(policy.manifest)
    assert caught.value.distrust is Distrust.MEMORY


def test_the_memory_never_goes_down(directory: Directory, tmp_path: Path) -> None:
    path = tmp_path / "policy-version.json"
    seal(directory, 5)
    newer = trusting(directory).manifest
    Ratchet(path).remember(newer)
    Ratchet(path).remember(replace(newer, version=4, digest="0" * 64))
    assert json.loads(path.read_text()) == {"version": 5, "manifest": newer.digest}
    assert path.stat().st_mode & 0o777 == 0o600


def test_versions_follow_the_clock_and_never_fall_behind() -> None:
    now = datetime(2026, 11, 25, 19, 5, 12, tzinfo=UTC)
    assert next_version(None, now) == 20261125190512
    before = read_manifest(sign({"a": b"b"}, KEY, version=20261125190512, today=TODAY))
    assert next_version(before, now) == 20261125190513
    assert next_version(replace(before, version=20990101000000), now) == 20990101000001


# ---- the manifest itself

NAMES = st.from_regex(r"[a-z/ é._-]{1,12}", fullmatch=True)


@given(
    st.dictionaries(NAMES, st.binary(max_size=20), min_size=1, max_size=5),
    st.integers(1, 10**17),
    st.none() | st.dates(min_value=date(2027, 1, 1)),
)
def test_what_is_signed_is_read_back(files: dict[str, bytes], version: int, expires: date | None) -> None:
    written = sign(files, KEY, version=version, today=TODAY, expires=expires)
    manifest = verify(written, KEY.public_key(), today=TODAY, shown="x")
    assert (manifest.version, manifest.expires, manifest.written) == (version, expires, written)
    assert differing(manifest.files, files) == []


@given(st.data())
def test_no_byte_of_a_signature_file_can_change(data: st.DataObject) -> None:
    written = bytearray(sign({"agreements.yaml": b"a", "callers.yaml": b"b"}, KEY, version=3, today=TODAY))
    place = data.draw(st.integers(0, len(written) - 1))
    written[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(NotTrusted):
        verify(bytes(written), KEY.public_key(), today=TODAY, shown="x")


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_and_nothing_raised_but_that(junk: bytes) -> None:
    assert read_manifest(junk) is None
    with pytest.raises(NotTrusted):
        verify(junk, KEY.public_key(), today=TODAY, shown="x")


@pytest.mark.parametrize(
    ("fact", "forged"),
    [(b"signed 2026-06-01", b"signed 2026-13-40"), (b"expires 2027-01-01", b"expires 2026-02-30")],
)
def test_a_manifest_with_a_day_that_is_none_is_none_though_it_is_signed(fact: bytes, forged: bytes) -> None:
    written = sign({"a": b"b"}, KEY, version=7, today=date(2026, 6, 1), expires=date(2027, 1, 1))
    manifest = written[: written.rindex(b"signature ")]
    assert fact in manifest

    def signed(facts: bytes) -> bytes:
        return facts + b"signature " + base64.b64encode(KEY.sign(signing._DOMAIN + facts)) + b"\n"

    assert read_manifest(signed(manifest.replace(fact, forged))) is None
    assert read_manifest(signed(manifest)) is not None  # the control


def test_a_manifest_out_of_order_or_doubled_is_none_though_it_is_signed() -> None:
    good = sign({"a.yaml": b"a", "b.yaml": b"b"}, KEY, version=3, today=TODAY)
    lines = good.splitlines(keepends=True)
    for entries in ([lines[6], lines[5]], [lines[5], lines[5]], []):
        manifest = b"".join([*lines[:5], *entries])
        signature = base64.b64encode(KEY.sign(signing._DOMAIN + manifest))
        with pytest.raises(NotTrusted):
            verify(manifest + b"signature " + signature + b"\n", KEY.public_key(), today=TODAY, shown="x")


@pytest.mark.parametrize("name", ["a\nb.yaml", "a\x00", "a\x7f"])
def test_a_name_that_could_forge_a_line_is_not_signed(name: str) -> None:
    with pytest.raises(ValueError, match="control character"):
        sign({name: b""}, KEY, version=1, today=TODAY)


# ---- in a running gateway


@pytest.fixture
def holder(directory: Directory, tmp_path: Path) -> PolicyHolder:
    seal(directory, 1)
    trust = Trust(KEY.public_key(), Ratchet(tmp_path / "policy-version.json"))
    return PolicyHolder(directory.path, dialects=frozenset({"anthropic"}), today=lambda: TODAY, trust=trust)


def look(holder: PolicyHolder) -> ReloadOutcome:
    outcome = holder.reload()
    return holder.reload() if outcome.status is ReloadStatus.UNSETTLED else outcome


@pytest.mark.parametrize("attack", ATTACKS)
def test_the_last_good_policy_stays_in_force(directory: Directory, holder: PolicyHolder, attack: str) -> None:
    good = holder.current
    change, reason, _ = ATTACKS[attack]
    change(directory)
    outcome = look(holder)
    assert (outcome.status, outcome.reason) == (ReloadStatus.KEPT, reason.value)
    assert holder.current is good
    assert look(holder).status is ReloadStatus.UNCHANGED  # told once
    assert holder.reload(now=True).reason == reason.value  # and again to an operator who asks


def test_a_newer_signed_version_is_taken_and_remembered(
    directory: Directory, holder: PolicyHolder, tmp_path: Path
) -> None:
    directory.edit("routes/billing.yaml", "[actor, subject]", "[subject]")
    assert look(holder).status is ReloadStatus.KEPT
    seal(directory, 2)
    assert look(holder).status is ReloadStatus.OK
    assert holder.current.manifest.version == 2
    assert json.loads((tmp_path / "policy-version.json").read_text())["version"] == 2


def test_the_same_content_signed_anew_is_a_new_version(directory: Directory, holder: PolicyHolder) -> None:
    before = holder.current.hash
    seal(directory, 2, expires=date(2027, 1, 1))
    assert look(holder).status is ReloadStatus.OK
    assert (holder.current.hash, holder.current.manifest.version) == (before, 2)


def test_the_older_version_stays_out_of_a_running_gateway_and_of_one_that_starts(
    directory: Directory, holder: PolicyHolder, tmp_path: Path
) -> None:
    old = {name: (directory.path / name).read_bytes() for name in (*files_of(directory), SIGNATURE)}
    directory.edit("routes/billing.yaml", "callers: [billing-svc, notes-svc]", "callers: [billing-svc]")
    seal(directory, 2)
    assert look(holder).status is ReloadStatus.OK
    for name, content in old.items():
        (directory.path / name).write_bytes(content)
    assert look(holder).reason == "policy_rolled_back"
    assert holder.current.routes["billing-codes"].callers == {"billing-svc"}
    trust = Trust(KEY.public_key(), Ratchet(tmp_path / "policy-version.json"))
    with pytest.raises(NotTrusted, match="is older than 2"):
        PolicyHolder(directory.path, dialects=frozenset({"anthropic"}), today=lambda: TODAY, trust=trust)


def test_a_gateway_does_not_start_with_what_was_not_signed(directory: Directory, tmp_path: Path) -> None:
    trust = Trust(KEY.public_key(), Ratchet(tmp_path / "policy-version.json"))
    with pytest.raises(NotTrusted, match="say: phi-gateway policy sign"):
        PolicyHolder(directory.path, dialects=frozenset({"anthropic"}), today=lambda: TODAY, trust=trust)
    assert not (tmp_path / "policy-version.json").exists()


def test_a_version_that_cannot_be_remembered_is_not_in_force(
    directory: Directory, holder: PolicyHolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    directory.edit("routes/billing.yaml", "[actor, subject]", "[subject]")
    seal(directory, 2)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    outcome = look(holder)
    assert (outcome.status, outcome.reason) == (ReloadStatus.KEPT, "policy_memory")
    assert holder.current.manifest.version == 1


def test_a_link_within_the_directory_is_no_way_out(directory: Directory) -> None:
    """As a ConfigMap is mounted: every file a link into ..data, itself a link to a folder with a time for its name."""
    real = directory.path / "..2026_11_25"
    real.mkdir()
    for folder in ("agreements.yaml", "callers.yaml", "profiles", "routes"):
        (directory.path / folder).rename(real / folder)
    (directory.path / "..data").symlink_to("..2026_11_25")
    for folder in ("agreements.yaml", "callers.yaml", "profiles", "routes"):
        (directory.path / folder).symlink_to(f"..data/{folder}")
    seal(directory)
    assert trusting(directory).manifest.version == 1
    elsewhere = directory.path.parent / "linked"
    elsewhere.symlink_to(directory.path)  # and the directory itself behind a link
    trust = Trust(KEY.public_key())
    assert load(elsewhere, dialects=frozenset({"anthropic"}), today=TODAY, trust=trust).manifest is not None


def test_check_says_that_a_signature_no_longer_fits(directory: Directory) -> None:
    seal(directory)
    assert not [warning for warning in directory.warnings() if SIGNATURE in warning]
    directory.write("callers.yaml", directory.text("callers.yaml") + "# x\n")
    assert f"{SIGNATURE}: the signature is not over these files; say: phi-gateway policy sign" in directory.warnings()
