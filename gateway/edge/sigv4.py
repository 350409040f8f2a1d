"""Callers that sign: AWS Signature Version 4 with a gateway-issued access key, verified over what was received.

The signature is made anew by botocore's own signer from the raw request line, the signed headers and the body, and
compared in constant time. Whoever takes a whole signed call off the wire can send that very call again until its window
closes; nothing else.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol, runtime_checkable

from gateway.edge.intake import Body, Inbound
from gateway.model import Caller
from gateway.policy.access_keys import ACCESS_KEY_PREFIX, access_secret
from gateway.policy.schema import Agreement, Policy
from gateway.refusals import Reason, Refusal

try:
    from gateway.edge.resign import Scope, signature
except ImportError:  # the extra aws is not installed
    RESIGNING = False
else:
    RESIGNING = True

WINDOW = timedelta(minutes=5)  # either way, as AWS allows
_SCHEME = "AWS4-HMAC-SHA256"
_TIMESTAMP = "%Y%m%dT%H%M%SZ"
_PROOF = re.compile(
    rf"{_SCHEME} Credential=(?P<key>PHIG[A-Z2-7]{{16}})/(?P<day>\d{{8}})/(?P<region>[a-z0-9-]{{1,32}})"
    r"/(?P<service>[a-z0-9-]{1,32})/aws4_request, ?"
    r"SignedHeaders=(?P<headers>[a-z0-9-]{1,64}(?:;[a-z0-9-]{1,64}){0,127}), ?Signature=(?P<signature>[0-9a-f]{64})",
    re.ASCII,
)
_ALWAYS_SIGNED = frozenset({"host", "x-amz-date"})
_SIGNED_WHERE_SENT = ("x-amz-", "x-amzn-bedrock-", "x-phi-")  # prefixes: what is read must be what was signed
_HOST = re.compile(
    r"(?:[a-z0-9-]{1,63}\.)?bedrock(?:-runtime)?(?:-fips)?\.([a-z]{2}(?:-[a-z]{2,10}){1,3}-\d)\.[a-z.]{1,32}"
)


@runtime_checkable
class SignedCalls(Protocol):
    """A dialect whose callers may sign instead of presenting a key."""

    signing_service: str  # as it stands in a signature's scope


def signed_service(dialect: object, headers: Mapping[str, str]) -> str | None:
    """Give the service that a call must be signed for, where it is signed with an access key of the gateway's own.

    An access key of another shape is what an SDK signs with when it was given a dummy; another proof decides then.
    """
    given = headers.get("authorization", "")
    ours = given.startswith(f"{_SCHEME} Credential={ACCESS_KEY_PREFIX}")
    return dialect.signing_service if ours and isinstance(dialect, SignedCalls) else None


@dataclass(frozen=True, slots=True)
class Signatures:
    """Verifies signed calls. ``state_key`` is what the secrets of access keys are derived from."""

    state_key: bytes = field(repr=False)
    now: Callable[[], datetime]

    async def identify(
        self, policy: Policy, agreement: Agreement | None, service: str, inbound: Inbound, body: Body
    ) -> Caller | Refusal:
        """Authenticate the caller: everything that the head can tell first, then the body, then the signature.

        Without an ``agreement`` the call leads to no vendor, so that a signature for any region says who it is from.
        Nothing is decided about a call before its signature is verified, since until then it could be anybody's.
        """
        if not RESIGNING:
            return _unproven("The gateway cannot verify signatures: the operators install phi-gateway[aws].")
        headers = inbound.headers
        proof = _PROOF.fullmatch(headers["authorization"])
        if proof is None:
            return _unproven("The Authorization header is not a signature of Signature Version 4.")
        name = policy.access_keys.get(proof["key"])
        if name is None:
            return _unproven("The access key is not known, or was revoked; the security team issues them.")
        refused = _scope(proof, agreement, service) or self._time(proof, headers) or _form(proof, inbound)
        if refused is not None:
            return refused
        content = await body.read()
        if isinstance(content, Refusal):
            return content
        claimed = headers.get("x-amz-content-sha256")
        if claimed is not None and not hmac.compare_digest(claimed, hashlib.sha256(content or b"").hexdigest()):
            return _unproven("The body is not the one that x-amz-content-sha256 names.")
        secret = access_secret(self.state_key, name, proof["key"])
        scope = Scope(headers["x-amz-date"], proof["region"], proof["service"], tuple(proof["headers"].split(";")))
        url = f"https://{headers['host']}{inbound.target}"
        made = signature(inbound.method, url, headers, content or b"", secret, scope)
        if not hmac.compare_digest(made, proof["signature"]):
            return _unproven("The signature is not the one of this request under this access key.")
        return Caller(name, "signature", (proof["key"],))

    def _time(self, proof: re.Match[str], headers: Mapping[str, str]) -> Refusal | None:
        stamp = headers.get("x-amz-date", "")
        try:
            signed = datetime.strptime(stamp, _TIMESTAMP).replace(tzinfo=UTC)
        except ValueError:
            return _unproven("x-amz-date is missing, or not of the form 20261125T154530Z.")
        if not stamp.startswith(proof["day"]) or abs(self.now() - signed) > WINDOW:
            return _unproven("It was signed more than five minutes ago or ahead; check the clock.")
        return None


def _scope(proof: re.Match[str], agreement: Agreement | None, service: str) -> Refusal | None:
    """Hold the signature's scope against the vendor: one made for another region or service is good only there."""
    region = proof["region"] if agreement is None else region_of(agreement)
    if region is None:
        return _unproven("The agreement's region is not known; the operators write credential: {aws: REGION}.")
    if (proof["region"], proof["service"]) != (region, service):
        return _unproven(f"Sign for the region {region} and the service {service}.")
    return None


def _form(proof: re.Match[str], inbound: Inbound) -> Refusal | None:
    headers, signed = inbound.headers, proof["headers"].split(";")
    if signed != sorted(set(signed)) or not set(signed) <= set(headers):
        return _unproven("SignedHeaders must name headers of the request, once each, in order.")
    must = _ALWAYS_SIGNED | {name for name in headers if name.startswith(_SIGNED_WHERE_SENT)}
    if not must <= set(signed):
        return _unproven("Sign host and every x-amz-, x-amzn-bedrock- and x-phi- header.")
    if not all(headers[name].isascii() for name in signed):
        return _unproven("Send ASCII in signed headers.")
    if "x-amz-security-token" in headers:
        return _unproven("The gateway's access keys have no session token; unset AWS_SESSION_TOKEN.")
    if headers.get("content-encoding", "identity").strip().lower() not in ("identity", ""):
        # The signature covers the bytes on the wire; what is read must be what was signed.
        return Refusal(Reason.UNSUPPORTED_ENCODING, remedy="Send a signed body without compression.")
    if any(name.lower().startswith("x-amz-") for name, _ in inbound.query):
        return _unproven("Sign in the Authorization header; presigned URLs are not taken.")
    claimed = headers.get("x-amz-content-sha256")
    if claimed is not None and not re.fullmatch(r"[0-9a-f]{64}", claimed):
        return _unproven("Sign the body: unsigned and streaming payloads are not taken.")
    return None


def region_of(agreement: Agreement) -> str | None:
    """Give the region that calls under an agreement are signed for: as the credential says, else as the host says."""
    if agreement.credential.kind == "aws":
        return agreement.credential.name
    match = _HOST.fullmatch(agreement.host)
    return match[1] if match else None


def _unproven(remedy: str) -> Refusal:
    return Refusal(Reason.UNKNOWN_CALLER, place="Authorization", remedy=remedy)
