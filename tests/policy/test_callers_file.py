"""Keys are added to callers.yaml and removed from it, and nothing else changes."""

from __future__ import annotations

import errno
import os
import stat
import threading
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.policy import callers_file
from gateway.policy.callers import Callers, read_callers
from gateway.policy.callers_file import add_caller, remove_key
from gateway.policy.keys import verify
from gateway.policy.problems import Findings, PolicyError
from gateway.policy.yamltree import read_yaml

TODAY = date(2026, 6, 1)
K1 = '{id: "000000000001", salt: "AAAAAAAAAAAAAAAAAAAAAA", hash: "' + "A" * 43 + '", created: 2026-01-01}'
K2 = K1.replace("0001", "0002")
K3 = K1.replace("0001", "0003")

FORMS = {
    "missing": None,
    "empty": "",
    "comment": "# who may call\n",
    "no newline": "notes-svc:\n  keys: []",
    "flow empty": "billing-svc:\n  keys: []   # none yet\nnotes-svc: {keys: []}\n",
    "flow one": f"billing-svc:\n  keys: [{K1}]  # first\n",
    "flow lines": f"billing-svc:\n  keys: [\n    {K1},   # first\n    {K2},\n  ]\n  mtls: [a]\n",
    "block": f"# top\nbilling-svc:\n  # its keys\n  keys:\n    - {K1}   # first\n    - {K2}\n\n    # end\nnotes-svc:\n  keys: []\n",
    "block same column": f"billing-svc:\n  keys:\n  - {K1}\n  mtls: [a]\n",
    "block expanded": "billing-svc:\n  keys:\n    - id: \"000000000001\"\n      salt: AAAAAAAAAAAAAAAAAAAAAA\n"
    f"      hash: {'A' * 43}   # never shown\n      created: 2026-01-01\n# end",
    "inline": "billing-svc: {keys: [], mtls: [a]}\n",
    "inline without keys": "billing-svc: {mtls: [a]}\n",
    "inline empty": "billing-svc: {}\n",
    "block without keys": "billing-svc:\n  mtls: [a]   # certificate\nnotes-svc: {}\n",
    "inline with a last comma": "billing-svc: {\n  mtls: [a],   # certificate, for now\n}\n",
    "inline on lines": "billing-svc: {\n  mtls: [a]   # one, two\n}\n",
    "whole flow": "{notes-svc: {keys: []}}\n",
    "whole flow with a last comma": "{\n  notes-svc: {keys: []},\n  # the next one, here\n}\n",
    "whole flow empty": "{}\n",
    "end mark": f"billing-svc:\n  keys: [{K1}]\n...\n# nothing is read here\n",
    "end mark without newline": "notes-svc: {}\n...",
    "crlf": "billing-svc:\r\n  keys: []\r\n# end\r\n",
}  # fmt: skip


def names_in(folder: Path) -> list[str]:
    return [entry.name for entry in folder.iterdir()]


def read(path: Path) -> Callers:
    findings = Findings()
    root = read_yaml("callers.yaml", path.read_bytes(), findings)
    assert root is not None, findings.problems
    callers = read_callers("callers.yaml", root, findings)
    assert findings.problems == ()
    return callers


@pytest.mark.parametrize("form", FORMS)
def test_a_key_is_added_and_the_rest_stays(tmp_path: Path, form: str) -> None:
    path = tmp_path / "callers.yaml"
    before = FORMS[form]
    if before is not None:
        path.write_bytes(before.encode())
    key = add_caller(path, "billing-svc", today=TODAY)
    record = read(path).records["billing-svc"].keys[-1]
    assert verify(record, key)
    assert record.created == TODAY
    after = path.read_bytes().decode()
    assert key.split("_", 2)[2] not in after
    # Every line that was there still is, but for the one that took the key.
    kept = [line for line in (before or "").splitlines() if line.rstrip() in map(str.rstrip, after.splitlines())]
    assert len(kept) >= len((before or "").splitlines()) - 1
    assert [c for c in (before or "").splitlines() if c.strip().startswith("#")] == [
        c for c in after.splitlines() if c.strip().startswith("#")
    ]
    assert names_in(tmp_path) == ["callers.yaml"]


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o600])
def test_who_could_read_the_file_still_can(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "callers.yaml"
    path.write_text("billing-svc: {keys: []}\n")
    path.chmod(mode)
    key = add_caller(path, "billing-svc", today=TODAY)
    assert stat.S_IMODE(path.stat().st_mode) == mode
    remove_key(path, key.split("_")[1])
    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_a_new_file_is_its_makers_alone(tmp_path: Path) -> None:
    add_caller(tmp_path / "callers.yaml", "billing-svc", today=TODAY)
    assert stat.S_IMODE((tmp_path / "callers.yaml").stat().st_mode) == 0o600


def test_a_file_that_cannot_be_written_is_named_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "callers.yaml"
    path.write_text("billing-svc: {keys: []}\n")

    def denied(**_: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), "/policies/.callers-x")

    monkeypatch.setattr(callers_file.tempfile, "mkstemp", denied)
    with pytest.raises(PolicyError) as refused:
        add_caller(path, "billing-svc", today=TODAY)
    (problem,) = refused.value.problems
    assert str(problem) == (
        f"{path}: the file cannot be written (Permission denied); look at the permissions of its directory, and at the disk"
    )


