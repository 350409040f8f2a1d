"""The plain manifests, and the chart that they are rendered from."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from deploy.helm.render import CHART, PLAIN, plain_manifests, rendered
from gateway.audit.keys import public_key
from gateway.policy.load import load
from gateway.policy.signing import SIGNATURE
from gateway.policy.source import AGREEMENTS, CALLERS, FORWARD_PROXY, ROLES
from gateway.settings import read_settings
from gateway.vendors import dialects

ROOT = Path(__file__).parents[2]
VALUES = yaml.safe_load((ROOT / "deploy" / "helm" / "plain-values.yaml").read_text("utf-8"))
MANIFESTS = [document for document in yaml.safe_load_all(PLAIN.read_text("utf-8")) if document]


def only(kind: str, manifests: list[dict[str, Any]] | None = None, name: str | None = None) -> dict[str, Any]:
    found = [m for m in manifests or MANIFESTS if m["kind"] == kind and (name is None or m["metadata"]["name"] == name)]
    assert len(found) == 1, [m["metadata"]["name"] for m in found]
    return found[0]


POD = only("StatefulSet")["spec"]["template"]["spec"]
GATEWAY = POD["containers"][0]


def render(**changed: Any) -> list[dict[str, Any]]:
    pytest.importorskip("helm_python", reason="requirements-deploy.lock is not installed: say make deploy-tools")
    texts = rendered({**VALUES, **changed})
    return [document for text in texts.values() for document in yaml.safe_load_all(text) if document]


def test_pods_hold_the_restricted_profile() -> None:
    """Kubernetes' Pod Security Standards, "restricted"."""
    assert POD["securityContext"]["runAsNonRoot"] is True
    assert POD["securityContext"]["runAsUser"] == 10001
    assert POD["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert not {"hostNetwork", "hostPID", "hostIPC"} & POD.keys()
    assert POD["automountServiceAccountToken"] is False
    for container in POD["initContainers"] + POD["containers"]:
        assert container["securityContext"] == {
            "allowPrivilegeEscalation": False,
            "readOnlyRootFilesystem": True,
            "capabilities": {"drop": ["ALL"]},
        }
        assert "@sha256:" in container["image"]
    assert all(volume.keys() <= {"name", "emptyDir", "configMap", "secret"} for volume in POD["volumes"])


def test_a_pod_that_ends_is_left_time_to_drain() -> None:
    settings = yaml.safe_load(only("ConfigMap")["data"]["gateway.yaml"])
    waits = GATEWAY["lifecycle"]["preStop"]["sleep"]["seconds"]
    assert waits >= 5
    assert POD["terminationGracePeriodSeconds"] >= waits + settings["limits"]["drain_seconds"] + 20


def test_probes_ask_what_the_listener_answers() -> None:
    probes = {name: GATEWAY[name]["httpGet"] for name in ("startupProbe", "livenessProbe", "readinessProbe")}
    # A start that fails ends the pod: a sink that is behind, or a canary that escaped, would end it again and again.
    assert {name: get["path"] for name, get in probes.items()} == {
        "startupProbe": "/healthz",
        "livenessProbe": "/healthz",
        "readinessProbe": "/readyz",
    }
    listener = (ROOT / "gateway" / "edge" / "listener.py").read_text("utf-8")
    assert all(f'"{get["path"]}"' in listener for get in probes.values())
    assert {get["scheme"] for get in probes.values()} == {"HTTPS"}
    assert GATEWAY["ports"] == [{"name": "https", "containerPort": 8443}]


def test_the_journal_has_one_writer_a_volume_and_outlives_the_release() -> None:
    stateful = only("StatefulSet")["spec"]
    claim = stateful["volumeClaimTemplates"][0]
    assert claim["spec"]["accessModes"] == ["ReadWriteOnce"]
    assert stateful["persistentVolumeClaimRetentionPolicy"] == {"whenDeleted": "Retain", "whenScaled": "Retain"}
    state = read(MANIFESTS).state
    mount = next(m for m in GATEWAY["volumeMounts"] if m["name"] == claim["metadata"]["name"])
    assert state.parent == Path(mount["mountPath"])  # below it: the gateway sets the mode of what it owns
    assert POD["initContainers"][0]["command"][-1] == str(state / "keys")


def read(manifests: list[dict[str, Any]]) -> Any:
    text = only("ConfigMap", manifests, "phi-gateway-settings")["data"]["gateway.yaml"]
    with tempfile.TemporaryDirectory() as name:
        file = Path(name) / "gateway.yaml"
        file.write_text(text, "utf-8")
        return read_settings(file)


def test_secrets_are_named_and_never_held() -> None:
    assert not [m for m in MANIFESTS if m["kind"] == "Secret"]
    assert "env" not in GATEWAY
    assert {v["secret"]["secretName"] for v in POD["volumes"] if "secret" in v} == {
        "phi-gateway-keys",
        "phi-gateway-tls",
    }
    assert {v["secret"]["defaultMode"] for v in POD["volumes"] if "secret" in v} == {0o440}


def test_locked_pods_reach_the_gateway_and_names_alone() -> None:
    locked = only("NetworkPolicy", name="phi-gateway-only-way-out")
    assert locked["metadata"]["namespace"] == "applications"
    assert locked["spec"]["podSelector"] == {}
    assert locked["spec"]["policyTypes"] == ["Egress"]
    ports = [[port["port"] for port in rule["ports"]] for rule in locked["spec"]["egress"]]
    assert ports == [[53, 53], [8443]]
    assert all(
        peer.keys() == {"namespaceSelector", "podSelector"} for r in locked["spec"]["egress"] for peer in r["to"]
    )
    own = only("NetworkPolicy", name="phi-gateway")["spec"]
    assert own["policyTypes"] == ["Ingress", "Egress"]
    blocks = [peer["ipBlock"] for rule in own["egress"] for peer in rule["to"] if "ipBlock" in peer]
    assert "169.254.0.0/16" in blocks[0]["except"]  # the metadata service


def test_policies_as_a_mounted_config_map_are_loaded(tmp_path: Path) -> None:
    """As the kubelet lays them out: links into a hidden directory that is swapped whole."""
    data = tmp_path / "..2026_01_01"
    shipped = [path for path in (ROOT / "policies").rglob("*.yaml") if path.parent.name != "cases"]
    for path in shipped:
        target = data / path.relative_to(ROOT / "policies")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    (tmp_path / "..data").symlink_to(data.name)
    for entry in data.iterdir():
        (tmp_path / entry.name).symlink_to(Path("..data") / entry.name)
    policy = load(tmp_path, dialects=frozenset(dialects()), today=date(2026, 12, 1))
    assert len(policy.routes) > 3


def test_the_plain_manifests_are_what_the_chart_renders() -> None:
    pytest.importorskip("helm_python", reason="requirements-deploy.lock is not installed: say make deploy-tools")
    assert PLAIN.read_text("utf-8") == plain_manifests()


PUBLIC_KEY = """\
-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
-----END PUBLIC KEY-----
"""


def test_signed_policies_are_wired_up(tmp_path: Path) -> None:
    manifests = render(**CASES["signed policies"])
    data = only("ConfigMap", manifests, "phi-gateway-settings")["data"]
    assert data["policy.pub"] == PUBLIC_KEY
    settings = read(manifests)
    (pod,) = (m["spec"]["template"]["spec"] for m in manifests if m["kind"] == "StatefulSet")
    mounts = {mount["name"]: Path(mount["mountPath"]) for mount in pod["containers"][0]["volumeMounts"]}
    assert settings.policy_key == mounts["settings"] / "policy.pub"
    assert settings.policies == mounts["policies"]
    assert read(MANIFESTS).policy_key is None  # the control
    (tmp_path / "policy.pub").write_text(data["policy.pub"])
    assert public_key(tmp_path / "policy.pub")
    items = next(volume["configMap"]["items"] for volume in pod["volumes"] if volume["name"] == "policies")
    assert {"key": "policies.sig", "path": "policies.sig"} in items


CASES: dict[str, dict[str, Any]] = {
    "plain": {},
    "cert-manager": {
        "tls": {
            "certManager": {
                "enabled": True,
                "issuer": {"name": "hospital-ca", "kind": "Issuer"},
                "dnsNames": ["gw.example"],
            },
            "clientCaSecret": "callers-ca",
        }
    },
    "autoscaled by CPU": {"autoscaling": {"enabled": True}},
    "autoscaled by calls in flight": {
        "autoscaling": {"enabled": True, "metric": "inFlight"},
        "metrics": {"enabled": True},
    },
    "scraped": {
        "metrics": {
            "enabled": True,
            "port": 9999,
            "scrapers": [{"namespaceSelector": {"matchLabels": {"kubernetes.io/metadata.name": "monitoring"}}}],
            "clientCaSecret": "scrapers-ca",
            "serviceMonitor": {
                "enabled": True,
                "labels": {"release": "prometheus"},
                "tlsConfig": {"ca": {"secret": {"name": "hospital-ca", "key": "ca.crt"}}},
            },
        },
    },
    "policies in values": {
        "policies": {"files": {"agreements.yaml": "a: 1\n", "callers.yaml": "b: 2\n", "routes/x.yaml": "c: |\n  d\n"}}
    },
    "signed policies": {
        "policies": {
            "publicKey": PUBLIC_KEY,
            "existingConfigMap": "policies",
            "paths": ["agreements.yaml", "policies.sig"],
        }
    },
    "forward proxy": {"settings": {"forward_proxy": {"base_url": "https://gateway.internal"}}},
    "everything": {
        "credentials": {"existingSecret": "vendors"},
        "serviceAccount": {"annotations": {"eks.amazonaws.com/role-arn": "arn:aws:iam::000000000000:role/gateway"}},
        "storage": {"size": "100Gi", "className": "encrypted"},
        "podLabels": {"team": "security"},
        "podAnnotations": {"reloader": "true"},
        "nodeSelector": {"pool": "gateway"},
        "tolerations": [{"key": "gateway", "operator": "Exists"}],
        "imagePullSecrets": [{"name": "registry"}],
        "priorityClassName": "clinical",
        "extraVolumes": [{"name": "worm", "persistentVolumeClaim": {"claimName": "worm"}}],
        "extraVolumeMounts": [{"name": "worm", "mountPath": "/mnt/worm"}],
    },
}
_FOREIGN = {"Certificate", "ServiceMonitor"}  # operators' own kinds, of which there is no schema here


@pytest.mark.parametrize("version", ["1.30", "1.37"])
@pytest.mark.parametrize("case", CASES)
def test_what_is_rendered_fits_the_schemas_of_the_api_strictly(case: str, version: str) -> None:
    validator = pytest.importorskip("kubernetes_validate", reason="requirements-deploy.lock is not installed")
    manifests = render(**CASES[case])
    assert len(manifests) >= 8
    for manifest in manifests:
        if manifest["kind"] not in _FOREIGN:
            validator.validate(manifest, version, strict=True)
    assert read(manifests).listen.tls is not None


def test_the_schemas_would_find_a_fault() -> None:
    validator = pytest.importorskip("kubernetes_validate", reason="requirements-deploy.lock is not installed")
    wrong = yaml.safe_load(yaml.safe_dump(only("StatefulSet")))
    wrong["spec"]["template"]["spec"]["containers"][0]["readinesProbe"] = {}
    with pytest.raises(validator.ValidationError):
        validator.validate(wrong, "1.37", strict=True)


def test_the_chart_passes_helms_own_lint_strictly() -> None:
    chart = pytest.importorskip("helm_python.chart", reason="requirements-deploy.lock is not installed")
    report = chart.lint(CHART, VALUES, strict=True)
    assert report["errors"] == []
    assert [m for m in report["messages"] if m["severity"] >= 2] == []


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"image": {"repository": "r", "digest": ""}}, "image.digest"),
        ({"keys": {"existingSecret": ""}}, "keys.existingSecret"),
        ({"tls": {"existingSecret": ""}}, "tls.existingSecret"),
        ({"policies": {}}, "policies.files"),
        ({"listen": {"host": "127.0.0.1"}}, "host"),
        ({"settings": {"forward_proxy": {"host": "127.0.0.1"}}}, "host"),
        ({"replica": 3}, "replica"),
        ({"settings": {"detector": {"workers": "auto"}}}, "workers"),
        ({"policies": {"files": {"../x.yaml": ""}}}, "x.yaml"),
        ({"policies": {"files": {"role.yaml": ""}}}, "role.yaml"),
        ({"metrics": {"enabled": True, "port": 8443}}, "port"),
        ({"autoscaling": {"enabled": True, "metric": "inFlight"}}, "metrics.enabled"),
    ],
)
def test_values_that_would_not_work_are_refused_by_name(changed: dict[str, Any], said: str) -> None:
    errors = pytest.importorskip("helm_python.errors", reason="requirements-deploy.lock is not installed")
    with pytest.raises(errors.HelmError, match=said):
        render(**changed)


