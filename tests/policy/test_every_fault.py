"""One run tells every fault of a file: what does not fit its shape hides nothing that does not rest on it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gateway.policy.fitting import fitting
from gateway.policy.load import load_cases
from gateway.policy.problems import Findings, PolicyError
from gateway.policy.shapes import RouteShape, Unfit
from gateway.policy.yamltree import read_yaml

# By file: each fault alone. The first of each is of shape, the others are of meaning.
FAULTS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "routes/billing.yaml": (
        ("restore: all", "restore: al", "restore"),
        ("callers: [billing-svc", "callers: [biling-svc", "biling-svc"),
        ("vendor: anthropic", "vendor: antropic", "antropic"),
        ("purpose: billing_code_suggestion", "purpose: Billing codes", "Billing codes"),
        ("require: [actor", "require: [acter", "acter"),
        ("path: /billing-codes", "path: /healthz", "/healthz"),
        ("profile: safe-harbor", "profile: safe-harbour", "safe-harbour"),
    ),
    "agreements.yaml": (
        ("effective: 2026-02-01", "effective: tomorrow", "effective"),
        ("url: https", "url: http", "http://"),
        ("env: ANTHROPIC_API_KEY", "env: sk-123", "credential.env"),
        ("reference: BAA-2026-014", "reference: no such", "no such"),
        ("endpoints: [messages", "endpoints: [Messages", "Messages"),
        ("models: [claude-*]", "models: [claude-**]", "claude-**"),
        ("beta:context-1m-*", "betta:x", "betta"),
        ("retention: zero", "retention: 30 days", "30 days"),
        ("pins: []", "pins: [abc]", "abc"),
    ),
    "callers.yaml": (
        ("notes-svc:", "notes-svc:\n  keys: {}", "keys"),
        ("mtls: [billing.example]", 'mtls: ["*.example"]', "*.example"),
        ("mtls: [notes.example]", "mtls: [notes.example]\n  budget: {concurrent: 0}", "concurrent"),
    ),
    "profiles/safe-harbor.yaml": (
        ("default: placeholder", "default: placeholder\nsecond_look: maybe", "second_look"),
        ("hint: year", "hint: yaer", "hint"),
        ("entities:", "thresholds: {PERSON: 3.0}\nentities:", "threshold 3"),
        ("  DATE:", "  DATES: redact\n  DATE:", "DATES"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("file", FAULTS)
def test_each_fault_of_a_file_is_told_beside_all_others(directory: Any, file: str) -> None:
    for old, new, value in FAULTS[file]:
        sound = directory.text(file)
        directory.edit(file, old, new)
        assert len([told for told in directory.complaints() if value in told]) == 1, value  # alone
        directory.write(file, sound)
    for old, new, _ in FAULTS[file]:
        directory.edit(file, old, new)
    told = directory.complaints()
    assert len(told) == len(FAULTS[file]), told  # and nothing that only follows from another one
    for _, _, value in FAULTS[file]:
        assert [one for one in told if value in one], value


@given(data=st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_faults_of_a_route_are_told_together(directory: Any, data: st.DataObject) -> None:
    file = "routes/billing.yaml"
    sound = directory.text(file)
    chosen = data.draw(st.sets(st.sampled_from(FAULTS[file]), min_size=1))
    try:
        for old, new, _ in chosen:
            directory.edit(file, old, new)
        told = directory.complaints()
    finally:
        directory.write(file, sound)
    assert len(told) == len(chosen)
    assert all(any(value in one for one in told) for _, _, value in chosen)


def test_faults_of_roles_and_of_the_forward_proxy_are_told_together(directory: Any) -> None:
    directory.write(
        "roles.yaml",
        "roles:\n  coder: {callers: [biling-svc], restore: al}\n"
        "break_glass:\n  night: {roles: [coder], routes: [billing-codes, bill], restore: none, until: soon, justification: x}\n",
    )
    directory.write(
        "forward-proxy.yaml",
        "callers: [biling-svc]\nallow:\n  - {host: A b, plain: true, ports: x}\n  - 7\n  - {host: C d}\n",
    )
    directory.edit("routes/billing.yaml", "restore: all", "restore: al")
    told = directory.complaints()
    # The route has a fault, and is a route all the same: nobody is told that there is none of its name.
    assert [one.partition(":")[0] for one in told] == ["forward-proxy.yaml"] * 5 + ["roles.yaml"] * 6 + [
        "routes/billing.yaml"
    ]
    for value in ("biling-svc", "A b", "C d", "ports", "item 2", "number 7"):
        assert [one for one in told if value in one], value


@pytest.mark.parametrize(
    ("file", "complaint"),
    [
        ("roles.yaml", "roles.yaml:1: the file is not a mapping; write roles: {...} and, if need be, break_glass: {...}"),
        ("forward-proxy.yaml", "forward-proxy.yaml:1: this file must be a mapping, not the number 7;"
         " write it as {key: value}, or as indented lines"),
        ("callers.yaml", "callers.yaml:1: the file is not a mapping of callers; write caller-name: {...}"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_mapping_is_told_beside_the_faults_of_others(
    directory: Any, file: str, complaint: str
) -> None:
    directory.write(file, "7\n")
    directory.edit("routes/billing.yaml", "purpose: billing_code_suggestion", "purpose: Billing codes")
    told = directory.complaints()
    assert complaint in told
    assert [one for one in told if "Billing codes" in one]
    assert len(told) == 2, told


@pytest.mark.parametrize("file", ["agreements.yaml", "callers.yaml", "profiles/safe-harbor.yaml"])
@pytest.mark.parametrize("broken", ["a: [", "7\n", ""])
def test_that_a_name_is_unknown_is_not_told_where_its_file_cannot_be_read(
    directory: Any, file: str, broken: str
) -> None:
    directory.write(file, broken)
    directory.edit("routes/billing.yaml", "purpose: billing_code_suggestion", "purpose: Billing codes")
    told = directory.complaints()
    assert [one.partition(":")[0] for one in told] == [file, "routes/billing.yaml"], told


ROLES = """\
roles:
  coder: {callers: [billing-svc, notes-svc], restore: all}
