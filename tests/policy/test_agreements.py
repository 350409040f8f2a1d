"""agreements.yaml: every fault with its exact message."""

from __future__ import annotations

import base64
from datetime import date, timedelta
from typing import Any

import pytest
import trustme

from gateway.model import FeatureKind

PIN = base64.b64encode(bytes(range(32))).decode()


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("dialect: anthropic", "dialect: gemini", '2: dialect "gemini" is not known; the dialects are anthropic, comprehend-medical, openai'),
        ("dialect: anthropic", "dialect: openia", '2: dialect "openia" is not known; did you mean "openai"?'),
        ("  dialect: anthropic\n", "", '1: "anthropic" lacks the key "dialect"; add it'),
        ("network: public", "netwrok: public", '14: unknown key "netwrok" in "anthropic"; did you mean "network"?'),
        ("network: public", "network: public\n  traceparent: pass", "15: traceparent is passed to private vendors only;"
         " withhold it, or say network: private where the vendor is inside"),
        ("network: public", "zone: a", '14: unknown key "zone" in "anthropic"; the keys here are baa, credential, dialect,'
         " headers, network, sites, timeouts, tls, traceparent, url"),
        ("retention: zero", "retentoin: zero", '12: unknown key "retentoin" in baa of "anthropic"; did you mean'
         ' "retention"?'),
        ("pins: []", "pin: []", '13: unknown key "pin" in tls of "anthropic"; did you mean "pins"?'),
        ("network: public", "network: publc", '14: key "network" cannot be "publc"; did you mean "public"?'),
        ("network: public", "network: vpn", '14: key "network" cannot be "vpn"; choose public or private'),
        ('minimum: "1.2"', "minimum: 1.2", '13: key "minimum" must be text, not the number 1.2; put it in quotes: "1.2"'),
        ('minimum: "1.2"', 'minimum: "1.1"', '13: key "minimum" cannot be "1.1"; choose 1.2 or 1.3'),
        ('minimum: "1.2"', "minimum: null", '13: key "minimum" cannot be nothing; choose 1.2 or 1.3'),
        ('minimum: "1.2"', "minimum: [a]", '13: key "minimum" cannot be a list; choose 1.2 or 1.3'),
        ("reference: BAA-2026-014", "reference: 2026", '6: key "reference" must be text, not the number 2026; put it in'
         ' quotes: "2026"'),
        ("reference: BAA-2026-014", "reference: true", '6: key "reference" must be text, not the truth value true; put it'
         ' in quotes: "true"'),
        ("reference: BAA-2026-014", "reference:", '6: key "reference" must be text, not nothing; write text here'),
        ("reference: BAA-2026-014", 'reference: "a b"', '6: reference "a b" cannot stand in an audit event; use letters,'
         " digits, . _ / and -, at most 64"),
        ("effective: 2026-02-01", "effective: soon", '7: key "effective" must be a date, not the text "soon"; write it as'
         " YYYY-MM-DD"),
        ("effective: 2026-02-01", "effective: 2026-2-1", '7: key "effective" must be a date, not the text "2026-2-1"; write'
         " it as YYYY-MM-DD"),
        ("effective: 2026-02-01", 'effective: "2026-02-30"', '7: key "effective" must be a date, not the text'
         ' "2026-02-30"; write it as YYYY-MM-DD'),
        ("  effective: 2026-02-01", "  effective: 20260201", '7: key "effective" must be a date, not the number 20260201;'
         " write it as YYYY-MM-DD"),
        ("expires: 2028-02-01", "expires: 2026-02-01", "8: expires 2026-02-01 is not after effective 2026-02-01; expires is"
         " the first day that is no longer covered"),
        ("endpoints: [messages, count_tokens]", "endpoints: messages", '9: key "endpoints" must be a list, not the text'
         ' "messages"; write it as [a, b]'),
        ("endpoints: [messages, count_tokens]", "endpoints: [Messages]", '9: endpoint "Messages" is not known; write a word'
         " such as messages"),
        ("endpoints: [messages, count_tokens]", "endpoints: [messages, messages]", '9: "messages" stands twice in'
         " endpoints; keep one"),
        ("models: [claude-*]", 'models: ["claude-?"]', '10: model "claude-?" is not a pattern; write letters, digits,'
         " . _ : @ / - and * for any run of them"),
        ("models: [claude-*]", "models: [claude-**]", '10: model "claude-**" has two * in a row; write one; * never matches'
         " /"),
        ("models: [claude-*]", "models: [3.5]", '10: item 1 of "models" must be text, not the number 3.5; put it in quotes:'
         ' "3.5"'),
        ("features: [beta:context-1m-*]", "features: [betta:x]", '11: feature "betta:x" has no kind "betta"; did you mean'
         ' "beta"?'),
        ("features: [beta:context-1m-*]", "features: [mcp_server:mcp.*]", '11: feature "mcp_server:mcp.*" does not name a'
         " host; write host, host:port or *.domain; * stands for whole labels on the left only"),
        ("features: [beta:context-1m-*]", "features: [{beta: x}]", '11: item 1 of "features" must be text, not a mapping;'
         " write one text, in quotes or without a space behind the colon"),
        ("retention: zero", "retention: 30 days", '12: retention "30 days" is not a word; write a word such as zero'),
        ("retention: zero", "regions: [US]", '12: region "US" is not one; write it as us or us-east-1'),
        ("pins: []", "pins: [abc]", '13: pin "abc" is not one; write sha256/ and the base64 of the SHA-256 of the leaf\'s'
         " SubjectPublicKeyInfo"),
        ("ca_file: null", "ca_file: missing.pem", '13: ca_file "missing.pem" cannot be read; give a path from the directory'
         " of agreements.yaml, or null for the system's roots"),
        ("ca_file: null", "ca_file: callers.yaml", '13: ca_file "callers.yaml" holds no certificates; it must hold'
         " certificates in PEM form"),
        ("network: public", "timeouts: {connect: 0}", "14: timeout connect of 0 seconds is not possible; write seconds,"
         " more than 0, at most 86400"),
        ("network: public", "timeouts: {connect: 2026-01-01}", '14: key "connect" must be a number, not the date 2026-01-01; write a number here'),
        ("network: public", "timeouts: 5", '14: key "timeouts" must be a mapping, not the number 5; write it as {key: value}, or as indented lines'),
        ("network: public", "timeouts: {connect: fast}", '14: key "connect" must be a number, not the text "fast"; write a'
         " number here"),
        ("https://api.anthropic.com", "https://user:pw@api.anthropic.com", "3: the url (not shown) holds a user name or"
         " password; leave it out; secrets are named under credential"),
        ("https://api.anthropic.com", "https://10.0.0.8", '3: url "https://10.0.0.8" is not a public address; write'
         " network: private where the vendor is inside"),
        ("{env: ANTHROPIC_API_KEY}", "{}", "4: credential must name one source; write {env: NAME}, {file: /path}, {aws: REGION}, {google: default} or {entra: SCOPE}"),
        ("{env: ANTHROPIC_API_KEY}", "{env: A, file: /b}", "4: credential must name one source; write {env: NAME},"
         " {file: /path}, {aws: REGION}, {google: default} or {entra: SCOPE}"),
        ("{env: ANTHROPIC_API_KEY}", "{env: sk-ant-api03-abc}", "4: credential.env is not the name of an environment"
         " variable (not shown); write the name, never the secret; if this is a secret, revoke it"),
        ("{env: ANTHROPIC_API_KEY}", "{file: key.txt}", "4: credential.file is not an absolute path (not shown); write"
         " /path/to/file"),
        ("{env: ANTHROPIC_API_KEY}", "sk-ant-api03-abc", '4: key "credential" must be a mapping, not what it is (not'
         " shown); write it as {key: value}, or as indented lines"),
        ("{env: ANTHROPIC_API_KEY}", "{env: 12345678901}", '4: key "env" must be text, not what it is (not shown); write'
         " text here"),
        ("anthropic:\n", "Anthropic!:\n", '1: "Anthropic!" cannot be the name of a vendor; use lower-case letters, digits,'
         " - _ and ."),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_line_value_and_remedy(directory: Any, old: str, new: str, complaint: str) -> None:
    directory.edit("agreements.yaml", old, new)
    assert f"agreements.yaml:{complaint}" in directory.complaints()


