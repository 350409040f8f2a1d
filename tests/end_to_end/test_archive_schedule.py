"""The archive is worked on while the gateway runs: nothing lost, nothing doubled, nothing that was changed taken in."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import json
import os
import signal
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import gateway.audit.chain_writer as writer_module
from gateway.audit.archive.configured import ArchiveSettings
from gateway.audit.archive.lengths import NotRemovable, Retention
from gateway.audit.archive.parts import parts_of
from gateway.audit.archive.store import Directory
from gateway.audit.archive.trail import open_trail
from gateway.audit.archive.verify import verify_archive
from gateway.audit.chain import verify
from gateway.audit.keys import public_key, signing_key
from gateway.audit.report.breach import BreachQuestion, breach
from gateway.audit.report.people import People
from gateway.audit.report.period import read_period
from gateway.audit.sinks.delivery import Bounds
from gateway.audit.sinks.options import File, SinkSettings
from gateway.audit.tail import last_events
from gateway.cli import main
from gateway.edge.exposition import MetricsListen
from tests.audit.answers.conftest import TODAY, Book
from tests.end_to_end.test_metrics import series, value
from tests.end_to_end.test_sinks import ask, nowhere

EVERY = ArchiveSettings("", every_seconds=0.2, first_pause=0.05)


def inhabit(root: Path, monkeypatch: pytest.MonkeyPatch, year: int = 2026, later: Sequence[date] = ()) -> None:
    """Leave a gateway's state behind that worked over three months of a year, in several segments, and on days later."""
    book = Book(root / "state")
    book.checkpoints = root / "checkpoints"
    (root / "state" / "keys").mkdir(parents=True, mode=0o700)
    book.key = signing_key(root / "state" / "keys")
    events = [
        event
        for month in (1, 2, 3)
        for day in range(1, 28)
        for event in book.call(f"{year}-{month:02}-{day:02}T10:00", patient=f"MRN-{day % 5}")
    ]
    events += [event for day in later for event in book.call(f"{day}T10:00")]

    def write() -> None:
        book.write(events, segment_bytes=12_000, checkpoint_each=7)

    with monkeypatch.context() as patch:
        patch.setattr(writer_module, "now", lambda: book.clock)
        thread = threading.Thread(target=write)
        thread.start()
        thread.join()


@dataclass
class Kept:
    """A house whose archive is worked on."""

    house: Any
    root: Path
    before: list[Any] = field(default_factory=list)

    @property
    def schedule(self) -> Any:
        return self.house.gateway.archivist.schedule

    @property
    def store(self) -> Directory:
        return Directory(self.root / "archive")

    @property
    def segments(self) -> list[str]:
        return sorted(path.name for path in self.house.journal.glob("segment-*.jsonl"))

    def log(self, event: str) -> list[dict[str, Any]]:
        lines = map(json.loads, self.house.log.getvalue().splitlines())
        return [line for line in lines if line["event"] == event]

    async def ran(self, wanted: Callable[[], Any]) -> None:
        """Wait until a run has come to what is wanted."""
        async with asyncio.timeout(180):
            while not (self.schedule.last is not None and wanted()):
                await asyncio.sleep(0.01)


def affected(root: Path) -> list[Any]:
    """Ask who is affected by the calls that the state was left behind with: every one, by its event."""
    there = root / "archive"
    key = public_key(root / "state" / "keys" / "audit.pub")
    trail = open_trail([root / "state" / "journal"], Directory(there) if there.is_dir() else None, key)
    try:
        # Until just after the last call: what a trail that was left behind says nothing of is no matter here.
        asked = BreachQuestion("anthropic", read_period("2026-01-01", "2026-03-27T10:05:00Z"), events=True)
        answer = breach(trail, People(None), asked, TODAY)
        assert answer.gaps == []
        return answer.rows
    finally:
        trail.close()


