"""A renewed certificate is taken over at the second port as well, and a tunnel that stands goes on."""

from __future__ import annotations

import asyncio
import ssl
from typing import Any

from cryptography import x509

from gateway.devca import issue

from .conftest import FILES
from .test_attacks import real_hello


async def dial(guarded: Any) -> tuple[asyncio.StreamReader, asyncio.StreamWriter, int]:
    """Connect by TLS; give the serial number of the certificate that was shown too."""
    context = ssl.create_default_context(cafile=str(guarded.house.authority.certificate))
    reader, writer = await asyncio.open_connection("127.0.0.1", guarded.port, ssl=context)
    der = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    return reader, writer, x509.load_der_x509_certificate(der).serial_number


async def test_a_tunnel_stands_over_a_renewal(guarded_by) -> None:
    async with guarded_by(tls=True) as guarded:
        folder = guarded.house.root / "next"
        folder.mkdir()
        pair = issue(guarded.house.authority, folder, "gateway", ["127.0.0.1"])
        new = x509.load_pem_x509_certificate(pair.certificate.read_bytes()).serial_number
        reader, writer, before = await dial(guarded)
        writer.write(guarded.connect(f"{FILES}:{guarded.inside.port}"))
        async with asyncio.timeout(20):
            assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200 ")
            for name in ("gateway.crt", "gateway.key"):
                (guarded.house.root / "tls" / name).write_bytes((folder / name).read_bytes())
            for _ in range(2):
                await guarded.house.gateway.look_at_certificates()
            _, other, after = await dial(guarded)
            other.close()
            assert (before != new, after == new) == (True, True)
            writer.write(real_hello(FILES))  # through the tunnel of before
            assert (await reader.readexactly(2)) == b"\x16\x03"
        writer.close()
        await guarded.ended()
        assert '"listener": "forward_proxy"' in guarded.house.log.getvalue()
