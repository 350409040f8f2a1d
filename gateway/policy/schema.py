"""The policy as the gateway uses it: frozen, checked, with every name resolved."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Literal, TypeAlias

from gateway.model import DetectionRules, FeatureKind, RedactionRules
from gateway.policy.problems import Problem
from gateway.policy.signing import Manifest

PATH_SEGMENTS = 8  # of a route's path, at most
SOON_DAYS = 30  # from so many days before its end on it is said that an agreement, or a signature, ends

Requirement: TypeAlias = Literal["actor", "subject", "session", "purpose", "known"]
SecondLook: TypeAlias = Literal["redact", "refuse"]
MediaRule: TypeAlias = Literal["refuse", "send", "inspect"]
OnEscape: TypeAlias = Literal["alert", "unready"]  # what follows when a canary's identifier leaves a route
RetryOn: TypeAlias = Literal["unreachable", "timeout", "rate_limit", "server_error"]


@dataclass(frozen=True, slots=True)
class Credential:
    """Where the vendor's secret is. Never the secret.

    ``name`` is an environment variable's name, the absolute path of a file, the AWS region to sign for, the word
    ``default`` for Google's application default credentials or the absolute path of a service account's key file, or
    the scope of an Entra token.
    """

    kind: Literal["env", "file", "aws", "google", "entra"]
    name: str


# Services that only look for identifiers, and their one endpoint: no route leads to them, a profile may ask for them.
REMOTE_DETECTORS: Mapping[str, str] = MappingProxyType({"comprehend-medical": "detect_phi"})


@dataclass(frozen=True, slots=True)
class FeaturePattern:
    """One entry of ``features``. ``kinds`` are the kinds it may match; ``glob`` is the pattern of the name."""

    kinds: frozenset[FeatureKind]
    glob: str
    written: str  # as it stands in the file


@dataclass(frozen=True, slots=True)
class Baa:
    """A Business Associate Agreement with its dates and scope (45 CFR 164.504(e)).

    Days are days of UTC. ``effective`` is the first day on which calls may go, ``expires`` the first on which they no
    longer may: where a contract can be read either way, the gateway refuses.
    """

    reference: str
    effective: date
    expires: date
    endpoints: frozenset[str]
    models: tuple[str, ...]  # globs
    features: tuple[FeaturePattern, ...] = ()
    retention: str | None = None
    regions: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TlsRule:
    """What the vendor's TLS must be.

    ``pins`` are base64 of the SHA-256 of the leaf certificate's SubjectPublicKeyInfo (RFC 7469 section 2.4).
    """

    minimum: Literal["1.2", "1.3"] = "1.2"
    ca_file: Path | None = None  # None: the system's trusted roots
    pins: tuple[str, ...] = ()
    roots: str | None = field(default=None, repr=False)  # what ``ca_file`` held when it was read: what is trusted


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long the vendor may take, in seconds; None: the gateway's own limit."""

    connect: float | None = None
    first_byte: float | None = None
    between_chunks: float | None = None
    total: float | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """A vendor: where it is, how it is spoken to, and the agreement that covers it, if there is one."""

    vendor: str
    dialect: str
    url: str  # https://host[:port]
    host: str  # lower case; an IPv6 address without brackets
    port: int
    credential: Credential
    baa: Baa | None
    tls: TlsRule = field(default_factory=TlsRule)
    network: Literal["public", "private"] = "public"
    sites: Literal["refuse", "replace"] = "refuse"  # a project and location that the agreement does not list
    timeouts: Timeouts = field(default_factory=Timeouts)
    headers: Mapping[str, str] = field(default_factory=dict)  # lower-case names; which account of the vendor is meant
    traceparent: Literal["withhold", "pass"] = "withhold"  # whether it is told which trace a call is part of


@dataclass(frozen=True, slots=True)
class KeyHash:
    """A gateway key as it is stored. The key itself is nowhere."""

    id: str
    salt: bytes = field(repr=False)
    digest: bytes = field(repr=False)
    created: date


@dataclass(frozen=True, slots=True)
class AccessKey:
    """An access key with which a caller signs. Its secret is derived, and nowhere stored."""

    id: str
    created: date


@dataclass(frozen=True, slots=True)
class Budget:
    """How much may be used in any minute, in any 24 hours, and at the same time; None: as much as there is."""

    requests_per_minute: int | None = None
    requests_per_day: int | None = None
    tokens_per_minute: int | None = None
    tokens_per_day: int | None = None
    bytes_per_minute: int | None = None
    bytes_per_day: int | None = None
    concurrent: int | None = None


@dataclass(frozen=True, slots=True)
class CallerRecord:
    """An internal service and how it proves itself."""

    name: str
    keys: tuple[KeyHash, ...] = ()
    mtls: tuple[str, ...] = ()  # subject names of its client certificates, matched exactly
    aws: tuple[AccessKey, ...] = ()  # for signatures in the manner of AWS
    budget: Budget = field(default_factory=Budget)  # on all routes together


