"""Cases that state a whole request, and what must become of it: what leaves, what comes back, or why it is refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date

from gateway.model import JsonObject, JsonValue
from gateway.policy.case_shapes import CaseShape, RefusedShape, RequestShape
from gateway.policy.problems import Findings, listed, shown, suggestion
from gateway.policy.shapes import Unfit
from gateway.policy.yamltree import Node
from gateway.refusals import Reason
from gateway.wire.strictjson import StrictJsonError, parse

_PATH = re.compile(r"/[!-~]*", re.ASCII)
_METHOD = re.compile(r"[A-Z]{1,10}", re.ASCII)
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}", re.ASCII)
UNSENDABLE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")  # no client puts these into a header
_OWN_HEADERS = frozenset({"authorization", "content-length", "host", "transfer-encoding", "connection"})
_POINTER = re.compile(r"(/([^~]|~[01])*)+")


@dataclass(frozen=True, slots=True)
class Reply:
    """What the vendor answers: a text, a call of a tool, or a whole body with its status. One of the three."""

    text: str | None = field(default=None, repr=False)
    tool: str | None = None
    input: JsonValue = field(default=None, repr=False)  # of the tool
    body: JsonValue = field(default=None, repr=False)
    status: int = 200


@dataclass(frozen=True, slots=True)
class Wanted:
    """What must become of a request. None: not asked."""

    body: JsonValue = field(repr=False)  # the whole body that leaves
    at: Mapping[str, JsonValue] = field(repr=False)  # values of the body that leaves, by JSON pointer (RFC 6901)
    leaves_not: tuple[str, ...] = field(repr=False)
    keeps: tuple[str, ...] = field(repr=False)
    under: Mapping[str, str]  # vendor, agreement, endpoint, model: those that are asked
    features: tuple[str, ...] | None
    refused: RefusedShape | None
    returns: Reply | None = field(repr=False)
    returns_at: Mapping[str, JsonValue] = field(repr=False)
    returns_not: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class RequestCase:
    """A request, the vendor's reply to it, and what must become of both. ``day`` None: today."""

    caller: str | None
    method: str
    path: str
    headers: Mapping[str, str] = field(repr=False)
    body: JsonValue = field(repr=False)  # None: no body
    day: date | None
    reply: Reply | None = field(repr=False)
    wanted: Wanted = field(repr=False)


@dataclass(frozen=True, slots=True)
class Known:
    """What a case may name."""

    routes: Collection[str]
    profiles: Collection[str]
    callers: Collection[str]
    vendors: Collection[str]
    read: Callable[[str], bytes | None]  # gives a file of cases/ by its name


class _Faulty(Exception):
    """A part of the case is not usable; the problem is noted."""


class _Place:
    """Notes problems at places of one case."""

    def __init__(self, file: str, node: Node, findings: Findings) -> None:
        self.file, self.node, self.findings = file, node, findings

    def fault(self, steps: tuple[str | int, ...], message: str, remedy: str, value: str = "") -> None:
        """Note a problem at the place that ``steps`` lead to."""
        self.findings.problem((self.file, self.node.line_of(*steps)), message, remedy, value)


def read_request_case(
    written: CaseShape, file: str, node: Node, findings: Findings, known: Known
) -> RequestCase | None:
    """Read a case with the key ``request``. None where it has faults; those go to ``findings``."""
    before = findings.noted
    place = _Place(file, node, findings)
    asked = written.request
    if asked is None:
        raise ValueError("the case has no request")
    reply = wanted = body = None
    with suppress(Unfit):
        _check_request(asked, place, known)
    with suppress(Unfit):
        body = _body(asked, place, known)
    with suppress(Unfit):
        reply = _reply(written.reply, "reply", place)
    with suppress(Unfit):
        wanted = _wanted(written, place, known)
    with suppress(Unfit):
        _check_together(written, reply, place)
    if findings.noted > before or wanted is None:
        return None
    return RequestCase(asked.caller, asked.method, asked.path, asked.headers, body, asked.day, reply, wanted)


