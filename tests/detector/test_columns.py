"""Whom the cells of a column name where most of the column's cells hold people. All are made up."""

from __future__ import annotations

import re
import time

import pytest

from gateway.detector import structured
from gateway.detector.columns import along_columns
from gateway.model import Finding

ROWS = [
    ("{Tran, Hope}|1/2/63|knee\n{Black, Rose}|3/4/88|HTN\nOPEN||\nGREEN, TREE|6/6/16|WCC", ["GREEN, TREE"]),
    ("{Tran}\t4\tfall\n{Okafor}\t5\tCP\nStone\t6\tSOB\nEmpty\t7\t", ["Stone"]),
    ("{Tran}, H;4\n{Okafor}, B;5\n{GREEN}, TREE;6", ["Tran, H", "Okafor, B", "GREEN, TREE"]),
    ("Name;Bed\n{Tran};4\n{Okafor};5\nPark;6", ["Park"]),
    (
        "INSERT INTO `pt` VALUES (1,'{Tran}',NULL,'M');\nINSERT INTO `pt` VALUES (2,'{O\\'Dell}',7,'F');\nINSERT INTO `pt` VALUES (3,'de la Paz',7,'F');",
        ["de la Paz"],
    ),
    ("VALUES ('{Tran}', 'knee'),('{Okafor}', 'a (b'), ('O\\'Dell', NOW()),('Stone',f('x',(1)));", ["O\\'Dell"]),
    (
        "INSERT INTO pt VALUES ('{Tran}',7),('{Okafor}',8),('{Cho}',NULL),('Stone',9),('de la Paz',9);",
        ["Stone", "de la Paz"],
    ),
    ("VALUES ('{Tran}', 'knee'),\n('{Okafor}', 'hip'),\n('Stone', 'CHF');", ["Stone"]),
    ("('Lasix', '{Tran}')\n('Coreg', '4')\n('Entresto', 'x')", []),
    # the head, one column that is of things, too few rows or people, no table
    ("Student|Grade\n{Tran}|4\n{Okafor}|5\n", []),
    ("{Tran}|Monday\n{Okafor}|Tuesday\nPending|Friday\nTotal|Sunday", []),
    ("{Tran}|CT head\nLasix|40 mg\nCoreg|25 mg\nEntresto|x", []),
    ("{Tran}|{Okafor}\nStone|{Park}", []),
    ("{Tran} is well.\n{Okafor} is not.\nStone\nPark", []),
]


def along(marked: str, entity: str) -> list[str]:
    """Give what is found beside what stands in braces, which the model found."""
    findings, text, position = [], "", 0
    for match in re.finditer(r"\{([^}]*)\}", marked):
        text += marked[position : match.start()]
        findings.append(Finding(len(text), len(text) + len(match.group(1)), entity, 0.9, "model"))
        text, position = text + match.group(1), match.end()
    text += marked[position:]
    return [text[f.start : f.end] for f in along_columns(text, findings)]


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_along_columns(marked: str, expected: list[str]) -> None:
    assert along(marked, "PERSON") == expected


DAYS = [
    ("1 | {5/3} | RUL\n2 | {5/6} | LUL\n3 | 5/8 | arm", ["5/8"]),
    ("{5/3}|5/10\n{5/6}|4/5\n5/8/26|8/10", ["5/8/26"]),
    # scores, and one day among them
    ("{5/3}|a\n4/5|b\n5/5|c", []),
    ("{5/3}|a\n{5/4}|b\n13/5|c", []),
]


@pytest.mark.parametrize(("marked", "expected"), DAYS)
def test_the_days_of_a_column_of_days(marked: str, expected: list[str]) -> None:
    assert along(marked, "DATE") == expected


def test_a_part_of_a_name_in_its_cell_is_made_whole() -> None:
    text = "Tran, Hope|1\nBlack, Rose|2\nGREEN, TREE|3"
    findings = [
        Finding(text.index(s), text.index(s) + len(s), "PERSON", 0.9, "model")
        for s in ("Tran, Hope", "Black, Rose", "GREEN")
    ]
    assert "GREEN, TREE" in [text[f.start : f.end] for f in along_columns(text, findings)]


@pytest.mark.parametrize("between", ["),(", "),\n("])
def test_a_long_dump_is_read_in_time_that_grows_with_it(between: str) -> None:
    text = "INSERT INTO pt VALUES (" + between.join(f"{row},'Okafor','Bea'" for row in range(6_000)) + ");"
    findings = [Finding(at.start() + 1, at.end() - 1, "PERSON", 0.9, "model") for at in re.finditer("'Okafor'", text)]
    began = time.process_time()
    along_columns(text, findings)
    assert time.process_time() - began < 6  # it was half a minute
    for hostile in (
        "VALUES (1);" * 40_000 + "('a'),(2)",
        "VALUES (" + "'a" * 100_000,
        "INSERT INTO a (" + "b," * 60_000,
        "VALUES (" + "f('" * 50_000,
    ):
        along_columns(hostile, findings[:2])
        structured.find(hostile)
    assert time.process_time() - began < 12
