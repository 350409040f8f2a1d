"""The forward proxy: the way out for services that ignore the base URL. It leads to no AI vendor.

It looks at where a connection goes, not at what is in it; nothing of a tunnel is decrypted.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from gateway.audit.event import Outcome, Stage, make_event, new_event_id
from gateway.edge.call import uncancelled
from gateway.edge.forward_answer import write_refusal
from gateway.edge.forward_request import Asked, is_tunnel, presented_key, read_request
from gateway.edge.forward_settings import ForwardListen
from gateway.edge.identity import certificate_names, has_ended
from gateway.edge.ledger import Ledger
from gateway.edge.port import Port, Purpose
from gateway.edge.tunnel import End, Tunnel, TunnelCut
from gateway.egress.address import AddressRefused, Network
from gateway.egress.dial import Dialer
from gateway.model import Caller
from gateway.policy.ai_hosts import ai_host
from gateway.policy.forward import base_urls, pass_on
from gateway.policy.hosts import read_host
from gateway.policy.keys import identify, identify_subject
from gateway.policy.schema import AllowedHost, Policy
from gateway.privacy import log, phi_context, where
from gateway.refusals import Reason, Refusal
from gateway.wire.clienthello import Hello
from gateway.wire.proxyhead import LARGEST_HEAD, BadHead, ProxyHead, read_head


@dataclass(slots=True)
class _Attempt:
    """What is known of one connection: the facts for its events. Nothing that a caller could have made up."""

    event_id: str
    source: str | None
    policy: Policy
    tls_in: tuple[str, str] | None = None
    caller: Caller | None = None
    host: str | None = None  # the list's word for it
    begun: float = field(default_factory=time.monotonic)
    recorded: bool = False
    opened: bool = False  # and not recorded yet that it ended


class ForwardProxy:
    """Listens on the second port. ``start`` and ``stop`` once each."""

    def __init__(self, listen: ForwardListen, policy: Callable[[], Policy], ledger: Ledger) -> None:
        self._listen = listen
        self._policy = policy
        self._ledger = ledger
        self._dialer = Dialer(seconds=listen.limits.connect_seconds)
        self._port = Port(Purpose.FORWARD_PROXY, listen.host, listen.port, listen.tls, self._serve)
        self._connections: set[asyncio.Task[None]] = set()
        self._tunnels: dict[asyncio.Task[None], Tunnel] = {}
        self._stopping = False
        self._per_caller: Counter[str] = Counter()

    @property
    def listens(self) -> Port:
        """The port, with its certificate."""
        return self._port

    @property
    def port(self) -> int:
        """The port that is listened on, also where the configuration said 0."""
        return self._port.number

    async def start(self) -> None:
        """Listen. Raises PlainHttpRefused, OSError, ssl.SSLError."""
        listen = self._listen
        await self._port.open()
        scheme = "https" if listen.tls is not None else "http"
        log().info("forward_proxy_listening", host=listen.host, port=self.port, scheme=scheme)

    async def stop(self, drain_seconds: float = 0.0) -> None:
        """Stop accepting, let tunnels in which something goes through finish within that time, and cut the rest."""
        self._stopping = True
        await self._port.close()
        for task in self._connections - self._tunnels.keys():
            task.cancel()
        for tunnel in self._tunnels.values():
            tunnel.finish()
        if self._tunnels:
            await asyncio.wait(self._tunnels, timeout=drain_seconds)
        for task in self._connections:
            task.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    async def _serve(self, context: ssl.SSLContext | None, **where: Any) -> asyncio.Server:
        seconds = self._listen.limits.head_seconds if context is not None else None
        return await asyncio.start_server(
            self._accept, limit=LARGEST_HEAD, ssl=context, ssl_handshake_timeout=seconds, **where
        )

    # ---- one connection

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is None or self._stopping or len(self._connections) >= self._listen.limits.connections:
            writer.transport.abort()  # before anything is read: who asks is not known, and nothing happens
            return
        self._connections.add(task)
        caller = End(reader, writer)
        peer, secured = writer.get_extra_info("peername"), writer.get_extra_info("ssl_object")
        tls = (secured.version() or "", (secured.cipher() or ("",))[0]) if secured is not None else None
        attempt = _Attempt(new_event_id(), peer[0] if peer else None, self._policy(), tls)
        try:
            with phi_context():
                await self._handle(caller, attempt)
        except asyncio.CancelledError:  # the proxy stops
            if attempt.opened:  # while that was written
                await uncancelled(self._record(attempt, Outcome.CLOSED, Reason.SHUTTING_DOWN))
            elif attempt.caller is not None and not attempt.recorded:  # who asked, and waits for the destination
                with phi_context():
                    await self._refuse(caller, attempt, Refusal(Reason.SHUTTING_DOWN))
        except Exception as failure:
            with phi_context():
                log().error(
                    "malfunction", event_id=attempt.event_id, exception=type(failure).__name__, where=where(failure)
                )
                if not attempt.recorded:
                    await self._refuse(caller, attempt, Refusal(Reason.INTERNAL))
        finally:
            self._connections.discard(task)
            self._tunnels.pop(task, None)
            if attempt.caller is not None:
                self._per_caller[attempt.caller.name] -= 1
                self._per_caller += Counter()  # drops what is zero
            with contextlib.suppress(asyncio.CancelledError):
                await caller.close()

    async def _handle(self, caller: End, attempt: _Attempt) -> None:
        try:
            async with asyncio.timeout(self._listen.limits.head_seconds):
                head = read_head((await caller.reader.readuntil(b"\r\n\r\n"))[:-4])
        except asyncio.IncompleteReadError as cut:
            if cut.partial:
                await self._refuse(caller, attempt, Refusal(Reason.BAD_REQUEST))
            return  # someone who connects and says nothing has asked for nothing
        except (BadHead, asyncio.LimitOverrunError, TimeoutError):
            await self._refuse(caller, attempt, Refusal(Reason.BAD_REQUEST))
            return
        except OSError:
            return
        asked = read_request(head)
        if isinstance(asked, Asked):
            vendor = ai_host(asked.host.name, attempt.policy.agreements)
            attempt.host = vendor.written if vendor is not None else None
        found = self._identify(head, caller, attempt.policy)
        if found is None:
            await self._refuse(caller, attempt, Refusal(Reason.UNKNOWN_CALLER))
            return
        attempt.caller = found
        self._per_caller[found.name] += 1
        if isinstance(asked, Refusal):
            await self._refuse(caller, attempt, asked)
            return
        allowed = self._decide(head, asked, found, attempt)
        if isinstance(allowed, Refusal):
            await self._refuse(caller, attempt, allowed)
            return
        attempt.host = allowed.written
        await self._go(caller, attempt, head, asked, allowed)

    def _identify(self, head: ProxyHead, caller: End, policy: Policy) -> Caller | None:
        """Authenticate by the gateway key; where none is presented, by the client certificate."""
        key = presented_key(head)
        if key is not None:
            return identify(policy, key)
        return identify_subject(policy, certificate_names(caller.writer.get_extra_info("peercert")))

    def _decide(self, head: ProxyHead, asked: Asked, caller: Caller, attempt: _Attempt) -> AllowedHost | Refusal:
        allowed = pass_on(attempt.policy, caller.name, asked.host, asked.port, plain=asked.head is not None)
        if isinstance(allowed, Refusal):
            return allowed
        if asked.head is None and not is_tunnel(head):
            return Refusal(Reason.BAD_REQUEST, remedy="Ask for https:// by CONNECT.")
        if asked.body is not None and asked.body > self._listen.limits.bytes:
            return Refusal(Reason.BODY_TOO_LARGE)
        if self._per_caller[caller.name] > self._listen.limits.per_caller:
            return Refusal(Reason.OVERLOADED)
        return allowed

    async def _go(self, caller: End, attempt: _Attempt, head: ProxyHead, asked: Asked, allowed: AllowedHost) -> None:
        try:
            opened = await self._dialer.open(
                asked.host.name,
                asked.port,
                Network(allowed.network),
                refused=lambda name: _is_vendor(name, attempt.policy),
                literal=asked.host.address is not None,
            )
        except AddressRefused:
            await self._refuse(caller, attempt, Refusal(Reason.DESTINATION_ADDRESS_REFUSED))
            return
        except (OSError, TimeoutError):
            await self._refuse(caller, attempt, Refusal(Reason.DESTINATION_UNREACHABLE))
            return
        destination = End(*opened)
        try:
            await self._through(caller, destination, attempt, head, asked, allowed)
        finally:
            with contextlib.suppress(asyncio.CancelledError):
                await destination.close()

    async def _through(
        self,
        caller: End,
        destination: End,
        attempt: _Attempt,
        head: ProxyHead,
        asked: Asked,
        allowed: AllowedHost,
    ) -> None:
        """Record that a tunnel opens, let it run to its end, and record how it ended."""

        def check(hello: Hello) -> None:
            _check_hello(hello, asked, attempt)

        asked_under = attempt.policy

        def still() -> None:
            nonlocal asked_under
            policy = self._policy()
            if policy is not asked_under or _proof_has_ended(caller, attempt):
                self._hold_against(policy, head, asked, caller, attempt, allowed)
                asked_under = policy

        limits = self._listen.limits
        tunnel = Tunnel(caller, destination, limits, check if asked.head is None else None, still)
        if (task := asyncio.current_task()) is not None:
            self._tunnels[task] = tunnel
        receipt = await uncancelled(self._record(attempt, Outcome.OPENED))
        if isinstance(receipt, Refusal):
            await self._refuse(caller, attempt, receipt)
            return
        reason: Reason | None = None
        try:
            if asked.head is None:
                caller.writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
                await caller.writer.drain()
            else:
                destination.writer.write(asked.head)
            await tunnel.run(body=asked.body)
        except TunnelCut as cut:
            reason = cut.reason
        except asyncio.CancelledError:  # the proxy stops
            reason = Reason.SHUTTING_DOWN
            raise
        except OSError:
            pass
        finally:
            await uncancelled(self._record(attempt, Outcome.CLOSED, reason, tunnel))
        if reason is not None:
            caller.writer.transport.abort()

    def _hold_against(
        self, policy: Policy, head: ProxyHead, asked: Asked, caller: End, attempt: _Attempt, allowed: AllowedHost
    ) -> None:
        """Hold a tunnel that stands against the policy in force. Raises TunnelCut where that would not open it."""
        found = self._identify(head, caller, policy)
        if found is None or found != attempt.caller:
            raise TunnelCut(Reason.UNKNOWN_CALLER)
        now = pass_on(policy, found.name, asked.host, asked.port, plain=asked.head is not None)
        if isinstance(now, Refusal):
            raise TunnelCut(now.reason)
        if now.network != allowed.network:
            raise TunnelCut(Reason.DESTINATION_ADDRESS_REFUSED)

    # ---- the books, and the answer

    async def _record(
        self,
        attempt: _Attempt,
        outcome: Outcome,
        reason: Reason | None = None,
        tunnel: Tunnel | None = None,
        status: int | None = None,
    ) -> object:
        attempt.recorded, attempt.opened = True, outcome is Outcome.OPENED
        tls = attempt.tls_in or (None, None)
        return await self._ledger.note(
            make_event(
                Stage.TUNNEL,
                event_id=attempt.event_id,
                action="refused" if outcome is Outcome.REFUSED else "none",
                outcome=outcome,
                reason=reason.value if reason is not None else None,
                caller=attempt.caller.name if attempt.caller is not None else None,
                proof=attempt.caller.proof if attempt.caller is not None else None,
                host=attempt.host,
                http_status=status,
                policy_hash=attempt.policy.hash,
                source=attempt.source,
                tls_in=tls[0],
                cipher_in=tls[1],
                bytes_in=tunnel.received if tunnel is not None else 0,
                bytes_out=tunnel.sent if tunnel is not None else 0,
                durations={"tunnel": round((time.monotonic() - attempt.begun) * 1000, 3)},
                dropped=0 if attempt.host is not None or outcome is not Outcome.REFUSED else 1,
            )
        )

    async def _refuse(self, caller: End, attempt: _Attempt, refusal: Refusal) -> None:
        status = 407 if refusal.reason is Reason.UNKNOWN_CALLER else refusal.status
        recorded = await uncancelled(self._record(attempt, Outcome.REFUSED, refusal.reason, status=status))
        if isinstance(recorded, Refusal):
            refusal, status = recorded, recorded.status
        log().info(
            "call",
            event_id=attempt.event_id,
            caller=attempt.caller.name if attempt.caller else None,
            route=None,
            outcome="refused",
            reason=refusal.reason.value,
            status=status,
            milliseconds=round((time.monotonic() - attempt.begun) * 1000),
        )
        with contextlib.suppress(OSError, TimeoutError):
            caller.writer.write(write_refusal(refusal, status, attempt.event_id, self._ways(attempt, refusal)))
            async with asyncio.timeout(self._listen.limits.head_seconds):
                await caller.writer.drain()

    def _ways(self, attempt: _Attempt, refusal: Refusal) -> list[tuple[str, str]] | None:
        """Give the base URLs by which the caller reaches the vendor that it asked for, each with its dialect."""
        if refusal.reason is not Reason.AI_VENDOR_DESTINATION or attempt.caller is None:
            return None
        ways = base_urls(attempt.policy, attempt.caller.name, attempt.host or "")
        return [(f"{self._listen.base_url}{path}", dialect) for path, dialect in ways]


def _is_vendor(name: str, policy: Policy) -> bool:
    host = read_host(name) if name else None
    return host is not None and ai_host(host.name, policy.agreements) is not None


def _proof_has_ended(caller: End, attempt: _Attempt) -> bool:
    """Say whether a caller proved itself by a certificate whose time is over by now."""
    by_certificate = attempt.caller is not None and attempt.caller.proof == "mtls"
    return by_certificate and has_ended(caller.writer.get_extra_info("peercert"))


def _check_hello(hello: Hello, asked: Asked, attempt: _Attempt) -> None:
    """Hold the name that the TLS asks for against the tunnel's. Raises TunnelCut.

    A vendor's name is refused first, so that the event says so. A name outside with an encrypted one inside may be any.
    """
    named = read_host(hello.server_name) if hello.server_name is not None else None
    if hello.server_name is not None and named is None:
        raise TunnelCut(Reason.TUNNEL_NAME_DIFFERS)
    if named is not None:
        vendor = ai_host(named.name, attempt.policy.agreements)
        if vendor is not None:
            attempt.host = vendor.written
            raise TunnelCut(Reason.AI_VENDOR_DESTINATION)
        if named.name != asked.host.name:
            raise TunnelCut(Reason.TUNNEL_NAME_DIFFERS)
    elif asked.host.address is None:
        raise TunnelCut(Reason.TUNNEL_NAME_HIDDEN)
    if hello.encrypted:
        raise TunnelCut(Reason.TUNNEL_NAME_HIDDEN)
