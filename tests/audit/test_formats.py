"""Each form fits the published schema's facts, and no value can break a line."""

from __future__ import annotations

import json
import re
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit import lines
from gateway.audit.event import Outcome, Stage, make_event
from gateway.audit.formats import WRITERS, Format, ecs, ocsf
from gateway.audit.formats.meaning import PROVIDERS, Gravity, gravity, succeeded
from gateway.audit.formats.record import Record, read_record

CHAIN = "0123456789abcdef" * 2
FACTS: dict[str, Any] = {
    "caller": "billing-svc",
    "actor": "siv1:0a1b2c3d:" + "A" * 32,
    "subject": "plain:MRN-1",
    "session": "plain:enc-1",
    "route": "billing",
    "purpose": "coding",
    "vendor": "anthropic",
    "dialect": "anthropic",
    "host": "api.anthropic.com",
    "endpoint": "messages",
    "model": "claude-sonnet-5-5",
    "agreement": "BAA-2026-014",
    "source": "10.1.2.3",
    "found": {"PERSON": 2, "DATE": 1},
    "removed": {"PERSON": 2},
    "correlation_id": "00-" + "a" * 32 + "-" + "b" * 16 + "-01",
}


def record(stage: Stage = Stage.OUTCOME, **more: Any) -> Record:
    fields = {**FACTS, "action": "sent", **more}
    line = lines.write("event", make_event(stage, **fields).to_json(), "0" * 64, 7)
    made = read_record(CHAIN, line)
    assert made is not None
    return made


ENDED = {"outcome": Outcome.OK, "tokens_in": 10, "tokens_out": 4, "http_status": 200, "vendor_status": 200}

# ---- OCSF 1.8: events/application/api_activity.json, profiles/ai_operation.json, objects/{ai_model,message_context,api,
# metadata,actor,network_endpoint,product}.json of the repository ocsf/ocsf-schema, and the reference of 1.8 for what
# 1.8 changed in ai_model (name, ai_provider).
OCSF_REQUIRED = {
    "": {"activity_id", "category_uid", "class_uid", "type_uid", "severity_id", "time", "metadata", "actor", "api", "src_endpoint"},
    "metadata": {"version", "product"},
    "api": {"operation"},
    "ai_model": {"name", "ai_provider"},
}  # fmt: skip
OCSF_AT_LEAST_ONE = {
    "actor": {"process", "user", "invoked_by", "session", "app_name", "app_uid"},
    "message_context": {"application", "service"},
    "src_endpoint": {"ip", "uid", "name", "hostname", "svc_name", "instance_uid", "interface_uid", "interface_name"},
}
OCSF_KNOWN = {
    "": {
        "activity_id", "activity_name", "category_uid", "category_name", "class_uid", "class_name", "type_uid", "type_name",
        "severity_id", "severity", "status_id", "status", "status_code", "status_detail", "time", "metadata", "actor", "api",
        "src_endpoint", "dst_endpoint", "http_request", "http_response", "resources", "ai_model", "message_context",
        "unmapped", "message", "observables", "raw_data", "enrichments",
    },
    "metadata": {
        "version", "product", "profiles", "uid", "sequence", "correlation_uid", "event_code", "log_name", "log_version",
        "original_time", "labels", "log_provider", "log_level", "logged_time", "modified_time", "processed_time", "extension",
    },
    "api": {"operation", "service", "request", "response", "group", "token", "version"},
    "actor": {"process", "user", "session", "app_name", "app_uid", "authorizations", "idp"},
    "ai_model": {"name", "ai_provider", "uid", "version"},
    "message_context": {
        "ai_role", "ai_role_id", "application", "completion_tokens", "name", "prompt_tokens", "service", "total_tokens", "uid",
    },
    "src_endpoint": {"ip", "name", "hostname", "port", "svc_name", "uid"},
    "dst_endpoint": {"ip", "name", "hostname", "port", "svc_name", "uid"},
}  # fmt: skip


