"""phi-gateway diff, as it is called."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gateway.audit.archive.references import keep_policy
from gateway.cli import main
from gateway.commands.policies import read_policy


def diff(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["diff", *map(str, arguments)], catch_exceptions=False)


@pytest.fixture
def wider(policies: Path, tmp_path: Path) -> Path:
    """The same policies, with one model and one caller more, and one agreement shorter."""
    other = tmp_path / "wider"
    shutil.copytree(policies, other)
    agreements = other / "agreements.yaml"
    text = agreements.read_text().replace("[gpt-5*, text", "[gpt-5*, gpt-4o, text")
    agreements.write_text(text.replace("expires: 2028-04-01", "expires: 2027-04-01"))
    billing = other / "routes" / "billing.yaml"
    billing.write_text(billing.read_text().replace("[billing-svc]", "[billing-svc, notes-svc]"))
    return other


def test_no_difference(policies: Path) -> None:
    result = diff(policies, policies, "--exit-code")
    assert (result.exit_code, result.output) == (0, "no difference in meaning\n")
    assert diff(policies, policies, "--format", "markdown").output == "**No difference in meaning.**\n"


def test_as_text(policies: Path, wider: Path) -> None:
    result = diff(policies, wider)
    assert result.exit_code == 0
    assert (
        result.output
        == """\
access
  + wider     notes-svc: gains model gpt-4o at openai
routes
  + wider     billing-codes: gains caller notes-svc
vendors
  + wider     openai: gains model gpt-4o
  - narrower  vertex: expires: 2028-04-01 -> 2027-04-01
3 wider, 1 narrower
"""
    )


def test_the_exit_code_says_whether_something_is_wider(policies: Path, wider: Path) -> None:
    assert diff(policies, wider, "--exit-code").exit_code == 1
    back = diff(wider, policies, "--exit-code")
    assert back.exit_code == 1, "an agreement is longer again"
    agreements = wider / "agreements.yaml"
    agreements.write_text(agreements.read_text().replace("expires: 2027-04-01", "expires: 2028-04-01"))
    assert diff(wider, policies, "--exit-code").exit_code == 0


def test_for_programs(policies: Path, wider: Path) -> None:
    told = json.loads(diff(policies, wider, "--json").output)
    assert told["wider"] is True
    assert told["new"] == read_policy(wider).hash
    [caller] = [change for change in told["changes"] if change["kind"] == "caller"]
    assert caller == {
        "area": "routes",
        "subject": "billing-codes",
        "kind": "caller",
        "item": "notes-svc",
        "before": "",
        "after": "notes-svc",
        "effect": "wider",
        "place": f"{wider}/routes/billing.yaml:5",
    }


def test_for_a_pull_request(policies: Path, wider: Path) -> None:
    table = diff(policies, wider, "--format", "markdown").output.splitlines()
    assert table[0] == "**Policy: 3 wider, 1 narrower**"
    assert "| **wider** | routes | billing-codes | gains caller notes-svc |" in table
    assert "| narrower | vendors | vertex | expires: 2028-04-01 -> 2027-04-01 |" in table
    notes = diff(policies, wider, "--format", "github").output.splitlines()
    assert (
        f"::warning file={wider}/routes/billing.yaml,line=5,col=1::wider: billing-codes: gains caller notes-svc; see that it is meant"
        in notes
    )
    assert [note.partition(" ")[0] for note in notes].count("::notice") == 1


def test_a_part_that_goes_is_shown_where_it_stood(policies: Path, tmp_path: Path) -> None:
    less = tmp_path / "less"
    shutil.copytree(policies, less)
    (less / "routes" / "patient-portal.yaml").unlink()
    result = diff(policies, less, "--exit-code", "--format", "github")
    assert result.exit_code == 0
    assert (
        f"::notice file={policies}/routes/patient-portal.yaml,line=2,col=1::narrower: patient-chat: loses route patient-chat: /patient-chat for portal-svc"
        in result.output
    )


def test_a_policy_that_was_in_force(policies: Path, wider: Path, tmp_path: Path) -> None:
    old = read_policy(policies)
    keep_policy(tmp_path / "state", old.hash, old.files)
    shutil.rmtree(policies)
    result = diff(old.hash[:12], wider, "--state", tmp_path / "state")
    assert "+ wider     billing-codes: gains caller notes-svc" in result.output
    unknown = diff("0" * 12, wider, "--state", tmp_path / "state")
    assert (unknown.exit_code, "0 policies in" in unknown.stderr) == (2, True)


def test_a_policy_that_cannot_be_read(policies: Path, tmp_path: Path) -> None:
    result = diff(policies, tmp_path / "none")
    assert result.exit_code == 2
    assert "there is no such directory" in result.stderr


FORWARD = "callers: [billing-svc]\nallow:\n  - {host: files.partner.example, ports: [443]}\n"
ROLES = """\
roles:
  nurses: {callers: [notes-svc], restore: all}
break_glass:
  emergency: {roles: [nurses], restore: all, justification: An emergency at the bedside.}
"""


@pytest.mark.parametrize("style", ["text", "markdown", "github", "json"])
@pytest.mark.parametrize(
    ("name", "before", "after", "says", "line"),
    [
        ("forward-proxy.yaml", None, FORWARD, "files.partner.example", 0),
        ("forward-proxy.yaml", FORWARD, FORWARD.replace("[billing-svc]", "[billing-svc, notes-svc]"), "notes-svc", 1),
        ("forward-proxy.yaml", FORWARD, FORWARD.replace("[443]", "[443, 8443]"), "8443", 2),
        ("roles.yaml", ROLES, ROLES.replace("[notes-svc]", "[notes-svc, billing-svc]"), "billing-svc", 2),
        ("roles.yaml", ROLES, ROLES.replace("restore: all, j", "restore: [PERSON], j"), "every other", 4),
        ("callers.yaml", "a: {mtls: [a]}\n", "a: {mtls: [a, b]}\n", "b", 0),
        ("profiles/mine.yaml", "default: redact\n", "default: placeholder\n", "placeholder", 0),
    ],
)
def test_whatever_changes_can_be_told_in_every_style(
    policies: Path, tmp_path: Path, style: str, name: str, before: str | None, after: str, says: str, line: int
) -> None:
    other = tmp_path / "other"
    shutil.copytree(policies, other)
    for directory, text in ((policies, before), (other, after)):
        if text is not None:
            file = directory / name
            file.write_text(text if name != "callers.yaml" else file.read_text() + text)
    result = diff(policies, other, "--format", style)
    assert result.exit_code == 0
    assert says in result.output
    if line and style == "github":
        assert f"file={other / name},line={line}," in result.output
