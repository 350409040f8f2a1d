"""A request as curl is given it."""

from __future__ import annotations

import io
import shlex
from pathlib import Path

import pytest

from gateway.commands.curl_line import NotReadable, read_curl
from gateway.commands.explain_request import read_request

URL = "https://gateway.internal/billing-codes/v1/messages?beta=true"


def read_in(monkeypatch: pytest.MonkeyPatch, line: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(line), encoding="utf-8"))


def test_a_line_as_documentation_shows_it(tmp_path: Path) -> None:
    body = tmp_path / "body.json"
    body.write_text('{\n"a": 1}\n')
    request = read_curl(shlex.split(f"curl -sS {URL} -H 'X-Phi-Actor: a' --header='x-api-key: k' -H'B: c' -d @{body}"))
    assert (request.method, request.path) == ("POST", "/billing-codes/v1/messages?beta=true")
    form = {"Content-Type": "application/x-www-form-urlencoded"}  # as curl says of -d, unless it is told otherwise
    assert request.headers == {"X-Phi-Actor": "a", "x-api-key": "k", "B": "c", **form}
    assert request.body == b'{"a": 1}'  # curl takes line breaks out of -d @file


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("--data-raw @x", b"@x"),
        ("-d a=1 -d b=2", b"a=1&b=2"),
        ("-d'{}'", b"{}"),
    ],
)
def test_the_ways_to_give_a_body(line: str, body: bytes) -> None:
    assert read_curl(shlex.split(f"curl {URL} {line}")).body == body


def test_a_file_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"a\nb")
    assert read_curl(["curl", URL, "--data-binary", f"@{tmp_path}/b"]).body == b"a\nb"
    told = read_curl(["curl", URL, "--json", f"@{tmp_path}/b"])
    assert (told.body, told.headers, told.method) == (b"a\nb", {"Content-Type": "application/json"}, "POST")


@pytest.mark.parametrize("option", ["-d", "--data-binary", "--json"])
def test_a_file_that_is_not_there_is_told(tmp_path: Path, option: str) -> None:
    with pytest.raises(NotReadable, match=f"@{tmp_path}/b: cannot be read .No such file or directory.; name the file"):
        read_curl(["curl", URL, option, f"@{tmp_path}/b"])


def test_standard_input_as_the_body(monkeypatch: pytest.MonkeyPatch) -> None:
    read_in(monkeypatch, b'{"a":\n1}')
    asked = read_request("c", None, None, (), None, ("curl", URL, "--json", "@-"))
    assert asked.body == b'{"a":\n1}'


def test_standard_input_is_the_line_or_the_body(monkeypatch: pytest.MonkeyPatch) -> None:
    read_in(monkeypatch, f"curl {URL} --json @-".encode())
    with pytest.raises(NotReadable, match="give the body as a file"):
        read_request(None, None, None, (), None, ("-",))


@pytest.mark.parametrize("line", ["--json {} -H 'content-type: text/plain'", "-H 'content-type: text/plain' -d {}"])
def test_a_media_type_that_is_given_is_the_one(line: str) -> None:
    assert list(read_curl(shlex.split(f"curl {URL} {line}")).headers.items()) == [("content-type", "text/plain")]


def test_a_header_that_is_given_twice_is_sent_twice() -> None:
    line = f"curl {URL} -H 'X-Phi-Subject: a' -H 'X-Phi-Subject: b' -H 'x-phi-actor: c'"
    asked = read_request(None, None, None, ("X-Phi-Actor: d",), None, tuple(shlex.split(line)))
    assert list(asked.headers.items()) == [("X-Phi-Subject", "a"), ("X-Phi-Subject", "b"), ("X-Phi-Actor", "d")]
    twice = read_request(None, "/r", None, ("X-Phi-Subject: a", "x-phi-subject: b"), None, ())
    assert list(twice.headers.items()) == [("X-Phi-Subject", "a"), ("x-phi-subject", "b")]


def test_the_path_of_a_line_with_an_address_in_its_query() -> None:
    assert read_curl(["curl", "https://gw:8443/r/v1?u=https://x/y"]).path == "/r/v1?u=https://x/y"


def test_without_a_body_it_is_get() -> None:
    assert read_curl(["curl", "--compressed", "localhost:8443/models"]).method == "GET"
    assert read_curl(["curl", "localhost:8443/models"]).path == "/models"
    assert read_curl(["curl", "-XDELETE", "--url", "/models"]).method == "DELETE"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("curl", "the line has no URL"),
        (f"curl {URL} {URL}", "two URLs"),
        (f"curl {URL} -H", "-H has nothing behind it"),
        (f"curl {URL} -H nothing", "not of the form Name: value"),
        (f"curl {URL} -F file=@x", "-F is not understood here"),
    ],
)
def test_a_line_that_cannot_be_read(words: str, says: str) -> None:
    with pytest.raises(NotReadable, match=says):
        read_curl(words.split())


def test_options_and_lines(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"{}")
    asked = read_request("c", "/p", str(tmp_path / "b"), ("A: 1",), None, ())
    assert (asked.method, asked.path, asked.headers, asked.body, asked.caller) == ("POST", "/p", {"A": "1"}, b"{}", "c")
    assert read_request(None, "/p", None, (), None, ()).method == "GET"
    read_in(monkeypatch, f"curl {URL} \\\n  -H 'A: 2' -d '{{}}'\n".encode())
    asked = read_request(None, None, None, ("A: 3",), None, ("-",))
    form = "application/x-www-form-urlencoded"
    assert (asked.headers, asked.body) == ({"A": "3", "Content-Type": form}, b"{}")


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ((None, None, None, (), None, ()), "give --path"),
        ((None, "/p", None, (), None, ("curl", URL)), "give --path"),
        ((None, "p", None, (), None, ()), "begins with /"),
        ((None, None, None, (), None, ("wget", URL)), "begins with curl"),
        ((None, None, "x", (), None, ("curl", URL)), "has its own body"),
    ],
)
def test_what_cannot_be_asked(
    given: tuple[str | None, str | None, str | None, tuple[str, ...], str | None, tuple[str, ...]], says: str
) -> None:
    with pytest.raises(NotReadable, match=says):
        read_request(*given)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["-X", "GE T"], "the method is not a word; write POST"),
        (["-H", "X-Phi-Actor: a\nb"], "the header X-Phi-Actor has a line break"),
        (["-H", "X Phi: a"], "not of the form Name: value"),
    ],
)
def test_what_no_request_can_hold_is_told(words: list[str], says: str) -> None:
    with pytest.raises(NotReadable, match=says):
        read_curl(["curl", URL, *words])


def test_a_method_that_is_no_word() -> None:
    with pytest.raises(NotReadable, match="the method is not a word; write POST"):
        read_request(None, "/p", None, (), "GE T", ())
    assert read_request(None, "/p", None, (), "delete", ()).method == "DELETE"


def test_a_quote_that_does_not_close(monkeypatch: pytest.MonkeyPatch) -> None:
    read_in(monkeypatch, b"curl 'x")
    with pytest.raises(NotReadable, match="quote"):
        read_request(None, None, None, (), None, ("-",))


def test_a_line_that_is_not_utf_8_is_its_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    read_in(monkeypatch, f"curl {URL} -d ".encode() + b"Jos\xe9")
    assert read_request(None, None, None, (), None, ("-",)).body == b"Jos\xe9"
    assert read_curl(["curl", URL, "--data-raw", "Jos\udce9"]).body == b"Jos\xe9"  # as an argument comes
