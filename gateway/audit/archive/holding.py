"""What the chain itself states must stay: a hold or a length whose file was taken out of the archive counts too."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from gateway.audit.archive.lengths import read_length
from gateway.audit.archive.retention import Hold, Stated
from gateway.audit.archive.store import Store
from gateway.audit.archive.trail import open_trail
from gateway.audit.event import Outcome, Stage


def stated(store: Store, journals: Iterable[Path]) -> Stated:
    """Give the holds that events say were set, and no later event says were lifted; and every length ever in force.

    Reads a few columns of the whole archive: for when something is about to be removed. Raises TrailUnreadable,
    StoreUnusable.
    """
    trail = open_trail([journal for journal in journals if journal.is_dir()], store)
    try:
        told = trail.rows(
            f"""SELECT hold, outcome, first_day, last_day, retention FROM {trail.events()}
            WHERE stage = '{Stage.RETENTION.value}' AND (hold IS NOT NULL OR retention IS NOT NULL)
            ORDER BY time, chain, seq"""
        )
    finally:
        trail.close()
    standing: dict[str, Hold] = {}
    lengths = []
    for row in told:
        if row["outcome"] == Outcome.HELD.value:
            standing[row["hold"]] = Hold(row["hold"], row["first_day"], row["last_day"])
        elif row["outcome"] == Outcome.RELEASED.value:
            standing.pop(row["hold"], None)
        elif row["outcome"] == Outcome.EXTENDED.value and (length := read_length(row["retention"])) is not None:
            lengths.append(length)
    return Stated(tuple(standing.values()), tuple(lengths))
