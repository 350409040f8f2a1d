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

from gateway.edge.exposition import MetricsListen
from gateway.settings import read_settings

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
UNIT = DEPLOY / "systemd" / "phi-gateway.service"
RULES = sorted((DEPLOY / "egress").glob("*.nft"))


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [name for name in programs if shutil.which(name) is None]
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


# A packet that may leave is swallowed (the wait runs out) or answered by a closed port; one that may not is refused by the
# rules, which the kernel reports as another error.
_ATTEMPT = """
import os, socket, sys
user, kind, address, port = int(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4])
os.setgid(user); os.setuid(user)
s = socket.socket(socket.AF_INET, socket.SOCK_STREAM if kind == "tcp" else socket.SOCK_DGRAM)
s.settimeout(0.3)
try:
    s.connect((address, port))
    if kind == "udp":
        s.send(b"x"); s.recv(1)
except (TimeoutError, ConnectionRefusedError):
    print("left")
except OSError:
    print("refused")
"""

# A namespace whose only other interface leads nowhere.
_HOST = """set -e
ip link set lo up
ip link add out0 arp off type veth peer name nowhere
ip link set nowhere up
ip address add 10.0.0.9/8 dev out0
ip link set out0 up
ip route add default dev out0
"""

# A router between applications (eth1), the gateway and the resolver (eth2) and the outside (eth0), each a namespace.
_ROUTER = """set -e
trap 'kill $apps $gateway $outside' EXIT
unshare --net sleep 60 & apps=$!
unshare --net sleep 60 & gateway=$!
unshare --net sleep 60 & outside=$!
joined() { until [ "$(readlink /proc/$1/ns/net)" != "$(readlink /proc/$$/ns/net)" ]; do :; done; }
joined $apps; joined $gateway; joined $outside
port() {  # name, the router's address, namespace, its addresses
  ip link add $1 type veth peer name e0 netns $3
  ip address add $2/24 dev $1
  ip link set $1 up
  in=$3; router=$2; shift 3
  for one; do nsenter -t $in -n ip address add $one dev e0; done
  nsenter -t $in -n ip link set e0 up
  nsenter -t $in -n ip route add default via $router
}
port eth1 10.0.2.1 $apps 10.0.2.5/24
port eth2 10.0.1.1 $gateway 10.0.1.10/24 10.0.0.2/32
port eth0 192.0.2.1 $outside 192.0.2.7/24
ip route add 10.0.0.2/32 dev eth2
echo 1 > /proc/sys/net/ipv4/ip_forward
"""


def outcomes(network: str, rules: Path | None, attempts: list[tuple[str, tuple[int, str, str, int]]]) -> list[str]:
    """Make the attempts in namespaces of their own; each is a prefix to run it with, and user, kind, address, port."""
    lines = [
        network,
        f"nft -f {rules}" if rules else "",
        *(f"{where} python3 -I -S -c '{_ATTEMPT}' {' '.join(map(str, attempt))}" for where, attempt in attempts),
    ]
    done = subprocess.run(
        ["unshare", "--net", "sh", "-c", "\n".join(lines)], capture_output=True, text=True, check=False, timeout=120
    )
    if done.returncode != 0 and "Operation not permitted" in done.stderr:
        pytest.skip("this machine allows no network namespace")
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def in_namespaces(test: Any) -> Any:
    as_root = pytest.mark.skipif(os.geteuid() != 0, reason="a network namespace is made as root")
    return needs("nft", "ip", "unshare", "nsenter")(as_root(test))


