"""A simulated Amazon Comprehend Medical: DetectPHI over the names that it is told, with AWS's signatures verified."""

from __future__ import annotations

import json
import re
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from gateway.simulators.sigv4 import fault
from gateway.simulators.vendor import listening

_LONGEST = 20_000


@dataclass(slots=True)
class SimulatedComprehend:
    """The service. ``knows`` are (pattern, type) pairs; ``reply`` replaces the next answers, as (status, body)."""

    keys: dict[str, str] = field(repr=False)  # access key id → secret
    region: str = "us-east-1"
    knows: list[tuple[str, str]] = field(default_factory=list)
    reply: list[tuple[int, Any]] = field(default_factory=list)
    received: list[str] = field(default_factory=list, repr=False)  # the texts, as they came
    port: int = 0

    @asynccontextmanager
    async def serve(self, context: ssl.SSLContext, *, host: str = "127.0.0.1") -> AsyncIterator[SimulatedComprehend]:
        """Listen on a free port while the context is open."""
        async with listening(self._handle, context, host) as self.port:
            yield self

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        body = await request.read()
        headers = {name.lower(): value for name, value in request.headers.items()}
        code = fault(request.method, request.raw_path, headers, body, self.keys, (self.region, "comprehendmedical"))
        if code is not None:
            return _error(400, code)
        wanted = ("application/x-amz-json-1.1", "ComprehendMedical_20181030.DetectPHI")
        if (headers.get("content-type"), headers.get("x-amz-target")) != wanted or request.path != "/":
            return _error(400, "UnknownOperationException")
        text = json.loads(body)["Text"]
        if not text or len(text.encode()) > _LONGEST:
            return _error(400, "TextSizeLimitExceededException")
        self.received.append(text)
        if self.reply:
            status, answer = self.reply.pop(0)
            return web.json_response(answer, status=status, content_type="application/x-amz-json-1.1")
        entities = [
            {
                "Id": number,
                "BeginOffset": match.start(),
                "EndOffset": match.end(),
                "Score": 0.97,
                "Text": match.group(),
                "Category": "PROTECTED_HEALTH_INFORMATION",
                "Type": kind,
                "Traits": [],
            }
            for number, (match, kind) in enumerate(
                (match, kind) for pattern, kind in self.knows for match in re.finditer(pattern, text)
            )
        ]
        return web.json_response(
            {"Entities": entities, "ModelVersion": "2.4.0"}, content_type="application/x-amz-json-1.1"
        )


def _error(status: int, code: str) -> web.Response:
    return web.json_response({"__type": code}, status=status, content_type="application/x-amz-json-1.1")
