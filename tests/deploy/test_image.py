"""The container image: what the Dockerfile promises, and the two scripts that run in it."""

from __future__ import annotations

import http.server
import os
import re
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from deploy.container.place_keys import KeysDiffer, place

ROOT = Path(__file__).parents[2]
CONTAINER = ROOT / "deploy" / "container"


def stages(text: str) -> list[str]:
    """Split a Dockerfile into its stages, comments and continued lines folded."""
    text = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    return re.split(r"(?m)^FROM ", text.replace("\\\n", " "))[1:]


BUILD, LAST = stages((ROOT / "Dockerfile").read_text("utf-8"))


def test_the_base_has_no_default_and_a_base_without_digest_is_refused(tmp_path: Path) -> None:
    assert re.search(r"(?m)^ARG BASE$", (ROOT / "Dockerfile").read_text("utf-8"))
    assert BUILD.startswith("${BASE} AS build\n")
    assert LAST.startswith("${BASE}\n")
    assert "@sha256:" not in re.sub(r"(?m)^#.*$", "", (ROOT / "Dockerfile").read_text("utf-8")).replace(
        "*@sha256:[0-9a-f]*)", ""
    ).replace("image@sha256:<digest>", "")
    guard = re.search(r"(?m)^RUN (case .*)$", BUILD)
    assert guard

    def accepts(base: str, unpinned: str = "no") -> bool:
        done = subprocess.run(
            ["sh", "-c", guard[1]], env={"BASE": base, "UNPINNED": unpinned}, capture_output=True, check=False
        )
        return done.returncode == 0

    assert accepts("python:3.11-slim@sha256:" + "a" * 64)
    assert not accepts("python:3.11-slim")
    assert accepts("python:3.11-slim", unpinned="yes")


def test_everything_that_is_installed_is_pinned_by_hash_and_nothing_is_compiled() -> None:
    installs = re.findall(r"pip install [^&]*", BUILD)
    assert len(installs) == 3
    for install in installs:
        assert "--no-deps" in install
        assert ("--require-hashes" in install and "--only-binary :all:" in install) or "--no-index" in install
    assert "pip" not in re.sub(r"/opt/phi-gateway", "", LAST).split("COPY", 1)[0].replace("--pip", "")
    assert "apt-get" not in BUILD


def test_the_last_stage_has_a_numeric_user_no_compiler_volumes_and_a_health_check_of_its_own() -> None:
    assert re.findall(r"(?m)^USER (.*)$", LAST) == ["10001:10001"]
    assert LAST.index("\nUSER ") > LAST.rindex("\nRUN ")
    assert re.findall(r"apt-get install ([^&]*)&&", LAST) == ["-qq -y --no-install-recommends tesseract-ocr "]
    assert all(f"! command -v {tool}" in LAST for tool in ("cc", "gcc", "g++", "make"))
    assert 'VOLUME ["/var/lib/phi-gateway", "/tmp"]' in LAST
    health = re.search(r"(?m)^HEALTHCHECK .*CMD (.*)$", LAST)
    assert health
    assert "healthcheck.py" in health[1]
    assert "curl" not in LAST
    assert "wget" not in LAST


def test_the_build_sees_no_state_keys_or_policies() -> None:
    lines = [line for line in (ROOT / ".dockerignore").read_text().splitlines() if not line.startswith("#")]
    assert lines[0] == "*"
    let_in = {line[1:] for line in lines if line.startswith("!")}
    copied = {name for line in re.findall(r"(?m)^COPY (?!--from)(.*) \S+$", BUILD + LAST) for name in line.split()}
    assert all(any(name == path or name.startswith(f"{path}/") for path in let_in) for name in copied)
    assert not {"policies", "state", "deploy", "deploy/tls", ".git"} & let_in


