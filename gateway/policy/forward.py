"""forward-proxy.yaml: which callers may tunnel where. Never to an AI vendor, whatever it says."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress

from gateway.policy.ai_hosts import ai_host, known_hosts
from gateway.policy.hosts import Host, host_pattern, read_host
from gateway.policy.networks import NEVER, NEVER_REMEDY, reachable
from gateway.policy.problems import Findings, listed, shown, suggestion
from gateway.policy.schema import Agreement, AllowedHost, ForwardPolicy, Policy
from gateway.policy.shapes import AllowedHostShape, ForwardShape, Unfit
from gateway.policy.shaping import shape_as_far
from gateway.policy.yamltree import Node
from gateway.refusals import Reason, Refusal


def read_forward(
    file: str, root: Node, callers: Collection[str], agreements: Mapping[str, Agreement], findings: Findings
) -> ForwardPolicy | None:
    """Read the file; every fault goes to ``findings``."""
    before = findings.noted
    written = shape_as_far(ForwardShape, file, root, findings)
    if written is None:
        return None
    with suppress(Unfit):
        for index, caller in enumerate(written.callers):
            if caller not in callers:
                remedy = suggestion(caller, callers, f"the callers are {listed(callers)}")
                place = (file, root.line_of("callers", index))
                findings.problem(place, f"caller {shown(caller)} is not in callers.yaml", remedy, caller)
    allowed: list[AllowedHost] = []
    with suppress(Unfit):
        for index, one in enumerate(written.allow):
            place = (file, root.line_of("allow", index))
            this = _allowed(one, place, agreements, findings)
            if this is not None:
                _after(this, allowed, place, findings)
                allowed.append(this)
    if findings.noted > before:
        return None
    return ForwardPolicy(frozenset(written.callers), tuple(allowed))


def _allowed(
    written: AllowedHostShape, place: tuple[str, int], agreements: Mapping[str, Agreement], findings: Findings
) -> AllowedHost | None:
    before = findings.noted
    pattern = None
    with suppress(Unfit):
        pattern = _host(written, place, agreements, findings)
    with suppress(Unfit):
        if not written.ports or not all(1 <= port <= 65_535 for port in written.ports):
            findings.problem(place, "ports must be numbers from 1 to 65535", "write [443]")
    with suppress(Unfit):
        if written.plain and 443 in written.ports:
            findings.problem(place, "plain: true on port 443", "leave it out: what is on 443 speaks TLS")
    if findings.noted > before:
        return None
    return AllowedHost(written.host.lower(), pattern, frozenset(written.ports), written.network, written.plain)


def _host(
    written: AllowedHostShape, place: tuple[str, int], agreements: Mapping[str, Agreement], findings: Findings
) -> re.Pattern[str] | None:
    """Check the host; give the pattern of one with a ``*``."""
    name = written.host.lower()
    pattern = host_pattern(name) if "*" in name else None
    host = read_host(f"[{name}]" if ":" in name else name)
    if pattern is None and (host is None or host.name != name):
        remedy = "write a name, *.name.tld or an address, in lower case; others in punycode"
        findings.problem(place, f"host {shown(written.host)} is not one", remedy, written.host)
    elif host is not None and (vendor := ai_host(host.name, agreements)) is not None:
        remedy = "leave it out: callers reach AI vendors by a route; nothing is tunnelled there"
        findings.problem(place, f"host {shown(name)} is an AI vendor's ({vendor.written})", remedy, name)
    elif host is not None and host.address is not None and not reachable(host.address, private=True):
        findings.problem(place, f"host {shown(name)} {NEVER}", NEVER_REMEDY, name)
    elif host is not None and written.network == "public" and (inside := _inside(host)) is not None:
        findings.problem(place, f"host {shown(name)} {inside[0]}", inside[1], name)
    elif pattern is not None:
        names = [agreement.host for agreement in agreements.values()]
        names += [known.written.replace("*", "x") for _, known in known_hosts()]
        covered = sorted(name for name in names if pattern.fullmatch(name))
        if covered:
            message = f"host {shown(name)} covers hosts of AI vendors too, such as {covered[0]}"
            findings.warning(place, message, "those stay refused; name the hosts that are meant", name)
        if written.network == "private":
            message = f"host {shown(name)} may have any name below it resolve to an inside address"
            findings.warning(place, message, "name each host of a private network", name)
    return pattern


def _inside(host: Host) -> tuple[str, str] | None:
    """Say why a host cannot be one of the Internet, as (message, remedy); None where it can."""
    if host.address is not None:
        remedy = "write network: private where the host is inside"
        return None if reachable(host.address, private=False) else ("is not a public address", remedy)
    remedy = "write its whole name; or network: private where it is inside"
    return None if "." in host.name else ("is one word, not a name of the Internet", remedy)


def _after(this: AllowedHost, before: Sequence[AllowedHost], place: tuple[str, int], findings: Findings) -> None:
    """Tell what an entry says that an earlier one has decided: the first that fits is the one that holds."""
    for other in before:
        if not other.ports & this.ports:
            continue
        if other.written == this.written:
            message = f"host {shown(this.written)} stands here twice with the same port"
            findings.problem(place, message, "keep one", this.written)
        elif other.network != this.network and other.pattern is not None and other.pattern.fullmatch(this.written):
            message = f"host {shown(this.written)} comes after {shown(other.written)} with network: {other.network}"
            remedy = "the first that fits is the one that holds: put the name before the pattern"
            findings.warning(place, message, remedy, this.written)


def pass_on(policy: Policy, caller: str, host: Host, port: int, *, plain: bool) -> AllowedHost | Refusal:
    """Decide whether a caller may go to a host and port; ``plain``: without TLS. Refusals say no more than the list."""
    vendor = ai_host(host.name, policy.agreements)
    if vendor is not None:
        return Refusal(Reason.AI_VENDOR_DESTINATION, place="host", value=vendor.written)
    forward = policy.forward
    if forward is None or caller not in forward.callers:
        return Refusal(Reason.DESTINATION_NOT_ALLOWED, remedy="Ask the security team to list the caller.")
    for allowed in forward.allow:
        fits = allowed.pattern.fullmatch(host.name) if allowed.pattern is not None else allowed.written == host.name
        if fits and port in allowed.ports and (allowed.plain or not plain):
            return allowed
    return Refusal(Reason.DESTINATION_NOT_ALLOWED)


def base_urls(policy: Policy, caller: str, written: str) -> list[tuple[str, str]]:
    """Give the paths by which a caller reaches a vendor of the list or of an agreement, each with its dialect."""
    dialects = {known.dialect for _, known in known_hosts() if known.written == written}
    found = []
    for route in sorted(policy.routes.values(), key=lambda one: one.path):
        agreement = policy.agreements[route.vendor]
        if caller in route.callers and (agreement.host == written or agreement.dialect in dialects):
            suffix = "/v1" if agreement.dialect == "openai" else ""
            found.append((route.path + suffix, agreement.dialect))
    return found
