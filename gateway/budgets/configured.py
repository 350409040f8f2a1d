"""`budgets` of gateway.yaml: where the budgets that several gateways share are kept."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import Field

from gateway.budgets.budgets import SharedSettings
from gateway.policy.hosts import THIS_MACHINE
from gateway.policy.problems import Findings
from gateway.policy.secret_reference import SecretShape, read_secret
from gateway.policy.shapes import PathName, Shape
from gateway.policy.yamltree import Node


class BudgetsShape(Shape):
    """The shared books."""

    redis: str
    username: str | None = None
    password: SecretShape | None = None
    ca_file: PathName | None = None
    timeout: Annotated[float, Field(gt=0, le=5)] = 0.5
    when_unreachable: Literal["refuse", "local"] = "refuse"
    gateways: Annotated[int, Field(ge=1, le=1000)] | None = None


@dataclass(frozen=True, slots=True)
class SharedBooks:
    """The settings, and where the password is; never the password."""

    settings: SharedSettings
    password: tuple[Literal["env", "file"], str] | None = None


def read_budgets(
    written: BudgetsShape | None, shown: str, tree: Node, findings: Findings, absolute: Callable[[str], Path]
) -> SharedBooks | None:
    """Read the section; every fault goes to ``findings``. None where the books are each process's own."""
    if written is None:
        return None

    def fault(key: str, message: str, remedy: str) -> None:
        findings.problem((shown, tree.line_of("budgets", key)), message, remedy)

    if importlib.util.find_spec("redis") is None:
        fault("redis", "shared budgets need the extra redis", "say: pip install 'phi-gateway[redis]'")
    host, port, database, tls = _address(written.redis, fault)
    local = written.when_unreachable == "local"
    if local and written.gateways is None:
        remedy = "add gateways: and how many there are, among which the budgets are shared out meanwhile"
        fault("when_unreachable", "local needs the number of gateways", remedy)
    if not local and written.gateways is not None:
        fault("gateways", "gateways has no meaning without when_unreachable: local", "leave it out")
    password: tuple[Literal["env", "file"], str] | None = None
    if written.password is not None:
        secret = read_secret(written.password, "password", absolute, fault)
        password = (secret.kind, secret.name) if secret is not None else None
    settings = SharedSettings(
        host,
        port,
        database,
        tls,
        absolute(written.ca_file) if written.ca_file else None,
        written.username,
        written.timeout,
        written.when_unreachable,
        written.gateways or 1,
    )
    return SharedBooks(settings, password)


def _address(url: str, fault: Callable[[str, str, str], None]) -> tuple[str, int, int, bool]:
    """Read rediss://host:port/number. Nothing of it is shown: it may hold a password."""
    remedy = "write rediss://host:port or rediss://host:port/number"
    try:
        parts = urlsplit(url)
        host, port, database = parts.hostname or "", parts.port or 6379, parts.path.removeprefix("/") or "0"
    except ValueError:
        fault("redis", "the address of Redis is no URL (not shown)", remedy)
        return "", 0, 0, True
    if "@" in url:
        fault("redis", "the address of Redis holds a name or a password", "leave it out; write username: and password:")
    elif parts.scheme not in ("rediss", "redis") or not host or not database.isdecimal() or parts.query:
        fault("redis", "the address of Redis is not one (not shown)", remedy)
    elif parts.scheme == "redis" and host not in THIS_MACHINE:
        fault("redis", "redis:// without TLS is for this machine only", "write rediss://")
    return host, port, int(database) if database.isdecimal() else 0, parts.scheme == "rediss"
