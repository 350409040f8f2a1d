"""The ingestion files and docs/audit.md speak of fields, files and keys that exist."""

from __future__ import annotations

import configparser
import json
import re
from pathlib import Path

import pytest
import yaml

from gateway.audit.archive.configured import ArchiveSettings
from gateway.audit.archive.job import Cause
from gateway.audit.archive.lengths import Retention
from gateway.audit.event import Event, Outcome, Stage
from gateway.audit.formats import Format, ecs
from gateway.audit.sinks.configured import SinkShape
from gateway.audit.sinks.sink import Refused
from gateway.log_meanings import LOG_MEANINGS
from gateway.settings import read_settings
from tests.audit.test_formats import ENDED, record

ROOT = Path(__file__).parents[2]
SIEM = ROOT / "deploy" / "siem"
GUIDE = (ROOT / "docs" / "audit.md").read_text("utf-8")


def conf(name: str) -> configparser.RawConfigParser:
    read = configparser.RawConfigParser(strict=True, comment_prefixes=("#",), delimiters=("=",))
    read.read_string((SIEM / "splunk" / name).read_text("utf-8"))
    return read


def test_splunk_has_a_stanza_for_each_sourcetype_and_names_fields_that_exist() -> None:
    assert set(conf("props.conf").sections()) == {f"phi_gateway:{form.value}" for form in Format}
    text = (SIEM / "splunk" / "props.conf").read_text() + (SIEM / "splunk" / "savedsearches.conf").read_text()
    named = set(re.findall(r"\bevent\.(\w+)", text))
    assert named <= set(Event.model_fields)
    assert len(named) >= 5
    assert len(conf("savedsearches.conf").sections()) == 4


def test_splunks_alerts_see_what_comes_late_and_what_is_missing_between_two_runs() -> None:
    """A sink that was away gives events of hours ago; a gap may lie across the edge of what one run looks at."""
    searches = conf("savedsearches.conf")
    for name in searches.sections():
        told = dict(searches[name])
        if "gap" in name:
            # Fields come with the event and are read from its JSON again: counting rows counts them twice.
            assert "dc(seq)" in told["search"]
            assert "dedup" not in told["search"]
            assert (told["dispatch.earliest_time"], told["dispatch.latest_time"]) == ("-4h@h", "-1h@h")
            assert told["cron_schedule"].split()[1:] == ["*"] * 4  # each hour: three runs see the same hour
        else:
            assert "_index_earliest=-6m" in told["search"]
            assert told["dispatch.earliest_time"] == "-30d"


def test_what_is_critical_is_alerted_everywhere() -> None:
    for text in (
        (SIEM / "splunk" / "savedsearches.conf").read_text(),
        (SIEM / "cloudwatch" / "alarms.yaml").read_text(),
    ):
        assert "escaped" in text
        assert "not_intact" in text


def leaves(mapping: dict, path: str = "") -> dict[str, str]:
    found = {}
    for name, value in mapping["properties"].items():
        here = f"{path}.{name}" if path else name
        found |= leaves(value, here) if "properties" in value else {here: value["type"]}
    return found


def test_the_index_template_maps_what_ecs_events_hold() -> None:
    template = json.loads((SIEM / "elastic" / "index-template.json").read_text())
    mapped = leaves(template["template"]["mappings"])
    # What is not mapped (``dynamic: false``) is not found: canaries, for one, could not be told from calls.
    assert {name.removeprefix("phi_gateway.") for name in mapped if name.startswith("phi_gateway.")} == {
        *(Event.model_fields.keys() - ecs.MAPPED),
        "bytes_out",
        "chain",
    }
    document = ecs.mapped(record(**ENDED))

    def names(value: dict, path: str = "") -> set[str]:
        found = set()
        for name, item in value.items():
            here = f"{path}.{name}" if path else name
            found |= names(item, here) if isinstance(item, dict) and mapped.get(here) != "flattened" else {here}
        return found

    ours = {name for name in names(document) if not name.startswith(("observer.", "phi_gateway."))}
    assert ours <= set(mapped)
    beat = yaml.safe_load((SIEM / "elastic" / "filebeat.yml").read_text())
    assert beat["processors"][0]["fingerprint"]["fields"] == ["event.id"]
    assert beat["output.elasticsearch"]["index"].startswith("logs-phi_gateway.audit-")


def test_the_alarms_look_at_values_that_exist() -> None:
    text = (SIEM / "cloudwatch" / "alarms.yaml").read_text()
    resources = yaml.safe_load(text)["Resources"]
    patterns = [
        item["Properties"]["FilterPattern"] for item in resources.values() if "FilterPattern" in item["Properties"]
    ]
    for pattern in patterns:
        name, value = re.fullmatch(r'\{ \$\.event\.(\w+) = "(\w+)" \}', pattern).groups()  # type: ignore[union-attr]
        assert value in {"outcome": set(Outcome), "stage": set(Stage), "reason": set(Cause)}[name]
    assert len(patterns) == 3


def test_the_rule_for_sentinel_takes_the_facility_that_is_written() -> None:
    rule = json.loads((SIEM / "sentinel" / "data-collection-rule.json").read_text())
    (source,) = rule["resources"][0]["properties"]["dataSources"]["syslog"]
    assert source["facilityNames"] == ["audit"]  # 13, log audit


def test_the_guide_names_every_field_and_every_key() -> None:
    for name, field in Event.model_fields.items():
        assert f"| `{name}` | {field.description.replace('|', chr(92) + '|')} |" in GUIDE, name  # type: ignore[union-attr]
    for name in SinkShape.model_fields:
        assert re.search(rf"\b{name}\b", GUIDE), name
    assert "](metrics.md)" in GUIDE  # which names what is told of each sink


def test_the_guides_example_is_read(tmp_path: Path) -> None:
    example = re.search(r"```yaml\n(audit:.*?)```", GUIDE, re.DOTALL)
    assert example is not None
    path = tmp_path / "gateway.yaml"
    path.write_text("listen: {tls: null}\npolicies: p\nstate: s\n" + example.group(1))
    assert {sink.options.__class__.__name__ for sink in read_settings(path).sinks} == {
        "Stdout", "File", "Syslog", "Splunk", "CloudWatch", "S3", "Kafka", "Otlp",
    }  # fmt: skip


def test_the_guides_example_of_an_archive_is_read(tmp_path: Path) -> None:
    example = re.search(r"```yaml\n# gateway.yaml\n(audit:.*?)```", GUIDE, re.DOTALL)
    assert example is not None
    path = tmp_path / "gateway.yaml"
    path.write_text("listen: {tls: null}\npolicies: p\nstate: s\n" + example.group(1))
    assert read_settings(path).archive == ArchiveSettings("/srv/phi-archive", retention=Retention())


@pytest.mark.parametrize("name", re.findall(r"`((?:deploy|docs|tools)/[\w./-]+)`", GUIDE))
def test_files_that_the_guide_names_are_there(name: str) -> None:
    assert (ROOT / name).exists()


@pytest.mark.parametrize("code", [code for code in Refused if code is not Refused.FAILED])
def test_each_code_that_a_sink_fails_with_has_a_remedy(code: Refused) -> None:
    assert re.search(rf"\b{code.value}\b[^;]*:", LOG_MEANINGS["sink_failing"].do), code
