"""The operations file is strict, and its errors name file, line, value and remedy."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gateway.audit.archive.configured import ArchiveSettings
from gateway.audit.archive.lengths import Retention
from gateway.audit.formats import Format
from gateway.audit.sinks.options import S3, CloudWatch, File, Kafka, Otlp, Secret, Splunk, Stdout, Syslog
from gateway.detector.engine_settings import Beside, Kind
from gateway.edge.exposition import MetricsListen
from gateway.edge.port import TlsFiles, server_context
from gateway.policy.problems import PolicyError
from gateway.settings import read_settings
from gateway.telemetry.export import Tracing

GOOD = """\
listen:
  host: 127.0.0.1
  port: 8443
  tls: {certificate: tls/a.crt, key: tls/a.key}
policies: ../policies
state: state
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "deploy" / "gateway.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)
    return path


def test_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    settings = read_settings(written(tmp_path, GOOD))
    assert settings.policies == tmp_path / "policies"
    assert settings.state == tmp_path / "deploy" / "state"
    assert settings.listen.tls is not None
    assert settings.listen.tls.certificate == tmp_path / "deploy" / "tls" / "a.crt"
    assert settings.body_limit == 32 * 1024 * 1024
    assert settings.bodies == 8 * settings.body_limit
    assert settings.text == 8 * 1024 * 1024
    assert settings.detector_workers >= 1


def test_everything_can_be_said(tmp_path: Path) -> None:
    more = """\
detector:
  model: en_core_web_lg
  workers: 3
  beside:
    - {type: transformers, model: models/deid, labels: {PATIENT: PERSON, MISC: null}}
    - {type: gliner, model: /models/gliner, labels: {person name: PERSON}, threshold: 0.3}
audit: {identifiers: plain, sinks: [{type: stdout}, {type: file, path: events.jsonl}], checkpoints: [/mnt/worm]}
limits: {body: 512 KB, bodies: 2MB, text: 100KB, in_flight: 9, header_seconds: 3, keepalive_seconds: 4, body_seconds: 5, detect_seconds: 6, drain_seconds: 7}
"""
    settings = read_settings(
        written(
            tmp_path, GOOD.replace("key: tls/a.key", "key: k, client_ca: ca.crt, client_certificates: required") + more
        )
    )
    assert (settings.engine.model, settings.detector_workers, settings.identifiers) == ("en_core_web_lg", 3, "plain")
    assert settings.engine.beside == (
        Beside(Kind.TRANSFORMERS, str(tmp_path / "deploy/models/deid"), (("MISC", None), ("PATIENT", "PERSON"))),
        Beside(Kind.GLINER, "/models/gliner", (("person name", "PERSON"),), 0.3),
    )
    assert (settings.body_limit, settings.bodies) == (512 * 1024, 2 * 1024 * 1024)
    assert settings.text == 100 * 1024
    assert [sink.options for sink in settings.sinks] == [Stdout(), File(tmp_path / "deploy" / "events.jsonl")]
    assert settings.checkpoints == (Path("/mnt/worm"),)
    assert (settings.listen.in_flight, settings.listen.header_seconds, settings.listen.drain_seconds) == (9, 3, 7)
    assert settings.listen.tls is not None
    assert settings.listen.tls.client_certificates == "required"


def test_policies_are_a_directory_or_a_directory_with_a_key(tmp_path: Path) -> None:
    plain = read_settings(written(tmp_path, GOOD))
    assert (plain.policies, plain.policy_key, plain.shadow) == (tmp_path / "policies", None, 4)
    text = GOOD.replace("policies: ../policies", "policies: {directory: ../policies, public_key: security.pub}")
    signed = read_settings(written(tmp_path, text + "limits: {shadow: 0}\n"))
    assert (signed.policies, signed.policy_key) == (tmp_path / "policies", tmp_path / "deploy" / "security.pub")
    assert signed.shadow == 0


