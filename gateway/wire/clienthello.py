"""Reads the beginning of a TLS connection, as its client sends it: which name it asks for (RFC 8446, 6066).

Nothing is decrypted. What is not the beginning of TLS, or says a thing twice, is refused by exception.
"""

from __future__ import annotations

from dataclasses import dataclass

_HANDSHAKE, _CHANGE_CIPHER = 22, 20
_CLIENT_HELLO = 1
_SERVER_NAME, _ENCRYPTED_HELLO = 0, 0xFE0D
_LARGEST_RECORD = 16_384
_LARGEST_HELLO = 65_536  # bytes; post-quantum key shares make hellos of a few kilobytes


class NotTls(ValueError):
    """What came is not the beginning of a TLS connection. Carries none of it."""


@dataclass(frozen=True, slots=True)
class Hello:
    """What a client asks for in the clear."""

    server_name: str | None  # as it was sent, ASCII
    encrypted: bool  # a second, encrypted hello stands inside (ECH): the name outside may not be the real one


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def left(self) -> int:
        return len(self._data) - self._at

    def take(self, count: int) -> bytes:
        if self.left < count:
            raise NotTls
        self._at += count
        return self._data[self._at - count : self._at]

    def number(self, width: int) -> int:
        return int.from_bytes(self.take(width), "big")

    def vector(self, width: int) -> _Reader:
        return _Reader(self.take(self.number(width)))


class HelloReader:
    """Feed it what the client sends; it gives the hello once that is whole.

    A second hello, to which a server may ask the client (HelloRetryRequest), is found as well: ``feed`` is given what
    comes until ``done``.
    """

    def __init__(self) -> None:
        self._data = bytearray()
        self._handshake = bytearray()
        self._first: Hello | None = None
        self.done = False

    def feed(self, data: bytes) -> list[Hello]:
        """Give the hellos that have become whole. Raises NotTls."""
        self._data += data
        found: list[Hello] = []
        while not self.done and len(self._data) >= 5:
            kind, size = self._data[0], int.from_bytes(self._data[3:5], "big")
            if kind not in (_HANDSHAKE, _CHANGE_CIPHER) or self._data[1] != 3 or not 0 < size <= _LARGEST_RECORD:
                self._ends()
                break
            if len(self._data) < 5 + size:
                break
            record = bytes(self._data[5 : 5 + size])
            del self._data[: 5 + size]
            if kind == _CHANGE_CIPHER:
                if self._first is None:
                    raise NotTls
                continue
            found += self._taken(record)
        if len(self._data) + len(self._handshake) > _LARGEST_HELLO:
            raise NotTls
        return found

    def _ends(self) -> None:
        """Take what is no handshake: encrypted data, after the first hello; before it, no TLS."""
        if self._first is None or self._handshake:
            raise NotTls
        self.done = True
        self._data.clear()

    def _taken(self, record: bytes) -> list[Hello]:
        self._handshake += record
        if len(self._handshake) < 4:
            return []
        kind, size = self._handshake[0], int.from_bytes(self._handshake[1:4], "big")
        if kind != _CLIENT_HELLO or size > _LARGEST_HELLO:
            # The client goes on: its key exchange, or something encrypted that looks like nothing.
            if self._first is None:
                raise NotTls
            self.done = True
            self._handshake.clear()
            self._data.clear()
            return []
        if len(self._handshake) < 4 + size:
            return []
        if len(self._handshake) > 4 + size:
            raise NotTls  # nothing may follow a hello in its record before the server has answered
        hello = _hello(bytes(self._handshake[4:]))
        self._handshake.clear()
        self.done = self._first is not None
        self._first = hello
        return [hello]


def _hello(body: bytes) -> Hello:
    reader = _Reader(body)
    reader.take(2 + 32)  # version, random
    reader.vector(1)  # session id
    reader.vector(2)  # cipher suites
    reader.vector(1)  # compression
    name, encrypted = None, False
    if reader.left:
        extensions = reader.vector(2)
        seen: set[int] = set()
        while extensions.left:
            kind = extensions.number(2)
            content = extensions.vector(2)
            if kind in seen:
                raise NotTls
            seen.add(kind)
            if kind == _SERVER_NAME:
                name = _server_name(content)
            encrypted = encrypted or kind == _ENCRYPTED_HELLO
    if reader.left:
        raise NotTls
    return Hello(name, encrypted)


def _server_name(content: _Reader) -> str:
    """Read the one name (RFC 6066 section 3: not more than one of a type, and there is one type)."""
    names = content.vector(2)
    if names.number(1) != 0:
        raise NotTls
    name = names.vector(2)
    text = name.take(name.left)
    if names.left or content.left or not text or not text.isascii():
        raise NotTls
    return text.decode("ascii")
