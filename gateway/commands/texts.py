"""``phi-gateway detect``, ``explain`` and ``evaluate``: what detector and policy make of a text or a request."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from gateway.commands.options import POLICIES, Found, fail

if TYPE_CHECKING:
    from gateway.detector.engine_settings import EngineSettings

_Command = TypeVar("_Command", bound=Callable[..., None])


def _engine_options(command: _Command) -> _Command:
    """Add the options that choose the detector's engines."""
    model = click.option("--model", default="bundled", show_default=True, help="bundled, a spaCy package, or a path.")
    config = click.option(
        "--config",
        type=Found(dir_okay=False),
        help="The detector as this gateway.yaml sets it, instead of --model.",
    )
    return model(config(command))


def _engine(model: str, config: Path | None) -> EngineSettings:
    from gateway.detector.engine_settings import EngineSettings
    from gateway.policy.problems import PolicyError
    from gateway.settings import read_settings

    if config is None:
        return EngineSettings(model)
    try:
        settings = read_settings(config)
    except PolicyError as failure:
        fail(str(failure))
    return settings.engine


@click.command()
@click.option("--profile", required=True, help="The profile whose rules count.")
@click.option("--jsonl", is_flag=True, help='Read {"id","text"} lines, write {"id","spans"} lines.')
@_engine_options
@POLICIES
def detect(profile: str, jsonl: bool, model: str, config: Path | None, policies: Path) -> None:
    """Find in standard input what the profile would change, and write its places."""
    from gateway.commands.detect import detect_lines

    sys.exit(detect_lines(policies, profile, _engine(model, config), jsonl=jsonl))


@click.command(context_settings={"allow_interspersed_args": False})
@click.option("--route", help="Explain the text on standard input, on this route.")
@click.option("--caller", help="Explain a request of this caller; without it, of whoever the key in its headers is.")
@click.option("--path", help="The request's path, as on the wire: the route's, then the vendor's.")
@click.option("--body", type=click.Path(dir_okay=False, allow_dash=True), help="The file with its body; - reads it.")
@click.option("--header", "headers", multiple=True, metavar="NAME:VALUE", help="A header, such as 'X-Phi-Subject: 1'.")
@click.option("--method", help="POST with a body, else GET, where it is left out.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="The day that agreements are held against.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@_engine_options
@POLICIES
@click.argument("curl", nargs=-1, type=click.UNPROCESSED)
def explain(
    route: str | None,
    caller: str | None,
    path: str | None,
    body: str | None,
    headers: tuple[str, ...],
    method: str | None,
    today: datetime | None,
    as_json: bool,
    model: str,
    config: Path | None,
    policies: Path,
    curl: tuple[str, ...],
) -> None:
    """Show what becomes of a request or text, step by step, with the line of the policy behind each. Sends nothing.

    A request is given by --path, --header and --body; or, behind all other options, as a curl command, or as - to read
    one from standard input.
    """
    from gateway.commands.curl_line import NotReadable
    from gateway.commands.explain_request import read_request

    if route is not None:
        given: dict[str, object] = {
            "--caller": caller,
            "--path": path,
            "--body": body,
            "--header": headers,
            "--method": method,
        }
        given |= {"--today": today, "--json": as_json, "the curl command": curl}
        if beside := [name for name, value in given.items() if value]:  # passed over, they would seem to count
            explained = "--route explains a text on standard input, all else a request"
            raise click.UsageError(f"{explained}: leave out --route, or {', '.join(beside)}")
        from gateway.commands.detect import explain_text

        sys.exit(explain_text(policies, route, _engine(model, config)))
    try:
        asked = read_request(caller, path, body, headers, method, curl)
    except NotReadable as failure:
        click.echo(str(failure), err=True)
        sys.exit(2)
    from gateway.commands.explain_call import explain_call

    day = today.date() if today is not None else None
    sys.exit(explain_call(policies, asked, day, _engine(model, config), as_json=as_json))


@click.command()
@click.option("--data", type=Found(), required=True, help="Gold: a .jsonl file, or a directory.")
@click.option("--profile", required=True, help="The profile whose rules count.")
@click.option("--require", multiple=True, help="A gate, such as fully_masked=0.97 or over_redaction=0.08.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--compare", is_flag=True, help="Measure Presidio's own recognizers beside.")
@click.option("--speed", is_flag=True, help="Measure characters a second, start and memory instead.")
@_engine_options
@POLICIES
def evaluate(
    data: Path,
    profile: str,
    require: tuple[str, ...],
    as_json: bool,
    compare: bool,
    speed: bool,
    model: str,
    config: Path | None,
    policies: Path,
) -> None:
    """Measure the detector on texts whose identifiers are known; exit status 1 where a gate does not hold."""
    from gateway.commands.evaluate import evaluate as measure
    from gateway.commands.evaluate import evaluate_speed

    if speed:
        sys.exit(evaluate_speed(policies, data, profile, _engine(model, config)))
    sys.exit(measure(policies, data, profile, _engine(model, config), require, as_json=as_json, compare=compare))


TEXTS = (detect, explain, evaluate)
