"""``phi-gateway reference``: settings, policy keys, commands, refusals and log events as tables of Markdown.

Every table is made from what the program itself reads or says. Something without a meaning is an error, not a gap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import click

from gateway.audit.event import Event
from gateway.commands.reference_commands import commands_reference
from gateway.commands.reference_keys import keys_reference
from gateway.commands.reference_text import Undocumented, cell, table
from gateway.log_meanings import LOG_MEANINGS, LogMeaning
from gateway.policy.editor import schemas
from gateway.privacy import EVENTS
from gateway.refusals import PASSING, Reason, Refusal
from gateway.settings import schema as settings_schema
from gateway.settings_meanings import MEANINGS as SETTINGS
from gateway.vendors import dialects

_EVENT_ID = "00000000-0000-7000-8000-000000000000"
# name of a schema → where its file lies; the others lie at the top
_PLACES = {"profile": "profiles/*.yaml", "route": "routes/*.yaml", "cases": "cases/*.yaml"}


def settings() -> str:
    """Give every key of gateway.yaml."""
    return keys_reference(settings_schema(), SETTINGS)


def policies() -> str:
    """Give every key of the policy files, a section a file."""
    sections = []
    for name, schema in schemas(frozenset(dialects())).items():
        if not isinstance(schema, dict):
            raise TypeError(f"the schema of {name} is no mapping")
        place = _PLACES.get(name, f"{name}.yaml")
        title = str(schema["title"]).removeprefix("phi-gateway: ")
        sections.append(f"### {place}\n\n{title[0].upper()}{title[1:]}.\n\n{keys_reference(schema)}")
    return "\n".join(sections)


def refusals(listed: Iterable[Reason] = Reason) -> str:
    """Give every code of a refusal with its status in each dialect, what it says, what to do, and whether to repeat."""
    speaking = dialects()
    rows = []
    for reason in listed:
        refusal = Refusal(reason)
        replies = {name: dialect.render(refusal, _EVENT_ID) for name, dialect in speaking.items()}
        statuses = {name: str(reply.status) for name, reply in replies.items()}
        repeats = {
            name: "yes" if reply.headers["x-should-retry"] == "true" else "no" for name, reply in replies.items()
        }
        status = _but(str(refusal.status), statuses)
        again = _but("yes" if reason in PASSING else "no", repeats)
        rows.append((f"`{reason.value}`", status, cell(refusal.message), again))
    return table(("code", "status", "what it says, and what to do", "try again"), rows)


def _but(usual: str, by_dialect: Mapping[str, str]) -> str:
    """Give what is usual, and in brackets the dialects where it is another."""
    others = [f"{name} {other}" for name, other in by_dialect.items() if other != usual]
    return f"{usual} ({', '.join(others)})" if others else usual


def log_events(events: Mapping[str, frozenset[str]] = EVENTS, meanings: Mapping[str, LogMeaning] = LOG_MEANINGS) -> str:
    """Give every event of the log with its fields. Raises Undocumented."""
    rows = []
    for name, fields in sorted(events.items()):
        if name not in meanings:
            raise Undocumented("log event", name, "gateway/log_meanings.py")
        meaning = meanings[name]
        rows.append((f"`{name}`", " ".join(f"`{field}`" for field in sorted(fields)), meaning.means, meaning.do))
    gone = sorted(meanings.keys() - events.keys())
    if gone:
        raise Undocumented("meaning of a log event that does not exist:", gone[0], "gateway/log_meanings.py")
    return table(("event", "fields", "means", "do"), rows)


def events() -> str:
    """Give every field of an audit event."""
    fields: Sequence[tuple[str, str]] = [
        (f"`{name}`", cell(field.description or "")) for name, field in Event.model_fields.items()
    ]
    return table(("field", "meaning"), fields)


def commands() -> str:
    """Give every command with its arguments and options."""
    return commands_reference(click.get_current_context().find_root().command)


_WRITTEN: Mapping[str, Callable[[], str]] = {
    "settings": settings,
    "policies": policies,
    "commands": commands,
    "refusals": refusals,
    "log": log_events,
    "events": events,
}


def print_reference(subject: str) -> int:
    """Print one reference. Gives the exit status."""
    try:
        click.echo(_WRITTEN[subject](), nl=False)
    except Undocumented as failure:
        click.echo(str(failure), err=True)
        return 1
    return 0