@pytest.mark.parametrize("name", ["requirements-all.lock", "requirements-build.lock", "requirements-deploy.lock"])
def test_the_locks_have_hashes_name_no_address_and_agree_with_what_is_tested(name: str) -> None:
    def versions(lock: str) -> dict[str, str]:
        return dict(re.findall(r"(?m)^([a-z0-9._-]+)==(\S+)", (ROOT / lock).read_text("utf-8")))

    text = (ROOT / name).read_text("utf-8")
    assert "://" not in text
    assert all(line.rstrip().endswith("\\") for line in text.splitlines() if re.match(r"[a-z0-9]", line))
    tested = versions("requirements-dev.lock")
    assert {key: value for key, value in versions(name).items() if tested.get(key, value) != value} == {}


class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/healthz" else 503)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        return


class Server6(http.server.HTTPServer):
    address_family = socket.AF_INET6


@pytest.fixture(params=["127.0.0.1", "::1"])
def listener(request: pytest.FixtureRequest) -> Iterator[int]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("gateway.internal").configure_cert(context)
    try:
        server = (Server6 if ":" in request.param else http.server.HTTPServer)((request.param, 0), Answers)
    except OSError:
        pytest.skip("this machine has no IPv6")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


def health(*arguments: str) -> int:
    return subprocess.run(
        [sys.executable, CONTAINER / "healthcheck.py", *arguments], check=False, timeout=30
    ).returncode


def test_the_health_check_tells_alive_from_not_ready_and_from_nobody_there(listener: int) -> None:
    assert health("/healthz", str(listener)) == 0
    assert health("/readyz", str(listener)) == 1
    assert health("/healthz", "1") == 1


def mounted(directory: Path, **keys: bytes) -> Path:
    """Lay files out as a mounted secret is: links into a hidden directory."""
    (directory / "..data").mkdir(parents=True)
    for name, value in keys.items():
        file = name.replace("__", "-") + ".key"
        (directory / "..data" / file).write_bytes(value)
        (directory / file).symlink_to(Path("..data") / file)
    return directory


def test_keys_are_placed_once_for_the_gateway_alone_and_never_replaced(tmp_path: Path) -> None:
    source = mounted(tmp_path / "one", access=b"a" * 64, transform=b"t" * 64, sealing__0001=b"s" * 64, other=b"x")
    keys = tmp_path / "state" / "keys"
    assert place(source, keys) == ["access.key", "sealing-0001.key", "transform.key"]
    assert sorted(path.name for path in keys.iterdir()) == ["access.key", "sealing-0001.key", "transform.key"]
    assert {path.stat().st_mode & 0o777 for path in keys.iterdir()} == {0o600}
    assert place(source, keys) == []

    rotated = mounted(tmp_path / "two", access=b"a" * 64, sealing__0001=b"s" * 64, sealing__0002=b"n" * 64)
    assert place(rotated, keys) == ["sealing-0002.key"]

    other = mounted(tmp_path / "three", access=b"b" * 64, sealing__0003=b"m" * 64)
    with pytest.raises(KeysDiffer, match=r"access\.key: differs"):
        place(other, keys)
    assert (keys / "access.key").read_bytes() == b"a" * 64
    assert not (keys / "sealing-0003.key").exists()
    with pytest.raises(KeysDiffer, match="holds no key"):
        place(mounted(tmp_path / "four", other=b"x"), keys)


def test_a_key_that_differs_ends_the_script_without_showing_it(tmp_path: Path) -> None:
    source = mounted(tmp_path / "secret", access=b"SECRET-A" * 8)
    keys = tmp_path / "keys"
    keys.mkdir()
    (keys / "access.key").write_bytes(b"SECRET-B" * 8)
    done = subprocess.run(
        [sys.executable, CONTAINER / "place_keys.py", source, keys], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "access.key: differs" in done.stderr
    assert "SECRET" not in done.stderr + done.stdout


def test_a_crash_between_two_keys_leaves_no_half_a_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = mounted(tmp_path / "secret", access=b"a" * 64)
    keys = tmp_path / "keys"

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        place(source, keys)
    assert not (keys / "access.key").exists()
    monkeypatch.undo()
    assert place(source, keys) == ["access.key"]
