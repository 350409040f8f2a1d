"""What changes in meaning between two policies."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
import trustme
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.model import DetectionRules, FeatureKind, OperatorRule, RedactionRules
from gateway.policy.comparisons import Effect
from gateway.policy.difference import Change, difference, widens
from gateway.policy.difference_rules import OF_THE_POLICY, RULES, unruled
from gateway.policy.entities import SAFE_HARBOR
from gateway.policy.load import load, load_kept
from gateway.policy.schema import (
    AccessKey,
    Agreement,
    Baa,
    BreakGlass,
    CallerRecord,
    Credential,
    FeaturePattern,
    KeyHash,
    Policy,
    Profile,
    Retries,
    Role,
    Route,
    Shadow,
    Timeouts,
    TlsRule,
)
from gateway.policy.wildcards import feature_pattern

SECURITY_REVIEW = "says how a change of it is compared: add it to RULES in gateway/policy/difference_rules.py"


def told(old: Policy, new: Policy) -> list[str]:
    return [
        f"{c.effect} {c.area} {c.subject}: {c.kind} {c.item}: {c.before} -> {c.after}" for c in difference(old, new)
    ]


# ---- nothing is forgotten


@pytest.mark.parametrize("part", list(RULES))
def test_every_field_of_every_part_has_a_rule(part: type) -> None:
    assert unruled([part]) == [], SECURITY_REVIEW
    assert RULES[part].keys() <= {field.name for field in fields(part)}, "a rule for a field that is gone"


def test_every_field_of_the_policy_is_compared_or_has_its_reason() -> None:
    assert OF_THE_POLICY.keys() == {field.name for field in fields(Policy)}


def test_a_field_without_a_rule_shows_and_counts_as_wider(policy: Policy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(RULES, Route, {name: rule for name, rule in RULES[Route].items() if name != "purpose"})  # type: ignore[arg-type]
    route = replace(policy.routes["billing-codes"], purpose="research")
    [change] = difference(policy, replace(policy, routes={"billing-codes": route}))
    assert (change.kind, change.after, change.effect) == ("purpose", "research", Effect.UNCLEAR)
    assert widens((change,))


# ---- it is a comparison


ENTITIES = ("DATE", "PERSON", "RESEARCH_SUBJECT")
OPERATORS = (
    OperatorRule("placeholder"),
    OperatorRule("keep"),
    OperatorRule("redact"),
    OperatorRule("year_only"),
    OperatorRule("hash", (("salt", "0123456789abcdef"),)),
    OperatorRule("mask", (("chars_to_mask", 4),)),
    OperatorRule("placeholder", (("hint", "year"),)),
)
VENDORS = ("one", "two")
CALLERS = ("billing-svc", "notes-svc")
PATTERNS = tuple(FeaturePattern(frozenset({FeatureKind.BETA}), glob, glob) for glob in ("a-*", "a-1", "b"))
KEYS = tuple(KeyHash(name, b"", b"", date(2026, 1, 1)) for name in ("k1", "k2"))


class Maker:
    """Makes policies of every field's values, at random from a number that Hypothesis gives."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)

    def one(self, *values: Any) -> Any:
        return self.random.choice(values)

    def some(self, *values: Any) -> tuple[Any, ...]:
        return tuple(value for value in values if self.random.random() < 0.5)

    def rules(self) -> RedactionRules:
        return RedactionRules(self.one(*OPERATORS), {entity: self.one(*OPERATORS) for entity in self.some(*ENTITIES)})

    def detection(self) -> DetectionRules:
        recognizers = [json.dumps({"name": name, "score": self.one(1, 2)}) for name in self.some("a", "b")]
        thresholds = tuple((entity, self.one(0.3, 0.6)) for entity in self.some(*ENTITIES))
        return DetectionRules("p", thresholds, tuple(recognizers), self.some("Mercy Protocol", "Jane"))

    def day(self) -> date:
        return date(2026, 1, self.one(1, 2, 3))

    def baa(self) -> Baa:
        return Baa(
            reference=self.one("BAA-1", "BAA-2"),
            effective=self.day(),
            expires=self.day(),
            endpoints=frozenset(self.some("messages", "models")),
            models=self.some("claude-*", "claude-sonnet-*", "gpt"),
            features=self.some(*PATTERNS),
            retention=self.one(None, "zero"),
            regions=self.some("us", "eu"),
            projects=self.some("p", "q"),
        )

    def agreement(self, name: str) -> Agreement:
        ca_file, roots = self.one((None, None), (Path("/ca.pem"), "one"), (Path("/ca.pem"), "two"))
        return Agreement(
            vendor=name,
            dialect=self.one("anthropic", "openai"),
            url=self.one("https://a.example", "https://b.example"),
            host="a.example",
            port=443,
            credential=Credential(self.one("env", "file"), "/KEY"),
            baa=self.baa() if self.one(True, True, False) else None,
            tls=TlsRule(self.one("1.2", "1.3"), ca_file, self.some("pin1", "pin2"), roots),
            network=self.one("public", "private"),
            sites=self.one("refuse", "replace"),
            timeouts=Timeouts(*(self.one(None, 1.0) for _ in range(4))),
            headers=self.one({}, {"x": "1"}),
        )

    def route(self, name: str) -> Route:
        return Route(
            name=name,
            path=self.one(f"/{name}", f"/other/{name}"),
            callers=frozenset(self.some(*CALLERS)),
            vendor=self.one(*VENDORS),
            purpose=self.one("billing", "research"),
            require=frozenset(self.some("actor", "subject")),
            profile=self.one("p", "q"),
            keep=frozenset(),
            redaction=self.rules(),
            detection=self.detection(),
            second_look=self.one("redact", "refuse"),
            restore=self.one(None, frozenset(self.some(*ENTITIES))),
            media=self.one("refuse", "inspect", "send"),
            encrypted=self.one("pass", "refuse"),
            justification=self.one(None, "Why."),
            place=self.one("a.yaml:1", "b.yaml:9"),
            others=self.some(*VENDORS),
            retries=Retries(self.one(1, 2), frozenset(self.some("timeout", "unreachable"))),
            remote=self.one(None, "seen-by", "seen-too"),
            on_escape=self.one("alert", "unready"),
        )

    def role(self, name: str) -> Role:
        return Role(name, frozenset(self.some(*CALLERS)), self.one(None, frozenset(self.some(*ENTITIES))))

    def exception(self, name: str) -> BreakGlass:
        routes = self.one(None, frozenset(self.some("r", "s")))
        restore = self.one(None, frozenset(self.some(*ENTITIES)))
        return BreakGlass(name, frozenset(self.some("nurses")), routes, restore, self.one(None, self.day()), "Why.")

    def policy(self) -> Policy:
        def named(make: Any, *names: str) -> dict[str, Any]:
            return {name: make(name) for name in self.some(*names)}

        def caller(name: str) -> CallerRecord:
            access = self.some(AccessKey("A1", date(2026, 1, 1)))
            return CallerRecord(name, self.some(*KEYS), self.some("a.example", "b.example"), access)

        def profile(name: str) -> Profile:
            return Profile(
                name, self.rules(), self.detection(), self.one("redact", "refuse"), self.one(None, "seen-by")
            )

        roles = named(self.role, "nurses")
        return Policy(
            roles=roles,
            role_of={caller: role.name for role in roles.values() for caller in role.callers},
            break_glass=named(self.exception, "emergency"),
            has_roles=bool(roles) or self.one(True, False),
            agreements=named(self.agreement, *VENDORS),
            callers=named(caller, *CALLERS),
            profiles=named(profile, "p"),
            routes=named(self.route, "r", "s"),
            paths={},
            keys={},
            subjects={},
            access_keys={},
            hash=self.one("a", "b"),
            files={},
        )


