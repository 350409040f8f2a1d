"""The whole directory: what is sound, and that every fault is told at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gateway.policy.load import load, load_cases
from gateway.policy.problems import PolicyError

TODAY = date(2026, 6, 1)


def test_a_sound_directory_loads_without_warnings(directory: Any) -> None:
    policy = directory.load()
    assert directory.warnings() == []
    assert list(policy.routes) == ["billing-codes"]
    agreement = policy.agreements["anthropic"]
    assert (agreement.host, agreement.port, agreement.dialect) == ("api.anthropic.com", 443, "anthropic")
    assert agreement.baa is not None
    assert agreement.baa.effective == date(2026, 2, 1)
    route = policy.routes["billing-codes"]
    assert route.restore is None
    assert route.place.endswith("routes/billing.yaml:1")
    assert policy.paths["/billing-codes"] is route


def test_all_problems_are_told_at_once_in_the_order_of_files_and_lines(directory: Any) -> None:
    directory.edit("agreements.yaml", "url: https", "url: http")
    directory.edit("agreements.yaml", "expires: 2028-02-01", "expires: 2025-02-01")
    directory.edit("callers.yaml", "mtls: [billing.example]", "mlts: [billing.example]")
    directory.edit("profiles/safe-harbor.yaml", "hint: year", "hint: yaer")
    directory.edit("routes/billing.yaml", "vendor: anthropic", "vendor: antropic")
    assert directory.complaints() == [
        'agreements.yaml:3: url "http://api.anthropic.com" is not https; write https://; content never leaves without TLS',
        "agreements.yaml:8: expires 2025-02-01 is not after effective 2026-02-01;"
        " expires is the first day that is no longer covered",
        'callers.yaml:2: unknown key "mlts" in "billing-svc"; did you mean "mtls"?',
        'profiles/safe-harbor.yaml:3: parameter "hint" of "placeholder" has a wrong value;'
        " it is one of year, zip3, age90",
        'routes/billing.yaml:4: vendor "antropic" has no agreement; did you mean "anthropic"?',
    ]


def test_a_fault_in_an_agreement_is_not_told_again_at_its_routes(directory: Any) -> None:
    directory.edit("agreements.yaml", "dialect: anthropic", "dialect: antropic")
    assert directory.complaints() == ['agreements.yaml:2: dialect "antropic" is not known; did you mean "anthropic"?']


def test_a_fault_in_a_profile_is_not_told_again_at_its_routes(directory: Any) -> None:
    directory.write("profiles/safe-harbor.yaml", "default: [1]\n")
    assert directory.complaints() == [
        'profiles/safe-harbor.yaml:1: key "default" must be an operator\'s name or a mapping with the key operator,'
        " not a list; write an operator's name or a mapping with the key operator here"
    ]


@pytest.mark.parametrize(
    ("removed", "complaint"),
    [
        ("agreements.yaml", "agreements.yaml: the file is missing; write the vendors there"),
        ("callers.yaml", "callers.yaml: the file is missing; write the callers there"),
    ],
)
def test_a_missing_file_is_told(directory: Any, removed: str, complaint: str) -> None:
    (directory.path / removed).unlink()
    assert complaint in directory.complaints()


def test_zero_routes_are_refused(directory: Any) -> None:
    (directory.path / "routes/billing.yaml").unlink()
    assert directory.complaints() == ["routes: there are no routes; write at least one in routes/*.yaml"]
    directory.write("routes/billing.yaml", "{}\n")
    said = "the file has no routes; write one there, or remove the file"
    assert directory.complaints() == [f"routes/billing.yaml:1: {said}"]


def test_a_caller_on_no_route_is_warned_about(directory: Any) -> None:
    directory.edit("routes/billing.yaml", "[billing-svc, notes-svc]", "[billing-svc]")
    assert directory.warnings() == [
        'callers.yaml:3: caller "notes-svc" is on no route; remove it, or list it on a route'
    ]


def test_a_missing_directory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PolicyError) as raised:
        load(tmp_path / "nowhere", dialects=frozenset({"anthropic"}), today=TODAY)
    assert raised.value.problems[0].message == "there is no such directory"


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("agreement.yaml", 'did you mean "agreements.yaml"?'),
        (
            "routes/more.yml",
            "policies are agreements.yaml, callers.yaml, roles.yaml, forward-proxy.yaml and *.yaml directly in profiles, routes, cases",
        ),
        (
            "routes/team/a.yaml",
            "policies are agreements.yaml, callers.yaml, roles.yaml, forward-proxy.yaml and *.yaml directly in profiles, routes, cases",
        ),
        (
            "route/a.yaml",
            "policies are agreements.yaml, callers.yaml, roles.yaml, forward-proxy.yaml and *.yaml directly in profiles, routes, cases",
        ),
    ],
)
def test_a_file_that_would_be_overlooked_is_told(directory: Any, name: str, remedy: str) -> None:
    directory.write(name, "a: 1\n")
    assert directory.complaints() == [f"{name}: this file would be overlooked; {remedy}"]


def test_files_that_are_not_policy_are_let_be(directory: Any) -> None:
    before = directory.load().hash
    for name in ("README.md", "routes/.billing.yaml.swp", ".git/x.yaml", "..data/agreements.yaml", "routes/a.yaml~"):
        directory.write(name, "not: [policy")
    assert directory.load().hash == before


def test_the_hash_follows_every_file_that_decides(directory: Any) -> None:
    hashes = [directory.load().hash]
    for name in ("agreements.yaml", "callers.yaml", "profiles/safe-harbor.yaml", "routes/billing.yaml"):
        directory.write(name, directory.text(name) + "# reviewed\n")
        hashes.append(directory.load().hash)
    assert len(set(hashes)) == 5
    assert all(len(value) == 64 and set(value) <= set("0123456789abcdef") for value in hashes)
    directory.write("cases/a.yaml", "- {name: a, route: billing-codes, text: b, keeps: [b]}\n")
    assert directory.load().hash == hashes[-1]


def test_the_hash_does_not_depend_on_where_the_directory_lies(directory: Any, tmp_path: Path) -> None:
    before = directory.load().hash
    moved = tmp_path / "elsewhere"
    directory.path.rename(moved)
    assert load(moved, dialects=frozenset({"anthropic"}), today=TODAY).hash == before


def test_an_unknown_endpoint_is_found_where_the_dialects_tell_theirs(directory: Any) -> None:
    directory.edit("agreements.yaml", "[messages, count_tokens]", "[mesages]")
    assert directory.complaints() == []
    with pytest.raises(PolicyError) as raised:
        load(directory.path, dialects={"anthropic": ["messages", "count_tokens"]}, today=TODAY)
    assert str(raised.value).endswith(':9: endpoint "mesages" is not known; did you mean "messages"?')


UNMERGED = (
    "a merge of git was left unresolved here; "
    "keep one of the two sides, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>"
)


@pytest.mark.parametrize(
    "name", ["agreements.yaml", "callers.yaml", "profiles/safe-harbor.yaml", "routes/billing.yaml"]
)
@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", ": the file is empty; write it anew or restore it; a file may have been cut short"),
        (b"# only a comment\n", ": the file is empty; write it anew or restore it; a file may have been cut short"),
        (b"\xff\xfe\x00", ":1: the file is not UTF-8; save it as UTF-8"),
        (b"a: [1\n", ":2: this is not YAML; look at the bracket that is opened on line 1: is it closed?"),
        (b'a: 1\nb: "x\nc: 1\n', ":4: this is not YAML; look at the quote that is opened on line 2: is it closed?"),
        (b"a:\n\tb: 1\n", ":2: this is not YAML: a tab; write spaces, also before and behind a value"),
        (b"a: 1\t\nb: 1\n", ":1: this is not YAML: a tab; write spaces, also before and behind a value"),
        (b"a: 1\n  b: 1\n", ":2: this is not YAML; look at quotes, colons and indentation here"),
        (b'a: "\\d"\n', ":1: this is not YAML: a backslash in double quotes; put the text in single quotes"),
        (b"a: [*]\n", ":1: this is not YAML: a * at the beginning; put the text in quotes"),
        (
            b"a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> theirs\n",
            f":2: {UNMERGED}",
        ),
        (
            b"<<<<<<< HEAD\r\n# c\r\nb: 1\r\n=======\r\nb: 2\r\n>>>>>>> theirs\r\n",
            f":1: {UNMERGED}",
        ),
        (b"a:\n  b: 1\n=======\n  c: 2\n>>>>>>> theirs\n", f":3: {UNMERGED}"),
        (b"a: |\n  <<<<<<< HEAD\nb\n", ":4: this is not YAML; look at quotes, colons and indentation here"),
        (b"a: 1\nb: \0\n", ":2: a control character stands here; remove it, or save the file as plain text"),
        (b"a: \x00\n", ":1: a control character stands here; remove it, or save the file as plain text"),
    ],
)
def test_an_unreadable_file_is_told_once(directory: Any, name: str, content: bytes, complaint: str) -> None:
    (directory.path / name).write_bytes(content)
    assert f"{name}{complaint}" in directory.complaints()


@pytest.mark.parametrize(
    ("old", "new", "line", "odd"),
    [
        ("  path: /billing", "\u00a0 path: /billing", 3, "NO-BREAK SPACE (U+00A0) on line 2"),
        ("vendor: anthropic", "vendor:\u00a0anthropic", 5, "NO-BREAK SPACE (U+00A0) on line 4"),
        ("vendor: anthropic", "vendor\uff1a anthropic  # the vendor\n  # above all\n", 7, "FULLWIDTH COLON (U+FF1A) on line 4"),
        ("vendor: anthropic", "justification: \u201cThe task: it needs it.\u201d", 4, "LEFT DOUBLE QUOTATION MARK (U+201C) on line 4"),
    ],
)  # fmt: skip
def test_what_only_looks_like_yaml_is_named(directory: Any, old: str, new: str, line: int, odd: str) -> None:
    """Copied from a mail or a web page, it looks right, and the parser stops behind it."""
    directory.edit("routes/billing.yaml", old, new)
    remedy = f"{odd} means nothing to YAML: write a plain character, or put the text in quotes"
    told = f"routes/billing.yaml:{line}: this is not YAML; look at quotes, colons and indentation here; {remedy}"
    assert directory.complaints() == [told]


@pytest.mark.parametrize("beside", ["caf\u00e9", "\u2265 90", "x  # \u2013 the task"])
def test_what_may_stand_in_a_text_or_comment_is_not_named(directory: Any, beside: str) -> None:
    directory.edit("routes/billing.yaml", "  vendor: anthropic", f"  justification: {beside}\n vendor: anthropic")
    assert directory.complaints() == [
        "routes/billing.yaml:5: this is not YAML; look at quotes, colons and indentation here"
    ]


def test_a_pipe_in_place_of_a_file_does_not_hang(directory: Any) -> None:
    import os

    (directory.path / "callers.yaml").unlink()
    os.mkfifo(directory.path / "callers.yaml")
    assert (
        "callers.yaml: the file cannot be read (NotAFile); put a file there; a mount of what does not exist makes a directory"
        in directory.complaints()
    )


def test_linked_folders_are_read(directory: Any, tmp_path: Path) -> None:
    before = directory.load().hash
    (directory.path / "routes").rename(tmp_path / "mounted")
    (directory.path / "routes").symlink_to(tmp_path / "mounted")
    (directory.path / "loop").symlink_to(directory.path)
    complaints = directory.complaints()
    assert complaints
    assert all(complaint.startswith("loop/") for complaint in complaints)
    (directory.path / "loop").unlink()
    assert directory.load().hash == before


NAMES = ["agreements.yaml", "callers.yaml", "profiles/safe-harbor.yaml", "routes/billing.yaml"]
PIECES = [
    "{",
    "}",
    "[",
    "]",
    ": ",
    "- ",
    "\n",
    "  ",
    "*",
    "&a ",
    "!",
    "'",
    '"',
    "null",
    "12",
    "no",
    "\t",
    "é",
    "#",
    "|",
    "?",
]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(NAMES), st.integers(0, 10**6), st.integers(0, 12), st.sampled_from(PIECES) | st.text(max_size=4))
def test_any_damage_gives_a_policy_or_its_problems(
    directory: Any, name: str, at: int, removed: int, inserted: str
) -> None:
    whole = directory.text(name)
    at %= len(whole) + 1
    (directory.path / name).write_bytes(
        (whole[:at] + inserted + whole[at + removed :]).encode("utf-8", "surrogatepass")
    )
    try:
        policy = directory.load()
    except PolicyError as failure:
        assert failure.problems
        assert all(problem.message and problem.remedy and problem.file for problem in failure.problems)
    else:
        assert policy.routes
    finally:
        directory.write(name, whole)


def test_cases_are_read_with_the_policy(directory: Any) -> None:
    policy = directory.load()
    directory.write("cases/a.yaml", "- {name: a, route: billing-codes, text: b, keeps: [b]}\n")
    assert [case.name for case in load_cases(directory.path, policy)] == ["a"]
    directory.write("cases/b.yaml", "- {name: a, route: biling-codes, text: b, keeps: [b]}\n")
    with pytest.raises(
        PolicyError, match=r'b\.yaml:1: route "biling-codes" is not known; did you mean "billing-codes"'
    ):
        load_cases(directory.path, policy)