def _check_request(asked: RequestShape, place: _Place, known: Known) -> None:
    if asked.caller is not None and asked.caller not in known.callers:
        remedy = suggestion(asked.caller, known.callers, f"the callers are {listed(known.callers)}; null is none")
        place.fault(("request", "caller"), f"caller {shown(asked.caller)} is not known", remedy, asked.caller)
    if not _PATH.fullmatch(asked.path):
        message = f"path {shown(asked.path)} is not one"
        place.fault(("request", "path"), message, "write it as on the wire: /route/v1/messages", asked.path)
    if not _METHOD.fullmatch(asked.method):
        place.fault(("request", "method"), f"method {shown(asked.method)} is not one", "write POST", asked.method)
    for name, value in asked.headers.items():
        if not _HEADER.fullmatch(name) or name.lower() in _OWN_HEADERS:
            remedy = "leave it out: the trial writes its own" if _HEADER.fullmatch(name) else "write X-Phi-Subject: ..."
            place.fault(("request", "headers", name), f"header {shown(name)} cannot be given", remedy, name)
        if UNSENDABLE.search(value):
            message = f"the value of header {shown(name)} has a line break or a control character in it"
            place.fault(("request", "headers", name), message, "write it on one line, in quotes")


def _body(asked: RequestShape, place: _Place, known: Known) -> JsonValue:
    if asked.file is None:
        try:
            return _json(asked.body, place, ("request", "body"))
        except _Faulty:
            return None
    if asked.body is not None:
        place.fault(("request", "file"), "the request has a body and a file", "keep one of the two")
        return None
    content = known.read(asked.file)
    if content is None:
        message, remedy = f"there is no file {shown(asked.file)}", "name a .json file that lies in cases/"
        place.fault(("request", "file"), message, remedy, asked.file)
        return None
    try:
        return parse(content)
    except StrictJsonError:
        message = f"{shown(asked.file)} is not strict JSON"
        place.fault(("request", "file"), message, "correct it; no key twice, no comments", asked.file)
        return None


def _json(value: object, place: _Place, steps: tuple[str | int, ...]) -> JsonValue:
    """Take YAML for JSON; a day has no place there. Raises _Faulty."""
    if isinstance(value, dict):
        return {str(key): _json(item, place, (*steps, str(key))) for key, item in value.items()}
    if isinstance(value, list):
        return [_json(item, place, (*steps, index)) for index, item in enumerate(value)]
    if isinstance(value, date):
        place.fault(steps, "a day without quotes is no JSON", "put it in quotes", str(value))
        raise _Faulty
    if value is None or isinstance(value, bool | int | float | str):
        return value
    raise TypeError("YAML has no other values")


def _mapping(value: object, key: str, place: _Place) -> JsonObject:
    """Give a mapping's JSON. Raises _Faulty."""
    read = _json(value, place, (key,))
    return read if isinstance(read, dict) else {}


def _reply(value: object, key: str, place: _Place) -> Reply | None:
    """Read what is answered or returned: a text, {tool, input}, or {status, body}."""
    if value is None or isinstance(value, str):
        return None if value is None else Reply(text=value)
    try:
        given = _mapping(value, key, place)
    except _Faulty:
        return None
    tool, status = given.get("tool"), given.get("status", 200)
    if given.keys() == {"tool", "input"} and isinstance(tool, str) and isinstance(given["input"], dict):
        return Reply(tool=tool, input=given["input"])
    whole = given.keys() <= {"status", "body"} and "body" in given
    if whole and isinstance(status, int) and not isinstance(status, bool) and 200 <= status <= 599:
        return Reply(body=given["body"], status=status)
    forms = "a text, {tool: NAME, input: {...}}, or {status: 200, body: {...}}"
    place.fault((key,), f'key "{key}" has none of its forms', f"write {forms}")
    return None


def _pointers(value: object, key: str, place: _Place) -> dict[str, JsonValue] | None:
    """Give values by JSON pointer, where the mapping is that: all of its keys begin with "/"."""
    if not isinstance(value, dict) or not all(str(name).startswith("/") for name in value):
        return None
    for name in value:
        if not _POINTER.fullmatch(name):
            place.fault((key, name), f"{shown(name)} is no JSON pointer", "write ~0 for ~ and ~1 for /", name)
    try:
        return _mapping(value, key, place)
    except _Faulty:
        return {}


