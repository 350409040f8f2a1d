"""Azure OpenAI: OpenAI's API at ``/openai/v1/…`` and at ``/openai/deployments/{deployment}/…?api-version=``."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from gateway.model import JsonObject
from gateway.refusals import Reason, Refusal
from gateway.vendors.catalogue import Catalogue, RefusedEndpoint, RequestHeader
from gateway.vendors.openai import OpenAI
from gateway.vendors.openai_operations import REFUSED, find_operation, shown_operations
from gateway.vendors.operation import Operation
from gateway.vendors.requests import presented_key

_VERSION = {"api-version": re.compile(r"20\d\d-\d\d-\d\d(?:-preview)?|preview|latest|v1")}
_DEPLOYMENT = re.compile(r"/openai/deployments/([A-Za-z0-9][A-Za-z0-9._-]{0,63})(/.*)")


class Azure(OpenAI):
    """The dialect of Azure OpenAI. A deployment's name is the model that the agreement names."""

    name = "azure"
    base_url = (
        "This route speaks Azure OpenAI's API: set azure_endpoint to {route}, or base_url of OpenAI's own client to "
        "{route}/openai/v1."
    )
    rate_limited = "429"
    searching = None  # a deployment is called as its owner likes
    reply_headers = OpenAI.reply_headers | {"apim-request-id", "x-ms-region", "azureml-model-session"}

    def presented_key(self, headers: Mapping[str, str]) -> str | None:
        """Read ``api-key`` or ``Authorization: Bearer``."""
        return presented_key(headers, "api-key")

    def operation(self, method: str, path: str, query: Sequence[tuple[str, str]]) -> Operation | Refusal:
        """Match the raw path exactly. What needs no deployment stands directly below ``/openai``."""
        deployment = _DEPLOYMENT.fullmatch(path)
        if deployment is not None:
            prefix, rest = path.removesuffix(deployment[2]), deployment[2]
        elif path.startswith("/openai/v1/"):
            prefix, rest = "/openai/v1", path.removeprefix("/openai/v1")
        elif path.startswith("/openai/"):
            prefix, rest = "/openai", path.removeprefix("/openai")
        else:
            return Refusal(Reason.UNKNOWN_ENDPOINT)
        found = find_operation(method, rest, query, prefix=prefix, allowed=_VERSION)
        if isinstance(found, Refusal) or deployment is None:
            return found
        return replace(found, model=deployment[1]) if found.body is not None else Refusal(Reason.UNKNOWN_ENDPOINT)

    def settled(self, operation: Operation, body: JsonObject) -> JsonObject:
        """Let a body that names a model name the deployment. Chat is not stored here unless the caller asks."""
        if operation.model is not None and "model" in body:
            body = {**body, "model": operation.model}
        return body if operation.endpoint == "chat_completions" else super().settled(operation, body)

    def credentials(self, secret: str) -> dict[str, str]:
        """Present the key as the vendor's SDK does."""
        return {"api-key": secret}

    def catalogue(self) -> Catalogue:
        """Give the same at Azure's paths."""
        return replace(
            super().catalogue(),
            title="OpenAI's API at Azure's paths, with or without a deployment in them",
            operations=shown_operations("/openai/v1", "/openai", "/openai/deployments/{deployment}"),
            refused=tuple(RefusedEndpoint(f"/openai/v1/{path}…", reason) for path, reason in REFUSED.items()),
            headers=(
                RequestHeader("api-key", "the caller's gateway key; replaced by the vendor's key, or an Entra token"),
                RequestHeader("authorization", "the same, as Bearer"),
                RequestHeader("openai-beta", "feature `beta`, each name; sent"),
            ),
        )
