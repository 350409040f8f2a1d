"""A simulated token endpoint of Google's: a service account's signed assertion in, an access token out (RFC 7523)."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

from aiohttp import web
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from gateway.simulators.vendor import Received, SimulatedVendor

HOST = "oauth2.googleapis.com"
_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"


@dataclass(slots=True)
class SimulatedGoogleTokens(SimulatedVendor):
    """Gives ``key`` as the access token, to whoever signs with the private key of ``account``."""

    account: rsa.RSAPublicKey | None = field(default=None, repr=False)

    def refuse(self, received: Received) -> web.Response | None:
        """Want an assertion that the account's key has signed."""
        form = parse_qs(received.body.decode("ascii", "replace"))
        try:
            head, claims, signature = form["assertion"][0].split(".")
            signed = self.account is not None and form["grant_type"] == [_GRANT]
            if self.account is not None:
                proof = base64.urlsafe_b64decode(signature + "=" * (-len(signature) % 4))
                self.account.verify(proof, f"{head}.{claims}".encode(), padding.PKCS1v15(), hashes.SHA256())
        except (InvalidSignature, KeyError, ValueError):
            signed = False
        return None if signed else web.json_response({"error": "invalid_grant"}, status=400)

    async def answer(self, request: web.BaseRequest, received: Received) -> web.StreamResponse:
        """Give the token, for an hour."""
        del received
        if (request.method, request.path) != ("POST", "/token"):
            return web.json_response({"error": "not_found"}, status=404)
        return web.json_response({"access_token": self.key, "expires_in": 3600, "token_type": "Bearer"})


def service_account(path: Path, private: rsa.RSAPrivateKey | None = None, **changes: str) -> rsa.RSAPublicKey:
    """Write the key file of a made-up service account, mode 0600; give its public key. ``changes`` go into the file."""
    private = private or rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = private.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    account: dict[str, Any] = {
        "type": "service_account",
        "project_id": "hospital-ai-prod",
        "private_key_id": "1",
        "private_key": pem.decode(),
        "client_email": "gateway@hospital-ai-prod.iam.gserviceaccount.com",
        "client_id": "1",
        "token_uri": f"https://{HOST}/token",
        **changes,
    }
    path.touch(0o600)
    path.write_text(json.dumps(account))
    return private.public_key()
