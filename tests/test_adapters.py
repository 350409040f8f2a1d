"""What the rooms below take, made of the outermost ones."""

from __future__ import annotations

import pytest

from gateway.adapters import sink_post
from gateway.audit.sinks.sink import Refused, SinkFailed
from gateway.egress.posting import AnswerTooLong, Poster
from gateway.egress.tls import TrustStoreMissing


class _Fails(Poster):
    def __init__(self, failure: Exception | None) -> None:
        super().__init__()
        self._failure = failure

    async def post(self, *_given: object) -> tuple[int, bytes]:
        if self._failure is not None:
            raise self._failure
        return 200, b"{}"


@pytest.mark.parametrize(
    ("failure", "code"), [(AnswerTooLong(), Refused.REPLY), (TrustStoreMissing("no store"), Refused.TLS)]
)
async def test_what_ends_a_sinks_try_has_a_code_with_a_remedy(failure: Exception, code: Refused) -> None:
    with pytest.raises(SinkFailed) as told:
        await sink_post(_Fails(failure))("https://hec.example", {}, b"", None)
    assert told.value.code is code


async def test_an_answer_and_a_lost_connection_pass() -> None:
    assert await sink_post(_Fails(None))("https://hec.example", {}, b"", None) == (200, b"{}")
    with pytest.raises(ConnectionError):
        await sink_post(_Fails(ConnectionError("x")))("https://hec.example", {}, b"", None)
