"""The TLS client: sends a cleared, recorded, clean prompt to the one host of its agreement."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from multidict import CIMultiDict
from yarl import URL

from gateway.egress.address import AddressRefused, Network, may_dial
from gateway.egress.credentials import CredentialMissing
from gateway.egress.encoded import CannotDecode, Encoded
from gateway.egress.names import Names, SystemResolver
from gateway.egress.signing import Outgoing, Signer
from gateway.egress.standing import Standing
from gateway.egress.tls import StoreVersion, TrustStoreMissing, client_context, store_version
from gateway.egress.upload import PIECE, Upload, something_came
from gateway.model import CleanPrompt, Clearance, Receipt
from gateway.refusals import Reason, Refusal


@dataclass(frozen=True, slots=True)
class Deadlines:
    """How long a vendor may take, in seconds."""

    connect: float = 10.0
    first_byte: float = 600.0  # until the reply's headers: a long answer that is not streamed comes all at once
    between_chunks: float = 120.0
    total: float = 3600.0


@dataclass(frozen=True, slots=True)
class Destination:
    """Where an agreement's calls go, and how the other end proves itself."""

    host: str
    port: int
    network: Network
    minimum_tls: str
    ca_file: Path | None
    pins: tuple[str, ...]
    deadlines: Deadlines = field(default_factory=Deadlines)
    roots: str | None = field(default=None, repr=False)  # what ``ca_file`` held when the policy was loaded


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Stands in for the network between gateway and vendor in the demo, in trials and tests; never from configuration.

    ``hosts`` maps a vendor's host name to a literal address and port, and nothing else is dialled, whatever a policy
    says; ``ca_file`` signs the certificates there. Without ``pins`` an agreement's pins, which are of the real vendor's
    key, are not asked for.
    """

    hosts: Mapping[str, tuple[str, int]]
    ca_file: Path
    pins: bool = True


@dataclass(frozen=True, slots=True)
class TlsFacts:
    """What was negotiated with the vendor."""

    version: str
    cipher: str


class VendorFailed(Exception):
    """The vendor broke off an answer that had begun. ``reason`` says how."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class VendorReply:
    """A vendor's answer, still open. Must be closed."""

    def __init__(self, response: aiohttp.ClientResponse, deadlines: Deadlines, tls: TlsFacts | None) -> None:
        self._response = response
        self._deadlines = deadlines
        self._encoded = Encoded(response.headers.getall("Content-Encoding", ()))
        self.status = response.status
        self.tls = tls
        self.bytes_received = 0

    @property
    def content_type(self) -> str:
        """The media type, lower case, without parameters."""
        return self._response.headers.get("Content-Type", "").partition(";")[0].strip().lower()

    @property
    def decodable(self) -> bool:
        """Whether the body's content encoding is known; none was asked for."""
        return self._encoded.known

    @property
    def bounded(self) -> bool:
        """Whether the vendor said where the body ends; else whoever cuts the connection ends it (RFC 9112, 6.3)."""
        headers = self._response.headers
        return "Content-Length" in headers or "chunked" in headers.get("Transfer-Encoding", "").lower()

    def headers(self, allowed: frozenset[str]) -> dict[str, str]:
        """Give those headers whose lower-case names are in ``allowed``.

        A value that is not printable ASCII is left out: bytes that are no UTF-8 could not be written to the caller.
        """
        return {
            name.lower(): value
            for name, value in self._response.headers.items()
            if name.lower() in allowed and value.isascii() and value.isprintable()
        }

    async def chunks(self) -> AsyncIterator[bytes]:
        """Yield the body as it arrives, decoded. Raises VendorFailed on a time-out, a broken connection or bad data."""
        stream = self._response.content
        while True:
            try:
                async with asyncio.timeout(self._deadlines.between_chunks):
                    chunk = await stream.readany()
            except TimeoutError:
                raise VendorFailed(Reason.VENDOR_TIMEOUT) from None
            except (aiohttp.ClientError, OSError, ValueError):
                raise VendorFailed(Reason.VENDOR_REPLY) from None
            try:
                if not chunk:
                    self._encoded.finish()
                    return
                for piece in self._encoded.feed(chunk):
                    self.bytes_received += len(piece)
                    yield piece
            except CannotDecode:
                raise VendorFailed(Reason.VENDOR_REPLY) from None

    async def read(self, limit: int) -> bytes:
        """Read the whole body, at most ``limit`` bytes. Raises VendorFailed."""
        pieces = []
        async for chunk in self.chunks():
            pieces.append(chunk)
            if self.bytes_received > limit:
                raise VendorFailed(Reason.VENDOR_REPLY)
        return b"".join(pieces)

    def close(self) -> None:
        """Close the connection where the answer was not read to its end; else give it back."""
        self._response.close()


class _Dial:
    """What the connector has to tell the call it dials for."""

    refused = False
    connected = False
    tls: TlsFacts | None = None


_dial: ContextVar[_Dial | None] = ContextVar("dial", default=None)


