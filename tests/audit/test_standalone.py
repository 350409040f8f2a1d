"""The verifier of one file comes to what the product's verifier comes to, on every attack and on trails made at random."""

from __future__ import annotations

import ast
import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.audit import lines as wire
from gateway.audit.chain import verify
from tests.audit.conftest import intent
from tests.audit.test_chain import TAMPER, edit

FILE = Path(__file__).parents[2] / "tools" / "verify_audit.py"
KEY = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
CHAINS = ("a" * 32, "b" * 32)


def load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("verify_audit", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


ALONE = load()


def agree(journal: Path, key: Ed25519PrivateKey, kept: Path | None, **options: int) -> bool:
    """Run both; give whether the trail is intact."""
    ours = verify(journal, key.public_key(), checkpoints=kept, **options)  # type: ignore[arg-type]
    alone = ALONE.verify(journal, key.public_key(), kept, **options)
    assert {finding.place for finding in ours.problems} == {place for place, _ in alone.problems}
    assert (ours.records, ours.unsigned, ours.segments) == (alone.events, alone.unsigned, alone.segments)
    assert len(ours.notes) == len(alone.notes) or any("torn" in note for note in ours.notes)
    return ours.ok


def test_it_needs_the_standard_library_and_cryptography_alone() -> None:
    tree = ast.parse(FILE.read_text("utf-8"))
    names = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    names |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    roots = {str(name).split(".")[0] for name in names}
    assert roots - set(sys.stdlib_module_names) == {"cryptography"}
    assert len(FILE.read_text("utf-8").splitlines()) < 315


@pytest.mark.parametrize("segment", [0, 1, -1])
@pytest.mark.parametrize("kind", TAMPER)
async def test_both_find_every_attack(trail, written, kind: str, segment: int) -> None:
    await written(9)
    assert agree(trail.journal, trail.key, trail.checkpoints)
    edit(trail.segments[segment], TAMPER[kind])
    assert not agree(trail.journal, trail.key, trail.checkpoints)


@pytest.mark.parametrize("cut", [1, 40, -1, None])
async def test_half_a_record_at_the_end_is_noted_and_no_alarm(trail, cut) -> None:
    """The disk is full, a crash came, or it is being written: whoever verified then was told of an incident."""
    journal = trail.open()
    for _ in range(2):
        await journal.record(intent())
    (live,) = trail.segments
    before = live.read_bytes()
    await journal.record(intent())
    event = live.read_bytes()[len(before) : -1]
    await journal.close()
    live.chmod(0o600)
    live.write_bytes(before + event[:cut])
    assert agree(trail.journal, trail.key, None)
    place = f"{live.name}:{len(before.splitlines()) + 1}"
    assert f"{place}: half a record at the end; it was never acknowledged" in trail.verify().notes
    for changed in (before[:40], before + event[:40] + b"\n", before + b"\n" + event[:40]):
        live.write_bytes(changed)  # the controls: half a header, and half a record with something behind or before it
        assert not agree(trail.journal, trail.key, None)


@pytest.mark.parametrize("cut", [0, 1, 60, -1])
async def test_half_a_header_alone_in_the_newest_segment_is_noted_and_hides_nothing(trail, written, cut) -> None:
    """A crash while a segment was begun, or a look at that moment: whoever verified then was told of an incident."""
    await written(9)
    before, newest = trail.segments[-1], trail.journal / f"segment-{len(trail.segments) + 1:08d}.jsonl"
    header = before.read_bytes().splitlines(keepends=True)[0]
    newest.write_bytes(header[: cut if cut >= 0 else len(header) - 1])
    assert agree(trail.journal, trail.key, trail.checkpoints)
    note = f"{newest.name}: half a header at the end; no record was ever acknowledged in it"
    assert (note in trail.verify().notes) is (note in ALONE.verify(trail.journal, trail.key.public_key()).notes) is True
    newest.write_bytes(header[:60] + b"\n")
    assert not agree(trail.journal, trail.key, None)
    # The controls: what stood in a segment that is cut down to that is missed, and nothing stands behind it.
    newest.unlink()
    whole = before.read_bytes()
    before.write_bytes(header[:60])
    assert not agree(trail.journal, trail.key, trail.checkpoints)
    before.write_bytes(whole)
    trail.segments[1].write_bytes(header[:60])
    assert not agree(trail.journal, trail.key, None)


async def test_half_a_record_is_an_alarm_behind_a_seal_before_other_segments_and_where_it_was_signed(
    trail, written
) -> None:
    await written(9)
    for path in (trail.segments[0], trail.segments[-1]):
        whole = path.read_bytes()
        path.write_bytes(whole + b'{"event":')
        assert not agree(trail.journal, trail.key, None)
        path.write_bytes(whole[:-40])
        assert agree(trail.journal, trail.key, None) is (
            path == trail.segments[-1]
        )  # as where its end is cut off whole
        assert not agree(trail.journal, trail.key, trail.checkpoints)
        path.write_bytes(whole)


async def test_both_find_removal_truncation_and_roll_back(trail, written, tmp_path: Path) -> None:
    await written(12)
    last, first = trail.segments[-1], trail.segments[0]
    content = last.read_bytes()
    last.write_bytes(b"".join(content.splitlines(keepends=True)[:-2]))
    assert not agree(trail.journal, trail.key, trail.checkpoints)
    last.unlink()
    assert not agree(trail.journal, trail.key, trail.checkpoints)
    assert agree(trail.journal, trail.key, None)  # unseen without checkpoints kept elsewhere, and both say so
    last.write_bytes(content)
    first.unlink()
    assert not agree(trail.journal, trail.key, trail.checkpoints)
    assert agree(trail.journal, trail.key, trail.checkpoints, begins_with=2)
    assert not agree(trail.journal, Ed25519PrivateKey.generate(), trail.checkpoints, begins_with=2)


async def test_the_command_line_says_what_and_where(trail, written, tmp_path: Path) -> None:
    await written(5)
    public = tmp_path / "audit.pub"
    public.write_bytes(trail.key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))

    def run(*more: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(FILE), str(trail.journal), "--public-key", str(public), *more]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    good = run("--checkpoints", str(trail.checkpoints))
    assert (good.returncode, "intact: 10 events" in good.stdout) == (0, True)
    assert "not checked: truncation" in run().stdout
    edit(trail.segments[0], TAMPER["delete"])
    bad = run()
    assert bad.returncode == 1
    assert "PROBLEM  segment-00000001.jsonl:3: " in bad.stdout
    public.write_text("not a key")
    assert run().returncode == 2


