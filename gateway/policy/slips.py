"""What looks like a slip in an agreement that is otherwise sound: a mistyped host, another vendor's, models of nobody.

A slip here sends content to a stranger under a right-looking agreement, or covers nothing. It is warned of only: a
vendor may be new, and a host the reviewer's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from gateway.policy.ai_hosts import AiHost, ai_host, known_hosts
from gateway.policy.feature_words import nearly_known
from gateway.policy.problems import likeness, listed, shown
from gateway.policy.schema import REMOTE_DETECTORS, Agreement, Baa
from gateway.policy.wildcards import OF_HOSTS, WORDED, is_wide

_SHORTEST = 5  # letters of a vendor's own label below which a likeness says nothing
_LONG = 8  # from here on two letters may be wrong
_LIKE = {1: 0.87, 2: 0.8}  # how alike two domains are of which so many letters differ
# How the names of a vendor's models begin. A dialect that is not here has names of the operator's own.
_FAMILIES: dict[str, tuple[str, ...]] = {
    "anthropic": ("claude-",),
    "openai": (
        "gpt-", "chatgpt-", "o1", "o3", "o4", "text-embedding-", "text-moderation-", "omni-moderation-", "whisper-",
        "tts-", "codex-", "computer-use-", "davinci-", "babbage-", "sora-", "dall-e-", "ft:",
    ),
    "vertex": (
        "gemini-", "text-embedding-", "text-multilingual-embedding-", "multimodalembedding", "textembedding-",
        "claude-", "gemma-", "embeddinggemma-", "medlm-", "projects/", "publishers/",
    ),
    "bedrock": (
        "anthropic.", "amazon.", "meta.", "mistral.", "cohere.", "ai21.", "deepseek.", "openai.", "qwen.", "stability.",
        "writer.", "luma.", "twelvelabs.", "google.", "nvidia.", "minimax.", "moonshot.", "moonshotai.", "zai.",
        "us.", "us-gov.", "eu.", "apac.", "au.", "ca.", "jp.", "global.", "arn:",
    ),
}  # fmt: skip
# Of dialects whose calls name a place, and of those whose host alone does: the host's region.
_SITED = {"vertex": re.compile(r"([a-z]+-[a-z0-9-]+)-aiplatform\.googleapis\.com", re.ASCII)}
_PLACED = {"bedrock": re.compile(r"bedrock(?:-runtime)?(?:-fips)?\.([a-z0-9-]+)\.amazonaws\.com", re.ASCII)}

# Credentials that a cloud gives: what the gateway sends of each, and the dialect that it is for.
_CLOUDS = {
    "aws": ("a signature with AWS's credentials", "bedrock"),
    "google": ("a token of Google's", "vertex"),
    "entra": ("a token of Entra's", "azure"),
}


def host_slip(agreement: Agreement) -> tuple[str, str] | None:
    """Say what is odd about a vendor's host, as (message, remedy). A private network's hosts are the operator's."""
    host, vendor = agreement.host, f'vendor "{agreement.vendor}"'
    if agreement.network != "public" or agreement.dialect in REMOTE_DETECTORS:
        return None
    known = ai_host(host, {})
    if known is not None:
        if known.dialect == agreement.dialect:
            return None
        spoken = f"which dialect {known.dialect} reaches" if known.dialect else "which no dialect is made for"
        message = f"{vendor} has dialect {agreement.dialect} at {host}, a host of {known.written}, {spoken}"
        return message, "see that the agreement is with whoever is there"
    if any(label.startswith("xn--") for label in host.split(".")):
        return f"{vendor} is at {host}, which is not shown as it is written", "see that the host is the vendor's own"
    near = _alike(host)
    if near is not None:
        return (
            f"{vendor} is at {host}, which is like {near} but is not it",
            f"was {near} meant? If not, see whose it is",
        )
    return None


def credential_slip(agreement: Agreement) -> tuple[str, str] | None:
    """Say that a cloud's proof would go to a vendor outside of that cloud, which could use it, as (message, remedy)."""
    kind = agreement.credential.kind
    owner = _CLOUDS.get(kind)
    if owner is None or agreement.network != "public" or agreement.dialect in REMOTE_DETECTORS:
        return None
    whose, dialect = owner
    if agreement.dialect == dialect:
        return None
    message = f'vendor "{agreement.vendor}" has dialect {agreement.dialect} and credential.{kind}, {whose}'
    return message, f"that is for dialect {dialect}: elsewhere it fails, and is given away; write {{env: NAME}}"