def test_a_certificate_an_autoscaler_and_a_changed_setting_come_out_as_asked() -> None:
    certificate = only("Certificate", render(**CASES["cert-manager"]))["spec"]
    assert certificate["secretName"] == "phi-gateway-tls"
    assert "phi-gateway.phi-gateway.svc" in certificate["dnsNames"]
    assert "gw.example" in certificate["dnsNames"]
    scaled = render(**CASES["autoscaled by calls in flight"])
    assert only("HorizontalPodAutoscaler", scaled)["spec"]["metrics"][0]["type"] == "Pods"
    assert "replicas" not in only("StatefulSet", scaled)["spec"]
    slower = render(
        settings={**yaml.safe_load((CHART / "values.yaml").read_text())["settings"], "limits": {"drain_seconds": 300}}
    )
    spec = only("StatefulSet", slower)["spec"]["template"]
    assert spec["spec"]["terminationGracePeriodSeconds"] == 340
    assert spec["metadata"]["annotations"] != only("StatefulSet")["spec"]["template"]["metadata"]["annotations"]


def test_another_public_key_of_the_security_team_rolls_the_pods() -> None:
    """It is read at start: pods went on with the key before, and refused what the new one had signed."""
    signed = CASES["signed policies"]["policies"]
    found = [
        only("StatefulSet", render(policies={**signed, "publicKey": key}))["spec"]["template"]
        for key in (PUBLIC_KEY, PUBLIC_KEY.replace("A", "B"), PUBLIC_KEY)
    ]
    assert found[0] != found[1]
    assert found[0] == found[2]  # the control