@pytest.mark.parametrize(
    ("value", "reads"),
    [
        ("1.5", True),
        ("1e308", True),
        ('"\\ud83d\\ude00"', True),
        ("1e999", False),
        ("-1e999", False),
        ("NaN", False),
        ('"\\ud800"', False),
        ('"\\uDC00x"', False),
        ("9" * 5000, False),
        ("01", False),
        ('"\t"', False),
        ("[" + "{}," * 5000 + "{}]", True),  # as a header that names thousands of open calls
        ("[" * 800 + "]" * 800, True),
        ("[" * 960 + "]" * 960, False),  # nested so deep, programs differ about what they can read
        ("[" * 1000 + "]" * 1000, False),
        ('{"a":' * 1000 + "1" + "}" * 1000, False),
        ("[" * 100_000 + "]" * 100_000, False),
    ],
)
async def test_both_read_the_same_as_a_record(trail, written, value: str, reads: bool) -> None:
    """Behind the last signature an insider may write what he likes, and both must say the same of it."""
    await written(3)
    last = trail.segments[-1]
    kept = last.read_bytes().splitlines()
    while kept[-1].startswith((b'{"seal"', b'{"checkpoint"')):
        kept.pop()
    count = json.loads(kept[-1])["seq"] + 1
    body = f'{{"event":{{"x":{value}}},"prev":"{wire.line_hash(kept[-1])}","seq":{count}}}'
    last.write_bytes(b"\n".join([*kept, body.encode()]) + b"\n")
    assert agree(trail.journal, trail.key, None) is reads


# ---- trails made at random


def build(root: Path, steps: list[str], chain: str) -> dict[str, int]:
    """Write a trail of ``steps`` without a journal: e(vent), c(heckpoint), s(eal and roll), a(bandon).

    Give, for the segments that were given up, how many bytes of them were acknowledged.
    """
    journal, kept = root / "journal", root / "kept"
    journal.mkdir()
    kept.mkdir()
    last, sequence, number, said = wire.NOTHING_BEFORE, 0, 0, []
    out: list[bytes] = []
    more: dict[str, object] = {}
    acknowledged: dict[str, int] = {}

    def put(line: bytes) -> None:
        nonlocal last
        out.append(line)
        last = wire.line_hash(line)

    def header() -> None:
        nonlocal number
        number += 1
        put(wire.write("header", {"chain": chain, "segment": number, "seq": sequence, "open": [], **more}, last))
        more.clear()

    def sign(kind: str) -> None:
        put(wire.write(kind, wire.signed(KEY, chain, sequence, last, "2026-01-01T00:00:00.000000Z"), last))
        said.append(out[-1])

    def flush() -> None:
        (journal / f"segment-{number:08d}.jsonl").write_bytes(b"".join(line + b"\n" for line in out))
        out.clear()

    header()
    for step in [*steps, "end"]:
        if step == "e":
            sequence += 1
            put(wire.write("event", {"action": "none", "n": sequence}, last, sequence))
        elif step == "c":
            sign("checkpoint")
        elif step == "a":
            more["abandoned"] = {"segment": number, "seq": sequence, "hash": last}
            acknowledged[f"segment-{number:08d}.jsonl"] = sum(len(line) + 1 for line in out)
            out.append(wire.write("event", {"action": "lost"}, last, sequence + 1)[: 20 + len(steps)])
            flush()
            header()
        else:
            sign("seal")
            flush()
            if step == "s":
                header()
    (kept / f"{chain}.jsonl").write_bytes(b"".join(line + b"\n" for line in said))
    return acknowledged


