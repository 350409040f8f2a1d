"""Keeps content out of everything that is written for operators: logs, tracebacks, warnings, cores.

Three lines of defence, each sufficient for what it covers:

* our own events are a closed set of names and fields (``EVENTS``), and their values are short and plain;
* what other libraries log is reduced to logger, level and exception type, always, since a parser's complaint about a
  header quotes the header; inside ``phi_context`` it is dropped whole;
* a log record that is made inside ``phi_context`` is emptied at birth, so that no handler, ours or not, can show it.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sys
import threading
import traceback
import warnings
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from contextvars import ContextVar
from types import TracebackType
from typing import Any, Protocol, TextIO, cast

import structlog
from structlog.typing import FilteringBoundLogger

from gateway.hardening import leave_no_core

_handling: ContextVar[bool] = ContextVar("phi_handling", default=False)

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ._:;,/@+-()[]{}<>='\"*?&%\\")
_LONGEST = 400  # characters of one field in a log line

# The log events that exist, each with its fields. Everything else is withheld.
EVENTS: dict[str, frozenset[str]] = {
    "agreement_expired": frozenset({"vendor", "agreement", "expires"}),
    "agreement_expires_soon": frozenset({"vendor", "agreement", "expires", "days"}),
    "archive_failed": frozenset({"cause", "what", "again_seconds"}),
    "archive_not_intact": frozenset({"cause", "what", "again_seconds"}),
    "archive_note_unreadable": frozenset({"note", "exception"}),
    "archive_run": frozenset({"archived", "events", "merged", "removed", "json_removed", "json_kept", "milliseconds"}),
    "archive_waits": frozenset(),
    "attempt_failed": frozenset({"event_id", "vendor", "attempt", "reason", "status"}),
    "audit_recovered": frozenset({"quarantined_bytes", "unknown_outcomes"}),
    "audit_unavailable": frozenset({"code"}),
    "break_glass_used": frozenset({"event_id", "caller", "route", "exception_name"}),
    "budgets_reached": frozenset(),
    "budgets_unreachable": frozenset({"exception"}),
    "call": frozenset({"event_id", "caller", "route", "outcome", "reason", "status", "milliseconds"}),
    "canary_escaped": frozenset({"route", "vendor", "checks", "escapes"}),
    "canary_failed": frozenset({"route", "what", "exception"}),
    "canary_run": frozenset({"routes", "checks", "escapes", "milliseconds"}),
    "checkpoint_not_kept": frozenset({"exception"}),
    "clock_set": frozenset({"seconds"}),
    "detector_full": frozenset({"wait_seconds", "own_seconds"}),
    "detector_unavailable": frozenset({"code"}),
    "detector_worker_cannot_start": frozenset({"what", "again_seconds"}),
    "detector_worker_ended": frozenset({"status"}),
    "detector_warm": frozenset({"workers", "version", "milliseconds"}),
    "journal_failed": frozenset({"code", "segment"}),
    "journal_goes_on": frozenset({"segment"}),
    "library_message": frozenset({"logger", "exception", "where"}),
    "log_lost": frozenset({"lines"}),
    "listening": frozenset({"host", "port", "scheme", "client_certificates"}),
    "malfunction": frozenset({"event_id", "exception", "where"}),
    "open_files_enough": frozenset({"limit"}),
    "open_files_short": frozenset({"limit"}),
    "policy_kept": frozenset({"problems", "policy_hash", "reason"}),
    "policy_expires_soon": frozenset({"version", "expires", "days"}),
    "policy_loaded": frozenset({"policy_hash", "version", "routes", "vendors", "warnings"}),
    "forward_proxy_listening": frozenset({"host", "port", "scheme"}),
    "metrics_listening": frozenset({"host", "port", "scheme"}),
    "metrics_failed": frozenset({"exception", "where"}),
    "policy_problem": frozenset({"problem"}),
    "shadow_cannot_start": frozenset(),
    "sink_begins_again": frozenset({"sink", "code", "chain"}),
    "sink_behind": frozenset({"sink", "required", "events", "seconds", "code", "refused_sequence"}),
    "sink_caught_up": frozenset({"sink", "events"}),
    "sink_failing": frozenset({"sink", "required", "code"}),
    "sink_goes_on": frozenset({"sink"}),
    "sink_cursor_kept": frozenset({"sink", "exception"}),
    "sink_event_refused": frozenset({"sink", "required", "chain", "sequence", "code"}),
    "sink_events_missed": frozenset({"sink", "events", "sequence"}),
    "sink_left_behind": frozenset({"sink"}),
    "stopped": frozenset({"unfinished"}),
    "stopping": frozenset({"in_flight"}),
    "tls_reloaded": frozenset({"listener"}),
    "traces_not_taken": frozenset({"code"}),
    "traces_taken": frozenset(),
    "tls_kept": frozenset({"listener", "exception"}),
    "uncaught": frozenset({"exception", "where"}),
}
# What may be said while a call is handled: nothing here is made from the call's content.
_DURING_A_CALL = frozenset(
    {
        "attempt_failed",
        "audit_unavailable",
        "break_glass_used",
        "budgets_reached",
        "budgets_unreachable",
        "call",
        "detector_full",
        "detector_unavailable",
        "detector_worker_cannot_start",
        "detector_worker_ended",
        "malfunction",
        "metrics_failed",
        "shadow_cannot_start",
    }
)


@contextmanager
def phi_context() -> Iterator[None]:
    """Mark the running task, and all tasks it starts, as handling content."""
    token = _handling.set(True)
    try:
        yield
    finally:
        _handling.reset(token)


def handling_content() -> bool:
    """Say whether the running task handles content."""
    return _handling.get()


def where(failure: BaseException) -> str:
    """Give the place where an exception was raised: file name, line and function; never its message."""
    frames = traceback.extract_tb(failure.__traceback__)
    if not frames:
        return ""
    last = frames[-1]
    ours = next((f for f in reversed(frames) if f"{os.sep}gateway{os.sep}" in f.filename), last)
    return f"{os.path.basename(ours.filename)}:{ours.lineno} {ours.name}"  # noqa: PTH119


def content_guard(_logger: object, _method: str, event_dict: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Let only known events with known, plain fields pass (a structlog processor)."""
    name = event_dict.get("event")
    if not isinstance(name, str) or name not in EVENTS or (handling_content() and name not in _DURING_A_CALL):
        raise structlog.DropEvent
    guarded: dict[str, Any] = {"event": name}
    for key in ("timestamp", "level"):
        if key in event_dict:
            guarded[key] = event_dict[key]
    for key in sorted(EVENTS[name] & event_dict.keys()):
        guarded[key] = _plain(event_dict[key])
    return guarded


