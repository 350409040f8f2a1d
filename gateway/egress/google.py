"""The gateway's proof to Google: an OAuth token, from application default credentials or a service account's key."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping

import google.auth
from google.auth.credentials import Credentials, TokenState
from google.auth.exceptions import GoogleAuthError
from google.oauth2 import service_account

from gateway.egress.credentials import CredentialMissing
from gateway.egress.signing import Outgoing
from gateway.egress.token_fetch import TokenFetch

_SCOPES = ("https://www.googleapis.com/auth/cloud-platform",)
_SECONDS = 30.0  # for one renewal, whatever it takes to get there
_PAUSE = 5.0  # seconds after a failed renewal, so that a wrong key does not hammer the token endpoint


class GoogleSigner:
    """Holds one token and renews it before it ends; calls wait only where there is none that is valid.

    The source of the credential is read anew at each renewal, so that a rotated key is in force within the hour.
    """

    def __init__(self, name: str, *, fetch: TokenFetch | None = None, seconds: float = _SECONDS) -> None:
        self._name = name
        self._fetch = fetch or TokenFetch()
        self._seconds = seconds
        self._credentials: Credentials | None = None
        self._renewal: asyncio.Task[None] | None = None
        self._not_before = 0.0

    async def prepare(self) -> None:
        """Have a valid token; fetch it off the event loop. Raises CredentialMissing."""
        state = self._state()
        if state is TokenState.FRESH:
            return
        if (self._renewal is None or self._renewal.done()) and time.monotonic() >= self._not_before:
            self._renewal = asyncio.ensure_future(self._renew())
        if state is TokenState.STALE or self._renewal is None:
            return  # what there is still holds while the next is on its way
        await asyncio.shield(self._renewal)  # shared by all calls: one that leaves does not end it for the others
        if self._state() is TokenState.INVALID:
            raise CredentialMissing(f"credential google:{self._name} gives no token")

    def headers(self, outgoing: Outgoing) -> Mapping[str, str]:
        """Give the bearer token. Raises CredentialMissing."""
        del outgoing
        token = self._credentials.token if self._credentials is not None else None
        if not isinstance(token, str) or not token.isascii() or not token.isprintable():
            raise CredentialMissing(f"credential google:{self._name} gives no token")
        return {"authorization": f"Bearer {token}"}

    def _state(self) -> TokenState:
        return TokenState.INVALID if self._credentials is None else self._credentials.token_state

    async def _renew(self) -> None:
        """Fetch a token. A failure is no exception: whether the old token still holds decides."""
        try:
            async with asyncio.timeout(self._seconds):
                self._credentials = await asyncio.to_thread(self._fetched)
        except (GoogleAuthError, OSError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError):
            # google-auth reads whatever answers 200 as a token: a page to sign in at, a list, an end beyond all time.
            self._not_before = time.monotonic() + _PAUSE

    def _fetched(self) -> Credentials:
        credentials = self._load()
        credentials.refresh(self._fetch)
        return credentials

    def _load(self) -> Credentials:
        credentials: Credentials
        if self._name != "default":
            credentials = service_account.Credentials.from_service_account_file(self._name, scopes=_SCOPES)
        else:
            credentials, _ = google.auth.default(scopes=_SCOPES, request=self._fetch)
        return credentials


def google_signer(name: str) -> GoogleSigner:
    """Make the signer of ``{google: default}``, or of ``{google: /path/to/service-account.json}``."""
    return GoogleSigner(name)