@dataclass(frozen=True, slots=True)
class Profile:
    """How identifiers are found and treated, by a name that routes use."""

    name: str
    rules: RedactionRules
    detection: DetectionRules
    second_look: SecondLook
    remote: str | None = None  # a vendor whose detector looks as well


@dataclass(frozen=True, slots=True)
class Retries:
    """When a call is tried again before the first byte of an answer. Each try has its own intent and outcome."""

    attempts: int = 1  # at each vendor
    after: frozenset[RetryOn] = frozenset({"unreachable", "timeout", "rate_limit", "server_error"})


@dataclass(frozen=True, slots=True)
class Shadow:
    """A profile that is tried beside a route's own: what it would do is counted, and nothing of it leaves."""

    profile: str
    redaction: RedactionRules  # its rules, with what the route would keep under it
    detection: DetectionRules
    second_look: SecondLook
    remote: str | None  # whom the profile has look as well; a trial sends nothing there
    sample: float = 1.0  # the share of the route's calls that it sees


@dataclass(frozen=True, slots=True)
class Route:
    """A path prefix with everything that is decided for calls below it."""

    name: str
    path: str  # /segment[/segment...]
    callers: frozenset[str]
    vendor: str
    purpose: str
    require: frozenset[Requirement]
    profile: str
    keep: frozenset[str]
    redaction: RedactionRules  # the profile's rules with ``keep`` applied
    detection: DetectionRules
    second_look: SecondLook
    restore: frozenset[str] | None  # the entities whose values come back; None: all
    media: MediaRule
    encrypted: Literal["pass", "refuse"]
    justification: str | None
    place: str  # file:line
    others: tuple[str, ...] = ()  # vendors of the same dialect to turn to where ``vendor`` fails, in this order
    retries: Retries = field(default_factory=Retries)
    remote: str | None = None  # a vendor whose detector looks as well, as the profile says
    on_escape: OnEscape = "alert"
    shadow: Shadow | None = None
    budget: Budget = field(default_factory=Budget)  # of all its callers together

    @property
    def vendors(self) -> tuple[str, ...]:
        """All vendors of the route, in the order in which they are tried."""
        return (self.vendor, *self.others)


@dataclass(frozen=True, slots=True)
class Role:
    """Callers that get the same values restored: those of ``restore``; None: whatever the route restores."""

    name: str
    callers: frozenset[str]
    restore: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class BreakGlass:
    """An exception for emergencies: with it, callers of these roles get more restored, each time with an event.

    ``routes`` None: on every route. ``until`` is the last day (UTC) that it may be used; None: no end.
    """

    name: str
    roles: frozenset[str]
    routes: frozenset[str] | None
    restore: frozenset[str] | None
    until: date | None
    justification: str


@dataclass(frozen=True, slots=True)
class AllowedHost:
    """A destination that the forward proxy may go to."""

    written: str  # a name, a pattern or an address, in its one form
    pattern: re.Pattern[str] | None
    ports: frozenset[int]
    network: Literal["public", "private"]
    plain: bool  # requests in plain HTTP may go there as well


@dataclass(frozen=True, slots=True)
class ForwardPolicy:
    """What the forward proxy lets through."""

    callers: frozenset[str]
    allow: tuple[AllowedHost, ...]


@dataclass(frozen=True, slots=True)
class Policy:
    """Everything that the security team has written, at one moment."""

    agreements: Mapping[str, Agreement]
    callers: Mapping[str, CallerRecord]
    profiles: Mapping[str, Profile]
    routes: Mapping[str, Route]
    paths: Mapping[str, Route]  # by path
    keys: Mapping[str, tuple[str, KeyHash]] = field(repr=False)  # by key id: the caller's name and its key
    subjects: Mapping[str, str] = field(repr=False)  # by certificate subject name: the caller's name
    access_keys: Mapping[str, str] = field(repr=False)  # by access key id: the caller's name
    hash: str  # SHA-256, hexadecimal, over every file that decides something
    roles: Mapping[str, Role] = field(default_factory=dict)
    role_of: Mapping[str, str] = field(default_factory=dict)  # by caller's name
    break_glass: Mapping[str, BreakGlass] = field(default_factory=dict)
    has_roles: bool = False  # roles.yaml is there: a caller without a role gets nothing restored
    forward: ForwardPolicy | None = None  # None: the forward proxy lets nothing through
    warnings: tuple[Problem, ...] = ()
    unfinished: frozenset[str] = frozenset()  # files whose last line has no line break: perhaps cut short
    manifest: Manifest | None = None  # what the security team signed, where that is asked for
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)  # those that ``hash`` is over, by their names
