"""Makes the signature that a received request should have, with botocore's own signer. Needs the extra aws."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.compat import HTTPHeaders
from botocore.credentials import ReadOnlyCredentials


@dataclass(frozen=True, slots=True)
class Scope:
    """What a signature is made for. ``timestamp`` as in x-amz-date; ``headers`` are the lower-case names signed."""

    timestamp: str
    region: str
    service: str
    headers: tuple[str, ...]


class _Received(SigV4Auth):  # type: ignore[misc]  # botocore has no types
    """Signs exactly the headers that the caller says it signed. Not by ``add_auth``, which logs and takes the clock."""

    def __init__(self, secret: str, scope: Scope) -> None:
        super().__init__(ReadOnlyCredentials("", secret, None), scope.service, scope.region)
        self._headers = scope.headers

    def headers_to_sign(self, request: AWSRequest) -> HTTPHeaders:
        chosen = HTTPHeaders()
        for name in self._headers:
            chosen[name] = request.headers[name]
        return chosen


def signature(method: str, url: str, headers: Mapping[str, str], body: bytes, secret: str, scope: Scope) -> str:
    """Give the signature in lower-case hexadecimal. ``url`` is absolute and as it came; header names are lower case."""
    request = AWSRequest(method=method, url=url, headers=dict(headers), data=body)
    request.context["timestamp"] = scope.timestamp
    signer = _Received(secret, scope)
    return str(signer.signature(signer.string_to_sign(request, signer.canonical_request(request)), request))