@pytest.mark.parametrize("form", FORMS)
def test_a_key_that_is_removed_leaves_the_file_as_it_was(tmp_path: Path, form: str) -> None:
    path = tmp_path / "callers.yaml"
    before = FORMS[form]
    if before is not None:
        path.write_bytes(before.encode())
    key = add_caller(path, "billing-svc", today=TODAY)
    earlier = read(path).records["billing-svc"].keys[:-1]
    assert remove_key(path, key.split("_")[1]) == "billing-svc"
    assert read(path).records["billing-svc"].keys == earlier
    for record in earlier:
        remove_key(path, record.id)
    assert read(path).records["billing-svc"].keys == ()


@pytest.mark.parametrize("removed", ["000000000001", "000000000002", "000000000003"])
@pytest.mark.parametrize(
    "form", [f"a:\n  keys: [{K1}, {K2}, {K3}]\n", f"a:\n  keys:\n    - {K1}\n    - {K2}\n    - {K3}\n"]
)
def test_each_of_several_keys_can_be_removed(tmp_path: Path, form: str, removed: str) -> None:
    path = tmp_path / "callers.yaml"
    path.write_text(form)
    remove_key(path, removed)
    assert {key.id for key in read(path).records["a"].keys} == {k for k in read_ids(form) if k != removed}


def read_ids(text: str) -> set[str]:
    return {piece[:12] for piece in text.split('id: "')[1:]}


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, max_size=6), st.randoms())
def test_any_order_of_adding_and_removing(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], random: object
) -> None:
    path = tmp_path_factory.mktemp("callers") / "callers.yaml"
    path.write_text("# kept\nb: {keys: []}\n")
    expected: dict[str, str] = {}
    for name in names:
        expected[add_caller(path, name, today=TODAY).split("_")[1]] = name
    while expected:
        assert {key: owner for key, (owner, _) in read(path).keys.items()} == expected
        gone = random.choice(sorted(expected))  # type: ignore[attr-defined]
        remove_key(path, gone)
        del expected[gone]
    assert path.read_text().startswith("# kept\n")


@pytest.mark.parametrize("content", ["a: [1]\n", "a: {keys: 5}\n", "{a: 1\n", "a: &x {}\n", "a: {}\na: {}\n", "- a\n"])
def test_a_broken_file_is_not_touched(tmp_path: Path, content: str) -> None:
    path = tmp_path / "callers.yaml"
    path.write_text(content)
    with pytest.raises(PolicyError):
        add_caller(path, "a", today=TODAY)
    assert path.read_text() == content
    assert names_in(tmp_path) == ["callers.yaml"]


@pytest.mark.parametrize("name", ["", "A", "a b", "a:", "../x", "é", "-a", "a\n"])
def test_a_bad_name_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(PolicyError, match="cannot be the name of a caller"):
        add_caller(tmp_path / "callers.yaml", name, today=TODAY)
    assert names_in(tmp_path) == []


def test_an_unknown_key_or_directory_is_told(tmp_path: Path) -> None:
    path = tmp_path / "callers.yaml"
    path.write_text(f"a: {{keys: [{K1}]}}\n")
    with pytest.raises(PolicyError, match='no caller has a key with the id "000000000009"; did you mean'):
        remove_key(path, "000000000009")
    with pytest.raises(PolicyError, match="its directory cannot be opened"):
        add_caller(tmp_path / "nowhere" / "callers.yaml", "a", today=TODAY)
    with pytest.raises(PolicyError, match="the file cannot be read"):
        add_caller(tmp_path / "..", "a", today=TODAY)


def test_an_edit_that_would_read_differently_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "callers.yaml"
    path.write_text(f"a: {{keys: [{K1}]}}\n")
    monkeypatch.setattr(callers_file, "_with_key", lambda text, *_: text)
    with pytest.raises(PolicyError, match="cannot be changed safely"):
        add_caller(path, "a", today=TODAY)
    assert path.read_text() == f"a: {{keys: [{K1}]}}\n"


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "callers.yaml"
    path.write_text("a: {keys: []}\n")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(callers_file.os, "fsync", full)
    with pytest.raises(PolicyError, match=r"cannot be written \(No space"):
        add_caller(path, "a", today=TODAY)
    assert path.read_text() == "a: {keys: []}\n"
    assert names_in(tmp_path) == ["callers.yaml"]


def test_a_linked_file_stays_linked(tmp_path: Path) -> None:
    (tmp_path / "mounted").mkdir()
    target = tmp_path / "mounted" / "callers.yaml"
    target.write_text("a: {keys: []}\n")
    (tmp_path / "callers.yaml").symlink_to(target)
    key = add_caller(tmp_path / "callers.yaml", "a", today=TODAY)
    assert (tmp_path / "callers.yaml").is_symlink()
    assert verify(read(target).records["a"].keys[0], key)


def test_two_commands_at_once_lose_no_key(tmp_path: Path) -> None:
    path = tmp_path / "callers.yaml"
    keys: list[str] = []
    threads = [threading.Thread(target=lambda: keys.append(add_caller(path, "a", today=TODAY))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {key.split("_")[1] for key in keys} == {key.id for key in read(path).records["a"].keys}
    assert len(keys) == 8
