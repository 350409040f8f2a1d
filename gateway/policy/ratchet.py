"""Remembers the highest version of signed policies that was in force, so that no older one comes back."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from gateway.policy.problems import Problem
from gateway.policy.signing import Distrust, Manifest, NotTrusted

MEMORY = "policy-version.json"  # in the gateway's state


class Ratchet:
    """The memory in one file. It goes up only."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def check(self, manifest: Manifest, *, shown: str) -> None:
        """See that nothing newer was in force, nor something else of this version. Raises NotTrusted."""
        version, digest = self._read()
        if manifest.version > version or (manifest.version, manifest.digest) == (version, digest):
            return
        if manifest.version == version:
            message = f"version {version} was in force with another content"
        else:
            message = f"version {manifest.version} is older than {version}, which was in force"
        problem = Problem(shown, None, "", message, "sign what you want in force anew: it gets a higher version")
        raise NotTrusted(Distrust.ROLLED_BACK, problem)

    def remember(self, manifest: Manifest) -> None:
        """Keep a version, durably, before it is in force. Raises NotTrusted where that is not possible."""
        if manifest.version <= self._read()[0]:
            return
        unfinished = self._path.with_name(f".{self._path.name}.{os.getpid()}")
        try:
            descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w") as file:
                json.dump({"version": manifest.version, "manifest": manifest.digest}, file)
                file.flush()
                os.fsync(descriptor)
            unfinished.rename(self._path)
            folder = os.open(self._path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
        except OSError as failure:
            raise self._unusable(f"cannot be written ({failure.strerror})", "free or mend the disk") from None

    def _read(self) -> tuple[int, str]:
        try:
            kept: dict[str, Any] = json.loads(self._path.read_bytes())
            return int(kept["version"]), str(kept["manifest"])
        except FileNotFoundError:
            return 0, ""
        except OSError as failure:
            raise self._unusable(f"cannot be read ({failure.strerror})", "correct its permissions") from None
        except (ValueError, KeyError, TypeError):
            remedy = "restore it; to accept the present policies as the newest, remove it"
            raise self._unusable("is not what this program wrote", remedy) from None

    def _unusable(self, what: str, remedy: str) -> NotTrusted:
        return NotTrusted(Distrust.MEMORY, Problem(self._path.as_posix(), None, "", what, remedy))