def _plain(value: object) -> object:
    if value is None or isinstance(value, bool | int | float):
        return value
    return "".join(c if c in _PLAIN else "?" for c in str(value)[:_LONGEST])


class _ReducedHandler(logging.Handler):
    """Says of a library's message only that there was one; says nothing inside a phi context."""

    def emit(self, record: logging.LogRecord) -> None:
        if handling_content() or record.levelno < logging.WARNING:
            return
        kind = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else None
        log().warning("library_message", logger=record.name, exception=kind, where=f"{record.filename}:{record.lineno}")


_make_record = logging.getLogRecordFactory()


def _empty_record(*args: Any, **kwargs: Any) -> logging.LogRecord:
    record = _make_record(*args, **kwargs)
    if handling_content():
        record.msg = "withheld"
        record.args = ()
        record.exc_info = None
        record.exc_text = None
        record.stack_info = None
    return record


class Lines(Protocol):
    """What the log is written to."""

    def write(self, text: str, /) -> int:
        """Take text."""
        ...

    def flush(self) -> None:
        """Be done with what was taken."""
        ...


def log() -> FilteringBoundLogger:
    """Give the gateway's logger: ``log().info("listening", port=8443)``."""
    logger: FilteringBoundLogger = structlog.get_logger()
    return logger


def guard_logging(stream: TextIO | Lines | None = None) -> None:
    """Set up structlog and the standard library's logging so that neither can show content. Writes JSON lines."""
    target = stream or sys.stderr
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            content_guard,
            structlog.processors.JSONRenderer(sort_keys=False),
        ],
        logger_factory=structlog.WriteLoggerFactory(file=cast(TextIO, target)),  # line and end in one piece
        cache_logger_on_first_use=False,
    )
    logging.setLogRecordFactory(_empty_record)
    logging.raiseExceptions = False  # else a failing handler prints the message and its arguments
    root = logging.getLogger()
    for handler in list(root.handlers):
        root.removeHandler(handler)
    root.addHandler(_ReducedHandler())
    root.setLevel(logging.WARNING)
    logging.lastResort = None
    warnings.showwarning = _show_warning
    sys.excepthook = _excepthook
    threading.excepthook = lambda args: _say_uncaught(args.exc_value)
    sys.unraisablehook = lambda args: _say_uncaught(args.exc_value)


@contextmanager
def guarded_logging(stream: TextIO | None = None) -> Iterator[None]:
    """Guard logging for a while, then put back what was there: for a command or a test inside another program."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    factory, raising, last = logging.getLogRecordFactory(), logging.raiseExceptions, logging.lastResort
    hooks = (warnings.showwarning, sys.excepthook, sys.unraisablehook, threading.excepthook)
    guard_logging(stream)
    try:
        yield
    finally:
        root.handlers[:] = handlers
        root.setLevel(level)
        logging.setLogRecordFactory(factory)
        logging.raiseExceptions, logging.lastResort = raising, last
        warnings.showwarning, sys.excepthook, sys.unraisablehook, threading.excepthook = hooks
        structlog.reset_defaults()


def guard_loop(loop: asyncio.AbstractEventLoop) -> None:
    """Make the event loop report a stray exception by its type and place only."""

    def report(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        _say_uncaught(context.get("exception"))

    loop.set_exception_handler(report)


def _say_uncaught(failure: BaseException | None) -> None:
    if failure is not None and not handling_content():
        log().error("uncaught", exception=type(failure).__name__, where=where(failure))


def _excepthook(kind: type[BaseException], failure: BaseException, _trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    _say_uncaught(failure)


def _show_warning(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    del message, file, line
    place = f"{os.path.basename(filename)}:{lineno}"  # noqa: PTH119
    log().warning("library_message", logger="warnings", exception=category.__name__, where=place)


class UnsafeEnvironment(RuntimeError):
    """A variable in the environment would make the process show content. The message names it and the remedy."""


# Switches that would write TLS session keys, or arguments of coroutines with content in them.
_UNSAFE_VARIABLES = ("SSLKEYLOGFILE", "PYTHONASYNCIODEBUG", "PYTHONDEVMODE", "PYTHONFAULTHANDLER")


def harden_process() -> None:
    """Refuse unsafe switches; allow no core dump, no ptrace by others, and no file that others may read.

    Raises UnsafeEnvironment.
    """
    for name in _UNSAFE_VARIABLES:
        if os.environ.get(name):
            raise UnsafeEnvironment(
                f"{name} is set in the environment; unset it: it would make the gateway show content"
            )
    leave_no_core()
    os.umask(0o077)
