"""Entra tokens for Azure OpenAI, by azure-identity (extra ``azure``): workload identity, managed identity, environment.

The token is fetched before the call is recorded, kept until shortly before it ends, and never logged. The requests for
it take no proxy, no ``.netrc`` and no certificate bundle from the environment.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping

from azure.core.credentials import AccessToken, TokenCredential
from azure.core.exceptions import AzureError
from azure.core.pipeline.transport import RequestsTransport
from azure.identity import DefaultAzureCredential

from gateway.egress.credentials import CredentialMissing
from gateway.egress.signing import Outgoing

_RENEW_SECONDS = 300  # before the end of a token that is still good
_FETCH_SECONDS = 15.0
_MOST = 4  # fetches that may hang at once: each keeps a thread, for minutes, and others need some


class EntraSigner:
    """``Authorization: Bearer`` with a token for one scope. Safe to share between calls."""

    def __init__(
        self,
        scope: str,
        credential: TokenCredential,
        *,
        now: Callable[[], float] = time.time,
        seconds: float = _FETCH_SECONDS,
    ) -> None:
        self._scope = scope
        self._credential = credential
        self._now = now
        self._seconds = seconds
        self._token: AccessToken | None = None
        self._fetching: asyncio.Task[None] | None = None
        self._asking: set[asyncio.Task[AccessToken]] = set()  # those whose answer has not come

    async def prepare(self) -> None:
        """Have a token that is good, and the next one on its way where it soon ends. Raises CredentialMissing.

        A token that cannot be renewed yet serves to its end, and nobody waits for the next one before.
        """
        if self._left() > _RENEW_SECONDS:
            return
        if self._fetching is None or self._fetching.done():
            self._fetching = asyncio.ensure_future(self._fetch())
        if self._left() > 0:
            return
        # One caller that leaves must not end the fetch that others wait for.
        await asyncio.shield(self._fetching)
        if self._left() <= 0:
            raise CredentialMissing(f"no Entra token for {self._scope}; see the identity of this workload")

    def headers(self, outgoing: Outgoing) -> Mapping[str, str]:
        """Give the token's header. Raises CredentialMissing where it has ended."""
        del outgoing
        if self._token is None or self._left() <= 0:
            raise CredentialMissing(f"no Entra token for {self._scope}")
        return {"Authorization": f"Bearer {self._token.token}"}

    def _left(self) -> float:
        return self._token.expires_on - self._now() if self._token is not None else 0.0

    async def _fetch(self) -> None:
        """Take the first answer that comes in time, also one to an earlier question."""
        if len(self._asking) < _MOST:
            self._asking.add(asyncio.ensure_future(asyncio.to_thread(self._credential.get_token, self._scope)))
        answered, self._asking = await asyncio.wait(
            self._asking, timeout=self._seconds, return_when=asyncio.FIRST_COMPLETED
        )
        for one in answered:
            try:
                token = one.result()
            except (AzureError, TimeoutError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError):
                # azure-identity reads any JSON that answers 200 as a token, a list too. Its message may hold
                # identifiers of the tenant; whoever waits sees that there is no token.
                continue
            shown: object = token.token
            if isinstance(shown, str) and shown.isascii() and shown.isprintable():
                self._token = token


def entra_signer(scope: str) -> EntraSigner:
    """Make the signer with the credentials of the place where the gateway runs; never those of a person."""
    return EntraSigner(
        scope,
        DefaultAzureCredential(
            transport=RequestsTransport(use_env_settings=False),
            exclude_interactive_browser_credential=True,
            exclude_developer_cli_credential=True,
            exclude_cli_credential=True,
            exclude_powershell_credential=True,
            exclude_visual_studio_code_credential=True,
            exclude_shared_token_cache_credential=True,
            exclude_broker_credential=True,
        ),
    )
