"""The commands. Each imports what it needs when it runs, so that ``--help`` answers at once."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NoReturn, TypeVar

import click

from gateway import __version__
from gateway.commands.audit_archive import KEEPING, policy_show
from gateway.commands.audit_questions import QUESTIONS
from gateway.commands.policy_signing import SIGNING
from gateway.commands.reference_text import SUBJECTS
from gateway.commands.shadow import shadow

if TYPE_CHECKING:
    from gateway.detector.engine_settings import EngineSettings


_Command = TypeVar("_Command", bound=Callable[..., None])


def _fail(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(1)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="phi-gateway")
def main() -> None:
    """Egress gateway between health-care services and AI vendors.

    A call leaves only under a signed, current agreement; identifiers are taken out before and put back after; TLS is
    verified; every call leaves an audit event without content.
    """


def _policies() -> Path:
    """Give ``policies`` here, else the ones that this program came with."""
    here = Path("policies")
    return here if here.is_dir() else Path(__file__).parent.parent / "policies"


_CONFIG = click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("deploy/gateway.yaml"),
    show_default=True,
    help="The operations file.",
)
_CALLERS = click.option(
    "--policies",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    default=_policies,
    show_default="policies",
    help="The policy directory.",
)


@main.command()
@_CONFIG
def serve(config: Path) -> None:
    """Run the gateway until it is told to stop (SIGTERM); SIGHUP reloads policy and certificate."""
    from gateway.app import run
    from gateway.audit.journal import JournalLocked
    from gateway.privacy import guard_logging, harden_process
    from gateway.settings import read_settings

    try:
        with _starting(config):
            harden_process()
            settings = read_settings(config)
            guard_logging()
            run(settings)
    except JournalLocked as failure:
        _fail(str(failure))


@contextmanager
def _starting(config: Path) -> Iterator[None]:
    """End with 1 and the reason where a gateway cannot start; JournalLocked is left to the command."""
    import ssl

    from gateway.audit.archive.lengths import NotRemovable
    from gateway.audit.journal import JournalUnavailable
    from gateway.audit.keys import KeyUnusable
    from gateway.audit.recovery import JournalCorrupt
    from gateway.detector.pool import DetectorCannotStart
    from gateway.edge.listener import PlainHttpRefused
    from gateway.policy.problems import PolicyError
    from gateway.privacy import UnsafeEnvironment

    try:
        yield
    except (
        PolicyError,
        JournalCorrupt,
        KeyUnusable,
        DetectorCannotStart,
        PlainHttpRefused,
        UnsafeEnvironment,
    ) as failure:
        _fail(str(failure))
    except NotRemovable as failure:
        _fail(f"{config}: audit.archive.retention: {failure}")
    except JournalUnavailable as failure:
        _fail(f"{config}: state: the audit journal cannot be written ({failure.code}); free or mend the disk")
    except ssl.SSLError as failure:
        _fail(f"{config}: listen.tls: the certificate or key cannot be used ({failure.reason}); check both files")
    except OSError as failure:
        _fail(f"{config}: {failure.strerror}: {failure.filename or 'listen'}; check paths, permissions and the port")


@main.command()
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False), default=Path("policies"))
@click.option("--cases/--no-cases", default=True, show_default=True, help="Run the cases in DIRECTORY/cases too.")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "sarif", "github"]),
    default="text",
    show_default=True,
    help="For people, for programs, for code scanning, for annotations in GitHub Actions.",
)
def check(directory: Path, cases: bool, style: Literal["text", "json", "sarif", "github"]) -> None:
    """Check the policies in DIRECTORY; every problem comes with its file, line, column and remedy."""
    from gateway.commands.check import check_policies

    sys.exit(check_policies(directory, with_cases=cases, style=style))


@main.command("test")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False), default=Path("policies"))
@click.option("--only", multiple=True, metavar="NAME", help="Only cases named like that: a name, a glob, or FILE/GLOB.")
@click.option("--junit", type=click.Path(path_type=Path, dir_okay=False), help="Write JUnit XML to this file too.")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="For people, for programs, for annotations in GitHub Actions.",
)
def policy_test(
    directory: Path, only: tuple[str, ...], junit: Path | None, style: Literal["text", "json", "github"]
) -> None:
    """Try the cases of DIRECTORY/cases on the gateway itself: what leaves, what comes back, what is refused.

    Differences show the cases' own texts, which are made up. Exit status 1 where a case does not hold, 2 where they
    cannot be tried.
    """
    from gateway.commands.policy_test import test_policies

    sys.exit(test_policies(directory, only, style, junit))


@main.command("diff")
@click.argument("old")
@click.argument("new", default="policies")
@click.option(
    "--state",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("state"),
    show_default=True,
    help="The gateway's state directory, which keeps the policies that were in force.",
)
@click.option("--archive", help="An archive that keeps them, instead: a directory or s3://bucket/prefix.")
@click.option(
    "--format",
    "style",
    type=click.Choice(["text", "json", "github", "markdown"]),
    default="text",
    help="For people, for programs, for annotations in GitHub Actions, for a comment on a change.",
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option("--exit-code", is_flag=True, help="End with 1 where something gets wider, or may.")
def policy_diff(
    old: str,
    new: str,
    state: Path,
    archive: str | None,
    style: Literal["text", "json", "github", "markdown"],
    as_json: bool,
    exit_code: bool,
) -> None:
    """Show what changes in meaning from OLD to NEW: who gains or loses which vendor, model, entity.

    Each is a policy directory, or the hash (or its first 8 digits) by which events name a policy.
    """
    from gateway.commands.policy_diff import Kept, diff_policies

    sys.exit(diff_policies(old, new, Kept(state, archive), "json" if as_json else style, exit_code=exit_code))


@main.command("schema")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False), default=Path("policies"))
def policy_schema(directory: Path) -> None:
    """Write the JSON Schemas of the policy files to DIRECTORY/.schemas, where editors find them."""
    from gateway.policy.editor import schemas
    from gateway.vendors import dialects

    folder = directory / ".schemas"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, schema in schemas(frozenset(dialects())).items():
            (folder / f"{name}.json").write_text(json.dumps(schema, indent=1) + "\n", "utf-8")
    except OSError as failure:
        _fail(f"{failure.filename}: cannot be written ({failure.strerror})")
    click.echo(f"{folder}: begin a policy file with # yaml-language-server: $schema=<path to its schema>")


@main.command("reference")
@click.argument("subject", type=click.Choice(SUBJECTS))
def reference(subject: str) -> None:
    """Print the reference of SUBJECT as Markdown, as docs/ has it: made from the program itself."""
    from gateway.commands.reference import print_reference

    sys.exit(print_reference(subject))


@main.command()
def coverage() -> None:
    """Print the coverage matrix: what happens to every place of every request, as docs/coverage.md has it."""
    from gateway.vendors import dialects
    from gateway.vendors.coverage import render

    click.echo(render(dialects()), nl=False)


@main.command("metrics")
def metric_table() -> None:
    """Print every metric with its labels and their values, as docs/metrics.md has it."""
    from gateway.telemetry.catalogue import table

    click.echo(table(), nl=False)


@main.command()
@_CONFIG
@click.option("--route", "routes", multiple=True, help="Only this route; may be given several times.")
@click.option(
    "--state",
    type=click.Path(path_type=Path, file_okay=False),
    help="Journal and keys to write the events with, instead of the configured ones.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def canary(config: Path, routes: tuple[str, ...], state: Path | None, as_json: bool) -> None:
    """Send made-up identifiers through every route and position to simulated vendors, and see that none leaves."""
    from gateway.audit.journal import JournalLocked
    from gateway.commands.canary import run_canary
    from gateway.privacy import guarded_logging
    from gateway.settings import read_settings

    try:
        with _starting(config), guarded_logging(sys.stderr):
            settings = read_settings(config)
            settings = replace(settings, state=state or settings.state)
            sys.exit(run_canary(settings, only=frozenset(routes) or None, as_json=as_json))
    except JournalLocked as failure:
        _fail(f"{failure}; a gateway that runs there runs its own canaries at SIGUSR1, or give --state DIRECTORY")


@main.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of the story.")
@_CALLERS
def demo(as_json: bool, policies: Path) -> None:
    """Show the main job on real input, with each vendor's own SDK, against simulated vendors on this machine."""
    from gateway.commands.demo import run_demo

    sys.exit(run_demo(policies, as_json=as_json))


