"""Verifies Signature Version 4 as AWS documents it, written without any of AWS's code: a second opinion on signers."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from urllib.parse import quote

_PROOF = re.compile(
    r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/([^/]+)/aws4_request, "
    r"SignedHeaders=([^,]+), Signature=(\w{64})"
)


def fault(
    method: str, raw_path: str, headers: Mapping[str, str], body: bytes, keys: Mapping[str, str], scope: tuple[str, str]
) -> str | None:
    """Give AWS's code for what is wrong; None where nothing is. ``scope`` is region and service."""
    match = _PROOF.fullmatch(headers.get("authorization", ""))
    if match is None:
        return "MissingAuthenticationTokenException"
    key, day, region, service, names, given = match.groups()
    if key not in keys:
        return "UnrecognizedClientException"
    stamp = headers.get("x-amz-date", "")
    signed = names.split(";")
    if (region, service) != scope or stamp[:8] != day or not {"host", "x-amz-date"} <= set(signed):
        return "InvalidSignatureException"
    age = datetime.now(UTC) - datetime.strptime(stamp, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    if abs(age.total_seconds()) > 300:
        return "InvalidSignatureException"
    path, _, query = raw_path.partition("?")
    canonical = "\n".join(
        (
            method,
            quote(path, safe="/-_.~"),  # the path as sent, encoded once more: as for every service but S3
            "&".join(sorted(query.split("&"))) if query else "",
            *(f"{name}:{' '.join(headers[name].split())}" for name in signed),
            "",
            names,
            hashlib.sha256(body).hexdigest(),
        )
    )
    text = "\n".join(
        (
            "AWS4-HMAC-SHA256",
            stamp,
            f"{day}/{region}/{service}/aws4_request",
            hashlib.sha256(canonical.encode()).hexdigest(),
        )
    )
    secret = f"AWS4{keys[key]}".encode()
    for part in (day, region, service, "aws4_request"):
        secret = hmac.new(secret, part.encode(), hashlib.sha256).digest()
    wanted = hmac.new(secret, text.encode(), hashlib.sha256).hexdigest()
    return None if hmac.compare_digest(wanted, given) else "InvalidSignatureException"
