"""Identifiers out of an admitted call: its media read, its texts inspected and redacted, its body written anew."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from gateway.deid.redact import Redaction
from gateway.detector.pool import DetectorUnavailable
from gateway.detector.segment import Segment
from gateway.detector.turns import Turn
from gateway.edge.aside import Aside
from gateway.edge.attempts import provable
from gateway.edge.attribution import known_identifiers
from gateway.edge.bodies import encode_body
from gateway.edge.call import Call
from gateway.edge.masking import Means, Subject, Work, mask, reading_of
from gateway.edge.media import Inspected, cover_pictures, inspect_media, sent_media
from gateway.edge.portions import in_portions
from gateway.edge.rechecks import detector_refused
from gateway.edge.rooms import Rooms
from gateway.edge.shadow import Seen
from gateway.edge.steps import Admitted, Cleaned
from gateway.model import CleanPrompt, DetectionRules, Finding, JsonValue, Prompt
from gateway.privacy import log
from gateway.refusals import Reason, Refusal
from gateway.wire.jsonwalk import RebuildError, rebuild
from gateway.wire.multipart import MultipartError
from gateway.wire.strictjson import StrictJsonError

T = TypeVar("T")
_LESS_TEXT = "Send less text in one call: a document in parts, or fewer of a conversation's old turns."
_LONGEST_WAIT = 60  # seconds that a client is told to wait: what is said of later is a guess
_LEAST_COUNTED = 50  # characters that a short value counts for: each costs what they do, however short it is


class Cleaning:
    """Cleans calls. ``detect`` and ``looked`` are methods of their own for those who watch a call being tried."""

    def __init__(self, rooms: Rooms, aside: Aside) -> None:
        self._rooms = rooms
        self._aside = aside

    async def clean(self, admitted: Admitted, call: Call) -> Cleaned | Refusal:
        """Give what may leave of an admitted call. Counts and sizes for its events are written into ``call``."""
        known = known_identifiers(admitted.inbound.headers, call.attribution)
        if isinstance(known, Refusal):
            return known
        policy, route, asked = admitted.policy, admitted.route, admitted.asked
        candidates = await provable(policy, route, admitted.clearances, asked, admitted.dialect)
        if not candidates:
            return Refusal(Reason.VENDOR_CREDENTIAL_MISSING)
        inspected = await self._media(admitted, call)
        if isinstance(inspected, Refusal):
            return inspected
        admitted = replace(admitted, prompt=inspected.prompt)  # from here on, what was read in media counts
        prompt = admitted.prompt
        rooms = self._rooms
        subject = Subject(known, rooms.secrets.for_subject(call.attribution.subject), rooms.today())
        counted = sum(max(len(leaf.text), _LEAST_COUNTED) for leaf in prompt.leaves)
        if rooms.limits.text is not None and counted > rooms.limits.text:
            return Refusal(Reason.BODY_TOO_LARGE, remedy=_LESS_TEXT)
        size = _size(prompt, call)

        async def aside(task: Callable[[], T]) -> T:
            return await self._aside.work(size, task)

        turn = _turn(call)
        try:
            findings = await self.detect(admitted, call, aside)
            if isinstance(findings, Refusal):
                return findings
            means = Means(rooms.detector, rooms.limits.detection, call.step, aside, self.looked, turn)
            redaction = await mask(prompt, findings, route, subject, means)
        except DetectorUnavailable as failure:
            log().error("detector_unavailable", code=failure.code)
            return Refusal(Reason.DETECTOR_UNAVAILABLE)
        finally:
            rooms.detector.backlog.leave(turn)
        if isinstance(redaction, Refusal):
            return redaction
        call.found, call.removed = redaction.found, redaction.removed
        written = await self._written(inspected, redaction, call, aside, form=admitted.operation.form)
        if isinstance(written, Refusal):
            return written
        body, content_type = written
        call.bytes_sent = len(body or b"")
        clean = CleanPrompt(
            body=body,
            method=prompt.method,
            path=prompt.path,
            query=prompt.query,
            headers=prompt.headers,
            stream=prompt.stream,
            content_type=content_type,
        )
        seen = Seen(prompt, findings, redaction, subject, route) if route.shadow is not None else None
        return Cleaned(admitted, clean, redaction.mapping, redaction.edits, candidates, seen)

    async def _written(
        self, inspected: Inspected, redaction: Redaction, call: Call, aside: Work, *, form: bool
    ) -> tuple[bytes | None, str] | Refusal:
        """Write the body that may leave, with its Content-Type; None where the operation has none."""
        prompt = inspected.prompt
        try:
            rebuilt = await aside(lambda: rebuild(prompt.body, redaction.replaced))
            if inspected.pictures:
                with call.step("cover"):
                    covered = await cover_pictures(rebuilt, inspected.pictures, redaction, self._rooms.media)
                if isinstance(covered, Refusal):
                    return covered
                rebuilt = covered
            if prompt.body is None:
                return None, "application/json"
            return await aside(lambda: encode_body(prompt, rebuilt, form=form))
        except (RebuildError, StrictJsonError, MultipartError):
            return Refusal(Reason.CANNOT_INSPECT)

    async def _media(self, admitted: Admitted, call: Call) -> Inspected | Refusal:
        """Have media read where the route says so; elsewhere the clearance has decided already."""
        prompt = admitted.prompt
        if not prompt.media or admitted.route.media != "inspect":
            call.media = sent_media(prompt)
            return Inspected(prompt, (), call.media)

        def reread(body: JsonValue) -> Prompt | Refusal:
            return admitted.dialect.read(admitted.operation, body, admitted.inbound.headers)

        with call.step("read_media"):
            inspected = await inspect_media(prompt, self._rooms.media, reread)
        if isinstance(inspected, Inspected):
            call.media = inspected.counts
        return inspected

    async def detect(self, admitted: Admitted, call: Call, aside: Work) -> list[tuple[Finding, ...]] | Refusal:
        """Give the findings of the prompt's leaves, in their order. Raises DetectorUnavailable."""
        prompt, route, rooms = admitted.prompt, admitted.route, self._rooms
        call.detector_version = rooms.detector.version
        reading = await aside(lambda: reading_of(prompt))
        segments = reading.segments
        if not segments:
            return [()] * len(prompt.leaves)
        turn = _turn(call)
        rules = replace(route.detection, asker=turn.caller)
        texts = [*segments, *reading.around]
        with call.step("detect"):
            full = await self._enter(texts, rules, turn, reading.characters)
            if full is not None:
                return full
            spans = await in_portions(
                texts,
                lambda some, seconds: rooms.detector.detect(some, rules, timeout=seconds, turn=turn),
                seconds=rooms.limits.detection(reading.characters),
            )
        with call.step("detect_remote"):
            others = await rooms.remote.look(
                admitted.policy, route, segments, call, lambda vendor: detector_refused(rooms, vendor, admitted, call)
            )
        if isinstance(others, Refusal):
            return others

        def of_leaves() -> list[tuple[Finding, ...]]:
            own = [(*found, *more) for found, more in zip(spans[: len(segments)], others, strict=True)]
            return reading.with_seams(reading.by_leaf(own), spans[len(segments) :])

        return await aside(of_leaves)

    async def _enter(
        self, texts: Sequence[Segment], rules: DetectionRules, turn: Turn, characters: int
    ) -> Refusal | None:
        """Count a call's texts among what the detector has to read, unless it would have to wait for too long."""
        detector, limits = self._rooms.detector, self._rooms.limits
        for remembered in (False, True):  # a conversation's old turns need no reading; to look for them costs something
            work = await detector.work(texts, rules, remembered=remembered)
            expected = detector.backlog.expected(turn, work)
            if expected.wait <= limits.waiting(characters, expected):
                detector.backlog.enter(turn, work)
                return None
        log().warning("detector_full", wait_seconds=round(expected.wait), own_seconds=round(expected.own))
        # Not when there is room again for one: so many would be told the same that nearly all came in vain.
        return Refusal(Reason.OVERLOADED, wait=min(_LONGEST_WAIT, math.ceil(expected.wait)))

    def looked(self, redaction: Redaction, left: list[tuple[str, str]]) -> None:
        """Be told of a redaction and of what the second look still found; nobody keeps that in service."""


def _size(prompt: Prompt, call: Call) -> int:
    """Say how much a prompt is to work on: texts that documents held count, and so do many that are short or empty."""
    return max(call.bytes_received, sum(len(leaf.text) for leaf in prompt.leaves))


def _turn(call: Call) -> Turn:
    """Say whose questions to the detector a call's are."""
    return Turn(call.caller.name if call.caller is not None else "", call.event_id)