@pytest.mark.parametrize("secret", ["{env: sk-ant-api03-abc}", "sk-ant-api03-abc", "{file: sk-ant-api03-abc}"])
def test_a_secret_put_there_by_mistake_is_not_repeated(directory: Any, secret: str) -> None:
    directory.edit("agreements.yaml", "{env: ANTHROPIC_API_KEY}", secret)
    complaints = directory.complaints()
    assert complaints
    assert "api03" not in " ".join(complaints)


def test_the_file_must_be_a_mapping(directory: Any) -> None:
    directory.write("agreements.yaml", "- anthropic\n")
    assert "agreements.yaml:1: the file is not a mapping of vendors; write vendor-name: {...}" in directory.complaints()


def test_to_have_no_agreement_is_said_not_forgotten(directory: Any) -> None:
    text = directory.text("agreements.yaml")
    start, end = text.index("  baa:"), text.index("  tls:")
    directory.write("agreements.yaml", text[:start] + text[end:])
    assert directory.complaints() == ['agreements.yaml:1: "anthropic" lacks the key "baa"; add it']
    directory.write("agreements.yaml", text[:start] + "  baa: null\n" + text[end:])
    assert directory.warnings() == [
        'agreements.yaml:5: vendor "anthropic" has no signed agreement; every call to it is refused'
    ]


