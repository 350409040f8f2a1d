"""Splunk's HTTP Event Collector, with indexer acknowledgement.

A batch counts as taken once the collector says of its ``ackId`` that it is indexed. Without acknowledgement (the
collector's token has it switched off) a batch counts once the collector answers with code 0.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Sequence
from typing import Any

import orjson

from gateway.audit.formats import Format
from gateway.audit.formats.record import PRODUCT, Record
from gateway.audit.reader import Item
from gateway.audit.sinks.options import Splunk
from gateway.audit.sinks.sink import OF_THE_BATCH, BatchRefused, Post, Refused, SinkFailed, written

_EVENTS = "/services/collector/event"
_ASK_SECONDS = 1.0  # between two questions whether a batch is indexed
_UNANSWERED = 5  # questions in a row; then the batch is given again


class HecSink:
    """One channel to a collector. ``token`` is asked for each time, so that it can be changed without a restart."""

    def __init__(
        self,
        options: Splunk,
        token: Callable[[], str],
        write: Callable[[Record], bytes],
        form: Format,
        post: Post,
        *,
        ask_seconds: float = _ASK_SECONDS,
    ) -> None:
        self._options = options
        self._url = options.url.rstrip("/")
        self._token = token
        self._write = write
        self._form = form
        self._post = post
        self._ask_seconds = ask_seconds
        self._channel = str(uuid.uuid4())

    async def send(self, items: Sequence[Item]) -> None:
        """Give a batch; returns once it is indexed. Raises BatchRefused, SinkFailed."""
        body = b"\n".join(written(items, self._event))
        if not body:
            return
        answer = await self._ask(_EVENTS, body)
        code = answer.get("code")
        if code != 0 or isinstance(code, bool):  # to Python false is 0
            raise SinkFailed(Refused.REJECTED)
        if self._options.acknowledge:
            number = answer.get("ackId")
            if not isinstance(number, int) or isinstance(number, bool):
                raise SinkFailed(Refused.NOT_ACKNOWLEDGED)
            await self._indexed(number)

    async def close(self) -> None:
        """Nothing is held open here."""

    async def _indexed(self, number: int) -> None:
        """Ask until the batch is indexed; the delivery's time limit ends it otherwise.

        It may take minutes. A question or two without an answer say nothing of the batch, and are asked again: to give
        it again would be to have it twice, and to wait anew.
        """
        question = orjson.dumps({"acks": [number]})
        unanswered = 0
        while True:
            try:
                answer = await self._ask(f"/services/collector/ack?channel={self._channel}", question)
                acks = answer.get("acks")
                if not isinstance(acks, dict):
                    raise SinkFailed(Refused.REPLY)
            except (SinkFailed, OSError, TimeoutError):
                unanswered += 1
                if unanswered > _UNANSWERED:
                    raise
            else:
                unanswered = 0
                if acks.get(str(number)) is True:
                    return
            await asyncio.sleep(self._ask_seconds)

    async def _ask(self, path: str, body: bytes) -> dict[str, Any]:
        headers = {
            "Authorization": f"Splunk {self._token()}",
            "X-Splunk-Request-Channel": self._channel,
            "Content-Type": "application/json",
        }
        status, answer = await self._post(self._url + path, headers, body, self._options.ca_file)
        if path == _EVENTS and status in OF_THE_BATCH:
            raise BatchRefused(OF_THE_BATCH[status])
        if status != 200:
            raise SinkFailed(Refused.STATUS)
        try:
            value = orjson.loads(answer)
        except orjson.JSONDecodeError:
            raise SinkFailed(Refused.REPLY) from None
        if not isinstance(value, dict):
            raise SinkFailed(Refused.REPLY)
        return value

    def _event(self, record: Record) -> bytes:
        line = self._write(record)
        told: dict[str, Any] = {
            "time": record.milliseconds / 1000,
            "source": PRODUCT,
            "sourcetype": f"phi_gateway:{self._form.value}",
            "event": line.decode("ascii") if self._form is Format.CEF else orjson.Fragment(line),
            "fields": {"chain": record.chain, "seq": record.sequence},
        }
        if self._options.index is not None:
            told["index"] = self._options.index
        return orjson.dumps(told)
