"""Files of the policy directory that are none: each is a problem with its remedy, and none is passed over."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from gateway.commands.problems import placed, written
from gateway.policy.load import load
from gateway.policy.problems import PolicyError
from gateway.policy.source import fingerprint

ROUTES = "routes/more.yaml"
FOLDER = "put a file there; a mount of what does not exist makes a directory"
LINK = "it is a link that leads to no file: correct or remove it"


@pytest.mark.parametrize(
    ("put", "said"),
    [
        (lambda path: path.mkdir(), f"the file cannot be read (NotAFile); {FOLDER}"),
        (os.mkfifo, f"the file cannot be read (NotAFile); {FOLDER}"),
        (lambda path: path.symlink_to("/dev/zero"), f"the file cannot be read (NotAFile); {FOLDER}"),
        (lambda path: path.symlink_to(path.name), f"the file cannot be read (OSError); {LINK}"),
        (lambda path: path.symlink_to("nowhere.yaml"), f"the file cannot be read (FileNotFoundError); {LINK}"),
    ],
)
def test_what_is_no_file_is_a_problem_and_is_not_read(directory: Any, put: Callable[[Path], None], said: str) -> None:
    """A directory in a route's place, as Docker mounts what is not there, took the route away without a word."""
    put(directory.path / ROUTES)
    assert directory.complaints() == [f"{ROUTES}: {said}"]
    with pytest.raises(PolicyError) as failure:
        load(directory.path, dialects=frozenset({"anthropic"}), today=date(2026, 6, 1))
    shown = written(placed(failure.value.problems, "error"), "text")  # ends, though /dev/zero has no end
    assert shown == f"{directory.path.as_posix()}/{ROUTES}: error: {said}"


@pytest.mark.parametrize(("name", "shown"), [(b"b\xff.yaml", "b?.yaml"), (b"a\nb.yaml", "a?b.yaml")])
def test_a_name_that_cannot_be_printed_is_a_problem(directory: Any, name: bytes, shown: str) -> None:
    """It would forge a line of the log, or end the reload that meets it."""
    before = fingerprint(directory.path)
    (Path(os.fsdecode(os.fsencode(directory.path / "routes") + b"/" + name))).write_text("x: 1\n", "utf-8")
    assert directory.complaints() == [
        f"routes/{shown}: the file's name has characters that cannot be printed; rename it"
    ]
    assert fingerprint(directory.path) != before


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("agreements.yaml", "expires: 2028-02-01", 'expires: "2028-W05-1"', 'agreements.yaml:8: key "expires" must be a date, not the text "2028-W05-1"; write it as YYYY-MM-DD'),
        ("agreements.yaml", "{env: ANTHROPIC_API_KEY}", "{sk-ant-api03-Abc: x}", "agreements.yaml:4: unknown key (not shown) in credential of \"anthropic\"; the keys here are aws, entra, env, file, google"),
        ("agreements.yaml", "{env: ANTHROPIC_API_KEY}", "{key: x}", 'agreements.yaml:4: unknown key "key" in credential of "anthropic"; the keys here are aws, entra, env, file, google'),
        ("callers.yaml", "billing-svc:\n  mtls: [billing.example]", "billing-svc:", 'callers.yaml:1: "billing-svc" must be a mapping, not nothing; write it as {key: value}, or as indented lines'),
        ("routes/billing.yaml", "  purpose:", "  retries: {attempts: 2, after: [timeout, foo]}\n  purpose:", 'routes/billing.yaml:5: item 2 of "after" cannot be "foo"; choose unreachable or timeout or rate_limit or server_error'),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named(directory: Any, file: str, old: str, new: str, said: str) -> None:
    directory.edit(file, old, new)
    assert said in directory.complaints()
    assert "sk-ant" not in "".join(directory.complaints())


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("agreements.yaml", "    retention: zero", "    retention:", 'agreements.yaml:12: key "retention"'),
        ("agreements.yaml", "ca_file: null", "ca_file: ", 'agreements.yaml:13: key "ca_file"'),
        ("routes/billing.yaml", "  purpose:", "  budget:\n  purpose:", 'routes/billing.yaml:5: key "budget"'),
        ("routes/billing.yaml", "  purpose:", "  budget: {concurrent: }\n  purpose:", 'routes/billing.yaml:5: key "concurrent"'),
        ("roles.yaml", "until: 2026-12-31", "until:", 'roles.yaml:6: key "until"'),
        ("roles.yaml", "    routes: [billing-codes]", "    routes:\n    # routes: [billing-codes]", 'roles.yaml:5: key "routes"'),
    ],
)  # fmt: skip
def test_a_key_with_nothing_behind_it_widens_nothing(directory: Any, file: str, old: str, new: str, said: str) -> None:
    """An exception without its last day has no end, a budget without its limits is none. The control: null says so."""
    directory.write("roles.yaml", _EXCEPTION)
    directory.edit(file, old, new)
    rest = " has nothing behind it; write what is meant, or null where that is nothing, or leave the key out"
    assert directory.complaints() == [said + rest]
    written = directory.text(file)
    empty = re.compile(r"(retention|ca_file|budget|concurrent|until|routes):(?= *[\n,}])")
    directory.write(file, empty.sub(r"\1: null", written, count=1))
    assert all("behind it" not in complaint for complaint in directory.complaints())


