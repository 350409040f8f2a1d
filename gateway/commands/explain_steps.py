"""The steps of a call's journey, each with its decision and the lines of the policy behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from gateway.commands.traced import Identifier
from gateway.commands.trial import Became
from gateway.commands.watched import Seen
from gateway.edge.steps import Admitted
from gateway.model import LeafKind
from gateway.policy.decide import authorise_endpoint
from gateway.policy.places import Places
from gateway.policy.problems import listed, suggestion
from gateway.policy.schema import Policy, Route
from gateway.policy.wildcards import covers, matches
from gateway.refusals import MEANINGS, Reason, Refusal

_ADMIT = frozenset({Reason.BAD_METADATA, Reason.CALLER_NOT_ALLOWED, Reason.METADATA_MISSING, Reason.PURPOSE_MISMATCH})
_AGREEMENT = frozenset(
    {Reason.NO_AGREEMENT, Reason.AGREEMENT_NOT_YET_EFFECTIVE, Reason.AGREEMENT_EXPIRED, Reason.ENDPOINT_NOT_COVERED}
)
_REDACT = frozenset({Reason.IDENTIFIER_IN_SIGNED_TEXT, Reason.IDENTIFIER_IN_CONTROL_FIELD, Reason.CANNOT_INSPECT})


@dataclass(frozen=True, slots=True)
class StepOfCall:
    """One step: what it came to, and where that is written (``file:line``)."""

    name: str
    says: str = field(repr=False)
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stop:
    """Where a call stopped, and the line that would have to change, where one would."""

    step: str
    reason: str
    message: str
    remedy: str
    change: str | None


class Journey:
    """Tells one call of a trial. ``today`` is the day that it was made on."""

    def __init__(self, policy: Policy, places: Places, became: Became, today: date) -> None:
        self._policy, self._places, self._became, self._today = policy, places, became, today

    def steps(self, found: list[Identifier]) -> list[StepOfCall]:
        """Give the steps that the call came through."""
        seen = self._became.seen
        return [] if seen is None else [*self._who(seen), *self._what(seen), *self._out(seen, found)]

    def stop(self) -> Stop | None:
        """Say where it stopped; None where it would be sent."""
        seen = self._became.seen
        refusal = Refusal(Reason.BAD_REQUEST) if seen is None else seen.refusal
        if refusal is None or (seen is not None and seen.left):
            return None
        remedy = refusal.remedy or MEANINGS[refusal.reason].remedy
        step = "identify" if seen is None else _stopped_at(seen, refusal.reason)
        change = None if seen is None else self._change(seen, refusal)
        if seen is not None and refusal.reason is Reason.UNKNOWN_ROUTE:
            remedy = self._nearest(remedy)
        return Stop(step, refusal.reason.value, refusal.message, remedy, change)

    # ---- the steps

    def _who(self, seen: Seen) -> Iterator[StepOfCall]:
        call, places = seen.call, self._places
        if call.caller is not None:
            yield StepOfCall(
                "identify", f"{call.caller.name}, by its {call.caller.proof}", (places.caller(call.caller.name),)
            )
        if call.route is None or call.caller is None:
            return
        route = self._policy.routes[call.route]
        yield StepOfCall("route", f"{route.name}, for {route.path}", (places.route(route.name, "path"),))
        if call.endpoint is None and seen.refusal is not None and seen.refusal.reason in _ADMIT:
            return
        needs = f"; requires {listed(route.require)}" if route.require else "; requires no metadata"
        lines = (places.route(route.name, "callers"), places.route(route.name, "require"))
        yield StepOfCall("admit", f"{call.caller.name} is listed{needs}; for {route.purpose}", lines)

    def _what(self, seen: Seen) -> Iterator[StepOfCall]:
        call, policy = seen.call, self._policy
        if call.endpoint is None or call.route is None:
            return
        route = policy.routes[call.route]
        yield StepOfCall("endpoint", f"{call.endpoint}, as {call.dialect} names it", ())
        if call.prompt is None and seen.refusal is not None and seen.refusal.reason in _AGREEMENT:
            return
        for vendor in route.vendors:
            yield self._agreed(route, vendor, call.endpoint)
        if call.prompt is not None:
            yield StepOfCall("read", _read(seen))
        if call.clearance is not None and seen.admitted is not None:
            yield from self._authorised(seen.admitted, route)

    def _agreed(self, route: Route, vendor: str, endpoint: str) -> StepOfCall:
        """Say whether the agreement with one vendor of a route covers an endpoint."""
        alone = replace(route, vendor=vendor, others=())
        refused = authorise_endpoint(self._policy, alone, endpoint, today=self._today)
        if refused is not None:
            line = self._places.agreement(vendor, *_BAA_KEYS[refused.reason])
            return StepOfCall("agreement", f"{vendor} is passed over: {refused.reason.value}", (line,))
        baa = self._policy.agreements[vendor].baa
        assert baa is not None  # noqa: S101 - without one it is passed over
        says = f"{baa.reference} with {vendor} covers {endpoint} on {self._today}, until {baa.expires}"
        lines = tuple(self._places.agreement(vendor, "baa", key) for key in ("endpoints", "expires"))
        return StepOfCall("agreement", says, lines)

    def _authorised(self, admitted: Admitted, route: Route) -> Iterator[StepOfCall]:
        for clearance in admitted.clearances:
            baa = self._policy.agreements[clearance.vendor].baa
            says, lines = [f"{clearance.vendor} under {clearance.agreement}"], []
            own = admitted.prompt.model
            named = [*([own] if own is not None else ()), *sorted(admitted.prompt.other_models)]
            for model in named if baa is not None else ():
                glob = next((one for one in baa.models if matches(one, model)), "") if baa else ""
                says.append(f"model {model} by {glob}")
                lines.append(self._places.agreement(clearance.vendor, "baa", "models"))
            for feature in sorted(admitted.asked, key=str) if baa is not None else ():
                pattern = next((one.written for one in baa.features if covers(one, feature)), "") if baa else ""
                says.append(f"{feature} by {pattern}")
                lines.append(self._places.agreement(clearance.vendor, "baa", "features"))
            if clearance.site is not None:
                says.append(f"project {clearance.site.project}, location {clearance.site.location}")
                lines.append(self._places.agreement(clearance.vendor, "baa", "projects"))
            yield StepOfCall("authorise", "; ".join(says), tuple(dict.fromkeys(lines)))
        if admitted.prompt.media:
            says_media = f"{len(admitted.prompt.media)} parts, rule {route.media}"
            yield StepOfCall("media", says_media, (self._places.route(route.name, "media"),))

    def _out(self, seen: Seen, found: list[Identifier]) -> Iterator[StepOfCall]:
        call, places = seen.call, self._places
        if seen.redaction is None or call.route is None:
            return
        route = self._policy.routes[call.route]
        detector = f"; {route.remote} would be asked as well, here it finds nothing" if route.remote else ""
        yield StepOfCall("detect", f"{len(found)} identifiers, by {call.detector_version}{detector}")
        counts = ", ".join(f"{entity} {count}" for entity, count in sorted(seen.redaction.removed.items()))
        lines = tuple(dict.fromkeys(one.rule for one in found))
        yield StepOfCall("redact", f"taken out: {counts or 'nothing'}; profile {route.profile}", lines)
        if seen.looks:
            left = ", ".join(sorted({entity for _, entity in seen.looks[0]}))
            says = f"still looked like identifiers: {left}; rule {route.second_look}" if left else "nothing is left"
            yield StepOfCall("second look", says, (places.profile(route.profile, "second_look"),))
        if seen.cleaned is not None:
            yield from self._sent(seen, route)

    def _sent(self, seen: Seen, route: Route) -> Iterator[StepOfCall]:
        if seen.cleaned is None:
            return
        first = seen.cleaned.candidates[0].agreement
        others = ", then ".join(candidate.agreement.vendor for candidate in seen.cleaned.candidates[1:])
        says = f"would go to {first.url}, TLS {first.tls.minimum} or better" + (f"; else to {others}" if others else "")
        yield StepOfCall("send", says, (self._places.agreement(first.vendor, "url"),))
        restore = seen.cleaned.admitted.restore
        back = "everything that was taken out by a placeholder" if restore is None else listed(restore) or "nothing"
        lines = [self._places.route(route.name, "deidentify", "restore")]
        role, exception = seen.call.role, seen.call.break_glass
        by = f"; role {role or 'none'}" if self._policy.has_roles else ""
        if self._policy.has_roles:
            lines.append(self._places.role("roles", role) if role is not None else self._places.role("roles"))
        if exception is not None:
            by += f", exception {exception}"
            lines.append(self._places.role("break_glass", exception))
        yield StepOfCall("restore", f"puts back {back}{by}", tuple(lines))

    # ---- the stop

    def _nearest(self, otherwise: str) -> str:
        paths = [route.path for route in self._policy.routes.values()]
        return suggestion(self._became.path, paths, f"{otherwise} The paths are {listed(paths)}.")

    def _change(self, seen: Seen, refusal: Refusal) -> str | None:
        """Give the line of the policy that refuses; None where it is the request that has to change."""
        places, reason, call = self._places, refusal.reason, seen.call
        if reason is Reason.UNKNOWN_CALLER:
            return places.shown("callers.yaml")
        if reason is Reason.UNKNOWN_ROUTE:
            return places.shown("routes")
        if call.route is None:
            return None
        route = self._policy.routes[call.route]
        if reason in _ROUTE_KEYS:
            return places.route(route.name, *_ROUTE_KEYS[reason])
        if reason is Reason.BREAK_GLASS_NOT_ALLOWED:
            return places.role("break_glass")
        if reason is Reason.IDENTIFIER_LEFT:
            return places.profile(route.profile, "second_look")
        if reason is Reason.SITE_NOT_COVERED:
            return places.agreement(route.vendor, "baa", "projects" if refusal.place == "project" else "regions")
        keys = _BAA_KEYS.get(reason)
        return places.agreement(route.vendor, *keys) if keys is not None else None


_ROUTE_KEYS: dict[Reason, tuple[str, ...]] = {
    Reason.CALLER_NOT_ALLOWED: ("callers",),
    Reason.METADATA_MISSING: ("require",),
    Reason.PURPOSE_MISMATCH: ("purpose",),
    Reason.MEDIA_NOT_ALLOWED: ("media",),
    Reason.ENCRYPTED_NOT_ALLOWED: ("encrypted",),
}
_BAA_KEYS: dict[Reason, tuple[str, ...]] = {
    Reason.NO_AGREEMENT: ("baa",),
    Reason.AGREEMENT_NOT_YET_EFFECTIVE: ("baa", "effective"),
    Reason.AGREEMENT_EXPIRED: ("baa", "expires"),
    Reason.ENDPOINT_NOT_COVERED: ("baa", "endpoints"),
    Reason.MODEL_NOT_COVERED: ("baa", "models"),
    Reason.FEATURE_NOT_COVERED: ("baa", "features"),
}


def _stopped_at(seen: Seen, reason: Reason) -> str:
    """Name the step that refused: by how far the call came."""
    call = seen.call
    came = [
        (call.caller is None, "identify"),
        (call.route is None, "route"),
        (call.endpoint is None, "admit" if reason not in _OF_ENDPOINTS else "endpoint"),
        (call.prompt is None, "agreement" if reason in _AGREEMENT else "read"),
        (call.clearance is None, "authorise"),
        (reason is Reason.IDENTIFIER_LEFT, "second look"),
        (reason in _REDACT, "redact"),
        (reason in (Reason.MEDIA_UNREADABLE, Reason.MEDIA_NOT_ALLOWED), "media"),
        (reason is Reason.DETECTOR_UNAVAILABLE, "detect"),
        (reason is Reason.BAD_METADATA, "admit"),
    ]
    return next((step for stopped, step in came if stopped), "send")


_OF_ENDPOINTS = frozenset(
    {Reason.UNKNOWN_ENDPOINT, Reason.ENDPOINT_NOT_SUPPORTED, Reason.BAD_REQUEST, Reason.BAD_FIELD}
)


def _read(seen: Seen) -> str:
    prompt = seen.call.prompt
    if prompt is None:
        return ""
    texts = [leaf for leaf in prompt.leaves if leaf.kind is not LeafKind.CONTROL]
    characters = sum(len(leaf.text) for leaf in texts)
    said = [f"{len(texts)} text{'s' if len(texts) != 1 else ''}, {characters} characters"]
    if prompt.model is not None:
        said.insert(0, f"model {prompt.model}")
    if prompt.stream:
        said.append("streamed")
    if prompt.encrypted_blocks:
        said.append(f"{prompt.encrypted_blocks} encrypted blocks")
    features = sorted(str(feature) for feature in prompt.features)
    return "; ".join([*said, f"features {', '.join(features) or 'none'}"])