def test_dates_may_stand_in_quotes(directory: Any) -> None:
    before = directory.load().agreements
    directory.edit("agreements.yaml", "effective: 2026-02-01", 'effective: "2026-02-01"')
    assert directory.load().agreements == before


@pytest.mark.parametrize(
    ("days", "warning"),
    [
        (31, None),
        (30, 'agreement BAA-2026-014 with vendor "anthropic" expires on 2028-02-01, in 30 days; renew it; from that day'
         " every call is refused"),
        (1, 'agreement BAA-2026-014 with vendor "anthropic" expires on 2028-02-01, tomorrow; renew it; from that day'
         " every call is refused"),
        (0, 'agreement BAA-2026-014 with vendor "anthropic" expired on 2028-02-01; every call under it is refused; renew'
         " it"),
        (-400, 'agreement BAA-2026-014 with vendor "anthropic" expired on 2028-02-01; every call under it is refused; renew'
         " it"),
    ],
)  # fmt: skip
def test_an_agreement_that_ends_within_thirty_days_is_warned_about(
    directory: Any, days: int, warning: str | None
) -> None:
    today = date(2028, 2, 1) - timedelta(days=days)
    assert directory.warnings(today) == ([f"agreements.yaml:8: {warning}"] if warning else [])


def test_an_agreement_that_is_not_yet_in_effect_is_warned_about(directory: Any) -> None:
    assert directory.warnings(date(2026, 1, 31)) == [
        'agreements.yaml:7: agreement BAA-2026-014 with vendor "anthropic" takes effect on 2026-02-01;'
        " until that day every call is refused"
    ]
    assert directory.warnings(date(2026, 2, 1)) == []


@pytest.mark.parametrize(
    ("old", "new", "warning"),
    [
        ("[claude-*]", '["*"]', '10: agreement BAA-2026-014 covers every model ("*"); name the families that the agreement'
         " names"),
        ("[claude-*]", "[]", "10: agreement BAA-2026-014 covers no models; every call that has one is refused"),
        ("[messages, count_tokens]", "[]", "9: agreement BAA-2026-014 covers no endpoints; every call that has one is"
         " refused"),
        ("[beta:context-1m-*]", '["url_source:*"]', '11: agreement BAA-2026-014 covers every feature of a kind'
         ' ("url_source:*"); name them one by one'),
    ],
)  # fmt: skip
def test_a_scope_that_is_too_wide_or_empty_is_warned_about(directory: Any, old: str, new: str, warning: str) -> None:
    directory.edit("agreements.yaml", old, new)
    assert directory.warnings() == [f"agreements.yaml:{warning}"]


