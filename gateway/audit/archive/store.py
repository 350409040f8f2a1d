"""Where an archive lies: a directory, or a bucket. Files in it never change; they come whole and go whole.

A bucket is read through botocore (extra ``aws``): DuckDB's own extension for S3 would have to be downloaded at run
time, which this program never does. Parts that a question needs are fetched into a cache directory and read there.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Protocol

from gateway.audit.files import give_to_owner, make_below, naming, sync_directory

_UNFINISHED = ".unfinished"
_TRIES = 5  # at a name that another writes at the same moment


class StoreUnusable(RuntimeError):
    """The archive cannot be reached or used. Names the place and the remedy."""


class Taken(StoreUnusable):
    """What was to be new is there already: another machine works on this archive, or did."""


class Store(Protocol):
    """Files by name (``/`` between folders)."""

    def names(self) -> list[str]:
        """Give all names, sorted. Raises StoreUnusable."""

    def local(self, name: str, *, fresh: bool = False) -> Path:
        """Give a local file with the content, ``fresh`` from no cache; FileNotFoundError where it is gone."""

    def put(self, name: str, source: Path, *, new: bool = False) -> None:
        """Take a finished file in, whole or not at all. ``new``: never in the place of another.

        Raises Taken, StoreUnusable, OSError.
        """

    def remove(self, name: str) -> None:
        """Remove a file that may be gone already. Raises StoreUnusable, OSError."""


class Directory:
    """An archive on a file system."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def __str__(self) -> str:
        return str(self._root)

    @property
    def root(self) -> Path:
        """Where it is."""
        return self._root

    def sweep(self) -> None:
        """Remove what never got its name. Only for the one who holds the archive's lock."""
        for left in self._root.rglob(f".*{_UNFINISHED}"):
            left.unlink(missing_ok=True)

    def names(self) -> list[str]:
        """Give all names, from a listing that did not change meanwhile: a part that is merged must not be missed."""
        before = self._list()
        while (again := self._list()) != before:
            before = again
        return again

    def _list(self) -> list[str]:
        found = []
        for folder, _, names in os.walk(self._root, onerror=self._unreadable):
            paths = (Path(folder, name) for name in names if not name.startswith("."))
            found += [path.relative_to(self._root).as_posix() for path in paths if path.is_file()]
        return sorted(found)

    def _unreadable(self, failure: OSError) -> None:
        """Refuse: what cannot be listed is not empty, and may be the holds. What is not there is."""
        if isinstance(failure, FileNotFoundError):
            return
        raise StoreUnusable(
            f"{failure.filename} cannot be listed ({failure.strerror}): let the user who asks, or works on the "
            f"archive, read it, as all of {self._root}"
        )

    def local(self, name: str, *, fresh: bool = False) -> Path:
        """Give the file itself."""
        path = self._root / name
        if not path.is_file():
            raise FileNotFoundError(name)
        return path

    def put(self, name: str, source: Path, *, new: bool = False) -> None:
        """Copy, flush to disk, then rename into place: of two at once the lock keeps off the second."""
        target = self._root / name
        if new and target.exists():
            raise _taken(self, name)
        make_below(target.parent)
        unfinished = target.with_name(f".{target.name}{_UNFINISHED}")
        unfinished.unlink(missing_ok=True)  # a link there would have what it leads to written over
        with naming(unfinished), source.open("rb") as reading, unfinished.open("xb") as writing:
            while block := reading.read(1 << 20):
                writing.write(block)
            writing.flush()
            give_to_owner(writing.fileno(), target.parent)
            os.fsync(writing.fileno())
        unfinished.chmod(0o400)
        unfinished.rename(target)
        sync_directory(target.parent)

    def remove(self, name: str) -> None:
        """Unlink, durably."""
        target = self._root / name
        target.unlink(missing_ok=True)
        if target.parent.is_dir():
            sync_directory(target.parent)


@dataclass(frozen=True, slots=True)
class Span:
    """Some bytes of an object, how many it has, and the tag of just this content."""

    content: bytes
    whole: int
    tag: str


