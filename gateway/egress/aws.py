"""The gateway's proof to AWS: Signature Version 4 by botocore, over the very bytes that leave. Needs the extra aws.

botocore finds and renews credentials (environment, profile, container, instance, role) and signs; it never talks to the
vendor itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.exceptions import BotoCoreError
from botocore.session import Session

from gateway.egress.credentials import CredentialMissing
from gateway.egress.signing import Outgoing

# What is signed beside host and date: whatever else is on the wire, a proxy of the platform may change.
_SIGNED = ("content-type", "x-amzn-bedrock-", "x-amz-")

# Seconds before their end at which botocore renews credentials, and at which it gives none but new ones.
_AHEAD, _NEAR = 900, 600


class AwsSigner:
    """Implements ``signing.Signer`` for one region. Shared between calls."""

    def __init__(self, region: str, find: Callable[[], Any]) -> None:
        self._region = region
        self._find = find  # gives botocore's credentials, or None; may read files and ask metadata services
        self._source: Any = None
        self._ready: Any = None  # access key, secret and token, as of the last ``prepare``
        self._renewal: asyncio.Task[None] | None = None

    async def prepare(self) -> None:
        """Have credentials that are still good; find or renew them in a thread. Raises CredentialMissing.

        One thread for all calls: a service of AWS that hangs would take them all up, and policies and certificates are
        looked at there. Where they are renewed ahead of their end, those in force serve meanwhile.
        """
        if self._ready is not None and not self._due(_AHEAD):
            return
        if self._renewal is None or self._renewal.done():
            self._renewal = asyncio.ensure_future(self._renewed())
            self._renewal.add_done_callback(_told)
        if self._ready is None or self._due(_NEAR):
            await asyncio.shield(self._renewal)  # one that leaves does not end it for the others

    def headers(self, outgoing: Outgoing) -> Mapping[str, str]:
        """Sign a request as it will stand on the wire. Raises CredentialMissing."""
        if self._ready is None:
            raise CredentialMissing("credential aws was not prepared")
        signed = {name: value for name, value in outgoing.headers.items() if name.lower().startswith(_SIGNED)}
        request = AWSRequest(method=outgoing.method, url=outgoing.url, headers=dict(signed), data=outgoing.body)
        SigV4Auth(self._ready, service_of(outgoing.url), self._region).add_auth(request)
        proof = {name.lower(): str(value) for name, value in request.headers.items()}
        return {name: value for name, value in proof.items() if name == "authorization" or name.startswith("x-amz-")}

    def _due(self, seconds: int) -> bool:
        due = getattr(self._source, "refresh_needed", None)  # only credentials that expire have it
        return bool(due(seconds)) if due is not None else False

    async def _renewed(self) -> None:
        self._ready = await asyncio.to_thread(self._renew)

    def _renew(self) -> Any:
        try:
            if self._source is None:
                self._source = self._find()
            if self._source is None:
                raise CredentialMissing("credential aws: no AWS credentials in environment, profile or role")
            return self._source.get_frozen_credentials()
        except (BotoCoreError, OSError, ValueError) as failure:
            # The message may name files, roles and addresses; the type says enough to look further.
            raise CredentialMissing(f"credential aws cannot be had ({type(failure).__name__})") from None


def _told(renewal: asyncio.Task[None]) -> None:
    """Take note of a failure that perhaps no call waits for: the next one tries again."""
    if not renewal.cancelled():
        renewal.exception()


def service_of(url: str) -> str:
    """Give the service that signatures for a host name: the first part of its name; all of Bedrock's are "bedrock"."""
    first = (urlsplit(url).hostname or "").partition(".")[0]
    return "bedrock" if first.partition("-")[0] == "bedrock" else first


def aws_signer(region: str) -> AwsSigner:
    """Give the signer for a region, with the credential chain that every AWS SDK has."""
    return AwsSigner(region, lambda: credential_session().get_credentials())


def credential_session() -> Session:
    """Give the session that finds credentials: it takes no proxy and no other address for AWS from the environment."""
    session = Session()
    session.set_default_client_config(Config(proxies={}, ignore_configured_endpoint_urls=True))
    return session