break_glass:
  night: {roles: [coder], routes: [billing-codes], restore: all, justification: "A coder on call must know."}
"""


@pytest.mark.parametrize("broken", ["a: [", "7\n", "", "Billing codes: {}\n"])
def test_that_a_route_is_unknown_is_not_told_where_a_file_of_routes_cannot_be_read(directory: Any, broken: str) -> None:
    """A bracket in routes/billing.yaml had roles.yaml blamed too, with a list of all other routes."""
    directory.write("roles.yaml", ROLES)
    directory.write("routes/more.yaml", directory.text("routes/billing.yaml").replace("billing-codes", "other"))
    directory.write("routes/billing.yaml", broken)
    told = directory.complaints()
    assert [one for one in told if one.startswith("routes/billing.yaml")], told
    assert not [one for one in told if one.startswith("roles.yaml")], told


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("roles:\n  coder: {callers: [billing-svc, notes-svc], restore: all}\n", "", 'this file lacks the key "roles"; add it'),
        ("roles:\n  coder:", "role:\n  coder:", 'unknown key "role" in this file; did you mean "roles"?'),
        ("roles:\n  coder: {", "roles:\n - {", "the file is not a mapping of roles; write role-name: {...}"),
        (ROLES, "{}\n", 'this file lacks the key "roles"; add it'),
    ],
)  # fmt: skip
def test_that_a_role_is_unknown_is_not_told_where_the_roles_cannot_be_read(
    directory: Any, old: str, new: str, said: str
) -> None:
    directory.write("roles.yaml", ROLES.replace(old, new))
    assert directory.complaints() == [f"roles.yaml:1: {said}"]


def test_a_file_of_routes_without_one_is_a_problem(directory: Any) -> None:
    """The schema refuses it, and a file may have been cut short."""
    directory.write("routes/more.yaml", "{}\n")
    assert directory.complaints() == ["routes/more.yaml:1: the file has no routes; write one there, or remove the file"]


@pytest.mark.parametrize(
    ("old", "new", "absent"),
    [
        # What an unknown key seems to mean is not called absent as well.
        ("vendor: anthropic", "vendro: anthropic", "lacks"),
        ("restore: all}", "keep: [DATE]}\n  justificaton: The task needs it.", "without a justification"),
        # Nor are numbers of a list called unknown names, nor a list without them empty.
        ("callers: [billing-svc, notes-svc]", "callers: [7]", "no callers"),
    ],
)
def test_what_only_follows_is_not_told(directory: Any, old: str, new: str, absent: str) -> None:
    directory.edit("routes/billing.yaml", old, new)
    told = directory.complaints()
    assert len(told) == 1
    assert absent not in told[0]


def test_items_behind_one_that_does_not_fit_keep_their_places(directory: Any) -> None:
    directory.edit(
        "routes/billing.yaml",
        "callers: [billing-svc, notes-svc]",
        "callers:\n    - 7\n    - notes-svc\n    - biling-svc",
    )
    assert [one.partition(";")[0] for one in directory.complaints()] == [
        'routes/billing.yaml:4: item 1 of "callers" must be text, not the number 7',
        'routes/billing.yaml:6: caller "biling-svc" is not in callers.yaml',
    ]


def test_a_key_twice_and_a_word_that_is_none_hide_nothing(directory: Any) -> None:
    directory.edit("routes/billing.yaml", "path: /billing-codes", "path: /billing-codes\n  path: /other")
    directory.edit("routes/billing.yaml", "restore: all", "restore: no")
    directory.edit("routes/billing.yaml", "vendor: anthropic", "vendor: antropic")
    told = directory.complaints()
    assert [one.partition(": ")[2].partition(";")[0] for one in told] == [
        'the key "path" stands here a second time',
        'vendor "antropic" has no agreement',
        '"no" without quotes is a truth value in YAML 1.1 and text in YAML 1.2',
    ]


def test_a_secret_is_not_shown_however_much_is_told(directory: Any) -> None:
    directory.edit("agreements.yaml", "env: ANTHROPIC_API_KEY", "env: [sk-secret-1], file: sk-secret-2")
    directory.edit("callers.yaml", "mtls: [billing.example]", "keys: [{id: 1, salt: s3cret, hash: [s3cret]}, s3cret]")
    told = directory.complaints()
    assert len(told) >= 5
    assert not [one for one in told if "secret" in one or "s3cret" in one]
    with pytest.raises(PolicyError) as failure:
        directory.load()
    assert not [one for one in failure.value.problems if "secret" in one.value or "s3cret" in one.value]


def test_a_part_that_does_not_fit_cannot_be_read_by_mistake() -> None:
    node = read_yaml(
        "f.yaml", b"path: /a\ncallers: [x]\nmedia: [send]\ndeidentify: {profile: p, restore: 7}\n", Findings()
    )
    assert node is not None
    read = fitting(RouteShape, node, [("media",), ("deidentify", "restore"), ("purpose",)])
    assert (read.path, read.deidentify.profile, read.encrypted) == ("/a", "p", "pass")
    for take in (lambda: read.media, lambda: read.deidentify.restore, lambda: read.purpose):
        with pytest.raises(Unfit):
            take()
    with pytest.raises(AttributeError):
        _ = read.nothing  # type: ignore[attr-defined]


# Files that use most keys, each beside the sound directory.
WIDE = {
    "routes/wide.yaml": """\
