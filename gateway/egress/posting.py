"""Posts batches of audit events to log collectors: verified TLS, no redirects, nothing from the environment."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import aiohttp

from gateway.egress.names import Names, SystemResolver
from gateway.egress.tls import client_context

_LARGEST = 1024 * 1024  # bytes of an answer; collectors answer with a few
_SECONDS = 30.0


class AnswerTooLong(ValueError):
    """A collector's answer does not end where one should."""


class Poster:
    """One pool of connections for each file of trusted roots. Used within one event loop."""

    def __init__(self) -> None:
        self._sessions: dict[Path | None, aiohttp.ClientSession] = {}
        self._names = Names()

    async def post(self, url: str, headers: Mapping[str, str], body: bytes, ca_file: Path | None) -> tuple[int, bytes]:
        """Post; give status and body. Raises ConnectionError, TimeoutError, ssl.SSLError, AnswerTooLong, OSError."""
        try:
            async with self._session(ca_file).post(url, data=body, headers=headers, allow_redirects=False) as reply:
                answer = await reply.content.read(_LARGEST + 1)
                while not reply.content.at_eof() and len(answer) <= _LARGEST:
                    answer += await reply.content.read(_LARGEST + 1 - len(answer))
                if len(answer) > _LARGEST:
                    raise AnswerTooLong
                return reply.status, answer
        except aiohttp.ClientSSLError:
            raise
        except aiohttp.ClientError as failure:
            # Its text may quote what was sent or received.
            raise ConnectionError(type(failure).__name__) from None

    async def close(self) -> None:
        """Close all connections."""
        sessions, self._sessions = list(self._sessions.values()), {}
        for session in sessions:
            await session.close()

    def _session(self, ca_file: Path | None) -> aiohttp.ClientSession:
        session = self._sessions.get(ca_file)
        if session is None or session.closed:
            session = self._sessions[ca_file] = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    ssl=client_context(minimum="1.2", ca_file=ca_file, pins=()),
                    resolver=SystemResolver(self._names),
                    limit=8,
                ),
                trust_env=False,
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=_SECONDS),
                headers={"Accept-Encoding": "identity"},  # answers are read as they come
                skip_auto_headers=("User-Agent", "Accept"),
                auto_decompress=False,
            )
        return session