STEPS = st.lists(st.sampled_from("eeeeccsa"), max_size=14)


def cut(content: bytes, at: int) -> bytes:
    return content[: at % len(content)]


def flip(content: bytes, at: int) -> bytes:
    at %= len(content)
    return content[:at] + bytes([content[at] ^ (1 << at % 7)]) + content[at + 1 :]


def by_lines(change: Callable[[list[bytes], int], list[bytes]]) -> Callable[[bytes, int], bytes]:
    def run(content: bytes, at: int) -> bytes:
        found = content.splitlines(keepends=True)
        return b"".join(change(found, at % len(found)))

    return run


def rehash(found: list[bytes], at: int) -> list[bytes]:
    """Remove a line and forge every hash after it."""
    made = found[:at]
    for line in found[at + 1 :]:
        try:
            record = json.loads(line)
        except ValueError:
            return [*made, line]
        record["prev"] = wire.line_hash(made[-1][:-1]) if made else record["prev"]
        made.append(json.dumps(record, separators=(",", ":")).encode() + b"\n")
    return made


CHANGES = {
    "cut": cut,
    "flip": flip,
    "remove": by_lines(lambda found, at: [*found[:at], *found[at + 1 :]]),
    "repeat": by_lines(lambda found, at: [*found[: at + 1], *found[at:]]),
    "swap": by_lines(lambda found, at: [*found[:at], *found[at + 1 : at + 2], found[at], *found[at + 2 :]]),
    "insert": by_lines(lambda found, at: [*found[:at], b'{"event":{},"prev":"x","seq":1}\n', *found[at:]]),
    "forge": by_lines(rehash),
}


def test_both_find_a_signature_that_is_written_in_another_way(tmp_path: Path) -> None:
    """Base64 leaves four bits over: of the last line, which nothing follows, they could be changed unseen."""
    build(tmp_path, [], CHAINS[0])
    path = max((tmp_path / "journal").iterdir())
    *before, last = path.read_bytes().splitlines(keepends=True)
    text = json.loads(last)
    (kind,) = text.keys() & {"seal", "checkpoint"}
    signature = text[kind]["signature"]
    other = (
        signature[:-3] + chr(ord(signature[-3]) + 1) + "=="
    )  # A, Q, g or w: the next one has a bit that is left over
    path.write_bytes(b"".join([*before, last.replace(signature.encode(), other.encode())]))
    assert not agree(tmp_path / "journal", KEY, tmp_path / "kept")


@settings(max_examples=150, deadline=None)
@given(STEPS, st.sampled_from(sorted(CHANGES)), st.integers(0, 10_000), st.integers(0, 10_000))
def test_both_agree_on_trails_made_at_random(steps: list[str], kind: str, which: int, at: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        acknowledged = build(root, steps, CHAINS[0])
        assert agree(root / "journal", KEY, root / "kept")
        files = sorted((root / "journal").iterdir())
        path = files[which % len(files)]
        content = path.read_bytes()
        changed = CHANGES[kind](content, at)
        path.write_bytes(changed)
        intact = agree(root / "journal", KEY, root / "kept")
        # Only what was never acknowledged may change unseen.
        end = acknowledged.get(path.name, max(len(content), len(changed)))
        if changed[:end] != content[:end]:
            assert not intact, kind


@settings(max_examples=40, deadline=None)
@given(STEPS, st.integers(0, 100))
def test_both_agree_on_removed_segments_and_statements(steps: list[str], which: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        build(root, ["e", *steps, "s", "e", "s", "e"], CHAINS[0])
        files = sorted((root / "journal").iterdir())
        gone = files[which % len(files)]
        kept = gone.read_bytes()
        gone.unlink()
        assert not agree(root / "journal", KEY, root / "kept")
        gone.write_bytes(kept)
        statements = root / "kept" / f"{CHAINS[0]}.jsonl"
        statements.write_bytes(b"".join(statements.read_bytes().splitlines(keepends=True)[which % 3 :]))
        assert agree(root / "journal", KEY, root / "kept") == bool(statements.read_bytes())
        other = root / "other"
        other.mkdir()
        build(other, steps, CHAINS[1])
        shutil.copy(other / "kept" / f"{CHAINS[1]}.jsonl", root / "kept")
        assert not agree(root / "journal", KEY, root / "kept")
