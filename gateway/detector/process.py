"""One of the detector's worker processes, as the gateway sees it: it is asked over its pipes, and killed."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import struct
import sys
from typing import Any

import orjson

from gateway.detector.worker import pack

_START_SECONDS = 120.0
_LARGEST_ANSWER = 256 * 1024 * 1024
_LEAST_PRIORITY = 19  # of niceness


class DetectorCannotStart(RuntimeError):
    """A worker cannot load its model. Says why and what to do."""


class Worker:
    """One process and its pipes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.version = ""
        self.manifest: dict[str, Any] = {}  # what the version names

    @classmethod
    async def start(cls, settings: dict[str, Any], niceness: int = 0) -> Worker:
        """Start one and wait until it is warm. ``niceness`` is added to this process's.

        Raises DetectorCannotStart, OSError.
        """
        environment = {
            **os.environ,
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
            "MKL_NUM_THREADS": "1",
            "TOKENIZERS_PARALLELISM": "false",
            "HF_HUB_OFFLINE": "1",  # a model is a folder on this machine; nothing is ever fetched or reported
            "TRANSFORMERS_OFFLINE": "1",
            "HF_HUB_DISABLE_TELEMETRY": "1",
        }
        try:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "gateway.detector.worker",
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env=environment,
                start_new_session=True,
            )
        except OSError as failure:
            if failure.filename is None:  # uvloop gives none
                failure.filename = sys.executable
            raise
        worker = cls(process)
        if niceness:
            with contextlib.suppress(ProcessLookupError):  # it ended at once: what follows says so
                own = os.getpriority(os.PRIO_PROCESS, 0)
                os.setpriority(os.PRIO_PROCESS, process.pid, min(own + niceness, _LEAST_PRIORITY))
        try:
            async with asyncio.timeout(_START_SECONDS):
                greeting = await worker._exchange(settings)
        except (TimeoutError, OSError, EOFError):
            await worker.end()
            raise DetectorCannotStart(
                "a detector worker did not start; see the memory limit and `detector.model`"
            ) from None
        except BaseException:
            await worker.end()
            raise
        if "version" not in greeting:
            await worker.end()
            raise DetectorCannotStart(str(greeting.get("failed", "a detector worker did not start")))
        worker.version, worker.manifest = str(greeting["version"]), dict(greeting["manifest"])
        return worker

    @property
    def alive(self) -> bool:
        """Whether the process has not ended."""
        return self._process.returncode is None

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._process.pid

    async def ask(self, question: dict[str, Any]) -> dict[str, Any]:
        """Send a question and wait for its answer. Raises OSError or EOFError where the process is gone."""
        return await self._exchange(question)

    async def _exchange(self, message: dict[str, Any]) -> dict[str, Any]:
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise EOFError
        stdin.write(pack(message))
        await stdin.drain()
        (length,) = struct.unpack(">I", await stdout.readexactly(4))
        if length > _LARGEST_ANSWER:
            raise EOFError
        answer = orjson.loads(await stdout.readexactly(length))
        return answer if isinstance(answer, dict) else {}

    def kill(self) -> None:
        """End the process at once.

        Not by ``send_signal``: in asyncio's own loop that looks whether the process has ended, and takes its status
        from the loop, which then tells 255. Until the loop has told, the number is this process's.
        """
        with contextlib.suppress(ProcessLookupError):
            if self._process.returncode is None:
                os.kill(self._process.pid, signal.SIGKILL)

    async def ended(self) -> int:
        """Wait until the process is gone; give its exit status, less than 0 where a signal ended it."""
        return await self._process.wait()

    async def end(self) -> None:
        """Kill the process, and wait until it is gone."""
        self.kill()
        if self._process.stdin is not None:
            self._process.stdin.close()
        await self.ended()
