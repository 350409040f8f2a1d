"""``audit disclosures``: to whom a patient's data went, for the accounting of 45 CFR 164.528 (six years back)."""

from __future__ import annotations

from datetime import datetime

from gateway.audit.archive.columns import text
from gateway.audit.archive.trail import Trail
from gateway.audit.report.answer import Answer
from gateway.audit.report.calls import collect_calls
from gateway.audit.report.people import People
from gateway.audit.report.period import Period

YEARS = 6
_COLUMNS = (
    "time", "vendor", "host", "purpose", "identifiers_left", "media_left", "agreement", "model", "outcome", "event_id",
)  # fmt: skip


def six_years_until(now: datetime) -> Period:
    """Give the time that an accounting covers: the six years before it is asked for."""
    try:
        return Period(now.replace(year=now.year - YEARS), None)
    except ValueError:  # the 29th of February
        return Period(now.replace(year=now.year - YEARS, day=28), None)


def disclosures(trail: Trail, people: People, subject: str, period: Period) -> Answer:
    """Answer it; a row for each call. Raises TrailUnreadable, NotSearchable."""
    tokens = people.tokens("subject", subject)
    # The tokens stand in the SQL itself: so DuckDB skips what its index says cannot hold them.
    wanted = ", ".join(map(text, tokens))
    collect_calls(trail, period, f"subject IN ({wanted})", {}, shared=f"told.subject IN ({wanted})")
    answer = Answer(f"Disclosures of one patient's data {period}", _COLUMNS)
    answer.rows = trail.rows(
        """SELECT time, vendor, host, purpose, string_split(nullif(identifiers_left, ''), ' ') AS identifiers_left,
                  string_split(nullif(media_left, ''), ' ') AS media_left, agreement, model,
                  coalesce(outcome, 'unknown') AS outcome, event_id
        FROM calls WHERE NOT synthetic ORDER BY time, event_id"""
    )
    unlinked = trail.rows(
        f"""SELECT count(*) AS n FROM {trail.events(period.first_day, period.last_day)}
        WHERE stage = 'intent' AND subject IS NULL AND NOT synthetic AND {period.where}""",
        period.parameters,
    )[0]["n"]
    answer.figures = {"calls": len(answer.rows), "tokens_searched": len(tokens), "unlinked_calls_of_the_time": unlinked}
    answer.gaps = trail.gaps_of(period.begin, period.end)
    answer.notes = trail.notes_of(period.first_day)
    if unlinked:
        answer.gaps.append(
            f"{unlinked} calls of the time named no patient: whether one was about this patient is not known"
        )
    others = people.sealed_otherwise(trail, "subject", period)
    if others:
        answer.gaps.append(
            f"{others} calls of the time are sealed with keys that are not in --keys: whose is not known"
        )
    answer.gaps += people.written_otherwise(trail, "subject", subject, period)
    if not answer.rows:
        answer.notes.append(people.not_found("subject"))
    if people.sealer is None:
        answer.gaps.append(
            "one token was searched: after a change of the sealing key the same patient has others; give --keys"
        )
    return answer
