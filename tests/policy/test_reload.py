"""A broken, half-written, emptied or deleted directory keeps the last good policy."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import trustme
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gateway.policy import reload as reloading
from gateway.policy.problems import PolicyError
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


def test_a_change_before_the_first_look_is_seen(directory: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    real = reloading.load

    def load_then_write(*arguments: Any, **named: Any) -> Any:
        policy = real(*arguments, **named)
        directory.edit("routes/billing.yaml", "require: [actor, subject]", "require: [subject]")
        return policy

    monkeypatch.setattr(reloading, "load", load_then_write)
    holder = hold(directory)
    monkeypatch.setattr(reloading, "load", real)
    assert look(holder) is ReloadStatus.OK
    assert holder.current.routes["billing-codes"].require == {"subject"}


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
        assert baa is not None
        assert before is not None
        assert set(baa.features) <= set(before.features)
        assert baa.endpoints <= before.endpoints
    assert look(holder) in (ReloadStatus.OK, ReloadStatus.UNCHANGED)
    assert holder.current.hash == good.hash