@pytest.mark.parametrize(
    ("change", "line", "told"),
    [
        (("policies: ../policies", "policies: {public_key: a}"), 5, 'policies of this file lacks the key "directory"'),
        (("policies: ../policies", "policies: {directory: a, key: b}"), 5, 'unknown key "key"'),
        (("policies: ../policies", "policies: [a]"), 5, "policies"),
        (("port: 8443", "port: 99999"), 3, "port"),
        (("port: 8443", "prot: 8443"), 3, 'unknown key "prot"'),
        (("state: state", "state: 5"), 6, "state"),
        (("state: state", "state: state\nlimits: {body: many}"), 7, '"many" is not a size'),
        (
            ("policies: ../policies", "policies: {directory: a, public_key: }"),
            5,
            'key "public_key" has nothing behind it',
        ),
        (("policies: ../policies", "policies: a\nmetrics:"), 6, 'key "metrics" has nothing behind it'),
        (("state: state", "state: state\nlimits: {body: 0MB}"), 7, '"0MB" is not a size of a body; write it as 32MB'),
        (("state: state", "state: state\nlimits: {bodies: 31MB}"), 7, "write at least that of body, 32MB"),
        (("state: state", "state: state\nlimits: {text: 0KB}"), 7, '"0KB" is not a size of a text; write it as 8MB'),
        (("state: state", "state: state\nlimits: {body: 32}"), 7, "a size, not the number 32; write it with its unit"),
        (("policies: ../policies", "policies: ''"), 5, 'key "directory" must be a path, not the text ""; write where'),
        (("state: state", 'state: "a\\0b"'), 6, 'key "state" must be a path, not the text "a?b"; write where'),
        (("policies: ../policies\n", ""), None, 'lacks the key "policies"'),
        (("listen:", "listen: ["), None, "YAML"),
        (("host: 127.0.0.1", "host: 127.0.0.1\n  host: 0.0.0.0"), 3, "a second time"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, change, line, told) -> None:
    path = written(tmp_path, GOOD.replace(*change))
    with pytest.raises(PolicyError) as caught:
        read_settings(path)
    message = str(caught.value)
    assert told in message
    assert "gateway.yaml" in message
    assert line is None or f":{line}:" in message


SINKS = """\
audit:
  sinks:
    - {type: stdout, format: ecs}
    - {type: syslog, host: siem.example, ca_file: ca.pem, format: cef, required: true, behind: {events: 500, seconds: 60}}
    - {type: splunk, name: hec, url: "https://hec.example:8088", token: {env: HEC_TOKEN}, index: phi, acknowledge: false}
    - {type: cloudwatch, region: us-east-1, group: phi, stream: gw-1}
    - {type: s3, region: us-east-1, bucket: worm, prefix: trail, lock: governance, lock_days: 10}
    - {type: kafka, servers: ["k1:9093"], topic: phi, username: u, password: {file: kafka.secret}}
    - {type: otlp, url: "http://127.0.0.1:4318", authorization: {env: OTLP}}
"""


def test_every_sink_can_be_said(tmp_path: Path) -> None:
    settings = read_settings(written(tmp_path, GOOD + SINKS))
    base = tmp_path / "deploy"
    assert [sink.options for sink in settings.sinks] == [
        Stdout(),
        Syslog("siem.example", 6514, base / "ca.pem"),
        Splunk("https://hec.example:8088", Secret("env", "HEC_TOKEN"), "phi", False),
        CloudWatch("us-east-1", "phi", "gw-1"),
        S3("us-east-1", "worm", "trail", "governance", 10),
        Kafka(("k1:9093",), "phi", None, "u", Secret("file", str(base / "kafka.secret"))),
        Otlp("http://127.0.0.1:4318", Secret("env", "OTLP")),
    ]
    assert [sink.name for sink in settings.sinks] == ["stdout", "syslog", "hec", "cloudwatch", "s3", "kafka", "otlp"]
    syslog = settings.sinks[1]
    assert (syslog.format, syslog.bounds.required, syslog.bounds.events, syslog.bounds.seconds) == (
        Format.CEF,
        True,
        500,
        60,
    )


def test_an_indexer_has_time_to_acknowledge_what_did_not_fill_its_buffer(tmp_path: Path) -> None:
    """Splunk acknowledges that after some two minutes: given again after one, a batch was never taken."""
    one = '{type: splunk, name: %s, url: "https://hec.example:8088", token: {env: T}%s}'
    sinks = [one % ("acknowledged", ""), one % ("answered", ", acknowledge: false"), "{type: stdout}"]
    settings = read_settings(written(tmp_path, GOOD + "audit: {sinks: [" + ", ".join(sinks) + "]}\n"))
    assert [sink.bounds.send_seconds for sink in settings.sinks] == [300.0, 60.0, 60.0]
    assert [sink.bounds.batch for sink in settings.sinks] == [5_000, 500, 500]


@pytest.mark.parametrize(
    ("sink", "told"),
    [
        ("{type: file}", 'lacks the key "path"; add it'),
        ("{type: stdout, path: x}", 'type stdout has no key "path"; its keys are'),
        ("{type: sylog, host: x}", "sylog"),
        ("{type: syslog, hots: x}", 'unknown key "hots"'),
        ('{type: splunk, url: "http://hec.example", token: {env: T}}', "write https://host"),
        ('{type: splunk, url: "http://127.0.0.1", token: {env: T}}', "write https://host"),
        ('{type: splunk, url: "https://u:p@hec.example", token: {env: T}}', "without credentials"),
        ('{type: splunk, url: "https://hec.example", token: {}}', "write {env: NAME} or {file: PATH}"),
        ('{type: splunk, url: "https://hec.example", token: {env: A, file: b}}', "write {env: NAME} or {file: PATH}"),
        ('{type: otlp, url: "http://collector.example:4318"}', "write https://host"),
        ("{type: s3, region: a, bucket: b, format: ocsf}", "leave format out"),
        ("{type: kafka, servers: [a], topic: t, username: u}", "give both"),
        ("{type: stdout, name: ../x}", "another form"),
        ("{type: stdout}, {type: stdout}", "another sink named"),
        ('{type: splunk, url: "https://[::1", token: {env: T}}', "write https://host"),
        ('{type: splunk, url: "https://hec.example:80880", token: {env: T}}', "write https://host"),
        ('{type: splunk, url: "https://hec.example/#x", token: {env: T}}', "write https://host"),
        ('{type: otlp, url: "https://collector example"}', "write https://host"),
        ('{type: syslog, host: "https://siem.example"}', "write it alone, with port: beside it"),
        ('{type: syslog, host: "siem.example:6514"}', "write it alone, with port: beside it"),
        ('{type: syslog, host: ""}', '"host" is empty; write what is meant'),
        ("{type: kafka, servers: [], topic: t}", '"servers" is empty; write what is meant'),
        ('{type: kafka, servers: ["k1:9093,k2:9093"], topic: t}', "write [host:port, host:port]"),
        (
            "{type: file, path: a}, {type: file, name: b, path: ../deploy/a}",
            'the sink "file" writes to this file; give',
        ),
        ('{type: file, path: ""}', 'key "path" must be a path, not the text ""'),
    ],
)
def test_what_is_wrong_with_a_sink_is_said_with_its_line(tmp_path: Path, sink: str, told: str) -> None:
    with pytest.raises(PolicyError) as caught:
        read_settings(written(tmp_path, GOOD + f"audit:\n  sinks: [{sink}]\n"))
    assert told in str(caught.value)
    assert "gateway.yaml:8:" in str(caught.value)
    assert "u:p@" not in str(caught.value)


def test_an_extra_that_is_not_installed_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from gateway.audit.sinks import configured

    text = GOOD + "audit: {sinks: [{type: kafka, servers: [a], topic: t}]}\n"
    assert read_settings(written(tmp_path, text)).sinks
    monkeypatch.setattr(configured.importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(PolicyError, match=r"pip install 'phi-gateway\[kafka\]'"):
        read_settings(written(tmp_path, text))


@pytest.mark.parametrize(
    "section",
    [
        "audit: {sinks: [{type: splunk, url: 'https://hec.example', token: {WRONG}}]}",
        "audit: {sinks: [{type: kafka, servers: [a], topic: t, username: u, password: {WRONG}}]}",
        "audit: {sinks: [{type: otlp, url: 'https://a.example', authorization: {WRONG}}]}",
        "tracing: {otlp: 'https://a.example', sample: 1, authorization: {WRONG}}",
        "budgets: {redis: 'rediss://h', password: {WRONG}}",
    ],
)
@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("env: ''", ".env is not the name of an environment variable (not shown); write the name, never the secret"),
        ("env: 7f3a-made-up-9c", ".env is not the name of an environment variable (not shown); write the name"),
        ("env: 'HEC=x'", ".env is not the name of an environment variable"),
        ("file: ''", ".file is not a path (not shown); write /path/to/file"),
        ('file: "a\\0b"', ".file is not a path (not shown)"),
    ],
)
def test_a_reference_that_can_lead_to_no_secret_is_told(tmp_path: Path, section: str, wrong: str, told: str) -> None:
    with pytest.raises(PolicyError) as caught:
        read_settings(written(tmp_path, GOOD + section.replace("WRONG", wrong) + "\n"))
    (problem,) = caught.value.problems
    assert told in str(problem)
    assert problem.line == 7
    assert "7f3a" not in f"{problem} {problem.value}"


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"cannot be read.*--config"):
        read_settings(tmp_path / "absent.yaml")