def test_metrics_are_reached_by_scrapers_alone_and_by_tls() -> None:
    plain = only("NetworkPolicy", name="phi-gateway")["spec"]["ingress"]
    assert [port["port"] for rule in plain for port in rule["ports"]] == [8443]
    assert read(MANIFESTS).metrics is None  # not unless it is asked for
    scraped = render(**CASES["scraped"])
    metrics = read(scraped).metrics
    assert (metrics.host, metrics.port, metrics.tls.client_certificates) == ("0.0.0.0", 9999, "required")
    pod = only("StatefulSet", scraped)["spec"]["template"]["spec"]
    mounts = [Path(mount["mountPath"]) for mount in pod["containers"][0]["volumeMounts"]]
    assert {metrics.tls.certificate.parent, metrics.tls.client_ca.parent} <= set(mounts)
    assert {"name": "metrics", "containerPort": 9999} in pod["containers"][0]["ports"]
    callers, scrapers = only("NetworkPolicy", scraped, "phi-gateway")["spec"]["ingress"]
    assert [port["port"] for port in callers["ports"]] == [8443]
    assert [port["port"] for port in scrapers["ports"]] == [9999]
    assert scrapers["from"] == CASES["scraped"]["metrics"]["scrapers"]
    with_port = [
        service["metadata"]["name"]
        for service in scraped
        if service["kind"] == "Service" and "metrics" in [port["name"] for port in service["spec"]["ports"]]
    ]
    assert with_port == ["phi-gateway-replicas"]  # each replica by itself, and once
    monitor = only("ServiceMonitor", scraped)
    (endpoint,) = monitor["spec"]["endpoints"]
    assert (endpoint["port"], endpoint["path"], endpoint["scheme"]) == ("metrics", "/metrics", "https")
    assert endpoint["tlsConfig"]["serverName"] == "phi-gateway.phi-gateway"
    assert monitor["metadata"]["labels"]["release"] == "prometheus"
    nobody = render(metrics={"enabled": True})
    rules = only("NetworkPolicy", nobody, "phi-gateway")["spec"]["ingress"]
    assert [port["port"] for rule in rules for port in rule["ports"]] == [8443]