class Bucket:
    """An archive on S3 or what speaks like it. ``AWS_ENDPOINT_URL_S3`` names another endpoint."""

    def __init__(self, url: str, cache: Path) -> None:
        bucket, _, prefix = url.removeprefix("s3://").partition("/")
        if not bucket:
            raise StoreUnusable(f"{url} names no bucket; write s3://bucket/prefix")
        self._url, self._bucket, self._cache = url, bucket, cache
        self._prefix = prefix.rstrip("/") + "/" if prefix.strip("/") else ""
        self._client, self._errors = _client(url)

    def __str__(self) -> str:
        return self._url

    def names(self) -> list[str]:
        """List the bucket under the prefix. S3 lists a thousand at once; between two such pages things may change.

        A part may be joined behind a page that was read, and what it was made of be gone from the next one: so more
        than one page is read until two listings agree.
        """
        before, pages = self._list()
        while pages > 1 and (again := self._list()) != (before, pages):
            before, pages = again
        return before

    def _list(self) -> tuple[list[str], int]:
        found: list[str] = []
        pages = 0
        try:
            listing = self._client.get_paginator("list_objects_v2").paginate(Bucket=self._bucket, Prefix=self._prefix)
            for page in listing:
                pages += 1
                found += [entry["Key"].removeprefix(self._prefix) for entry in page.get("Contents", ())]
        except self._errors as failure:
            raise self._unusable(failure) from None
        return sorted(found), pages

    def local(self, name: str, *, fresh: bool = False) -> Path:
        """Fetch a file into the cache, unless it is there: parts never change under their name.

        Who verifies just that asks for it ``fresh``. Raises FileNotFoundError, StoreUnusable.
        """
        path = self._cache / self._bucket / self._prefix / PurePosixPath(name)
        if not fresh and path.is_file() and name.endswith(".parquet"):
            return path
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            answer = self._client.get_object(Bucket=self._bucket, Key=self._prefix + name)
            with naming(unfinished), unfinished.open("wb") as writing:
                for block in answer["Body"].iter_chunks(1 << 20):
                    writing.write(block)
        except self._errors as failure:
            unfinished.unlink(missing_ok=True)
            if _code(failure) in ("NoSuchKey", "404"):
                raise FileNotFoundError(name) from None
            raise self._unusable(failure) from None
        unfinished.rename(path)
        return path

    def put(self, name: str, source: Path, *, new: bool = False) -> None:
        """Upload in one request: S3 shows it whole, or not. A checksum travels with it.

        What is ``new`` S3 itself takes from one of two machines (If-None-Match). A request whose answer was lost, and
        that botocore sent again, is refused like another's: who put it must look.
        """
        condition = {"IfNoneMatch": "*"} if new else {}
        for left in reversed(range(_TRIES)):
            try:
                with source.open("rb") as reading:
                    self._client.put_object(
                        Bucket=self._bucket,
                        Key=self._prefix + name,
                        Body=reading,
                        ChecksumAlgorithm="SHA256",
                        **condition,
                    )
                return
            except self._errors as failure:
                code = _code(failure)
                if new and code in ("PreconditionFailed", "412"):
                    raise _taken(self, name) from None
                if not (new and code == "ConditionalRequestConflict" and left):
                    raise self._unusable(failure) from None

    def span(self, name: str, first: int, last: int | None, tag: str | None = None) -> Span:
        """Fetch the bytes ``first`` to ``last`` (both included), or the last ``-first`` ones where ``last`` is None.

        ``tag``: only of the object that an earlier span was of. Raises FileNotFoundError, StoreUnusable.
        """
        condition = {"IfMatch": tag} if tag is not None else {}
        try:
            answer = self._client.get_object(
                Bucket=self._bucket,
                Key=self._prefix + name,
                Range=f"bytes={first}" if last is None else f"bytes={first}-{last}",
                **condition,
            )
            content = answer["Body"].read()
        except self._errors as failure:
            if _code(failure) in ("NoSuchKey", "404", "PreconditionFailed", "412"):
                raise FileNotFoundError(name) from None
            raise self._unusable(failure) from None
        whole = str(answer.get("ContentRange") or f"/{len(content)}").rpartition("/")[2]
        return Span(content, int(whole), str(answer["ETag"]))

    def remove(self, name: str) -> None:
        """Delete. Where Object Lock still protects a version, S3 keeps that version."""
        try:
            self._client.delete_object(Bucket=self._bucket, Key=self._prefix + name)
        except self._errors as failure:
            raise self._unusable(failure) from None

    def _unusable(self, failure: Exception) -> StoreUnusable:
        return StoreUnusable(f"{self._url}: S3 said {_code(failure)}; check the credentials, the bucket and its policy")


def open_store(place: str, cache: Path | None = None, *, make: bool = False) -> Store:
    """Give the store at a directory (``make`` it where there is none) or ``s3://`` URL. Raises StoreUnusable."""
    if place.startswith("s3://"):
        return Bucket(place, cache or Path.home() / ".cache" / "phi-gateway" / "archive")
    path = Path(place)
    if make:
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.is_dir():
        raise StoreUnusable(f"{place} is no directory; name the archive, or write s3://bucket/prefix")
    return Directory(path.resolve())


def digest_of(path: Path) -> str:
    """Give the SHA-256 of a file, hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _taken(store: Store, name: str) -> Taken:
    return Taken(
        f"{store}: {name} is there already: another machine works on this archive; try again when it has ended"
    )


def _client(url: str) -> tuple[Any, tuple[type[Exception], ...]]:
    try:
        import botocore.session  # noqa: PLC0415 - an extra
        from botocore.exceptions import BotoCoreError, ClientError  # noqa: PLC0415
    except ImportError:
        raise StoreUnusable(f"{url} needs botocore; install phi-gateway[aws]") from None
    try:
        client = botocore.session.get_session().create_client("s3")
    except BotoCoreError as failure:
        raise StoreUnusable(f"{url}: {type(failure).__name__}; set a region and credentials for AWS") from None
    return client, (ClientError, BotoCoreError)


def _code(failure: Exception) -> str:
    response = getattr(failure, "response", None)
    return str(response["Error"].get("Code")) if isinstance(response, dict) else type(failure).__name__
