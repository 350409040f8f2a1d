"""Finds out which internal service calls: by its gateway key, or by its client certificate."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from typing import Any

from gateway.egress.tls import valid_until
from gateway.model import Caller
from gateway.policy.keys import KEY_PREFIX, identify, identify_subject
from gateway.policy.schema import Policy
from gateway.refusals import Reason, Refusal
from gateway.vendors.dialect import Dialect

# An SDK of another vendor puts its key where nobody looks on this route.
_NONE = "No key was found, or two that differ: send a gateway key as the SDK of this route's vendor sends its own."
_FOREIGN = (
    "The call is signed with an access key that the gateway did not issue: on a route to Amazon Bedrock sign with one "
    "of the gateway's (PHIG...), which the security team issues; elsewhere send a gateway key."
)
_NAMELESS = (
    "The client certificate has no name of a caller, or names of two: the security team lists one of its names at one"
    " caller, under mtls in callers.yaml; or send a gateway key."
)
_ENDED = "The client certificate that this connection was made with has ended: connect anew, with one that is valid."


def identify_caller(
    policy: Policy, dialect: Dialect, headers: Mapping[str, str], certificate: Mapping[str, Any] | None
) -> Caller | Refusal:
    """Authenticate the caller.

    A gateway key, where one is presented, decides alone: a wrong one is not made good by a certificate. A key of
    another shape is what an SDK sends when it was given a dummy, and the verified client certificate decides.
    """
    presented = dialect.presented_key(headers)
    if presented is not None and presented.startswith(KEY_PREFIX):
        caller = identify(policy, presented)
    elif presented is None and _has_key(headers):  # beside another one, or where this dialect does not look
        return Refusal(Reason.UNKNOWN_CALLER, remedy=_NONE)
    else:
        caller = identify_subject(policy, certificate_names(certificate))
    if caller is not None:
        return caller
    if not (presented or "").startswith(KEY_PREFIX) and certificate:  # it was what counted
        return Refusal(Reason.UNKNOWN_CALLER, remedy=_ENDED if has_ended(certificate) else _NAMELESS)
    if presented is not None:
        return Refusal(Reason.UNKNOWN_CALLER)
    signed = headers.get("authorization", "").startswith("AWS4-")  # with a key of AWS's own, which proves nothing here
    return Refusal(Reason.UNKNOWN_CALLER, place="Authorization" if signed else "", remedy=_FOREIGN if signed else _NONE)


def _has_key(headers: Mapping[str, str]) -> bool:
    """Say whether a header holds a gateway key, with or without a scheme before it."""
    return any(value.strip().rpartition(" ")[2].startswith(KEY_PREFIX) for value in headers.values())


def certificate_names(certificate: Mapping[str, Any] | None) -> Iterable[str]:
    """Give the subject names of a verified client certificate: subjectAltName (DNS, URI), then the common name.

    TLS verified it when the connection was made, or when the session was that is taken up again: that may be long ago.
    One whose time is over by now names nobody.
    """
    if not certificate or has_ended(certificate):
        return ()
    names = [value for kind, value in certificate.get("subjectAltName", ()) if kind in ("DNS", "URI")]
    for relative_name in certificate.get("subject", ()):
        names.extend(value for kind, value in relative_name if kind == "commonName")
    return tuple(names)


def has_ended(certificate: Mapping[str, Any] | None) -> bool:
    """Say whether a client certificate's time is over; False where there is none."""
    ends = valid_until(certificate)
    return ends is not None and ends <= time.time()