_EXCEPTION = """\
roles: {clinical: {callers: [billing-svc, notes-svc], restore: none}}
break_glass:
  emergency:
    roles: [clinical]
    routes: [billing-codes]
    until: 2026-12-31
    restore: all
    justification: "A ward must be told."
"""


@pytest.mark.parametrize(
    ("file", "old", "new", "complaint"),
    [
        ("routes/billing.yaml", "vendor: anthropic", "vendor: anthrop\u0456c", 'routes/billing.yaml:4: vendor "anthrop\u0456c" has no agreement; did you mean "anthropic"?; it holds CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I (U+0456)'),
        ("routes/billing.yaml", "[billing-svc, notes-svc]", "[billing\u2011svc]", 'routes/billing.yaml:3: caller "billing\u2011svc" is not in callers.yaml; did you mean "billing-svc"?; it holds NON-BREAKING HYPHEN (U+2011)'),
        ("routes/billing.yaml", "vendor: anthropic", "vendor: anthropic\u200b", 'routes/billing.yaml:4: vendor "anthropic?" has no agreement; did you mean "anthropic"?; it holds ZERO WIDTH SPACE (U+200B)'),
        ("routes/billing.yaml", "[actor, subject]", "[\uff41ctor]", 'routes/billing.yaml:6: requirement "\uff41ctor" is not known; did you mean "actor"?; it holds FULLWIDTH LATIN SMALL LETTER A (U+FF41)'),
        ("routes/billing.yaml", "vendor: anthropic", "vendor: anthropi\u00e7", 'routes/billing.yaml:4: vendor "anthropi\u00e7" has no agreement; did you mean "anthropic"?'),
        ("agreements.yaml", "anthropic:\n", "Anthropic:\n", 'agreements.yaml:1: "Anthropic" cannot be the name of a vendor; use lower-case letters, digits, - _ and .'),
        ("callers.yaml", "billing-svc:\n", "billing svc:\n", 'callers.yaml:1: "billing svc" cannot be the name of a caller; use lower-case letters, digits, - _ and .'),
        ("routes/billing.yaml", "vendor: anthropic", "vendor: no", 'routes/billing.yaml:4: "no" without quotes is a truth value in YAML 1.1 and text in YAML 1.2; write "no" in quotes; or write true or false'),
        ("profiles/safe-harbor.yaml", "default: placeholder", "default: no", 'profiles/safe-harbor.yaml:1: "no" without quotes is a truth value in YAML 1.1 and text in YAML 1.2; write "no" in quotes; or write true or false'),
        ("profiles/safe-harbor.yaml", "{operator: placeholder, hint: year}", "{operator: no}", 'profiles/safe-harbor.yaml:3: "no" without quotes is a truth value in YAML 1.1 and text in YAML 1.2; write "no" in quotes; or write true or false'),
        ("agreements.yaml", "retention: zero", "retention: 010", 'agreements.yaml:12: "010" without quotes is a number in YAML 1.1, and not the one that it seems; write "010" in quotes; or write the number in plain digits, such as 1000 or 0.5'),
        ("callers.yaml", "[billing.example]", "['CN=billing.example']", 'callers.yaml:2: mTLS name "CN=billing.example" is not one; write the name alone, without CN='),
        ("callers.yaml", "[billing.example]", "[' billing.example']", 'callers.yaml:2: mTLS name " billing.example" is not one; write one subject alternative name or common name, exactly as in the certificate'),
    ],
)  # fmt: skip
def test_one_slip_is_told_once_and_by_what_cannot_be_seen(
    directory: Any, file: str, old: str, new: str, complaint: str
) -> None:
    directory.edit(file, old, new)
    assert directory.complaints() == [complaint]