def scope_slips(agreement: Agreement) -> Iterator[tuple[tuple[str | int, ...], str, str, str]]:
    """Give what is odd about an agreement's scope: place below ``baa``, message, remedy, value."""
    baa = agreement.baa
    if baa is None:
        return
    for key, odd, advice in _sites(agreement, baa):
        yield (key,), odd, advice, ""
    for index, odd, advice in _models(agreement, baa):
        yield ("models", index), odd, advice, baa.models[index]
    for index, odd, advice in _features(agreement, baa):
        yield ("features", index), odd, advice, baa.features[index].written


def _models(agreement: Agreement, baa: Baa) -> Iterator[tuple[int, str, str]]:
    """Give those patterns of models that no model of the dialect has the name for: index, message, remedy."""
    families = _FAMILIES.get(agreement.dialect)
    if families is None or agreement.network != "public":
        return
    for index, glob in enumerate(baa.models):
        begin, star, _ = glob.partition("*")
        if is_wide(glob):
            continue  # that is told in other words
        if "-.*" in glob:  # no model has such a name
            message = f"model {shown(glob)} looks like a regular expression"
            yield index, message, f"in a pattern * alone stands for any letters: {glob.replace('.*', '*')}"
        elif not any(begin.startswith(family) or (star and family.startswith(begin)) for family in families):
            message = f"model {shown(glob)} is of no family known at dialect {agreement.dialect}"
            remedy = f"such a model is refused or nobody's; the families are {listed(families)}"
            if any(begin.lower().startswith(family) for family in families):
                remedy = f"names have their case: did you mean {shown(glob.lower())}?"
            yield index, message, remedy


def _features(agreement: Agreement, baa: Baa) -> Iterator[tuple[int, str, str]]:
    """Give those features that are easily taken for others, or for less than they are: index, message, remedy."""
    if agreement.network != "public":
        return
    for index, feature in enumerate(baa.features):
        if feature.kinds <= OF_HOSTS and feature.glob.startswith("*.") and feature.glob.count(".") == 1:
            message = f"feature {shown(feature.written)} covers every host below {shown(feature.glob[2:])}"
            yield index, message, "name the domain that is meant"
        if feature.kinds <= WORDED and (near := nearly_known(feature.glob)) is not None:
            message = f"feature {shown(feature.written)} has a word of no vendor's features, {shown(near[0])}"
            yield index, message, f'did you mean "{near[1]}"? What is named otherwise than at the vendor covers nothing'


def _sites(agreement: Agreement, baa: Baa) -> Iterator[tuple[str, str, str]]:
    """Give what is odd about projects and regions, as (key, message, remedy): they look as if they bound every call."""
    if agreement.dialect in REMOTE_DETECTORS:
        return
    for key, listed_ones in (("projects", baa.projects), ("regions", baa.regions)):
        if agreement.dialect in _SITED and not listed_ones:
            yield key, f"agreement {baa.reference} covers no {key}", "every call that goes to one is refused"
        elif listed_ones and agreement.dialect not in _SITED and (key, agreement.dialect) != ("regions", "bedrock"):
            record = f"{key} of agreement {baa.reference} are for the record"
            yield (
                key,
                f"{record}: at dialect {agreement.dialect} no call names one",
                "nothing is refused by them: see that the vendor's account and url keep to them",
            )
    form = _SITED.get(agreement.dialect) or _PLACED.get(agreement.dialect)
    at = form.fullmatch(agreement.host) if form is not None else None
    if at is not None and baa.regions and not any(f"{at[1]}-".startswith(f"{one}-") for one in baa.regions):
        message = f'vendor "{agreement.vendor}" is at {at[1]}, which regions of agreement {baa.reference} do not list'
        yield "regions", message, "calls go there whatever place they name: correct the url or the regions"


def _alike(host: str) -> str | None:
    """Give the domain of a known vendor that a host is easily taken for."""
    labels = host.split(".")
    own = ".".join(labels[-2:])
    for domain in _domains():
        brand = domain.partition(".")[0]
        most = 2 if len(brand) >= _LONG else 1
        if own != domain and abs(len(own) - len(domain)) <= most and likeness(own, domain) >= _LIKE[most]:
            return domain
    for domain in _domains(reached=True):
        brand = domain.partition(".")[0]
        if own != domain and any(brand in label.split("-") for label in labels):
            return domain
    return None


@cache
def _domains(*, reached: bool = False) -> tuple[str, ...]:
    """Give the last two labels of the hosts that are known; with ``reached``, of those that a dialect reaches."""

    def counts(host: AiHost) -> bool:
        brand = host.written.split(".")[-2]
        return len(brand) >= _SHORTEST and "*" not in brand and (host.dialect is not None or not reached)

    found = [host for _, host in known_hosts() if counts(host)]
    return tuple(dict.fromkeys(".".join(host.written.split(".")[-2:]) for host in found))
