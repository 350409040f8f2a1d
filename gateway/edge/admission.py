"""Who calls, where to, what and under which agreement: the first half of a call's journey, and its body's way in."""

from __future__ import annotations

from dataclasses import replace

from aiohttp import web

from gateway.edge.aside import Aside
from gateway.edge.attribution import read_attribution, read_correlation
from gateway.edge.base_url import with_base_url
from gateway.edge.bodies import decode_body
from gateway.edge.call import Call
from gateway.edge.identity import identify_caller
from gateway.edge.intake import Body, Inbound, read_head
from gateway.edge.replies import Replier
from gateway.edge.rooms import Rooms
from gateway.edge.sigv4 import signed_service
from gateway.edge.steps import Admitted
from gateway.model import Caller, Prompt
from gateway.policy.decide import (
    admit,
    audited_features,
    authorise_each,
    authorise_endpoint,
    find_route,
    media_features,
)
from gateway.policy.restoration import Restoration, restoration
from gateway.policy.schema import Agreement, Policy, Route
from gateway.refusals import Reason, Refusal
from gateway.vendors.dialect import Dialect
from gateway.vendors.operation import Operation


class Admission:
    """Admits calls. Holds no state between them but how many bytes of bodies they have in hand."""

    def __init__(self, rooms: Rooms, aside: Aside) -> None:
        self._rooms = rooms
        self._aside = aside
        self._bytes_held = 0

    @property
    def bytes_held(self) -> int:
        """The bytes of bodies that all calls have in hand."""
        return self._bytes_held

    async def admit(self, request: web.BaseRequest, call: Call, replier: Replier) -> Admitted | Refusal:
        """Take a call as far as its clearance. Whatever is known by then is written into ``call``, refused or not.

        From the moment that the route is known, ``replier`` speaks the dialect of its vendor. Each call that comes here
        is to be let go of by ``release`` when it has ended.
        """
        inbound = read_head(request)
        if isinstance(inbound, Refusal):
            return inbound
        policy, today = self._rooms.policy.current, self._rooms.today
        call.policy_hash = policy.hash
        call.correlation = read_correlation(inbound.headers)
        body = self._body(request, inbound, call)
        with call.step("identify"):
            found = find_route(policy, inbound.path)
            caller = await self._identify(
                policy, None if isinstance(found, Refusal) else found[0], inbound, body, request, replier
            )
            if isinstance(caller, Refusal):
                return caller
            call.caller = caller
        if isinstance(found, Refusal):
            return found
        route, rest = found
        restored = self._attribute(policy, route, caller, inbound, call)
        if isinstance(restored, Refusal):
            return restored
        dialect = replier.dialect
        operation = dialect.operation(inbound.method, rest, inbound.query)
        if isinstance(operation, Refusal):
            return with_base_url(operation, dialect, route.path)
        call.endpoint = operation.endpoint
        refused = authorise_endpoint(policy, route, operation.endpoint, today=today())
        if refused is not None:
            return refused
        with call.step("read"):
            prompt = await self._read(dialect, operation, inbound, body, call)
            if isinstance(prompt, Refusal):
                return prompt
        call.prompt = prompt
        cleared = authorise_each(policy, route, prompt, today=today(), known_model=dialect.known_model)
        if isinstance(cleared, Refusal):
            return cleared
        call.clearance = cleared[0]
        _turns_to(policy.agreements[call.clearance.vendor], call)  # perhaps not the route's first
        asked = prompt.features | media_features(prompt)
        call.features = audited_features(policy, route, asked, call.clearance.vendor)
        return Admitted(dialect, policy, route, operation, prompt, asked, cleared, inbound, restored.entities)

    def release(self, call: Call) -> None:
        """Let go of the bytes of a call's body."""
        self._bytes_held -= call.bytes_held
        call.bytes_held = 0

    def _body(self, request: web.BaseRequest, inbound: Inbound, call: Call) -> Body:
        limits = self._rooms.limits

        def held(size: int) -> bool:
            """Count bytes of a body among those of all calls; say whether there was room for them."""
            if limits.bodies is not None and self._bytes_held + size > limits.bodies:
                return False
            self._bytes_held += size
            call.bytes_held += size
            return True

        return Body(request, inbound, limit=limits.body, seconds=limits.body_seconds, held=held)

    async def _identify(
        self,
        policy: Policy,
        route: Route | None,
        inbound: Inbound,
        body: Body,
        request: web.BaseRequest,
        replier: Replier,
    ) -> Caller | Refusal:
        """Authenticate the caller as the vendor of its route would. ``route`` is None where the path leads to none."""
        agreement = None if route is None else policy.agreements[route.vendor]
        if agreement is not None:
            replier.dialect = self._rooms.dialects[agreement.dialect]
        service = signed_service(replier.dialect, inbound.headers)
        if service is not None:
            return await self._rooms.signatures.identify(policy, agreement, service, inbound, body)
        return identify_caller(policy, replier.dialect, inbound.headers, request.get_extra_info("peercert"))

    def _attribute(
        self, policy: Policy, route: Route, caller: Caller, inbound: Inbound, call: Call
    ) -> Restoration | Refusal:
        """Write into the call what its events say of route and metadata; give which values come back to the caller."""
        agreement = policy.agreements[route.vendor]
        call.route, call.purpose = route.name, route.purpose
        call.dialect, call.profile = agreement.dialect, route.profile
        _turns_to(agreement, call)
        attribution = read_attribution(inbound.headers)
        if isinstance(attribution, Refusal):
            return attribution
        call.attribution = attribution
        refused = admit(route, caller, attribution, known=inbound.headers.get("x-phi-known") is not None)
        if refused is not None:
            return refused
        restored = restoration(policy, route, caller, attribution, today=self._rooms.today())
        if isinstance(restored, Restoration):
            call.role, call.break_glass = restored.role, restored.break_glass
        return restored

    async def _read(
        self, dialect: Dialect, operation: Operation, inbound: Inbound, body: Body, call: Call
    ) -> Prompt | Refusal:
        content = await body.read()
        if isinstance(content, Refusal):
            return content
        call.bytes_received = len(content or b"")

        def read() -> Prompt | Refusal:
            decoded = decode_body(operation, inbound.headers, content)
            if isinstance(decoded, Refusal):
                return decoded
            prompt = dialect.read(operation, decoded.value, inbound.headers)
            if isinstance(prompt, Refusal):
                return prompt
            if not decoded.all_seen(prompt):
                return Refusal(Reason.CANNOT_INSPECT, place="body", remedy="Send only the files of this operation.")
            return replace(prompt, files=decoded.files) if decoded.files else prompt

        return await self._aside.work(call.bytes_received, read)


def _turns_to(agreement: Agreement, call: Call) -> None:
    """Write into the call whose agreement its events speak of."""
    call.vendor, call.host = agreement.vendor, agreement.host
    call.agreement_expires = agreement.baa.expires if agreement.baa is not None else None
