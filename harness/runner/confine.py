"""A function runs in a process of its own, confined as far as the system can.

`start` forks. With namespaces, three processes stand in a row: one that leaves the old
namespaces, one that is process 1 of the new table and reports how its child ended, and the
one that runs the function. When the second dies, the kernel kills whatever was started.
"""

import contextlib
import os
import resource
import select
import signal
import struct
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from harness.runner import kernel

LAYERS = ("namespaces", "landlock")
_MB = 1024 * 1024
_SPARE = 256 * _MB  # address space that `make_room` gives
_LARGEST_FILE = 512 * _MB
_STATUS = struct.Struct("i")


@dataclass(frozen=True)
class Policy:
    """What a confined process may touch; `layers` are those the kernel lends."""

    layers: frozenset[str] = frozenset()
    readable: tuple[Path, ...] = ()
    writable: tuple[Path, ...] = ()
    memory_mb: int = 512


class Process:
    """A confined process, seen from the one that started it."""

    def __init__(self, pid: int, status: int) -> None:
        self.pid = pid
        self.status = status
        self._ended: str | None = None

    def obituary(self, patience: float = 1.0) -> str:
        """Return how the process ended, in words; waits up to `patience` seconds."""
        if self._ended is None:
            ready, _, _ = select.select([self.status], [], [], patience)
            data = os.read(self.status, _STATUS.size) if ready else b""
            self._ended = in_words(_STATUS.unpack(data)[0] if data else None)
        return self._ended

    def kill(self) -> None:
        """End it and all that it started, and wait until it is gone."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self.pid, 0)
        os.close(self.status)


def in_words(status: int | None) -> str:
    """Return what an exit status, as os.waitpid gives it, says of a program's end."""
    if status is None:
        return "the process was killed"
    if os.WIFSIGNALED(status):
        name = signal.Signals(os.WTERMSIG(status)).name
        return f"the process died of {name}"
    return (
        f"the process ended itself with exit code {os.waitstatus_to_exitcode(status)}"
    )


def start(run: Callable[[], None], policy: Policy, keep: Iterable[int]) -> Process:
    """Run a function in a confined process; only the descriptors in `keep` stay open."""
    status_in, status_out = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            _live(run, policy, {*keep, status_out}, status_out)
        finally:
            os._exit(70)
    os.close(status_out)
    return Process(pid, status_in)


def probe() -> frozenset[str]:
    """Return which layers work here, found out by using each in a child."""
    everything = frozenset(LAYERS)
    if _works(everything):
        return everything
    return frozenset(layer for layer in LAYERS if _works(frozenset({layer})))


def _works(layers: frozenset[str]) -> bool:
    policy = Policy(layers, readable=(Path("/"),))
    process = start(lambda: None, policy, keep=[])
    ended = process.obituary(5.0)
    process.kill()
    return ended.endswith("exit code 0")


def _live(run: Callable[[], None], policy: Policy, keep: set[int], status: int) -> None:
    with contextlib.suppress(OSError):
        kernel.die_with_parent()
    _close_all_but(keep | {0, 1, 2})
    if "namespaces" in policy.layers:
        kernel.leave_namespaces()
        init = os.fork()
        if init != 0:
            _close_all_but(set())
            os.waitpid(init, 0)
            os._exit(0)
        kernel.die_with_parent()
    child = os.fork()
    if child == 0:
        try:
            os.close(status)
            os.setsid()
            _limit(policy)
            run()
            _flush()
            os._exit(0)
        finally:
            os._exit(70)
    _close_all_but({status})
    while (ended := os.wait())[0] != child:
        pass
    os.write(status, _STATUS.pack(ended[1]))
    os._exit(0)


def _limit(policy: Policy) -> None:
    with contextlib.suppress(OSError):
        kernel.die_with_parent()
    limits = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: _LARGEST_FILE,
        resource.RLIMIT_NOFILE: 512,
        # A backstop: what is touched is watched from outside, what is only asked for
        # (thread stacks, mappings) may be some more.
        resource.RLIMIT_AS: (2 * policy.memory_mb + 3072) * _MB,
    }
    if "namespaces" in policy.layers:
        limits[resource.RLIMIT_NPROC] = 256  # counted within the namespace alone
    for what, value in limits.items():
        with contextlib.suppress(OSError, ValueError):
            _, hard = resource.getrlimit(what)
            ceiling = value if hard == resource.RLIM_INFINITY else min(value, hard)
            spare = _SPARE if what == resource.RLIMIT_AS else 0
            resource.setrlimit(what, (max(0, ceiling - spare), ceiling))
    if "landlock" in policy.layers:
        kernel.restrict_files(policy.readable, policy.writable)


def make_room() -> None:
    """Let this process, which ran out of memory, have enough to say so."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (hard, hard))


def _close_all_but(keep: set[int]) -> None:
    low = 0
    for fd in sorted(keep):
        if low < fd:
            os.closerange(low, fd)
        low = fd + 1
    os.closerange(low, 1 << 20)


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(Exception):
            stream.flush()
