"""The commands as their users run them."""

from __future__ import annotations

import asyncio
import json
import resource
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gateway.audit.event import Stage, make_event
from gateway.audit.journal import Journal
from gateway.audit.keys import sealing_keys, signing_key
from gateway.audit.sealing import make_sealer
from gateway.cli import main
from gateway.commands import options
from gateway.vendors import dialects

ROOT = Path(__file__).parents[1]


def run(*arguments: object, text: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=text)


@pytest.fixture
def policies(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "policies", tmp_path / "policies"))


def test_help_reads_well() -> None:
    shown = run("--help").output
    for command in ("serve", "check", "test", "diff", "demo", "caller", "audit", "detect", "explain"):
        assert command in shown
    assert run("--version").output.startswith("phi-gateway, version")


def test_the_shipped_policies_and_their_cases_hold(policies: Path) -> None:
    result = run("check", policies)
    assert result.exit_code == 0, result.output
    assert "billing-codes" in result.output
    assert "BAA-2026-014" in result.output
    assert "cases hold" in result.output


def test_a_wrong_policy_is_told_with_line_and_remedy(policies: Path) -> None:
    route = policies / "routes" / "billing.yaml"
    route.write_text(route.read_text().replace("vendor: anthropic", "vendor: antropic"))
    result = run("check", policies)
    assert result.exit_code == 1
    assert 'did you mean "anthropic"?' in result.output
    assert "billing.yaml:" in result.output


def test_an_endpoint_that_the_vendor_does_not_have_fails_the_check(policies: Path) -> None:
    agreements = policies / "agreements.yaml"
    agreements.write_text(agreements.read_text().replace("[messages, count_tokens, models]", "[mesages]"))
    result = run("check", policies)
    assert result.exit_code == 1
    assert 'endpoint "mesages" is not known; did you mean "messages"?' in result.output


def test_a_case_that_does_not_hold_fails_the_check(policies: Path) -> None:
    case = policies / "cases" / "mine.yaml"
    case.write_text('- name: wrong\n  route: billing-codes\n  text: "SSN 219-09-9999"\n  keeps: ["219-09-9999"]\n')
    result = run("check", policies)
    assert result.exit_code == 1
    assert "mine.yaml:1: case 'wrong' failed" in result.output


def test_a_caller_gets_a_key_once_and_loses_it(policies: Path) -> None:
    added = run("caller", "add", "billing-svc", "--policies", policies)
    assert added.exit_code == 0
    key = added.output.strip().splitlines()[-1]
    assert key.startswith("phig_")
    assert key not in (policies / "callers.yaml").read_text()
    removed = run("caller", "remove-key", key.split("_")[1], "--policies", policies)
    assert "billing-svc" in removed.output
    assert run("caller", "remove-key", "000000000000", "--policies", policies).exit_code == 1
    key = run("caller", "add", "billing-svc", "--policies", policies).output.strip().splitlines()[-1]
    removed = run("caller", "remove-key", key, "--policies", policies)
    assert removed.output == f"removed key {key.split('_')[1]} of billing-svc\n"
    assert key.split("_", 2)[2] not in run("caller", "remove-key", key, "--policies", policies).output
    assert run("caller", "add", "not a name", "--policies", policies).exit_code == 1


@pytest.fixture
def trail(tmp_path: Path) -> Path:
    async def write() -> None:
        keys = tmp_path / "keys"
        keys.mkdir()
        journal = Journal.open(tmp_path / "journal", signing_key(keys), checkpoints=(tmp_path / "elsewhere",))
        sealer = make_sealer(sealing_keys(keys))
        for _ in range(3):
            await journal.record(
                make_event(Stage.INTENT, action="sent", caller="billing-svc", subject=sealer.seal("subject", "MRN-1"))
            )
        await journal.close()

    asyncio.run(write())
    return tmp_path


def test_the_trail_is_verified_and_read(trail: Path) -> None:
    options = ("--public-key", trail / "keys" / "audit.pub", "--checkpoints", trail / "elsewhere")
    told = run("audit", "verify", trail / "journal", *options)
    assert (told.exit_code, told.output.startswith("intact: 3 events")) == (0, True)
    assert json.loads(run("audit", "verify", trail / "journal", *options, "--json").output)["ok"] is True
    events = [
        json.loads(line) for line in run("audit", "tail", trail / "journal", "-n", 2, "--json").output.splitlines()
    ]
    assert [event["seq"] for event in events] == [2, 3]
    assert "caller=billing-svc" in run("audit", "tail", trail / "journal").output
    opened = run("audit", "open", "subject", events[0]["subject"], "--keys", trail / "keys")
    assert opened.output == "MRN-1\n"
    assert run("audit", "open", "actor", events[0]["subject"], "--keys", trail / "keys").exit_code == 1


