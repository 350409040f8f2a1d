"""Says that files and connections run out: the system then resets new callers before anything could log them."""

from __future__ import annotations

import errno
import os
import resource

from gateway.privacy import log

_SHORT, _ENOUGH = 0.9, 0.8  # of the limit; apart, so that one connection more or less is not a line each time


class OpenFiles:
    """Looked at every now and then; says once that the limit is near, and once that it no longer is."""

    def __init__(self) -> None:
        self._short = False

    def look(self) -> None:
        """Ask for one more descriptor: the system gives the lowest that is free, so its number is how many are open."""
        limit, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        try:
            number = os.open(os.devnull, os.O_RDONLY | os.O_CLOEXEC)
        except OSError as failure:
            if failure.errno not in (errno.EMFILE, errno.ENFILE):
                return
            share = 1.0
        else:
            os.close(number)
            share = number / limit if limit > 0 else 0.0  # without a limit it is negative
        if share >= _SHORT and not self._short:
            self._short = True
            log().error("open_files_short", limit=limit)
        elif share < _ENOUGH and self._short:
            self._short = False
            log().info("open_files_enough", limit=limit)
