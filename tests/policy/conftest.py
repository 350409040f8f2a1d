"""A small sound policy directory, to be broken one place at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from gateway.policy.load import load
from gateway.policy.problems import PolicyError
from gateway.policy.schema import Policy

TODAY = date(2026, 6, 1)

SOUND = {
    "agreements.yaml": """\
anthropic:
  dialect: anthropic
  url: https://api.anthropic.com
  credential: {env: ANTHROPIC_API_KEY}
  baa:
    reference: BAA-2026-014
    effective: 2026-02-01
    expires: 2028-02-01
    endpoints: [messages, count_tokens]
    models: [claude-*]
    features: [beta:context-1m-*]
    retention: zero
  tls: {minimum: "1.2", ca_file: null, pins: []}
  network: public
""",
    "callers.yaml": """\
billing-svc:
  mtls: [billing.example]
notes-svc:
  mtls: [notes.example]
""",
    "profiles/safe-harbor.yaml": """\
default: placeholder
entities:
  DATE: {operator: placeholder, hint: year}
""",
    "routes/billing.yaml": """\
billing-codes:
  path: /billing-codes
  callers: [billing-svc, notes-svc]
  vendor: anthropic
  purpose: billing_code_suggestion
  require: [actor, subject]
  deidentify: {profile: safe-harbor, restore: all}
""",
}


@dataclass
class Directory:
    """A policy directory on disk."""

    path: Path

    def write(self, name: str, text: str) -> None:
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    def text(self, name: str) -> str:
        return (self.path / name).read_text("utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        before = self.text(name)
        assert before.count(old) == 1, f"{old!r} is not in {name} exactly once"
        self.write(name, before.replace(old, new))

    def load(self, today: date = TODAY) -> Policy:
        return load(self.path, dialects=frozenset({"anthropic", "openai"}), today=today)

    def complaints(self, today: date = TODAY) -> list[str]:
        """Give the problems as they are printed, without the directory."""
        try:
            self.load(today)
        except PolicyError as failure:
            return [str(problem).removeprefix(f"{self.path.as_posix()}/") for problem in failure.problems]
        return []

    def warnings(self, today: date = TODAY) -> list[str]:
        return [str(warning).removeprefix(f"{self.path.as_posix()}/") for warning in self.load(today).warnings]


@pytest.fixture
def directory(tmp_path: Path) -> Directory:
    made = Directory(tmp_path / "policies")
    for name, text in SOUND.items():
        made.write(name, text)
    return made


@pytest.fixture
def policy(directory: Directory) -> Policy:
    return directory.load()