wide:
  path: /wide
  callers: [billing-svc]
  vendors: [anthropic]
  retries: {attempts: 2, after: [timeout]}
  purpose: coding
  require: [subject]
  deidentify: {profile: wide, keep: [AGE], restore: [PERSON]}
  shadow: {profile: safe-harbor, keep: [DATE], sample: 0.5}
  media: inspect
  budget: {requests_per_minute: 5, bytes_per_day: 50MB, concurrent: 2}
  justification: The task needs the age.
""",
    "profiles/wide.yaml": """\
default: {operator: placeholder}
entities: {DATE: year_only, WARD: {operator: mask, masking_char: x}}
thresholds: {PERSON: 0.4}
allow_list: [asthma]
recognizers:
  - {name: ward, supported_entity: WARD, patterns: [{name: w, regex: 'ward [0-9]+', score: 0.5}], context: [ward]}
  - {name: names, supported_entity: WARD, deny_list: [north], deny_list_score: 0.5}
""",
    "roles.yaml": """\
roles: {coder: {callers: [billing-svc], restore: [PERSON]}, writer: {callers: [notes-svc], restore: all}}
break_glass: {night: {roles: [coder], routes: [wide], restore: all, until: 2027-01-01, justification: An emergency.}}
""",
    "forward-proxy.yaml": """\
callers: [notes-svc]
allow: [{host: files.hospital.example, ports: [443], network: private}]
""",
    "cases/wide.yaml": """\
- {name: a text, route: wide, text: Ward 7, removes: [ward]}
- {name: a call, route: wide, call: {caller: billing-svc, endpoint: messages, features: ["beta:x"], metadata: {actor: a}}, decision: sent}
- name: a request
  request: {caller: billing-svc, path: /wide/v1/messages, headers: {X-Phi-Subject: "1"}, body: {model: m}}
  leaves: {/model: m}
  under: {vendor: anthropic, features: [x]}
  reply: text
  returns: text
""",
}  # fmt: skip


def _below(node: Any) -> Any:
    held = node.value
    for one in held if isinstance(held, list) else [e.node for e in held.values()] if isinstance(held, dict) else []:
        yield one
        yield from _below(one)


@pytest.mark.parametrize("name", [*WIDE, "agreements.yaml", "callers.yaml"])
def test_whatever_stands_in_the_place_of_a_value_the_policy_loads_or_says_why_not(directory: Any, name: str) -> None:
    for file, text in WIDE.items():
        directory.write(file, text)
    policy = directory.load()
    assert load_cases(directory.path, policy)
    text = directory.text(name)
    root = read_yaml(name, text.encode(), Findings())
    refused = 0
    for node in _below(root):
        for other in ("7", "x", "[7]", "{x: 7}", "null", "no"):
            line_end = "" if node.flow or not isinstance(node.value, list | dict) else "\n"
            directory.write(name, text[: node.start] + other + line_end + text[node.end :])
            try:
                load_cases(directory.path, directory.load())
            except PolicyError as failure:
                assert failure.problems
                refused += 1
    assert refused > 5
