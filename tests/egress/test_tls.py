"""A vendor that cannot prove itself gets nothing. Each fault has a control that goes through with the fault removed."""

from __future__ import annotations

import datetime
import ssl
import warnings
from pathlib import Path

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from gateway.egress.address import Network
from gateway.egress.reply import VendorReply
from gateway.egress.tls import TrustStoreMissing, client_context, spki_pin, system_store
from gateway.egress.upstream import Deadlines, Destination, Upstream
from gateway.refusals import Reason, Refusal

from .conftest import CLEAN, CLEARANCE, RECEIPT, TestKey

HOST = "vendor.example.com"


def leaf_der(leaf: trustme.LeafCert) -> bytes:
    return x509.load_pem_x509_certificate(leaf.cert_chain_pems[0].bytes()).public_bytes(Encoding.DER)


async def test_a_proper_certificate_goes_through(start_vendor, call) -> None:
    vendor = await start_vendor()
    reply = await call(vendor)
    assert isinstance(reply, VendorReply)
    assert await reply.read(100) == b'{"ok": true}'
    assert reply.tls is not None
    assert reply.tls.version == "TLSv1.3"
    assert reply.tls.cipher
    reply.close()
    assert len(vendor.received) == 1


async def test_an_expired_certificate_is_refused(start_vendor, call, ca) -> None:
    yesterday = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
    vendor = await start_vendor(ca.issue_cert(HOST, not_after=yesterday))
    assert await call(vendor) == Refusal(Reason.VENDOR_TLS)
    assert vendor.received == []


async def test_a_certificate_of_another_root_is_refused(start_vendor, call) -> None:
    vendor = await start_vendor(trustme.CA().issue_cert(HOST))
    assert await call(vendor) == Refusal(Reason.VENDOR_TLS)
    assert vendor.received == []


async def test_a_certificate_for_another_host_is_refused(start_vendor, call, ca) -> None:
    vendor = await start_vendor(ca.issue_cert("other.example.com"))
    assert await call(vendor) == Refusal(Reason.VENDOR_TLS)
    assert vendor.received == []


async def test_a_common_name_alone_names_nobody(start_vendor, call, tmp_path: Path) -> None:
    def self_signed(names: list[x509.GeneralName]) -> Path:
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)])
        now = datetime.datetime.now(datetime.UTC)
        builder = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(hours=1))
            .not_valid_after(now + datetime.timedelta(days=1))
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        )
        if names:
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        certificate = builder.sign(key, hashes.SHA256())
        path = tmp_path / f"self-{len(names)}.pem"
        path.write_bytes(
            certificate.public_bytes(Encoding.PEM)
            + key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        )
        return path

    for names, accepted in (([], False), ([x509.DNSName(HOST)], True)):
        path = self_signed(names)
        vendor = await start_vendor(prepare=lambda context, path=path: context.load_cert_chain(path))
        reply = await call(vendor, trust=path)
        assert isinstance(reply, VendorReply) is accepted
        if isinstance(reply, VendorReply):
            reply.close()
        else:
            assert reply == Refusal(Reason.VENDOR_TLS)
            assert vendor.received == []


@pytest.mark.parametrize(
    ("offered", "minimum", "accepted"),
    [
        (ssl.TLSVersion.TLSv1_1, "1.2", False),
        (ssl.TLSVersion.TLSv1_2, "1.2", True),
        (ssl.TLSVersion.TLSv1_2, "1.3", False),
        (ssl.TLSVersion.TLSv1_3, "1.3", True),
    ],
)
async def test_the_minimum_version_holds(start_vendor, call, offered, minimum, accepted) -> None:
    def only(context: ssl.SSLContext) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            context.minimum_version = ssl.TLSVersion.TLSv1 if offered < ssl.TLSVersion.TLSv1_2 else offered
            context.maximum_version = offered
        if offered < ssl.TLSVersion.TLSv1_2:
            context.set_ciphers("ALL:@SECLEVEL=0")

    vendor = await start_vendor(prepare=only)
    reply = await call(vendor, minimum_tls=minimum)
    assert isinstance(reply, VendorReply) is accepted
    if isinstance(reply, VendorReply):
        reply.close()
    else:
        assert reply == Refusal(Reason.VENDOR_TLS)
        assert vendor.received == []


