"""Tests of the policy, written beside it in cases/*.yaml: this text on this route must leave like that.

A case has a ``name``, and asks one of three things:

* ``text``: what leaves of it. ``leaves`` is the whole text that must leave; ``removes`` and ``keeps`` are texts that
  must not, and must, be in it.
* ``call``: what is decided about it (caller, endpoint, model, features, media, metadata, the day). ``decision`` is
  ``sent`` or the code of a refusal.
* ``request``: what becomes of a whole request (``request_cases``); only the gateway itself can tell.

The first two are of a ``route``, and are decided here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date

from gateway.model import Attribution, Caller, Feature, FeatureKind, Held, Media, Prompt, RedactionRules, Site
from gateway.policy.case_shapes import CaseShape, DecisionShape
from gateway.policy.decide import admit, authorise_each, authorise_endpoint
from gateway.policy.problems import Findings, listed, shown, suggestion
from gateway.policy.request_cases import Known, RequestCase, read_request_case
from gateway.policy.schema import Policy, Profile, Route
from gateway.policy.shapes import Unfit
from gateway.policy.shaping import shape_as_far
from gateway.policy.yamltree import Node
from gateway.refusals import Reason, Refusal

SENT = "sent"
_METADATA = ("actor", "subject", "session", "purpose")


@dataclass(frozen=True, slots=True)
class TextCase:
    """What must leave of a text."""

    text: str = field(repr=False)
    leaves: str | None = field(repr=False)
    removes: tuple[str, ...] = field(repr=False)
    keeps: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class CallCase:
    """What must be decided about a call. ``day`` None: today."""

    caller: str
    prompt: Prompt = field(repr=False)
    attribution: Attribution = field(repr=False)
    known: bool
    day: date | None
    decision: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """What must be known of a vendor's API to decide a call that a case only describes."""

    known_model: Callable[[str], bool]
    bodies: frozenset[str]  # endpoints whose calls have a body, which names a model
    sited: frozenset[str]  # endpoints whose calls go to a project and a location


@dataclass(frozen=True, slots=True)
class Case:
    """One case with its place (file:line). ``route`` None: a text has a ``profile``; a request finds its own."""

    name: str
    place: str
    route: str | None
    asks: TextCase | CallCase | RequestCase
    profile: str | None = None

    def on(self, policy: Policy) -> Route | Profile:
        """Give the route or profile whose rules count. Raises KeyError for a request, which names none."""
        return policy.routes[self.route] if self.route is not None else policy.profiles[str(self.profile)]


@dataclass(frozen=True, slots=True)
class CaseResult:
    """What came of a case. ``faults`` is empty where it holds; they may quote the case's own made-up texts."""

    case: Case
    faults: tuple[str, ...] = field(default=(), repr=False)

    @property
    def holds(self) -> bool:
        """Whether the policy does what the case says."""
        return not self.faults


_IN_THE_REQUEST = Held((), "", "", as_text=lambda part, _text: part)  # a case's media are sent with the call itself
Leave = Callable[[Route | Profile, str], "str | Refusal"]  # gives what leaves of a text


def rules_of(on: Route | Profile) -> RedactionRules:
    """Give the rules of a route or profile."""
    return on.redaction if isinstance(on, Route) else on.rules


def read_cases(file: str, root: Node, findings: Findings, known: Known) -> tuple[Case, ...]:
    """Read one file of cases; every fault goes to ``findings``. ``known`` is what cases may name."""
    if not isinstance(root.value, list):
        findings.problem((file, root.line), "the file is not a list of cases", "write - name: ...")
        return ()
    names, cases = set[str](), list[Case]()
    for node in root.value:
        before = findings.noted
        written = shape_as_far(CaseShape, file, node, findings)
        if written is None:
            continue
        with suppress(Unfit):
            if written.name in names:
                place = (file, node.line_of("name"))
                findings.problem(place, f"case {shown(written.name)} stands here a second time", "give it its own name")
            names.add(written.name)
        for kind, there in (("route", known.routes), ("profile", known.profiles)):
            with suppress(Unfit):
                name = getattr(written, kind)
                if name is not None and name not in there:
                    remedy = suggestion(name, there, f"the {kind}s are {listed(there)}")
                    findings.problem((file, node.line_of(kind)), f"{kind} {shown(name)} is not known", remedy, name)
        asks = None
        with suppress(Unfit):
            asks = _asks(written, file, node, findings, known)
        if asks is not None and findings.noted == before:
            cases.append(Case(written.name, f"{file}:{node.line}", written.route, asks, written.profile))
    return tuple(cases)


def check_cases(
    cases: Iterable[Case],
    policy: Policy,
    leave: Leave,
    *,
    spoken: Mapping[str, Spoken],
    today: date,
) -> tuple[CaseResult, ...]:
    """Check the cases of texts and calls against a policy; a request's are left out.

    ``leave`` runs detection and redaction; ``spoken`` is by dialect.
    """
    return tuple(
        _checked(case, case.on(policy), policy, leave, today, spoken)
        for case in cases
        if not isinstance(case.asks, RequestCase)
    )


