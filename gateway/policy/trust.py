"""Which policy directory is believed: signed by the security team's key, whole, current, and not older than before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from gateway.policy.problems import Problem
from gateway.policy.ratchet import Ratchet
from gateway.policy.signing import SIGNATURE, Distrust, Manifest, NotTrusted, differing, verify
from gateway.policy.source import BESIDE, Source, outside


@dataclass(frozen=True, slots=True)
class Trust:
    """The key that counts. ``ratchet`` None: older versions are believed too."""

    key: Ed25519PublicKey = field(repr=False)
    ratchet: Ratchet | None = None

    def manifest(self, source: Source, today: date) -> Manifest:
        """Give the manifest of a directory that is as it was signed, its neighbours left out. Raises NotTrusted."""
        shown = source.shown(SIGNATURE)
        manifest = verify(source.signature, self.key, today=today, shown=shown)
        if self.ratchet is not None:
            self.ratchet.check(manifest, shown=shown)
        away = outside(source.directory, [*source.files, SIGNATURE])
        if away:
            what, remedy = (
                "the link leads out of the directory",
                "put the file itself there: what is signed must lie together",
            )
            raise NotTrusted(Distrust.OUTSIDE, *(Problem(source.shown(name), None, "", what, remedy) for name in away))
        _hold(manifest, source, source.files)
        return manifest

    @staticmethod
    def neighbours(manifest: Manifest, source: Source, files: Mapping[str, bytes], paths: Mapping[str, Path]) -> None:
        """See that the files that agreements name are as they were signed. Raises NotTrusted.

        ``paths`` says where those of ``files`` lie: their names in the policy, ``beside/2/ca.pem``, are no paths.
        """
        _hold(manifest, source, files, paths)


def _hold(
    manifest: Manifest, source: Source, files: Mapping[str, bytes], paths: Mapping[str, Path] | None = None
) -> None:
    """Hold one half of the files, those in the directory or, with ``paths``, those beside it, against the manifest."""
    beside = paths is not None
    signed = {name: digest for name, digest in manifest.files.items() if name.startswith(BESIDE) is beside}
    wrong = differing(signed, {name: content for name, content in files.items() if name.startswith(BESIDE) is beside})
    if wrong:
        remedy = f"put version {manifest.version} there whole, or have what is there signed"
        lies = {name: path.as_posix() for name, path in (paths or {}).items()}
        told = (Problem(lies.get(name, source.shown(name)), None, "", what, remedy) for name, what in wrong)
        raise NotTrusted(Distrust.CONTENT, *told)
