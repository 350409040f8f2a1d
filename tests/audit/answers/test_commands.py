"""The questions as commands: forms, exit statuses, keys."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from gateway.audit.event import Outcome, Stage, make_event
from gateway.audit.keys import sealing_keys, signing_key
from gateway.audit.reader import Position
from gateway.audit.sealing import make_sealer
from gateway.audit.sinks import cursor
from gateway.cli import main

from .conftest import at, run


@pytest.fixture
def kept(book):
    """Give a book whose sealing keys are in a directory."""
    keys = book.root / "keys"
    keys.mkdir()
    book.sealer = make_sealer(sealing_keys(keys))
    return book


def test_breach_as_json_and_its_exit_status(kept) -> None:
    kept.write(kept.call())
    kept.go_on()
    asked = ("breach", "--vendor", "anthropic", "--journal", kept.journal, "--from", "2026-03-01", "--to", "2026-03-01")
    done = run(*asked, "--keys", kept.root / "keys", "--format", "json", "--discovered", "2026-03-02", "--events")
    assert done.exit_code == 0, done.output
    told = json.loads(done.output)
    assert (told["complete"], told["rows"][0]["patient"], len(told["rows"][0]["events"])) == (True, "MRN-1", 1)
    assert told["figures"]["notice_by"] == "2026-05-01"
    sealed = run(*asked)
    assert "siv1:" in sealed.output
    assert "MRN-1" not in sealed.output


def test_a_question_loads_nothing_that_it_does_not_need(kept) -> None:
    """Pydantic and the readers of keys take longer to load than one patient's answer takes."""
    token = kept.sealer.seal("subject", "MRN-1")
    kept.write(kept.call())
    kept.go_on()

    def loaded(*further: object) -> tuple[int, str]:
        question = ["disclosures", "--subject", token, "--journal", str(kept.journal), *map(str, further)]
        command = [sys.executable, "-X", "importtime", "-m", "gateway.cli", "audit", *question]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
        assert "anthropic" in done.stdout
        return done.returncode, done.stderr

    status, modules = loaded()
    assert status == 3  # without keys one token was searched
    assert "duckdb" in modules
    assert [name for name in ("pydantic", "gateway.audit.keys", "serialization.ssh") if name in modules] == []
    status, modules = loaded("--keys", kept.root / "keys")
    assert (status, "gateway.audit.keys" in modules) == (0, True)


def test_an_answer_with_gaps_ends_with_3(kept) -> None:
    kept.write(kept.call(patient=None))
    done = run("breach", "--vendor", "anthropic", "--journal", kept.journal)
    assert (done.exit_code, "NOT COMPLETE: 1 calls named no patient" in done.output) == (3, True)


def test_every_question_answers(kept) -> None:
    kept.write(kept.call())
    kept.go_on()
    (kept.root / "v.csv").write_text("date,model,requests\n2026-03-01,claude-opus-4-1,1\n")
    where = ("--journal", kept.journal, "--keys", kept.root / "keys")
    for question in (
        ("disclosures", "--subject", "MRN-1"),
        ("access", "--actor", "dr-a", "--from", "2026-01-01"),
        ("coverage",),
        ("agreements", "--near", 60),
        ("sql", "SELECT count(*) AS n FROM events"),
        ("reconcile", "--vendor", "anthropic", "--counts", kept.root / "v.csv"),
    ):
        for form in ("table", "json", "csv"):
            done = run(*question, *where, "--format", form)
            assert done.exit_code == 0, done.output


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (("breach", "--vendor", "a", "--from", "yesterday"), "--from yesterday is no day or moment"),
        (("disclosures", "--subject", "MRN-1"), "needs the sealing keys: give --keys"),
        (("access",), "name --actor or --subject"),
        (("sql", "DROP TABLE live"), "give one SELECT"),
    ],
)
def test_a_wrong_question_ends_with_2(kept, question, told) -> None:
    kept.write(kept.call())
    done = run(*question, "--journal", kept.journal)
    assert (done.exit_code, told in done.output) == (2, True), done.output


