"""Changes callers.yaml for `phi-gateway caller`: adds and removes keys, and leaves every other character as it is.

The text is edited at the places that the reader reports, then read again: it is written only if it says exactly what it
said before, plus or minus the one key. The file is replaced in one step, so a reader sees the old one or the new one.
"""

from __future__ import annotations

import fcntl
import os
import re
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

from gateway.policy.access_keys import new_access_key, written_access_key
from gateway.policy.callers import Callers, read_callers
from gateway.policy.keys import new_key, written
from gateway.policy.problems import Findings, PolicyError, Problem, shown, suggestion
from gateway.policy.schema import AccessKey, CallerRecord, KeyHash
from gateway.policy.source import read_limited
from gateway.policy.words import is_name
from gateway.policy.yamltree import Node, read_yaml

_COMMENT = re.compile(r"#.*")
_END_MARK = re.compile(r"^\.\.\.(?=\s|\Z)", re.MULTILINE)  # ends a document wherever it begins a line (YAML 1.2, 9.1.2)


def add_caller(path: Path, name: str, *, today: date | None = None) -> str:
    """Make a key for a caller and store its hash; give the key, which is nowhere else.

    A caller that has keys keeps them, so that a key is rotated by adding one, then removing the old. Raises PolicyError
    where the file or the name cannot be used.
    """
    key, record = new_key(today=today)
    _add(path, name, "keys", written(record), record)
    return key


def add_access_key(path: Path, name: str) -> AccessKey:
    """Make an access key for a caller that signs, and store its id. Raises PolicyError."""
    record = new_access_key()
    _add(path, name, "aws", written_access_key(record), record)
    return record


def remove_key(path: Path, key_id: str) -> str:
    """Remove a key by its id (the part between the two underscores, or an access key's); give the caller's name.

    Raises PolicyError.
    """
    path = path.resolve()
    with _locked(path):
        text, root, callers = _read(path)
        held = _held(callers)
        for place, records in held.items():
            position = next((index for index, record in enumerate(records) if record.id == key_id), None)
            if position is not None:
                changed = _without_key(text, root.at(place[0]), position, place[1])
                _replace(path, changed, {**held, place: (*records[:position], *records[position + 1 :])})
                return place[0]
        known = [record.id for records in held.values() for record in records]
        remedy = suggestion(key_id, known, "the ids are in callers.yaml")
        raise _refused(path, f"no caller has a key with the id {shown(key_id)}", remedy)


_Held = dict[tuple[str, str], tuple[KeyHash | AccessKey, ...]]  # by caller and list


def _add(path: Path, name: str, where: str, line: str, record: KeyHash | AccessKey) -> None:
    if not is_name(name):
        raise _refused(path, f"{shown(name)} cannot be the name of a caller", "use lower-case letters, digits, - _ .")
    path = path.resolve()
    with _locked(path):
        text, root, callers = _read(path)
        held = _held(callers)
        changed = _with_key(text, root, name, line, where)
        if name not in callers.records:
            held |= _of(CallerRecord(name))
        _replace(path, changed, {**held, (name, where): (*held[name, where], record)})


def _of(record: CallerRecord) -> _Held:
    return {(record.name, "keys"): record.keys, (record.name, "aws"): record.aws}


def _held(callers: Callers) -> _Held:
    held: _Held = {}
    for record in callers.records.values():
        held |= _of(record)
    return held


def _refused(path: Path, message: str, remedy: str) -> PolicyError:
    return PolicyError([Problem(path.as_posix(), None, "", message, remedy)])


def _parse(path: Path, content: bytes) -> tuple[Node, Callers]:
    findings = Findings()
    root = read_yaml(path.as_posix(), content, findings)
    callers = read_callers(path.as_posix(), root, findings) if root is not None else None
    if root is None or callers is None or findings.problems:
        raise PolicyError(findings.problems)
    return root, callers


def _read(path: Path) -> tuple[str, Node, Callers]:
    try:
        content = read_limited(path)
    except FileNotFoundError:
        content = b""
    except OSError as failure:
        raise _refused(path, f"the file cannot be read ({type(failure).__name__})", "correct its permissions") from None
    if not _says_something(content):
        return content.decode("utf-8", "strict"), Node({}, 1, "", False, 0, 0), Callers({}, {}, {}, frozenset())
    root, callers = _parse(path, content)
    return content.decode(), root, callers


def _says_something(content: bytes) -> bool:
    return any(line.strip() and not line.lstrip().startswith(b"#") for line in content.splitlines())


