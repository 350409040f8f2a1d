"""The table definitions for other engines name the columns that parts have, in types that fit."""

from __future__ import annotations

import re
from pathlib import Path

import click
import duckdb
import pytest

from gateway.audit.archive.columns import COLUMNS
from gateway.audit.archive.tables import athena, fields, trino
from gateway.cli import main
from gateway.commands.audit_questions import QUESTIONS

from .test_archive import archive, several_months

DEPLOY = Path(__file__).parents[3] / "deploy" / "archive"


@pytest.mark.parametrize(("written", "name"), [(athena, "athena.sql"), (trino, "trino.sql")])
def test_what_is_shipped_is_what_is_written(written, name) -> None:
    assert (DEPLOY / name).read_text() == written(), (
        f"say: phi-gateway audit tables {name[:-4]} > deploy/archive/{name}"
    )


@pytest.mark.parametrize("written", [athena, trino])
def test_the_columns_are_those_of_a_part(book, written) -> None:
    several_months(book)
    archive(book)
    part = next(book.archive.rglob("*.parquet"))
    there = [
        row[0] for row in duckdb.sql(f"DESCRIBE FROM read_parquet('{part}', hive_partitioning = false)").fetchall()
    ]
    body = written().split("(\n", 1)[1]
    named = [name for name in re.findall(r'^  [`"]([a-z_]+)[`"] ', body, re.M) if name != "month"]
    assert named == there == [column.name for column in COLUMNS]


def test_parts_are_sorted_so_that_one_patient_is_found_by_the_statistics(book) -> None:
    several_months(book, calls=60)
    archive(book)
    for part in book.archive.rglob("*.parquet"):
        subjects = [
            row[0] for row in duckdb.sql(f"SELECT subject FROM read_parquet('{part}') WHERE kind = 'event'").fetchall()
        ]
        named = [subject for subject in subjects if subject is not None]
        assert named == sorted(named)


def test_every_field_is_documented_as_the_event_describes_it() -> None:
    text = (Path(__file__).parents[3] / "docs" / "audit-questions.md").read_text()
    assert text.endswith(fields())


def test_every_command_of_the_documentation_exists() -> None:
    text = (Path(__file__).parents[3] / "docs" / "audit-questions.md").read_text()
    named = set(re.findall(r"phi-gateway audit ([a-z-]+)", text))
    audit = main.commands["audit"]
    assert isinstance(audit, click.Group)
    assert named <= set(audit.commands)
    assert {command.name for command in QUESTIONS} <= set(re.findall(r"audit ([a-z]+)", text))