@pytest.mark.parametrize("stage", list(Stage))
def test_ocsf_has_what_the_class_requires_and_nothing_it_does_not_know(stage: Stage) -> None:
    full = ENDED if stage is Stage.OUTCOME else {}
    event = ocsf.mapped(record(stage, **full))
    assert (event["class_uid"], event["category_uid"], event["type_uid"]) == (6003, 6, 600399)
    assert event["type_uid"] == event["class_uid"] * 100 + event["activity_id"]
    assert event["metadata"]["version"] == "1.8.0"
    assert event["metadata"]["profiles"] == ["ai_operation"]
    for name, required in OCSF_REQUIRED.items():
        assert required <= (event if not name else event[name]).keys(), name
    for name, any_of in OCSF_AT_LEAST_ONE.items():
        assert any_of & event[name].keys(), name
    for name, known in OCSF_KNOWN.items():
        assert (event if not name else event[name]).keys() <= known, name
    assert event["severity_id"] in range(7)
    assert isinstance(event["time"], int)


def test_ocsf_of_an_event_without_a_call_still_has_an_actor_and_a_source() -> None:
    line = lines.write(
        "event", make_event(Stage.GATEWAY, action="none", outcome=Outcome.STARTED).to_json(), "0" * 64, 1
    )
    event = ocsf.mapped(read_record(CHAIN, line))  # type: ignore[arg-type]
    assert event["actor"] == {"app_name": "phi-gateway"}
    assert event["src_endpoint"] == {"name": "phi-gateway"}
    assert "ai_model" not in event
    assert event["api"]["operation"] == "gateway"


def test_ocsf_carries_the_tokens_and_what_it_has_no_word_for() -> None:
    event = ocsf.mapped(record(**ENDED))
    assert event["message_context"]["total_tokens"] == 14
    assert event["unmapped"]["left"] == {"DATE": 1}
    assert event["unmapped"]["agreement"] == "BAA-2026-014"
    assert (event["status_id"], event["http_response"]) == (1, {"code": 200})


# ---- ECS: event.kind, event.category, event.type and event.outcome are closed sets (elastic.co/docs/reference/ecs,
# allowed values); the types that may stand with the category api are listed there; gen_ai.* as in schemas/gen_ai.yml of
# elastic/ecs, provider.name as in model/gen-ai/registry.yaml of open-telemetry/semantic-conventions.
ECS_TYPES = {
    "api": {"access", "admin", "allowed", "change", "creation", "deletion", "denied", "end", "info", "start", "user"},
    "configuration": {"access", "change", "creation", "deletion", "info"},
    "file": {"access", "change", "creation", "deletion", "info"},
}
ECS_KINDS = {"alert", "asset", "enrichment", "event", "metric", "state", "pipeline_error", "signal"}
OTEL_PROVIDERS = {
    "openai", "gcp.gen_ai", "gcp.vertex_ai", "gcp.gemini", "anthropic", "cohere", "azure.ai.inference", "azure.ai.openai",
    "ibm.watsonx.ai", "aws.bedrock", "perplexity", "x_ai", "deepseek", "groq", "mistral_ai",
}  # fmt: skip
ECS_GEN_AI = {"provider.name", "operation.name", "request.model", "usage.input_tokens", "usage.output_tokens"}


@pytest.mark.parametrize("stage", list(Stage))
def test_ecs_keeps_to_its_allowed_values(stage: Stage) -> None:
    document = ecs.mapped(record(stage, **(ENDED if stage is Stage.OUTCOME else {})))
    (category,) = document["event"]["category"]
    assert set(document["event"]["type"]) <= ECS_TYPES[category]
    assert document["event"]["kind"] in ECS_KINDS
    assert document["event"]["outcome"] in {"success", "failure", "unknown"}
    flat = {f"{name}.{inner}" for name, value in document["gen_ai"].items() for inner in value}
    assert flat <= ECS_GEN_AI
    assert document["@timestamp"].endswith("Z")
    assert document["trace"]["id"] == "a" * 32


def test_the_providers_are_those_of_the_conventions() -> None:
    assert set(PROVIDERS.values()) <= OTEL_PROVIDERS
    assert ecs.mapped(record(**ENDED))["gen_ai"]["usage"] == {"input_tokens": 10, "output_tokens": 4}


PART = f"month=2026-03/{'a' * 32}_00000001.00000001_00000002.00000009_1-40_20260301-20260331.parquet"


