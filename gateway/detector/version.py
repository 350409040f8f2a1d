"""What decides the findings, by name and hash: the model's files, the recognizers' code, the libraries. No content."""

from __future__ import annotations

import hashlib
import re
from importlib.metadata import version as package_version
from pathlib import Path
from typing import Any

import orjson

from gateway.deid import dates
from gateway.detector.engine_settings import EngineSettings

_DEID = Path(dates.__file__).parent
# What of redaction's room the detector reads texts by.
_READ_BY = (
    "ages.py",
    "cut.py",
    "dates.py",
    "emphasis.py",
    "encoded.py",
    "eponyms.py",
    "folding.py",
    "lexicon.py",
    "mail.py",
    "normalize.py",
)
LIBRARIES = ("spacy", "presidio-analyzer")


def manifest(settings: EngineSettings, source: str) -> dict[str, Any]:
    """Give the settings, the libraries' versions and the SHA-256 of every file, as JSON holds them.

    ``source`` is the model's folder, or an installed package's name. Raises OSError.
    """
    roots = {"detector": Path(__file__).parent}
    if Path(source).is_dir():
        roots["model"] = Path(source)
    roots |= {f"beside-{number}": Path(one.model) for number, one in enumerate(settings.beside, 1)}
    files = {
        f"{name}/{path.relative_to(root).as_posix()}": hashlib.sha256(path.read_bytes()).hexdigest()
        for name, root in roots.items()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.suffix != ".pyc"
    }
    files |= {f"deid/{name}": hashlib.sha256((_DEID / name).read_bytes()).hexdigest() for name in _READ_BY}
    return {
        "settings": settings.to_json(),
        "libraries": {name: package_version(name) for name in LIBRARIES},
        "files": files,
    }


def version(described: dict[str, Any]) -> str:
    """Name a manifest: the model's name and the beginning of the manifest's hash. Events carry it."""
    model = str(described["settings"]["model"])
    short = re.sub(r"[^A-Za-z0-9_.-]", "-", Path(model).name)[:40] or "model"
    digest = hashlib.sha256(orjson.dumps(described, option=orjson.OPT_SORT_KEYS)).hexdigest()
    return f"{short}-{digest[:12]}"
