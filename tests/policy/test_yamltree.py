"""Only YAML that means one thing is read."""

from __future__ import annotations

from datetime import date

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from gateway.policy.problems import Findings
from gateway.policy.yamltree import LARGEST, Node, read_yaml


def read(text: str) -> tuple[Node | None, list[str]]:
    findings = Findings()
    root = read_yaml("f.yaml", text.encode(), findings)
    return root, [str(problem) for problem in findings.problems]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("a: &x 1\nb: 2\n", "f.yaml:1: the anchor &x stands here; write the value out where it is needed"),
        ("a: 1\nb: *x\n", "f.yaml:2: the alias *x stands here; write the value out"),
        ("a: !!str 1\n", 'f.yaml:1: the tag "tag:yaml.org,2002:str" stands here; leave it out'),
        ("a: !!python/object:os.system x\n", 'f.yaml:1: the tag "tag:yaml.org,2002:python/object:os.system" stands here;'
         " leave it out"),
        ("a: ! x\n", 'f.yaml:1: the tag "!" stands here; leave it out'),
        ("%YAML 1.1\n---\na: 1\n", "f.yaml:1: a YAML directive stands here; leave it out"),
        ("a: 1\n---\nb: 2\n", "f.yaml:2: a second document begins here; write one document per file, without ---"),
        ("a:\n  <<: {b: 1}\n", "f.yaml:2: the merge key << stands here; write the keys out"),
        ("? [a]\n: 1\n", "f.yaml:1: a key is not plain text; write a name before the colon"),
        ("a: 1\nb: 2\na: 3\n", 'f.yaml:3: the key "a" stands here a second time; keep one; the first is on line 1'),
        ("a:\n  b: 1\n  b: 1\n", 'f.yaml:3: the key "b" stands here a second time; keep one; the first is on line 2'),
        ("on: 1\n", 'f.yaml:1: "on" without quotes is a truth value in YAML 1.1 and text in YAML 1.2; write "on" in'
         " quotes; or write true or false"),
        ("a: no\n", 'f.yaml:1: "no" without quotes is a truth value in YAML 1.1 and text in YAML 1.2; write "no" in'
         " quotes; or write true or false"),
        ("a: 0755\n", 'f.yaml:1: "0755" without quotes is a number in YAML 1.1, and not the one that it seems;'
         ' write "0755" in quotes; or write the number in plain digits, such as 1000 or 0.5'),
        ("a: 0o17\n", 'f.yaml:1: "0o17" without quotes is a number in YAML 1.2 only; write "0o17" in quotes; or write the number in plain digits, such as 1000 or 0.5'),
        ("a: 1e3\n", 'f.yaml:1: "1e3" without quotes is a number in YAML 1.2 only; write "1e3" in quotes; or write the number in plain digits, such as 1000 or 0.5'),
        ("a: 1.5e3\n", 'f.yaml:1: "1.5e3" without quotes is a number in YAML 1.2 only; write "1.5e3" in quotes; or write the number in plain digits, such as 1000 or 0.5'),
        ("a: 0089\n", 'f.yaml:1: "0089" without quotes is a number in YAML 1.2 only; write "0089" in quotes; or write the number in plain digits, such as 1000 or 0.5'),
        ("a: +.5\n", 'f.yaml:1: "+.5" without quotes is a number in YAML 1.2 only; write "+.5" in quotes; or write the number in plain digits, such as 1000 or 0.5'),
        ("1e3: a\n", 'f.yaml:1: "1e3" without quotes is a number in YAML 1.2 only; write "1e3" in quotes; or write the number in plain digits, such as 1000 or 0.5'),
        ("a: 1:30\n", 'f.yaml:1: "1:30" without quotes is a number in YAML 1.1, and not the one that it seems;'
         ' write "1:30" in quotes; or write the number in plain digits, such as 1000 or 0.5'),
        ("a: 0x1f\n", 'f.yaml:1: "0x1f" without quotes is a number in YAML 1.1, and not the one that it seems;'
         ' write "0x1f" in quotes; or write the number in plain digits, such as 1000 or 0.5'),
        ("a: 1_000\n", 'f.yaml:1: "1_000" without quotes is a number in YAML 1.1, and not the one that it seems;'
         ' write "1_000" in quotes; or write the number in plain digits, such as 1000 or 0.5'),
        ("a: .nan\n", 'f.yaml:1: ".nan" without quotes is a number in YAML 1.1, and not the one that it seems;'
         ' write ".nan" in quotes; or write the number in plain digits, such as 1000 or 0.5'),
        ("a: 2026-13-01\n", 'f.yaml:1: "2026-13-01" is not a day of the calendar; correct it, as YYYY-MM-DD'),
        ("a: 2026-01-01 10:00:00\n", 'f.yaml:1: "2026-01-01 10:00:00" without quotes is a time in YAML 1.1;'
         ' write "2026-01-01 10:00:00" in quotes; a date is written YYYY-MM-DD'),
        ("a: =\n", 'f.yaml:1: "=" without quotes is special in YAML 1.1; write "=" in quotes'),
        ("1: a\n", 'f.yaml:1: the key "1" is not text in YAML; write "1" in quotes'),
        ("2026-01-01: a\n", 'f.yaml:1: the key "2026-01-01" is not text in YAML; write "2026-01-01" in quotes'),
        ("a: {b: 1\n", "f.yaml:2: this is not YAML; look at the bracket that is opened on line 1: is it closed?"),
        ("a:\n\t- b\n", "f.yaml:2: this is not YAML: a tab; write spaces, also before and behind a value"),
        ("[" * 40 + "]" * 40 + "\n", "f.yaml:1: the nesting is too deep; write it flatter"),
        ("", "f.yaml: the file is empty; write it anew or restore it; a file may have been cut short"),
        ("# " + "x" * LARGEST, f"f.yaml: the file is larger than {LARGEST} bytes; split it"),
    ],
)  # fmt: skip
def test_what_is_not_plain_is_refused(text: str, complaint: str) -> None:
    root, complaints = read(text)
    assert root is None
    assert complaint in complaints