def test_without_a_trail_there_is_no_answer(kept, monkeypatch) -> None:
    monkeypatch.chdir(kept.root)
    done = run("coverage")
    assert (done.exit_code, "give --journal or --archive" in done.output) == (2, True)


def test_archive_verify_hold_retain_and_rekey(kept) -> None:
    keys, store = kept.root / "keys", kept.root / "archive"
    kept.key = signing_key(keys)
    events = [event for n in range(12) for event in kept.call(f"2019-0{1 + n // 6}-{1 + n:02}")]
    kept.write(events, segment_bytes=3_000)
    (kept.root / "spool" / "siem").mkdir(parents=True)
    cursor.save(kept.root / "spool" / "siem", Position(2, 0, 0), "0" * 32)
    done = run("archive", kept.journal, "--to", store, "--public-key", keys / "audit.pub")
    assert done.exit_code == 0, done.output
    # The sink's cursor is found beside the journal, and who keeps the JSON is said by its name.
    assert "kept     segment-00000002.jsonl: sink siem has yet to send it\n" in done.output
    (kept.root / "spool" / "old one").mkdir()
    done = run("archive", kept.journal, "--to", store, "--public-key", keys / "audit.pub")
    unknown = f"what sink old one has sent is not known ({kept.root / 'spool' / 'old one' / 'cursor'}: missing)"
    assert f"kept     segment-00000002.jsonl: {unknown}; sink siem has yet to send it\n" in done.output
    asked = ("--archive", store, "--journal", kept.journal, "--keys", keys)
    before = run("breach", "--vendor", "anthropic", *asked).output
    assert "calls: 12" in before
    checked = ("verify-archive", "--archive", store, "--public-key", keys / "audit.pub", "--journal", kept.journal)
    assert run(*checked, "--checkpoints", kept.checkpoints).exit_code == 0
    where = ("--archive", store, "--keys", keys)
    assert run("hold", "add", "case-1", *where, "--from", "2019-01-01").exit_code == 0
    assert "case-1: 2019-01-01 to open" in run("hold", "list", *where).output
    assert "0 parts removed" in run("retain", *where).output
    assert run("hold", "release", "case-1", *where).exit_code == 0
    assert "removed  month=2019-01" in run("retain", *where).output
    assert run("retain", *where, "--years", 5).exit_code == 1
    told = json.loads(run(*checked, "--json").output)
    assert (told["ok"], bool(told["removed"])) == (True, True)
    for tombstone in (store / "tombstones").iterdir():
        tombstone.unlink()
    assert run(*checked).exit_code == 1
    assert run("rekey", keys).exit_code == 0
    newer = make_sealer(sealing_keys(keys))
    assert newer.current != kept.sealer.current
    assert newer.open("subject", kept.sealer.seal("subject", "MRN-1")) == "MRN-1"


def test_a_policy_that_is_not_kept_is_told(tmp_path) -> None:
    done = CliRunner().invoke(main, ["policy", "show", "0" * 64, "--state", str(tmp_path)])
    assert (done.exit_code, "0 policies" in done.output) == (1, True)


@pytest.mark.parametrize(
    ("question", "said"),
    [
        (("coverage", "--to", "20260301"), "--to 20260301 is no day or moment"),  # else a midnight: the day left out
        (("coverage", "--from", "2026-W10-1"), "--from 2026-W10-1 is no day or moment"),
        (("breach", "--vendor", "anthropic", "--discovered", "2999-01-01"), "--discovered 2999-01-01 is in the future"),
    ],
)
def test_a_day_that_would_be_read_otherwise_is_refused(kept, question, said) -> None:
    kept.write(kept.call())
    done = run(*question, "--journal", kept.journal, "--keys", kept.root / "keys")
    assert done.exit_code == 2
    assert said in done.output


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b'date,model,requests\n"' + b"a" * 200_000])
def test_an_export_that_is_no_text_is_named_with_the_remedy(kept, content) -> None:
    kept.write(kept.call())
    kept.go_on()
    (kept.root / "v.csv").write_bytes(content)
    done = run("reconcile", "--vendor", "anthropic", "--counts", kept.root / "v.csv", "--journal", kept.journal)
    assert done.exit_code == 2
    assert "v.csv is no CSV file in UTF-8; save it as one" in done.output


