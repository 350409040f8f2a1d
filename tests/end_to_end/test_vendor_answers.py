"""Answers that no client could be right about: told as such, in the caller's dialect, and on record."""

from __future__ import annotations

import json

import pytest

from tests.end_to_end.bare_vendor import BareVendor, http
from tests.end_to_end.conftest import HOST

ASKED = {"model": "claude-sonnet-5-5", "max_tokens": 5, "messages": [{"role": "user", "content": "hi"}]}
MESSAGE = {"id": "m", "type": "message", "role": "assistant", "model": "claude-sonnet-5-5", "content": [], "usage": {}}
WHOLE = json.dumps(MESSAGE).encode()


async def ask(house) -> tuple[int, dict[str, str], dict]:
    status, headers, body = await house.raw("POST", "/billing-codes/v1/messages", json=ASKED)
    return status, headers, json.loads(body)


def outcomes(house) -> list[tuple[str, str | None]]:
    return [(e["outcome"], e.get("reason")) for e in house.events() if e["stage"] == "outcome"]


@pytest.mark.parametrize(
    "answer",
    [
        http(WHOLE, "204 No Content"),
        http(WHOLE, "205 Reset Content"),
        b"HTTP/1.1 205 Reset Content\r\n\r\n",  # without a length it ends with the connection: nothing to wait for
        http(WHOLE, "206 Partial Content", "Content-Range: bytes 0-9/99"),
        http(WHOLE, "226 IM Used"),
        http(b"null"),
        http(b"[]"),
        http(b'"yes"'),
    ],
)
async def test_a_success_without_an_answer_is_none(build, answer: bytes) -> None:
    async with build(vendor=BareVendor(answer), host=HOST) as house:
        status, _, body = await ask(house)
        assert (status, body["error"]["code"]) == (502, "vendor_reply")
        assert outcomes(house) == [("failed", "vendor_reply")]
        house.vendor.answer = http(WHOLE)  # the control
        assert await ask(house) and outcomes(house)[-1] == ("ok", None)


@pytest.mark.parametrize("when", ["7", "Thu, 26 Nov 2026 14:00:00 GMT"])
async def test_a_vendor_that_cannot_be_read_still_says_when_to_come_back(build, when: str) -> None:
    page = http(b"<html>busy</html>", "529 Busy", f"Retry-After: {when}", content_type="text/html")
    async with build(vendor=BareVendor(page), host=HOST) as house:
        status, headers, body = await ask(house)
        assert (status, headers.get("Retry-After"), body["error"]["code"]) == (529, when, "vendor_reply")
        house.vendor.answer = http(b"<html>busy</html>", "529 Busy", content_type="text/html")
        assert "Retry-After" not in (await ask(house))[1]  # the gateway knows no time of its own


@pytest.mark.parametrize(
    ("status", "kind"),
    [(401, "authentication_error"), (429, "rate_limit_error"), (500, "api_error"), (529, "overloaded_error")],
)
async def test_an_error_that_cannot_be_read_is_of_the_type_that_its_status_has(build, status: int, kind: str) -> None:
    page = http(b"<html>Sorry</html>", f"{status} Sorry", content_type="text/html")
    async with build(vendor=BareVendor(page), host=HOST) as house:
        answered, _, body = await ask(house)
        assert (answered, body["error"]["type"], body["error"]["code"]) == (status, kind, "vendor_reply")


async def test_an_error_in_an_unknown_encoding_still_says_when_to_come_back(build) -> None:
    page = http(b"\x1b\x05", "429 Busy", "Content-Encoding: br", "Retry-After: 7")
    async with build(vendor=BareVendor(page), host=HOST) as house:
        status, headers, body = await ask(house)
        assert (status, headers.get("Retry-After"), body["error"]["code"]) == (429, "7", "vendor_reply")
        house.vendor.answer = http(b"\x1b\x05", "200 OK", "Content-Encoding: br")  # the control: no answer at all
        assert (await ask(house))[0] == 502
