"""Files that must be durable: whole writes, synced, never through a buffer that swallows an error."""

from __future__ import annotations

import contextlib
import errno
import fcntl
import os
import stat
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def naming(path: Path) -> Iterator[None]:
    """Name the file in what writing and syncing fail with: of a descriptor the system says none."""
    try:
        yield
    except OSError as failure:
        if failure.filename is None:
            failure.filename = str(path)
        raise


def write_all(descriptor: int, text: bytes) -> None:
    """Write all of a text. Raises OSError; part of it may then be written."""
    view = memoryview(text)
    while view:
        written = os.write(descriptor, view)
        view = view[written:]


def stat_of(path: Path) -> os.stat_result | None:
    """Give what the file system says of a path; None where it is not there."""
    try:
        return path.stat()
    except OSError:
        return None


def sync_file(path: Path) -> None:
    """Make durable what a file holds. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        with naming(path):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_directory(directory: Path) -> None:
    """Make a directory's new entries durable. Raises OSError."""
    sync_file(directory)


def lock_directory(directory: Path) -> int:
    """Lock a directory itself, beside the lock file in it: who removes that file, taking it for stale, frees nothing.

    Give the descriptor that holds the lock, -1 where the file system has none for directories (NFS). Raises
    BlockingIOError where another process holds it, OSError.
    """
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as failure:
        os.close(descriptor)
        if isinstance(failure, BlockingIOError):
            raise
        return -1
    return descriptor


def give_to_owner(descriptor: int, folder: Path) -> None:
    """Let a file that root made belong to whom the folder belongs to: the gateway must be able to read it."""
    if os.geteuid() == 0:
        owner = folder.stat()
        with contextlib.suppress(PermissionError):  # a root without CAP_CHOWN, in a container, gives nothing away
            os.fchown(descriptor, owner.st_uid, owner.st_gid)


def open_to_append(path: Path, flags: int = 0) -> int:
    """Open a file to append to, made where there is none; a new one alone is given away: what was there may be a link.

    Raises OSError.
    """
    flags |= os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC
    try:
        descriptor = os.open(path, flags | os.O_EXCL, 0o600)
    except FileExistsError:
        return os.open(path, flags, 0o600)
    try:
        with naming(path):
            give_to_owner(descriptor, path.parent)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def make_below(folder: Path) -> None:
    """Make a folder, and those above it that are not there, each of the owner of the one above. Raises OSError."""
    if folder.is_dir():
        return
    make_below(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        with naming(folder):
            give_to_owner(descriptor, folder.parent)
    finally:
        os.close(descriptor)


def append_line(path: Path, line: bytes) -> None:
    """Append a line, whole or not at all. Raises OSError.

    What a power cut left half written at the end goes, where the place lets it: else the line begins behind it. A link,
    or what is no file, gets nothing: others may write to such a place, and who opens a pipe would wait in it.
    """
    descriptor = open_to_append(path, os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "is no file", str(path))
        begins = b""
        before = os.fstat(descriptor).st_size
        if half := _half_written(path, before):
            try:
                os.ftruncate(descriptor, before - half)
                before -= half
            except OSError:  # only to be added to, as chattr +a
                begins = b"\n"
        try:
            write_all(descriptor, begins + line + b"\n")
            os.fsync(descriptor)
        except OSError:
            with contextlib.suppress(OSError):  # half a statement would look like a forged one
                os.ftruncate(descriptor, before)
            raise
    finally:
        os.close(descriptor)


def _half_written(path: Path, size: int) -> int:
    """Give how many bytes at the end of a file belong to no whole line; 0 where it cannot be read."""
    try:
        with path.open("rb") as stream:
            for back in (1, 64 * 1024, size):  # a statement has some hundred bytes
                stream.seek(max(0, size - back))
                end = stream.read(back)
                if end.endswith(b"\n") or not end:
                    return 0
                if (found := end.rfind(b"\n")) >= 0 or back >= size:
                    return len(end) - found - 1
    except OSError:
        pass
    return 0
