"""The audit event: a closed, versioned type. There is no field that could hold content.

Values that a caller controls are matched against a strict form, and dropped (and counted) where they do not fit.
The published schema is ``docs/audit-event.schema.json``. A field may be added within a version's life only together
with a new version; readers take every version that was ever written (``read_event``).
"""

from __future__ import annotations

import re
import secrets
import threading
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache, lru_cache
from typing import Annotated, Any, Literal

import orjson
from pydantic import BaseModel, ConfigDict, Field, ValidationError

VERSION: Literal[2] = 2
LARGEST = 16_384  # bytes of one event as JSON


class Stage(StrEnum):
    """What an event is about."""

    INTENT = "intent"  # a call is about to be sent: durable before its first byte
    OUTCOME = "outcome"  # how a call that had an intent ended
    REFUSAL = "refusal"  # a call that was not sent
    POLICY = "policy"  # the policy was loaded, or a bad one was not
    GATEWAY = "gateway"  # the process started, stopped, recovered
    SHADOW = "shadow"  # what a profile that is tried beside the one in force would have done with a call that was sent
    BREAK_GLASS = "break_glass"  # someone used an exception that the policy keeps for emergencies
    CANARY = "canary"  # made-up identifiers were sent through the gateway to see whether they are taken out
    ARCHIVE = "archive"  # closed segments became a part of the archive, parts were joined, or that was not possible
    TUNNEL = "tunnel"  # the forward proxy was asked to go somewhere, or a tunnel ended
    RETENTION = "retention"  # a part was removed at its end, a legal hold was set or lifted, a length came into force
    CLOCK = "clock"  # the machine's clock was set: times before this event and after it do not follow from one another


class Outcome(StrEnum):
    """How it ended."""

    OK = "ok"
    VENDOR_ERROR = "vendor_error"  # the vendor answered with an error
    TIMEOUT = "timeout"
    TRUNCATED = "truncated"  # the vendor's stream was cut
    CALLER_LEFT = "caller_left"
    FAILED = "failed"  # the vendor was not reached, or the gateway failed or was ended
    REFUSED = "refused"
    UNKNOWN = "unknown"  # the gateway died before it could say
    LOADED = "loaded"
    KEPT = "kept"  # a bad policy was not taken over
    STARTED = "started"
    STOPPED = "stopped"
    RECOVERED = "recovered"
    GRANTED = "granted"  # a break-glass exception was used
    ESCAPED = "escaped"  # a canary's identifier left: an alert
    OPENED = "opened"  # a tunnel is about to stand
    CLOSED = "closed"  # it has ended
    ARCHIVED = "archived"
    MERGED = "merged"  # several parts of the archive became one
    REMOVED = "removed"  # a part of a month that is wholly past its retention
    HELD = "held"  # a legal hold was set
    RELEASED = "released"  # and lifted
    EXTENDED = "extended"  # a length of retention came into force in an archive
    FORWARD = "forward"  # the clock was put forward
    BACK = "back"  # or back
    SKIPPED = "skipped"  # a call that a shadow did not look at: too many at once, or its detector is not ready


Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9:*][A-Za-z0-9_.:/@+*-]{0,127}$")]
# kind:name or kind:pattern, as an agreement can list it: OpenAI's betas have a version behind "=".
Scope = Annotated[str, Field(pattern=r"^[A-Za-z0-9:*][A-Za-z0-9_.:/@=+*-]{0,143}$")]
Sealed = Annotated[str, Field(pattern=r"^(siv1:[0-9a-f]{8}:[A-Za-z0-9_-]{22,700}|plain:[A-Za-z0-9._:@/|-]{1,256})$")]
Counts = dict[Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]{0,63}$")], Annotated[int, Field(ge=0)]]
Size = Annotated[int, Field(ge=0, lt=2**53)]
Milliseconds = dict[Annotated[str, Field(pattern=r"^[a-z_]{1,32}$")], Annotated[float, Field(ge=0)]]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Word = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,63}$")]
Day = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]


def _empty(make: type[dict[Any, Any]] | type[list[Any]], description: str) -> Any:
    """Describe a field that is empty unless it is given.

    By a factory: pydantic would copy a mutable default deeply, for each field of each event.
    """
    return Field(default_factory=make, json_schema_extra={"default": make()}, description=description)