_MOST_UNASKED = 8  # new connections of a call that are given up because something came unasked
_MORE_TURNS = 4  # rounds of the loop beyond two, where the socket still holds something


class _Connector(aiohttp.TCPConnector):
    """Notes what was negotiated on the connection that a call gets, new or kept alive."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._standing = Standing()

    async def connect(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Any],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109
    ) -> aiohttp.connector.Connection:
        dial = _dial.get()
        if dial is not None and dial.connected:
            # The library sends a GET anew where a kept connection ended under it: a second call without books of its
            # own.
            raise aiohttp.ClientConnectionError("asked once")
        unasked = 0
        while True:
            connection, kept = await self._young(req, traces, timeout)
            if await _is_silent(connection) and not (kept and _has_ended(connection)):
                break
            connection.close()
            unasked += not kept  # of those that were kept there are no more than the pool holds
            if unasked >= _MOST_UNASKED:
                raise aiohttp.ClientConnectionError("the vendor speaks before it is asked")
        if dial is not None:
            dial.connected = True
            if connection.transport is not None:
                dial.tls = _tls_facts(connection.transport)
        return connection

    async def _young(
        self,
        req: aiohttp.ClientRequest,
        traces: list[Any],
        timeout: aiohttp.ClientTimeout,  # noqa: ASYNC109
    ) -> tuple[aiohttp.connector.Connection, bool]:
        """Give a connection, a new one in the place of those that are over, and whether it was kept from before."""
        while True:
            connection = await super().connect(req, traces, timeout)
            kept = self._standing.knows(connection.protocol)
            transport = connection.transport
            certificate = transport.get_extra_info("peercert") if transport is not None else None
            if not self._standing.over(connection.protocol, certificate):
                return connection, kept
            connection.close()


def _has_ended(connection: aiohttp.connector.Connection) -> bool:
    """Say whether the vendor has hung up: what is sent now would be lost, and nobody know whether it had arrived."""
    transport = connection.transport
    return transport is None or transport.is_closing() or something_came(transport)


async def _is_silent(connection: aiohttp.connector.Connection) -> bool:
    """Say whether nothing came on a connection that was not asked for.

    A kept connection may hold an answer to nothing: a second one to the last call, or a proxy's 408 to an idle client.
    It would be taken for the answer to the next call, somebody else's, and its placeholders for that call's names.
    """
    try:
        for _ in range(2):  # what the socket holds is read in the one round of the loop, and handed on in the next
            await asyncio.sleep(0)
        for _ in range(_MORE_TURNS):
            if not something_came(connection.transport):
                break
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        connection.close()
        raise
    return connection.protocol is not None and not connection.protocol.should_close


class _RehearsalResolver(AbstractResolver):
    """Resolves the vendors' names to the simulated vendors."""

    def __init__(self, hosts: Mapping[str, tuple[str, int]]) -> None:
        self._hosts = hosts

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        if host not in self._hosts:
            raise OSError("name is not part of the rehearsal")
        address, real_port = self._hosts[host]
        return [
            ResolveResult(
                hostname=host, host=address, port=real_port, family=socket.AF_INET, proto=0, flags=socket.AI_NUMERICHOST
            )
        ]

    async def close(self) -> None:
        """Nothing is held open."""


def _socket_factory(
    destination: Destination, rehearsed: frozenset[tuple[str, int]] | None
) -> aiohttp.SocketFactoryType:
    def open_socket(info: aiohttp.AddrInfoType) -> socket.socket:
        family, kind, protocol, _, address = info
        literal, port = str(address[0]), int(address[1])
        allowed = may_dial(literal, destination.network) if rehearsed is None else (literal, port) in rehearsed
        if not allowed:
            dial = _dial.get()
            if dial is not None:
                dial.refused = True
            raise AddressRefused
        return socket.socket(family=family, type=kind, proto=protocol)

    return open_socket


