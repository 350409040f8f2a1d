"""A broken, half-written, emptied or deleted directory keeps the last good policy."""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import trustme
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gateway.policy import reload as reloading
from gateway.policy import source
from gateway.policy.problems import Findings, PolicyError
from gateway.policy.reload import PolicyHolder, ReloadStatus


def hold(directory: Any) -> PolicyHolder:
    return PolicyHolder(directory.path, dialects=frozenset({"anthropic"}), today=lambda: date(2026, 6, 1))


def look(holder: PolicyHolder) -> ReloadStatus:
    """Look until the directory is settled."""
    outcome = holder.reload()
    if outcome.status is ReloadStatus.UNSETTLED:
        outcome = holder.reload()
    return outcome.status


def test_a_change_is_taken_over_once_it_is_settled(directory: Any) -> None:
    holder = hold(directory)
    first = holder.current
    assert holder.reload().status is ReloadStatus.UNCHANGED
    directory.edit("routes/billing.yaml", "require: [actor, subject]", "require: [subject]")
    assert holder.reload().status is ReloadStatus.UNSETTLED
    assert holder.current is first
    assert holder.reload().status is ReloadStatus.OK
    assert holder.current.routes["billing-codes"].require == {"subject"}
    assert holder.reload().status is ReloadStatus.UNCHANGED


def test_a_file_that_grows_between_two_looks_waits(directory: Any) -> None:
    holder = hold(directory)
    whole = directory.text("routes/billing.yaml") + "# end\n"
    lines = whole.splitlines(keepends=True)
    for count in range(1, len(lines)):
        directory.write("routes/billing.yaml", "".join(lines[:count]))
        assert holder.reload().status is ReloadStatus.UNSETTLED
    directory.write("routes/billing.yaml", whole)
    assert holder.reload().status is ReloadStatus.UNSETTLED
    assert holder.reload().status is ReloadStatus.OK


BREAKAGES = {
    "broken": lambda d: d.write("routes/billing.yaml", "a: [\n"),
    "fault": lambda d: d.edit("routes/billing.yaml", "vendor: anthropic", "vendor: antropic"),
    "emptied": lambda d: d.write("agreements.yaml", ""),
    "file deleted": lambda d: (d.path / "agreements.yaml").unlink(),
    "routes deleted": lambda d: (d.path / "routes/billing.yaml").unlink(),
    "folder deleted": lambda d: shutil.rmtree(d.path / "routes"),
    "directory deleted": lambda d: shutil.rmtree(d.path),
    "binary": lambda d: (d.path / "callers.yaml").write_bytes(b"\x00\xff" * 100),
    "no callers left": lambda d: d.write("callers.yaml", "{}\n"),
}


@pytest.mark.parametrize("breakage", BREAKAGES)
def test_a_broken_directory_keeps_the_last_good_policy(directory: Any, breakage: str) -> None:
    holder = hold(directory)
    good = holder.current
    before = {
        name: directory.text(name)
        for name in ("agreements.yaml", "callers.yaml", "profiles/safe-harbor.yaml", "routes/billing.yaml")
    }
    BREAKAGES[breakage](directory)
    assert look(holder) is ReloadStatus.KEPT
    assert holder.current is good
    assert holder.problems
    assert look(holder) is ReloadStatus.UNCHANGED  # told once
    assert holder.problems
    for name, text in before.items():
        directory.write(name, text)
    assert look(holder) is ReloadStatus.OK
    assert holder.problems == ()
    assert holder.current.hash == good.hash


def test_a_file_whose_last_line_was_cut_is_not_taken(directory: Any) -> None:
    holder = hold(directory)
    good, whole = holder.current, directory.text("routes/billing.yaml")
    directory.write("routes/billing.yaml", whole + "# reviewed by the privacy off")
    assert look(holder) is ReloadStatus.KEPT
    assert holder.current is good
    assert [problem.message for problem in holder.problems] == ["the last line has no line break"]
    directory.write("routes/billing.yaml", whole + "# reviewed by the privacy officer\n")
    assert look(holder) is ReloadStatus.OK