def nearly(policy: Policy, seed: int) -> Policy:
    """A policy in which one field of one route or agreement is another one's."""
    maker = Maker(seed)
    part = maker.one("routes", "agreements")
    parts = dict(getattr(policy, part))
    if parts:
        name = maker.one(*parts)
        other = maker.route(name) if part == "routes" else maker.agreement(name)
        field = maker.one(*(one.name for one in fields(other)))
        parts[name] = replace(parts[name], **{field: getattr(other, field)})
    return replace(policy, **{part: parts})


SEED = st.integers(0, 2**32)


@settings(max_examples=50, deadline=None)
@given(SEED)
def test_a_policy_does_not_differ_from_itself(seed: int) -> None:
    policy = Maker(seed).policy()
    again = replace(policy, routes=dict(reversed(policy.routes.items())), hash="other")
    moved = {name: replace(route, place="moved.yaml:99") for name, route in again.routes.items()}
    assert difference(policy, replace(again, routes=moved)) == ()


@settings(max_examples=100, deadline=None)
@given(SEED, SEED, st.booleans())
def test_the_way_back_is_the_mirror(seed: int, other: int, near: bool) -> None:
    old = Maker(seed).policy()
    new = nearly(old, other) if near else Maker(other).policy()
    there, back = difference(old, new), difference(new, old)
    assert Counter(change.mirror for change in there) == Counter(back)
    assert all(change.before or change.after for change in there)


