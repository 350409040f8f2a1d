"""The files of a policy directory: which there are, what is in them, and whether they have changed."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from gateway.policy.problems import Findings, suggestion
from gateway.policy.signing import SIGNATURE
from gateway.policy.yamltree import LARGEST

AGREEMENTS = "agreements.yaml"
CALLERS = "callers.yaml"
ROLES = "roles.yaml"
FORWARD_PROXY = "forward-proxy.yaml"
BESIDE = "beside/"  # in front of the names of files that an agreement names, which lie elsewhere
_ROOT = (AGREEMENTS, CALLERS, ROLES, FORWARD_PROXY)
_FOLDERS = ("profiles", "routes", "cases")
_DEEPEST = 3  # levels of folders that are looked through for files that would be overlooked
_YAML = (".yaml", ".yml", ".json")


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of every policy file at one moment, by path below the directory."""

    directory: Path
    files: Mapping[str, bytes] = field(repr=False)
    signature: bytes | None = field(default=None, repr=False)  # what lies beside them as policies.sig

    def shown(self, name: str) -> str:
        """Give a file's name for messages: the directory as it was given, then the path below it."""
        return (self.directory / name).as_posix()

    def below(self, folder: str) -> tuple[str, ...]:
        """Give the names of the files in a folder, sorted."""
        return tuple(name for name in self.files if name.startswith(f"{folder}/"))


def read_source(directory: Path, findings: Findings) -> Source:
    """Read every policy file once. What cannot be read, or would be overlooked, becomes a problem."""
    if not directory.is_dir():
        whole = (directory.as_posix(), None)
        findings.problem(whole, "there is no such directory", "give the directory that holds agreements.yaml")
        return Source(directory, {})
    failures: list[OSError] = []
    names = _names(directory, failures.append)
    # A walk passes over what it cannot read, and every file there would be called missing. Other folders than these,
    # such as a volume's lost+found, are not policy.
    closed = [(Path(failure.filename or directory), failure) for failure in failures]
    policy = {directory, *(directory / folder for folder in _FOLDERS)}
    unread = [(path, failure) for path, failure in closed if path in policy]
    for path, failure in unread:
        place = (path.as_posix(), None)
        findings.problem(place, f"the directory cannot be read ({type(failure).__name__})", _remedy(failure))
    if unread:
        return Source(directory, {})
    files: dict[str, bytes] = {}
    for name in names:
        place = ("".join(c if c.isprintable() else "?" for c in (directory / name).as_posix()), None)
        if not name.isprintable():  # it stands in messages, logs and signatures, and is to be read there
            findings.problem(place, "the file's name has characters that cannot be printed", "rename it")
            continue
        if not _expected(name):
            folder, _, base = name.rpartition("/")
            wanted = list(_ROOT) if not folder else []
            otherwise = f"policies are {', '.join(_ROOT)} and *.yaml directly in {', '.join(_FOLDERS)}"
            findings.problem(place, "this file would be overlooked", suggestion(base, wanted, otherwise), name)
            continue
        try:
            files[name] = read_limited(directory / name)
        except OSError as failure:
            findings.problem(place, f"the file cannot be read ({type(failure).__name__})", _remedy(failure))
    for name, holds in ((AGREEMENTS, "the vendors"), (CALLERS, "the callers")):
        if name not in files and not any(problem.file.endswith(f"/{name}") for problem in findings.problems):
            findings.problem(((directory / name).as_posix(), None), "the file is missing", f"write {holds} there")
    return Source(directory, files, _signature(directory))


def _remedy(failure: OSError) -> str:
    if isinstance(failure, NotAFile):
        return "put a file there; a mount of what does not exist makes a directory"
    if failure.errno in (errno.EMFILE, errno.ENFILE):
        return "raise the limit of open files (LimitNOFILE=, ulimit -n)"
    if isinstance(failure, FileNotFoundError) or failure.errno == errno.ELOOP:
        return "it is a link that leads to no file: correct or remove it"
    return "correct its permissions"


def _signature(directory: Path) -> bytes | None:
    try:
        return read_limited(directory / SIGNATURE)
    except OSError:
        return None


def outside(directory: Path, names: Iterable[str]) -> list[str]:
    """Give those of the files that do not lie below the directory once all links are followed."""
    base = directory.resolve()
    return sorted(name for name in names if not (directory / name).resolve().is_relative_to(base))


def content_hash(files: Mapping[str, bytes]) -> str:
    """Give the SHA-256, hexadecimal, over names and contents; independent of the order and of where they lie."""
    digest = hashlib.sha256()
    for name in sorted(files):
        for part in (name.encode("utf-8", "surrogateescape"), files[name]):
            digest.update(len(part).to_bytes(8, "big"))
            digest.update(part)
    return digest.hexdigest()


def fingerprint(directory: Path, beside: Iterable[Path] = ()) -> str:
    """Give a value that changes when a file of the directory, or one ``beside`` it, changes; never raises OSError.

    A file is another one, too, where a link leads elsewhere by now.
    """
    files: dict[str, bytes] = {}
    paths = [(name, directory / name) for name in _names(directory)]
    paths += [(path.as_posix(), path) for path in beside]
    for name, path in paths:
        try:
            files[name] = read_limited(path) + f"{path.stat().st_mtime_ns} ".encode() + os.fsencode(path.resolve())
        except OSError as failure:
            files[name] = type(failure).__name__.encode()
    return content_hash(files)


def _names(directory: Path, unread: Callable[[OSError], object] | None = None) -> list[str]:
    """List what is named as a YAML file below the directory, folders too: what should be a file may be one by mistake.

    Hidden files and folders are an editor's or a mount's, not policy. ``unread`` is told of a folder that cannot be
    read.
    """
    names: list[str] = []
    for parent, folders, files in os.walk(directory, onerror=unread, followlinks=True):
        below = Path(parent).relative_to(directory)
        # Links are followed, as mounts are made of them; the depth ends a loop of them.
        visible = [name for name in (*folders, *files) if not name.startswith(".")]
        names += [(below / name).as_posix() for name in visible]
        folders[:] = [folder for folder in folders if folder in visible] if len(below.parts) < _DEEPEST else []
    return sorted(name for name in names if Path(name).suffix.lower() in _YAML)


def _expected(name: str) -> bool:
    folder, _, base = name.rpartition("/")
    body = folder == "cases" and base.endswith(".json")  # of a case's request
    return name in _ROOT or body or (folder in _FOLDERS and base.endswith(".yaml"))


class NotAFile(OSError):
    """What is there is no regular file."""


def read_limited(path: Path) -> bytes:
    """Read a regular file, at most one byte more than a policy file may have. Raises OSError."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise NotAFile("not a regular file")
    with os.fdopen(descriptor, "rb") as file:
        return file.read(LARGEST + 1)