@in_namespaces
def test_on_the_gateways_host_only_the_gateways_user_leaves_and_only_by_tls() -> None:
    gateway, other = 10001, 10002
    vendor, inside, metadata, resolver = "192.0.2.7", "10.9.9.9", "169.254.169.254", "10.0.0.2"
    wanted = {
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
    attempts = [("", attempt) for attempt in wanted]
    assert outcomes(_HOST, DEPLOY / "egress" / "gateway-host.nft", attempts) == list(wanted.values())
    assert outcomes(_HOST, None, attempts) == ["left"] * len(wanted)  # the control: without the rules all of it leaves


@in_namespaces
def test_through_the_router_only_the_gateway_leaves_and_applications_reach_only_it() -> None:
    apps, gateway = "nsenter -t $apps -n", "nsenter -t $gateway -n"
    vendor, the_gateway, resolver = "192.0.2.7", "10.0.1.10", "10.0.0.2"
    wanted = {
        (gateway, (0, "tcp", vendor, 443)): "left",
        (apps, (0, "tcp", the_gateway, 8443)): "left",
        (apps, (0, "udp", resolver, 53)): "left",
        (apps, (0, "tcp", vendor, 443)): "refused",
        (apps, (0, "udp", vendor, 443)): "refused",
        (apps, (0, "udp", vendor, 53)): "refused",
        (apps, (0, "tcp", the_gateway, 22)): "refused",
        (gateway, (0, "tcp", vendor, 80)): "refused",
        (gateway, (0, "udp", vendor, 443)): "refused",
    }
    attempts = list(wanted)
    assert outcomes(_ROUTER, DEPLOY / "egress" / "router.nft", attempts) == list(wanted.values())
    assert outcomes(_ROUTER, None, attempts) == ["left"] * len(wanted)


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
    assert COMPOSE["services"]["prometheus"]["profiles"] == ["metrics"]


def test_in_the_trial_metrics_are_read_where_no_application_is() -> None:
    settings = read_settings(DEPLOY / "compose" / "gateway.yaml")
    assert settings.metrics is not None
    assert settings.metrics.tls is not None
    networks = {name: set(service.get("networks", [])) for name, service in COMPOSE["services"].items()}
    assert networks["prometheus"] == {"watching"}
    assert {name for name, its in networks.items() if "watching" in its} == {"gateway", "prometheus"}
    assert not any(str(settings.metrics.port) in port for port in COMPOSE["services"]["gateway"]["ports"])
    scrape = yaml.safe_load((DEPLOY / "prometheus" / "prometheus.yaml").read_text("utf-8"))["scrape_configs"][0]
    assert scrape["static_configs"][0]["targets"] == [f"gateway:{settings.metrics.port}"]
    mounts = [volume.split(":") for volume in COMPOSE["services"]["prometheus"]["volumes"]]
    assert {"../prometheus", "./tls"} == {source for source, *_ in mounts}
    assert scrape["tls_config"]["ca_file"] == "/etc/phi-gateway/tls/ca.crt"


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
    assert anywhere("Scraper") == []
    scraped = resources["GatewayFromScraper"]["Properties"]
    assert (scraped["SourceSecurityGroupId"], scraped["ToPort"]) == ("GetAtt:Scraper.GroupId", MetricsListen().port)
    assert resources["ScraperToGateway"]["Properties"]["ToPort"] == MetricsListen().port
    assert anywhere("Gateway") == [("tcp", 443)]
    egress, ingress = (
        resources["ApplicationsToGateway"]["Properties"],
        resources["GatewayFromApplications"]["Properties"],
    )
    assert (egress["DestinationSecurityGroupId"], egress["ToPort"]) == ("GetAtt:Gateway.GroupId", 8443)
    assert (ingress["SourceSecurityGroupId"], ingress["ToPort"]) == ("GetAtt:Applications.GroupId", 8443)


def test_descriptions_of_security_groups_are_what_ec2_takes() -> None:
    """EC2 refuses a group for an apostrophe, and CloudFormation rolls the whole stack back."""
    template = yaml.load((DEPLOY / "egress" / "security-groups.yaml").read_text("utf-8"), _Template)
    said = []
    for resource in template["Resources"].values():
        properties = resource["Properties"]
        rules = [properties, *properties.get("SecurityGroupEgress", []), *properties.get("SecurityGroupIngress", [])]
        said += [rule[key] for rule in rules for key in ("GroupDescription", "Description") if key in rule]
    assert len(said) > 10
    assert [text for text in said if not re.fullmatch(r"[a-zA-Z0-9 ._\-:/()#,@\[\]+=&;{}!$*]{1,255}", text)] == []
