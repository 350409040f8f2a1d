"""How the gateway proves itself to a vendor: a header that is the same at each call, or a signature over the call.

Signatures are made after redaction, over the very bytes that leave.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from typing import Protocol

from gateway.egress.credentials import CredentialMissing, read_credential
from gateway.policy.schema import Credential
from gateway.vendors.dialect import Dialect


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A request as it will stand on the wire."""

    method: str
    url: str = field(repr=False)  # absolute, encoded
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)


class Signer(Protocol):
    """Makes the headers that prove the gateway to one vendor."""

    async def prepare(self) -> None:
        """Have the credential at hand, fetched or renewed where it is due. Raises CredentialMissing."""
        ...

    def headers(self, outgoing: Outgoing) -> Mapping[str, str]:
        """Give the proof's headers for a request. Raises CredentialMissing."""
        ...


class HeaderSigner:
    """A secret from an environment variable or a file, in the header where the vendor's SDK puts it."""

    def __init__(self, credential: Credential, dialect: Dialect) -> None:
        self._credential = credential
        self._dialect = dialect
        self._headers: Mapping[str, str] = {}

    async def prepare(self) -> None:
        """Read the secret. Raises CredentialMissing."""
        secret = read_credential(self._credential.kind, self._credential.name)
        self._headers = self._dialect.credentials(secret)

    def headers(self, outgoing: Outgoing) -> Mapping[str, str]:
        """Give the same headers for every request."""
        del outgoing
        return self._headers


# Kinds of credential whose library is an extra: the module, its maker, and the extra.
_BY_LIBRARY = {
    "aws": ("gateway.egress.aws", "aws_signer", "aws"),
    "google": ("gateway.egress.google", "google_signer", "gcp"),
    "entra": ("gateway.egress.entra", "entra_signer", "azure"),
}
_shared: dict[tuple[str, str], Signer] = {}


def signer_for(credential: Credential, dialect: Dialect | None) -> Signer:
    """Give the signer of an agreement's credential. Raises CredentialMissing where its extra is not installed.

    ``dialect`` says where a plain secret goes; None: the vendor takes signatures alone.
    Signers that hold tokens are shared between calls, so that a token is fetched once.
    """
    key = (credential.kind, credential.name)
    if key in _shared:
        return _shared[key]
    if credential.kind not in _BY_LIBRARY:
        if dialect is None:
            raise CredentialMissing(f"credential {credential.kind} cannot sign; use one of {', '.join(_BY_LIBRARY)}")
        return HeaderSigner(credential, dialect)
    module, maker, extra = _BY_LIBRARY[credential.kind]
    try:
        make: Callable[[str], Signer] = getattr(import_module(module), maker)
        _shared[key] = make(credential.name)
    except ImportError:
        raise CredentialMissing(
            f"credential {credential.kind} needs the extra {extra}: pip install 'phi-gateway[{extra}]'"
        ) from None
    return _shared[key]


@contextmanager
def rehearsed(signers: Mapping[tuple[str, str], Signer]) -> Iterator[None]:
    """Share these signers, by kind and name of their credential, and none of before, while the context is open.

    For a rehearsal, whose tokens come from a simulated endpoint; never made from configuration. Afterwards all is as it
    was: what the rehearsal's environment gave is not kept.
    """
    kept = dict(_shared)
    _shared.clear()
    _shared.update(signers)
    try:
        yield
    finally:
        _shared.clear()
        _shared.update(kept)
