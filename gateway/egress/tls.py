"""TLS client contexts: verified chain and host name, minimum version, optional pins; nothing from the environment."""

from __future__ import annotations

import base64
import hashlib
import os
import ssl
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

# Where Linux distributions and BSDs keep the system's trusted roots. OpenSSL's own default is not asked, because
# SSL_CERT_FILE and SSL_CERT_DIR in the environment would change its answer.
_SYSTEM_STORES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


class TrustStoreMissing(RuntimeError):
    """No trusted roots were found: neither the agreement's CA file nor a system store."""


def system_store() -> Path:
    """Give the system's file of trusted roots. Raises TrustStoreMissing with the remedy."""
    for name in _SYSTEM_STORES:
        path = Path(name)
        if path.is_file():
            return path
    raise TrustStoreMissing("no system store of trusted roots; install ca-certificates or set `tls.ca_file`")


StoreVersion = tuple[str, int, int, int]


def store_version() -> StoreVersion:
    """Tell one state of the system's file of trusted roots from another: path, inode, size, time of change (ns).

    Raises TrustStoreMissing.
    """
    path = system_store()
    try:
        told = os.stat(path)  # noqa: PTH116 - asked at each call
    except OSError:
        raise TrustStoreMissing("the system store of trusted roots went away") from None
    return str(path), told.st_ino, told.st_size, told.st_mtime_ns


def spki_pin(certificate: bytes) -> str:
    """Give the pin of a DER certificate: base64 of the SHA-256 of its SubjectPublicKeyInfo (RFC 7469 section 2.4)."""
    key = x509.load_der_x509_certificate(certificate).public_key()
    digest = hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).digest()
    return base64.b64encode(digest).decode()


def valid_until(certificate: Mapping[str, Any] | None) -> float | None:
    """Give until when a peer's certificate is valid, in seconds since the epoch; None where there is none.

    ``certificate`` as ``SSLObject.getpeercert`` gives it.
    """
    ends = certificate.get("notAfter") if certificate else None
    return float(ssl.cert_time_to_seconds(ends)) if isinstance(ends, str) else None


def client_context(
    *, minimum: str, ca_file: Path | None, pins: Sequence[str], roots: str | None = None
) -> ssl.SSLContext:
    """Make an agreement's context: ``minimum`` is "1.2" or "1.3"; ``pins`` are SPKI pins of the leaf certificate.

    ``roots`` (PEM) are trusted where they are given, whatever ``ca_file`` holds by now.

    Raises TrustStoreMissing or ssl.SSLError where the roots cannot be loaded.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # verifies chain and host name by default
    context.minimum_version = ssl.TLSVersion.TLSv1_3 if minimum == "1.3" else ssl.TLSVersion.TLSv1_2
    context.hostname_checks_common_name = False  # RFC 9525: only subjectAltName names a service
    context.set_alpn_protocols(["http/1.1"])
    if roots is not None:
        context.load_verify_locations(cadata=roots)
    else:
        context.load_verify_locations(cafile=str(ca_file or system_store()))
    if pins:
        context.sslobject_class = _pinned(frozenset(pins))
    return context


def _pinned(pins: frozenset[str]) -> type[ssl.SSLObject]:
    """Make the TLS object that checks the pins at the end of the handshake, before the first byte of a request."""

    class PinnedSSLObject(ssl.SSLObject):
        def do_handshake(self) -> None:
            super().do_handshake()
            certificate = self.getpeercert(binary_form=True)
            if certificate is None or spki_pin(certificate) not in pins:
                raise ssl.SSLCertVerificationError("certificate does not match a pin")

    return PinnedSSLObject
