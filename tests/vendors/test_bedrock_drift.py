"""An upgrade of botocore shows what is new in Bedrock's API, instead of letting it through unnoticed."""

from __future__ import annotations

import pytest
from botocore.loaders import Loader
from botocore.model import ServiceModel, Shape

from gateway.vendors.bedrock import _METADATA, _SETTINGS
from gateway.vendors.bedrock_body import (
    BLOCKS,
    CONVERSE,
    COUNTED,
    DOCUMENT_SOURCES,
    REFUSED_BLOCKS,
    RESULTS,
    SYSTEM,
    TOOLS,
)
from gateway.vendors.bedrock_operations import REFUSED_OPERATIONS, VERBS
from gateway.vendors.bedrock_stream import EVENTS, EXCEPTIONS

RUNTIME = ServiceModel(Loader().load_service_model("bedrock-runtime", "service-2"))
IN_THE_PATH = {"modelId"}
IN_OTHER_HEADERS = {"contentType", "accept"}  # set by the gateway itself


def members(name: str) -> set[str]:
    shape: Shape = RUNTIME.shape_for(name)
    return set(shape.members)


def test_every_operation_is_let_through_or_refused() -> None:
    known = {name for name, _ in VERBS.values()} | set(REFUSED_OPERATIONS)
    assert set(RUNTIME.operation_names) - known == set()


@pytest.mark.parametrize("name", sorted(REFUSED_OPERATIONS))
def test_what_is_refused_is_refused_with_a_reason(name: str) -> None:
    from gateway.refusals import Reason, Refusal
    from gateway.vendors.bedrock import Bedrock

    http = RUNTIME.operation_model(name).http
    path = http["requestUri"]
    for variable in ("modelId", "invocationArn", "guardrailIdentifier", "guardrailVersion"):
        path = path.replace(f"{{{variable}}}", "anthropic.claude-v2%3A1" if variable == "modelId" else "x")
    refusal = Bedrock().operation(http["method"], path, ())
    assert isinstance(refusal, Refusal)
    assert refusal.reason is Reason.ENDPOINT_NOT_SUPPORTED
    assert refusal.remedy


@pytest.mark.parametrize(
    ("shape", "named"),
    [
        ("ContentBlock", set(BLOCKS) | REFUSED_BLOCKS),
        ("SystemContentBlock", set(SYSTEM)),
        ("ToolResultContentBlock", set(RESULTS)),
        ("Tool", set(TOOLS)),
        ("DocumentSource", set(DOCUMENT_SOURCES)),
        ("ConverseRequest", set(CONVERSE.fields) | IN_THE_PATH),
        ("ConverseStreamRequest", set(CONVERSE.fields) | IN_THE_PATH),
        ("ConverseTokensRequest", set(COUNTED)),
    ],
)
def test_every_member_is_read_or_refused(shape: str, named: set[str]) -> None:
    assert len(members(shape)) > 2
    assert members(shape) - named == set()


@pytest.mark.parametrize("shape", ["InvokeModelRequest", "InvokeModelWithResponseStreamRequest"])
def test_every_header_of_an_invocation_is_read_or_refused(shape: str) -> None:
    sent = {
        member.serialization["name"].lower()
        for name, member in RUNTIME.shape_for(shape).members.items()
        if member.serialization.get("location") == "header" and name not in IN_OTHER_HEADERS
    }
    assert len(sent) > 5
    assert sent - set(_SETTINGS) - {_METADATA} == set()


@pytest.mark.parametrize("shape", ["ConverseStreamOutput", "ResponseStream"])
def test_every_event_is_known(shape: str) -> None:
    assert members(shape) - EVENTS - EXCEPTIONS == set()


@pytest.mark.parametrize(
    ("shape", "named"),
    [
        ("ContentBlockDelta", {"text", "toolUse", "toolResult", "reasoningContent", "citation", "image"}),
        ("ToolResultBlockDelta", {"text", "json"}),
        ("ReasoningContentBlockDelta", {"text", "redactedContent", "signature"}),
        ("ContentBlockStart", {"toolUse", "toolResult", "image"}),
    ],
)
def test_every_delta_is_known(shape: str, named: set[str]) -> None:
    assert members(shape) - named == set()


def test_the_check_can_fail() -> None:
    """The control: a block that nobody named is reported."""
    assert (members("ContentBlock") | {"hologram"}) - set(BLOCKS) - REFUSED_BLOCKS == {"hologram"}
