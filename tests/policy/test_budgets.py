"""Budgets in routes and callers: what can be written, each fault with its message, and what is doubtful."""

from __future__ import annotations

import pytest

from gateway.policy.schema import Budget
from gateway.policy.sizes import read_size
from gateway.vendors.allowance import UNSAID, estimate


def on_route(directory, text: str) -> None:
    directory.edit("routes/billing.yaml", "restore: all}\n", f"restore: all}}\n  budget: {{{text}}}\n")


def test_on_a_route_and_a_caller(directory) -> None:
    on_route(directory, "requests_per_minute: 60, tokens_per_day: 2000000, bytes_per_minute: 50MB, concurrent: 8")
    directory.edit("callers.yaml", "billing-svc:\n", "billing-svc:\n  budget: {bytes_per_day: 1 GB}\n")
    policy = directory.load()
    assert policy.routes["billing-codes"].budget == Budget(
        requests_per_minute=60, tokens_per_day=2_000_000, bytes_per_minute=50 * 1024**2, concurrent=8
    )
    assert policy.callers["billing-svc"].budget == Budget(bytes_per_day=1024**3)
    assert policy.callers["notes-svc"].budget == Budget()


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("requests_per_minute: 0", "requests_per_minute cannot be 0; write a number from 1 to 1000000000000000; whoever may not call at all is taken off the route"),
        ("tokens_per_day: -5", "tokens_per_day cannot be -5; write a number from 1"),
        ("concurrent: 9999999999999999", "concurrent cannot be 9999999999999999; write a number"),
        ("concurrent: many", 'key "concurrent" must be a whole number, not the text "many"'),
        ("concurrent: 1.5", 'key "concurrent" must be a whole number'),
        ("concurrent: true", 'key "concurrent" must be a whole number'),
        ("requests_per_minut: 5", 'unknown key "requests_per_minut" in budget of "billing-codes"; did you mean "requests_per_minute"?'),
        ("requests_per_hour: 5", 'unknown key "requests_per_hour" in budget of "billing-codes"; the keys here are bytes_per_day, bytes_per_minute, concurrent, requests_per_day, '),
        ("calls_per_minute: 5", 'unknown key "calls_per_minute" in budget of "billing-codes"; the keys here are bytes_per_day, bytes_per_minute, concurrent, requests_per_day, '),
        ("request_per_minute: 5", 'did you mean "requests_per_minute"?'),
        ("bytes_per_minute: 50000000", 'key "bytes_per_minute" must be a size, not the number 50000000; write it with its unit, such as 32MB'),
        ("bytes_per_minute: 50 megs", 'bytes_per_minute "50 megs" is not a size; write it as 50MB'),
        ("bytes_per_day: 0MB", "bytes_per_day cannot be 0MB"),
        ("", "the budget limits nothing; name a limit, such as requests_per_minute: 60, or leave it out"),
        ("requests_per_minute: 100, requests_per_day: 50", "requests_per_minute is more than requests_per_day, and would never be reached; correct one of them"),
        ("bytes_per_minute: 1GB, bytes_per_day: 1MB", "bytes_per_minute is more than bytes_per_day"),
    ],
)  # fmt: skip
def test_faults(directory, text: str, complaint: str) -> None:
    on_route(directory, text)
    (problem,) = directory.complaints()
    assert complaint in problem
    assert problem.startswith("routes/billing.yaml:8: ")


def test_faults_of_a_caller_have_their_line(directory) -> None:
    directory.edit("callers.yaml", "billing-svc:\n", "billing-svc:\n  budget:\n    concurrent: 0\n")
    (problem,) = directory.complaints()
    assert "callers.yaml:3: concurrent cannot be 0" in problem


def test_doubts(directory) -> None:
    on_route(directory, "tokens_per_minute: 4000, requests_per_day: 100")
    for caller in ("billing-svc", "notes-svc"):
        directory.edit("callers.yaml", f"{caller}:\n", f"{caller}:\n  budget: {{requests_per_day: 40}}\n")
    warnings = "\n".join(directory.warnings())
    assert "tokens_per_minute is 4000: a call that names no maximum of its answer is taken for more" in warnings
    assert 'requests_per_day of route "billing-codes" is 100: its callers may use 80 together' in warnings


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("32MB", 32 * 1024**2),
        ("1 gb", 1024**3),
        ("7B", 7),
        ("1TB", 1024**4),
        ("1.5MB", None),
        ("-1MB", None),
        ("MB", None),
        ("1000000000MB", None),
    ],
)
def test_sizes(text: str, size: int | None) -> None:
    assert read_size(text) == size


@pytest.mark.parametrize(
    ("endpoint", "body", "tokens"),
    [
        ("messages", {"max_tokens": 100}, 100), ("chat_completions", {"max_tokens": 5, "max_completion_tokens": 50, "n": 3}, 150), ("responses", {"max_output_tokens": 9}, 9),
        ("converse", {"inferenceConfig": {"maxTokens": 77}}, 77), ("generate_content", {"generationConfig": {"maxOutputTokens": 5, "candidateCount": 2}}, 10),
        ("generate_content", {"generation_config": {"max_output_tokens": 5}}, 5), ("invoke_model", {"textGenerationConfig": {"maxTokenCount": 8}}, 8), ("invoke_model", {"max_gen_len": 8}, 8),
        ("invoke_model", {"inferenceConfig": {"max_new_tokens": 8}}, 8), ("invoke_model", {"max_new_tokens": 8}, 8), ("invoke_model", {"maxTokens": 8, "numResults": 2}, 16),
        ("invoke_model", {"max_tokens": 8, "num_generations": 3}, 24), ("generate_content", {"generationConfig": {"max_output_tokens": 5, "candidate_count": 2}}, 10),
        ("messages", {}, UNSAID), ("messages", {"max_tokens": "many"}, UNSAID), ("messages", {"max_tokens": True}, UNSAID), ("messages", {"max_tokens": -5}, UNSAID), ("messages", [], UNSAID),
        ("messages", {"max_tokens": 10**30}, 10**9), ("chat_completions", {"n": 0}, UNSAID), ("embeddings", {"max_tokens": 5}, 0), ("models", None, 0), ("count_tokens", {"max_tokens": 100}, 0),
        ("responses", {"max_output_tokens": None}, UNSAID), ("converse", {"inferenceConfig": "x"}, UNSAID),
    ],
)  # fmt: skip
def test_what_a_call_is_taken_for(endpoint: str, body, tokens: int) -> None:
    assert estimate(endpoint, body, 0) == tokens
    assert estimate(endpoint, body, 10) == tokens + 3