@settings(max_examples=200, deadline=None)
@given(SEED, SEED)
def test_one_field_that_changes_makes_a_difference(seed: int, other: int) -> None:
    old = Maker(seed).policy()
    new = nearly(old, other)
    same = all(_said(getattr(old, part)) == _said(getattr(new, part)) for part in ("routes", "agreements"))
    assert (difference(old, new) == ()) == same


def _said(parts: Any) -> Any:
    """What parts say, without what has no meaning: their places, and vendors that are named twice."""
    said = {}
    for name, part in parts.items():
        if isinstance(part, Route):
            rest = tuple(other for other in part.others if other != part.vendor)
            rules = {entity: part.redaction.rule(entity) for entity in (*SAFE_HARBOR, *ENTITIES, "OTHER")}
            said[name] = replace(part, place="", others=rest, redaction=RedactionRules(part.redaction.default, rules))
        else:
            said[name] = part
    return said


# ---- what it says


def changed_route(policy: Policy, **changes: Any) -> Policy:
    route = replace(policy.routes["billing-codes"], **changes)
    return replace(policy, routes={"billing-codes": route})


def changed_baa(policy: Policy, **changes: Any) -> Policy:
    agreement = policy.agreements["anthropic"]
    assert agreement.baa is not None
    return replace(policy, agreements={"anthropic": replace(agreement, baa=replace(agreement.baa, **changes))})


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"require": frozenset({"actor"})}, "wider routes billing-codes: require subject: subject -> "),
        ({"media": "send"}, "wider routes billing-codes: media : refuse -> send"),
        ({"encrypted": "refuse"}, "narrower routes billing-codes: encrypted : pass -> refuse"),
        ({"second_look": "refuse"}, "narrower routes billing-codes: second_look : redact -> refuse"),
        ({"purpose": "x"}, "neutral routes billing-codes: purpose : billing_code_suggestion -> x"),
        ({"remote": "aws"}, "wider routes billing-codes: detector at a vendor : none -> aws"),
        ({"others": ("two",)}, "wider routes billing-codes: vendor two:  -> two"),
        ({"retries": Retries(3)}, "neutral routes billing-codes: retries.attempts : 1 -> 3"),
    ],
)
def test_a_change_of_a_route(policy: Policy, changes: dict[str, Any], says: str) -> None:
    assert told(policy, changed_route(policy, **changes)) == [says]


def test_what_is_restored_is_told_by_entity_and_for_each_caller(policy: Policy) -> None:
    lines = told(policy, changed_route(policy, restore=frozenset({"DATE"})))
    assert "narrower routes billing-codes: restored PERSON: PERSON -> " in lines
    assert "narrower access notes-svc: restored at billing-codes PERSON: PERSON -> " in lines
    assert not [line for line in lines if "restored DATE" in line]
    assert all(line.startswith("narrower") for line in lines)


