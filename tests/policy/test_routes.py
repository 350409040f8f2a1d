"""routes/*.yaml: every fault with its exact message."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.policy.decide import find_route
from gateway.policy.problems import Findings
from gateway.policy.routes import Named, RoutesReader
from gateway.policy.yamltree import read_yaml
from gateway.refusals import Refusal

KEEP = "deidentify: {profile: safe-harbor, keep: [%s]}\n  justification: The task needs it."


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("vendor: anthropic", "vendor: antropic", '4: vendor "antropic" has no agreement; did you mean "anthropic"?'),
        ("vendor: anthropic", "vendor: gemini", '4: vendor "gemini" has no agreement; the vendors are anthropic'),
        ("callers: [billing-svc, notes-svc]", "callers: [biling-svc]", '3: caller "biling-svc" is not in callers.yaml; did you mean'
         ' "billing-svc"?'),
        ("callers: [billing-svc, notes-svc]", "callers: [x]", '3: caller "x" is not in callers.yaml; say: phi-gateway caller add x'),
        ("callers: [billing-svc, notes-svc]", 'callers: ["x; y"]', '3: caller "x; y" is not in callers.yaml; correct it'),
        ("callers: [billing-svc, notes-svc]", "callers: []", '3: route "billing-codes" has no callers; name at least one of'
         " callers.yaml"),
        ("callers: [billing-svc, notes-svc]", "callers: [billing-svc, billing-svc]", '3: caller "billing-svc" stands here twice; keep'
         " one"),
        ("callers: [billing-svc, notes-svc]", "callers: billing-svc", '3: key "callers" must be a list, not the text "billing-svc";'
         " write it as [a, b]"),
        ("profile: safe-harbor", "profile: safe-harbour", '7: profile "safe-harbour" is not known; did you mean'
         ' "safe-harbor"?'),
        ("profile: safe-harbor, ", "", '7: deidentify of "billing-codes" lacks the key "profile"; add it'),
        ("restore: all", "restroe: all", '7: unknown key "restroe" in deidentify of "billing-codes"; did you mean'
         ' "restore"?'),
        ("restore: all", "restore: [PERSONS]", '7: restore names entity "PERSONS", which is not known; did you mean'
         ' "PERSON"?'),
        ("restore: all", "restore: some", '7: key "restore" must be all, none or a list of entities, not the text "some";'
         " write all, none or a list of entities here"),
        ("restore: all", "restore: null", '7: key "restore" must be all, none or a list of entities, not nothing; write'
         " all, none or a list of entities here"),
        ("deidentify: {profile: safe-harbor, restore: all}", KEEP % "DATES", '7: keep names entity "DATES", which is not'
         ' known; did you mean "DATE"?'),
        ("deidentify: {profile: safe-harbor, restore: all}", KEEP % "DATE, DATE", '7: keep names entity "DATE" twice; keep'
         " one"),
        ("restore: all", "keep: [DATE, AGE]", '7: route "billing-codes" sends AGE, DATE without a justification; add'
         " justification: and say why the task needs it"),
        ("purpose: billing_code_suggestion", "purpose: Billing codes", '5: purpose "Billing codes" is not a word; use'
         " lower-case letters, digits and _"),
        ("require: [actor, subject]", "require: [actor, subjct]", '6: requirement "subjct" is not known; did you mean'
         ' "subject"?'),
        ("require: [actor, subject]", "require: [subject, subject]", '6: requirement "subject" stands here twice; keep'
         " one"),
        ("path: /billing-codes", "path: billing-codes", '2: path "billing-codes" is not one; write /name or /name/name, of'
         " lower-case letters, digits and -"),
        ("path: /billing-codes", "path: /healthz", '2: path "/healthz" is the gateway\'s own; choose another'),
        ("path: /billing-codes", "path: /metrics/x", '2: path "/metrics/x" is the gateway\'s own; choose another'),
        ("  path: /billing-codes\n", "", '1: "billing-codes" lacks the key "path"; add it'),
        ("restore: all}", "restore: all}\n  media: allow", '8: key "media" cannot be "allow"; choose refuse or send or inspect'),
        ("restore: all}", "restore: all}\n  media: inspect", '8: route "billing-codes" sends what is read in media, without a'
         " justification; add justification: and say why the task needs it"),
        ("  vendor: anthropic\n", "", '1: "billing-codes" lacks the key "vendor"; add it'),
        ("vendor: anthropic", "vendor: anthropic\n  vendors: [anthropic]", '5: route "billing-codes" has both vendor and vendors; keep one'),
        ("vendor: anthropic", "vendors: []", '4: route "billing-codes" has no vendors; name at least one of agreements.yaml'),
        ("vendor: anthropic", "vendors: [anthropic, a, b, c, d]", "4: 5 vendors are too many; name at most 4"),
        ("vendor: anthropic", "vendors: [anthropic, antropic]", '4: vendor "antropic" has no agreement; did you mean "anthropic"?'),
        ("vendor: anthropic", "vendors: [anthropic, anthropic]", '4: vendor "anthropic" stands here twice; keep one; say retries: for more attempts'),
        ("vendor: anthropic", "vendor: anthropic\n  retries: {attempts: 0}", "5: 0 attempts are not possible; write 1 to 5"),
        ("vendor: anthropic", "vendor: anthropic\n  retries: {attempts: 2, after: []}", "5: after names nothing that another attempt may follow; name some of rate_limit, server_error, timeout, unreachable, or leave it out, which means all"),
        ("vendor: anthropic", "vendor: anthropic\n  retries: {attempts: 2, after: [timeout, timeout]}", '5: after names "timeout" twice; keep one'),
        ("vendor: anthropic", "vendor: anthropic\n  retries: {attempts: 9}", "5: 9 attempts are not possible; write 1 to 5"),
        ("vendor: anthropic", "vendor: anthropic\n  retries: {after: [always]}", '5: item 1 of "after" cannot be "always"; choose unreachable or timeout or rate_limit or server_error'),
        ("restore: all}", "restore: all}\n  media: send", '8: route "billing-codes" sends media, which are not inspected,'
         " without a justification; add justification: and say why the task needs it"),
        ("restore: all}", 'restore: all}\n  justification: " "', "8: the justification is too short; say why the task"
         " needs it"),
        ("billing-codes:", "Billing:", '1: "Billing" cannot be the name of a route; use lower-case letters, digits, - _'
         " and ."),
        ("billing-codes:", "no:", '1: "no" without quotes is a truth value in YAML 1.1 and text in YAML 1.2; write "no" in'
         " quotes; or write true or false"),
        ("billing-codes:", "12:", '1: the key "12" is not text in YAML; write "12" in quotes'),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_line_value_and_remedy(directory: Any, old: str, new: str, complaint: str) -> None:
    directory.edit("routes/billing.yaml", old, new)
    assert f"routes/billing.yaml:{complaint}" in directory.complaints()


@pytest.mark.parametrize(
    "path", ["", "/", "//a", "/a/", "/A", "/a b", "/a%2fb", "/a/../b", "/a;b", "/-a", "/a_b", "/é", "/" + "a" * 64]
)
def test_odd_paths_are_refused(directory: Any, path: str) -> None:
    directory.edit("routes/billing.yaml", "path: /billing-codes", f'path: "{path}"')
    complaints = directory.complaints()
    assert len(complaints) == 1
    assert complaints[0].startswith(f'routes/billing.yaml:2: path "{path}" is not one; ')


def second_route(directory: Any, path: str, name: str = "second", file: str = "routes/second.yaml") -> None:
    text = directory.text("routes/billing.yaml")
    directory.write(file, text.replace("billing-codes:", f"{name}:", 1).replace("/billing-codes", path))


@pytest.mark.parametrize("path", ["/billing-codes", "/billing-codes/deep", "/billing-codes/a/b"])
def test_overlapping_paths_are_refused(directory: Any, path: str) -> None:
    second_route(directory, path)
    first = (directory.path / "routes/billing.yaml").as_posix()
    assert directory.complaints() == [
        f'routes/second.yaml:2: path "{path}" overlaps "/billing-codes" of route "billing-codes" at {first}:1;'
        " give each route a path that is not above or below another's"
    ]


@pytest.mark.parametrize("path", ["/billing-codes-x", "/billing", "/billing-code", "/x/billing-codes"])
def test_neighbouring_paths_are_fine(directory: Any, path: str) -> None:
    second_route(directory, path)
    assert directory.complaints() == []


def test_a_name_stands_once_in_all_files(directory: Any) -> None:
    second_route(directory, "/other", name="billing-codes")
    first = (directory.path / "routes/billing.yaml").as_posix()
    assert directory.complaints() == [
        f'routes/second.yaml:1: route "billing-codes" is already at {first}:1; give it another name'
    ]


def test_a_route_without_subject_is_warned_about(directory: Any) -> None:
    directory.edit("routes/billing.yaml", "  require: [actor, subject]\n", "")
    assert directory.warnings() == [
        'routes/billing.yaml:1: route "billing-codes" does not require "subject"; without it, whose data a call sent'
        " cannot be told after a breach (45 CFR 164.404, 164.528)"
    ]


def test_keep_is_applied_to_the_profile(directory: Any) -> None:
    directory.edit(
        "routes/billing.yaml",
        "deidentify: {profile: safe-harbor, restore: all}",
        KEEP % "DATE" + "\n  encrypted: refuse",
    )
    route = directory.load().routes["billing-codes"]
    assert route.redaction.rule("DATE").operator == "keep"
    assert route.redaction.rule("PERSON").operator == "placeholder"
    assert directory.load().profiles["safe-harbor"].rules.rule("DATE").operator == "placeholder"
    assert route.keep == {"DATE"}
    assert route.justification == "The task needs it."
    assert route.encrypted == "refuse"


@pytest.mark.parametrize(
    ("written", "restore"), [("all", None), ("none", set()), ("[]", set()), ("[PERSON]", {"PERSON"})]
)
def test_restore(directory: Any, written: str, restore: set[str] | None) -> None:
    directory.edit("routes/billing.yaml", "restore: all", f"restore: {written}")
    assert directory.load().routes["billing-codes"].restore == restore


def test_a_profile_that_keeps_identifiers_needs_a_justification(directory: Any) -> None:
    directory.edit("profiles/safe-harbor.yaml", "{operator: placeholder, hint: year}", "shift_date")
    assert directory.complaints() == [
        'routes/billing.yaml:7: route "billing-codes" sends DATE without a justification; add justification: and say why'
        " the task needs it"
    ]


segment = st.text("ab", min_size=1, max_size=2)
path = st.lists(segment, min_size=1, max_size=3).map(lambda segments: "/" + "/".join(segments))


@given(st.lists(path, min_size=1, max_size=5))
def test_overlap_is_told_exactly_when_one_path_is_a_prefix_of_another_by_segments(paths: list[str]) -> None:
    findings = Findings()
    reader = RoutesReader(findings, Named(frozenset({"v"}), frozenset({"c"}), frozenset({"p"}), {}))
    lines = [
        f'"r{n}": {{path: "{p}", callers: [c], vendor: v, purpose: x, require: [subject], deidentify: {{profile: p}}}}\n'
        for n, p in enumerate(paths)
    ]
    root = read_yaml("f.yaml", "".join(lines).encode(), findings)
    assert root is not None
    reader.read("f.yaml", root)
    split = [tuple(p.split("/")) for p in paths]
    overlap = any(a[: len(b)] == b or b[: len(a)] == a for i, a in enumerate(split) for b in split[i + 1 :])
    assert bool(findings.problems) == overlap


raw = st.text("ab/%.;-", max_size=8)


@given(raw)
def test_a_route_is_found_only_at_its_own_segments(rest: str) -> None:
    from types import MappingProxyType, SimpleNamespace
    from typing import cast

    from gateway.policy.schema import Policy, Route

    here = cast(Route, SimpleNamespace(name="here"))
    deep = cast(Route, SimpleNamespace(name="deep"))
    policy = cast(Policy, SimpleNamespace(paths=MappingProxyType({"/a": here, "/b/a": deep})))
    for prefix, route in (("/a", here), ("/b/a", deep)):
        found = find_route(policy, prefix + rest)
        if rest == "" or rest.startswith("/"):
            assert found == (route, rest)
        else:
            assert isinstance(found, Refusal)
