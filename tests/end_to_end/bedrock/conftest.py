"""A gateway with a simulated Bedrock behind it, called by boto3 with keys that the gateway issued."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import boto3
import botocore.config
import pytest
import pytest_asyncio

from gateway.audit.keys import secret
from gateway.egress import signing
from gateway.policy.access_keys import access_secret
from gateway.policy.callers_file import add_access_key
from gateway.simulators.bedrock import SimulatedBedrock

T = TypeVar("T")
HOST = "bedrock-runtime.us-east-1.amazonaws.com"
CONTROL_HOST = "bedrock.us-east-1.amazonaws.com"
ROUTE = "/discharge-summaries"
MODEL = "us.anthropic.claude-sonnet-5-5-v1:0"
METADATA = {"X-Phi-Actor": "dr-house", "X-Phi-Subject": "MRN-5551234"}
AWS_KEYS = {"AKIAGATEWAYSOWN00000": "the-gateways-own-secret"}


@dataclass
class Bedrock:
    """A running house, its Bedrock, and an access key of ``notes-svc``."""

    house: Any
    vendor: SimulatedBedrock
    control: SimulatedBedrock
    state_key: bytes
    clients: list[Any] = field(default_factory=list)

    def issue(self, caller: str = "notes-svc") -> tuple[str, str]:
        """Issue an access key as ``phi-gateway caller add --aws`` does."""
        record = add_access_key(self.house.root / "policies" / "callers.yaml", caller)
        return record.id, access_secret(self.state_key, caller, record.id)

    def client(self, service: str = "bedrock-runtime", **options: Any) -> Any:
        """Make boto3's client: a base URL and a key are all that is changed."""
        key, secret_key = options.pop("keys", None) or self.keys
        region = options.pop("region", "us-east-1")
        route = options.pop("route", ROUTE if service == "bedrock-runtime" else "/bedrock-models")
        metadata = options.pop("metadata", METADATA)
        client = boto3.client(
            service,
            region_name=region,
            endpoint_url=self.house.base + route,
            aws_access_key_id=key,
            aws_secret_access_key=secret_key,
            aws_session_token=options.pop("token", None),
            verify=str(self.house.authority.certificate),
            config=botocore.config.Config(retries={"total_max_attempts": options.pop("attempts", 1)}, **options),
        )
        client.meta.events.register("before-call.*.*", lambda params, **_: params["headers"].update(metadata))
        self.clients.append(client)
        return client

    keys: tuple[str, str] = ("", "")


async def off_loop(call: Callable[..., T], *args: Any, **named: Any) -> T:
    """Run boto3, which blocks, in a thread."""
    return await asyncio.to_thread(call, *args, **named)


def close(client: Any) -> None:
    """Close a client's connections now: botocore leaves those that streamed to the garbage collector."""
    pools = client._endpoint.http_session._manager.pools
    for key in list(pools.keys()):
        pools[key].close()
    client.close()


async def settled(house: Any) -> None:
    """Wait until the gateway has seen all its callers' connections end."""
    async with asyncio.timeout(10):
        while house.gateway.listener._http.connections:
            await asyncio.sleep(0)


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Give the gateway its own credentials, and no one else's."""
    for name in ("AWS_PROFILE", "AWS_SESSION_TOKEN", "AWS_BEARER_TOKEN_BEDROCK", "AWS_DEFAULT_REGION", "AWS_REGION"):
        monkeypatch.delenv(name, raising=False)
    ((key, secret_key),) = AWS_KEYS.items()
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", key)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", secret_key)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setattr(signing, "_shared", {})


@pytest_asyncio.fixture
async def bedrock(build: Any, aws: None) -> AsyncIterator[Bedrock]:
    vendor, control = SimulatedBedrock(dict(AWS_KEYS)), SimulatedBedrock(dict(AWS_KEYS))
    state_keys: list[bytes] = []
    issued: list[Any] = []

    def prepare(policies: Path) -> None:
        keys = policies.parent / "state" / "keys"
        keys.mkdir(parents=True, mode=0o700)
        state_keys.append(secret(keys, "access.key"))
        issued.append(add_access_key(policies / "callers.yaml", "notes-svc"))

    async with build(prepare, others={HOST: vendor, CONTROL_HOST: control}) as house:
        made = Bedrock(house, vendor, control, state_keys[0])
        made.keys = (issued[0].id, access_secret(state_keys[0], "notes-svc", issued[0].id))
        yield made
        for client in made.clients:
            close(client)
        await settled(house)
