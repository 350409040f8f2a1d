"""Problems in every format, with the column where the value stands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from gateway.cli import main
from gateway.commands.policies import read_policy
from gateway.commands.problems import placed, written
from gateway.policy.problems import Problem


@pytest.fixture
def problem(tmp_path: Path) -> Problem:
    file = tmp_path / "a.yaml"
    file.write_text("route:\n  - vendor: antropic\n")
    return Problem(file.as_posix(), 2, "antropic", 'vendor "antropic" has no agreement', "it is 100%: a, b")


def test_the_column_is_where_the_value_stands(problem: Problem) -> None:
    (one,) = placed([problem], "error")
    assert one.place == f"{problem.file}:2:13"


@pytest.mark.parametrize(
    ("line", "value", "column"),
    [(2, "", 5), (2, "elsewhere", 5), (9, "antropic", 1), (None, "", None)],
    ids=["value withheld", "value not in the line", "behind the end", "whole file"],
)
def test_else_where_something_is_written(problem: Problem, line: int | None, value: str, column: int | None) -> None:
    (one,) = placed([Problem(problem.file, line, value, "m", "r")], "error")
    assert one.column == column


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    (one,) = placed([Problem((tmp_path / "gone").as_posix(), 3, "x", "m", "r")], "error")
    assert one.column == 1


def test_text(problem: Problem) -> None:
    assert written(placed([problem], "warning"), "text") == (
        f'{problem.file}:2:13: warning: vendor "antropic" has no agreement; it is 100%: a, b'
    )


def test_json(problem: Problem) -> None:
    (told,) = json.loads(written(placed([problem], "error"), "json"))
    assert (told["level"], told["line"], told["column"], told["value"]) == ("error", 2, 13, "antropic")


def test_github_escapes_its_own_marks(problem: Problem) -> None:
    assert written(placed([problem], "error"), "github").endswith(
        ',line=2,col=13::vendor "antropic" has no agreement; it is 100%25: a, b'
    )


def test_sarif(problem: Problem) -> None:
    told: Any = json.loads(written(placed([problem], "error"), "sarif"))
    assert told["version"] == "2.1.0"
    (run,) = told["runs"]
    (result,) = run["results"]
    assert result["level"] == "error"
    assert result["ruleId"] in [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == problem.file
    assert place["region"] == {"startLine": 2, "startColumn": 13}


def test_the_command_prints_them_and_fails(tmp_path: Path) -> None:
    (tmp_path / "agreements.yaml").write_text("a: {dialect: x}\n")
    (tmp_path / "callers.yaml").write_text("{}\n")
    result = CliRunner().invoke(main, ["check", str(tmp_path), "--no-cases", "--format", "json"])
    assert result.exit_code == 1
    assert {"error"} == {one["level"] for one in json.loads(result.stdout)}
    fine = CliRunner().invoke(main, ["check", "policies", "--no-cases", "--format", "json"])
    assert fine.exit_code == 0
    assert {"warning"} == {one["level"] for one in json.loads(fine.stdout)}


@pytest.mark.parametrize(("broken", "said"), [(1, "1 problem; the"), (2, "2 problems; the")])
def test_one_problem_is_one(policies: Path, broken: int, said: str) -> None:
    for name in ("billing", "clinical-notes")[:broken]:
        route = policies / "routes" / f"{name}.yaml"
        route.write_text(route.read_text("utf-8").replace("vendor: anthropic", "vendor: antropic"), "utf-8")
    done = CliRunner().invoke(main, ["check", str(policies), "--no-cases"])
    assert done.exit_code == 1
    assert done.stderr.splitlines()[-1] == f"{said} gateway would not take these policies over"


@pytest.mark.parametrize("own", ["- {name: a, route: gone, text: t, keeps: [t]}\n", "- {", ""])
def test_problems_of_cases_alone_do_not_keep_the_policies_out(policies: Path, own: str) -> None:
    (policies / "cases").mkdir()
    (policies / "cases" / "own.yaml").write_text(own)
    done = CliRunner().invoke(main, ["check", str(policies)])
    assert done.exit_code == 1
    assert done.stderr.splitlines()[-1] == (
        "1 problem; no case was tried; the gateway would take the policies over all the same"
    )
    assert read_policy(policies).routes
