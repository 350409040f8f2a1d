"""Dashboard, alerts, scrape configuration, chart and page speak of the metrics that there are, and of all of them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from gateway.refusals import Reason
from gateway.telemetry.catalogue import CATALOGUE, LABELS, table

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
DASHBOARD = json.loads((DEPLOY / "grafana" / "phi-gateway.json").read_text("utf-8"))
ALERTS = yaml.safe_load((DEPLOY / "prometheus" / "alerts.yaml").read_text("utf-8"))
RULES = [rule for group in ALERTS["groups"] for rule in group["rules"]]
PAGE = (ROOT / "docs" / "metrics.md").read_text("utf-8")

_NAME = re.compile(r"\b((?:phi_gateway|process)_[a-z_]+)(?:\{([^}]*)\})?")
_GROUPING = re.compile(r"\b(?:by|on) \(([a-z, ]+)\)")
_AROUND = {"job", "instance", "le"}  # Prometheus' own labels, and a histogram's


def expressions() -> list[str]:
    panels = [target["expr"] for panel in DASHBOARD["panels"] for target in panel.get("targets", [])]
    variables = [v["query"]["query"] for v in DASHBOARD["templating"]["list"] if isinstance(v["query"], dict)]
    notes = [note["expr"] for note in DASHBOARD["annotations"]["list"]]
    return [*panels, *variables, *notes, *(rule["expr"] for rule in RULES)]


def faults(expression: str) -> list[str]:
    """Give what an expression names that there is not."""
    wrong, labels = [], set(_AROUND)
    for name, selector in _NAME.findall(expression):
        base = re.sub(r"_(bucket|sum|count)$", "", name)
        definition = CATALOGUE.get(name) or CATALOGUE.get(base)
        if definition is None or (name != definition.name) != (definition.kind == "histogram"):
            wrong.append(name)
            continue
        labels |= set(definition.labels)
        named = set(re.findall(r'([a-z_]+)(?:=~|!~|!=|=)"', selector))
        wrong += [f"{name}{{{label}}}" for label in named - set(definition.labels) - _AROUND]
    grouped = {label.strip() for group in _GROUPING.findall(expression) for label in group.split(",")}
    return wrong + sorted(grouped - labels)


@pytest.mark.parametrize("expression", sorted(set(expressions())))
def test_every_expression_names_metrics_and_labels_that_exist(expression: str) -> None:
    assert _NAME.search(expression) or expression.startswith("up{")
    assert faults(expression) == []


@pytest.mark.parametrize(
    "expression",
    [
        "sum(phi_gateway_call_total)",
        'phi_gateway_calls_total{model="x"}',
        "sum by (caller) (phi_gateway_calls_total)",
        "phi_gateway_calls_total_bucket",
        "phi_gateway_call_seconds",
    ],
)
def test_the_check_would_find_a_name_that_is_not_there(expression: str) -> None:
    assert faults(expression)


def test_the_dashboard_and_the_page_leave_no_metric_out() -> None:
    shown = json.dumps(DASHBOARD)
    assert [name for name in CATALOGUE if name not in shown] == []
    printed = PAGE.partition("<!-- begin: phi-gateway metrics -->\n")[2].partition("<!-- end -->")[0]
    assert printed == table()  # say: phi-gateway metrics


def test_the_page_names_no_metric_and_no_alert_that_is_not_there() -> None:
    named = {name for name, _ in _NAME.findall(PAGE)} - {"phi_gateway_"}
    assert {name for name in named if name not in CATALOGUE and not name.endswith("_")} == set()
    told = re.findall(r"^\| `(PhiGateway\w+)` \|", PAGE, re.MULTILINE)
    assert sorted(told) == sorted(rule["alert"] for rule in RULES)


def test_what_the_alerts_look_for_in_labels_is_what_the_program_writes() -> None:
    sought = " ".join(expressions())
    for label, written in re.findall(r'(\w+)(?:=~|=)"([a-z_|]+)"', sought):
        for word in written.split("|"):
            if label == "reason":
                assert word in {reason.value for reason in Reason}
            elif label not in ("job", "instance", "route"):
                assert word in re.findall(r"\w+", LABELS[label]), (label, word)


def test_every_rule_says_what_how_bad_and_what_it_means() -> None:
    names = [rule["alert"] for rule in RULES]
    assert len(set(names)) == len(names) >= 20
    for rule in RULES:
        assert rule["labels"]["severity"] in ("page", "ticket"), rule["alert"]
        assert {"summary", "description"} == rule["annotations"].keys()


def test_panels_do_not_overlap_and_ask_the_chosen_source() -> None:
    taken: set[tuple[int, int]] = set()
    for panel in DASHBOARD["panels"]:
        at = panel["gridPos"]
        cells = {(x, y) for x in range(at["x"], at["x"] + at["w"]) for y in range(at["y"], at["y"] + at["h"])}
        assert not cells & taken, panel["title"]
        assert at["x"] + at["w"] <= 24
        taken |= cells
        for target in panel.get("targets", []):
            assert target["datasource"]["uid"] == "${datasource}"
    idents = [panel["id"] for panel in DASHBOARD["panels"]]
    assert len(set(idents)) == len(idents)


def test_the_chart_scales_by_a_metric_that_exists() -> None:
    values: dict[str, Any] = yaml.safe_load((DEPLOY / "helm" / "phi-gateway" / "values.yaml").read_text("utf-8"))
    assert CATALOGUE[values["autoscaling"]["inFlight"]["metric"]].kind == "gauge"
    for file in (DEPLOY / "helm").rglob("*"):
        if file.is_file():
            named = {name for name, _ in _NAME.findall(file.read_text("utf-8"))}
            assert named <= CATALOGUE.keys(), file.name


def test_every_step_that_is_measured_is_on_the_page() -> None:
    """A step's name is written out where it is taken, so it can be no caller's, and stands in the table."""
    taken = set()
    for file in (ROOT / "gateway").rglob("*.py"):
        for name in re.findall(r"(?:call|means)\.step\(([^,)]*)", file.read_text("utf-8")):
            assert re.fullmatch(r'"[a-z_]+"', name), f"{file.name}: {name}"
            taken.add(name.strip('"'))
    assert taken == set(re.findall(r"\w+", LABELS["step"]))


@pytest.mark.skipif(shutil.which("promtool") is None, reason="promtool is not installed: say make deploy-tools")
@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "rules", "alerts.yaml"],
        ["check", "config", "--syntax-only", "prometheus.yaml"],
        ["test", "rules", "alerts.test.yaml"],
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)
def test_prometheus_own_tool_takes_the_rules_and_sees_them_fire(arguments: list[str]) -> None:
    done = subprocess.run(
        ["promtool", *arguments], cwd=DEPLOY / "prometheus", capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "SUCCESS" in done.stdout + done.stderr


@pytest.mark.skipif(shutil.which("promtool") is None, reason="promtool is not installed: say make deploy-tools")
def test_prometheus_own_tool_parses_every_expression_of_the_dashboard(tmp_path: Path) -> None:
    plain = [
        re.sub(r"\$__rate_interval|\$__interval", "5m", expression)
        for expression in sorted(set(expressions()))
        if not expression.startswith("label_values")
    ]
    rules = [{"record": f"panel:{number}", "expr": expression} for number, expression in enumerate(plain)]
    file = tmp_path / "rules.yaml"
    file.write_text(yaml.safe_dump({"groups": [{"name": "dashboard", "rules": rules}]}))
    done = subprocess.run(
        ["promtool", "check", "rules", str(file)], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_who_hears_of_an_escape_is_sent_to_a_way_that_closes_the_route() -> None:
    """A route without callers is an error, and the last good policy, with the route, stays in force."""
    (row,) = [line for line in PAGE.splitlines() if line.startswith("| `PhiGatewayCanaryEscaped`")]
    assert "(incident.md#an-identifier-escaped)" in row
    assert "remove its callers" not in row