class Event(BaseModel):
    """One audit event."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True)

    v: Literal[1, 2] = Field(VERSION, description="Version of this schema. 1 had the fields up to `dropped`.")
    time: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$")] = Field(
        description="When the event was made, UTC."
    )
    event_id: Annotated[str, Field(pattern=r"^[0-9a-f-]{36}$")] = Field(
        description="Identifies one attempt at a call: the same in its intent and its outcome; the first one's is also"
        " in the reply to the caller."
    )
    stage: Stage = Field(description="What the event is about.")
    action: Literal["sent", "refused", "none"] = Field(description="What happened to the call's content.")
    outcome: Outcome | None = Field(None, description="How it ended; null in an intent.")
    reason: Annotated[str, Field(pattern=r"^[a-z_]{1,64}$")] | None = Field(
        None, description="The stable code of a refusal or failure."
    )
    correlation_id: Annotated[str, Field(pattern=r"^[0-9a-f-]{32,55}$")] | None = Field(
        None, description="The caller's traceparent, or its request id where that is a UUID."
    )
    caller: Name | None = Field(None, description="The authenticated internal service.")
    proof: Literal["key", "mtls", "signature"] | None = Field(None, description="How the caller proved itself.")
    actor: Sealed | None = Field(None, description="Who asked (X-Phi-Actor), sealed.")
    subject: Sealed | None = Field(None, description="Whose data (X-Phi-Subject), sealed.")
    session: Sealed | None = Field(None, description="In which encounter (X-Phi-Session), sealed.")
    linkage: Literal["linked", "unlinked"] | None = Field(
        None, description="Whether a subject was named; unlinked calls are listed apart in a breach answer."
    )
    purpose: Name | None = Field(None, description="The route's purpose.")
    route: Name | None = Field(None, description="The route.")
    vendor: Name | None = Field(None, description="The vendor's name in agreements.yaml.")
    host: Name | None = Field(None, description="The vendor's host.")
    endpoint: Name | None = Field(None, description="The endpoint, in the agreement's word.")
    model: Annotated[str, Field(pattern=r"^[A-Za-z0-9*][A-Za-z0-9._:@/*-]{0,127}$")] | None = Field(
        None, description="The model where its name is known, else the glob of the agreement that allowed it."
    )
    agreement: Name | None = Field(None, description="The reference of the agreement that covers the call.")
    features: list[Scope] = _empty(list, "Betas, tools and other features, as the agreement lists them.")
    policy_hash: Sha256 | None = Field(None, description="The policy under which the call was decided.")
    policy_version: Size | None = Field(
        None, description="Its version, where only policies are loaded that the security team has signed."
    )
    detector_version: Name | None = Field(None, description="The detector that looked at the call.")
    found: Counts = _empty(dict, "Identifiers found, by entity.")
    removed: Counts = _empty(dict, "Identifiers taken out, by entity; found minus removed is what left.")
    encrypted_blocks: Size = Field(0, description="Blocks that only the vendor can read, and that passed.")
    http_status: Annotated[int, Field(ge=100, le=599)] | None = Field(None, description="Status given to the caller.")
    vendor_status: Annotated[int, Field(ge=100, le=599)] | None = Field(None, description="Status the vendor gave.")
    tokens_in: Size | None = Field(None, description="Tokens read, by the vendor's count.")
    tokens_out: Size | None = Field(None, description="Tokens written, by the vendor's count.")
    bytes_in: Size = Field(0, description="Bytes of the caller's body; of a tunnel, what came back.")
    bytes_out: Size = Field(0, description="Bytes of the body that was sent, or was to be; of a tunnel, what went out.")
    tls_in: Name | None = Field(None, description="TLS version of the caller's connection; null for plain loopback.")
    cipher_in: Name | None = Field(None, description="Its cipher.")
    tls_out: Name | None = Field(None, description="TLS version of the vendor's connection.")
    cipher_out: Name | None = Field(None, description="Its cipher.")
    durations: Milliseconds = _empty(dict, "Milliseconds of each step of the journey.")
    dropped: Size = Field(0, description="Values that did not have the form of their field, and were left out.")
    # ---- since version 2
    leg: Literal["call", "detect"] = Field(
        "call", description="Which way out: the call itself, or its text to a detector that is a vendor of its own."
    )
    call_id: Annotated[str, Field(pattern=r"^[0-9a-f-]{36}$")] | None = Field(
        None, description="For a further attempt of a call: the event id of its first, which the caller was given."
    )
    attempt: Annotated[int, Field(ge=1, le=99)] | None = Field(
        None, description="Which attempt at sending the call this is: 1, or more after a failure; null where none was."
    )
    synthetic: bool = Field(
        False, description="The gateway made this call itself, with made-up data, to the built-in simulated vendor."
    )
    source: Annotated[str, Field(pattern=r"^[0-9a-f.:]{2,45}$")] | None = Field(
        None, description="The IP address that the caller connected from."
    )
    role: Name | None = Field(None, description="The caller's role, where the policy gives it one.")
    dialect: Word | None = Field(None, description="The vendor's API: anthropic, openai, azure, bedrock, vertex.")
    profile: Name | None = Field(None, description="The de-identification profile in force on the route.")
    agreement_expires: Day | None = Field(None, description="First day (UTC) that the agreement no longer covers.")
    left: Counts = _empty(
        dict,
        "Identifiers that were found and left all the same, by entity: found minus removed. "
        "In intents and outcomes of version 2; of a refused call nothing left.",
    )
    media: Counts = _empty(
        dict,
        "Parts that are not text, by kind and by what became of them: IMAGE_SENT left as it came, DOCUMENT_READ as its "
        "redacted text, IMAGE_COVERED with its identifiers covered.",
    )
    shadow_profile: Name | None = Field(None, description="The profile that ran beside the one in force.")
    shadow_more: Counts = _empty(dict, "Identifiers that only the shadow profile found, by entity.")
    shadow_less: Counts = _empty(dict, "Identifiers that only the profile in force found, by entity.")
    shadow_stricter: Counts = _empty(dict, "Found by both, left, and taken out under the shadow profile, by entity.")
    shadow_looser: Counts = _empty(
        dict, "Found by both, taken out, and left under the shadow profile, if only in part, by entity."
    )
    shadow_otherwise: Counts = _empty(dict, "Taken out by both, with something else in its place, by entity.")
    shadow_changes: bool = Field(False, description="Another body would have left under the shadow profile, or none.")
    break_glass: Word | None = Field(
        None, description="The exception used, by its name in the policy. Never a caller's own words."
    )
    budget: Name | None = Field(
        None,
        description="The budget that had no room, of a call that was refused for it: whose it is, by its name in the"
        " policy, and its key there, such as `caller:billing-svc:tokens_per_day`.",
    )
    checks: Size = Field(0, description="Positions that a canary run tried.")
    escapes: Size = Field(0, description="Positions at which a canary's identifier left.")
    partition: Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}$")] | None = Field(
        None, description="The month of a part of the archive."
    )
    first_seq: Size | None = Field(None, description="Sequence number of its first event.")
    last_seq: Size | None = Field(None, description="Sequence number of its last event.")
    digest: Sha256 | None = Field(
        None, description="SHA-256 of the part that was archived, joined or removed; of a hold: its signed statement's."
    )
    part: (
        Annotated[
            str,
            Field(
                pattern=r"^month=\d{4}-\d\d/[0-9a-f]{32}_\d{8}\.\d{8}_\d{8}\.\d{8}_\d{1,18}-\d{1,18}_\d{8}-\d{8}\.parquet$"
            ),
        ]
        | None
    ) = Field(None, description="A part of the archive, by its name there.")
    part_events: Size = Field(0, description="Events in it.")
    part_sources: Size = Field(0, description="Parts that were joined into it.")
    first_segment: Size | None = Field(None, description="Number of the journal's segment that its first line is of.")
    last_segment: Size | None = Field(None, description="Number of the one that its last line is of.")
    first_day: Day | None = Field(None, description="First day (UTC) of a part, or of a hold; null: no beginning.")
    last_day: Day | None = Field(None, description="Last day (UTC) of a part, or of a hold; null: no end.")
    hold: Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{1,64}$")] | None = Field(
        None, description="A legal hold, by its name."
    )
    retention: Annotated[str, Field(pattern=r"^[0-9]{1,3}-[0-9]{1,5}$")] | None = Field(
        None, description="A length of retention that came into force in an archive: years and days, such as 6-90."
    )
    operator: Annotated[str, Field(pattern=r"^[A-Za-z0-9_][A-Za-z0-9_.@+-]{0,63}$")] | None = Field(
        None, description="Who gave the command for it, by the system's user name; null: the gateway's own schedule."
    )
    clock_seconds: Annotated[int, Field(gt=-(2**53), lt=2**53)] | None = Field(
        None,
        description="By how many seconds the machine's clock was set, against one that nobody sets; less than 0: back."
        " Events before this one bear the time of the clock as it was, those after it as it is.",
    )

    def to_json(self) -> bytes:
        """Write the event: one line, sorted keys; a field that has its default (see the schema) is left out."""
        values, defaults = self.__dict__, _defaults()
        return orjson.dumps(
            {key: values[key] for key in self.__pydantic_fields_set__ if values[key] != defaults[key]},
            option=orjson.OPT_SORT_KEYS,
        )

    @property
    def key(self) -> str:
        """Name the way out, which an intent and its outcome share."""
        return way(self.event_id, self.leg)


def way(event_id: str, leg: str) -> str:
    """Name one way out of one attempt at a call; the call's own has the event's id."""
    return event_id if leg == "call" else f"{event_id}/{leg}"


_SENT = frozenset({Stage.INTENT, Stage.OUTCOME})


@cache
def _defaults() -> dict[str, Any]:
    """Give what is not written: each field's default. ``v`` is always written."""
    fields = Event.model_fields.items()
    return {name: ... if name == "v" else field.get_default(call_default_factory=True) for name, field in fields}


