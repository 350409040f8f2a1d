"""How long a connection to a vendor is used: what was verified when it was made holds for so long, and no longer.

A connection that calls keep busy would live for ever: past the end of the vendor's certificate, and past a change of
its address, which only a new connection asks for and checks.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any
from weakref import WeakKeyDictionary

from gateway.egress.tls import valid_until

OLDEST = 600.0  # seconds


class Standing:
    """The connections of one pool. ``clock`` gives seconds that only grow, ``now`` those since the epoch."""

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._clock = clock
        self._now = now
        self._ends: WeakKeyDictionary[object, tuple[float, float | None]] = WeakKeyDictionary()

    def knows(self, connection: object) -> bool:
        """Say whether a connection was asked about before."""
        return connection in self._ends

    def over(self, connection: object, certificate: Mapping[str, Any] | None) -> bool:
        """Say whether a connection must not be used again. ``certificate`` as ``SSLObject.getpeercert`` gives it.

        A connection that was not asked about before is new.
        """
        known = self._ends.get(connection)
        if known is None:
            self._ends[connection] = self._clock() + OLDEST, valid_until(certificate)
            return False
        age, ends = known
        return self._clock() >= age or (ends is not None and self._now() >= ends)
