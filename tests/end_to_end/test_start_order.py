"""What is wrong around the process is said before the detector starts, which takes long."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gateway.audit.keys import KeyUnusable
from gateway.devca import Pair
from gateway.edge.port import TlsFiles
from gateway.edge.port_check import PortCannotOpen
from tests.end_to_end.conftest import InProcessDetector


@pytest.fixture
def warmed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Be told of each start of the detector."""
    starts: list[int] = []

    async def start(_self: InProcessDetector) -> None:
        starts.append(1)

    monkeypatch.setattr(InProcessDetector, "start", start)
    return starts


async def test_a_good_start_warms_the_detector(build, warmed: list[int]) -> None:
    """The control."""
    async with build():
        assert warmed == [1]


async def test_an_unusable_certificate(build, warmed: list[int]) -> None:
    def absent(files: TlsFiles, _authority: Pair, root: Path) -> TlsFiles:
        return replace(files, certificate=root / "tls" / "absent.crt")

    with pytest.raises(PortCannotOpen, match=r"listen\.tls\.certificate: .*absent\.crt"):
        async with build(tls=absent):
            pass
    assert warmed == []


@pytest.mark.parametrize("name", ["sealing-0001.key", "transform.key", "access.key"])
async def test_a_damaged_key(build, warmed: list[int], name: str) -> None:
    def damage(policies: Path) -> None:
        keys = policies.parent / "state" / "keys"
        keys.mkdir(parents=True)
        (keys / name).write_bytes(b"half of it")

    with pytest.raises(KeyUnusable, match=name):
        async with build(damage):
            pass
    assert warmed == []


async def test_a_strangers_key_among_the_sealing_keys_does_not_seal(build, warmed: list[Any]) -> None:
    def beside(policies: Path) -> None:
        keys = policies.parent / "state" / "keys"
        keys.mkdir(parents=True)
        (keys / "sealing-old.key").write_bytes(b"z" * 64)

    with pytest.raises(KeyUnusable, match=r"sealing-old\.key is not named sealing-NNNN\.key; move it"):
        async with build(beside):
            pass
    assert warmed == []
