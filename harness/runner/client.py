"""The caller's handle on a warm worker process."""

import contextlib
import json
import os
import selectors
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from harness.runner.closing import Closing
from harness.runner.job import ABRUPT_EXIT, Event, Job

# A worker speaks at least when a job's time is up; silence beyond that is suspicious.
_SILENCE_S = 1.0
STACK_KB = 512 * 1024


class Worker(Closing):
    """A worker process; `run` gives it a job. Ends with the `with` block.

    `once` spares it the warming up that pays from the second job on. What is drawn for
    properties goes into the folder `draws`, if there is one, for other workers.
    """

    def __init__(
        self, hash_seed: int = 0, *, once: bool = False, draws: Path | None = None
    ) -> None:
        self._hash_seed = hash_seed
        self._more = ["--once"] if once else []
        if draws:
            self._more += ["--draws", str(draws)]
        self._layers: frozenset[str] | None = None
        self._start()

    def _start(self) -> None:
        environment = {
            **os.environ,
            "PYTHONHASHSEED": str(self._hash_seed),
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTHONSAFEPATH": "1",
        }
        environment.pop("PYTEST_ADDOPTS", None)
        environment.pop("PYTHONPATH", None)
        # The main thread's room is settled when a program starts: the shell sets it.
        shell = ["/bin/sh", "-c", f'ulimit -s {STACK_KB} 2>/dev/null; exec "$0" "$@"']
        self._process = subprocess.Popen(
            [*shell, sys.executable, "-P", "-m", "harness.runner.worker", *self._more],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            start_new_session=True,
        )
        self._buffer = b""
        self._layers = None

    @property
    def layers(self) -> frozenset[str]:
        """Return the layers of the sandbox that work here."""
        if self._layers is None:
            self._layers = frozenset(next(self._events())["layers"])
        return self._layers

    def run(self, job: Job) -> Iterator[Event]:
        """Yield the events of a job; the last is always an `exit`.

        A worker that dies meanwhile is replaced, and its death told as the obituary.
        """
        try:
            _ = self.layers
            assert self._process.stdin is not None  # noqa: S101 - it is a pipe
            self._process.stdin.write(json.dumps(job.to_json()).encode() + b"\n")
            self._process.stdin.flush()
            for event in self._events():
                yield event
                if event["e"] == "exit":
                    return
        except (BrokenPipeError, StopIteration):
            pass
        self.close()
        self._start()
        yield ABRUPT_EXIT

    def _events(self) -> Iterator[Event]:
        assert self._process.stdout is not None  # noqa: S101 - it is a pipe
        fd = self._process.stdout.fileno()
        with selectors.DefaultSelector() as selector:
            selector.register(fd, selectors.EVENT_READ)
            while True:
                while b"\n" in self._buffer:
                    line, _, self._buffer = self._buffer.partition(b"\n")
                    yield json.loads(line)
                if not selector.select(_SILENCE_S):
                    self._wake()
                    continue
                data = os.read(fd, 1 << 16)
                if not data:
                    return
                self._buffer += data

    def _wake(self) -> None:
        """Let the worker go on where an attempt has stopped it."""
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGCONT)

    def close(self) -> None:
        """End the worker, and with it every child."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
        try:
            self._process.wait(1.0)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