def test_depth_costs_no_recursion() -> None:
    root, complaints = read("[" * 100_000)
    assert root is None
    assert len(complaints) == 1


def test_a_bad_file_is_not_quoted() -> None:
    _, complaints = read('a: "sk-ant-secret\nb: @sk-ant-secret\n')
    assert complaints
    assert "sk-ant" not in " ".join(complaints)


def test_several_faults_are_told_at_once() -> None:
    _, complaints = read("a: no\nb: 010\na: 1\n")
    assert [complaint.split(": ")[0] for complaint in complaints] == ["f.yaml:1", "f.yaml:2", "f.yaml:3"]


def test_values_and_lines() -> None:
    root, complaints = read(
        "a: true\nb: null\nc: ~\nd:\ne: 12\nf: -0.5\ng: 2026-02-01\nh: 'no'\ni:\n  - x\n  - {k: \"1.2\"}\nj: claude-*\n"
    )
    assert complaints == []
    assert root is not None
    assert root.plain() == {
        "a": True, "b": None, "c": None, "d": None, "e": 12, "f": -0.5, "g": date(2026, 2, 1), "h": "no",
        "i": ["x", {"k": "1.2"}], "j": "claude-*",
    }  # fmt: skip
    assert root.line_of("e") == 5
    assert root.line_of("i", 1, "k") == 11
    assert root.line_of("i", 7, "k") == 9  # the nearest place that is there
    assert root.at("h").quoted
    assert not root.at("j").quoted


words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=12)
values = st.recursive(
    words | st.integers(0, 10**9) | st.booleans() | st.none() | st.dates(min_value=date(1000, 1, 1)),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(words, values, min_size=1, max_size=4))
def test_what_pyyaml_writes_reads_the_same(value: dict[str, object]) -> None:
    text = yaml.safe_dump(value, allow_unicode=True, default_style=None)
    findings = Findings()
    root = read_yaml("f.yaml", text.encode(), findings)
    if root is None:
        # PyYAML leaves some texts without quotes that other readers take for numbers; those are refused.
        assert findings.problems
    else:
        assert root.plain() == value


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    findings = Findings()
    root = read_yaml("f.yaml", text.encode("utf-8", "surrogatepass"), findings)
    assert (root is None) == bool(findings.problems)


@pytest.mark.parametrize(
    "written",
    [
        "{env: 5e7}", "{env: 0x5e7}", "5e7", "{file: 5_7}", "{env: [a, 5e7]}", "{env: {5e7: a}}", "{5e7: a}", "{env: 2026-57-57}",
        "{env: &s5e7 a}", "{env: *s5e7 }", "{env: ! s5e7}", "!s5e7 a", "{sk-5e7: a, sk-5e7: b}", "{env: {a: [5e7, 5e7]}}",
        "{env: a, env: 5e7}",
    ],
)  # fmt: skip
def test_no_fault_of_yaml_shows_what_may_be_a_secret(written: str) -> None:
    findings = Findings()
    assert read_yaml("f.yaml", f"a:\n  credential: {written}\n".encode(), findings) is None
    assert findings.problems
    for problem in findings.problems:
        told = f"{problem} {problem.value}"
        assert problem.line == 2
        assert "(not shown)" in told or '"env" stands here a second time' in told
        assert "5e7" not in told
        assert "5_7" not in told
        assert "57" not in told


def test_behind_a_secret_values_are_shown_again() -> None:
    _, complaints = read("a:\n  credential: {env: {b: 1}}\n  url: no\nb: no\n")
    assert [complaint.split(" without")[0] for complaint in complaints] == ['f.yaml:3: "no"', 'f.yaml:4: "no"']


@pytest.mark.parametrize(
    ("unseen", "name"),
    [
        ("\x85", "a control character (U+0085)"), ("\u2028", "LINE SEPARATOR (U+2028)"), ("\u2029", "PARAGRAPH SEPARATOR (U+2029)"),
        ("\r", "a control character (U+000D)"), ("\u202e", "RIGHT-TO-LEFT OVERRIDE (U+202E)"), ("\u2066", "LEFT-TO-RIGHT ISOLATE (U+2066)"),
    ],
)  # fmt: skip
def test_no_key_hides_in_what_looks_like_a_comment(unseen: str, name: str) -> None:
    root, complaints = read(f"a: 1\n# a remark{unseen}b: 2\n")
    assert root is None
    assert complaints == [
        f"f.yaml:2: {name} stands here; remove it, which breaks lines or turns text unseen;"
        " in a quoted text it is written as an escape"
    ]


def test_line_ends_of_windows_and_escapes_are_read() -> None:
    root, complaints = read('a: 1\r\nb: "x\\u202ey\\Lz"\r\n')
    assert complaints == []
    assert root is not None and root.plain() == {"a": 1, "b": "x\u202ey\u2028z"}
