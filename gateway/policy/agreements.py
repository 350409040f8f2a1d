"""agreements.yaml: vendors and the agreements with them."""

from __future__ import annotations

import base64
import binascii
import re
import ssl
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from types import MappingProxyType

from gateway.policy.baa import read_baa
from gateway.policy.problems import Findings, listed, shown, suggestion
from gateway.policy.schema import REMOTE_DETECTORS, SOON_DAYS, Agreement, Credential, Timeouts, TlsRule
from gateway.policy.secret_reference import ENV, ENV_REMEDY
from gateway.policy.shapes import AgreementShape, CredentialShape, TimeoutsShape, TlsShape, Unfit
from gateway.policy.shaping import shape_as_far
from gateway.policy.slips import credential_slip, host_slip, scope_slips
from gateway.policy.vendor_url import VendorUrl, read_vendor_url
from gateway.policy.wildcards import is_wide
from gateway.policy.words import named_entries
from gateway.policy.yamltree import Node

# What each kind of credential names, and what to write.
_CREDENTIALS = {
    "env": (
        ENV,
        "the name of an environment variable",
        ENV_REMEDY,
    ),
    "file": (re.compile(r"/[ -~]{1,1023}"), "an absolute path", "write /path/to/file"),
    "aws": (re.compile(r"[a-z]{2}(?:-[a-z]{2,10}){1,3}-\d"), "an AWS region", "write the region, such as us-east-1"),
    "google": (
        re.compile(r"default|/[ -~]{1,1023}"),
        "the word default or an absolute path",
        "write default (application default credentials) or /path/to/service-account.json",
    ),
    "entra": (
        re.compile(r"https://[a-z0-9.-]{1,128}/\.default"),
        "a scope",
        "write https://cognitiveservices.azure.com/.default",
    ),
}


def _is_pin(written: str) -> bool:
    try:
        return len(base64.b64decode(written.removeprefix("sha256/"), validate=True)) == 32
    except (binascii.Error, ValueError):
        return False


# The headers that may be fixed, by dialect.
_HEADERS: dict[str, dict[str, re.Pattern[str]]] = {
    "openai": {
        "openai-organization": re.compile(r"org-[A-Za-z0-9]{1,64}", re.ASCII),
        "openai-project": re.compile(r"proj_[A-Za-z0-9]{1,64}", re.ASCII),
    }
}

ReadFile = Callable[[Path], bytes]  # raises OSError


