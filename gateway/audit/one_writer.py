"""That a journal has one writer: the locks on its directory, and whether that is still the directory that is there."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from gateway.audit.files import give_to_owner, lock_directory, stat_of


class JournalLocked(RuntimeError):
    """Another process writes this journal. The message names the directory and the remedy."""


class OneWriter:
    """Holds a directory against other processes. For one thread at a time."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._held: list[int] = []  # of the lock file and of the directory itself; -1 where that has no lock (NFS)

    def take(self) -> None:
        """Lock the directory. Raises JournalLocked, OSError."""
        self._held.append(self._lock_file())
        try:
            fcntl.flock(self._held[0], fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._held.append(lock_directory(self._directory))
        except OSError:
            self.release()
            raise JournalLocked(
                f"{self._directory} is written by another process; stop it or use another `state`"
            ) from None

    def _lock_file(self) -> int:
        """Open the lock file, made where there is none. Raises OSError."""
        path, flags = self._directory / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC
        try:
            descriptor = os.open(path, flags | os.O_EXCL, 0o600)
        except FileExistsError:
            return os.open(path, flags, 0o600)
        try:
            give_to_owner(descriptor, self._directory)  # a new one alone: what was there may be a link
        except OSError:
            os.close(descriptor)
            raise
        return descriptor

    def release(self) -> None:
        """Let others take it."""
        while self._held:
            if (descriptor := self._held.pop()) >= 0:
                os.close(descriptor)

    def holds(self) -> bool:
        """Say whether the directory of that name is the one that is locked: one made anew under it is anybody's."""
        if not self._held:
            return False
        file, directory = self._held
        there = stat_of(self._directory if directory >= 0 else self._directory / "lock")
        return there is not None and os.path.samestat(there, os.fstat(directory if directory >= 0 else file))
