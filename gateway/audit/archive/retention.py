"""How events go at the end of their time: whole months, with a signed tombstone, never under a legal hold.

What events refer to (policies, agreements, detector versions, public keys) is not removed here at all.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import duckdb
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gateway.audit.archive import statements
from gateway.audit.archive.deeds import Deed, Recorder, Unrecorded
from gateway.audit.archive.facts import read_facts
from gateway.audit.archive.lengths import NotRemovable, Retention, lengths_of, remember
from gateway.audit.archive.live import connect, distrust
from gateway.audit.archive.parts import Part, parts_of, read_name
from gateway.audit.archive.proof import prove_held, prove_part
from gateway.audit.archive.silence import witnessed
from gateway.audit.archive.steps import Step, behind
from gateway.audit.archive.store import Store, Taken, digest_of
from gateway.audit.archive.tombstones import tombstone_of
from gateway.audit.archive.write import part_deed
from gateway.audit.clock import by
from gateway.audit.event import Outcome, Stage

_HOLD_NAME = re.compile(r"[A-Za-z0-9-]{1,64}")


@dataclass(frozen=True, slots=True)
class Hold:
    """A legal hold: nothing of these days goes, whatever its age. None is open."""

    name: str
    first: date | None
    last: date | None

    def __str__(self) -> str:
        return f"{self.name}: {self.first or 'the beginning'} to {self.last or 'open'}"

    def covers(self, part: Part) -> bool:
        """Whether it keeps a part."""
        return part.touches(self.first, self.last)


@dataclass(frozen=True, slots=True)
class Stated:
    """What the chain says must stay, whatever became of the files that say so: holds, and lengths.

    ``steps``: where it says that a clock was set, so that calls may be younger than they say.
    """

    holds: tuple[Hold, ...] = ()
    lengths: tuple[Retention, ...] = ()
    steps: tuple[Step, ...] = ()


@dataclass(slots=True)
class Removed:
    """What was removed, and what expired but is kept, with the reason."""

    parts: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)


def set_hold(
    store: Store, key: Ed25519PrivateKey, hold: Hold, now: datetime, recorder: Recorder | None = None
) -> list[str]:
    """Put a hold into the archive. Raises NotRemovable where the name is taken, StoreUnusable, OSError.

    Its name stands in the trail: a case number, never a person's name. Gives the parts of its days that another machine
    had set about to remove when the hold came: each was there just before. All others of its days stay (``_bury``).
    """
    if not _HOLD_NAME.fullmatch(hold.name):
        raise NotRemovable(f"{hold.name}: name a hold by 1 to 64 letters (a to z), digits and hyphens")
    if hold.first is not None and hold.last is not None and hold.first > hold.last:
        raise NotRemovable(f"{hold.name}: its first day, {hold.first}, is after its last, {hold.last}; exchange them")
    before, taken = store.names(), f"{hold.name}: there is, or was, a hold of that name; take another"
    if any(name.startswith(f"{statements.HOLD}{hold.name}.") for name in before):
        # A command that failed at its very end has set it all the same.
        standing = next((one for one in holds(store, key) if one.name == hold.name), None)
        raise NotRemovable(
            taken if standing is None else f"{standing} is in force already; for other days take another name"
        )
    try:
        _put(store, key, f"{hold.name}.set.json", hold, now, Outcome.HELD, recorder)
    except Taken:
        raise NotRemovable(taken) from None
    after = frozenset(store.names())
    return [
        part.name
        for part in parts_of(before)
        if hold.covers(part)
        and (part.name not in after or tombstone_of(part.name) in after)
        and not any(other.holds(part) for other in parts_of(after) if other != part)
    ]


def release_hold(
    store: Store, key: Ed25519PrivateKey, name: str, now: datetime, recorder: Recorder | None = None
) -> None:
    """Lift a hold; both statements stay. Raises NotRemovable, StoreUnusable, OSError."""
    hold = next((hold for hold in holds(store, key) if hold.name == name), None)
    if hold is None:
        raise NotRemovable(f"{name}: no such hold is in force; see `phi-gateway audit hold list`")
    path = f"{statements.HOLD}{name}.set.json"
    since = _moment(statements.read_hold(path, store.local(path).read_bytes(), key.public_key()))
    if now.astimezone(UTC) < since:
        raise NotRemovable(
            f"{name}: it was set at {since:%Y-%m-%d %H:%M:%S} UTC, which is yet to come: look at the clock"
        )
    _put(store, key, f"{name}.released.json", hold, now, Outcome.RELEASED, recorder)


def holds(store: Store, key: Ed25519PrivateKey) -> list[Hold]:
    """Give the holds in force. One that is not signed holds everything: a file that was tampered with frees nothing.

    Nor does a release from before the hold was set: of another of its name, that somebody kept.
    """
    found, names = [], store.names()
    for path in names:
        if not (path.startswith(statements.HOLD) and path.endswith(".set.json")):
            continue
        name = path.removeprefix(statements.HOLD).removesuffix(".set.json")
        release = f"{statements.HOLD}{name}.released.json"
        body = statements.read_hold(path, store.local(path).read_bytes(), key.public_key())
        if release in names:
            lifted = statements.read_hold(release, store.local(release).read_bytes(), key.public_key())
            if lifted is not None and _moment(lifted) >= _moment(body):
                continue
        found.append(
            Hold(name, *(_day(body, end) for end in ("first_day", "last_day"))) if body else Hold(name, None, None)
        )
    return found


def retain(
    store: Store,
    key: Ed25519PrivateKey,
    asked: Retention | None,
    now: datetime,
    *,
    recorder: Recorder | None = None,
    chain: str | None = None,
    stated: Callable[[], Stated] | None = None,
    wary: bool = False,
) -> Removed:
    """Remove the months that are wholly expired: of all chains, or of one.

    ``wary``: nobody looks at the clock; time of which the trail knows nothing does not count (``silence.witnessed``).
    ``stated`` gives what the chain says of holds and lengths; it is asked where something is past its time. Only for
    the one who holds the archive's lock (``lock.exclusive``). The tombstone is in the archive before the part goes; a
    crash in between leaves both, and the next run finishes. Raises NotRemovable, NotArchivable, StoreUnusable,
    PartUnreadable, OSError.
    """
    today = now.astimezone(UTC).date()
    if wary:
        today = witnessed(store.names(), today)
    past = keep_from = remember(store, asked, today, recorder)
    names = store.names()
    kept_by = _keeping(names)
    parts, removed = [part for part in parts_of(names) if chain in (None, part.chain)], Removed()
    expired = any(part.last_day < keep_from for part in parts)
    standing = holds(store, key) if expired else []
    goes = any(_wholly_expired(part, parts, keep_from) for part in parts if not _held(part, standing))
    told = stated() if goes and stated is not None else Stated()
    standing += told.holds
    longest = min(told.lengths, key=lambda length: length.expired(today), default=None)
    if longest is not None:
        keep_from = min(keep_from, longest.expired(today))
    connection = connect()
    distrust(connection)
    try:
        for one in sorted({part.chain for part in parts}):
            for part in (part for part in parts if part.chain == one):
                if not _wholly_expired(part, parts, keep_from):
                    if _wholly_expired(part, parts, past):
                        why = f"the trail says {longest}; its file in the archive is gone"
                        removed.kept.append(f"{part.name} ({why})")
                    break  # from the beginning of the chain on: what is left is in one piece
                if why := _why_kept(part, standing, told.steps, keep_from):
                    removed.kept.append(f"{part.name} ({why})")
                    continue
                try:
                    _bury(connection, store, key, part, keep_from, now, recorder or Unrecorded(), kept_by)
                except _Held:
                    removed.kept.append(f"{part.name} (a legal hold, or a length of retention, came meanwhile)")
                    return removed
                removed.parts.append(part.name)
    finally:
        connection.close()
    return removed


def _bury(
    connection: duckdb.DuckDBPyConnection,
    store: Store,
    key: Ed25519PrivateKey,
    part: Part,
    keep_from: date,
    now: datetime,
    recorder: Recorder,
    kept_by: frozenset[str],
) -> None:
    """Remove a part. Raises _Held where a hold or a length has come that was not among ``kept_by``.

    No lock holds another machine off a bucket. A hold is looked for once the tombstone is there, and who sets one looks
    for tombstones once the hold is there (``set_hold``): one of the two sees the other, whoever comes first.
    """
    path = store.local(part.name, fresh=True)
    facts, digest = read_facts(connection, path), digest_of(path)
    prove_part(connection, path, part, facts)  # or a part that only its name makes old would go, and be signed for
    for smaller in _joined_into(part, store.names()):
        prove_held(connection, path, smaller, read_facts(connection, store.local(smaller.name, fresh=True)))
    body = {
        "chain": part.chain,
        "month": part.month,
        "part": part.name,
        "first": list(part.first),
        "last": list(part.last),
        "first_seq": part.first_seq,
        "last_seq": part.last_seq,
        "last_day": part.last_day.isoformat(),
        "begins_after": facts.begins_after,
        "ends_with": facts.ends_with,
        "time": now.astimezone(UTC).isoformat(timespec="seconds"),
        "keep_from": keep_from.isoformat(),
    }
    name = tombstone_of(part.name)
    with recorder.doing(store, part_deed(Stage.RETENTION, Outcome.REMOVED, part, digest, tombstone=name)):
        statements.put(store, name, statements.sign(key, body))
        names = store.names()
        if _keeping(names) - kept_by:
            store.remove(name)
            raise _Held  # the next run looks whether it is held
        for smaller in _joined_into(part, names):
            store.remove(smaller.name)  # by a run that was cut off: else that would stand again
        store.remove(part.name)


def _joined_into(part: Part, names: Iterable[str]) -> list[Part]:
    """Give what a part was joined from, so far as it is still there."""
    found = (read_name(name) for name in names)
    return [smaller for smaller in found if smaller is not None and smaller != part and part.holds(smaller)]


class _Held(Exception):
    """Something came that may keep the part."""


def _held(part: Part, standing: Iterable[Hold]) -> list[str]:
    return list(dict.fromkeys(hold.name for hold in standing if hold.covers(part)))


def _why_kept(part: Part, standing: Iterable[Hold], steps: Iterable[Step], keep_from: date) -> str:
    """Say why a part stays though it is past its time; nothing where it need not."""
    if held := _held(part, standing):
        return f"legal hold: {', '.join(held)}"
    late = behind(steps, part)
    if late >= keep_from - part.last_day:
        return (
            f"its clock was put forward by {by(round(late.total_seconds()))} afterwards: "
            "by the clock since, it is not past its time"
        )
    return ""


def _keeping(names: Iterable[str]) -> frozenset[str]:
    """Give what may keep a part: the files of holds and lengths, but for releases."""
    return frozenset(
        name
        for name in names
        if (name.startswith(statements.HOLD) and name.endswith(".set.json")) or lengths_of([name])
    )


def _wholly_expired(part: Part, parts: list[Part], keep_from: date) -> bool:
    """Whether every part of the month, of this chain, is past its time."""
    return (
        all(other.last_day < keep_from for other in parts if other.chain == part.chain and other.month == part.month)
        and part.month < f"{keep_from:%Y-%m}"
    )


def _put(
    store: Store,
    key: Ed25519PrivateKey,
    name: str,
    hold: Hold,
    now: datetime,
    outcome: Outcome,
    recorder: Recorder | None,
) -> None:
    first, last = (day.isoformat() if day else None for day in (hold.first, hold.last))
    kind = statements.SET if outcome is Outcome.HELD else statements.RELEASED
    body = {
        "statement": kind,
        "name": hold.name,
        "first_day": first,
        "last_day": last,
        "time": now.astimezone(UTC).isoformat(),
    }
    content = statements.sign(key, body)
    fields = {"hold": hold.name, "first_day": first, "last_day": last, "digest": hashlib.sha256(content).hexdigest()}
    deed = Deed(Stage.RETENTION, outcome, fields, there=statements.HOLD + name)
    with (recorder or Unrecorded()).doing(store, deed):
        statements.put(
            store, statements.HOLD + name, content, new=outcome is Outcome.HELD
        )  # no forged release bars one


def _moment(body: dict[str, Any] | None) -> datetime:
    """Give when a statement was made; of one that is not signed, before all others."""
    return datetime.fromisoformat(body["time"]) if body is not None else datetime.min.replace(tzinfo=UTC)


def _day(body: dict[str, Any], name: str) -> date | None:
    return date.fromisoformat(body[name]) if body.get(name) else None
