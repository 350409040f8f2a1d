"""The vendors of the demo: simulated ones at the real names, and an environment with stand-in credentials."""

from __future__ import annotations

import contextlib
import os
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import rsa

from gateway.devca import Pair, issue
from gateway.egress.google import GoogleSigner
from gateway.egress.signing import rehearsed
from gateway.egress.token_fetch import TokenFetch
from gateway.egress.upstream import Rehearsal
from gateway.simulators import google_tokens
from gateway.simulators.anthropic import SimulatedAnthropic
from gateway.simulators.bedrock import SimulatedBedrock
from gateway.simulators.google_tokens import SimulatedGoogleTokens, service_account
from gateway.simulators.openai import SimulatedOpenAI
from gateway.simulators.vendor import Received, SimulatedVendor
from gateway.simulators.vertex import SimulatedVertex

_VENDOR_KEY = "the-gateways-own-vendor-key"
_ACCESS_KEY = "AKIATHEGATEWAYSOWN00"
# What the SDKs and the gateway would take from whoever runs the demo: accounts, addresses, proxies, trust.
_TAKEN = ("ANTHROPIC_", "OPENAI_", "AZURE_", "AWS_", "GOOGLE_", "GEMINI_", "CLOUDSDK_")
_TAKEN_NAMES = frozenset(
    {"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"}
)


@dataclass(slots=True)
class Vendors:
    """All simulated vendors while they listen; what any of them received and answered, in order."""

    rehearsal: Rehearsal
    all: tuple[SimulatedVendor, ...]
    received: list[Received] = field(default_factory=list, repr=False)
    answered: list[str] = field(default_factory=list, repr=False)


@asynccontextmanager
async def simulated_vendors(authority: Pair, directory: Path, account: rsa.RSAPublicKey) -> AsyncIterator[Vendors]:
    """Let all vendors listen, each at a port of its own, with a certificate in the real names.

    Google's token endpoint is among them: the gateway gets its token there as it would from the real one.
    """
    seen: list[Received] = []
    said: list[str] = []
    anthropic = SimulatedAnthropic(_VENDOR_KEY, seen, said)
    vendors: dict[str, SimulatedVendor] = {
        "api.anthropic.com": anthropic,
        "without-agreement.example.com": anthropic,
        "expired-agreement.example.com": anthropic,
        "api.openai.com": SimulatedOpenAI(_VENDOR_KEY, seen, said),
        "example-hospital.openai.azure.com": SimulatedOpenAI(_VENDOR_KEY, seen, said, azure=True),
        "bedrock-runtime.us-east-1.amazonaws.com": SimulatedBedrock(
            _VENDOR_KEY, seen, said, keys={_ACCESS_KEY: _VENDOR_KEY}
        ),
        "us-central1-aiplatform.googleapis.com": SimulatedVertex(_VENDOR_KEY, seen, said),
    }
    tokens = SimulatedGoogleTokens(_VENDOR_KEY, account=account)
    pair = issue(authority, directory, "vendor", [*vendors, google_tokens.HOST])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(pair.certificate, pair.key)
    async with AsyncExitStack() as stack:
        for vendor in {id(vendor): vendor for vendor in (*vendors.values(), tokens)}.values():
            await stack.enter_async_context(vendor.serve(context))
        hosts = {name: ("127.0.0.1", vendor.port) for name, vendor in (*vendors.items(), (google_tokens.HOST, tokens))}
        rehearsal = Rehearsal(hosts, authority.certificate)
        google = GoogleSigner("default", fetch=TokenFetch(rehearsal=rehearsal))
        stack.enter_context(rehearsed({("google", "default"): google}))
        yield Vendors(rehearsal, tuple(vendors.values()), seen, said)


@contextlib.contextmanager
def stand_in_environment(root: Path, authority: Pair) -> Iterator[rsa.RSAPublicKey]:
    """Put stand-in credentials into the environment, and out whatever a real account would be found by.

    Afterwards it is as it was. Gives the public key of the gateway's made-up service account at Google.
    """
    kept = dict(os.environ)
    account = service_account(root / "service-account.json")
    for name in kept:
        if name.startswith(_TAKEN) or name.upper() in _TAKEN_NAMES:
            del os.environ[name]
    os.environ.update(
        ANTHROPIC_API_KEY=_VENDOR_KEY,
        OPENAI_API_KEY=_VENDOR_KEY,
        AZURE_OPENAI_API_KEY=_VENDOR_KEY,
        AWS_ACCESS_KEY_ID=_ACCESS_KEY,
        AWS_SECRET_ACCESS_KEY=_VENDOR_KEY,
        AWS_CONFIG_FILE=str(root / "no-file"),
        AWS_SHARED_CREDENTIALS_FILE=str(root / "no-file"),
        AWS_EC2_METADATA_DISABLED="true",
        GOOGLE_APPLICATION_CREDENTIALS=str(root / "service-account.json"),
        # What a team does where the gateway's certificate is of a CA that the machine does not know:
        SSL_CERT_FILE=str(authority.certificate),
        AWS_CA_BUNDLE=str(authority.certificate),
    )
    try:
        yield account
    finally:
        for name in set(os.environ) - set(kept):
            del os.environ[name]
        os.environ.update(kept)