@main.group()
def caller() -> None:
    """Manage the internal services that may call."""


@caller.command("add")
@click.argument("name")
@click.option("--aws", is_flag=True, help="An access key for SDKs that sign, such as boto3.")
@click.option(
    "--keys",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("state/keys"),
    show_default=True,
    help="With --aws: the keys of the gateway's state.",
)
@_CALLERS
def caller_add(name: str, policies: Path, aws: bool, keys: Path) -> None:
    """Give the caller NAME a new key, and print it once. An existing caller gets one more (to rotate)."""
    from gateway.policy.callers_file import add_caller
    from gateway.policy.problems import PolicyError

    if aws:
        from gateway.commands.access_key import give_access_key

        sys.exit(give_access_key(policies / "callers.yaml", name, keys))
    try:
        key = add_caller(policies / "callers.yaml", name)
    except PolicyError as failure:
        _fail(str(failure))
    _say_unsigned(policies)
    click.echo(f"This key is shown once; what is stored is a salted hash. Give it to {name}:", err=True)
    click.echo(key)


@caller.command("remove-key")
@click.argument("key_id")
@_CALLERS
def caller_remove(key_id: str, policies: Path) -> None:
    """Remove the key whose id (the part between the underscores) is KEY_ID."""
    from gateway.policy.callers_file import remove_key
    from gateway.policy.problems import PolicyError

    try:
        name = remove_key(policies / "callers.yaml", key_id)
    except PolicyError as failure:
        _fail(str(failure))
    _say_unsigned(policies)
    click.echo(f"removed key {key_id} of {name}")


