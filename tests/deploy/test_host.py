"""systemd, nftables, Compose and security groups: the files for hosts, and that they hold."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from gateway.settings import read_settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
UNIT = DEPLOY / "systemd" / "phi-gateway.service"
RULES = sorted((DEPLOY / "egress").glob("*.nft"))


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [name for name in programs if shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin") is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)} (make deploy-tools, as root)")


def setting(name: str) -> list[str]:
    return re.findall(rf"(?m)^{name}=(.*)$", UNIT.read_text("utf-8"))


@needs("systemd-analyze")
def test_the_unit_scores_as_the_guide_says() -> None:
    done = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--no-pager", str(UNIT)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    score = re.search(r"Overall exposure level for phi-gateway\.service: (\d+\.\d)", done.stdout)
    assert score, done.stderr
    told = re.search(r"exposure level of \*\*(\d\.\d)\*\*", (ROOT / "docs" / "deploy.md").read_text("utf-8"))
    assert told
    assert float(score[1]) <= float(told[1]) < 2


def test_the_unit_lets_the_gateway_drain_and_names_no_secret() -> None:
    limits = yaml.safe_load((DEPLOY / "gateway.yaml").read_text("utf-8"))["limits"]
    assert int(setting("TimeoutStopSec")[0]) >= limits["drain_seconds"] + 20
    assert setting("LoadCredentialEncrypted")
    assert setting("User") == ["phi-gateway"]
    # The readers of documents isolate themselves with these two; all other namespaces stay closed.
    assert setting("RestrictNamespaces") == ["user net"]
    assert "_NEW_USER | _NEW_NETWORK" in (ROOT / "gateway" / "media" / "worker.py").read_text("utf-8")


@needs("nft")
@pytest.mark.skipif(os.geteuid() != 0, reason="nft asks the kernel, as root")
@pytest.mark.parametrize("rules", RULES, ids=lambda path: path.name)
def test_the_rules_are_accepted_by_the_kernel(rules: Path) -> None:
    done = subprocess.run(["nft", "-c", "-f", str(rules)], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr


# In a network namespace of its own whose only other interface leads nowhere: a packet that may leave is swallowed there
# and nobody answers (the wait runs out); one that may not is refused at once.
_ATTEMPTS = """
import os, socket, sys
user, kind, address, port = int(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
os.setgid(user); os.setuid(user)
s = socket.socket(socket.AF_INET, socket.SOCK_STREAM if kind == "tcp" else socket.SOCK_DGRAM)
s.settimeout(0.3)
try:
    s.connect((address, port))
    if kind == "udp":
        s.send(b"x"); s.recv(1)
except TimeoutError:
    print("left")
except OSError:
    print("refused")
"""


def leaving(rules: Path | None, attempts: list[tuple[int, str, str, int]]) -> list[str]:
    lines = [
        "set -e",
        "ip link set lo up",
        "ip link add out0 arp off type veth peer name nowhere",
        "ip link set nowhere up",
        "ip address add 10.0.0.9/8 dev out0",
        "ip link set out0 up",
        "ip route add default dev out0",
        *([f"nft -f {rules}"] if rules else []),
        *(f"/usr/bin/env python3 -c '{_ATTEMPTS}' {' '.join(map(str, attempt))}" for attempt in attempts),
    ]
    done = subprocess.run(
        ["unshare", "--net", "sh", "-c", "\n".join(lines)], capture_output=True, text=True, check=False, timeout=60
    )
    if done.returncode != 0 and "Operation not permitted" in done.stderr:
        pytest.skip("this machine allows no network namespace")
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@needs("nft", "ip", "unshare")
@pytest.mark.skipif(os.geteuid() != 0, reason="a network namespace is made as root")
def test_on_the_gateways_host_only_the_gateways_user_leaves_and_only_by_tls() -> None:
    gateway, other = 10001, 10002
    vendor, inside, metadata, resolver = "192.0.2.7", "10.9.9.9", "169.254.169.254", "10.0.0.2"
    attempts = {
        (gateway, "tcp", vendor, 443): "left",
        (gateway, "udp", resolver, 53): "left",
        (other, "udp", resolver, 53): "left",
        (other, "tcp", vendor, 443): "refused",
        (gateway, "tcp", vendor, 80): "refused",
        (gateway, "udp", vendor, 443): "refused",
        (gateway, "udp", vendor, 53): "refused",
        (gateway, "tcp", inside, 443): "refused",
        (gateway, "tcp", metadata, 80): "refused",
        (gateway, "tcp", metadata, 443): "refused",
    }
    assert leaving(DEPLOY / "egress" / "gateway-host.nft", list(attempts)) == list(attempts.values())
    assert leaving(None, list(attempts)) == ["left"] * len(attempts)  # the control: without the rules all of it leaves


COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose" / "docker-compose.yaml").read_text("utf-8"))


def test_in_the_trial_only_the_gateway_has_a_way_out() -> None:
    networks = COMPOSE["networks"]
    ways_out = {name for name, network in networks.items() if not (network or {}).get("internal")}
    assert ways_out == {"outside"}
    outside = {name for name, service in COMPOSE["services"].items() if ways_out & set(service.get("networks", []))}
    assert outside == {"gateway"}
    assert all("networks" in s or s.get("network_mode") == "none" for s in COMPOSE["services"].values())


def test_every_service_of_the_trial_is_read_only_and_has_no_capabilities() -> None:
    for name, service in COMPOSE["services"].items():
        assert service["cap_drop"] == ["ALL"], name
        if name == "own":  # it changes one owner, and ends
            assert service["cap_add"] == ["CHOWN"]
            continue
        assert service["read_only"] is True, name
        assert service["user"] == "10001:10001", name
        assert service["security_opt"] == ["no-new-privileges:true"], name
    assert COMPOSE["services"]["redis"]["profiles"] == ["redis"]


def test_the_trial_reads_what_the_gateway_writes_and_lets_it_drain() -> None:
    settings = read_settings(DEPLOY / "compose" / "gateway.yaml")
    gateway = COMPOSE["services"]["gateway"]
    assert int(gateway["stop_grace_period"].removesuffix("s")) >= settings.listen.drain_seconds + 20
    mounts = {volume.split(":")[0]: volume.split(":")[1] for volume in gateway["volumes"]}
    assert settings.state.parent == Path(mounts["state"])
    written = next(Path(sink.options.path) for sink in settings.sinks)
    assert written.parent == Path(mounts["events"])
    collector = (DEPLOY / "compose" / "collector.conf").read_text("utf-8")
    assert f"/events/{written.name}" in collector
    assert read_settings(DEPLOY / "container" / "gateway.yaml").state == settings.state


class _Template(yaml.SafeLoader):
    """CloudFormation's tags, read as plain values."""


_Template.add_multi_constructor("!", lambda loader, tag, node: f"{tag}:{loader.construct_scalar(node)}")


def test_security_groups_let_applications_to_the_gateway_and_the_gateway_to_tls_alone() -> None:
    template = yaml.load((DEPLOY / "egress" / "security-groups.yaml").read_text("utf-8"), _Template)
    resources = template["Resources"]

    def anywhere(group: str) -> list[tuple[str, int]]:
        rules = resources[group]["Properties"]["SecurityGroupEgress"]
        assert rules, "no rule at all would be all traffic"
        return [(rule["IpProtocol"], rule["ToPort"]) for rule in rules if rule["CidrIp"] == "0.0.0.0/0"]

    assert anywhere("Applications") == []
    assert anywhere("Gateway") == [("tcp", 443)]
    egress, ingress = (
        resources["ApplicationsToGateway"]["Properties"],
        resources["GatewayFromApplications"]["Properties"],
    )
    assert (egress["DestinationSecurityGroupId"], egress["ToPort"]) == ("GetAtt:Gateway.GroupId", 8443)
    assert (ingress["SourceSecurityGroupId"], ingress["ToPort"]) == ("GetAtt:Applications.GroupId", 8443)
