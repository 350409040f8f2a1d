"""How long events are kept, and how they go: whole months, with a signed tombstone, never under a legal hold.

45 CFR 164.316(b)(2)(i) keeps documentation six years from its creation or from when it was last in effect, whichever is
later; the 90 days more cover what is asked for at the very end. What events refer to (policies, agreements, detector
versions, public keys) is not removed here at all.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import orjson
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gateway.audit.archive import statements
from gateway.audit.archive.facts import read_facts
from gateway.audit.archive.live import connect
from gateway.audit.archive.parts import Part, parts_of
from gateway.audit.archive.store import Store

YEARS, DAYS = 6, 90
_LONGEST = "retention/"  # a file for each length that was ever in force: the longest counts


class NotRemovable(ValueError):
    """Nothing may be removed like that. Says why, and the remedy."""


@dataclass(frozen=True, slots=True, order=True)
class Retention:
    """Years and days that an event is kept. Never shorter than six years and 90 days."""

    years: int = YEARS
    days: int = DAYS

    def __post_init__(self) -> None:
        if (self.years, self.days) < (YEARS, DAYS):
            raise NotRemovable(
                f"{self.years} years and {self.days} days is shorter than {YEARS} years and {DAYS} days; "
                "retention can only be extended"
            )

    def expired(self, today: date) -> date:
        """Give the first day that must still be there."""
        try:
            back = today.replace(year=today.year - self.years)
        except ValueError:  # the 29th of February
            back = today.replace(year=today.year - self.years, day=28)
        return back - timedelta(days=self.days)


@dataclass(frozen=True, slots=True)
class Hold:
    """A legal hold: nothing of these days goes, whatever its age. None is open."""

    name: str
    first: date | None
    last: date | None

    def covers(self, part: Part) -> bool:
        """Whether it keeps a part."""
        return part.touches(self.first, self.last)


@dataclass(slots=True)
class Removed:
    """What was removed, and what expired but is kept, with the reason."""

    parts: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)


def set_hold(store: Store, key: Ed25519PrivateKey, hold: Hold, now: datetime) -> None:
    """Put a hold into the archive. Raises NotRemovable where the name is taken, StoreUnusable, OSError."""
    if not hold.name.replace("-", "").isalnum():
        raise NotRemovable(f"{hold.name}: name a hold by letters, digits and hyphens")
    if any(name.startswith(f"{statements.HOLD}{hold.name}.") for name in store.names()):
        raise NotRemovable(f"{hold.name}: there is, or was, a hold of that name; take another")
    _put(store, key, f"{hold.name}.set.json", _told(hold, now))


def release_hold(store: Store, key: Ed25519PrivateKey, name: str, now: datetime) -> None:
    """Lift a hold; both statements stay. Raises NotRemovable, StoreUnusable, OSError."""
    hold = next((hold for hold in holds(store, key) if hold.name == name), None)
    if hold is None:
        raise NotRemovable(f"{name}: no such hold is in force; see `phi-gateway audit hold list`")
    _put(store, key, f"{name}.released.json", _told(hold, now))


def holds(store: Store, key: Ed25519PrivateKey) -> list[Hold]:
    """Give the holds in force. One that is not signed holds everything: a file that was tampered with frees nothing."""
    found, names = [], store.names()
    for path in names:
        if not (path.startswith(statements.HOLD) and path.endswith(".set.json")):
            continue
        name = path.removeprefix(statements.HOLD).removesuffix(".set.json")
        release = f"{statements.HOLD}{name}.released.json"
        if release in names:
            released = statements.read(store.local(release).read_bytes(), key.public_key())
            if released is not None and released.get("name") == name:
                continue
        body = statements.read(store.local(path).read_bytes(), key.public_key())
        found.append(
            Hold(name, *(_day(body, end) for end in ("first_day", "last_day"))) if body else Hold(name, None, None)
        )
    return found


def remember(store: Store, retention: Retention) -> Retention:
    """Give the longest retention that was ever in force here, and remember it: a later, shorter one does not count."""
    names = [name for name in store.names() if name.startswith(_LONGEST)]
    ever = [Retention(*map(int, name.removeprefix(_LONGEST).removesuffix(".json").split("-"))) for name in names]
    longest = max([retention, *ever])
    if longest not in ever:
        statements.put(store, f"{_LONGEST}{longest.years}-{longest.days}.json", b"{}")
    return longest


def retain(store: Store, key: Ed25519PrivateKey, retention: Retention, now: datetime) -> Removed:
    """Remove the months that are wholly expired. Raises StoreUnusable, PartUnreadable, OSError.

    The tombstone is in the archive before the part goes; a crash in between leaves both, and the next run finishes.
    """
    keep_from = remember(store, retention).expired(now.astimezone(UTC).date())
    in_force, parts, removed = holds(store, key), parts_of(store.names()), Removed()
    connection = connect("1GB")
    try:
        for chain in sorted({part.chain for part in parts}):
            for part in (part for part in parts if part.chain == chain):
                if not _wholly_expired(part, parts, keep_from):
                    break  # from the beginning of the chain on: what is left is in one piece
                held = [hold.name for hold in in_force if hold.covers(part)]
                if held:
                    removed.kept.append(f"{part.name} (legal hold: {', '.join(held)})")
                    continue
                facts = read_facts(connection, store.local(part.name))
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
                name = f"{statements.REMOVED}{part.name.replace('/', '_').removesuffix('.parquet')}.json"
                statements.put(store, name, statements.sign(key, body))
                store.remove(part.name)
                removed.parts.append(part.name)
    finally:
        connection.close()
    return removed


def removals(store: Store) -> list[dict[str, Any]]:
    """Give what tombstones say, unverified: ``verify_archive`` checks their signatures."""
    found = []
    for name in store.names():
        if name.startswith(statements.REMOVED):
            try:
                found.append(orjson.loads(store.local(name).read_bytes()))
            except (orjson.JSONDecodeError, FileNotFoundError):
                continue
    return found


def _wholly_expired(part: Part, parts: list[Part], keep_from: date) -> bool:
    """Whether every part of the month, of this chain, is past its time."""
    return (
        all(other.last_day < keep_from for other in parts if other.chain == part.chain and other.month == part.month)
        and part.month < f"{keep_from:%Y-%m}"
    )


def _told(hold: Hold, now: datetime) -> dict[str, Any]:
    first, last = (day.isoformat() if day else None for day in (hold.first, hold.last))
    return {"name": hold.name, "first_day": first, "last_day": last, "time": now.astimezone(UTC).isoformat()}


def _put(store: Store, key: Ed25519PrivateKey, name: str, body: dict[str, Any]) -> None:
    statements.put(store, statements.HOLD + name, statements.sign(key, body))


def _day(body: dict[str, Any], name: str) -> date | None:
    return date.fromisoformat(body[name]) if body.get(name) else None