def _wanted(written: CaseShape, place: _Place, known: Known) -> Wanted:
    at = _pointers(written.leaves, "leaves", place)
    body: JsonValue = None
    if written.leaves is not None and at is None:
        if isinstance(written.leaves, str):
            place.fault(("leaves",), "a request leaves as a body", "write the body, or {/messages/0/content: text}")
        else:
            try:
                body = _mapping(written.leaves, "leaves", place)
            except _Faulty:
                body = None
    returns_at = _pointers(written.returns, "returns", place)
    for key, texts in (
        ("leaves_not", written.leaves_not),
        ("keeps", written.keeps),
        ("returns_not", written.returns_not),
    ):
        for index, text in enumerate(texts):
            if not text:
                place.fault((key, index), f'key "{key}" has an empty text', "remove it")
    return Wanted(
        body=body,
        at=at or {},
        leaves_not=tuple(written.leaves_not),
        keeps=tuple(written.keeps),
        under=_under(written, place, known),
        features=_features(written),
        refused=_refused(written.refused, place),
        returns=None if returns_at is not None else _reply(written.returns, "returns", place),
        returns_at=returns_at or {},
        returns_not=tuple(written.returns_not),
    )


def _under(written: CaseShape, place: _Place, known: Known) -> dict[str, str]:
    under = written.under
    if under is None:
        return {}
    if under.vendor is not None and under.vendor not in known.vendors:
        remedy = suggestion(under.vendor, known.vendors, f"the vendors are {listed(known.vendors)}")
        place.fault(("under", "vendor"), f"vendor {shown(under.vendor)} is not known", remedy, under.vendor)
    named = {key: getattr(under, key) for key in ("vendor", "agreement", "endpoint", "model")}
    return {key: value for key, value in named.items() if value is not None}


def _features(written: CaseShape) -> tuple[str, ...] | None:
    under = written.under
    return tuple(sorted(under.features)) if under is not None and under.features is not None else None


def _refused(written: RefusedShape | None, place: _Place) -> RefusedShape | None:
    reasons = {reason.value for reason in Reason}
    if written is not None and written.reason not in reasons:
        remedy = suggestion(written.reason, reasons, "write a code of docs/policy-tools.md")
        steps = ("refused", "reason") if isinstance(place.node.at("refused").value, dict) else ("refused",)
        place.fault(steps, f"reason {shown(written.reason)} is not known", remedy, written.reason)
    return written


def _check_together(written: CaseShape, reply: Reply | None, place: _Place) -> None:
    """See that the case asks something, and nothing that excludes something else."""
    for message, remedy, steps in _contradictions(written, reply):
        place.fault(steps, f"case {shown(written.name)} {message}", remedy)


def _contradictions(written: CaseShape, reply: Reply | None) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    leaves = written.leaves is not None or written.leaves_not or written.keeps or written.under is not None
    returns = written.returns is not None or written.returns_not
    if written.profile is not None:
        yield "has a request and a profile", "a request has the profile of its route", ("profile",)
    if written.removes or written.decision is not None:
        key = "removes" if written.removes else "decision"
        otherwise = "leaves_not" if key == "removes" else "refused"
        yield f'has a request and "{key}"', f"write {otherwise}", (key,)
    if not leaves and not returns and written.refused is None:
        yield "does not say what must become of its request", "give it leaves, leaves_not, refused or returns", ()
    if written.refused is not None and (leaves or written.reply is not None or returns):
        yield "is refused, and leaves or returns something", "of a refused request nothing leaves", ("refused",)
    if returns and written.reply is None:
        yield "says what returns of no reply", "give it reply: what the vendor answers", ("returns",)
    if written.reply is not None and not returns:
        yield "has a reply, and does not say what returns of it", "give it returns", ("reply",)
    if reply is not None and reply.body is not None and isinstance(written.returns, str):
        yield "has a body for a reply, and a text that returns", "write returns as {/pointer: text}", ("returns",)