def test_a_changed_trail_fails_the_command(trail: Path) -> None:
    path = next((trail / "journal").glob("segment-*.jsonl"))
    path.chmod(0o600)
    path.write_bytes(path.read_bytes().replace(b"billing-svc", b"another-svc"))
    told = run("audit", "verify", trail / "journal", "--public-key", trail / "keys" / "audit.pub")
    assert told.exit_code == 1
    assert "NOT INTACT" in told.output
    assert "PROBLEM" in told.output
    bad = run("audit", "verify", trail / "journal", "--public-key", path)
    assert bad.exit_code == 1


def test_what_was_not_checked_is_said(trail: Path) -> None:
    key = ("--public-key", trail / "keys" / "audit.pub")
    told = run("audit", "verify", trail / "journal", *key)
    assert told.exit_code == 0
    assert "not checked: truncation and roll-back" in told.output
    elsewhere = (*key, "--checkpoints", trail / "elsewhere", "--json")
    assert json.loads(run("audit", "verify", trail / "journal", *elsewhere).output)["not_checked"] == []
    (journal,) = (trail / "journal").glob("segment-*.jsonl")
    journal.rename(journal.with_name("segment-00000002.jsonl"))
    told = run("audit", "verify", trail / "journal", *key)
    assert (told.exit_code, "does not begin with its first segment" in told.output) == (1, True)


def test_the_schema_is_printed() -> None:
    published = Path(__file__).parents[1] / "docs" / "audit-event.schema.json"
    assert run("audit", "schema").output == published.read_text("utf-8")


def test_keys_and_certificates_are_made(tmp_path: Path) -> None:
    assert "audit.pub" in run("audit", "keygen", tmp_path / "k").output
    assert (tmp_path / "k" / "sealing-0001.key").stat().st_size == 64
    made = run("development-certificates", tmp_path / "tls")
    assert made.exit_code == 0
    before = (tmp_path / "tls" / "gateway.crt").read_bytes()
    run("development-certificates", tmp_path / "tls")
    assert (tmp_path / "tls" / "gateway.crt").read_bytes() == before


def test_detect_writes_spans_in_code_points(policies: Path) -> None:
    text = "😀 SSN 219-09-9999"
    lines = json.dumps({"id": "a", "text": text}) + "\n\n" + json.dumps({"text": "nothing"}) + "\n"
    result = run("detect", "--profile", "safe-harbor", "--jsonl", "--policies", policies, text=lines)
    first, second = [json.loads(line) for line in result.output.splitlines()]
    (span,) = first["spans"]
    assert (first["id"], text[span["start"] : span["end"]], span["entity"]) == ("a", "219-09-9999", "US_SSN")
    assert span["score"] > 0.5
    assert span["recognizer"]
    assert (second["id"], second["spans"]) == (3, [])
    plain = run("detect", "--profile", "safe-harbor", "--policies", policies, text=text)
    assert len(json.loads(plain.output)["spans"]) == 1


def test_detect_says_what_is_wrong(policies: Path) -> None:
    assert (
        "there is no profile 'safe'; the profiles are "
        in run("detect", "--profile", "safe", "--policies", policies, text="").output
    )
    near = run("evaluate", "--data", policies, "--profile", "safe-habor", "--policies", policies).output
    assert "there is no profile 'safe-habor'; did you mean \"safe-harbor\"?" in near
    bad = run("detect", "--profile", "safe-harbor", "--jsonl", "--policies", policies, text='{"text": 5}\n')
    assert (bad.exit_code, "line 1: send one JSON object" in bad.output) == (1, True)
    gone = run("detect", "--profile", "safe-harbor", "--model", "/absent", "--policies", policies, text="")
    assert "cannot be loaded" in gone.output


def test_explain_shows_what_leaves_and_why(policies: Path) -> None:
    shown = run("explain", "--route", "billing-codes", "--policies", policies, text="Seen 03/14/2026. SSN 219-09-9999")
    assert "Seen [DATE_1] (2026). SSN [US_SSN_1]" in shown.output
    assert "social_security_numbers" in shown.output
    assert run("explain", "--route", "nope", "--policies", policies, text="").exit_code == 1