def test_the_shipped_file_is_good() -> None:
    settings = read_settings(Path(__file__).parents[1] / "deploy" / "gateway.yaml")
    assert settings.policies.name == "policies"
    assert settings.listen.host == "127.0.0.1"


def test_shared_budgets(tmp_path: Path) -> None:
    assert read_settings(written(tmp_path, GOOD)).budgets is None
    more = "budgets: {redis: rediss://redis.internal:6380/2, username: gw, password: {file: secret}, ca_file: ca.pem, when_unreachable: local, gateways: 3}\n"
    books = read_settings(written(tmp_path, GOOD + more)).budgets
    assert books is not None
    assert books.password == ("file", str(tmp_path / "deploy" / "secret"))
    made = books.settings
    assert (made.host, made.port, made.database, made.tls, made.username) == ("redis.internal", 6380, 2, True, "gw")
    assert (made.ca_file, made.when_unreachable, made.gateways) == (tmp_path / "deploy" / "ca.pem", "local", 3)
    plain = read_settings(written(tmp_path, GOOD + "budgets: {redis: 'redis://127.0.0.1'}\n")).budgets
    assert plain is not None and (plain.settings.port, plain.settings.tls, plain.settings.when_unreachable) == (
        6379,
        False,
        "refuse",
    )


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("redis: 'redis://redis.internal'", "redis:// without TLS is for this machine only; write rediss://"),
        ("redis: 'rediss://:hunter2@redis.internal'", "the address of Redis holds a name or a password; leave it out"),
        ("redis: 'https://redis.internal'", "the address of Redis is not one (not shown)"),
        ("redis: 'rediss://h/x'", "the address of Redis is not one"), ("redis: 'rediss://h:99999'", "the address of Redis is no URL"), ("redis: 'rediss://h?ssl_cert_reqs=none'", "the address of Redis is not one"),
        ("redis: 'rediss://h', when_unreachable: local", "local needs the number of gateways; add gateways:"),
        ("redis: 'rediss://h', gateways: 2", "gateways has no meaning without when_unreachable: local"),
        ("redis: 'rediss://h', password: {}", '"password" does not say where the secret is; write {env: NAME} or {file: PATH}'),
        ("redis: 'rediss://h', when_unreachable: pass", 'key "when_unreachable" cannot be "pass"'),
    ],
)  # fmt: skip
def test_faults_of_shared_budgets(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(PolicyError) as caught:
        read_settings(written(tmp_path, GOOD + f"budgets: {{{text}}}\n"))
    assert complaint in str(caught.value)
    assert "hunter2" not in str(caught.value)


def test_the_forward_proxy_is_off_unless_it_is_there(tmp_path: Path) -> None:
    assert read_settings(written(tmp_path, GOOD)).forward_proxy is None
    more = "forward_proxy: {host: 0.0.0.0, port: 3129, base_url: https://gw.example:8443/, limits: {connections: 9, bytes: 2MB, idle_seconds: 7}}\n"
    settings = read_settings(written(tmp_path, GOOD + more))
    made = settings.forward_proxy
    assert made is not None and (made.host, made.port, made.base_url) == ("0.0.0.0", 3129, "https://gw.example:8443")
    assert made.tls == settings.listen.tls  # the listener's own
    assert (made.limits.connections, made.limits.bytes, made.limits.idle_seconds) == (9, 2 * 1024**2, 7)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("limits: {bytes: much}", '"much" is not a size; write it as 1GB'), ("base_url: gw.example", "base_url is not the gateway's address"), ("base_url: https://gw.example/x", "base_url is not the gateway's address"),
        ("base_url: 'https://[::1'", "base_url is not the gateway's address"), ("base_url: https://gw.example:84430", "base_url is not the gateway's address"),
        ("allow: []", 'unknown key "allow"'), ("port: 99999", 'key "port"'),
    ],
)  # fmt: skip
def test_faults_of_the_forward_proxy(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(PolicyError) as caught:
        read_settings(written(tmp_path, GOOD + f"forward_proxy: {{{text}}}\n"))
    assert complaint in str(caught.value)


def test_metrics_and_traces_are_off_unless_they_are_asked_for(tmp_path: Path) -> None:
    settings = read_settings(written(tmp_path, GOOD))
    assert settings.metrics is None
    assert settings.tracing is None
    more = """\
metrics: {tls: {certificate: m.crt, key: m.key, client_ca: ca.crt, client_certificates: required}}
tracing: {otlp: "https://collector:4318/v1/traces", sample: 0.1, ca_file: ca.crt, authorization: {file: token}}
"""
    settings = read_settings(written(tmp_path, GOOD + more))
    home = tmp_path / "deploy"
    tls = TlsFiles(home / "m.crt", home / "m.key", home / "ca.crt", "required")
    assert settings.metrics == MetricsListen("127.0.0.1", 9464, tls)
    token = Secret("file", str(home / "token"))
    assert settings.tracing == Tracing("https://collector:4318/v1/traces", 0.1, home / "ca.crt", token)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('tracing: {otlp: "http://collector:4318/v1/traces", sample: 1}', '"otlp" is not an address'),
        ('tracing: {otlp: "https://user:pw@collector/v1/traces", sample: 1}', '"otlp" is not an address'),
        ('tracing: {otlp: "https://collector/v1/traces", sample: 1.5}', "sample"),
        ('tracing: {otlp: "https://collector/v1/traces"}', 'lacks the key "sample"'),
        ('tracing: {otlp: "https://c/v1/traces", sample: 1, authorization: {}}', "does not say where the secret is"),
        ('tracing: {otlp: "https://[::1", sample: 1}', '"otlp" is not an address'),
        ('tracing: {otlp: "https://collector:77777/v1/traces", sample: 1}', '"otlp" is not an address'),
        ("metrics: {port: 70000}", "port"),
        ("metrics: {path: /m}", 'unknown key "path"'),
    ],
)
def test_faults_of_metrics_and_traces_are_told(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(PolicyError) as failure:
        read_settings(written(tmp_path, GOOD + text + "\n"))
    assert told in str(failure.value)


def test_traces_may_go_to_an_agent_on_the_same_machine_without_tls(tmp_path: Path) -> None:
    text = 'tracing: {otlp: "http://127.0.0.1:4318/v1/traces", sample: 1}\n'
    assert read_settings(written(tmp_path, GOOD + text)).tracing == Tracing("http://127.0.0.1:4318/v1/traces", 1.0)


def test_the_archive_and_how_long_events_stay(tmp_path: Path) -> None:
    assert read_settings(written(tmp_path, GOOD)).archive is None
    section = (
        "audit: {archive: {to: ../archive, every_seconds: 600, keep_json: true, memory: 2GB, retention: {years: 7}}}"
    )
    read = read_settings(written(tmp_path, GOOD + section)).archive
    assert read == ArchiveSettings(str(tmp_path / "archive"), 600, True, 2 * 1024**3, Retention(7, 90))
    least = read_settings(written(tmp_path, GOOD + "audit: {archive: {to: s3://bucket/phi}}")).archive
    assert least == ArchiveSettings("s3://bucket/phi")  # nothing is removed by itself
    asked = read_settings(written(tmp_path, GOOD + "audit: {archive: {to: a, retention: {}}}")).archive
    assert asked is not None
    assert asked.retention == Retention(6, 90)


@pytest.mark.parametrize(
    ("section", "told", "remedy"),
    [
        ("{to: a, retention: {years: 5}}", "5 years and 90 days is shorter than 6 years and 90 days", "or more"),
        ("{to: a, retention: {days: 89}}", "6 years and 89 days is shorter than", "or more"),
        ("{to: a, retention: {days: -1}}", "days", "at least 0"),
        ("{to: a, every_seconds: 5}", "every_seconds", "at least 60"),
        ("{to: a, memory: 100MB}", '"100MB" is not a size of at least 512MB', "write it as 1GB"),
        ("{to: a, memory: lots}", '"lots" is not a size of at least 512MB', "write it as 1GB"),
        ("{to: s3://}", '"s3://" names no bucket', "s3://bucket/prefix"),
        ("{to: state/journal}", "is a folder of the gateway's own state", "directory of the archive's own"),
        ("{to: state/archive/policies}", "is a folder of the gateway's own state", "directory of the archive's own"),
        ("{every_seconds: 600}", "to", "add"),
    ],
)
def test_an_archive_that_cannot_be_is_told_with_its_line(tmp_path: Path, section: str, told: str, remedy: str) -> None:
    with pytest.raises(PolicyError) as caught:
        read_settings(written(tmp_path, GOOD + f"audit:\n  archive: {section}\n"))
    assert told in str(caught.value)
    assert remedy in str(caught.value)
    assert re.search(r"gateway\.yaml:[78]\b", str(caught.value))


@pytest.mark.parametrize("section", ["listen", "metrics"])
def test_certificates_that_are_required_need_roots(tmp_path: Path, section: str) -> None:
    files = "tls: {certificate: a.crt, key: a.key, client_certificates: required}"
    text = f"policies: p\nstate: s\nlisten: {{tls: {{certificate: a.crt, key: a.key}}}}\nmetrics: {{{files}}}\n"
    if section == "listen":
        text = f"policies: p\nstate: s\nmetrics: {{tls: null}}\nlisten: {{{files}}}\n"
    with pytest.raises(PolicyError) as caught:
        read_settings(written(tmp_path, text))
    (problem,) = caught.value.problems
    assert (problem.line, problem.value) == (4, "required")
    assert f"{section}.tls requires client certificates and names no roots for them" in problem.message
    assert read_settings(written(tmp_path, text.replace("required", "required, client_ca: ca.crt")))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("port: 8443", "port: 99999"), ':3: key "port" must be at most 65535, not the number 99999; '),
        (("state: state", "state: state\ndetector: {workers: 0}"), ':7: key "workers" must be at least 1, not the number 0; '),
        (("state: state", "state: state\ncanary: {every_seconds: 0}"), ':7: key "every_seconds" must be more than 0, not the '),
    ],
)  # fmt: skip
def test_a_number_beyond_its_limit_is_told_with_the_limit(tmp_path: Path, change: tuple[str, str], told: str) -> None:
    with pytest.raises(PolicyError) as raised:
        read_settings(written(tmp_path, GOOD.replace(*change)))
    assert told in str(raised.value)