@pytest.mark.parametrize(("given", "port"), [({}, 3128), ({"port": 8080}, 8080)])
def test_the_forward_proxy_is_reached_by_callers_where_it_is_on(given: dict[str, Any], port: int) -> None:
    on = render(settings={"forward_proxy": given})
    proxy = read(on).forward_proxy
    assert (proxy.host, proxy.port) == ("0.0.0.0", port)
    pod = only("StatefulSet", on)["spec"]["template"]["spec"]
    assert {"name": "proxy", "containerPort": port} in pod["containers"][0]["ports"]
    service = only("Service", on, "phi-gateway")["spec"]
    assert {"name": "proxy", "port": port, "targetPort": "proxy"} in service["ports"]
    (callers,) = only("NetworkPolicy", on, "phi-gateway")["spec"]["ingress"]
    locked = only("NetworkPolicy", on, "phi-gateway-only-way-out")["spec"]["egress"][1]
    assert [[item["port"] for item in rule["ports"]] for rule in (callers, locked)] == [[8443, port]] * 2


def test_a_cluster_of_ipv6_alone_is_listened_in() -> None:
    """The kubelet asks a pod's own address: nothing is ready there that listens on 0.0.0.0."""
    assert read(MANIFESTS).listen.host == "0.0.0.0"
    settings = read(render(listen={"host": "::"}, **CASES["scraped"]))
    assert (settings.listen.host, settings.metrics.host) == ("::", "::")
    template = only("StatefulSet", render(listen={"host": "::"}))["spec"]["template"]
    assert template["metadata"] != only("StatefulSet")["spec"]["template"]["metadata"]  # settings are read at start


