"""OpenTelemetry logs by OTLP over HTTP, in protobuf (extra ``otlp``)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from google.protobuf.message import DecodeError
from opentelemetry.proto.collector.logs.v1.logs_service_pb2 import ExportLogsServiceRequest, ExportLogsServiceResponse
from opentelemetry.proto.common.v1.common_pb2 import AnyValue, KeyValue
from opentelemetry.proto.logs.v1.logs_pb2 import LogRecord, ResourceLogs, ScopeLogs
from opentelemetry.proto.resource.v1.resource_pb2 import Resource

from gateway.audit.formats.meaning import Gravity, gravity, operation, provider
from gateway.audit.formats.record import PRODUCT, VERSION, Record
from gateway.audit.reader import Item
from gateway.audit.sinks.sink import OF_THE_BATCH, BatchRefused, Post, Refused, SinkFailed, written

# SeverityNumber of the logs data model: INFO, INFO2, WARN, ERROR, FATAL.
_SEVERITIES: dict[Gravity, Any] = {
    Gravity.INFORMATIONAL: 9,
    Gravity.LOW: 10,
    Gravity.MEDIUM: 13,
    Gravity.HIGH: 17,
    Gravity.CRITICAL: 21,
}


class OtlpSink:
    """Posts batches to a collector's ``/v1/logs``. ``headers`` are asked for each time: they may hold a secret."""

    def __init__(
        self,
        url: str,
        headers: Callable[[], Mapping[str, str]],
        write: Callable[[Record], bytes],
        post: Post,
        *,
        ca_file: Path | None = None,
    ) -> None:
        self._url = url.rstrip("/") + "/v1/logs"
        self._headers = headers
        self._write = write
        self._post = post
        self._ca_file = ca_file

    async def send(self, items: Sequence[Item]) -> None:
        """Give a batch; returns once the collector has accepted every record of it. Raises BatchRefused, SinkFailed."""
        logs = written(items, self._log)
        if not logs:
            return
        headers = {"Content-Type": "application/x-protobuf", **self._headers()}
        status, answer = await self._post(self._url, headers, self.request(logs), self._ca_file)
        if status in OF_THE_BATCH:
            raise BatchRefused(OF_THE_BATCH[status])
        if status != 200:
            raise SinkFailed(Refused.STATUS)
        try:
            response = ExportLogsServiceResponse.FromString(answer)
        except DecodeError:
            raise SinkFailed(Refused.REPLY) from None
        if response.partial_success.rejected_log_records:
            raise BatchRefused(Refused.REJECTED)

    async def close(self) -> None:
        """Nothing is held open here."""

    def request(self, logs: Sequence[LogRecord]) -> bytes:
        """Write the request of a batch."""
        resource = Resource(attributes=attributes({"service.name": PRODUCT, "service.version": VERSION}))
        scoped = ScopeLogs(log_records=logs)
        scoped.scope.name = "gateway.audit"
        request = ExportLogsServiceRequest(resource_logs=[ResourceLogs(resource=resource, scope_logs=[scoped])])
        return bytes(request.SerializeToString())

    def _log(self, record: Record) -> LogRecord:
        get, nanoseconds = record.get, record.milliseconds * 1_000_000
        facts = {
            "audit.chain": record.chain,
            "audit.sequence": record.sequence,
            "audit.stage": get("stage"),
            "audit.event_id": get("event_id"),
            "gen_ai.provider.name": provider(record.event),
            "gen_ai.operation.name": operation(record.event),
            "gen_ai.request.model": get("model"),
            "gen_ai.usage.input_tokens": get("tokens_in"),
            "gen_ai.usage.output_tokens": get("tokens_out"),
            "server.address": get("host"),
            "http.response.status_code": get("http_status"),
            "error.type": get("reason"),
        }
        log = LogRecord(
            time_unix_nano=nanoseconds,
            observed_time_unix_nano=nanoseconds,
            severity_number=_SEVERITIES[gravity(record.event)],
            severity_text=gravity(record.event).name,
            body=AnyValue(string_value=self._write(record).decode()),
            attributes=attributes(facts),
            event_name="phi_gateway.audit",
        )
        parts = str(get("correlation_id") or "").split("-")
        if len(parts) == 4:
            log.trace_id, log.span_id = bytes.fromhex(parts[1]), bytes.fromhex(parts[2])
        return log


def attributes(values: Mapping[str, Any]) -> list[KeyValue]:
    """Write attributes; what is None is left out."""
    return [
        KeyValue(
            key=name,
            value=AnyValue(int_value=value) if isinstance(value, int) else AnyValue(string_value=str(value)),
        )
        for name, value in values.items()
        if value is not None
    ]
