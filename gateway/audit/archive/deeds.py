"""What was done to an archive, on its way into the chain.

The gateway is the only writer of its journal. Who works on the archive (the gateway's own schedule, in a process apart,
or a command) leaves a note under ``state/archive/deeds``; the gateway that runs, or the next that starts, records it.

A note becomes an event of the chain, and what the chain states of parts and holds is what verification believes: so
each carries a code (HMAC) under a secret of the state's keys, and a note that others wrote is put aside.

A note is on disk before its deed (``….doing``) and is finished after it (``….json``). What a crash left in between is
settled by looking into the archive: was it done, or was it not?
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import pwd
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import orjson
from pydantic import ValidationError

from gateway.audit.archive import tombstones
from gateway.audit.archive.parts import read_name
from gateway.audit.archive.store import Store, digest_of
from gateway.audit.event import Event, Outcome, Stage, make_event, new_event_id
from gateway.audit.files import give_to_owner, make_below, naming, sync_directory, write_all
from gateway.audit.keys import secret

FOLDER = "deeds"  # below state/archive
_STAGES = frozenset({Stage.ARCHIVE, Stage.RETENTION})
# What a note may say, beside its stage, outcome and operator: nothing of a call.
_FIELDS = frozenset(
    "partition first_seq last_seq digest part part_events part_sources first_segment last_segment first_day last_day "
    "hold retention".split()
)
_NOBODY = 2**32 - 1  # the kernel's login uid where nobody logged in


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that is done. ``there`` and ``gone`` are names in the archive by which one sees that it was.

    ``digest_there``: what is ``there`` must have this SHA-256, or it is no part of the archive and goes again.
    """

    stage: Stage
    outcome: Outcome
    fields: dict[str, Any]
    there: str
    gone: str | None = None
    digest_there: str | None = None


class Recorder(Protocol):
    """Who is told of deeds."""

    def doing(self, store: Store, deed: Deed) -> contextlib.AbstractContextManager[None]:
        """Surround the deed. Raises OSError before it, where it could not be recorded: then it is not done."""

    def settle(self, store: Store) -> None:
        """Look what became of deeds that a crash cut off. Raises StoreUnusable, OSError."""


class Unrecorded:
    """Tells nobody: an archive that belongs to no gateway's state."""

    @contextmanager
    def doing(self, store: Store, deed: Deed) -> Iterator[None]:
        """Let it be done."""
        del store, deed
        yield

    def settle(self, store: Store) -> None:
        """There is nothing to look for."""
        del store


@dataclass(frozen=True, slots=True)
class Deeds:
    """The notes of one gateway's state. ``operator`` is who gave the command; None: the schedule.

    ``key`` is the state's secret for them (``notes_key``).
    """

    folder: Path
    operator: str | None
    key: bytes = field(repr=False)

    @contextmanager
    def doing(self, store: Store, deed: Deed) -> Iterator[None]:
        """Write the note, let the deed be done, finish the note. After a failure the note waits to be settled."""
        event_id = new_event_id()
        note = {
            "stage": deed.stage.value,
            "outcome": deed.outcome.value,
            "operator": self.operator,
            "fields": deed.fields,
            "store": str(store),
            "there": deed.there,
            "gone": deed.gone,
            "digest_there": deed.digest_there,
        }
        note["code"] = _code(self.key, event_id, note)
        path = self.folder / f"{event_id}.doing"
        _write(path, orjson.dumps(note, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2))
        yield
        self._finish(path)

    def settle(self, store: Store) -> None:
        """Finish the notes of what was done, drop those of what was not; take back a part that is not whole.

        A note that was cut off while it was written goes too: its deed had not begun. Where the archive holds nothing
        of what a note shows that it held, it is not there now (a mount that is missing): the note waits for it.

        Only for the one who holds the archive's lock.
        """
        if not self.folder.is_dir():
            return
        for cut_off in self.folder.glob("*.part"):
            cut_off.unlink(missing_ok=True)
        unfinished = sorted(self.folder.glob("*.doing"))
        for path in unfinished:
            note = _read(path, self.key)
            if note is None:
                self._finish(path)  # whoever takes up the notes sees that it is none, says so, and puts it aside
                continue
            if note.get("store") != str(store):
                continue  # of another archive: its own next run looks
            if _was_done(store, note):
                self._finish(path)
            elif not _is_missing(store, note):
                path.unlink()

    def _finish(self, path: Path) -> None:
        path.rename(path.with_suffix(".json"))
        sync_directory(self.folder)