def of_the_archive(stage: Stage, outcome: Outcome, **more: Any) -> Record:
    event = make_event(stage, action="none", outcome=outcome, **more)
    made = read_record(CHAIN, lines.write("event", event.to_json(), "0" * 64, 7))
    assert made is not None
    return made


def test_siems_are_told_which_part_went_and_by_whose_hand() -> None:
    gone = of_the_archive(
        Stage.RETENTION,
        Outcome.REMOVED,
        part=PART,
        part_events=40,
        digest="d" * 64,
        operator="alice",
        partition="2026-03",
    )
    document = ecs.mapped(gone)
    assert document["file"] == {"name": PART, "hash": {"sha256": "d" * 64}}
    assert (document["event"]["category"], document["event"]["type"]) == (["file"], ["deletion"])
    assert (document["user"], document["phi_gateway"]["part_events"]) == ({"id": "alice"}, 40)
    event = ocsf.mapped(gone)
    assert event["actor"]["user"] == {"uid": "alice"}
    assert (event["unmapped"]["part"], event["severity"], event["api"]["operation"]) == (PART, "Low", "retention")
    assert "message_context" not in event
    head, fields = parse_cef(WRITERS[Format.CEF](gone).decode())
    assert (fields["fname"], fields["fileHash"], fields["suser"]) == (PART, "d" * 64, "alice")
    assert head[5] == "Trail retention"


@pytest.mark.parametrize(
    ("outcome", "more", "severity", "kind"),
    [
        (Outcome.ARCHIVED, {"part": PART}, 1, "event"),
        (Outcome.HELD, {"hold": "case-1"}, 2, "event"),
        (Outcome.RELEASED, {"hold": "case-1"}, 3, "event"),
        (Outcome.FAILED, {"reason": "not_intact"}, 5, "alert"),
    ],
)
def test_a_trail_that_was_changed_is_an_alert_and_a_hold_that_was_lifted_wants_a_look(
    outcome: Outcome, more: dict[str, str], severity: int, kind: str
) -> None:
    made = of_the_archive(Stage.ARCHIVE, outcome, **more)
    assert (ocsf.mapped(made)["severity_id"], ecs.mapped(made)["event"]["kind"]) == (severity, kind)
    assert ecs.mapped(made)["event"]["outcome"] == ("failure" if kind == "alert" else "success")


def test_an_escape_is_an_alert() -> None:
    escaped = record(Stage.CANARY, action="none", outcome=Outcome.ESCAPED, escapes=1)
    assert ecs.mapped(escaped)["event"]["kind"] == "alert"
    assert ocsf.mapped(escaped)["severity_id"] == 5
    assert b"|10|" in WRITERS[Format.CEF](escaped)


# ---- CEF: seven header fields divided by |, then key=value; keys of the extension dictionary (Implementing ArcSight
# Common Event Format, version 25).
CEF_KEYS = {
    "rt", "externalId", "deviceExternalId", "cat", "act", "outcome", "reason", "src", "sourceServiceName", "suser", "dhost",
    "destinationServiceName", "app", "request", "in", "out", "flexNumber1", "flexNumber1Label",
    "flexString1", "flexString1Label",
    *(f"cs{number}{end}" for number in range(1, 7) for end in ("", "Label")),
    *(f"cn{number}{end}" for number in range(1, 4) for end in ("", "Label")),
}  # fmt: skip


def parse_cef(line: str) -> tuple[list[str], dict[str, str]]:
    parts = re.split(r"(?<!\\)\|", line, maxsplit=7)
    assert len(parts) == 8
    pairs = re.findall(r"(\w+)=((?:\\.|[^\\=])*?)(?= \w+=|$)", parts[7])
    return parts[:7], {name: re.sub(r"\\(.)", r"\1", value) for name, value in pairs}


@pytest.mark.parametrize("stage", list(Stage))
def test_cef_is_read_back(stage: Stage) -> None:
    head, fields = parse_cef(WRITERS[Format.CEF](record(stage)).decode())
    assert head[:3] == ["CEF:0", "phi-gateway", "phi-gateway"]
    assert 0 <= int(head[6]) <= 10
    assert fields.keys() <= CEF_KEYS
    assert (fields["cs1"], fields["cs1Label"], fields["dhost"]) == ("billing", "route", "api.anthropic.com")
    assert fields["flexNumber1"] == "7"