GATEWAY_KEY = "phig_0123456789ab_" + "aB3_-" * 8 + "xyz"
VENDOR_KEY = "sk-ant-api03-" + "aB3_-" * 12
SAY = "say phi-gateway caller remove-key 0123456789ab, and give the caller another"
TAKE_OUT = f"take the gateway key out; whoever has read the file has it: {SAY}"
REVOKE = "take out what looks like a vendor's key, and revoke it; whoever has read the file has it"


@pytest.mark.parametrize("style", ["text", "json", "sarif", "github"])
@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("callers.yaml", "billing-svc:\n  mtls: [billing.example]", f"billing-svc: {GATEWAY_KEY}", f'callers.yaml:1: "billing-svc" must be a mapping, not the text (not shown); {TAKE_OUT}'),
        ("callers.yaml", "[billing.example]", f"[{GATEWAY_KEY}]", f"callers.yaml:2: mTLS name (not shown) is not one; {TAKE_OUT}"),
        ("callers.yaml", "billing-svc:", f"billing-svc:\n  {GATEWAY_KEY}: x", f'callers.yaml:2: unknown key (not shown) in "billing-svc"; {TAKE_OUT}'),
        ("callers.yaml", "notes-svc:", f"{GATEWAY_KEY}:", f"callers.yaml:3: (not shown) cannot be the name of a caller; {TAKE_OUT}"),
        ("routes/billing.yaml", "[billing-svc, notes-svc]", f"[notes-svc, {GATEWAY_KEY}]", f"routes/billing.yaml:3: caller (not shown) is not in callers.yaml; {TAKE_OUT}"),
        ("routes/billing.yaml", "vendor: anthropic", f"vendor: {VENDOR_KEY}", f"routes/billing.yaml:4: vendor (not shown) has no agreement; {REVOKE}"),
        ("agreements.yaml", "BAA-2026-014", f"key {VENDOR_KEY}", f"agreements.yaml:6: reference (not shown) cannot stand in an audit event; {REVOKE}"),
    ],
)  # fmt: skip
def test_a_key_in_a_wrong_place_is_not_shown(
    directory: Any, file: str, old: str, new: str, said: str, style: Any
) -> None:
    """It went into the log, the build and the ticket whole, and "say: phi-gateway caller add" repeated it."""
    directory.edit(file, old, new)
    assert said in directory.complaints()
    with pytest.raises(PolicyError) as failure:
        directory.load()
    shown = written(placed(failure.value.problems, "error"), style) + str(failure.value)
    for secret in (GATEWAY_KEY, VENDOR_KEY):
        assert secret[20:] not in shown and secret[20:30] not in shown


def test_what_is_no_key_is_shown(directory: Any) -> None:
    directory.edit("routes/billing.yaml", "vendor: anthropic", "vendor: sk-notes-and-letters-of-the-wards")
    assert any('"sk-notes-and-letters-of-the-wards"' in told for told in directory.complaints())