@dataclass(frozen=True, slots=True)
class Note:
    """A finished note: the event that it becomes, and its file."""

    event: Event
    path: Path


def notes_key(state: Path) -> bytes:
    """Give the secret by which a gateway knows the notes of its own, made at first use. Raises KeyUnusable, OSError."""
    path = state / "keys" / "notes.key"
    make_below(path.parent)
    made = not path.exists()
    try:
        key = secret(path.parent, path.name)
    except FileExistsError:  # another process made it just now
        return secret(path.parent, path.name)
    if made:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            give_to_owner(descriptor, path.parent)
        finally:
            os.close(descriptor)
    return key


def finished(folder: Path, key: bytes) -> tuple[list[Note], list[Path]]:
    """Give the notes that are to be recorded, oldest first, and the files that are none. Raises OSError."""
    notes, others = [], []
    for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        event = _event(path.stem, _read(path, key))
        if event is None:
            others.append(path)
        else:
            notes.append(Note(event, path))
    return notes, others


def who() -> str:
    """Name the user who gives a command: who logged in, as the kernel knows, else whom the process runs as."""
    user = os.getuid()
    with contextlib.suppress(OSError, ValueError):
        login = int(Path("/proc/self/loginuid").read_text("ascii"))
        user = login if login != _NOBODY else user
    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return str(user)


def _was_done(store: Store, note: dict[str, Any]) -> bool:
    names = set(store.names())
    there, gone, digest = note.get("there"), note.get("gone"), note.get("digest_there")
    if there not in names or gone in names:
        return False
    if digest is not None and digest_of(store.local(str(there), fresh=True)) != digest:
        if note["outcome"] == Outcome.ARCHIVED.value or _can_be_joined_again(store, names, str(there)):
            store.remove(str(there))  # what it was made of is still there: that goes only after the note is finished
        return False
    return True


def _is_missing(store: Store, note: dict[str, Any]) -> bool:
    """Whether an archive without parts and tombstones cannot be the one of a note, whose deed was not its first."""
    if any(read_name(name) is not None or name.startswith(tombstones.FOLDER) for name in store.names()):
        return False
    fields = note["fields"]
    return note.get("gone") is not None or note["outcome"] == Outcome.MERGED.value or fields.get("first_seq", 1) > 1


def _can_be_joined_again(store: Store, names: set[str], name: str) -> bool:
    """Whether a joined part is none, and all that it was made of is there.

    One that is a part, if another than was to be, another machine put there; that one may be removing what it holds.
    """
    from gateway.audit.archive.proof import is_proven  # noqa: PLC0415 - DuckDB: the gateway itself never settles

    joined = read_name(name)
    parts = [part for other in names - {name} if (part := read_name(other)) is not None]
    if joined is None or sum(part.events for part in parts if joined.holds(part)) < joined.events:
        return False
    return not is_proven(store, name)


def _event(event_id: str, note: dict[str, Any] | None) -> Event | None:
    """Give the event of a note; None where it says what no note may say."""
    if note is None:
        return None
    fields = note.get("fields")
    try:
        stage, outcome = Stage(str(note.get("stage"))), Outcome(str(note.get("outcome")))
        if stage not in _STAGES or not isinstance(fields, dict) or not fields.keys() <= _FIELDS:
            return None
        return make_event(
            stage, event_id=event_id, action="none", outcome=outcome, operator=note.get("operator"), **fields
        )
    except (ValueError, TypeError, ValidationError):
        return None


def _read(path: Path, key: bytes) -> dict[str, Any] | None:
    """Read a note; None where it is none that was written with the key, under this name."""
    try:
        read = orjson.loads(path.read_bytes())
    except orjson.JSONDecodeError:
        return None
    note: dict[str, Any] = read if isinstance(read, dict) else {}
    code = note.pop("code", None)
    if not isinstance(code, str) or not hmac.compare_digest(code.encode(), _code(key, path.stem, note).encode()):
        return None
    return note


def _code(key: bytes, event_id: str, note: dict[str, Any]) -> str:
    content = event_id.encode() + b"\n" + orjson.dumps(note, option=orjson.OPT_SORT_KEYS)
    return hmac.new(key, content, hashlib.sha256).hexdigest()


def _write(path: Path, content: bytes) -> None:
    make_below(path.parent)
    part = path.with_suffix(".part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        with naming(part):
            give_to_owner(descriptor, path.parent)
            write_all(descriptor, content)
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
    part.rename(path)
    sync_directory(path.parent)