def _checked(
    case: Case,
    on: Route | Profile,
    policy: Policy,
    leave: Leave,
    today: date,
    spoken: Mapping[str, Spoken],
) -> CaseResult:
    asks = case.asks
    if isinstance(asks, TextCase):
        return CaseResult(case, tuple(_text_faults(asks, leave(on, asks.text))))
    if isinstance(asks, RequestCase) or isinstance(on, Profile):
        raise TypeError("a request is not decided here, nor is a call of no route")
    decision = _decide(asks, policy, on, today, spoken[policy.agreements[on.vendor].dialect])
    wanted = asks.decision
    return CaseResult(case, () if decision == wanted else (f"the decision is {decision}, not {wanted}",))


def _text_faults(asked: TextCase, left: str | Refusal) -> Iterable[str]:
    if isinstance(left, Refusal):
        yield f"the call is refused: {left.reason}"
        return
    if asked.leaves is not None and left != asked.leaves:
        yield f"it leaves as {left!r}, not as {asked.leaves!r}"
    for text in asked.removes:
        if text.casefold() in left.casefold():
            yield f"{text!r} leaves, in {left!r}"
    for text in asked.keeps:
        if text not in left:
            yield f"{text!r} does not leave, in {left!r}"


def _decide(asked: CallCase, policy: Policy, route: Route, today: date, spoken: Spoken) -> str:
    on = asked.day or today
    if asked.caller not in policy.callers:
        return Reason.UNKNOWN_CALLER.value
    prompt = asked.prompt
    if prompt.endpoint in spoken.bodies:
        prompt = replace(prompt, body={})
    if prompt.endpoint in spoken.sited:
        prompt = replace(prompt, site=Site(None, None))
    refused = admit(route, Caller(asked.caller, "key"), asked.attribution, known=asked.known)
    refused = refused or authorise_endpoint(policy, route, prompt.endpoint, today=on)
    if refused is not None:
        return refused.reason.value
    decided = authorise_each(policy, route, prompt, today=on, known_model=spoken.known_model)
    return decided.reason.value if isinstance(decided, Refusal) else SENT


def _asks(
    written: CaseShape, file: str, node: Node, findings: Findings, known: Known
) -> TextCase | CallCase | RequestCase | None:
    place = (file, node.line)
    if [written.text, written.call, written.request].count(None) != 2:
        remedy = "give it text, call or request"
        findings.problem(place, f"case {shown(written.name)} asks nothing, or two things", remedy)
        return None
    if written.request is not None:
        return read_request_case(written, file, node, findings, known)
    if (written.route is None) == (written.profile is None) or (written.call is not None and written.route is None):
        message = f"case {shown(written.name)} has no route, or a profile beside it"
        findings.problem(place, message, "give it the route; a text may have a profile instead")
    for key in ("leaves_not", "under", "refused", "reply", "returns", "returns_not"):
        if key in written.model_fields_set:
            message = f'case {shown(written.name)} has "{key}", which is of requests'
            findings.problem((file, node.line_of(key)), message, "leave it out, or write the case as a request", key)
    if written.call is not None:
        if written.decision is None or written.leaves is not None or written.removes or written.keeps:
            remedy = "say decision: sent, or the code of the refusal"
            findings.problem(place, f"case {shown(written.name)} does not say what is decided", remedy)
            return None
        return _call(written.call, written.decision, file, node, findings)
    if (written.leaves is None and not written.removes and not written.keeps) or written.decision is not None:
        remedy = "give it leaves, removes or keeps"
        findings.problem(place, f"case {shown(written.name)} does not say what leaves", remedy)
        return None
    if any(not text for text in (*written.removes, *written.keeps)):
        findings.problem(place, f"case {shown(written.name)} has an empty text", "remove it")
        return None
    if written.leaves is not None and not isinstance(written.leaves, str):
        place = (file, node.line_of("leaves"))
        findings.problem(place, f"case {shown(written.name)} leaves no text", "write the whole text that must leave")
        return None
    return TextCase(written.text or "", written.leaves, tuple(written.removes), tuple(written.keeps))


def _call(written: DecisionShape, decision: str, file: str, node: Node, findings: Findings) -> CallCase | None:
    before = findings.noted
    decisions = {SENT, *(reason.value for reason in Reason)}
    if decision not in decisions:
        place = (file, node.line_of("decision"))
        remedy = suggestion(decision, decisions, "write sent or a code of gateway/refusals.py")
        findings.problem(place, f"decision {shown(decision)} is not known", remedy, decision)
    features = set[Feature]()
    kinds = {kind.value for kind in FeatureKind}
    for index, feature in enumerate(written.features):
        kind, colon, name = feature.partition(":")
        if kind in kinds and colon and name:
            features.add(Feature(FeatureKind(kind), name))
        else:
            place = (file, node.line_of("call", "features", index))
            findings.problem(place, f"feature {shown(feature)} is not one", "write kind:name", feature)
    for key in written.metadata:
        if key not in (*_METADATA, "known"):
            place = (file, node.line_of("call", "metadata", key))
            remedy = suggestion(key, (*_METADATA, "known"), f"they are {listed(_METADATA)} and known")
            findings.problem(place, f"metadata {shown(key)} is not known", remedy, key)
    if findings.noted > before:
        return None
    prompt = Prompt(
        endpoint=written.endpoint,
        model=written.model,
        stream=False,
        body=None,
        leaves=(),
        features=frozenset(features),
        media=tuple(Media((), kind, _IN_THE_REQUEST) for kind in written.media),
        encrypted_blocks=written.encrypted_blocks,
    )
    attribution = Attribution(**{key: written.metadata.get(key) for key in _METADATA})
    return CallCase(written.caller, prompt, attribution, "known" in written.metadata, written.day, decision)
