"""Makes six synthetic years of events in an archive's own form, and times the questions over them through the commands.

`python -m benchmarks.archive [--events 50000000] [--directory DIR] [--keep]`. The parts are written by the archive's
own writer from events' JSON; only their hashes are made up, as no question reads those. Nobody in them exists. The
limits are those the project promises for 50 million events; a smaller archive is held to them too.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date, datetime, timedelta
from pathlib import Path

import duckdb

from gateway.audit.archive import columns
from gateway.audit.archive.facts import Facts, write_part
from gateway.audit.archive.parts import Part
from gateway.audit.archive.store import Directory

FIRST, MONTHS = date(2020, 1, 1), 72
CHAIN = "0123456789abcdef" * 2
PATIENTS, ACTORS = 400_000, 4_000
BREACH_SECONDS, DISCLOSURES_SECONDS = 10.0, 2.0
PATIENT = 4711

# One event's JSON, with sorted keys, as gateway.audit.event writes it. ``n`` numbers calls, ``half`` is 0 or 1.
_BODY = """
    '{"action":"sent","actor":"siv1:0a1b2c3d:' || left(sha256('a' || (hash(n * 31 + 7) % ACTORS)), 34)
    || '","agreement":"BAA-' || year(moment) || '-014","agreement_expires":"' || (year(moment) + 1)
    || '-07-01","attempt":1,"bytes_in":' || (400 + hash(n) % 20000) || ',"bytes_out":' || (420 + hash(n) % 19000)
    || ',"caller":"' || route || '-svc","cipher_in":"TLS_AES_256_GCM_SHA384","cipher_out":"TLS_AES_128_GCM_SHA256"'
    || ',"correlation_id":"00-' || md5('c' || n) || '-' || left(md5('d' || n), 16) || '-01"'
    || ',"detector_version":"bundled-2","dialect":"' || vendor || '","durations":{"detect":'
    || (hash(n + 1) % 90000) / 1000 || ',"read":' || (hash(n + 2) % 900) / 1000 || ',"record":'
    || (hash(n + 3) % 4000) / 1000 || '},"endpoint":"messages","event_id":"' || event_id
    || '","found":{"DATE":' || (hash(n + 4) % 9) || ',"PERSON":' || (1 + hash(n + 5) % 5)
    || '},"host":"api.' || vendor || '.com"' || CASE WHEN half = 1 THEN ',"http_status":200' ELSE '' END
    || CASE WHEN route = 'notes' AND hash(n + 4) % 9 > 0 THEN ',"left":{"DATE":' || (hash(n + 4) % 9) || '}' ELSE '' END
    || CASE WHEN patient IS NULL THEN ',"linkage":"unlinked"' ELSE ',"linkage":"linked"' END
    || ',"model":"' || vendor || '-large-' || (1 + hash(n + 6) % 3) || '"'
    || CASE WHEN half = 0 THEN '' WHEN hash(n + 8) % 1000 = 0 THEN ',"outcome":"unknown"' ELSE ',"outcome":"ok"' END
    || ',"policy_hash":"' || sha256('p' || strftime(moment, '%Y%W')) || '","profile":"safe-harbor","proof":"key"'
    || ',"purpose":"' || route || '","removed":{"PERSON":' || (1 + hash(n + 5) % 5) || '},"route":"' || route
    || '","source":"10.0.0.' || (hash(n + 9) % 200)
    || '","stage":"' || CASE half WHEN 0 THEN 'intent' ELSE 'outcome' END || '"'
    || coalesce(',"subject":"siv1:0a1b2c3d:' || left(sha256('s' || patient), 34) || '"', '')
    || ',"time":"' || strftime(moment, '%Y-%m-%dT%H:%M:%S.%f') || 'Z","tls_in":"TLSv1.3","tls_out":"TLSv1.3"'
    || CASE WHEN half = 1 THEN ',"tokens_in":' || (300 + hash(n) % 5000) || ',"tokens_out":' || (20 + hash(n + 1) % 900)
       || ',"vendor_status":200' ELSE '' END
    || ',"v":2,"vendor":"' || vendor || '"}'
"""
_LINES = """(
    SELECT CHAIN AS chain, SEGMENT AS segment, 2 * n + half + 1 AS line, 2 * n + half + 1 AS seq, 'event' AS kind,
           BODY AS body
    FROM (
        SELECT *, CASE hash(n + 11) % 10 WHEN 0 THEN 'bedrock' WHEN 1 THEN 'openai' WHEN 2 THEN 'openai'
                      WHEN 3 THEN 'openai' ELSE 'anthropic' END AS vendor,
               ['notes', 'billing', 'triage', 'letters', 'coding'][1 + (hash(n + 12) % 5)::INT] AS route,
               CASE WHEN hash(n + 13) % 50 > 0 THEN hash(n + 14) % PATIENTS END AS patient,
               begun + to_microseconds(half * (500000 + (hash(n + 15) % 20000000))::BIGINT) AS moment,
               left(id, 8) || '-' || substr(id, 9, 4) || '-7' || substr(id, 14, 3) || '-8' || substr(id, 18, 3)
                   || '-' || substr(id, 21, 12) AS event_id
        FROM (
            SELECT n, unnest([0, 1]) AS half, begun, printf('%012x', epoch_ms(begun)) || left(md5('e' || n), 20) AS id
            FROM (SELECT range AS n, BEGIN::TIMESTAMP + to_microseconds((range - START) * STEP) AS begun
                  FROM range(START, START + CALLS)))))
