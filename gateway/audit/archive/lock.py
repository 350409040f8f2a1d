"""One at a time works on an archive: the schedule of ``serve``, or a command.

The lock is the kernel's (flock): it ends with the process that holds it, however that ends. A directory has one for
all who reach it; a bucket has none, so there it is of this gateway's state, and the schedule keeps to its own chain.
"""

from __future__ import annotations

import errno
import fcntl
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from gateway.audit.archive.store import Directory, Store
from gateway.audit.files import give_to_owner, lock_directory, make_below, naming

_SCRATCH = ".work-"
_OF_ITS_KIND = frozenset({errno.ELOOP, errno.EISDIR, errno.ENXIO})


class Busy(RuntimeError):
    """Another process works on this archive. Names the lock and the remedy."""


@contextmanager
def exclusive(store: Store, state: Path | None) -> Iterator[None]:
    """Hold the lock of the archive, and of the state where there is one. Raises Busy, OSError."""
    with ExitStack() as held:
        if state is not None:
            folder = state / "archive"
            make_below(folder)
            held.enter_context(_lock(folder / "lock"))
            for left in folder.glob(f"{_SCRATCH}*"):
                shutil.rmtree(left, ignore_errors=True)  # of a run that was cut off
        if isinstance(store, Directory):
            held.enter_context(_lock(store.root / ".lock"))
            held.enter_context(_lock_of(store.root))
            store.sweep()
        yield


def scratch(state: Path) -> Path:
    """Name the folder for what a run needs while it runs; the next run removes what is left of it."""
    return state / "archive" / f"{_SCRATCH}{os.getpid()}"


def _busy(path: Path) -> Busy:
    return Busy(f"{path} is held: another process works on this archive; try again when it has ended")


def _no_lock(path: Path) -> OSError:
    return OSError(errno.EINVAL, "is a link, or no file: someone has put it there; look who, and remove it", str(path))


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    try:
        # Through no link: whoever may write to an archive would be given what root's lock then belongs to.
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, 0o600)
    except OSError as failure:
        raise _no_lock(path) if failure.errno in _OF_ITS_KIND else failure from None
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode) or found.st_nlink != 1:
            raise _no_lock(path)
        try:
            with naming(path):  # a file system without locks (some NFS) says ENOLCK, and not where
                give_to_owner(descriptor, path.parent)
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise _busy(path) from None
        yield
    finally:
        os.close(descriptor)


@contextmanager
def _lock_of(root: Path) -> Iterator[None]:
    try:
        descriptor = lock_directory(root)
    except BlockingIOError:
        raise _busy(root) from None
    try:
        yield
    finally:
        if descriptor >= 0:
            os.close(descriptor)
