"""``phi-gateway serve``, ``canary``, ``demo`` and ``development-certificates``: a gateway that runs."""

from __future__ import annotations

import atexit
import errno
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import click

from gateway.commands.options import CONFIG, POLICIES, fail, spoken

_LEAST_FILES = 64  # open at once: with fewer the start fails somewhere, and says something else
_RAISE = "raise the limit of open files (LimitNOFILE=, ulimit -n)"


@click.command()
@CONFIG
def serve(config: Path) -> None:
    """Run the gateway until it is told to stop (SIGTERM); SIGHUP reloads policy and certificate."""
    from gateway.signals import ignore_until_ready, stop_until_ready

    ignore_until_ready()
    stop_until_ready()
    from gateway.audit.journal import JournalLocked
    from gateway.logstream import LossyStream
    from gateway.privacy import guard_logging, harden_process
    from gateway.serve import run
    from gateway.settings import read_settings

    try:
        with _starting(config):
            harden_process()
            settings = read_settings(config)
            written = LossyStream(2)
            atexit.register(written.drain, 1.0)  # not sooner: what ends the process is said after this function
            guard_logging(written)
            run(settings)
    except JournalLocked as failure:
        fail(str(failure))


@contextmanager
def _starting(config: Path) -> Iterator[None]:
    """End with 1 and the reason where a gateway cannot start; JournalLocked is left to the command."""
    import ssl

    from gateway.audit.archive.lengths import NotRemovable
    from gateway.audit.journal import JournalUnavailable
    from gateway.audit.keys import KeyUnusable
    from gateway.audit.recovery import JournalCorrupt
    from gateway.detector.process import DetectorCannotStart
    from gateway.edge.port import PlainHttpRefused
    from gateway.edge.port_check import PortCannotOpen
    from gateway.policy.problems import PolicyError
    from gateway.privacy import UnsafeEnvironment

    allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if 0 <= allowed < _LEAST_FILES:  # without a limit it is negative
        fail(f"this process may have {allowed} files open, too few to start; {_RAISE}")
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
        fail(str(failure))
    except PortCannotOpen as failure:
        fail(f"{config}: {failure}")
    except NotRemovable as failure:
        fail(f"{config}: audit.archive.retention: {failure}")
    except JournalUnavailable as failure:
        fail(f"{config}: state: the audit journal cannot be written ({failure.code}); free or mend the disk")
    except ssl.SSLError as failure:
        why = failure.reason or "not in PEM form"  # OpenSSL gives no reason where it finds no certificate at all
        fail(f"{config}: listen.tls: the certificate or key cannot be used ({why}); check both files")
    except OSError as failure:
        fail(f"{config}: {_of_the_system(failure)}")


def _of_the_system(failure: OSError) -> str:
    """Say what the system refused, and what to do; a full disk and a limit are no matter of permissions."""
    place = failure.filename or "listen"
    if failure.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS):
        return f"state: {failure.strerror} ({failure.filename or 'a file there'}); free or mend the disk of state"
    if failure.errno in (errno.EMFILE, errno.ENFILE):
        return f"{failure.strerror}; {_RAISE}"
    if failure.errno in (errno.EAGAIN, errno.ENOMEM):
        return (
            f"{failure.strerror}; free memory, or raise the limits of memory and tasks (MemoryMax=, TasksMax=, ulimit)"
        )
    return f"{failure.strerror}: {place}; check paths, permissions and the port"


@click.command()
@CONFIG
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
        fail(f"{failure}; a gateway that runs there runs its own canaries at SIGUSR1, or give --state DIRECTORY")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of the story.")
@POLICIES
def demo(as_json: bool, policies: Path) -> None:
    """Show the main job on real input, with each vendor's own SDK, against simulated vendors on this machine."""
    from gateway.commands.demo import run_demo

    sys.exit(run_demo(policies, as_json=as_json))


@click.command("development-certificates")
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

    try:
        authority = development_ca(directory)
        issue(authority, directory, "gateway", names)
    except OSError as failure:
        fail(spoken(failure))
    click.echo(f"{authority.certificate} is the CA that callers on this machine must trust", err=True)


SERVICE = (serve, canary, demo, development_certificates)