@pytest.mark.parametrize(
    "beside",
    [
        ["--json"],
        ["--today", "2029-01-01"],
        ["--caller", "billing-svc", "--path", "/billing-codes/v1/messages"],
        ["--body", "-"],
        ["curl", "x"],
    ],
)
def test_explain_of_a_text_passes_over_no_option_of_a_request(policies: Path, beside: list[str]) -> None:
    """With `--json` a program got text; with `--today` an agreement that had ended by then seemed to cover the text."""
    wrong = run("explain", "--policies", policies, "--route", "billing-codes", *beside, text="Seen 03/14/2026.")
    assert wrong.exit_code == 2
    assert beside[0] in wrong.output
    assert "leave out --route" in wrong.output


@pytest.mark.parametrize(
    ("command", "text", "said"),
    [
        ("explain --route billing-codes", b"Seen.\nJos\xe9 Roe\n", "standard input, line 2: this is not UTF-8; save it as UTF-8\n"),
        ("detect --profile safe-harbor", b"Jos\xe9 Roe", "standard input, line 1: this is not UTF-8; save it as UTF-8\n"),
        ("detect --profile safe-harbor --jsonl", b'{"text": "Seen."}\n{"text": "Jos\xe9"}', "line 2: send one JSON object a line, in UTF-8,"),
        ("detect --profile safe-harbor --jsonl", b'{"text": "Jos\\ud83d Roe"}', "line 1: send one JSON object a line, in UTF-8,"),
    ],
)  # fmt: skip
def test_text_that_is_not_utf_8_is_told_with_its_line(policies: Path, command: str, text: bytes, said: str) -> None:
    told = run(*command.split(), "--policies", policies, text=text)
    assert told.exit_code == 1
    assert told.stderr.startswith(said)
    assert "Jos" not in told.output


def test_serve_says_what_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gateway.privacy.harden_process", lambda: None)
    monkeypatch.setattr("gateway.privacy.guard_logging", lambda _: None)
    assert "cannot be read" in run("serve", "--config", tmp_path / "absent.yaml").output
    config = tmp_path / "gateway.yaml"
    config.write_text(
        f"listen: {{host: 127.0.0.1, port: 0, tls: null}}\npolicies: {tmp_path}/none\nstate: {tmp_path}/state\n"
    )
    result = run("serve", "--config", config)
    assert result.exit_code == 1
    assert "none" in result.output


def test_the_demo_holds_and_prints_one_object(policies: Path, capfd: pytest.CaptureFixture[str]) -> None:
    result = run("demo", "--json", "--policies", policies)
    assert result.exit_code == 0, result.output
    told = json.loads(result.output.strip().splitlines()[0])
    assert told["audit_verified"] is True
    outcomes = [call["outcome"] for call in told["calls"]]
    assert outcomes == ["sent", "sent", "sent", "refused", "refused", "refused", "sent", "sent", "sent", "sent"]
    by_dialect = {call["vendor"]: call for call in told["calls"]}
    assert {name: call["sdk"] for name, call in by_dialect.items()} == {
        "anthropic": "anthropic", "openai": "openai", "azure": "openai", "bedrock": "boto3", "vertex": "google-genai",
    }  # fmt: skip
    assert by_dialect.keys() == dialects().keys()
    for name, restored in (("openai", "Priya"), ("azure", "Jonas"), ("bedrock", "Elena"), ("vertex", "Tomas")):
        call = by_dialect[name]
        assert restored in call["caller_received"]
        assert restored not in json.dumps(call["vendor_received"])
        assert "[PERSON_1]" in json.dumps(call["vendor_received"])
        assert [(event["stage"], event["vendor"]) for event in call["events"]] == [("intent", name), ("outcome", name)]
        assert call["events"][1]["tls_out"] == "TLSv1.3"
    assert [event["proof"] for event in by_dialect["bedrock"]["events"]] == ["signature", "signature"]
    assert all(call["events"] for call in told["calls"])
    assert told["calls"][0]["vendor_received"]
    assert "Maria Lopez" in told["calls"][0]["caller_received"]
    assert capfd.readouterr().out == ""