@pytest.mark.parametrize(
    ("before", "after", "effect"),
    [
        ("placeholder", "keep", "wider"),
        ("placeholder", "redact", "neutral"),
        ("placeholder", "year_only", "wider"),
        ("year_only", "hash", "wider"),
        ("keep", "hash", "narrower"),
    ],
)
def test_an_entity_that_leaves_otherwise(policy: Policy, before: str, after: str, effect: str) -> None:
    old = changed_route(policy, redaction=RedactionRules(OperatorRule("redact"), {"DATE": OperatorRule(before)}))
    new = changed_route(policy, redaction=RedactionRules(OperatorRule("redact"), {"DATE": OperatorRule(after)}))
    assert told(old, new) == [f"{effect} routes billing-codes: entity DATE: {before} -> {after}"]


@pytest.mark.parametrize(
    ("before", "after", "effect"),
    [
        ((), (("PERSON", 0.99),), "wider"),
        ((("PERSON", 0.99),), (), "narrower"),
        ((), (("PERSON", 0.6),), "unclear"),
        ((("PERSON", 0.3),), (("PERSON", 0.6),), "wider"),
        ((("PERSON", 0.99),), (("PERSON", 0.95),), "narrower"),
    ],
)
def test_a_threshold_that_nothing_reaches_lets_more_through(
    policy: Policy, before: Any, after: Any, effect: str
) -> None:
    """It was unclear, though check says that it lets most through: names leave on every route of the profile."""
    old = changed_route(policy, detection=replace(policy.routes["billing-codes"].detection, thresholds=before))
    new = changed_route(policy, detection=replace(policy.routes["billing-codes"].detection, thresholds=after))
    assert [line.split()[0] for line in told(old, new)] == [effect]


def test_a_scope_is_told_for_each_caller_and_for_the_vendor(policy: Policy) -> None:
    assert told(policy, changed_baa(policy, models=("claude-*", "gpt-4o"))) == [
        "wider access billing-svc: model at anthropic gpt-4o:  -> gpt-4o",
        "wider access notes-svc: model at anthropic gpt-4o:  -> gpt-4o",
        "wider vendors anthropic: model gpt-4o:  -> gpt-4o",
    ]


def test_a_pattern_within_another_is_no_gain(policy: Policy) -> None:
    assert {c.effect for c in difference(policy, changed_baa(policy, models=("claude-*", "claude-sonnet-*")))} == {
        Effect.NEUTRAL
    }
    fewer = difference(policy, changed_baa(policy, models=("claude-sonnet-*",)))
    assert {(c.item, c.effect) for c in fewer} == {("claude-*", Effect.NARROWER), ("claude-sonnet-*", Effect.NEUTRAL)}
    assert not widens(fewer)


@pytest.mark.parametrize(
    ("was", "now", "wider"),
    [
        ("mcp_server:mcp.example", "mcp_server:mcp.example:8443", False),  # one port of all
        ("mcp_server:*.example", "mcp_server:mcp.example:8443", False),
        ("mcp_server:*.example:8443", "mcp_server:mcp.example:8443", False),
        ("mcp_server:*", "mcp_server:mcp.example:8443", False),
        ("mcp_server:mcp.example:443", "mcp_server:mcp.example", True),  # all ports instead of one
        ("mcp_server:mcp.example:443", "mcp_server:mcp.example:8443", True),
        ("mcp_server:*.example:443", "mcp_server:mcp.example", True),
    ],
)
def test_a_port_of_a_host_is_less_than_the_host(policy: Policy, was: str, now: str, wider: bool) -> None:
    def listing(written: str) -> Policy:
        pattern = feature_pattern(written)
        assert isinstance(pattern, FeaturePattern), pattern
        return changed_baa(policy, features=(pattern,))

    assert any(line.startswith("wider") for line in told(listing(was), listing(now))) is wider


