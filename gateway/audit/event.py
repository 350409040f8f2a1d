"""The audit event: a closed, versioned type. There is no field that could hold content.

Values that a caller controls are matched against a strict form, and dropped (and counted) where they do not fit.
"""

from __future__ import annotations

import re
import secrets
import time
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated, Any, Literal

import orjson
from pydantic import BaseModel, ConfigDict, Field

VERSION: Literal[1] = 1
LARGEST = 16_384  # bytes of one event as JSON


class Stage(StrEnum):
    """What an event is about."""

    INTENT = "intent"  # a call is about to be sent: durable before its first byte
    OUTCOME = "outcome"  # how a call that had an intent ended
    REFUSAL = "refusal"  # a call that was not sent
    POLICY = "policy"  # the policy was loaded, or a bad one was not
    GATEWAY = "gateway"  # the process started, stopped, recovered


class Outcome(StrEnum):
    """How it ended."""

    OK = "ok"
    VENDOR_ERROR = "vendor_error"  # the vendor answered with an error
    TIMEOUT = "timeout"
    TRUNCATED = "truncated"  # the vendor's stream was cut
    CALLER_LEFT = "caller_left"
    FAILED = "failed"  # the vendor was not reached, or the gateway failed
    REFUSED = "refused"
    UNKNOWN = "unknown"  # the gateway died before it could say
    LOADED = "loaded"
    KEPT = "kept"  # a bad policy was not taken over
    STARTED = "started"
    STOPPED = "stopped"
    RECOVERED = "recovered"


Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9:*][A-Za-z0-9_.:/@+*-]{0,127}$")]
Sealed = Annotated[str, Field(pattern=r"^(siv1:[0-9a-f]{8}:[A-Za-z0-9_-]{22,700}|plain:[A-Za-z0-9._:@/|-]{1,256})$")]
Counts = dict[Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]{0,63}$")], Annotated[int, Field(ge=0)]]
Size = Annotated[int, Field(ge=0, lt=2**53)]


class Event(BaseModel):
    """One audit event."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True)

    v: Literal[1] = Field(VERSION, description="Version of this schema.")
    time: Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$")] = Field(
        description="When the event was made, UTC."
    )
    event_id: Annotated[str, Field(pattern=r"^[0-9a-f-]{36}$")] = Field(
        description="Identifies one attempt at a call: the same in its intent and its outcome; the first one's is also"
        " in the reply to the caller."
    )
    call_id: Annotated[str, Field(pattern=r"^[0-9a-f-]{36}$")] | None = Field(
        None, description="For a further attempt of a call: the event id of its first, which the caller was given."
    )
    attempt: Annotated[int, Field(ge=1, le=99)] | None = Field(
        None, description="Which attempt at sending the call this is: 1, or more after a failure; null where none was."
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
    proof: Literal["key", "mtls"] | None = Field(None, description="How the caller proved itself.")
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
    model: Annotated[str, Field(pattern=r"^[a-z0-9*][A-Za-z0-9._:@/*-]{0,127}$")] | None = Field(
        None, description="The model where its name is known, else the glob of the agreement that allowed it."
    )
    agreement: Name | None = Field(None, description="The reference of the agreement that covers the call.")
    features: list[Name] = Field(
        default=[], description="Betas, tools and other features, as the agreement lists them."
    )
    policy_hash: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] | None = Field(
        None, description="The policy under which the call was decided."
    )
    detector_version: Name | None = Field(None, description="The detector that looked at the call.")
    found: Counts = Field(default={}, description="Identifiers found, by entity.")
    removed: Counts = Field(
        default={}, description="Identifiers taken out, by entity; found minus removed is what left."
    )
    media: Counts = Field(
        default={},
        description="Parts that are not text, by kind and by what became of them: IMAGE_SENT left as it came,"
        " DOCUMENT_READ as its redacted text, IMAGE_COVERED with its identifiers covered.",
    )
    encrypted_blocks: Size = Field(0, description="Blocks that only the vendor can read, and that passed.")
    http_status: Annotated[int, Field(ge=100, le=599)] | None = Field(None, description="Status given to the caller.")
    vendor_status: Annotated[int, Field(ge=100, le=599)] | None = Field(None, description="Status the vendor gave.")
    tokens_in: Size | None = Field(None, description="Tokens read, by the vendor's count.")
    tokens_out: Size | None = Field(None, description="Tokens written, by the vendor's count.")
    bytes_in: Size = Field(0, description="Bytes of the caller's body.")
    bytes_out: Size = Field(0, description="Bytes of the body that was sent, or was to be sent.")
    tls_in: Name | None = Field(None, description="TLS version of the caller's connection; null for plain loopback.")
    cipher_in: Name | None = Field(None, description="Its cipher.")
    tls_out: Name | None = Field(None, description="TLS version of the vendor's connection.")
    cipher_out: Name | None = Field(None, description="Its cipher.")
    durations: dict[Annotated[str, Field(pattern=r"^[a-z_]{1,32}$")], Annotated[float, Field(ge=0)]] = Field(
        default={}, description="Milliseconds of each step of the journey."
    )
    dropped: Size = Field(0, description="Values that did not have the form of their field, and were left out.")

    def to_json(self) -> bytes:
        """Write the event: sorted keys, nulls and empty values left out, one line."""
        return orjson.dumps(
            {key: value for key, value in self.__dict__.items() if value not in (None, {}, [])},
            option=orjson.OPT_SORT_KEYS,
        )


_FORMS: dict[str, re.Pattern[str]] = {}


def _forms() -> dict[str, re.Pattern[str]]:
    """Read the patterns of the plain string fields off the schema, once."""
    if not _FORMS:
        for name, field in Event.model_json_schema()["properties"].items():
            for option in (field, *field.get("anyOf", ())):
                if "pattern" in option:
                    _FORMS[name] = re.compile(option["pattern"])
    return _FORMS


def make_event(stage: Stage, *, event_id: str | None = None, **fields: Any) -> Event:
    """Make an event now. A string that has not the form of its field is dropped and counted, never raised about.

    Raises pydantic.ValidationError (without input) where the program itself is wrong: an unknown field, a wrong type.
    """
    dropped = 0
    for name, form in _forms().items():
        value = fields.get(name)
        if isinstance(value, str) and not form.match(value):
            fields[name] = None
            dropped += 1
    features = [feature for feature in fields.get("features", ()) if _forms()["caller"].match(feature)]
    dropped += len(fields.get("features", ())) - len(features)
    fields["features"] = features
    return Event(
        time=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        event_id=event_id or new_event_id(),
        stage=stage,
        dropped=dropped,
        **fields,
    )


def new_event_id() -> str:
    """Make an id that sorts by time: a UUID of version 7 (RFC 9562)."""
    milliseconds = time.time_ns() // 1_000_000
    number = (milliseconds & (2**48 - 1)) << 80 | secrets.randbits(80)
    number = number & ~(0xF << 76) | 0x7 << 76
    number = number & ~(0x3 << 62) | 0x2 << 62
    digits = f"{number:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