class AgreementsReader:
    """Reads one agreements.yaml; every fault goes to ``findings``."""

    def __init__(
        self,
        file: str,
        findings: Findings,
        *,
        dialects: Mapping[str, Collection[str]],
        today: date,
        read_file: ReadFile,
    ) -> None:
        self._file = file
        self._findings = findings
        self._dialects = dialects
        self._today = today
        self._read_file = read_file
        self._references: dict[str, Agreement] = {}  # the first agreement with each reference
        self._accounts: dict[tuple[str, int, Credential], Agreement] = {}  # the first with each address and credential

    def read(self, root: Node) -> dict[str, Agreement]:
        """Give the agreements that are sound, by vendor."""
        agreements: dict[str, Agreement] = {}
        for name, entry in named_entries(self._file, root, self._findings, "vendor"):
            before = self._findings.noted
            written = shape_as_far(AgreementShape, self._file, entry.node, self._findings, name)
            if written is None:
                continue
            agreement = self._agreement(name, written, entry.node, before)
            if agreement is not None:
                agreements[name] = agreement
                self._warn(agreement, entry.line, entry.node)
        return agreements

    def _fault(self, node: Node, steps: tuple[str | int, ...], message: str, remedy: str, value: str = "") -> None:
        self._findings.problem((self._file, node.line_of(*steps)), message, remedy, value)

    def _agreement(self, name: str, written: AgreementShape, node: Node, before: int) -> Agreement | None:
        """Give the agreement. None where it has faults, those told before too; ``before``: how many others have."""

        def refuse(steps: tuple[str | int, ...], message: str, remedy: str, value: str = "") -> None:
            self._fault(node, ("baa", *steps), message, remedy, value)

        url = credential = baa = None
        with suppress(Unfit):
            self._dialect(written.dialect, node)
        with suppress(Unfit):
            url = self._url(written, node)
        with suppress(Unfit):
            credential = self._credential(written.credential, node)
        with suppress(Unfit):
            baa = read_baa(written.baa, self._endpoints(written), refuse) if written.baa is not None else None
        with suppress(Unfit):
            tls = self._tls(written.tls, node)
        with suppress(Unfit):
            timeouts = self._timeouts(written.timeouts, node)
        with suppress(Unfit):
            headers = self._headers(written.headers, written.dialect, node)
        with suppress(Unfit):
            if written.traceparent == "pass" and written.network != "private":
                # A trace's id links calls with each other and with other systems, and its caller chooses it.
                remedy = "withhold it, or say network: private where the vendor is inside"
                self._fault(node, ("traceparent",), "traceparent is passed to private vendors only", remedy, "pass")
        if self._findings.noted > before or url is None or credential is None:
            return None
        return Agreement(
            vendor=name,
            dialect=written.dialect,
            url=written.url,
            host=url.host,
            port=url.port,
            credential=credential,
            baa=baa,
            tls=tls,
            network=written.network,
            sites=written.sites,
            timeouts=timeouts,
            headers=headers,
            traceparent=written.traceparent,
        )

    def _dialect(self, dialect: str, node: Node) -> None:
        if dialect not in self._dialects:
            remedy = suggestion(dialect, self._dialects, f"the dialects are {listed(self._dialects)}")
            self._fault(node, ("dialect",), f"dialect {shown(dialect)} is not known", remedy, dialect)

    def _endpoints(self, written: AgreementShape) -> Collection[str]:
        """Give the endpoints of the dialect, as far as they are known."""
        try:
            return self._dialects.get(written.dialect, ())
        except Unfit:
            return ()

    def _url(self, written: AgreementShape, node: Node) -> VendorUrl | None:
        url = read_vendor_url(written.url, written.network)
        if isinstance(url, VendorUrl):
            return url
        value = "" if url.secret else written.url
        message = f"url {shown(value)} {url.why}" if value else f"the url (not shown) {url.why}"
        self._fault(node, ("url",), message, url.remedy, value)
        return None

    def _credential(self, written: CredentialShape, node: Node) -> Credential | None:
        given = {kind: getattr(written, kind) for kind in CredentialShape.model_fields}
        named = {kind: name for kind, name in given.items() if name is not None}
        if len(named) != 1:
            remedy = "write {env: NAME}, {file: /path}, {aws: REGION}, {google: default} or {entra: SCOPE}"
            self._fault(node, ("credential",), "credential must name one source", remedy)
            return None
        ((kind, name),) = named.items()
        pattern, what, remedy = _CREDENTIALS[kind]
        if pattern.fullmatch(name):
            return Credential(kind, name)  # type: ignore[arg-type]  # a key of the shape
        self._fault(node, ("credential", kind), f"credential.{kind} is not {what} (not shown)", remedy)
        return None

    def _tls(self, written: TlsShape, node: Node) -> TlsRule:
        with suppress(Unfit):
            for index, pin in enumerate(written.pins):
                if not _is_pin(pin):
                    remedy = "write sha256/ and the base64 of the SHA-256 of the leaf's SubjectPublicKeyInfo"
                    self._fault(node, ("tls", "pins", index), f"pin {shown(pin)} is not one", remedy, pin)
        ca_file, roots = self._ca_file(written.ca_file, node) if written.ca_file is not None else (None, None)
        return TlsRule(written.minimum, ca_file, tuple(pin.removeprefix("sha256/") for pin in written.pins), roots)

    def _ca_file(self, written: str, node: Node) -> tuple[Path, str | None]:
        path = Path(self._file).parent / written
        steps = ("tls", "ca_file")
        try:
            content = self._read_file(path)
        except OSError:
            remedy = "give a path from the directory of agreements.yaml, or null for the system's roots"
            self._fault(node, steps, f"ca_file {shown(written)} cannot be read", remedy, written)
            return path, None
        try:
            roots = content.decode("ascii")
            ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cadata=roots)
        except (ssl.SSLError, ValueError):
            remedy = "it must hold certificates in PEM form"
            self._fault(node, steps, f"ca_file {shown(written)} holds no certificates", remedy, written)
            return path, None
        return path, roots

    def _timeouts(self, written: TimeoutsShape, node: Node) -> Timeouts:
        for key in TimeoutsShape.model_fields:
            with suppress(Unfit):
                seconds = getattr(written, key)
                if seconds is not None and not 0 < seconds <= 86_400:
                    message, remedy = (
                        f"timeout {key} of {seconds:g} seconds is not possible",
                        "more than 0, at most 86400",
                    )
                    self._fault(node, ("timeouts", key), message, f"write seconds, {remedy}", f"{seconds:g}")
        return Timeouts(written.connect, written.first_byte, written.between_chunks, written.total)

    def _headers(self, written: Mapping[str, str], dialect: str, node: Node) -> Mapping[str, str]:
        """Read the headers that are sent with every call: only those that name an account, in their own form."""
        allowed = _HEADERS.get(dialect, {})
        headers: dict[str, str] = {}
        for name, value in written.items():
            pattern = allowed.get(name.lower())
            if pattern is None:
                otherwise = f"the headers are {listed(allowed)}" if allowed else "this dialect has none; remove it"
                message = f"header {shown(name)} is not known"
                self._fault(node, ("headers", name), message, suggestion(name, allowed, otherwise), name)
            elif not pattern.fullmatch(value) or name.lower() in headers:
                message = f"header {shown(name)} has not the form of an account (not shown)"
                self._fault(node, ("headers", name), message, "write it once, as the vendor shows it")
            headers[name.lower()] = value
        return MappingProxyType(headers)

    def _warn(self, agreement: Agreement, line: int, node: Node) -> None:
        def warn(steps: tuple[str | int, ...], message: str, remedy: str, value: str = "") -> None:
            at = node.line_of(*steps) if steps else line
            self._findings.warning((self._file, at), message, remedy, value)

        vendor, baa = f'vendor "{agreement.vendor}"', agreement.baa
        slip = host_slip(agreement)
        if slip is not None:
            warn(("url",), *slip, agreement.url)
        odd = credential_slip(agreement)
        if odd is not None:
            warn(("credential",), *odd)
        if baa is None:
            warn(("baa",), f"{vendor} has no signed agreement", "every call to it is refused")
            return
        if baa.expires <= self._today:
            message = f"agreement {baa.reference} with {vendor} expired on {baa.expires}"
            warn(("baa", "expires"), message, "every call under it is refused; renew it", str(baa.expires))
        elif baa.expires - self._today <= timedelta(days=SOON_DAYS):
            days = (baa.expires - self._today).days
            left = "tomorrow" if days == 1 else f"in {days} days"
            message = f"agreement {baa.reference} with {vendor} expires on {baa.expires}, {left}"
            warn(("baa", "expires"), message, "renew it; from that day every call is refused", str(baa.expires))
        if baa.effective > self._today:
            message = f"agreement {baa.reference} with {vendor} takes effect on {baa.effective}"
            warn(("baa", "effective"), message, "until that day every call is refused", str(baa.effective))
        for key, values in (("endpoints", baa.endpoints), ("models", baa.models)):
            if not values and not (key == "models" and agreement.dialect in REMOTE_DETECTORS):
                warn(("baa", key), f"agreement {baa.reference} covers no {key}", "every call that has one is refused")
        account = (agreement.host, agreement.port, agreement.credential)
        other = self._accounts.setdefault(account, agreement)
        if other.baa is not None and other.baa.reference != baa.reference:
            message = f'{vendor} has address and credential of vendor "{other.vendor}", under another agreement'
            remedy = f"one account has one agreement: see whether {baa.reference} or {other.baa.reference} covers it"
            warn(("baa", "reference"), message, remedy, baa.reference)
        before = self._references.setdefault(baa.reference, agreement)
        if before.baa is not None and (before.baa.effective, before.baa.expires) != (baa.effective, baa.expires):
            term = f"from {before.baa.effective} until {before.baa.expires}"
            message = f'agreement {baa.reference} has other days at vendor "{before.vendor}", {term}'
            warn(
                ("baa", "reference"),
                message,
                "one agreement has one term: correct the days or the reference",
                baa.reference,
            )
        for index, glob in enumerate(baa.models):
            if is_wide(glob):
                message = f"agreement {baa.reference} covers every model ({shown(glob)})"
                warn(("baa", "models", index), message, "name the families that the agreement names", glob)
        for steps, *told in scope_slips(agreement):
            warn(("baa", *steps), *told)
        for index, feature in enumerate(baa.features):
            if is_wide(feature.glob):
                message = f"agreement {baa.reference} covers every feature of a kind ({shown(feature.written)})"
                warn(("baa", "features", index), message, "name them one by one", feature.written)