def archive_events(root: Path) -> list[dict[str, Any]]:
    """Give what the chain says of the archive: live, and archived itself."""
    trail = open_trail([root / "state" / "journal"], Directory(root / "archive"))
    try:
        return trail.rows(f"SELECT * FROM {trail.events()} WHERE stage IN ('archive', 'retention') ORDER BY chain, seq")
    finally:
        trail.close()


def check(root: Path) -> None:
    """See that journal and archive are whole, go on from each other, and each part was recorded once."""
    key, store = public_key(root / "state" / "keys" / "audit.pub"), Directory(root / "archive")
    journal = root / "state" / "journal"
    found = verify_archive(store, key, journals=(journal,), checkpoints=root / "checkpoints")
    assert found.problems == []
    begins = min(int(path.stem[-8:]) for path in journal.glob("segment-*.jsonl"))
    assert verify(journal, key, checkpoints=root / "checkpoints", begins_with=begins).problems == []
    told = [event["part"] for event in archive_events(root) if event["outcome"] in ("archived", "merged")]
    assert len(told) == len(set(told))
    assert {part.name for part in parts_of(store.names())} <= set(told)
    assert list((root / "state" / "archive" / "deeds").glob("*")) == []


@pytest.fixture
def kept(build: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    @asynccontextmanager
    async def run(
        year: int = 2026,
        archive: ArchiveSettings = EVERY,
        before: Callable[[Path], None] = lambda _: None,
        later: Sequence[date] = (),
        **more: Any,
    ) -> AsyncIterator[Kept]:
        root = tmp_path / "house"

        def edit(_policies: Path) -> None:
            inhabit(root, monkeypatch, year, later)
            before(root)

        def operating(_authority: Any, tls: Path) -> dict[str, Any]:
            chosen = ArchiveSettings(
                str(tls.parent / "archive"), archive.every_seconds, archive.keep_json, archive.memory,
                archive.retention, archive.first_pause,
            )  # fmt: skip
            return {"archive": chosen, "metrics": MetricsListen("127.0.0.1", 0, None)}

        async with build(edit, operating=operating, **more) as house:
            yield Kept(house, root)

    return run


async def test_closed_segments_become_parquet_while_calls_go_on(kept: Any) -> None:
    seen: list[Any] = []
    async with kept(before=lambda root: seen.append(affected(root))) as running:
        for _ in range(3):
            await running.house.sdk().messages.create(**ask())
        await running.ran(lambda: len(running.segments) == 1)
        found = await series(running.house)
        assert value(found, "archive_deeds_total", deed="archived") == 3
        assert value(found, "archive_events_total") == 2 * 81
        assert value(found, "archive_failures_total", cause="not_intact") == 0
        assert value(found, "archive_json_kept") == 0
        (run,) = [line for line in running.log("archive_run") if line["archived"]]
        assert (run["archived"], run["events"], run["json_kept"]) == (3, 162, 0)
    assert affected(running.root) == seen[0] != []
    events = archive_events(running.root)
    assert [(event["outcome"], event["partition"], event["operator"]) for event in events] == [
        ("archived", f"2026-0{month}", None) for month in (1, 2, 3)
    ]
    check(running.root)
    assert (running.root / "archive" / "references" / "public-keys").is_dir()


async def test_a_changed_segment_is_not_archived_and_raises_the_alarm_until_it_is_put_right(kept: Any) -> None:
    good: dict[Path, bytes] = {}

    def change(root: Path) -> None:
        path = sorted((root / "state" / "journal").glob("segment-*.jsonl"))[1]
        good[path] = path.read_bytes()
        path.chmod(0o600)
        path.write_bytes(good[path].replace(b"MRN", b"MRM", 1).replace(b"anthropic", b"anthropyc", 1))

    async with kept(before=change) as running:
        there = running.segments
        await running.ran(lambda: running.schedule.runs >= 3)
        await running.house.sdk().messages.create(**ask())  # calls go on
        found = await series(running.house)
        assert value(found, "archive_failures_total", cause="not_intact") >= 3
        assert value(found, "archive_deeds_total", deed="archived") == 0
        said = running.log("archive_not_intact")
        assert "segment-00000002.jsonl" in said[0]["what"]
        assert [line["again_seconds"] for line in said[:3]] == [0, 0, 0]  # 0.05, 0.1, 0.2
        (event,) = [one for one in last_events(running.house.journal, 100) if one["stage"] == "archive"]
        assert (event["outcome"], event["reason"]) == ("failed", "not_intact")
        assert running.segments == there
        assert parts_of(running.store.names()) == []
        # The control: what was there before is archived at once.
        ((path, content),) = good.items()
        path.write_bytes(content)
        await running.ran(lambda: len(running.segments) == 1)
    check_events = [event["outcome"] for event in archive_events(running.root)]
    assert check_events == ["failed", "archived", "archived", "archived"]


async def test_checkpoints_kept_elsewhere_that_say_otherwise_stop_it(kept: Any) -> None:
    """Whoever cut the end off, and can sign, is found by what was stated elsewhere."""

    def cut(root: Path) -> None:
        for path in sorted((root / "state" / "journal").glob("segment-*.jsonl"))[4:]:
            path.unlink()

    async with kept(before=cut) as running:
        await running.ran(lambda: running.log("archive_not_intact"))
        assert parts_of(running.store.names()) == []


async def test_a_sink_that_is_behind_keeps_its_json(kept: Any, tmp_path: Path) -> None:
    def begin(root: Path) -> None:
        """The sink has had the first two segments."""
        (root / "state" / "spool" / "siem").mkdir(parents=True)
        header = json.loads((root / "state" / "journal" / "segment-00000003.jsonl").open("rb").readline())["header"]
        place = {"chain": header["chain"], "segment": 3, "offset": 0, "sequence": header["seq"]}
        (root / "state" / "spool" / "siem" / "cursor").write_text(json.dumps(place))

    async with kept(before=begin, sinks=(nowhere(required=False),)) as running:
        await running.ran(lambda: running.schedule.last.json_kept and running.schedule.runs >= 2)
        assert running.segments[0] == "segment-00000003.jsonl"
        assert len(running.segments) > 5
        found = await series(running.house)
        assert value(found, "archive_json_kept") == len(running.segments) - 1
        assert value(found, "archive_deeds_total", deed="archived") == 3  # and none twice, though runs went on
    assert [event["outcome"] for event in archive_events(running.root)] == ["archived"] * 3
    path = tmp_path / "events.jsonl"
    sink = SinkSettings("siem", File(path), bounds=Bounds(save_seconds=0.0))
    async with kept(sinks=(sink,)) as running:  # the receiver is back
        await running.ran(lambda: len(running.segments) == 1)
    check(running.root)
    had = [json.loads(line)["seq"] for line in path.read_text().splitlines()]
    assert had == list(range(had[0], had[0] + len(had)))  # it missed nothing


async def test_json_stays_where_it_is_to_stay(kept: Any) -> None:
    async with kept(archive=ArchiveSettings("", 0.2, keep_json=True, first_pause=0.05)) as running:
        there = running.segments
        await running.ran(lambda: running.schedule.runs >= 3)
        assert running.segments == there
        assert len([line for line in running.log("archive_run") if line["archived"]]) == 1
    check(running.root)


async def test_nothing_is_removed_unless_that_is_configured_and_then_only_what_is_past_its_time(kept: Any) -> None:
    today = datetime.now(UTC).date()
    # At least every 90 days: what the trail says nothing about does not make anything old.
    worked = sorted(day for n in range(1, 100) if (day := today - n * timedelta(days=85)) > date(2019, 4, 1))
    async with kept(year=2019, later=worked) as running:
        await running.ran(lambda: running.schedule.runs >= 2 and len(running.segments) == 1)
        assert len(parts_of(running.store.names())) == 3 + len(worked)
    keep_from = f"{Retention().expired(today):%Y-%m}"
    expired = ["2019-01", "2019-02", *(month for day in worked if (month := f"{day:%Y-%m}") < keep_from)]
    with_retention = ArchiveSettings("", 0.2, first_pause=0.05, retention=Retention())
    hold = ("audit", "hold", "add", "case-7", "--archive", str(running.root / "archive"), "--keys")
    held = CliRunner().invoke(
        main, [*hold, str(running.root / "state" / "keys"), "--from", "2019-03-05", "--to", "2019-03-06"]
    )
    assert held.exit_code == 0, held.output
    async with kept(archive=with_retention) as running:
        await running.ran(lambda: running.schedule.runs >= 2)
        assert [part.month for part in parts_of(running.store.names()) if part.month < keep_from] == ["2019-03"]
        assert value(await series(running.house), "archive_deeds_total", deed="removed") == len(expired)
    outcomes = [(event["outcome"], event["partition"], event["hold"]) for event in archive_events(running.root)]
    assert [told for told in outcomes if told[0] != "archived"] == [
        ("held", None, "case-7"),
        ("extended", None, None),
        *(("removed", month, None) for month in expired),
    ]
    key = public_key(running.root / "state" / "keys" / "audit.pub")
    assert verify_archive(running.store, key, journals=(running.house.journal,)).problems == []


async def test_a_retention_that_was_shortened_does_not_start(kept: Any) -> None:
    longer = ArchiveSettings("", 0.2, first_pause=0.05, retention=Retention(10, 0))
    async with kept(year=2019, archive=longer) as running:
        await running.ran(lambda: running.schedule.runs >= 1)
        assert len(parts_of(running.store.names())) == 3
    shorter = ArchiveSettings("", 0.2, first_pause=0.05, retention=Retention(6, 90))
    with pytest.raises(NotRemovable, match="shorter than 10 years and 0 days, which is in force"):
        async with kept(archive=shorter):
            pass
    assert len(parts_of(running.store.names())) == 3


async def test_a_length_that_came_into_force_meanwhile_is_respected_by_the_run(kept: Any) -> None:
    """As in a bucket, that is not looked at when the gateway starts."""
    shorter = ArchiveSettings("", 0.2, first_pause=0.05, retention=Retention(6, 90))

    def lengthen(root: Path) -> None:
        (root / "archive" / "retention").mkdir(parents=True)
        (root / "archive" / "retention" / "10-0.json").write_text("{}")

    async with kept(year=2019, archive=EVERY, before=lengthen) as running:
        await running.ran(lambda: running.schedule.runs >= 1)
        job = running.schedule._job
    from dataclasses import replace

    from gateway.audit.archive.work import work

    asked = replace(job, retention=(shorter.retention.years, shorter.retention.days))  # type: ignore[union-attr]
    result = await asyncio.to_thread(work, asked)
    assert (result.cause, "10 years and 0 days" in result.what) == ("retention", True)
    assert len(parts_of(running.store.names())) == 3


async def until_in_the_middle(root: Path) -> None:
    """Wait until a part is being put into the archive."""
    deeds = root / "state" / "archive" / "deeds"
    async with asyncio.timeout(180):
        while not list(deeds.glob("*.doing")):
            await asyncio.sleep(0.001)


async def test_killed_in_the_middle_it_loses_nothing_and_doubles_nothing(kept: Any) -> None:
    seen: list[Any] = []
    async with kept(before=lambda root: seen.append(affected(root))) as running:
        cut_off = 0
        for _ in range(3):
            await until_in_the_middle(running.root)
            pid = running.schedule.pid
            if pid is None:
                break
            runs = running.schedule.runs
            os.kill(pid, signal.SIGKILL)
            await running.ran(lambda: running.schedule.runs > runs)  # noqa: B023
            cut_off += running.schedule.last.cause == "crashed"
            assert affected(running.root) == seen[0]
            if len(running.segments) == 1:
                break
        await running.ran(lambda: len(running.segments) == 1)
        assert cut_off >= 1
        assert value(await series(running.house), "archive_failures_total", cause="crashed") == cut_off
    assert affected(running.root) == seen[0]
    assert sorted(event["partition"] for event in archive_events(running.root)) == ["2026-01", "2026-02", "2026-03"]
    check(running.root)


async def test_stopping_ends_a_run_at_once_and_the_next_start_goes_on(kept: Any) -> None:
    seen: list[Any] = []
    async with kept(before=lambda root: seen.append(affected(root))) as running:
        await until_in_the_middle(running.root)
        pid = running.schedule.pid
        os.kill(pid, signal.SIGSTOP)  # it hangs, and does not hear SIGTERM
        begun = asyncio.get_running_loop().time()
    assert asyncio.get_running_loop().time() - begun < 15
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert affected(running.root) == seen[0]
    async with kept() as running:
        await running.ran(lambda: len(running.segments) == 1)
    assert affected(running.root) == seen[0]
    check(running.root)


async def test_another_process_that_works_on_the_archive_is_waited_for(kept: Any) -> None:
    locks: list[Any] = []

    def hold(root: Path) -> None:
        (root / "archive").mkdir()
        locks.append((root / "archive" / ".lock").open("w"))
        fcntl.flock(locks[0], fcntl.LOCK_EX)

    async with kept(before=hold) as running:
        await running.ran(lambda: running.log("archive_waits") and running.schedule.runs >= 2)
        assert running.store.names() == []
        command = ("audit", "archive", str(running.house.journal), "--to", str(running.root / "archive"))
        key = ("--public-key", str(running.root / "state" / "keys" / "audit.pub"))
        done = await asyncio.to_thread(CliRunner().invoke, main, [*command, *key])
        assert (done.exit_code, "another process works on this archive" in done.output) == (1, True)
        locks[0].close()
        await running.ran(lambda: len(running.segments) == 1)
    check(running.root)


async def test_what_commands_do_is_recorded_by_the_gateway_that_runs(kept: Any) -> None:
    async with kept(archive=ArchiveSettings("", 3600.0)) as running:
        await running.ran(lambda: len(running.segments) == 1)
        where = ("--archive", str(running.root / "archive"), "--keys", str(running.root / "state" / "keys"))
        for command in (("add", "case-1", "--from", "2026-01-01"), ("release", "case-1")):
            done = await asyncio.to_thread(
                CliRunner().invoke, main, ["audit", "hold", command[0], command[1], *where, *command[2:]]
            )
            assert done.exit_code == 0, done.output
            assert "the gateway that runs" in done.output

        def recorded() -> list[dict[str, Any]]:
            return [event for event in last_events(running.house.journal, 9) if event["stage"] == "retention"]

        await running.ran(lambda: len(recorded()) == 2)
        held, released = recorded()
    assert (held["outcome"], held["hold"], held["first_day"]) == ("held", "case-1", "2026-01-01")
    assert (released["outcome"], bool(released["operator"])) == ("released", True)
    check(running.root)


async def test_an_archive_that_cannot_be_used_is_said_and_tried_again(kept: Any) -> None:
    def block(root: Path) -> None:
        (root / "archive").write_text("a file where the directory should be")

    async with kept(before=block) as running:
        await running.ran(lambda: running.schedule.runs >= 2)
        await running.house.sdk().messages.create(**ask())
        assert {line["cause"] for line in running.log("archive_failed")} == {"store"}
        assert value(await series(running.house), "archive_failures_total", cause="store") >= 2
        (running.root / "archive").unlink()
        await running.ran(lambda: len(running.segments) == 1)
    check(running.root)


async def test_no_secret_of_the_environment_reaches_the_process_that_archives(kept: Any) -> None:
    async with kept(archive=EVERY) as running:
        await until_in_the_middle(running.root)
        pid = running.schedule.pid
        os.kill(pid, signal.SIGSTOP)
        try:
            told = Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
            nice = os.getpriority(os.PRIO_PROCESS, pid)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)
    assert os.environ["ANTHROPIC_API_KEY"]  # the control: the gateway has it
    assert not [entry for entry in told if entry.startswith(b"ANTHROPIC")]
    assert [entry for entry in told if entry.startswith(b"PATH=")]
    assert nice == 19
