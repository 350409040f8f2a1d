"""What keeps a port from being opened is said with its setting, its place and a remedy, before the long part of a start."""

from __future__ import annotations

import errno
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from gateway.devca import development_ca, issue
from gateway.edge.port import PlainHttpRefused, Purpose, TlsFiles
from gateway.edge.port_check import PortCannotOpen, Wanted, check_ports


@pytest.fixture
def files(tmp_path: Path) -> TlsFiles:
    authority = development_ca(tmp_path)
    pair = issue(authority, tmp_path, "gateway", ["127.0.0.1"])
    issue(authority, tmp_path, "other", ["127.0.0.1"])
    return TlsFiles(pair.certificate, pair.key)


def calls(files: TlsFiles | None, host: str = "127.0.0.1", port: int = 0) -> Wanted:
    return Wanted(Purpose.CALLS, host, port, files)


def encrypt(files: TlsFiles) -> None:
    key = load_pem_private_key(files.key.read_bytes(), None)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"x"))  # type: ignore[union-attr]
    files.key.write_bytes(pem)


def of_another_kind(files: TlsFiles) -> None:
    key = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    files.key.write_bytes(key)


FAULTS: dict[str, tuple[Callable[[TlsFiles], object], str]] = {
    "no certificate": (lambda f: f.certificate.unlink(), r"listen\.tls\.certificate: .*gateway\.crt: No such file"),
    "no key": (lambda f: f.key.unlink(), r"listen\.tls\.key: .*gateway\.key: No such file"),
    "another's key": (lambda f: f.key.write_bytes(f.key.with_name("other.key").read_bytes()), "is not the key of"),
    "a key of another kind": (of_another_kind, "is not the key of"),
    "no PEM": (lambda f: f.certificate.write_bytes(b"hello"), "is no certificate in PEM form"),
    "an empty key": (lambda f: f.key.write_bytes(b""), r"gateway\.key cannot be used"),
    "an encrypted key": (encrypt, "is encrypted .* without a passphrase"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_unusable_files_are_named(files: TlsFiles, fault: str) -> None:
    check_ports([calls(files)])  # the control
    damage, said = FAULTS[fault]
    damage(files)
    with pytest.raises(PortCannotOpen, match=said):
        check_ports([calls(files)])


def test_unusable_client_roots_are_named(files: TlsFiles, tmp_path: Path) -> None:
    roots = tmp_path / "roots.pem"
    with pytest.raises(PortCannotOpen, match=r"metrics\.tls\.client_ca: .*roots\.pem: No such file"):
        check_ports([Wanted(Purpose.METRICS, "127.0.0.1", 0, replace(files, client_ca=roots))])
    roots.write_text("nothing")
    with pytest.raises(PortCannotOpen, match=r"roots\.pem cannot be used"):
        check_ports([Wanted(Purpose.METRICS, "127.0.0.1", 0, replace(files, client_ca=roots))])


@pytest.mark.parametrize(
    ("days", "said"), [(366, "expired on .* install the renewed one"), (-2, "valid from .* clock")]
)
def test_a_certificate_out_of_its_days_is_named(files: TlsFiles, days: int, said: str) -> None:
    now = datetime.now(UTC)
    check_ports([calls(files)], now=now + timedelta(days=364))
    with pytest.raises(PortCannotOpen, match=said):
        check_ports([calls(files)], now=now + timedelta(days=days))


def test_a_port_that_is_taken_is_named() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(PortCannotOpen, match=rf"^listen\.port: {port} on 127\.0\.0\.1 is taken; .* another port$"):
            check_ports([calls(None, port=port)])
    check_ports([calls(None, port=port)])


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])
def test_two_settings_with_one_port_are_named(files: TlsFiles, host: str) -> None:
    """The second could not be opened: said once the detector was warm and calls were taken, and of `listen`."""
    port = free_port()
    wanted = [calls(files, host, port), Wanted(Purpose.FORWARD_PROXY, "127.0.0.1", port, None)]
    with pytest.raises(PortCannotOpen, match=rf"^forward_proxy\.port: {port} is listen\.port too; write another port$"):
        check_ports(wanted)
    check_ports([calls(files, host), replace(wanted[1], port=0)])  # the controls
    check_ports([calls(files, "127.0.0.1", port), replace(wanted[1], host="127.0.0.2")])


@pytest.mark.parametrize(("host", "said"), [("192.0.2.1", "is no address of this machine"), ("no such name", "is no address and no name")])  # fmt: skip
def test_a_host_that_is_not_ours_is_named(files: TlsFiles, host: str, said: str) -> None:
    with pytest.raises(PortCannotOpen, match=rf"^listen\.host: .*{said}"):
        check_ports([calls(files, host=host)])


def test_plain_http_that_others_can_reach_is_named() -> None:
    with pytest.raises(PlainHttpRefused, match=r"metrics\.host"):
        check_ports([calls(None), Wanted(Purpose.METRICS, "0.0.0.0", 0, None)])


ASKS = """
import os, pty, ssl, sys
from pathlib import Path
from gateway.edge.port import TlsFiles, server_context
child, terminal = pty.fork()
if child == 0:
    try:
        server_context(TlsFiles(Path(sys.argv[1]), Path(sys.argv[2])))
    except ssl.SSLError:
        os._exit(7)
    os._exit(0)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


def test_nobody_is_asked_for_a_passphrase_at_the_terminal(files: TlsFiles) -> None:
    encrypt(files)
    done = subprocess.run(
        [sys.executable, "-c", ASKS, str(files.certificate), str(files.key)],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.stdout.strip() == "7"


def test_an_address_of_a_family_that_the_system_lacks_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the listener does: /etc/hosts has ::1 for localhost where there is no IPv6 too."""
    really, opened = socket.socket, []

    def without_ipv6(family: int, kind: int, protocol: int) -> socket.socket:
        if family == socket.AF_INET6:
            raise OSError(errno.EAFNOSUPPORT, "Address family not supported by protocol")
        opened.append(family)
        return really(family, kind, protocol)

    both = [
        (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("::1", 0, 0, 0)),
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 0)),
    ]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: both)
    monkeypatch.setattr(socket, "socket", without_ipv6)
    check_ports([calls(None, "localhost")])
    assert opened == [socket.AF_INET]
