"""The operations file is strict, and its errors name file, line, value and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.detector.engine_settings import Beside, Kind
from gateway.policy.problems import PolicyError
from gateway.settings import read_settings

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
limits: {body: 512 KB, in_flight: 9, header_seconds: 3, keepalive_seconds: 4, body_seconds: 5, detect_seconds: 6, drain_seconds: 7}
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
    assert settings.body_limit == 512 * 1024
    assert [sink.type for sink in settings.sinks] == ["stdout", "file"]
    assert settings.checkpoints == (Path("/mnt/worm"),)
    assert (settings.listen.in_flight, settings.listen.header_seconds, settings.listen.drain_seconds) == (9, 3, 7)
    assert settings.listen.tls is not None
    assert settings.listen.tls.client_certificates == "required"


@pytest.mark.parametrize(
    ("change", "line", "told"),
    [
        (("port: 8443", "port: 99999"), 3, "port"),
        (("port: 8443", "prot: 8443"), 3, 'unknown key "prot"'),
        (("state: state", "state: 5"), 6, "state"),
        (("state: state", "state: state\nlimits: {body: many}"), 7, '"many" is not a size'),
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


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match=r"cannot be read.*--config"):
        read_settings(tmp_path / "absent.yaml")


def test_the_shipped_file_is_good() -> None:
    settings = read_settings(Path(__file__).parents[1] / "deploy" / "gateway.yaml")
    assert settings.policies.name == "policies"
    assert settings.listen.host == "127.0.0.1"