def _say_unsigned(policies: Path) -> None:
    """Say that a signature no longer fits, now that callers.yaml is another."""
    from gateway.policy.signing import SIGNATURE

    if (policies / SIGNATURE).exists():
        click.echo(f"{policies / SIGNATURE} is over the callers as they were; say: phi-gateway policy sign", err=True)


@main.group()
def audit() -> None:
    """Verify and read the audit trail."""


for _command in (*QUESTIONS, *KEEPING):
    audit.add_command(_command)


@main.group()
def policy() -> None:
    """Sign policies, and look at those that were in force."""


for _command in (policy_show, *SIGNING):
    policy.add_command(_command)
main.add_command(shadow)


@audit.command("verify")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False, exists=True))
@click.option(
    "--public-key",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    required=True,
    help="audit.pub, from where the gateway cannot change it.",
)
@click.option(
    "--checkpoints",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="Signed checkpoints kept elsewhere, to find truncation and roll-back.",
)
@click.option(
    "--begins-with",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    help="The first segment that must be here: earlier ones are archived.",
)
@click.option("--known-chain", "known_chains", multiple=True, help="An earlier chain, verified elsewhere.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def audit_verify(
    directory: Path,
    public_key: Path,
    checkpoints: Path | None,
    begins_with: int,
    known_chains: tuple[str, ...],
    as_json: bool,
) -> None:
    """Verify the journal in DIRECTORY offline: exit status 0 only if nothing was changed."""
    from gateway.audit.chain import verify
    from gateway.audit.keys import KeyUnusable
    from gateway.audit.keys import public_key as read_public_key

    try:
        verdict = verify(
            directory,
            read_public_key(public_key),
            checkpoints=checkpoints,
            begins_with=begins_with,
            known_chains=frozenset(known_chains),
        )
    except (KeyUnusable, OSError) as failure:
        _fail(str(failure))
    if as_json:
        told = {
            "ok": verdict.ok,
            "records": verdict.records,
            "segments": verdict.segments,
            "checkpoints": verdict.checkpoints,
            "unsigned": verdict.unsigned,
            "problems": [str(problem) for problem in verdict.problems],
            "notes": verdict.notes,
            "not_checked": verdict.not_checked,
        }
        click.echo(json.dumps(told))
    else:
        for problem in verdict.problems:
            click.echo(f"PROBLEM  {problem}")
        for note in verdict.notes:
            click.echo(f"note     {note}")
        for left_out in verdict.not_checked:
            click.echo(f"not checked: {left_out}")
        click.echo(
            f"{'intact' if verdict.ok else 'NOT INTACT'}: {verdict.records} events in {verdict.segments} segments, "
            f"{verdict.checkpoints} signed checkpoints, {verdict.unsigned} events after the last one"
        )
    sys.exit(0 if verdict.ok else 1)


