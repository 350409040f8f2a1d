"""``phi-gateway evaluate --speed``: how fast the detector is, how long it takes to start, and what memory it holds."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass

from gateway.commands.redaction import TextRedactor
from gateway.detector.measure import Gold
from gateway.model import DetectionRules

_NOTE = 2_500  # characters
_PROMPTS = (80, 250)
_LONG = (20_000, 100_000, 300_000)
_START = (
    "from gateway.detector.engine import Engine; from gateway.detector.segment import Segment; "
    "from gateway.model import DetectionRules; "
    "Engine().analyze([Segment('Seen by Dr. Lee on 3/4/2024. ' * {})], DetectionRules('safe-harbor')); "
    "print(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))"
)


@dataclass(frozen=True, slots=True)
class Speed:
    """Characters per second of processor time by kind of text; seconds to start; megabytes of a worker's memory."""

    rates: dict[str, float]
    start: float
    memory: float


def measure_speed(redactor: TextRedactor, rules: DetectionRules, gold: Sequence[Gold]) -> Speed:
    """Read texts one at a time, as calls come: prompts, notes put together of the set's texts, and long documents."""
    prompts = [item.text for item in gold if _PROMPTS[0] <= len(item.text) <= _PROMPTS[1]]
    whole = "\n\n".join(item.text for item in gold)
    notes = [whole[at : at + _NOTE] for at in range(0, len(whole), _NOTE)][:40]
    rates = {"prompts of 80 to 250 characters": _rate(redactor, rules, prompts)}
    rates[f"notes of {_NOTE:,} characters"] = _rate(redactor, rules, notes)
    for length in _LONG:
        text = (whole + "\n\n") * (length // len(whole) + 1)
        rates[f"one document of {length:,} characters"] = _rate(redactor, rules, [text[:length]])
    began = time.monotonic()
    subprocess.run([sys.executable, "-c", _START.format(1)], check=True, capture_output=True)  # noqa: S603 - our own
    start = time.monotonic() - began
    run = [sys.executable, "-c", _START.format(10_000)]
    peak = subprocess.run(run, check=True, capture_output=True, text=True).stdout  # noqa: S603 - our own interpreter
    return Speed(rates, start, int(peak) / 1024)


def _rate(redactor: TextRedactor, rules: DetectionRules, texts: Sequence[str]) -> float:
    if not texts:
        return 0.0
    redactor.findings(texts[:1], rules)  # warm
    began = time.process_time()
    for text in texts:
        redactor.findings([text], rules)
    return sum(map(len, texts)) / (time.process_time() - began)
