"""Opens the zip of an office document with bounds: nothing before, between or behind its parts, no bomb, no doubles."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO

from gateway.media.unreadable import UnreadableError, Why

MOST_PARTS = 3_000
MOST_BYTES = 64 * 1024 * 1024  # of all parts together, unpacked
_RATIO = 200  # XML packs well, but not better than this
_SMALL = 1024 * 1024
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_END_RECORD = 22  # bytes of a zip's end without a comment


def parts_of(data: bytes) -> Mapping[str, bytes]:
    """Give the parts by name. Raises UnreadableError."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            if data[-_END_RECORD : -_END_RECORD + 4] != b"PK\x05\x06" or not entries:
                raise UnreadableError(Why.OTHER_TYPE)  # a comment, or something behind the end
            if min(entry.header_offset for entry in entries) != 0:
                raise UnreadableError(Why.OTHER_TYPE)
            _check(entries)
            return {entry.filename: _read(archive, entry) for entry in entries if not entry.is_dir()}
    except UnreadableError:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError, OSError):
        raise UnreadableError(Why.DAMAGED) from None


def _check(entries: list[zipfile.ZipInfo]) -> None:
    names = [entry.filename.lower() for entry in entries]
    if len(set(names)) != len(names):
        raise UnreadableError(Why.DAMAGED)  # two parts of one name: each program reads another one
    if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise UnreadableError(Why.TOO_LARGE)
    for entry in entries:
        if entry.flag_bits & 0x1:
            raise UnreadableError(Why.ENCRYPTED)
        if entry.compress_type not in _METHODS:
            raise UnreadableError(Why.DAMAGED)
        if entry.file_size > _SMALL and entry.file_size > _RATIO * max(1, entry.compress_size):
            raise UnreadableError(Why.TOO_LARGE)


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    with archive.open(entry) as stream:
        content = stream.read(entry.file_size + 1)
    if len(content) != entry.file_size:
        raise UnreadableError(Why.DAMAGED)
    return content