@audit.command("tail")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False, exists=True))
@click.option("-n", "count", type=click.IntRange(1, 100_000), default=10, show_default=True, help="How many events.")
@click.option("-f", "--follow", "following", is_flag=True, help="Go on as events are written.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.option("--canaries", is_flag=True, help="Show the calls that canary runs make, too.")
def audit_tail(directory: Path, count: int, following: bool, as_json: bool, canaries: bool) -> None:
    """Show the newest events of the journal in DIRECTORY."""
    from gateway.audit.tail import follow, last_events, of_a_canary, readable

    def wanted(event: dict[str, object]) -> bool:
        return canaries or not of_a_canary(event)

    def show(event: dict[str, object]) -> None:
        if wanted(event):
            click.echo(json.dumps(event) if as_json else readable(event))

    for event in last_events(directory, count, wanted):
        show(event)
    if following:
        try:
            for event in follow(directory):
                show(event)
        except KeyboardInterrupt:
            pass


@audit.command("schema")
def audit_schema() -> None:
    """Print the JSON Schema of an audit event (docs/audit-event.schema.json)."""
    from gateway.audit.event import schema

    click.echo(json.dumps(schema(), indent=2))


@audit.command("keygen")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
def audit_keygen(directory: Path) -> None:
    """Make the trail's keys in DIRECTORY, where there are none yet: audit.key, audit.pub, sealing-0001.key."""
    from gateway.audit.keys import KeyUnusable, sealing_keys, signing_key

    try:
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        signing_key(directory)
        sealing_keys(directory)
    except (KeyUnusable, OSError) as failure:
        _fail(str(failure))
    click.echo(f"{directory / 'audit.pub'} verifies the trail; keep a copy where the gateway cannot change it")


@audit.command("open")
@click.argument("field", type=click.Choice(["actor", "subject", "session"]))
@click.argument("token")
@click.option(
    "--keys",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    required=True,
    help="The directory of the sealing keys.",
)
def audit_open(field: str, token: str, keys: Path) -> None:
    """Open a sealed TOKEN of a FIELD with the sealing keys at hand."""
    from gateway.audit.keys import KeyUnusable, sealing_keys
    from gateway.audit.sealing import CannotOpen, make_sealer

    try:
        click.echo(make_sealer(sealing_keys(keys)).open(field, token))
    except (CannotOpen, KeyUnusable) as failure:
        _fail(str(failure))


@main.command("development-certificates")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--name",
    "names",
    multiple=True,
    default=("localhost", "127.0.0.1"),
    show_default=True,
    help="A name or address that the certificate is for.",
)
def development_certificates(directory: Path, names: tuple[str, ...]) -> None:
    """Make a development CA and the gateway's certificate in DIRECTORY, where there are none. Not for production."""
    from gateway.devca import development_ca, issue

    authority = development_ca(directory)
    issue(authority, directory, "gateway", names)
    click.echo(f"{authority.certificate} is the CA that callers on this machine must trust", err=True)


def _engine_options(command: _Command) -> _Command:
    """Add the options that choose the detector's engines."""
    model = click.option("--model", default="bundled", show_default=True, help="bundled, a spaCy package, or a path.")
    config = click.option(
        "--config",
        type=click.Path(path_type=Path, dir_okay=False, exists=True),
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
        _fail(str(failure))
    return settings.engine


@main.command()
@click.option("--profile", required=True, help="The profile whose rules count.")
@click.option("--jsonl", is_flag=True, help='Read {"id","text"} lines, write {"id","spans"} lines.')
@_engine_options
@_CALLERS
def detect(profile: str, jsonl: bool, model: str, config: Path | None, policies: Path) -> None:
    """Find in standard input what the profile would change, and write its places."""
    from gateway.commands.detect import detect_lines

    sys.exit(detect_lines(policies, profile, _engine(model, config), jsonl=jsonl))


@main.command(context_settings={"allow_interspersed_args": False})
@click.option("--route", help="Explain the text on standard input, on this route.")
@click.option("--caller", help="Explain a request of this caller; without it, of whoever the key in its headers is.")
@click.option("--path", help="The request's path, as on the wire: the route's, then the vendor's.")
@click.option("--body", type=click.Path(dir_okay=False, allow_dash=True), help="The file with its body; - reads it.")
@click.option("--header", "headers", multiple=True, metavar="NAME:VALUE", help="A header, such as 'X-Phi-Subject: 1'.")
@click.option("--method", help="POST with a body, else GET, where it is left out.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="The day that agreements are held against.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@_engine_options
@_CALLERS
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

    if route is not None and path is None and not curl:
        from gateway.commands.detect import explain_text

        sys.exit(explain_text(policies, route, _engine(model, config)))
    try:
        asked = read_request(caller, path, body, headers, method, curl)
    except (NotReadable, OSError) as failure:
        click.echo(str(failure), err=True)
        sys.exit(2)
    from gateway.commands.explain_call import explain_call

    day = today.date() if today is not None else None
    sys.exit(explain_call(policies, asked, day, _engine(model, config), as_json=as_json))


@main.command()
@click.option(
    "--data", type=click.Path(path_type=Path, exists=True), required=True, help="Gold: a .jsonl file, or a directory."
)
@click.option("--profile", required=True, help="The profile whose rules count.")
@click.option("--require", multiple=True, help="A gate, such as fully_masked=0.97 or over_redaction=0.08.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--compare", is_flag=True, help="Measure Presidio's own recognizers beside.")
@click.option("--speed", is_flag=True, help="Measure characters a second, start and memory instead.")
@_engine_options
@_CALLERS
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


if __name__ == "__main__":
    main()
