"""Says what keeps a port from being listened on, before anything that takes long is begun."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509

from gateway.edge.port import PlainHttpRefused, Purpose, TlsFiles, is_loopback, server_context

_SKEW = timedelta(minutes=5)  # between this machine's clock and that of who issued the certificate
_BIND: dict[int, Callable[[str, int], tuple[str, str]]] = {
    errno.EADDRINUSE: lambda host, port: (
        f"port: {port} on {host} is taken",
        "another process listens there, perhaps this gateway itself; stop it or write another port",
    ),
    errno.EACCES: lambda host, port: (
        f"port: {port} may not be listened on by this user",
        "write one from 1024 on, or give the process CAP_NET_BIND_SERVICE",
    ),
    errno.EADDRNOTAVAIL: lambda host, port: (
        f"host: {host} is no address of this machine",
        "write one of its own, 0.0.0.0 or ::",
    ),
}


class PortCannotOpen(RuntimeError):
    """A port cannot be listened on. Names the setting, the file or address, and the remedy."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A port as it is to be listened on."""

    purpose: Purpose
    host: str
    port: int
    tls: TlsFiles | None


@dataclass(frozen=True, slots=True)
class _Bound:
    """Where a port would be listened on."""

    family: int
    host: str
    port: int

    def clashes(self, other: _Bound) -> bool:
        """Say whether one process cannot listen on both. Bound for a look alone the system lets both be."""
        if self.port == 0 or (self.family, self.port) != (other.family, other.port):
            return False
        return self.host == other.host or not {self.host, other.host}.isdisjoint(("0.0.0.0", "::"))  # noqa: S104


def check_ports(wanted: Iterable[Wanted], *, now: datetime | None = None) -> None:
    """Look at certificates, keys and addresses as a start would use them. Raises PortCannotOpen, PlainHttpRefused."""
    others = dict[_Bound, str]()
    for one in wanted:
        place = one.purpose.setting
        if one.tls is not None:
            _check_files(one.tls, f"{place}.tls", now or datetime.now(UTC))
        elif not is_loopback(one.host):
            raise PlainHttpRefused(f"{place}.host {one.host!r} without {place}.tls: plain HTTP is for loopback only")
        for bound in _check_address(one, place):
            for other in others:
                if bound.clashes(other):
                    raise PortCannotOpen(f"{place}.port: {one.port} is {others[other]}.port too; write another port")
            others[bound] = place


def _check_files(files: TlsFiles, place: str, now: datetime) -> None:
    for key, path in zip(("certificate", "key", "client_ca"), files.paths, strict=False):
        try:
            path.open("rb").close()
        except OSError as failure:
            raise PortCannotOpen(
                f"{place}.{key}: {path}: {failure.strerror}; put the PEM file there, readable by the gateway's user"
            ) from None
    try:
        leaf = x509.load_pem_x509_certificate(files.certificate.read_bytes())
    except ValueError:
        raise PortCannotOpen(
            f"{place}.certificate: {files.certificate} is no certificate in PEM form; put it there, its chain behind it"
        ) from None
    try:
        server_context(files)
    except ssl.SSLError as failure:
        raise PortCannotOpen(f"{place}: {_why(files, failure)}") from None
    shown, first, last = (
        f"{place}.certificate: {files.certificate}",
        leaf.not_valid_before_utc,
        leaf.not_valid_after_utc,
    )
    if last <= now:
        raise PortCannotOpen(
            f"{shown} expired on {last:%Y-%m-%d %H:%M} UTC, and no caller would accept it; install the renewed one"
        )
    if first > now + _SKEW:
        raise PortCannotOpen(
            f"{shown} is valid from {first:%Y-%m-%d %H:%M} UTC on, and it is {now:%Y-%m-%d %H:%M}; "
            "look at the machine's clock, else install the one in force"
        )


# What OpenSSL says of a key that is another certificate's: of the same kind, or of another (RSA renewed as EC).
_ANOTHERS = frozenset({"KEY_VALUES_MISMATCH", "KEY_TYPE_MISMATCH", "NO_CERTIFICATE_ASSIGNED"})


def _why(files: TlsFiles, failure: ssl.SSLError) -> str:
    code = failure.reason or "no PEM"  # OpenSSL gives no reason where it finds nothing at all
    if code in _ANOTHERS:
        return f"{files.key} is not the key of {files.certificate} ({code}); install both files of one issue"
    if b"ENCRYPTED" in files.key.read_bytes():  # what OpenSSL says of it differs from form to form
        return f"{files.key} is encrypted ({code}); store it without a passphrase, readable by the gateway's user alone"
    held = [files.key, *([files.client_ca] if files.client_ca is not None else [])]
    return f"{' or '.join(str(path) for path in held)} cannot be used ({code}); check that each is whole, in PEM form"


def _check_address(one: Wanted, place: str) -> list[_Bound]:
    """Bind as the listener will, and let go again; give the addresses."""
    taken: list[_Bound] = []
    try:
        found = socket.getaddrinfo(one.host, one.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError):
        raise PortCannotOpen(
            f"{place}.host: {one.host!r} is no address and no name that this machine knows; write an address of its own"
        ) from None
    for family, kind, protocol, _, address in dict.fromkeys(found):
        try:
            opened = socket.socket(family, kind, protocol)
        except OSError as failure:
            if failure.errno != errno.EAFNOSUPPORT:
                raise
            continue  # ::1 of localhost on a system without IPv6: the listener passes it over too
        with opened as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                probe.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            try:
                probe.bind(address)
            except OSError as failure:
                told = _BIND.get(failure.errno or 0)
                what, remedy = told(one.host, one.port) if told else (f"host: {failure.strerror}", "write another")
                raise PortCannotOpen(f"{place}.{what}; {remedy}") from None
            taken.append(_Bound(family, str(address[0]), one.port))
    return taken
