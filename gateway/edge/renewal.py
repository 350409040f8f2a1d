"""Watches the listener's certificate, key and client roots, and takes new ones when they are whole and fit together."""

from __future__ import annotations

import hashlib
import ssl
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path

from cryptography import x509


class Look(StrEnum):
    """What a look at the files came to."""

    UNCHANGED = "unchanged"
    UNSETTLED = "unsettled"  # they are changing: the next look decides
    RENEWED = "renewed"
    KEPT = "kept"  # they do not fit together, or cannot be read; what is in force stays


def not_after(certificate: Path) -> float:
    """Give until when a certificate is valid, with those that are sent with it: seconds since the epoch.

    Raises OSError, ssl.SSLError.
    """
    try:
        chain = x509.load_pem_x509_certificates(certificate.read_bytes())
    except ValueError as failure:
        raise ssl.SSLError(type(failure).__name__) from None
    return min(one.not_valid_after_utc.timestamp() for one in chain)


class Renewal:
    """The files of a TLS context. As with policies, a change counts when two looks in a row saw the same.

    The first file is the certificate; ``expires`` says until when the one in force is valid: seconds since the epoch.
    ``in_force`` has a digest of each file as it was when the context was made.
    """

    def __init__(self, files: Sequence[Path], make: Callable[[], ssl.SSLContext]) -> None:
        """``make`` makes a context of the files. Raises what it raises: OSError, ssl.SSLError."""
        self._files = tuple(files)
        self._make = make
        self._seen = self._acted_on = self.in_force = self._fingerprint()
        self.context = make()
        self.expires = not_after(self._files[0])
        self.failure: Exception | None = None  # why the files are not in force

    def look(self, *, now: bool = False) -> Look:
        """Look at the files; ``context`` is a new one where that gives RENEWED.

        ``now`` acts without waiting for a second look, and also on what failed or did not change.
        """
        before = self._fingerprint()
        settled, self._seen = before == self._seen, before
        if not now:
            if before == self._acted_on:
                return Look.UNCHANGED
            if not settled:
                return Look.UNSETTLED
        failure: Exception | None = None
        context, expires = self.context, self.expires
        try:
            context, expires = self._make(), not_after(self._files[0])
        except (OSError, ssl.SSLError, ValueError) as found:
            failure = found
        if self._fingerprint() != before:  # it was read while it was changing
            self._seen = ()
            return Look.UNSETTLED
        self._acted_on, self.failure, self.context, self.expires = before, failure, context, expires
        if failure is not None:
            return Look.KEPT
        self.in_force = before
        return Look.RENEWED

    def _fingerprint(self) -> tuple[str, ...]:
        return tuple(_digest(path) for path in self._files)


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as failure:
        return type(failure).__name__