def test_the_demo_tells_its_story_whatever_accounts_and_proxies_the_environment_has(
    policies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = "http://127.0.0.1:9"
    for name in ("HTTPS_PROXY", "https_proxy", "AWS_ENDPOINT_URL", "OPENAI_BASE_URL", "ANTHROPIC_BASE_URL"):
        monkeypatch.setenv(name, nowhere)
    for name in ("AWS_PROFILE", "AWS_BEARER_TOKEN_BEDROCK", "GOOGLE_API_KEY", "GOOGLE_CLOUD_PROJECT"):
        monkeypatch.setenv(name, "somebodys-own")
    result = run("demo", "--policies", policies)
    assert result.exit_code == 0, result.output
    assert "left the building" in result.output
    assert result.output.strip().endswith("everything held")


def test_policies_that_are_nowhere_are_missed_where_they_are_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(options, "__file__", str(tmp_path / "site-packages/gateway/commands/options.py"))  # installed
    told = run("caller", "add", "billing-svc")
    assert told.exit_code == 2
    assert "Directory 'policies' does not exist" in told.stderr


def test_an_access_key_for_sdks_that_sign(policies: Path, tmp_path: Path) -> None:
    keys = tmp_path / "keys"
    keys.mkdir()
    result = run("caller", "add", "billing-svc", "--aws", "--keys", keys, "--policies", policies)
    assert result.exit_code == 0, result.output
    told = dict(line.split("=", 1) for line in result.stdout.splitlines())
    assert set(told) == {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"}
    written = (policies / "callers.yaml").read_text()
    assert told["AWS_ACCESS_KEY_ID"] in written
    assert told["AWS_SECRET_ACCESS_KEY"] not in written
    assert (keys / "access.key").stat().st_mode & 0o777 == 0o600
    assert told["AWS_SECRET_ACCESS_KEY"] not in (keys / "access.key").read_bytes().decode("latin-1")
    assert "1 access key" in run("check", policies, "--no-cases").output
    removed = run("caller", "remove-key", told["AWS_ACCESS_KEY_ID"], "--policies", policies)
    assert removed.exit_code == 0
    assert told["AWS_ACCESS_KEY_ID"] not in (policies / "callers.yaml").read_text()
    nowhere = run("caller", "add", "billing-svc", "--aws", "--keys", tmp_path / "absent", "--policies", policies)
    assert nowhere.exit_code == 1
    assert nowhere.output.endswith(f"before its first start: phi-gateway audit keygen {tmp_path / 'absent'}\n")
    assert "AWS_SECRET" not in nowhere.output


def test_schemas_are_not_written_where_no_policies_are(tmp_path: Path) -> None:
    """A misspelt name must not make a directory that looks like one of policies."""
    result = run("schema", tmp_path / "polices")
    assert result.exit_code == 1
    assert result.output.endswith(
        "polices: there is no such directory; give the directory that holds agreements.yaml\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_a_body_that_cannot_be_read_is_named_with_its_option(tmp_path: Path) -> None:
    result = run("explain", "--path", "/billing-codes/v1/messages", "--body", tmp_path / "nix")
    assert result.exit_code == 2
    remedy = "name the file with the request's body, or give - and the body on standard input"
    assert result.output == f"--body {tmp_path / 'nix'}: cannot be read (No such file or directory); {remedy}\n"


@pytest.mark.parametrize(("allowed", "said"), [(16, True), (63, True), (64, False), (-1, False)])
def test_too_few_open_files_are_said_before_anything_fails_for_want_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, allowed: int, said: bool
) -> None:
    """The control, with enough or no limit: it is the missing file that ends the command."""
    monkeypatch.setattr(resource, "getrlimit", lambda _which: (allowed, allowed))
    result = run("canary", "--config", tmp_path / "gateway.yaml")
    assert result.exit_code == 1
    few = f"this process may have {allowed} files open, too few to start; raise the limit of open files"
    assert result.output.startswith(few) if said else "gateway.yaml: cannot be read" in result.output


@pytest.mark.parametrize(
    ("command", "refused"),
    [
        ("audit keygen", "file: File exists"),
        ("development-certificates", "file/keys: Not a directory"),
        ("policy keygen --no-passphrase", "file/keys: Not a directory"),
    ],
)
def test_what_the_system_refuses_is_said_with_its_path_and_not_as_a_number(
    tmp_path: Path, command: str, refused: str
) -> None:
    (tmp_path / "file").write_text("")
    result = run(*command.split(), tmp_path / "file" / "keys")
    assert result.exit_code == 1
    assert result.output == f"{tmp_path}/{refused}; look at the path, its permissions and the disk\n"