@cache
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Read the patterns of the plain string fields off the schema, once."""
    forms = []
    for name, field in Event.model_json_schema()["properties"].items():
        for option in (field, *field.get("anyOf", ())):
            if "pattern" in option:
                forms.append((name, re.compile(option["pattern"])))
    return tuple(forms)


_SCOPE = re.compile(r"[A-Za-z0-9:*][A-Za-z0-9_.:/@=+*-]{0,143}")


def make_event(stage: Stage, *, event_id: str | None = None, **fields: Any) -> Event:
    """Make an event now. A string that has not the form of its field is dropped and counted, never raised about.

    ``left`` follows from ``found`` and ``removed``. Raises pydantic.ValidationError (without input) where the program
    itself is wrong: an unknown field, a wrong type.
    """
    if stage in _SENT and "left" not in fields and fields.get("found"):
        fields["left"] = left(fields["found"], fields.get("removed", {}))
    fields["features"] = list(fields.get("features", ()))
    fields.update(v=VERSION, time=now(), event_id=event_id or new_event_id(), stage=stage)
    try:
        return Event(**fields)
    except ValidationError:
        return Event(**_of_form(fields))


def _of_form(fields: dict[str, Any]) -> dict[str, Any]:
    """Leave out, and count, the strings that have not the form of their field."""
    dropped = 0
    for name, form in _forms():
        value = fields.get(name)
        if isinstance(value, str) and not form.fullmatch(value):
            fields[name] = None
            dropped += 1
    features = [feature for feature in fields["features"] if _SCOPE.fullmatch(feature)]
    dropped += len(fields["features"]) - len(features)
    return {**fields, "features": features, "dropped": dropped}


@lru_cache(maxsize=4)
def _second(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S")


def now() -> str:
    """Give the time as events write it: UTC, microseconds."""
    seconds, nanoseconds = divmod(time.time_ns(), 1_000_000_000)
    return f"{_second(seconds)}.{nanoseconds // 1000:06d}Z"


def left(found: Mapping[str, int], removed: Mapping[str, int]) -> dict[str, int]:
    """Give what was found and not removed, by entity."""
    return {entity: count - removed.get(entity, 0) for entity, count in found.items() if count > removed.get(entity, 0)}


def read_event(raw: bytes | str) -> Event:
    """Read an event of any version from its JSON. ``left`` of version 1 is worked out.

    Raises pydantic.ValidationError, without input, where it is not an event.
    """
    event = Event.model_validate_json(raw)
    if event.v == 1 and event.stage in _SENT and event.found:
        return event.model_copy(update={"left": left(event.found, event.removed)})
    return event


def schema() -> dict[str, Any]:
    """Give the JSON Schema of an event as it is published."""
    described = Event.model_json_schema()
    for field in described["properties"].values():
        if "patternProperties" in field:
            field["additionalProperties"] = False
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:phi-gateway:audit-event:{VERSION}",
        **described,
    }


class _Ticks:
    """The clock in parts of 4,096 to the millisecond, never the same twice and never back."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._latest = 0

    def next(self) -> int:
        now = (time.time_ns() << 12) // 1_000_000
        with self._lock:
            self._latest = max(now, self._latest + 1)
            return self._latest


_ticks = _Ticks()


def new_event_id() -> str:
    """Make an id that sorts by time: a UUID of version 7, its time as fine as 12 further bits allow (RFC 9562, 6.2).

    The ids of one process sort in the order in which they were made, within one millisecond and while the clock is
    set back too: notes of deeds are taken up in the order of their ids, and a hold must not be lifted before it is set.
    """
    tick = _ticks.next()
    milliseconds, fraction = (tick >> 12) & (2**48 - 1), tick & 0xFFF
    number = milliseconds << 80 | 0x7 << 76 | fraction << 64 | 0x2 << 62 | secrets.randbits(62)
    digits = f"{number:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