async def test_a_pin_must_match_before_the_first_byte(start_vendor, call, ca) -> None:
    leaf = ca.issue_cert(HOST)
    vendor = await start_vendor(leaf)
    right = spki_pin(leaf_der(leaf))
    wrong = spki_pin(leaf_der(ca.issue_cert(HOST)))
    assert await call(vendor, pins=(wrong,)) == Refusal(Reason.VENDOR_TLS)
    assert vendor.received == []
    reply = await call(vendor, pins=(wrong, right))
    assert isinstance(reply, VendorReply)
    reply.close()


async def test_roots_named_in_the_environment_are_ignored(start_vendor, call, ca_file, monkeypatch, tmp_path) -> None:
    """SSL_CERT_FILE would make a vendor of any root trusted; SSLKEYLOGFILE would write the session's keys."""
    other = trustme.CA()
    other_file = tmp_path / "other.pem"
    other.cert_pem.write_to_path(str(other_file))
    keylog = tmp_path / "keys.log"
    monkeypatch.setenv("SSL_CERT_FILE", str(other_file))
    monkeypatch.setenv("SSLKEYLOGFILE", str(keylog))
    vendor = await start_vendor(other.issue_cert(HOST))
    assert await call(vendor, trust=ca_file) == Refusal(Reason.VENDOR_TLS)
    reply = await call(vendor, trust=other_file)  # the control: trusted where the agreement says so
    assert isinstance(reply, VendorReply)
    reply.close()
    assert not keylog.exists()


def test_the_system_store_is_used_where_no_file_is_named(monkeypatch, tmp_path: Path, ca_file: Path) -> None:
    monkeypatch.setattr("gateway.egress.tls._SYSTEM_STORES", (str(tmp_path / "absent"), str(ca_file)))
    assert system_store() == ca_file
    assert len(client_context(minimum="1.2", ca_file=None, pins=()).get_ca_certs()) == 1


def test_no_store_at_all_is_an_error_with_its_remedy(monkeypatch) -> None:
    monkeypatch.setattr("gateway.egress.tls._SYSTEM_STORES", ())
    with pytest.raises(TrustStoreMissing, match="install ca-certificates"):
        client_context(minimum="1.2", ca_file=None, pins=())


async def test_no_store_refuses_the_call(start_vendor, call, monkeypatch) -> None:
    def missing(**_: object) -> ssl.SSLContext:
        raise TrustStoreMissing("none")

    vendor = await start_vendor()
    monkeypatch.setattr("gateway.egress.upstream.client_context", missing)
    assert await call(vendor, deadlines=Deadlines()) == Refusal(Reason.VENDOR_TLS)


async def test_the_roots_that_were_read_with_the_policy_count_not_what_the_file_holds_now(
    start_vendor, ca, tmp_path: Path
) -> None:
    stranger = trustme.CA()
    file = tmp_path / "roots.pem"
    stranger.cert_pem.write_to_path(str(file))  # someone has replaced it since
    ours = await start_vendor(ca.issue_cert("127.0.0.1"))
    theirs = await start_vendor(stranger.issue_cert("127.0.0.1"))
    upstream = Upstream()

    async def call(port: int, roots: str | None) -> object:
        place = Destination(
            "127.0.0.1", port, Network.PRIVATE, "1.2", file, (), Deadlines(connect=5, first_byte=5), roots
        )
        return await upstream.send(CLEAN, CLEARANCE, RECEIPT, place, TestKey())

    read = ca.cert_pem.bytes().decode()
    try:
        assert await call(theirs.port, read) == Refusal(Reason.VENDOR_TLS)
        assert theirs.received == []
        for port, roots in ((ours.port, read), (theirs.port, None)):  # the controls
            reply = await call(port, roots)
            assert isinstance(reply, VendorReply)
            reply.close()
        # A policy with other roots does not go on over what was trusted before.
        assert await call(ours.port, stranger.cert_pem.bytes().decode()) == Refusal(Reason.VENDOR_TLS)
    finally:
        await upstream.close()
