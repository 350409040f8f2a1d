"""The page that teams copy from holds nothing but code that runs."""

from __future__ import annotations

import re
from pathlib import Path

from gateway.vendors import dialects

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "vendors.md").read_text("utf-8")
SNIPPET = re.compile(r"<!-- runs in (\S+) -->\n```\w+\n(.+?)```", re.DOTALL)
CLIENTS = (
    "anthropic.AsyncAnthropic(", "openai.AsyncOpenAI(", "openai.AsyncAzureOpenAI(", "boto3.client(", "genai.Client(",
    "anthropic.AnthropicBedrock(", "anthropic.AnthropicVertex(", "new OpenAI(", "new Anthropic(",
)  # fmt: skip


def lines(text: str) -> str:
    """Give a text without its indentation."""
    return "\n".join(line.strip() for line in text.strip().splitlines())


def runs(snippet: str, source: str) -> bool:
    return f"\n{lines(snippet)}\n" in f"\n{lines(source)}\n"


def test_every_snippet_stands_in_code_that_runs() -> None:
    snippets = SNIPPET.findall(PAGE)
    for source, snippet in snippets:
        assert runs(snippet, (ROOT / source).read_text("utf-8")), f"{source} does not hold:\n{snippet}"
    shown = "".join(snippet for _, snippet in snippets)
    assert [client for client in CLIENTS if client not in shown] == []
    assert len(snippets) == len(CLIENTS) == PAGE.count("```") // 2 - 1  # beside them, only the names they share


def test_a_changed_line_is_noticed() -> None:
    source, snippet = SNIPPET.findall(PAGE)[0]
    assert not runs(snippet.replace("api_key=key", "api_key=other"), (ROOT / source).read_text("utf-8"))


def test_every_vendor_of_the_house_has_a_page_and_every_link_leads_somewhere() -> None:
    for target in re.findall(r"\]\((\w+\.md)\)", PAGE):
        assert (ROOT / "docs" / target).is_file()
    named = {
        "anthropic": "Anthropic",
        "openai": "OpenAI",
        "azure": "Azure OpenAI",
        "bedrock": "Amazon Bedrock",
        "vertex": "Google Vertex AI",
    }
    assert {f"## {named[dialect]}" for dialect in dialects()} == set(re.findall(r"^## .+$", PAGE, re.MULTILINE))