def test_tls_timeouts_and_regions_are_taken_over(directory: Any) -> None:
    directory.edit("agreements.yaml", "pins: []", f"pins: [sha256/{PIN}, {PIN[:-4]}AAA=]")
    directory.edit("agreements.yaml", 'minimum: "1.2"', 'minimum: "1.3"')
    directory.edit("agreements.yaml", "network: public", "network: private\n  timeouts: {connect: 5, first_byte: 0.5}")
    directory.edit("agreements.yaml", "retention: zero", "regions: [us, eu-west-1]")
    agreement = directory.load().agreements["anthropic"]
    assert agreement.tls.minimum == "1.3"
    assert agreement.tls.pins[0] == PIN
    assert agreement.network == "private"
    assert (agreement.timeouts.connect, agreement.timeouts.first_byte, agreement.timeouts.total) == (5.0, 0.5, None)
    assert agreement.baa is not None
    assert agreement.baa.regions == ("us", "eu-west-1")
    assert [(p.kinds, p.glob) for p in agreement.baa.features] == [(frozenset({FeatureKind.BETA}), "context-1m-*")]


def test_the_ca_file_is_part_of_the_policy(directory: Any) -> None:
    authority, other = trustme.CA(), trustme.CA()
    (directory.path / "ca.pem").write_bytes(authority.cert_pem.bytes())
    directory.edit("agreements.yaml", "ca_file: null", "ca_file: ca.pem")
    first = directory.load()
    assert first.agreements["anthropic"].tls.ca_file == directory.path / "ca.pem"
    (directory.path / "ca.pem").write_bytes(other.cert_pem.bytes())
    assert directory.load().hash != first.hash


def test_a_vendor_on_no_route_is_warned_about(directory: Any) -> None:
    text = directory.text("agreements.yaml")
    directory.write("agreements.yaml", text + text.replace("anthropic:\n  dialect", "spare:\n  dialect"))
    assert directory.warnings() == ['agreements.yaml: vendor "spare" is on no route; remove it, or add a route']


def with_headers(directory: Any, dialect: str, headers: str) -> None:
    directory.edit("agreements.yaml", "dialect: anthropic", f"dialect: {dialect}")
    directory.edit("agreements.yaml", "  network: public", f"  network: public\n  headers: {headers}")


def test_the_account_that_is_meant_may_be_named(directory: Any) -> None:
    with_headers(directory, "openai", "{OpenAI-Organization: org-Abc123, openai-project: proj_x}")
    agreement = directory.load().agreements["anthropic"]
    assert agreement.headers == {"openai-organization": "org-Abc123", "openai-project": "proj_x"}


@pytest.mark.parametrize(
    ("dialect", "headers", "complaint"),
    [
        ("anthropic", "{OpenAI-Project: proj_x}", 'header "OpenAI-Project" is not known; this dialect has none; remove it'),
        ("openai", "{Authorization: sk-secret}", 'header "Authorization" is not known; the headers are openai-organization, openai-project'),
        ("openai", "{OpenAI-Project: sk-secret}", 'header "OpenAI-Project" has not the form of an account (not shown); write it once, as the vendor shows it'),
        ("openai", "{openai-project: proj_x, OpenAI-Project: proj_y}", 'header "OpenAI-Project" has not the form of an account (not shown); write it once, as the vendor shows it'),
    ],
)  # fmt: skip
def test_other_headers_cannot_be_fixed(directory: Any, dialect: str, headers: str, complaint: str) -> None:
    with_headers(directory, dialect, headers)
    (told,) = directory.complaints()
    assert told == f"agreements.yaml:15: {complaint}"
    assert "secret" not in told