class Upstream:
    """The connections to the vendors, one pool for each destination."""

    def __init__(self, *, resolver: AbstractResolver | None = None, rehearsal: Rehearsal | None = None) -> None:
        self._resolver = resolver
        self._names = Names()
        self._rehearsal = rehearsal
        self._sessions: dict[tuple[Destination, StoreVersion | None], aiohttp.ClientSession] = {}

    async def send(
        self,
        clean: CleanPrompt,
        clearance: Clearance,
        receipt: Receipt,
        destination: Destination,
        signer: Signer,
    ) -> VendorReply | Refusal:
        """Send ``clean`` and give the open reply, or the refusal that its failure amounts to.

        ``clearance`` and ``receipt`` are taken so that nothing can be sent without an agreement and a durable intent.
        ``signer`` proves the gateway to the vendor, over the bytes that leave. Where the path has places for a project
        and a location, those of the clearance go there.
        """
        del receipt
        path = clean.path if clearance.site is None else clearance.site.fill(clean.path)
        headers: CIMultiDict[str] = CIMultiDict(clean.headers)
        headers["Accept-Encoding"] = "identity"
        headers["User-Agent"] = "phi-gateway"
        if clean.body is not None:
            headers["Content-Type"] = clean.content_type
        host = destination.host if destination.port == 443 else f"{destination.host}:{destination.port}"
        url = URL(f"https://{host}{path}", encoded=True).with_query(list(clean.query) or None)
        try:
            headers.update(signer.headers(Outgoing(clean.method, str(url), dict(headers), clean.body or b"")))
        except CredentialMissing:
            return Refusal(Reason.VENDOR_CREDENTIAL_MISSING)
        dial = _Dial()
        token = _dial.set(dial)
        try:
            session = self._session(destination)
            async with asyncio.timeout(destination.deadlines.first_byte):
                response = await session.request(
                    clean.method, url, data=_payload(clean.body), headers=headers, allow_redirects=False
                )
        except (aiohttp.ClientError, OSError, TrustStoreMissing, ValueError) as failure:
            return Refusal(_reason(failure, dial))
        finally:
            _dial.reset(token)
        if 300 <= response.status < 400:
            response.close()
            return Refusal(Reason.VENDOR_REDIRECT)
        # 204 and beyond have no content, or a part of it only (RFC 9110, section 15.3). Of what is no final status
        # no client could be told.
        if not (200 <= response.status <= 203 or 400 <= response.status < 600):
            response.close()
            return Refusal(Reason.VENDOR_REPLY)
        reply = VendorReply(response, destination.deadlines, dial.tls)
        if response.status < 400 and not reply.decodable:  # an error says whether and when to try again all the same
            reply.close()
            return Refusal(Reason.VENDOR_REPLY)
        return reply

    async def close(self) -> None:
        """Close all pools."""
        sessions, self._sessions = list(self._sessions.values()), {}
        for session in sessions:
            await session.close()

    def _session(self, destination: Destination) -> aiohttp.ClientSession:
        rehearsed = self._rehearsal
        # Whom the system no longer trusts (a distrusted root, say) is not trusted here either, from the next call on.
        from_system = rehearsed is None and destination.ca_file is None and destination.roots is None
        key = destination, store_version() if from_system else None
        session = self._sessions.get(key)
        if session is None or session.closed:
            connector = _Connector(
                ssl=client_context(
                    minimum=destination.minimum_tls,
                    ca_file=rehearsed.ca_file if rehearsed else destination.ca_file,
                    pins=destination.pins if rehearsed is None or rehearsed.pins else (),
                    roots=None if rehearsed else destination.roots,
                ),
                resolver=_RehearsalResolver(rehearsed.hosts)
                if rehearsed
                else self._resolver or SystemResolver(self._names),
                socket_factory=_socket_factory(destination, frozenset(rehearsed.hosts.values()) if rehearsed else None),
                limit=0,  # the listener bounds the calls; one that waited here would end as the vendor's time-out
            )
            session = self._sessions[key] = aiohttp.ClientSession(
                connector=connector,
                trust_env=False,  # no HTTPS_PROXY, no .netrc
                cookie_jar=aiohttp.DummyCookieJar(),
                requote_redirect_url=False,
                timeout=aiohttp.ClientTimeout(
                    total=destination.deadlines.total, sock_connect=destination.deadlines.connect
                ),
                skip_auto_headers=("User-Agent", "Accept"),
                raise_for_status=False,
                auto_decompress=False,  # decoded here: the library takes what is cut short for whole
            )
        return session


def _payload(body: bytes | None) -> bytes | Upload | None:
    """Give a large body in pieces: writing it does not hold the event loop up, nor miss an early answer."""
    return Upload(body) if body is not None and len(body) > PIECE else body


def _reason(failure: BaseException, dial: _Dial) -> Reason:
    if isinstance(failure, TimeoutError) and dial.connected:
        return Reason.VENDOR_TIMEOUT
    if dial.refused:
        return Reason.VENDOR_ADDRESS_REFUSED
    if isinstance(failure, TimeoutError):  # no connection stood, so nothing was sent
        return Reason.VENDOR_UNREACHABLE
    if isinstance(failure, aiohttp.ClientResponseError):  # something answered, in no HTTP that can be read
        return Reason.VENDOR_REPLY
    if isinstance(failure, aiohttp.ClientSSLError | ssl.SSLError | TrustStoreMissing):
        return Reason.VENDOR_TLS
    if isinstance(failure, aiohttp.ClientConnectorError) and isinstance(
        failure.os_error, ConnectionResetError | ConnectionAbortedError
    ):
        return Reason.VENDOR_TLS  # the connection stood, and was cut in the handshake
    return Reason.VENDOR_UNREACHABLE


def _tls_facts(transport: asyncio.BaseTransport) -> TlsFacts | None:
    secured = transport.get_extra_info("ssl_object")
    if secured is None:
        return None
    cipher = secured.cipher()
    return TlsFacts(version=secured.version() or "", cipher=cipher[0] if cipher else "")
