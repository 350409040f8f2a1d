"""What is wrong around the process is said before it begins anything: directories, certificates, ports, the parser."""

from __future__ import annotations

import contextlib
from datetime import date
from pathlib import Path

import aiohttp.http_parser

from gateway.audit.archive.configured import check_in_force
from gateway.audit.files import make_below
from gateway.edge.port import Purpose
from gateway.edge.port_check import Wanted, check_ports
from gateway.egress.tls import TrustStoreMissing, client_context
from gateway.policy.schema import Policy
from gateway.privacy import UnsafeEnvironment
from gateway.settings import Settings


def require_c_parser() -> None:
    """Raise UnsafeEnvironment where aiohttp would read requests with its lenient parser in Python."""
    if aiohttp.http_parser.HttpRequestParser is aiohttp.http_parser.HttpRequestParserPy:
        raise UnsafeEnvironment(
            "aiohttp runs without its C parser; unset AIOHTTP_NO_EXTENSIONS or install a wheel for this platform"
        )


def own_directories(state: Path) -> Path:
    """Make the state and its keys the gateway's alone; give where the keys are. Raises OSError."""
    keys = state / "keys"
    for directory in (state, keys):
        make_below(directory)
        directory.chmod(0o700)
    return keys


def check_surroundings(settings: Settings, policy: Policy, today: date, *, rehearsed: bool) -> None:
    """Say at once what is wrong around the process: not at the first call, nor after the detector has started.

    A rehearsal brings the trust in its vendors along. Raises NotRemovable, PortCannotOpen, PlainHttpRefused, OSError,
    ssl.SSLError.
    """
    if not rehearsed:
        for agreement in policy.agreements.values():
            with contextlib.suppress(TrustStoreMissing):
                client_context(minimum=agreement.tls.minimum, ca_file=agreement.tls.ca_file, pins=())
    check_in_force(settings.archive, today)
    check_ports(_wanted(settings))


def _wanted(settings: Settings) -> list[Wanted]:
    listen, metrics, proxy = settings.listen, settings.metrics, settings.forward_proxy
    wanted = [Wanted(Purpose.CALLS, listen.host, listen.port, listen.tls)]
    wanted += [Wanted(Purpose.METRICS, metrics.host, metrics.port, metrics.tls)] if metrics is not None else []
    wanted += [Wanted(Purpose.FORWARD_PROXY, proxy.host, proxy.port, proxy.tls)] if proxy is not None else []
    return wanted
