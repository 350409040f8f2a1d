"""Connections that the limit of open files does not leave room for are reset by the system: it must be said before."""

from __future__ import annotations

import io
import json
import os
import resource
from collections.abc import Iterator

import pytest

from gateway import privacy
from gateway.edge.open_files import OpenFiles

LIMIT = 256


@pytest.fixture
def limited() -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (LIMIT, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


def fill(most: int) -> list[int]:
    opened: list[int] = []
    try:
        while not opened or opened[-1] < most:
            opened.append(os.open(os.devnull, os.O_RDONLY))
    except OSError:
        pass
    return opened


@pytest.mark.parametrize("most", [int(LIMIT * 0.95), LIMIT])
def test_it_is_said_once_that_files_run_out_and_once_that_they_do_not(limited: None, most: int) -> None:
    stream = io.StringIO()
    with privacy.guarded_logging(stream):
        look = OpenFiles().look
        look()
        assert stream.getvalue() == ""
        opened = fill(most)
        try:
            look()
            look()
        finally:
            for number in opened:
                os.close(number)
        look()
        look()
        privacy.log()
    said = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert [(line["event"], line["limit"]) for line in said] == [
        ("open_files_short", LIMIT), ("open_files_enough", LIMIT),
    ]  # fmt: skip
