"""The schedule's own process: archives, joins parts, and (where that is asked for) removes what is past its time.

``python -m gateway.audit.archive.work``: a job as one line of JSON on standard input, which then stays open; what came
of it as one line on standard output. A process apart, at the lowest priority and with bounded memory, so that no call
waits for it. It ends when its input ends: with the gateway, however that ended. Whatever moment it is cut off at, the
next run goes on from there.
"""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import FrameType

import duckdb

from gateway.audit.archive.deeds import FOLDER, Deeds, notes_key
from gateway.audit.archive.facts import PartUnreadable
from gateway.audit.archive.holding import stated
from gateway.audit.archive.job import Cause, Job, Result, read_job, write_result
from gateway.audit.archive.lengths import NotRemovable, Retention, check_retention
from gateway.audit.archive.live import Means, refused
from gateway.audit.archive.lock import Busy, exclusive, scratch
from gateway.audit.archive.merge import merge_parts
from gateway.audit.archive.proof import NotArchivable
from gateway.audit.archive.references import copy_references
from gateway.audit.archive.retention import retain
from gateway.audit.archive.signer import check_signer
from gateway.audit.archive.store import Directory, StoreUnusable, open_store
from gateway.audit.archive.trail import TrailUnreadable
from gateway.audit.archive.write import Conditions, archive_journal
from gateway.audit.keys import KeyUnusable, kept_signing_key, public_key

_LEAST_PRIORITY = 19


def work(job: Job) -> Result:
    """Do it, under the archive's lock; never raises what it can name."""
    try:
        return _work(job)
    except Busy:
        return Result(busy=True)
    except (NotArchivable, PartUnreadable) as failure:
        return Result(cause=Cause.NOT_INTACT, what=str(failure))
    except NotRemovable as failure:
        return Result(cause=Cause.RETENTION, what=str(failure))
    except KeyUnusable as failure:
        return Result(cause=Cause.KEY, what=str(failure))
    except (StoreUnusable, TrailUnreadable) as failure:
        return Result(cause=Cause.STORE, what=str(failure))
    except duckdb.OutOfMemoryException:
        return Result(cause=Cause.MEMORY, what=f"more than {job.memory} bytes are needed; raise audit.archive.memory")
    except duckdb.IOException as failure:
        return Result(cause=Cause.STORE, what=refused(failure))
    except OSError as failure:
        return Result(
            cause=Cause.STORE, what=f"{failure.filename or job.store}: {failure.strerror or 'cannot be read'}"
        )


def _work(job: Job) -> Result:
    state, now = Path(job.state), datetime.now(UTC)
    place = scratch(state)
    store = open_store(job.store, place / "cache", make=True)
    means = Means(f"{job.memory}B", threads=1)
    recorder = Deeds(state / "archive" / FOLDER, None, notes_key(state))
    # In a bucket no lock holds other gateways off: each keeps to what is its own.
    chain = None if isinstance(store, Directory) else job.chain
    keys = state / "keys"
    asked = Retention(*job.retention) if job.retention is not None else None
    with exclusive(store, state), _folder(place):
        if asked is not None:
            check_retention(store, asked, now.date())  # before anything else: who shortens it gets nothing done
        key = public_key(keys / "audit.pub")
        check_signer(store, key)
        recorder.settle(store)
        copy_references(state, store)
        conditions = Conditions(
            key,
            tuple(map(Path, job.checkpoints)),
            state / "spool",
            job.keep_json,
            means,
            recorder,
        )
        done = archive_journal(state / "journal", store, conditions)
        merged = merge_parts(store, now.date(), means=means, recorder=recorder, chain=chain, scratch=place)
        gone: list[str] = []
        if asked is not None:
            told = partial(stated, store, [state / "journal"], key)
            gone = retain(
                store, kept_signing_key(keys), asked, now, recorder=recorder, chain=chain, stated=told, wary=True
            ).parts
    return Result(len(done.parts), done.events, len(merged.parts), len(gone), len(done.removed), len(done.kept))


@contextlib.contextmanager
def _folder(place: Path) -> Iterator[None]:
    place.mkdir(mode=0o700)
    try:
        yield
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _end_with_the_gateway(end: Callable[[], None]) -> None:
    def watch() -> None:
        with contextlib.suppress(OSError):
            while os.read(0, 4096):
                pass
        end()

    threading.Thread(target=watch, name="gateway-gone", daemon=True).start()


def main() -> None:
    """Read the job, do it, say what came of it."""
    with contextlib.suppress(OSError):  # a unit may forbid it; the job is done all the same
        os.setpriority(os.PRIO_PROCESS, 0, _LEAST_PRIORITY)
    os.umask(0o077)

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise SystemExit(1)

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal's goes to the gateway, which ends this in its turn
    job = read_job(io.FileIO(0, closefd=False).readline())  # nothing beyond the line: what follows is the end
    _end_with_the_gateway(lambda: os._exit(1))
    result = work(job)
    sys.stdout.buffer.write(write_result(result))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
