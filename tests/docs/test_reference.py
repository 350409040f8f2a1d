"""Nothing that users meet is undocumented: settings, commands, options, refusals, log events, event fields, metrics."""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from gateway.audit.event import Event
from gateway.cli import main
from gateway.commands.reference import log_events, refusals
from gateway.commands.reference_commands import commands_reference
from gateway.commands.reference_keys import keys_reference
from gateway.commands.reference_text import SUBJECTS, Undocumented
from gateway.log_meanings import LOG_MEANINGS
from gateway.policy.editor import MEANINGS as POLICY_MEANINGS
from gateway.policy.shapes import Shape
from gateway.privacy import EVENTS
from gateway.refusals import Reason
from gateway.settings import schema as settings_schema
from gateway.settings_meanings import MEANINGS as SETTINGS_MEANINGS
from tools import reference as tool

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"


def page(name: str) -> str:
    return (DOCS / name).read_text("utf-8")


def leaves(command: click.Command, name: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    if isinstance(command, click.Group):
        for below, found in command.commands.items():
            yield from leaves(found, (*name, below))
    else:
        yield name, command


def section(text: str, heading: str) -> str:
    """Give what stands below a heading; nothing where there is none."""
    return re.split(r"\n### ", f"\n{text}\n### ".partition(f"\n### {heading}\n")[2])[0]


def test_what_the_documents_print_is_current() -> None:
    assert [str(file.relative_to(ROOT)) for file in tool.stale()] == [], "say: make docs-reference"


def test_every_reference_is_shown_in_a_page() -> None:
    shown = [arguments for file in DOCS.glob("*.md") for arguments in tool.blocks(file.read_text("utf-8"))]
    assert {f"reference {subject}" for subject in SUBJECTS} <= set(shown)


def test_a_page_that_is_not_current_is_noticed() -> None:
    text = page("operations.md")
    assert tool.renewed(text) == text
    changed = text.replace("| `audit_unavailable` | `code` |", "| `audit_unavailable` |", 1)
    assert changed != text
    assert tool.renewed(changed) == text


def test_a_command_that_fails_ends_the_renewal() -> None:
    with pytest.raises(tool.CommandFailed, match="reference nothing"):
        tool.renewed("<!-- begin: phi-gateway reference nothing -->\n<!-- end -->\n")


# ---- each kind, read from the program and looked for in its page


def test_every_setting_has_a_row() -> None:
    text = page("settings.md")
    for shape in settings_schema()["$defs"].values():
        for key in shape["properties"]:
            assert re.search(rf"^\| `([\w.\[\]]+\.)?{key}` \|", text, re.MULTILINE), key


def test_every_policy_key_has_a_row() -> None:
    text = page("settings.md")
    for name in POLICY_MEANINGS:
        assert re.search(rf"^\| `([\w.\[\]]+\.)?{name.partition('.')[2]}` \|", text, re.MULTILINE), name


def test_every_command_and_option_has_a_row() -> None:
    text = page("commands.md")
    found = list(leaves(main))
    assert len(found) > 20
    for name, command in found:
        below = section(text, " ".join(("phi-gateway", *name)))
        assert below, name
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert f"`{parameter.opts[0]}`" in below, (name, parameter.opts)


def test_every_refusal_has_a_row() -> None:
    text = page("application-teams.md")
    assert [reason.value for reason in Reason if f"\n| `{reason.value}` | " not in text] == []


def test_every_log_event_has_a_row() -> None:
    text = page("operations.md")
    assert [name for name in EVENTS if f"\n| `{name}` | " not in text] == []


def test_every_field_of_an_event_has_a_row() -> None:
    text = page("audit.md")
    assert [name for name in Event.model_fields if f"\n| `{name}` | " not in text] == []


def test_every_metric_has_a_row() -> None:
    if importlib.util.find_spec("gateway.telemetry") is None:
        pytest.skip("this build has no metrics")
    catalogue = importlib.import_module("gateway.telemetry.catalogue")
    text = page("metrics.md")
    assert len(catalogue.CATALOGUE) > 10
    assert [name for name in catalogue.CATALOGUE if f"\n| `{name}` | " not in text] == []


# ---- controls: what nobody described is an error


def test_a_setting_without_a_meaning_is_an_error() -> None:
    class _New(Shape):
        surprise: int = 1

    class _File(Shape):
        new: _New = _New()

    with pytest.raises(Undocumented, match=r"setting New\.surprise"):
        keys_reference(_File.model_json_schema(), {"File.new": "There."})
    assert "`new.surprise`" in keys_reference(_File.model_json_schema(), {"File.new": "", "New.surprise": "Now."})


def test_a_policy_key_without_a_meaning_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    fewer = {name: text for name, text in POLICY_MEANINGS.items() if name != "RouteShape.media"}
    monkeypatch.setattr("gateway.policy.editor.MEANINGS", fewer)
    with pytest.raises(tool.CommandFailed, match=r"RouteShape\.media"):
        tool.printed("reference policies")


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (click.Command("new", params=[click.Option(["--surprise"])], help="Do."), "option phi-gateway new --surprise"),
        (click.Command("new", params=[click.Argument(["surprise"])], help="Do."), "argument phi-gateway new SURPRISE"),
        (click.Command("new"), "command phi-gateway new"),
    ],
)
def test_a_command_or_option_without_help_is_an_error(command: click.Command, told: str) -> None:
    with pytest.raises(Undocumented, match=told):
        commands_reference(click.Group("phi-gateway", commands=[command], help="All."))


def test_a_log_event_without_a_meaning_and_a_meaning_without_an_event_are_errors() -> None:
    with pytest.raises(Undocumented, match="log event surprise"):
        log_events({**EVENTS, "surprise": frozenset()}, LOG_MEANINGS)
    with pytest.raises(Undocumented, match="does not exist: call"):
        log_events({name: fields for name, fields in EVENTS.items() if name != "call"}, LOG_MEANINGS)


def test_a_missing_row_is_noticed() -> None:
    text = refusals(listed=[reason for reason in Reason if reason is not Reason.OVERLOADED])
    assert "\n| `overloaded` | " not in text
    assert "\n| `overloaded` | " in refusals()


def test_no_meaning_is_of_a_setting_that_does_not_exist() -> None:
    shapes = {**settings_schema()["$defs"], "File": settings_schema()}
    real = {f"{name.lstrip('_')}.{key}" for name, shape in shapes.items() for key in shape["properties"]}
    assert real == set(SETTINGS_MEANINGS)


def test_the_statuses_are_what_each_dialect_answers() -> None:
    row = next(line for line in refusals().splitlines() if line.startswith("| `unknown_caller` |"))
    assert "401 (bedrock 403)" in row
    assert json.dumps(row).count("|") == 5


def test_whether_to_try_again_is_what_each_dialect_asks_for() -> None:
    """A time-out is 408 to AWS's SDKs, which no client is asked to repeat; the table said yes for all."""
    row = next(line for line in refusals().splitlines() if line.startswith("| `vendor_timeout` |"))
    assert row.endswith("| yes (bedrock no) |")