@pytest.mark.parametrize(
    ("changes", "effect"),
    [
        ({"expires": date(2029, 1, 1)}, "wider"),
        ({"expires": date(2027, 1, 1)}, "narrower"),
        ({"effective": date(2026, 1, 1)}, "wider"),
        ({"effective": date(2026, 4, 1)}, "narrower"),
    ],
)
def test_a_day_of_the_agreement(policy: Policy, changes: dict[str, date], effect: str) -> None:
    [change] = difference(policy, changed_baa(policy, **changes))
    assert (change.area, change.effect.value) == ("vendors", effect)


def test_a_vendor_that_nobody_could_reach_before(policy: Policy) -> None:
    route = replace(policy.routes["billing-codes"], name="new", path="/new", callers=frozenset({"portal-svc"}))
    lines = told(policy, replace(policy, routes={**policy.routes, "new": route}))
    assert lines == [
        "wider access portal-svc: vendor anthropic:  -> anthropic (endpoints count_tokens, messages; models claude-*; features beta:context-1m-*)",
        "wider routes new: route new:  -> /new for portal-svc to anthropic, profile safe-harbor",
    ]


def test_roles_are_told_by_what_comes_back_to_whom(policy: Policy) -> None:
    nurses = Role("nurses", frozenset({"notes-svc"}), frozenset({"DATE"}))
    with_roles = replace(policy, has_roles=True, roles={"nurses": nurses}, role_of={"notes-svc": "nurses"})
    lines = told(policy, with_roles)
    assert "narrower access billing-svc: restored at billing-codes DATE: DATE -> " in lines, "it has no role"
    assert "narrower access notes-svc: restored at billing-codes PERSON: PERSON -> " in lines
    assert not [line for line in lines if "notes-svc" in line and "DATE" in line]
    exception = BreakGlass(
        "emergency", frozenset({"nurses"}), frozenset({"billing-codes"}), None, date(2027, 1, 1), "Why."
    )
    more = replace(with_roles, break_glass={"emergency": exception})
    assert told(with_roles, more) == [
        "wider exceptions emergency: exception emergency:  -> for nurses on billing-codes, until 2027-01-01"
    ]
    longer = replace(more, break_glass={"emergency": replace(exception, until=None, routes=None)})
    assert told(more, longer) == [
        "wider exceptions emergency: routes : billing-codes -> all",
        "wider exceptions emergency: until : 2027-01-01 -> none",
    ]


def test_a_key_is_named_and_never_shown(policy: Policy) -> None:
    record = replace(policy.callers["billing-svc"], keys=(KeyHash("k9", b"salt", b"digest", date(2026, 1, 1)),))
    assert told(policy, replace(policy, callers={**policy.callers, "billing-svc": record})) == [
        "wider callers billing-svc: key k9:  -> k9"
    ]


def test_texts_that_may_be_identifiers_are_not_shown(policy: Policy) -> None:
    profile = policy.profiles["safe-harbor"]
    detection = replace(profile.detection, allow_list=("Jane Doe",))
    salted = RedactionRules(OperatorRule("hash", (("salt", "my-secret-salt"),)), {})
    changed = replace(profile, detection=detection, rules=salted)
    lines = " ".join(told(policy, replace(policy, profiles={"safe-harbor": changed})))
    assert "wider profiles safe-harbor: text never taken sha256:" in lines
    assert "hash (salt not shown)" in lines
    assert "Jane" not in lines
    assert "my-secret-salt" not in lines


def test_texts_of_a_profile_that_is_tried_beside_are_not_shown(policy: Policy) -> None:
    def trying(*texts: str, deny: str = "John Doe") -> Policy:
        detection = DetectionRules("tried", (), (json.dumps({"name": "r", "deny_list": [deny]}),), texts)
        shadow = Shadow("tried", RedactionRules(OperatorRule("placeholder"), {}), detection, "redact", None, 0.5)
        return replace(policy, routes={"r": replace(policy.routes["billing-codes"], name="r", shadow=shadow)})

    without = replace(policy, routes={"r": replace(policy.routes["billing-codes"], name="r")})
    for old, new in ((without, trying("Jane Roe")), (trying("Jane Roe"), trying()), (trying(), trying(deny="Jim Poe"))):
        [change] = difference(old, new)
        assert change.kind == "shadow"
        assert change.effect is Effect.NEUTRAL
        assert change.before != change.after
        assert "profile tried, sample 0.5" in change.after
        assert not re.search("Jane|John|Jim", f"{change}")


