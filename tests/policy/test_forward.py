"""forward-proxy.yaml: what it lets through, and what it cannot say."""

from __future__ import annotations

import pytest

from gateway.policy.forward import base_urls, pass_on
from gateway.policy.hosts import read_host
from gateway.policy.schema import AllowedHost, Policy
from gateway.refusals import Reason, Refusal


def written(directory, allow: str, callers: str = "billing-svc") -> None:
    (directory.path / "forward-proxy.yaml").write_text(f"callers: [{callers}]\nallow:\n  - {allow}\n")


def asked(
    policy: Policy, host: str, port: int = 443, *, plain: bool = False, caller: str = "billing-svc"
) -> AllowedHost | Refusal:
    read = read_host(host)
    assert read is not None
    return pass_on(policy, caller, read, port, plain=plain)


@pytest.mark.parametrize(
    ("allow", "complaint"),
    [
        ("{host: api.anthropic.com}", '3: host "api.anthropic.com" is an AI vendor\'s (api.anthropic.com); leave it out: callers reach AI vendors by a route; nothing is tunnelled there'),
        ("{host: x.openai.azure.com}", '3: host "x.openai.azure.com" is an AI vendor\'s (*.openai.azure.com)'),
        ("{host: 2130706433}", 'key "host" must be text'), ('{host: "2130706433"}', '3: host "2130706433" is not one'), ('{host: "127.1"}', "is not one"),
        ('{host: "*"}', 'host "*" is not one; write a name, *.name.tld or an address, in lower case; others in punycode'), ('{host: "*.com"}', "is not one"), ("{host: a.example.}", "is not one"), ("{host: bücher.example}", "is not one"), ("{host: https://a.example}", "is not one"),
        ("{host: a.example, ports: []}", "ports must be numbers from 1 to 65535; write [443]"), ("{host: a.example, ports: [0]}", "ports must be"), ("{host: a.example, ports: [443], plain: true}", "plain: true on port 443"),
        ("{host: a.example, port: 443}", 'unknown key "port" in allow of this file; did you mean "ports"?'),
        ('{host: "no"}', '3: host "no" is one word, not a name of the Internet; write its whole name; or network: private where it is inside'), ("{host: localhost}", "is one word"),
        ("{host: 10.1.2.3}", '3: host "10.1.2.3" is not a public address; write network: private where the host is inside'), ('{host: "::1"}', "is not a public address"),
        ("{host: 169.254.169.254, network: private, ports: [80], plain: true}", '3: host "169.254.169.254" is an address that is never dialled; name another'),
        ('{host: "fd00:ec2::254", network: private}', "never dialled"), ("{host: 100.64.1.1, network: private}", "never dialled"), ('{host: "64:ff9b::a00:1"}', "never dialled"),
        ("{host: a.example}\n  - {host: A.example, ports: [443, 80], network: private}", '4: host "a.example" stands here twice with the same port; keep one'),
        ("{host: a.example, network: inside}", 'key "network" cannot be "inside"'),
    ],
)  # fmt: skip
def test_faults(directory, allow: str, complaint: str) -> None:
    written(directory, allow)
    problems = directory.complaints()
    assert any(complaint in problem for problem in problems), problems


def test_a_caller_that_is_not_there(directory) -> None:
    written(directory, "{host: a.example}", "biling-svc")
    (problem,) = directory.complaints()
    assert 'forward-proxy.yaml:1: caller "biling-svc" is not in callers.yaml; did you mean "billing-svc"?' in problem


def test_wide_patterns_are_warned_of_and_vendors_stay_refused(directory) -> None:
    written(directory, '{host: "*.openai.com", network: private}')
    policy = directory.load()
    warnings = "\n".join(map(str, policy.warnings))
    assert 'host "*.openai.com" covers hosts of AI vendors too' in warnings
    assert "may have any name below it resolve to an inside address" in warnings
    refusal = asked(policy, "api.openai.com")
    assert isinstance(refusal, Refusal) and refusal.reason is Reason.AI_VENDOR_DESTINATION


def test_a_word_alone_may_be_an_inside_host(directory) -> None:
    written(directory, "{host: fhir, network: private}")
    assert isinstance(asked(directory.load(), "fhir"), AllowedHost)


def test_of_two_entries_the_first_decides_and_that_is_said(directory) -> None:
    written(directory, '{host: "*.partner.example", network: private}\n  - {host: a.partner.example}')
    policy = directory.load()
    (said,) = [str(warning) for warning in policy.warnings if "comes after" in str(warning)]
    assert (
        ':4: host "a.partner.example" comes after "*.partner.example" with network: private; the first that fits'
        in said
    )
    written(directory, '{host: a.partner.example}\n  - {host: "*.partner.example", network: private}')
    assert not [warning for warning in directory.load().warnings if "comes after" in str(warning)]


def test_what_is_let_through(directory) -> None:
    written(
        directory,
        '{host: "*.partner.example", ports: [443, 8443]}\n  - {host: 10.1.2.3, network: private}\n  - {host: "2606:4700::1"}\n  - {host: old.example, ports: [80], plain: true}',
    )
    policy = directory.load()
    for host, port, plain in (
        ("a.partner.example", 8443, False),
        ("A.B.Partner.Example.", 443, False),
        ("10.1.2.3", 443, False),
        ("[::ffff:10.1.2.3]", 443, False),
        ("[2606:4700::1]", 443, False),
        ("old.example", 80, True),
        ("old.example", 80, False),
    ):
        assert isinstance(asked(policy, host, port, plain=plain), AllowedHost), host
    for host, port, plain in (
        ("partner.example", 443, False),
        ("a.partner.example", 22, False),
        ("a.partner.example", 443, True),
        ("a.partner.example.evil.example", 443, False),
        ("10.1.2.4", 443, False),
        ("old.example", 443, False),
    ):
        refusal = asked(policy, host, port, plain=plain)
        assert isinstance(refusal, Refusal) and refusal.reason is Reason.DESTINATION_NOT_ALLOWED, host
    assert isinstance(asked(policy, "a.partner.example", caller="notes-svc"), Refusal)


def test_without_the_file_nothing_is(directory) -> None:
    policy = directory.load()
    assert policy.forward is None
    for host, reason in (
        ("a.example", Reason.DESTINATION_NOT_ALLOWED),
        ("api.openai.com", Reason.AI_VENDOR_DESTINATION),
    ):
        refusal = asked(policy, host)
        assert isinstance(refusal, Refusal) and refusal.reason is reason


def test_the_pointer_names_the_callers_own_routes(directory) -> None:
    policy = directory.load()
    assert base_urls(policy, "billing-svc", "api.anthropic.com") == [("/billing-codes", "anthropic")]
    assert base_urls(policy, "billing-svc", "*.anthropic.com") == [("/billing-codes", "anthropic")]
    assert base_urls(policy, "billing-svc", "*.openai.com") == []
    assert base_urls(policy, "nobody", "api.anthropic.com") == []


def test_it_is_part_of_the_policys_hash(directory) -> None:
    before = directory.load().hash
    written(directory, "{host: a.example}")
    assert directory.load().hash != before