def test_a_file_that_never_had_a_last_line_break_is_warned_about_and_taken(directory: Any) -> None:
    whole = directory.text("routes/billing.yaml")
    directory.write("routes/billing.yaml", whole.rstrip("\n"))
    holder = hold(directory)
    assert directory.warnings() == [
        "routes/billing.yaml: the last line has no line break;"
        " end it with one, so that a file that was cut short can be told"
    ]
    directory.write("routes/billing.yaml", whole.rstrip("\n").replace("[actor, subject]", "[subject]"))
    assert look(holder) is ReloadStatus.OK


def test_a_file_beside_the_directory_is_watched_too(directory: Any, tmp_path: Path) -> None:
    authority = tmp_path / "roots" / "ca.crt"
    authority.parent.mkdir()
    authority.write_bytes(trustme.CA().cert_pem.bytes())
    directory.edit("agreements.yaml", "ca_file: null", f"ca_file: {authority}")
    holder = hold(directory)
    good = holder.current
    authority.write_bytes(trustme.CA().cert_pem.bytes())
    assert look(holder) is ReloadStatus.OK
    assert holder.current.hash != good.hash
    authority.unlink()
    assert look(holder) is ReloadStatus.KEPT


def test_a_touched_directory_is_no_news(directory: Any) -> None:
    holder = hold(directory)
    directory.write("cases/a.yaml", "- {name: a, route: billing-codes, text: b, keeps: [b]}\n")
    assert look(holder) is ReloadStatus.UNCHANGED


def test_the_first_load_must_be_good(directory: Any) -> None:
    directory.write("agreements.yaml", "")
    with pytest.raises(PolicyError):
        hold(directory)


def test_an_operator_need_not_wait(directory: Any) -> None:
    holder = hold(directory)
    directory.edit("routes/billing.yaml", "require: [actor, subject]", "require: [subject]")
    assert holder.reload(now=True).status is ReloadStatus.OK
    directory.write("callers.yaml", "x\n")
    assert holder.reload(now=True).status is ReloadStatus.KEPT
    assert holder.reload(now=True).status is ReloadStatus.KEPT
    assert holder.current.routes["billing-codes"].require == {"subject"}


