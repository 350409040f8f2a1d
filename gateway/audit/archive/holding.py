"""Which legal holds the chain itself states: one whose file was taken out of the archive holds all the same."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from gateway.audit.archive.retention import Hold
from gateway.audit.archive.store import Store
from gateway.audit.archive.trail import open_trail
from gateway.audit.event import Outcome, Stage


def stated_holds(store: Store, journals: Iterable[Path]) -> list[Hold]:
    """Give the holds that events say were set, and no later event says were lifted.

    Reads one column of the whole archive: for when something is about to be removed. Raises TrailUnreadable,
    StoreUnusable.
    """
    trail = open_trail([journal for journal in journals if journal.is_dir()], store)
    try:
        told = trail.rows(
            f"""SELECT hold, outcome, first_day, last_day FROM {trail.events()}
            WHERE stage = '{Stage.RETENTION.value}' AND hold IS NOT NULL ORDER BY time, chain, seq"""
        )
    finally:
        trail.close()
    standing: dict[str, Hold] = {}
    for row in told:
        if row["outcome"] == Outcome.HELD.value:
            standing[row["hold"]] = Hold(row["hold"], row["first_day"], row["last_day"])
        elif row["outcome"] == Outcome.RELEASED.value:
            standing.pop(row["hold"], None)
    return list(standing.values())