def test_csv_keeps_numbers_as_numbers_and_formulas_from_being_any(kept) -> None:
    kept.write(kept.call())
    question = "SELECT -3 AS n, -0.5 AS d, '-3' AS t, '=1+1' AS f, 7 AS \"=x\""
    done = run("sql", question, "--journal", kept.journal, "--format", "csv")
    assert done.output.splitlines() == ["n,d,t,f,'=x", "-3,-0.5,'-3,'=1+1,7"]


def test_a_directory_without_a_journal_is_not_shown_as_an_empty_one(kept) -> None:
    done = run("tail", kept.root)
    assert done.exit_code == 1
    assert "there is no segment of a journal" in done.output


def test_a_hold_that_would_cover_nothing_is_not_set(kept) -> None:
    """Its days exchanged, it would have stood in the list and kept nothing."""
    signing_key(kept.root / "keys")
    kept.archive.mkdir()
    hold = ("hold", "add", "case-1", "--archive", kept.archive, "--keys", kept.root / "keys")
    done = run(*hold, "--from", "2026-05-01", "--to", "2026-04-01")
    assert done.exit_code == 1
    assert "its first day, 2026-05-01, is after its last, 2026-04-01; exchange them" in done.output
    assert list((kept.archive / "holds").glob("*")) == []
    assert run(*hold, "--from", "2026-05-01", "--to", "2026-05-01").exit_code == 0


def test_canary_runs_do_not_hide_the_calls_but_an_escape_is_shown(kept) -> None:
    """At its start `serve` tries every route: ten lines that held would be all that is seen."""
    call = kept.call("2026-03-01T10:00")
    run_of = {"action": "none", "synthetic": True, "route": "billing"}
    held = [at("2026-03-01T11:00", make_event(Stage.CANARY, outcome=Outcome.OK, **run_of)) for _ in range(12)]
    escaped = at("2026-03-01T12:00", make_event(Stage.CANARY, outcome=Outcome.ESCAPED, escapes=1, **run_of))
    kept.write([*call, *held, escaped])
    shown = [line.split()[2] for line in run("tail", kept.journal).output.splitlines()]
    assert shown == ["intent", "outcome", "canary"]
    assert len(run("tail", kept.journal, "--canaries", "-n", "20").output.splitlines()) == 15


def test_nothing_that_asks_or_works_on_an_archive_makes_a_key(kept) -> None:
    """In a directory named by mistake: it would show tokens as if it were answered, and sign what nobody can verify."""
    kept.write(kept.call())
    kept.go_on()
    kept.archive.mkdir()
    wrong = kept.root / "elsewhere"
    wrong.mkdir()
    public = kept.root / "keys" / "audit.pub"
    signing_key(kept.root / "keys")
    trail, archive, keys = ("--journal", kept.journal), ("--archive", kept.archive), ("--keys", wrong)
    token = kept.sealer.seal("subject", "MRN-1")
    for command, missing in (
        (("breach", "--vendor", "anthropic", *trail, *keys), "sealing-0001.key"),
        (("breach", "--vendor", "anthropic", *trail, *keys, "--public-key", public), "sealing-0001.key"),
        (("disclosures", "--subject", "MRN-1", *trail, *keys), "sealing-0001.key"),
        (("open", "subject", token, *keys), "sealing-0001.key"),
        (("rekey", wrong), "sealing-0001.key"),
        (("retain", *archive, *keys), "audit.key"),
        (("hold", "add", "case-1", *archive, *keys), "audit.key"),
        (("hold", "list", *archive, *keys), "audit.key"),
        (("hold", "release", "case-1", *archive, *keys), "audit.key"),
    ):
        done = run(*command)
        assert done.exit_code == 1, command
        assert f"{wrong} holds no" in done.output
        assert missing in done.output
        assert list(wrong.iterdir()) == []
    assert not list(kept.archive.glob("*/*"))  # no hold, no length
    assert run("rekey", kept.root / "keys").exit_code == 0
    assert run("open", "subject", token, "--keys", kept.root / "keys").output == "MRN-1\n"