def test_a_malfunction_keeps_the_policy_and_says_only_its_type(directory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    holder = hold(directory)
    good = holder.current

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("sk-ant-secret")

    monkeypatch.setattr(reloading, "load", fail)
    outcome = holder.reload(now=True)
    assert outcome.status is ReloadStatus.KEPT
    assert holder.current is good
    assert [problem.message for problem in outcome.problems] == ["the policy could not be read (RuntimeError)"]


def test_a_change_during_the_load_is_not_taken(directory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    holder = hold(directory)
    good = holder.current
    real = reloading.load

    def load_while_writing(*arguments: Any, **named: Any) -> Any:
        policy = real(*arguments, **named)
        directory.write("callers.yaml", directory.text("callers.yaml") + "# more\n")
        return policy

    directory.edit("routes/billing.yaml", "require: [actor, subject]", "require: [subject]")
    monkeypatch.setattr(reloading, "load", load_while_writing)
    assert holder.reload(now=True).status is ReloadStatus.UNSETTLED
    assert holder.current is good
    monkeypatch.setattr(reloading, "load", real)
    assert look(holder) is ReloadStatus.OK


def test_a_first_load_that_fell_into_a_change_is_done_again(directory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    real, loads = reloading.load, []

    def load_then_write(*arguments: Any, **named: Any) -> Any:
        loads.append(real(*arguments, **named))
        if len(loads) == 1:
            directory.edit("routes/billing.yaml", "require: [actor, subject]", "require: [subject]")
        return loads[-1]

    monkeypatch.setattr(reloading, "load", load_then_write)
    holder = hold(directory)
    assert len(loads) == 2
    assert holder.current.routes["billing-codes"].require == {"subject"}
    assert look(holder) is ReloadStatus.UNCHANGED


def test_a_directory_that_keeps_changing_is_not_started_with(directory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    real = reloading.load

    def load_while_writing(*arguments: Any, **named: Any) -> Any:
        policy = real(*arguments, **named)
        directory.write("callers.yaml", directory.text("callers.yaml") + "# more\n")
        return policy

    monkeypatch.setattr(reloading, "load", load_while_writing)
    with pytest.raises(PolicyError, match="keep changing while they are read; start once they are whole"):
        hold(directory)


def test_a_change_right_after_the_first_load_is_seen(directory: Any) -> None:
    holder = hold(directory)
    directory.edit("routes/billing.yaml", "require: [actor, subject]", "require: [subject]")
    assert look(holder) is ReloadStatus.OK
    assert holder.current.routes["billing-codes"].require == {"subject"}


def test_a_load_that_failed_because_of_a_change_is_no_fault(directory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file is gone while it is read, as when a mount's link is swapped: no alarm, the next looks decide."""
    holder = hold(directory)
    good, real = holder.current, reloading.load
    whole = directory.text("callers.yaml")

    def load_in_a_swap(*arguments: Any, **named: Any) -> Any:
        (directory.path / "callers.yaml").unlink()
        try:
            return real(*arguments, **named)
        finally:
            directory.write("callers.yaml", whole + "# new\n")

    directory.edit("routes/billing.yaml", "require: [actor, subject]", "require: [subject]")
    monkeypatch.setattr(reloading, "load", load_in_a_swap)
    assert holder.reload(now=True).status is ReloadStatus.UNSETTLED
    assert (holder.current, holder.problems) == (good, ())
    monkeypatch.setattr(reloading, "load", real)
    assert look(holder) is ReloadStatus.OK


def mount(base: Path, version: int, files: dict[str, str]) -> None:
    """Do what kubelet does to a ConfigMap's volume: a new folder, a link beside, renamed over ..data, the old one gone."""
    new = base / f"..version_{version}"
    for name, text in files.items():
        (new / name).parent.mkdir(parents=True, exist_ok=True)
        (new / name).write_text(text)
    data, beside = base / "..data", base / "..data_tmp"
    old = data.resolve() if data.is_symlink() else None
    beside.symlink_to(new.name)
    beside.rename(data)
    for top in {Path(name).parts[0] for name in files}:
        if not (base / top).is_symlink():
            (base / top).symlink_to(f"..data/{top}")
    if old is not None:
        shutil.rmtree(old)


def version_of(directory: Any, number: int) -> dict[str, str]:
    """Give policies whose files all name the same number, so that a mixture would show; each mixture is sound."""
    files = {
        name: directory.text(name)
        for name in ("agreements.yaml", "callers.yaml", "profiles/safe-harbor.yaml", "routes/billing.yaml")
    }
    files["agreements.yaml"] = files["agreements.yaml"].replace("BAA-2026-014", f"BAA-{number}")
    files["routes/billing.yaml"] = files["routes/billing.yaml"].replace("billing_code_suggestion", f"purpose_{number}")
    files["callers.yaml"] = files["callers.yaml"].replace("billing.example", f"billing{number}.example")
    return files


def numbers_in(policy: Any) -> set[str]:
    (subject,) = (name for name in policy.subjects if name.startswith("billing"))
    told = (policy.agreements["anthropic"].baa.reference, policy.routes["billing-codes"].purpose, subject)
    return {"".join(c for c in text if c.isdigit()) for text in told}


def test_a_swapped_link_gives_one_version_whenever_it_is_swapped(
    directory: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The link is swapped before the n-th file is opened, for every n that a look comes to."""
    versions = [version_of(directory, number) for number in range(60)]
    base = directory.path.parent / "mounted"
    base.mkdir()
    mount(base, 0, versions[0])
    holder = PolicyHolder(base, dialects=frozenset({"anthropic"}), today=lambda: date(2026, 6, 1))
    assert numbers_in(holder.current) == {"0"}
    real, opened, swap_at = source.read_limited, 0, 0
    current = 0

    def reading(path: Path) -> bytes:
        nonlocal opened, current
        opened += 1
        if opened == swap_at:
            current += 1
            mount(base, current, versions[current])
        return real(path)

    monkeypatch.setattr(source, "read_limited", reading)
    swaps = 0
    for swap_at in range(1, 30):
        before, opened = current, 0
        current += 1
        mount(base, current, versions[current])
        for _ in range(4):
            outcome = holder.reload(now=swap_at % 2 == 0)
            assert outcome.status is not ReloadStatus.KEPT, outcome.problems
            assert len(numbers_in(holder.current)) == 1, f"a mixture, swapped at file {swap_at}"
        swaps += current - before - 1
        while holder.reload().status is not ReloadStatus.UNCHANGED:
            pass
        assert numbers_in(holder.current) == {str(current)}
    assert swaps > 20  # the swaps did fall into looks


def test_the_control_one_load_alone_in_a_swap_reads_a_mixture(directory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    base = directory.path.parent / "mounted"
    base.mkdir()
    mount(base, 0, version_of(directory, 0))
    real, opened = source.read_limited, 0

    def reading(path: Path) -> bytes:
        nonlocal opened
        opened += 1
        if opened == 2:
            mount(base, 1, version_of(directory, 1))
        return real(path)

    monkeypatch.setattr(source, "read_limited", reading)
    policy = reloading.load(base, dialects=frozenset({"anthropic"}), today=date(2026, 6, 1))
    assert numbers_in(policy) == {"0", "1"}


@pytest.mark.parametrize("atomic", [True, False])
def test_files_replaced_one_after_the_other_between_looks_wait_until_it_is_quiet(directory: Any, atomic: bool) -> None:
    holder = hold(directory)
    new = version_of(directory, 7)
    for name, text in new.items():
        if atomic:
            beside = directory.path / f".{Path(name).name}.new"
            beside.write_text(text)
            beside.rename(directory.path / name)
        else:
            directory.write(name, text[: len(text) // 2])
            assert holder.reload().status is not ReloadStatus.OK
            directory.write(name, text)
        assert holder.reload().status in (ReloadStatus.UNSETTLED, ReloadStatus.UNCHANGED)
        assert "7" not in numbers_in(holder.current)
    assert holder.reload().status is ReloadStatus.OK
    assert numbers_in(holder.current) == {"7"}


def test_what_cannot_be_kept_for_later_readers_is_not_in_force(directory: Any) -> None:
    kept: list[str] = []

    def accept(policy: Any) -> None:
        if kept:
            raise OSError(28, "No space left on device")
        kept.append(policy.hash)

    holder = PolicyHolder(
        directory.path, dialects=frozenset({"anthropic"}), today=lambda: date(2026, 6, 1), accept=accept
    )
    assert kept == [holder.current.hash]
    directory.edit("routes/billing.yaml", "require: [actor, subject]", "require: [subject]")
    assert look(holder) is ReloadStatus.KEPT
    assert holder.current.hash == kept[0]
    assert [problem.message for problem in holder.problems] == ["the policy cannot be kept for later readers (OSError)"]
    kept.clear()
    assert holder.reload(now=True).status is ReloadStatus.OK
    assert kept == [holder.current.hash]


def test_what_could_not_be_kept_is_in_force_once_there_is_room(directory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk of the state was full for a moment: a caller whose key was taken out meanwhile had it for good."""
    full = False

    def accept(_policy: Any) -> None:
        if full:
            raise OSError(28, "No space left on device")

    holder = PolicyHolder(
        directory.path, dialects=frozenset({"anthropic"}), today=lambda: date(2026, 6, 1), accept=accept
    )
    monkeypatch.setattr(reloading, "_AGAIN_SECONDS", 0.0)
    full = True
    directory.edit("routes/billing.yaml", "callers: [billing-svc, notes-svc]", "callers: [billing-svc]")
    directory.edit("callers.yaml", "notes-svc:\n  mtls: [notes.example]\n", "")
    assert look(holder) is ReloadStatus.KEPT
    assert [holder.reload().status for _ in range(3)] == [ReloadStatus.UNCHANGED] * 3  # told once
    assert holder.problems
    full = False
    assert holder.reload().status is ReloadStatus.OK
    assert set(holder.current.callers) == {"billing-svc"}
    assert holder.problems == ()


def test_a_file_that_only_the_new_policy_names_may_come_behind_it(
    directory: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Roots and policies are two mounts, and one is renewed before the other: the policy was never taken over."""
    monkeypatch.setattr(reloading, "_AGAIN_SECONDS", 0.0)
    holder = hold(directory)
    authority = tmp_path / "ca.crt"
    directory.edit("agreements.yaml", "ca_file: null", f"ca_file: {authority}")
    assert look(holder) is ReloadStatus.KEPT
    assert holder.reload().status is ReloadStatus.UNCHANGED
    authority.write_bytes(trustme.CA().cert_pem.bytes())
    assert holder.reload().status is ReloadStatus.OK


def test_what_is_broken_is_not_read_at_each_look(directory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    holder = hold(directory)
    directory.write("callers.yaml", "x\n")
    assert look(holder) is ReloadStatus.KEPT

    def load_again(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(reloading, "load", load_again)
    assert holder.reload().status is ReloadStatus.UNCHANGED
    assert [problem.file.rpartition("/")[2] for problem in holder.problems] == ["callers.yaml"]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(["agreements.yaml", "callers.yaml", "profiles/safe-harbor.yaml", "routes/billing.yaml"]),
    cut=st.floats(0, 1),
)
def test_a_file_cut_anywhere_is_whole_and_sound_or_not_taken(directory: Any, name: str, cut: float) -> None:
    holder = hold(directory)
    good = holder.current
    whole = directory.text(name)
    directory.write(name, whole[: int(len(whole) * cut)])
    status = look(holder)
    directory.write(name, whole)
    if status is ReloadStatus.KEPT:
        assert holder.current is good
    else:
        # What was taken was a sound policy in itself; nothing in it may be wider than before.
        assert holder.current.routes["billing-codes"].callers <= good.routes["billing-codes"].callers
        baa, before = holder.current.agreements["anthropic"].baa, good.agreements["anthropic"].baa
        assert before is not None
        if baa is not None:  # cut behind "baa:" there is no agreement, and every call is refused
            assert set(baa.features) <= set(before.features)
            assert baa.endpoints <= before.endpoints
    assert look(holder) in (ReloadStatus.OK, ReloadStatus.UNCHANGED)
    assert holder.current.hash == good.hash


@pytest.mark.parametrize(
    ("failure", "kind", "remedy"),
    [
        (PermissionError(13, "Permission denied"), "PermissionError", "correct its permissions"),
        (OSError(24, "Too many open files"), "OSError", "raise the limit of open files (LimitNOFILE=, ulimit -n)"),
    ],
)
@pytest.mark.parametrize("folder", ["", "routes", "profiles"])
def test_a_directory_that_cannot_be_read_is_not_called_empty(
    directory: Any, monkeypatch: pytest.MonkeyPatch, failure: OSError, kind: str, remedy: str, folder: str
) -> None:
    """Its files are there: who is told that they are missing looks in the wrong place."""
    scan, closed_one = os.scandir, directory.path / folder
    failure.filename = str(closed_one)

    def closed(path: Any = ".") -> Any:
        if Path(path) == closed_one:
            raise failure
        return scan(path)

    assert source.read_source(directory.path, Findings()).files  # the control
    monkeypatch.setattr(os, "scandir", closed)
    findings = Findings()
    assert source.read_source(directory.path, findings).files == {}
    (problem,) = findings.problems
    assert (problem.file, problem.message) == (closed_one.as_posix(), f"the directory cannot be read ({kind})")
    assert problem.remedy == remedy
    with pytest.raises(PolicyError) as told:  # and nothing more: what is in there is not missing
        directory.load()
    assert told.value.problems == (problem,)
    monkeypatch.chdir(directory.path)
    failure.filename, closed_one = f"./{folder}", Path(folder)
    here = Findings()
    source.read_source(Path(), here)
    assert [problem.file for problem in here.problems] == [closed_one.as_posix()]


def test_a_folder_that_is_not_policy_may_be_closed(directory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A volume has a lost+found of root's, which the gateway's user cannot look into."""
    scan, lost = os.scandir, directory.path / "lost+found"
    lost.mkdir()

    def closed(path: Any = ".") -> Any:
        if Path(path) == lost:
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", closed)
    assert directory.load().routes
