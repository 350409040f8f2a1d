"""Fetches tokens for google-auth: an egress of its own, to Google's token endpoints and nowhere else.

A key file or an environment variable may name any address to fetch a token from; whoever can change one of them could
have the proof of the gateway's identity sent elsewhere. So the hosts are fixed
here, TLS is verified, the address is checked on the socket that is dialled, and nothing of the environment is used.
"""

from __future__ import annotations

import http.client
import socket
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from google.auth import transport
from google.auth.exceptions import TransportError

from gateway.egress.address import AddressRefused, Network, may_dial
from gateway.egress.tls import TrustStoreMissing, client_context
from gateway.egress.upstream import Rehearsal

HOSTS = frozenset({"oauth2.googleapis.com", "sts.googleapis.com", "iamcredentials.googleapis.com"})
# Inside Google's cloud the instance's own metadata server gives the token, in plain HTTP on a link-local address. The
# name is never looked up: the literal address is dialled.
_METADATA_HOSTS = frozenset({"metadata.google.internal", "169.254.169.254"})
_METADATA_ADDRESS = "169.254.169.254"
_SECONDS = 10.0  # for connecting, and for each wait on the socket
_LONGEST = 256 * 1024  # bytes of an answer


@dataclass(frozen=True, slots=True)
class TokenAnswer:
    """What a token endpoint answered, as google-auth reads it."""

    status: int
    headers: Mapping[str, str]
    data: bytes = field(repr=False)


class TokenFetch(transport.Request):
    """Implements google-auth's transport. Blocking: to be called off the event loop."""

    def __init__(self, *, rehearsal: Rehearsal | None = None, seconds: float = _SECONDS) -> None:
        self._rehearsal = rehearsal
        self._seconds = seconds

    def __call__(
        self,
        url: str,
        method: str = "GET",
        body: bytes | str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
        **options: Any,
    ) -> TokenAnswer:
        """Make one request; redirects are not followed. Raises TransportError, which says nothing of the content."""
        del options
        seconds = min(timeout or self._seconds, self._seconds)
        connection, target = self._connection(url, seconds)
        try:
            connection.request(method, target, body=body, headers=dict(headers or {}))
            reply = connection.getresponse()
            data = reply.read(_LONGEST + 1)
        except (OSError, http.client.HTTPException, TrustStoreMissing, ValueError) as failure:
            raise TransportError(f"token endpoint: {type(failure).__name__}") from None
        finally:
            connection.close()
        if len(data) > _LONGEST:
            raise TransportError("token endpoint: answer too long")
        return TokenAnswer(reply.status, dict(reply.getheaders()), data)

    def _connection(self, url: str, seconds: float) -> tuple[http.client.HTTPConnection, str]:
        try:
            parts = urlsplit(url)
            host, port = parts.hostname or "", parts.port
        except ValueError:
            raise TransportError("token endpoint: not a URL") from None
        target = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
        plain = "@" not in parts.netloc
        if plain and parts.scheme == "https" and host in HOSTS and port in (None, 443):
            return _Verified(host, seconds, self._rehearsal), target
        if plain and parts.scheme == "http" and host in _METADATA_HOSTS and port in (None, 80):
            return http.client.HTTPConnection(_METADATA_ADDRESS, 80, timeout=seconds), target
        raise TransportError("token endpoint: not one of Google's")


class _Verified(http.client.HTTPSConnection):
    """A TLS connection whose address and certificate are checked as a vendor's are."""

    def __init__(self, host: str, seconds: float, rehearsal: Rehearsal | None) -> None:
        super().__init__(host, 443, timeout=seconds)
        self._seconds = seconds
        self._rehearsal = rehearsal

    def connect(self) -> None:
        """Dial and shake hands. Raises OSError, ssl.SSLError, TrustStoreMissing."""
        trust: Path | None = self._rehearsal.ca_file if self._rehearsal else None
        context = client_context(minimum="1.2", ca_file=trust, pins=())
        dialled = self._dial()
        try:
            self.sock: ssl.SSLSocket = context.wrap_socket(dialled, server_hostname=self.host)
        except BaseException:
            dialled.close()
            raise

    def _dial(self) -> socket.socket:
        if self._rehearsal is not None:
            return socket.create_connection(self._rehearsal.hosts[self.host], timeout=self._seconds)
        failure: OSError = AddressRefused()
        for *_, address in socket.getaddrinfo(self.host, 443, type=socket.SOCK_STREAM):
            if not may_dial(str(address[0]), Network.PUBLIC):
                continue
            try:
                return socket.create_connection((str(address[0]), 443), timeout=self._seconds)
            except OSError as refused:
                failure = refused
        raise failure