def test_a_certificate_that_is_absent_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as raised:
        server_context(TlsFiles(tmp_path / "none.crt", tmp_path / "none.key"))
    assert raised.value.filename == str(tmp_path / "none.crt")


@pytest.mark.parametrize(
    "section",
    [
        "audit: {sinks: [{type: splunk, url: 'https://a.example', token: hunter-2}]}",
        "audit: {sinks: [{type: splunk, url: 'https://a.example', token: {hunter-2: x}}]}",
        "audit: {sinks: [{type: kafka, servers: ['a:1'], topic: t, username: a, password: hunter-2}]}",
        "audit: {sinks: [{type: kafka, servers: ['a:1'], topic: t, username: a, password: {env: [1e3, hunter-2]}}]}",
        "tracing: {otlp: 'https://a.example', sample: 1.0, authorization: Bearer hunter-2}",
        "budgets: {redis: 'rediss://a.example', password: hunter-2}",
    ],
)
def test_a_secret_in_the_place_of_its_name_is_not_repeated(tmp_path: Path, section: str) -> None:
    text = f"policies: p\nstate: s\nlisten: {{host: 127.0.0.1, port: 8443, tls: null}}\n{section}\n"
    with pytest.raises(PolicyError) as refused:
        read_settings(written(tmp_path, text))
    assert refused.value.problems
    for problem in refused.value.problems:
        assert problem.line == 4
        assert "hunter" not in f"{problem} {problem.value}"