def _with_key(text: str, root: Node, name: str, key: str, where: str) -> str:
    """Put a key behind the caller's others; add the caller at the end of the file where it is new."""
    assert isinstance(root.value, dict)  # noqa: S101
    if name not in root.value:
        if root.flow:
            return _inserted(text, root.end - 1, f'{_comma(text, root)}"{name}": {{{where}: [{key}]}}')
        mark = _END_MARK.search(text)
        start, rest = (text[: mark.start()], text[mark.start() :]) if mark is not None else (text, "")
        start = start if not start or start.endswith("\n") else f"{start}\n"
        return f'{start}\n"{name}":\n  {where}:\n    - {key}\n{rest}'
    caller = root.value[name].node
    assert isinstance(caller.value, dict)  # noqa: S101
    if where not in caller.value:
        if caller.flow:
            return _inserted(text, caller.end - 1, f"{_comma(text, caller)}{where}: [{key}]")
        return _inserted(text, caller.start, f"{where}: [{key}]\n{' ' * _column(text, caller.start)}")
    keys = caller.value[where].node
    assert isinstance(keys.value, list)  # noqa: S101
    if not keys.flow:
        last = keys.value[-1]
        return _inserted(text, _end_of_line(text, _end(last)), f"\n{' ' * _column(text, keys.start)}- {key}")
    if keys.value:
        return _inserted(text, _end(keys.value[-1]), f", {key}")
    return f"{text[: keys.start]}[{key}]{text[keys.end :]}"


def _comma(text: str, mapping: Node) -> str:
    """Give what parts one more entry from those of a mapping in braces, whose last one may have its comma already."""
    assert isinstance(mapping.value, dict)  # noqa: S101
    if not mapping.value:
        return ""
    behind = text[_end(list(mapping.value.values())[-1].node) : mapping.end - 1]
    return " " if "," in _COMMENT.sub("", behind) else ", "


def _without_key(text: str, caller: Node, position: int, where: str) -> str:
    """Take one key out of the list; a list of one becomes ``[]``."""
    assert isinstance(caller.value, dict)  # noqa: S101
    entry = caller.value[where]
    keys = entry.node
    assert isinstance(keys.value, list)  # noqa: S101
    items = keys.value
    if len(items) == 1 and keys.flow:
        return f"{text[: keys.start]}[]{text[keys.end :]}"
    if len(items) == 1:
        colon = text.index(":", entry.start) + 1
        begin, end = text.rindex("\n", 0, keys.start), _end_of_line(text, _end(items[0]))
        return f"{text[:colon]} []{text[colon:begin]}{text[end:]}"
    if not keys.flow:
        begin = text.rindex("\n", 0, items[position].start)
        return text[:begin] + text[_end_of_line(text, _end(items[position])) :]
    if position:
        return text[: _end(items[position - 1])] + text[_end(items[position]) :]
    return text[: items[0].start] + text[items[1].start :]


def _end(node: Node) -> int:
    """Give where a node's own text ends; the parser ends a block only where the next thing begins."""
    while not node.flow:
        if isinstance(node.value, list) and node.value:
            node = node.value[-1]
        elif isinstance(node.value, dict) and node.value:
            node = list(node.value.values())[-1].node
        else:
            break
    return node.end


def _inserted(text: str, at: int, more: str) -> str:
    return text[:at] + more + text[at:]


def _column(text: str, at: int) -> int:
    return at - (text.rfind("\n", 0, at) + 1)


def _end_of_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end == -1 else end


def _replace(path: Path, text: str, expected: _Held) -> None:
    """Write the file anew if it reads as expected, for those who could read it before; a new one has mode 0600."""
    content = text.encode()
    if _held(_parse(path, content)[1]) != expected:
        raise _refused(path, "the file is written in a way that cannot be changed safely", "write its keys as a list")
    try:
        _write(path, content)
    except OSError as failure:
        remedy = "look at the permissions of its directory, and at the disk"
        raise _refused(path, f"the file cannot be written ({failure.strerror})", remedy) from None


def _write(path: Path, content: bytes) -> None:
    descriptor, name = tempfile.mkstemp(prefix=".callers-", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(descriptor)
        if path.exists():
            # A gateway that runs as another user goes on reading it, where an administrator changes it: else the last
            # good policy stays, with the key that was to go.
            before = path.stat()
            if (before.st_uid, before.st_gid) != (os.geteuid(), os.getegid()):
                with suppress(PermissionError):  # who is not root gives away no file, nor to a group of others
                    os.chown(temporary, before.st_uid if os.geteuid() == 0 else -1, before.st_gid)
            temporary.chmod(stat.S_IMODE(before.st_mode))
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    _sync_directory(path.parent)


def _sync_directory(directory: Path) -> None:
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Keep other `caller` commands out while this one reads and writes."""
    try:
        descriptor = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    except OSError as failure:
        what = type(failure).__name__
        raise _refused(path, f"its directory cannot be opened ({what})", "give the directory of the policies") from None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