HOSTILE = Record(
    CHAIN,
    1,
    b"{}",
    {"stage": "a|b\\c=d\ne", "time": "2026-01-01T00:00:00.000000Z", "route": "x=1 cs2=y\r\n|\\", "reason": "|"},
)


def test_cef_escapes_what_would_begin_a_field() -> None:
    head, fields = parse_cef(WRITERS[Format.CEF](HOSTILE).decode())
    assert head[4] == "a\\|b\\\\c=d?e:\\|"
    assert fields["cs1"] == "x=1 cs2=y??|\\"
    assert "cs2" not in fields


# ---- all forms


@given(
    st.dictionaries(st.sampled_from([*FACTS, "reason", "profile", "tls_in"]), st.text(), max_size=6),
    st.sampled_from(Stage),
)
def test_no_value_breaks_a_line(values: dict[str, str], stage: Stage) -> None:
    texts = {name: value for name, value in values.items() if name not in ("found", "removed")}
    made = record(stage, **texts)
    for name, write in WRITERS.items():
        line = write(made)
        assert not re.search(rb"[\x00-\x1f\x7f]", line), name
        assert line.decode("utf-8").splitlines() == [line.decode("utf-8")]


@given(st.dictionaries(st.text(min_size=1), st.one_of(st.text(), st.integers(-5, 5)), max_size=5))
def test_no_made_up_event_breaks_a_line_either(values: dict[str, Any]) -> None:
    event = {**values, "stage": "intent", "time": "2026-01-01T00:00:00.000000Z", "durations": {}, "left": {}, "v": 2}
    for number in ("tokens_in", "tokens_out"):
        event.pop(number, None)
    made = Record(CHAIN, 1, orjson.dumps({"event": event, "seq": 1}), event)
    for name, write in WRITERS.items():
        assert not re.search(rb"[\x00-\x1f]", write(made)), name


def test_native_gives_the_journals_line_back() -> None:
    made = record(**ENDED)
    line = WRITERS[Format.NATIVE](made)
    assert json.loads(line)["chain"] == CHAIN
    assert b"{" + line[44:] == made.line


def test_what_is_no_event_is_no_record() -> None:
    assert read_record(CHAIN, b"x") is None
    assert read_record(CHAIN, b'{"seal":{}}') is None
    assert read_record(CHAIN, b'{"event":{},"seq":"x"}') is None


@pytest.mark.parametrize(
    ("outcome", "reason", "grave", "good"),
    [
        ("opened", None, Gravity.INFORMATIONAL, True),
        ("closed", None, Gravity.INFORMATIONAL, True),
        ("closed", "tunnel_name_differs", Gravity.LOW, False),
        ("refused", "destination_not_allowed", Gravity.LOW, False),
        ("refused", "ai_vendor_destination", Gravity.MEDIUM, False),
        ("closed", "ai_vendor_destination", Gravity.MEDIUM, False),
    ],
)
def test_a_service_that_turns_to_a_vendor_past_the_gateway_wants_a_look(outcome, reason, grave, good) -> None:
    event = {"stage": "tunnel", "outcome": outcome, "reason": reason}
    assert (gravity(event), succeeded(event)) == (grave, good)


@pytest.mark.parametrize(
    ("event", "grave", "good"),
    [
        ({"stage": "policy", "outcome": "kept", "reason": "policy_content"}, Gravity.HIGH, False),
        ({"stage": "policy", "outcome": "kept"}, Gravity.MEDIUM, False),
        ({"stage": "policy", "outcome": "loaded"}, Gravity.INFORMATIONAL, True),
        ({"stage": "shadow", "outcome": "ok", "reason": "identifier_left"}, Gravity.INFORMATIONAL, True),
        ({"stage": "shadow", "outcome": "skipped"}, Gravity.INFORMATIONAL, False),
        ({"stage": "shadow", "outcome": "failed"}, Gravity.LOW, False),
    ],
)
def test_policies_that_were_tampered_with_are_grave_and_shadows_are_not(event, grave: Gravity, good: bool) -> None:
    assert (gravity(event), succeeded(event)) == (grave, good)