def test_trusted_roots_are_compared_by_what_they_are(policy: Policy) -> None:
    def trusting(path: str | None, roots: str | None) -> Policy:
        one = policy.agreements["anthropic"]
        tls = replace(one.tls, ca_file=Path(path) if path is not None else None, roots=roots)
        return replace(policy, agreements={"anthropic": replace(one, tls=tls)})

    assert difference(trusting("old/ca.pem", "one"), trusting("new/tls/vendor.pem", "one")) == ()
    [change] = difference(trusting("ca.pem", "one"), trusting("ca.pem", "two"))
    assert (change.area, change.subject, change.kind, change.effect) == (
        "vendors",
        "anthropic",
        "tls.ca_file",
        Effect.UNCLEAR,
    )
    assert "one" not in change.before
    [change] = difference(trusting(None, None), trusting("ca.pem", "one"))
    assert (change.before, change.effect) == ("the system's", Effect.UNCLEAR)


def test_a_policy_that_was_moved_is_the_same(directory: Any, tmp_path: Path) -> None:
    directory.write("tls/ca.pem", trustme.CA().cert_pem.bytes().decode())
    directory.edit("agreements.yaml", "ca_file: null", "ca_file: tls/ca.pem")
    moved = tmp_path / "moved"
    shutil.copytree(directory.path, moved)
    there = load(moved, dialects=frozenset({"anthropic", "openai"}), today=date(2026, 6, 1))
    assert difference(directory.load(), there) == ()


def test_the_same_words_in_other_files_and_orders_are_no_difference(directory: Any) -> None:
    before = directory.load()
    text = directory.text("routes/billing.yaml")
    (directory.path / "routes/billing.yaml").unlink()
    lines = text.splitlines()
    directory.write("routes/renamed.yaml", "\n".join(["# moved", lines[0], *reversed(lines[1:])]) + "\n")
    directory.write(
        "callers.yaml", "notes-svc:\n  mtls: [notes.example]\nbilling-svc: {mtls: [billing.example]}   # ours\n"
    )
    after = directory.load()
    assert before.hash != after.hash
    assert difference(before, after) == ()


def test_a_policy_that_is_kept_reads_as_it_was(directory: Any) -> None:
    policy = directory.load()
    kept = load_kept(policy.files, Path("policy"), dialects=frozenset({"anthropic"}), today=date(2026, 6, 1))
    assert kept.hash == policy.hash
    assert difference(policy, kept) == ()


def test_a_policy_that_is_kept_has_each_vendors_own_roots(directory: Any) -> None:
    first, second = (trustme.CA().cert_pem.bytes().decode() for _ in range(2))
    text = directory.text("agreements.yaml")
    others = [text.replace("anthropic:\n", f"{name}:\n").replace("null", f"{name}/ca.pem", 1) for name in ("a", "b")]
    directory.write("agreements.yaml", "".join([text, *others]))
    directory.write("a/ca.pem", first)
    directory.write("b/ca.pem", second)
    policy = directory.load()
    kept = load_kept(policy.files, Path("policy"), dialects=frozenset({"anthropic"}), today=date(2026, 6, 1))
    assert (kept.agreements["a"].tls.roots, kept.agreements["b"].tls.roots) == (first, second)
    assert kept.hash == policy.hash


def test_a_change_mirrors_itself() -> None:
    change = Change("routes", "r", "media", "", "refuse", "send", Effect.WIDER)
    assert change.mirror.mirror == change
    assert change.mirror.effect is Effect.NARROWER