"""


def generate(directory: Path, events: int) -> list[Path]:
    """Write a part for each month; give their paths."""
    calls = events // 2 // MONTHS
    store, made = Directory(directory), []
    for number in range(MONTHS):
        year, month = FIRST.year + number // 12, 1 + number % 12
        begin = datetime(year, month, 1)
        end = datetime(year + month // 12, 1 + month % 12, 1)
        connection = duckdb.connect(config={"memory_limit": "5GB", "temp_directory": str(directory / ".spill")})
        connection.execute("SET preserve_insertion_order = false")
        source = _LINES.replace("BODY", _BODY)
        for word, value in (
            ("CHAIN", columns.text(CHAIN)),
            ("SEGMENT", number + 1),
            ("PATIENTS", PATIENTS),
            ("ACTORS", ACTORS),
            ("BEGIN", columns.text(begin.isoformat())),
            ("STEP", (end - begin - timedelta(minutes=5)) // timedelta(microseconds=1) // calls),
            ("START", number * calls),
            ("CALLS", calls),
        ):
            source = source.replace(word, str(value))
        connection.execute(f"CREATE TABLE told AS {columns.projection(source)}")
        edges = connection.execute(
            "SELECT min(line), max(line), min(seq), max(seq), min(time), max(time) FROM told"
        ).fetchall()[0]
        first, last, first_seq, last_seq, begins, ends = edges
        part = Part(
            CHAIN,
            (number + 1, first),
            (number + 1, last),
            first_seq,
            last_seq,
            begins.date(),
            ends.date(),
            f"{year}-{month:02}",
        )
        path = directory / ".part.parquet"
        write_part(connection, "told", path, CHAIN, Facts("0" * 64, "0" * 64))
        connection.close()
        (directory / part.name).parent.mkdir(parents=True, exist_ok=True)
        path.rename(directory / part.name)
        made.append(store.local(part.name))
        print(f"{part.month}: {path_size(made[-1:]) / 1e6:.0f} MB", end="\r", file=sys.stderr)
    return made


def path_size(paths: list[Path]) -> int:
    """Give the size of files in bytes."""
    return sum(path.stat().st_size for path in paths)


def ask(directory: Path, *question: str) -> tuple[float, float, dict[str, object]]:
    """Ask through the command line, in a process of its own; give seconds by the clock, of CPU, and the answer."""
    command = [sys.executable, "-m", "gateway.cli", "audit", *question, "--archive", str(directory), "--format", "json"]
    # Modules are compiled once, as those of an installation are; a tree with its sources alone is compiled by round 1.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(_compiled(directory))
    begun, used = time.monotonic(), _cpu()
    done = subprocess.run(command, capture_output=True, check=False, env=environment)  # noqa: S603 - our own command
    seconds = time.monotonic() - begun
    if done.returncode not in (0, 3):
        raise SystemExit(done.stderr.decode())
    return seconds, _cpu() - used, json.loads(done.stdout)


def _compiled(directory: Path) -> Path:
    """Give where compiled modules are kept: beside the archive, whose own files are listed by each question."""
    return directory.with_name(f"{directory.name}-compiled")


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    """Generate, ask, print, and fail where a promise does not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=2_000_000)
    parser.add_argument("--directory", type=Path)
    parser.add_argument("--keep", action="store_true", help="Leave the archive, to ask more of it.")
    given = parser.parse_args()
    directory = given.directory or Path(tempfile.mkdtemp(prefix="phi-archive-"))
    directory.mkdir(parents=True, exist_ok=True)
    try:
        paths = sorted(directory.rglob("*_*.parquet"))
        if not paths:
            begun = time.monotonic()
            paths = generate(directory, given.events)
            print(f"generated in {time.monotonic() - begun:.0f} s")
        there = 2 * (given.events // 2 // MONTHS) * MONTHS
        size = path_size(paths)
        print(f"{there} events in {len(paths)} parts, {size / 1e9:.2f} GB: {size / there:.0f} MB per million events")
        token = duckdb.execute(f"SELECT 'siv1:0a1b2c3d:' || left(sha256('s' || {PATIENT}), 34)").fetchall()[0][0]
        failed = False
        for name, limit, question in (
            (
                "breach, one month",
                BREACH_SECONDS,
                ("breach", "--vendor", "anthropic", "--from", "2024-03-01", "--to", "2024-03-31"),
            ),
            (
                "breach, one quarter",
                BREACH_SECONDS,
                ("breach", "--vendor", "openai", "--from", "2024-01-01", "--to", "2024-03-31"),
            ),
            ("breach, all six years of one vendor", None, ("breach", "--vendor", "bedrock")),
            (
                "disclosures of one patient, six years",
                DISCLOSURES_SECONDS,
                ("disclosures", "--subject", token, "--from", "2020-01-01", "--to", "2025-12-31"),
            ),
            ("access to one patient's data", None, ("access", "--subject", token)),
        ):
            rounds = [ask(directory, *question) for _ in range(3)]
            seconds, cpu, answer = min(rounds, key=lambda each: each[0])
            figures = answer["figures"]
            verdict = (
                "" if limit is None else f" (limit {limit:.0f} s: {'holds' if seconds <= limit else 'DOES NOT HOLD'})"
            )
            failed = failed or (limit is not None and seconds > limit)
            taken = " / ".join(f"{by_clock:.2f}" for by_clock, *_ in rounds)
            print(f"{name}: {taken} s, {cpu:.2f} s of CPU{verdict}; {json.dumps(figures)}")
    finally:
        shutil.rmtree(_compiled(directory), ignore_errors=True)
        if not given.keep:
            shutil.rmtree(directory)
    sys.exit(failed)


if __name__ == "__main__":
    main()
