"""An upgrade of the vendor's SDK shows what is new in the API, instead of letting it through unnoticed."""

from __future__ import annotations

import re
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anthropic.types as stable
import pytest
from anthropic import resources
from anthropic.types import beta, message_count_tokens_params, message_create_params
from anthropic.types.beta import message_count_tokens_params as beta_count
from anthropic.types.beta import message_create_params as beta_create

from gateway.refusals import Reason, Refusal
from gateway.vendors.anthropic import Anthropic
from gateway.vendors.anthropic_body import _RUN_BY_CALLER, BLOCKS, BODY, REFUSED_BLOCKS

NOT_IN_THE_BODY = {"betas", "user_profile_id", "workspace_id"}  # sent as headers, which are allow-listed
# Server tools and toolsets of the API, each a feature that an agreement must name.
SERVER_TOOLS = ("web_search", "web_fetch", "code_execution", "tool_search_tool", "advisor", "mcp_toolset")
# Content of server tools' results is walked as free text, block by block.
INSIDE_RESULTS = {
    "bash_code_execution_output", "bash_code_execution_result", "bash_code_execution_tool_result_error", "code_execution_output",
    "code_execution_result", "code_execution_tool_result_error", "encrypted_code_execution_result", "tool_search_tool_result_error",
    "tool_search_tool_search_result", "web_fetch_result", "web_fetch_tool_result_error", "web_search_result", "web_search_tool_result_error",
}  # fmt: skip


def members(union: Any) -> Iterator[Any]:
    for part in typing.get_args(union):
        if typing.get_args(part) and typing.get_origin(part) is not typing.Literal:
            yield from members(part)
        elif hasattr(part, "__annotations__"):
            yield part


def tag(kind: Any) -> set[str]:
    if hasattr(kind, "model_fields"):
        return set(typing.get_args(kind.model_fields["type"].annotation))
    return set(typing.get_args(typing.get_type_hints(kind).get("type")))


@pytest.mark.parametrize(
    "params",
    [
        message_create_params.MessageCreateParamsBase,
        message_count_tokens_params.MessageCountTokensParams,
        beta_create.MessageCreateParamsBase,
        beta_count.MessageCountTokensParams,
    ],
)
def test_every_field_of_a_request_is_named(params: Any) -> None:
    assert set(typing.get_type_hints(params)) - set(BODY.fields) - NOT_IN_THE_BODY == set()


@pytest.mark.parametrize("union", [stable.ContentBlockParam, beta.BetaContentBlockParam])
def test_every_kind_of_block_is_read_or_refused(union: Any) -> None:
    kinds = set().union(*(tag(kind) for kind in members(union)))
    assert len(kinds) > 10
    assert kinds - set(BLOCKS) - REFUSED_BLOCKS - INSIDE_RESULTS == set()


@pytest.mark.parametrize("union", [stable.ContentBlock, beta.BetaContentBlock])
def test_every_kind_of_block_of_an_answer_is_read_when_it_comes_back(union: Any) -> None:
    """The next turn has the answer in its history, and the vendor wants its blocks where they stood."""
    kinds = set().union(*(tag(kind) for kind in members(union)))
    assert len(kinds) > 10
    assert kinds - set(BLOCKS) == set()


@pytest.mark.parametrize("union", [stable.ToolUnionParam, beta.BetaToolUnionParam])
def test_every_kind_of_tool_is_known_to_run_here_or_there(union: Any) -> None:
    kinds = {kind for member in members(union) for kind in tag(member) if isinstance(kind, str)}
    assert len(kinds) > 10
    unknown = {k for k in kinds if k != "custom" and not _RUN_BY_CALLER.fullmatch(k) and not k.startswith(SERVER_TOOLS)}
    assert unknown == set()


@pytest.mark.parametrize("union", [stable.RawContentBlockDelta, beta.BetaRawContentBlockDelta])
def test_every_kind_of_delta_is_known(union: Any) -> None:
    kinds = set().union(*(tag(kind) for kind in members(union)))
    assert kinds <= {
        "text_delta",
        "input_json_delta",
        "citations_delta",
        "thinking_delta",
        "signature_delta",
        "compaction_delta",
    }


def operations() -> set[tuple[str, str]]:
    """Read the SDK's own source: each method and path that its resources call."""
    found = set()
    for file in Path(resources.__file__).parent.rglob("*.py"):
        text = file.read_text("utf-8")
        for call in re.finditer(r"self\._(get_api_list|get|post|put|patch|delete)\(", text):
            path = re.search(r'"(/[^"?]*)', text[call.end() : call.end() + 300])
            if path is None:
                assert "results_url" in text, file  # the batch itself says where its results are
                continue
            found.add(("GET" if "get" in call.group(1) else call.group(1).upper(), path.group(1)))
    return found


def test_every_operation_of_the_sdk_is_named_in_the_matrix() -> None:
    """What the SDK can call is let through by name or refused by name: nothing is merely unknown."""
    called = operations()
    assert ("POST", "/v1/messages") in called
    assert len(called) > 30
    unknown = set()
    for method, path in called:
        decided = Anthropic().operation(method, re.sub(r"\{\w+\}", "claude-x", path), ())
        if isinstance(decided, Refusal) and decided.reason is Reason.UNKNOWN_ENDPOINT:
            unknown.add((method, path))
    assert unknown == set()


def test_an_operation_of_tomorrow_is_unknown() -> None:
    """The control."""
    decided = Anthropic().operation("POST", "/v1/operation_of_tomorrow", ())
    assert decided == Refusal(Reason.UNKNOWN_ENDPOINT)


def test_the_check_can_fail() -> None:
    """The control: a field that nobody named is reported."""
    assert {"a_field_of_tomorrow"} - set(BODY.fields) == {"a_field_of_tomorrow"}
