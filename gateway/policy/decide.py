"""The decisions: which route, who may use it, and whether an agreement covers the call. Pure; refusals are values."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from gateway.model import Attribution, Caller, Clearance, Feature, FeatureKind, Prompt, Site
from gateway.policy.feature_words import sayable
from gateway.policy.schema import PATH_SEGMENTS, SOON_DAYS, Agreement, Baa, Policy, Requirement, Route
from gateway.policy.wildcards import covers, matches
from gateway.refusals import Reason, Refusal

INSPECTED_MEDIA = frozenset({"document", "image"})  # kinds that `media: inspect` can read


@dataclass(frozen=True, slots=True)
class Expiring:
    """An agreement that ends soon, or has ended. ``days`` from today until it no longer covers; 0 or less: ended."""

    vendor: str
    reference: str
    expires: date
    days: int


def find_route(policy: Policy, raw_path: str) -> tuple[Route, str] | Refusal:
    """Give the route of a path, and the rest of the path for the dialect.

    The path is compared as it came, segment by segment: not decoded, not normalised. ``/billing-codes-x`` is not below
    ``/billing-codes``, nor is ``/billing-codes%2f``. The rest is empty or begins with "/".
    """
    end = 0
    for _ in range(PATH_SEGMENTS):
        end = raw_path.find("/", end + 1)
        if end == -1:
            end = len(raw_path)
        route = policy.paths.get(raw_path[:end])
        if route is not None:
            return route, raw_path[end:]
    return Refusal(Reason.UNKNOWN_ROUTE)


def admit(route: Route, caller: Caller, attribution: Attribution, *, known: bool = False) -> Refusal | None:
    """Refuse a caller that the route does not list, or a call without the metadata that it requires.

    ``known`` says whether X-Phi-Known came with the call.
    """
    if caller.name not in route.callers:
        return Refusal(Reason.CALLER_NOT_ALLOWED)
    for requirement in sorted(route.require):
        if not _present(requirement, attribution, known):
            return Refusal(Reason.METADATA_MISSING, place=f"X-Phi-{requirement.capitalize()}")
    if attribution.purpose is not None and attribution.purpose != route.purpose:
        return Refusal(Reason.PURPOSE_MISMATCH, place="X-Phi-Purpose", remedy=f"This route is for {route.purpose}.")
    return None


def _present(requirement: Requirement, attribution: Attribution, known: bool) -> bool:
    match requirement:
        case "actor":
            return bool(attribution.actor)
        case "subject":
            return bool(attribution.subject)
        case "session":
            return bool(attribution.session)
        case "purpose":
            return bool(attribution.purpose)
        case "known":
            return known
        case _:
            assert_never(requirement)


def authorise_endpoint(policy: Policy, route: Route, endpoint: str, *, today: date) -> Refusal | None:
    """Refuse a call, before its body is read, that no current agreement covers. ``today`` is the UTC date.

    The refusal is the one of the route's first vendor.
    """
    found = [_current_agreement(policy, vendor, endpoint, today) for vendor in route.vendors]
    first = found[0]
    return first if isinstance(first, Refusal) and all(isinstance(one, Refusal) for one in found) else None


def authorise_each(
    policy: Policy, route: Route, prompt: Prompt, *, today: date, known_model: Callable[[str], bool]
) -> tuple[Clearance, ...] | Refusal:
    """Give the clearances of those of the route's vendors whose agreements cover the call, in their order.

    Where none does, the refusal is the one of the first.
    """
    decided = [
        authorise(policy, route, prompt, today=today, known_model=known_model, vendor=vendor)
        for vendor in route.vendors
    ]
    cleared = tuple(one for one in decided if isinstance(one, Clearance))
    first = decided[0]
    return first if isinstance(first, Refusal) and not cleared else cleared


def authorise(
    policy: Policy,
    route: Route,
    prompt: Prompt,
    *,
    today: date,
    known_model: Callable[[str], bool],
    vendor: str | None = None,
) -> Clearance | Refusal:
    """Decide whether a call may go: agreement, dates, endpoint, model, features, media, encrypted blocks.

    ``vendor`` is one of the route's vendors; None: its first.

    ``known_model`` says whether a model's name has the vendor's own shape; only such a name, or one that the agreement
    lists literally, may stand in the audit trail, since any other is text that a caller chose.
    """
    found = _current_agreement(policy, vendor or route.vendor, prompt.endpoint, today)
    if isinstance(found, Refusal):
        return found
    agreement, baa = found
    model: str | None = None
    for named in (*((prompt.model,) if prompt.model is not None else ()), *sorted(prompt.other_models)):
        glob = next((glob for glob in baa.models if matches(glob, named)), None)
        if glob is None:
            value = named if known_model(named) else ""
            remedy = f"Use a model that the agreement lists: {', '.join(baa.models)}." if baa.models else ""
            return Refusal(Reason.MODEL_NOT_COVERED, place="model", value=value, remedy=remedy)
        if named == prompt.model:
            model = named if named in baa.models or known_model(named) else glob
    if prompt.model is None and prompt.body is not None:
        return Refusal(Reason.MODEL_NOT_COVERED, place="model", remedy="Name the model.")
    site = _site(prompt.site, agreement, baa)
    if isinstance(site, Refusal):
        return site
    refused = _features_covered(baa, prompt.features)
    refused = refused or _media_allowed(route, prompt) or _features_covered(baa, media_features(prompt))
    if refused is not None:
        return refused
    if prompt.encrypted_blocks and route.encrypted != "pass":
        return Refusal(Reason.ENCRYPTED_NOT_ALLOWED)
    return Clearance(
        vendor=agreement.vendor,
        agreement=baa.reference,
        endpoint=prompt.endpoint,
        model=model,
        policy_hash=policy.hash,
        site=site,
    )


def _site(named: Site | None, agreement: Agreement, baa: Baa) -> Site | None | Refusal:
    """Give the project and location that a call may go to: the ones it names, where the agreement lists them.

    What it does not name is the agreement's, where that lists one only. With ``sites: replace`` that also stands in for
    what the agreement does not list.
    """
    if named is None:
        return None
    project = _listed(named.project, baa.projects, agreement)
    if project is None:
        return Refusal(Reason.SITE_NOT_COVERED, place="project", remedy=_choice(baa.projects))
    location = _listed(named.location, baa.regions, agreement)
    if location is None:
        return Refusal(Reason.SITE_NOT_COVERED, place="location", remedy=_choice(baa.regions))
    return Site(project, location)


def _listed(named: str | None, listed: tuple[str, ...], agreement: Agreement) -> str | None:
    if named is not None and named in listed:
        return named
    replaced = named is None or agreement.sites == "replace"
    return listed[0] if replaced and len(listed) == 1 else None


def _choice(listed: tuple[str, ...]) -> str:
    return f"It lists: {', '.join(listed)}." if listed else "It lists none."


def media_features(prompt: Prompt) -> frozenset[Feature]:
    """Give the features that a prompt asks for by its media: the agreement must list those too."""
    return frozenset(Feature(FeatureKind.MEDIA, media.kind) for media in prompt.media)


def _media_allowed(route: Route, prompt: Prompt) -> Refusal | None:
    match route.media:
        case "send":
            return None
        case "refuse":
            return Refusal(Reason.MEDIA_NOT_ALLOWED, place=prompt.media[0].kind) if prompt.media else None
        case "inspect":
            for media in prompt.media:
                if media.kind not in INSPECTED_MEDIA:
                    return Refusal(Reason.MEDIA_NOT_ALLOWED, place=media.kind, remedy="It cannot be read as text.")
                if media.held is None:
                    remedy = "Send it in the request itself: what is fetched from elsewhere cannot be inspected."
                    return Refusal(Reason.MEDIA_NOT_ALLOWED, place=media.kind, remedy=remedy)
            return None
        case _:
            assert_never(route.media)


def _features_covered(baa: Baa, features: Iterable[Feature]) -> Refusal | None:
    """Refuse what is not covered: all of one kind at once, so that nobody has to ask for one after the other."""
    missing = [f for f in sorted(features, key=str) if not any(covers(pattern, f) for pattern in baa.features)]
    if not missing:
        return None
    kind = missing[0].kind
    # A feature's name may be the caller's own (a host, a file's id); its kind is ours.
    listed = [pattern.written for pattern in baa.features if kind in pattern.kinds]
    remedy = f"Of this kind it covers: {', '.join(listed)}." if listed else ""
    names = [name for feature in missing if feature.kind is kind and (name := sayable(feature))]
    return Refusal(Reason.FEATURE_NOT_COVERED, place=kind.value, value=", ".join(names), remedy=remedy)


def authorise_remote(policy: Policy, vendor: str, endpoint: str, *, today: date) -> Clearance | Refusal:
    """Decide whether text may go to a detector at a vendor: agreement, dates, endpoint. ``today`` is the UTC date."""
    found = _current_agreement(policy, vendor, endpoint, today)
    if isinstance(found, Refusal):
        return found
    agreement, baa = found
    return Clearance(
        vendor=agreement.vendor, agreement=baa.reference, endpoint=endpoint, model=None, policy_hash=policy.hash
    )


def audited_features(
    policy: Policy, route: Route, features: Iterable[Feature], vendor: str | None = None
) -> tuple[str, ...]:
    """Give cleared features as they may stand in the audit trail, sorted.

    That is ``kind:name`` where the agreement lists the name literally, else ``kind:`` and the pattern that covers it,
    since the name is then a caller's words.
    """
    agreement = policy.agreements.get(vendor or route.vendor)
    patterns = agreement.baa.features if agreement is not None and agreement.baa is not None else ()
    found = set[str]()
    for feature in features:
        covering = [pattern.glob for pattern in patterns if covers(pattern, feature)]
        found |= {f"{feature.kind}:{glob}" for glob in sorted(covering, key=lambda glob: "*" in glob)[:1]}
    return tuple(sorted(found))


def expiring(policy: Policy, today: date, within_days: int = SOON_DAYS) -> tuple[Expiring, ...]:
    """Give the agreements that end within so many days, or have ended; the soonest first."""
    found = [
        Expiring(agreement.vendor, agreement.baa.reference, agreement.baa.expires, (agreement.baa.expires - today).days)
        for agreement in policy.agreements.values()
        if agreement.baa is not None and (agreement.baa.expires - today).days <= within_days
    ]
    return tuple(sorted(found, key=lambda item: (item.days, item.vendor)))


def outside_its_days(vendor: str, baa: Baa, today: date) -> Refusal | None:
    """Refuse a day on which an agreement is not in force. ``today`` is the UTC date."""
    if today < baa.effective:
        value = f"in effect from {baa.effective}"
        return Refusal(Reason.AGREEMENT_NOT_YET_EFFECTIVE, place="vendor", value=f"{vendor}, {value}")
    if today >= baa.expires:
        return Refusal(Reason.AGREEMENT_EXPIRED, place="vendor", value=f"{vendor}, until {baa.expires}")
    return None


def _current_agreement(policy: Policy, vendor: str, endpoint: str, today: date) -> tuple[Agreement, Baa] | Refusal:
    agreement = policy.agreements.get(vendor)
    baa = agreement.baa if agreement is not None else None
    if agreement is None or baa is None:
        return Refusal(Reason.NO_AGREEMENT, place="vendor", value=vendor)
    outside = outside_its_days(vendor, baa, today)
    if outside is not None:
        return outside
    if endpoint not in baa.endpoints:
        return Refusal(Reason.ENDPOINT_NOT_COVERED, place="endpoint", value=endpoint)
    return agreement, baa
