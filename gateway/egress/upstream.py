"""The TLS client: sends a cleared, recorded, clean prompt to the one host of its agreement."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
from aiohttp.abc import AbstractResolver
from multidict import CIMultiDict
from yarl import URL

from gateway.egress.address import Network
from gateway.egress.connector import Connector, Dial, RehearsalConnector, dialling, socket_factory
from gateway.egress.credentials import CredentialMissing
from gateway.egress.names import Names, SystemResolver
from gateway.egress.reply import VendorReply
from gateway.egress.signing import Outgoing, Signer
from gateway.egress.tls import StoreVersion, TrustStoreMissing, client_context, store_version
from gateway.egress.upload import PIECE, Upload
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
        host = f"[{destination.host}]" if ":" in destination.host else destination.host  # an address of IPv6
        authority = host if destination.port == 443 else f"{host}:{destination.port}"
        url = URL(f"https://{authority}{path}", encoded=True).with_query(list(clean.query) or None)
        try:
            headers.update(signer.headers(Outgoing(clean.method, str(url), dict(headers), clean.body or b"")))
        except CredentialMissing:
            return Refusal(Reason.VENDOR_CREDENTIAL_MISSING)
        with dialling() as dial:
            try:
                session = self._session(destination)
                async with asyncio.timeout(destination.deadlines.first_byte):
                    response = await session.request(
                        clean.method, url, data=_payload(clean.body), headers=headers, allow_redirects=False
                    )
            except (aiohttp.ClientError, OSError, TrustStoreMissing, ValueError) as failure:
                return Refusal(_reason(failure, dial))
        if 300 <= response.status < 400:
            response.close()
            return Refusal(Reason.VENDOR_REDIRECT)
        # 204 and beyond have no content, or a part of it only (RFC 9110, section 15.3). Of what is no final status
        # no client could be told.
        if not (200 <= response.status <= 203 or 400 <= response.status < 600):
            response.close()
            return Refusal(Reason.VENDOR_REPLY)
        reply = VendorReply(response, destination.deadlines.between_chunks, dial.tls)
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
            context = client_context(
                minimum=destination.minimum_tls,
                ca_file=rehearsed.ca_file if rehearsed else destination.ca_file,
                pins=destination.pins if rehearsed is None or rehearsed.pins else (),
                roots=None if rehearsed else destination.roots,
            )
            # No limit: the listener bounds the calls; one that waited here would end as the vendor's time-out.
            if rehearsed:
                opens = socket_factory(destination.network, frozenset(rehearsed.hosts.values()))
                connector: Connector = RehearsalConnector(rehearsed.hosts, ssl=context, socket_factory=opens, limit=0)
            else:
                resolver = self._resolver or SystemResolver(self._names)
                opens = socket_factory(destination.network, None)
                connector = Connector(ssl=context, resolver=resolver, socket_factory=opens, limit=0)
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


def _reason(failure: BaseException, dial: Dial) -> Reason:
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
