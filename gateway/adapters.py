"""What the rooms below take, made of what the policy and the operations file say: destinations, secrets, budgets."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from gateway.audit.keys import public_key
from gateway.audit.sinks.sink import Post, Refused, SinkFailed
from gateway.budgets.budgets import Budgets
from gateway.budgets.configured import SharedBooks
from gateway.egress.address import Network
from gateway.egress.credentials import CredentialMissing, read_credential
from gateway.egress.posting import AnswerTooLong, Poster
from gateway.egress.tls import TrustStoreMissing, client_context, system_store
from gateway.egress.upstream import Deadlines, Destination
from gateway.policy.ratchet import MEMORY, Ratchet
from gateway.policy.schema import Agreement
from gateway.policy.secret_reference import Secret
from gateway.policy.trust import Trust
from gateway.settings import Settings


def destination(agreement: Agreement) -> Destination:
    """Say where an agreement's calls go."""
    timeouts, usual = agreement.timeouts, Deadlines()
    return Destination(
        host=agreement.host,
        port=agreement.port,
        network=Network(agreement.network),
        minimum_tls=agreement.tls.minimum,
        ca_file=agreement.tls.ca_file,
        pins=agreement.tls.pins,
        deadlines=Deadlines(
            connect=timeouts.connect or usual.connect,
            first_byte=timeouts.first_byte or usual.first_byte,
            between_chunks=timeouts.between_chunks or usual.between_chunks,
            total=timeouts.total or usual.total,
        ),
        roots=agreement.tls.roots,
    )


def policy_trust(settings: Settings) -> Trust | None:
    """Give whose policies are loaded; None: anyone's. Raises KeyUnusable, OSError."""
    if settings.policy_key is None:
        return None
    return Trust(public_key(settings.policy_key), Ratchet(settings.state / MEMORY))


def sink_trust(ca_file: Path | None) -> ssl.SSLContext:
    """Say whose certificates a sink may show; None: those that the system trusts. Raises TrustStoreMissing."""
    return client_context(minimum="1.2", ca_file=ca_file, pins=())


def sink_post(poster: Poster) -> Post:
    """Give how sinks post. What ends a try without the other end's word has a code of its own."""

    async def post(url: str, headers: Mapping[str, str], body: bytes, ca_file: Path | None) -> tuple[int, bytes]:
        try:
            return await poster.post(url, headers, body, ca_file)
        except AnswerTooLong:
            raise SinkFailed(Refused.REPLY) from None
        except TrustStoreMissing:
            raise SinkFailed(Refused.TLS) from None

    return post


def sink_secret(reference: Secret) -> str:
    """Read what the gateway proves itself to a sink or a collector with. Raises SinkFailed."""
    try:
        return read_credential(reference.kind, reference.name)
    except CredentialMissing:
        raise SinkFailed(Refused.SECRET) from None


def shared_budgets(books: SharedBooks) -> Budgets:
    """Give the budgets that several gateways share. They read Redis' password at each connection."""
    from gateway.budgets.shared import SharedBudgets  # noqa: PLC0415 - the extra redis

    settings, where_it_is = books.settings, books.password
    if settings.tls:
        settings = replace(settings, ca_file=settings.ca_file or system_store())

    def password() -> str:
        try:
            return read_credential(*where_it_is) if where_it_is is not None else ""
        except CredentialMissing:
            raise OSError("no password for Redis") from None

    return SharedBudgets(settings, password if where_it_is is not None else None)