@pytest.mark.parametrize("given", ["in values", "in a config map"])
def test_every_file_that_the_gateway_reads_as_policy_can_be_mounted(given: str) -> None:
    """A chart that knows no roles.yaml has no roles, and a signature over a directory with one never fits."""
    names = [AGREEMENTS, CALLERS, ROLES, FORWARD_PROXY, SIGNATURE]
    names += ["routes/a.yaml", "profiles/b.yaml", "cases/c.yaml", "cases/visit.json"]
    texts = {"files": dict.fromkeys(names, "x"), "existingConfigMap": "", "paths": []}
    named = {"existingConfigMap": "mine", "paths": names}
    pod = only("StatefulSet", render(policies=texts if given == "in values" else named))["spec"]["template"]["spec"]
    (mounted,) = [volume["configMap"]["items"] for volume in pod["volumes"] if volume["name"] == "policies"]
    assert sorted(item["path"] for item in mounted) == sorted(names)


@pytest.mark.parametrize(
    "text",
    ["c: |\n  d\n", "a: 1", "a: 1\r\nb: 2\r\n", "a: 1\n\n\n", "  # indented\na: 1\n", 'a: "<é & \\n>" # {{ b }}\n'],
)
def test_values_keep_the_text_of_policies_byte_for_byte(text: str) -> None:
    """A signature is over bytes: with a line break more or less the gateway would not start."""
    manifests = render(policies={"files": {"routes/x.yaml": text}, "existingConfigMap": "", "paths": []})
    assert only("ConfigMap", manifests, "phi-gateway-policies")["data"] == {"routes__x.yaml": text}
