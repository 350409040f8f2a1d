"""Real clients before the forward proxy: they get where they may, and hear what to do where they may not."""

from __future__ import annotations

import asyncio
import os
import shutil
import ssl
import sys
from pathlib import Path

import aiohttp
import httpx
import pytest

from tests.end_to_end.forward_proxy.conftest import BASE, FILES

VENDOR = "AI vendors by the gateway's base URL only"


def trust(guarded) -> ssl.SSLContext:
    return guarded.house.trust()


async def run(*command: str, **environment: str) -> tuple[int, str]:
    usual = {"PATH": os.environ["PATH"], "HOME": "/nonexistent"}
    process = await asyncio.create_subprocess_exec(
        *command, env={**usual, **environment}, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    async with asyncio.timeout(60):
        output, _ = await process.communicate()
    return process.returncode or 0, output.decode()


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_curl(guarded_by, scheme) -> None:
    if shutil.which("curl") is None:
        pytest.skip("no curl here")
    async with guarded_by(tls=scheme == "https") as guarded:
        ca = str(guarded.house.authority.certificate)
        curl = ("curl", "-sS", "-v", "--proxy", guarded.proxy(scheme), "--proxy-cacert", ca, "--cacert", ca)
        status, output = await run(*curl, f"https://{FILES}:{guarded.inside.port}/x")
        assert (status, output.endswith("inside") or "inside" in output) == (0, True), output
        status, output = await run(*curl, "https://api.anthropic.com/v1/messages")
        assert status == 56, output
        assert "403" in output and f"X-Phi-Base-Url: {BASE}/billing-codes" in output and VENDOR in output
        status, output = await run(*curl, "https://elsewhere.example/")
        assert status == 56 and "X-Phi-Reason: destination_not_allowed" in output
        status, output = await run(
            "curl",
            "-sS",
            "--proxy",
            guarded.proxy(scheme).replace("phig_", "phig_x"),
            "--proxy-cacert",
            ca,
            "https://elsewhere.example/",
        )
        assert status == 56 and "407" in output
        await guarded.ended()
        assert guarded.told() == [
            ("opened", None, FILES), ("closed", None, FILES), ("refused", "ai_vendor_destination", "api.anthropic.com"),
            ("refused", "destination_not_allowed", None), ("refused", "unknown_caller", None),
        ]  # fmt: skip
        assert guarded.asked == [FILES]  # a name that is not on the list is not even looked up
        opened, closed = guarded.tunnels()[:2]
        assert opened["event_id"] == closed["event_id"] and opened["caller"] == "billing-svc"
        assert closed["bytes_out"] > 300 and closed["bytes_in"] > 300
        assert "elsewhere" not in str(guarded.house.events()) + guarded.house.log.getvalue()


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_httpx(guarded_by, scheme) -> None:
    async with guarded_by(tls=scheme == "https") as guarded:
        context = trust(guarded)
        proxy = httpx.Proxy(guarded.proxy(scheme), ssl_context=context if scheme == "https" else None)
        async with httpx.AsyncClient(proxy=proxy, verify=context, trust_env=False) as client:
            answer = await client.get(f"https://{FILES}:{guarded.inside.port}/")
            assert answer.text == "inside"
            with pytest.raises(httpx.ProxyError, match=f"403 {VENDOR}: {BASE}/billing-codes"):
                await client.post("https://api.anthropic.com/v1/messages", json={})


async def test_aiohttp(guarded_by) -> None:
    async with guarded_by() as guarded:
        async with aiohttp.ClientSession(trust_env=False) as client:
            options = {"proxy": guarded.proxy(), "ssl": trust(guarded)}
            async with client.get(f"https://{FILES}:{guarded.inside.port}/", **options) as answer:
                assert await answer.text() == "inside"
            with pytest.raises(aiohttp.ClientHttpProxyError) as caught:
                await client.post("https://api.openai.com/v1/responses", **options)
            assert caught.value.status == 403 and VENDOR in caught.value.message


SDKS = {
    "anthropic": "import anthropic; anthropic.Anthropic(api_key='x', max_retries=0).messages.create(model='claude-sonnet-5-5', max_tokens=1, messages=[{'role': 'user', 'content': 'x'}])",
    "openai": "import openai; openai.OpenAI(api_key='x', max_retries=0).responses.create(model='gpt-5', input='x')",
    "google": "from google import genai; client = genai.Client(api_key='x'); client.models.generate_content(model='gemini-2.5-flash', contents='x')",
    "boto3": "import boto3; boto3.client('bedrock-runtime', region_name='eu-west-1', aws_access_key_id='x', aws_secret_access_key='y').converse(modelId='m', messages=[{'role': 'user', 'content': [{'text': 'x'}]}])",
}


@pytest.mark.parametrize("sdk", SDKS)
async def test_an_sdk_with_https_proxy_hears_what_to_do(guarded_by, sdk) -> None:
    async with guarded_by() as guarded:
        status, output = await run(
            sys.executable,
            "-c",
            SDKS[sdk],
            HTTPS_PROXY=guarded.proxy(),
            AWS_EC2_METADATA_DISABLED="true",
            AWS_MAX_ATTEMPTS="1",
        )
        assert status == 1
        if sdk == "boto3":  # tells its user only that the proxy did not connect
            assert "Failed to connect to proxy URL" in output, output
        else:
            assert f"403 {VENDOR}" in output, output
        assert {event["reason"] for event in guarded.tunnels()} == {"ai_vendor_destination"}
        assert guarded.asked == [] and guarded.house.vendor.received == []


async def test_plain_http(guarded_by) -> None:
    allow = "[{host: files.hospital.example, ports: [PLAIN], network: private, plain: true}]"
    async with guarded_by(allow) as guarded:
        async with httpx.AsyncClient(proxy=guarded.proxy(), trust_env=False) as client:
            url = f"http://{FILES}:{guarded.plain.port}/a?b=c"
            answer = await client.post(
                url, content=b"body", headers={"X-Phi-Subject": "s", "Connection": "x-hop", "X-Hop": "1"}
            )
            assert answer.text == "inside"
            (came,) = guarded.plain.came
            assert came.startswith(f"POST /a?b=c HTTP/1.1\r\nHost: {FILES}:{guarded.plain.port}\r\n".encode())
            assert came.endswith(b"\r\n\r\nbody")
            for gone in (b"proxy-auth", b"x-phi", b"x-hop", b"phig_"):
                assert gone not in came.lower()
            refused = await client.get("http://api.openai.com/v1/models")
            assert refused.status_code == 403 and refused.headers["x-phi-reason"] == "ai_vendor_destination"
            assert "ask the security team for one" in refused.text.lower()


@pytest.mark.parametrize("version", ["1.0", "1.1"])
async def test_plain_http_is_asked_for_in_the_callers_own_version(guarded_by, version: str) -> None:
    """A server that is asked in HTTP/1.1 may answer in chunks, which clients of HTTP/1.0 do not read (RFC 9112, 6.1)."""
    allow = "[{host: files.hospital.example, ports: [PLAIN], network: private, plain: true}]"
    async with guarded_by(allow) as guarded:
        authority = f"{FILES}:{guarded.plain.port}"
        lines = [f"GET http://{authority}/a.crl HTTP/{version}", f"Host: {authority}"]
        head = "\r\n".join([*lines, f"Proxy-Authorization: {guarded.proof()}", "", ""])
        assert (await guarded.raw(head.encode())).endswith(b"inside")
        (came,) = guarded.plain.came
        assert came.startswith(f"GET /a.crl HTTP/{version}\r\nHost: {authority}\r\n".encode())


async def test_without_a_policy_it_is_a_guard_and_nothing_more(guarded_by) -> None:
    async with guarded_by() as guarded:
        (guarded.house.root / "policies" / "forward-proxy.yaml").unlink()
        await guarded.house.gateway.reload()
        assert b"destination_not_allowed" in await guarded.raw(guarded.connect(f"{FILES}:{guarded.inside.port}"))
        assert b"ai_vendor_destination" in await guarded.raw(guarded.connect("api.openai.com:443"))


async def test_a_client_certificate_is_a_proof_too(guarded_by, tmp_path: Path) -> None:
    from gateway.devca import issue

    async with guarded_by(mtls=True) as guarded:
        file = guarded.house.root / "policies" / "callers.yaml"
        file.write_text(
            file.read_text().replace("billing-svc:\n", "billing-svc:\n  mtls: [billing.hospital.example]\n")
        )
        await guarded.house.gateway.reload()
        pair = issue(guarded.house.authority, tmp_path, "client", ["billing.hospital.example"], client=True)
        own = trust(guarded)
        own.load_cert_chain(pair.certificate, pair.key)
        proxy = httpx.Proxy(f"https://127.0.0.1:{guarded.port}", ssl_context=own)
        async with httpx.AsyncClient(proxy=proxy, verify=trust(guarded), trust_env=False) as client:
            assert (await client.get(f"https://{FILES}:{guarded.inside.port}/")).text == "inside"
        assert guarded.tunnels()[0]["proof"] == "mtls"
