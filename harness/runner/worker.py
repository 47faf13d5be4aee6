"""The warm process: has pytest and Hypothesis loaded, forks a child for each job.

Reads jobs from its standard input, a JSON line each, and writes the events of
`harness.runner.job` to its standard output. It never loads a learner's code itself.
"""

import argparse
import contextlib
import gc
import io
import json
import os
import secrets
import selectors
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from pytest_benchmark import plugin as benchmark

from harness.runner import child, confine, facts, kernel
from harness.runner.job import ABRUPT_EXIT, Event, Job
from harness.runner.note import Note
from harness.runner.repertoire import Piece, Repertoire
from harness.runner.watch import Watch, own_frame

Emit = Callable[[Event], None]

_HARNESS = Path(__file__).resolve().parent.parent
_SYSTEM = (
    *("/usr", "/lib", "/lib64", "/bin", "/sbin", "/etc", "/opt", "/proc", "/sys"),
    *("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom"),
)
_LOOK_S, _LOOKS = 0.02, 50  # patience for the lines of a hang
_THREAD_STACK = 8 * 1024 * 1024
_SCRATCH_DEVICES = ("/dev/null", "/dev/shm")  # noqa: S108 - semaphores live there


def main() -> None:
    """Warm up, then serve jobs until standard input ends."""
    threading.stack_size(_THREAD_STACK)  # else each would take what the main thread may
    out = os.dup(1)
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, signal.SIG_IGN)
    with contextlib.suppress(OSError):
        kernel.adopt_orphans()

    def emit(event: Event) -> None:
        os.write(out, json.dumps(event).encode() + b"\n")

    sys.dont_write_bytecode = True  # ours is kept, a learner's is not
    layers = confine.probe()
    asked = argparse.ArgumentParser()
    asked.add_argument("--once", action="store_true")
    asked.add_argument("--draws", type=Path)
    options = asked.parse_args()
    if not options.once:
        _warm_up()
    repertoire = Repertoire(options.draws)
    with contextlib.suppress(BrokenPipeError):  # whoever asked has gone
        emit({"e": "ready", "layers": sorted(layers)})
        for line in sys.stdin:
            job = Job.from_json(json.loads(line))
            try:
                piece = repertoire.of(job)
                if piece.wants_rehearsal(job):
                    _serve(job.rehearsal(), layers, piece, lambda _: None)
                _serve(job, layers, piece, emit)
            except BrokenPipeError:
                raise
            except Exception as error:
                emit({"e": "fault", "message": facts.of_stack(error)})
                emit(ABRUPT_EXIT)


_WARMING = """
from hypothesis import given, settings, strategies as st

@settings(max_examples=2, database=None)
@given(st.lists(st.integers()), st.text(), st.dictionaries(st.text(), st.floats()), st.data())
def test_property(values, text, numbers, data):
    assert data.draw(st.booleans()) in (True, False)
"""


def _warm_up() -> None:
    """Run a throwaway test, so that whatever is built on first use is built."""
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.redirect_stdout(io.StringIO()),
    ):
        test = Path(folder, "test_nothing.py")
        test.write_text(_WARMING, encoding="utf-8")
        plugins = [*child.PLUGINS, benchmark]
        pytest.main(child.arguments(test, Path(folder)), plugins=plugins)
    gc.collect()
    gc.freeze()


def policy_of(job: Job, layers: frozenset[str], scratch: Path) -> confine.Policy:
    """Return what the attempt of a job may touch."""
    attempt, starter = Path(job.attempt), Path(job.starter)
    tests = [] if job.split else [starter.parent]
    return confine.Policy(
        layers=layers,
        readable=(
            *(Path(p) for p in (*_SYSTEM, sys.prefix, sys.base_prefix)),
            *(_HARNESS, attempt, *tests),
            *([Path(job.own)] if job.own else []),
            # A race times the reference beside the attempt: a drill's in one process,
            # a LeetCode problem's in a process of its own.
            *([Path(job.reference)] if job.mode == "speed" else []),
        ),
        writable=(scratch, *(Path(p) for p in _SCRATCH_DEVICES)),
        memory_mb=job.memory_mb,
    )


def _serve(job: Job, layers: frozenset[str], piece: Piece, emit: Emit) -> None:
    with tempfile.TemporaryDirectory(
        prefix="kata-", ignore_cleanup_errors=True
    ) as folder:
        _carry_out(job, layers, Path(folder), piece, emit)


def _carry_out(
    job: Job, layers: frozenset[str], scratch: Path, piece: Piece, emit: Emit
) -> None:
    token = secrets.token_hex(8)
    events, output, stacks = os.pipe(), os.pipe(), os.pipe()
    policy = policy_of(job, frozenset() if job.sandbox == "off" else layers, scratch)
    trusted = confine.Policy(memory_mb=2 * job.memory_mb)

    note = Note()

    def run() -> None:
        send = child.Sender(events[1], token)
        try:
            place = child.Place(scratch, output[1], stacks[1], note, policy)
            child.run(job, place, send, piece.drawn_for(job))
        except Exception as error:
            send({"e": "fault", "message": facts.of_stack(error)})

    ends = [events[1], output[1], stacks[1]]
    process = confine.start(run, trusted if job.split else policy, ends)
    for fd in ends:
        os.close(fd)
    watch = Watch(job, token, piece.listening(job, emit))
    try:
        _follow(watch, process, events[0], output[0], stacks[0])
    finally:
        _kill_all(process)
        for fd in (events[0], output[0], stacks[0]):
            os.close(fd)
    emit({**watch.conclusion(), "call": note.read()})
    note.close()


def _follow(
    watch: Watch, process: confine.Process, events: int, output: int, stacks: int
) -> None:
    """Read until the child is done, dead, or over a limit."""
    with selectors.DefaultSelector() as selector:
        for fd in (events, output, process.status):
            os.set_blocking(fd, False)
            selector.register(fd, selectors.EVENT_READ)
        while True:
            ready = {key.fd for key, _ in selector.select(watch.pause())}
            if output in ready and not watch.take_output(_read(output)):
                selector.unregister(output)
            if events in ready:
                data = _read(events)
                if output in selector.get_map():
                    watch.take_output(_read(output))
                watch.take_events(data)
                if not data:
                    selector.unregister(events)
            if watch.done:
                return
            if process.status in ready:
                watch.take_events(_read(events))
                watch.obituary = process.obituary(0)
                return
            if watch.over_limit(process.pid):
                watch.take_stack(_stack_of(process, stacks, watch.job.attempt))
                return


def _read(fd: int) -> bytes:
    chunks = []
    with contextlib.suppress(BlockingIOError):
        while chunk := os.read(fd, 1 << 16):
            chunks.append(chunk)
            if len(chunks) >= 64:
                break
    return b"".join(chunks)


def _stack_of(process: confine.Process, stacks: int, attempt: str) -> str:
    """Ask the child, wherever it hangs, for the lines it is at.

    Every process of the job answers, and the one that runs the attempt may be the last.
    One is asked at a time, when all are quiet: what several write runs into one another.
    """
    os.set_blocking(stacks, False)
    text = ""
    turns = 0
    for _ in range(_LOOKS):
        if new := _read(stacks).decode(errors="replace"):
            text += new
        elif own_frame(text, Path(attempt)):
            break
        elif family := _descendants(process.pid):
            with contextlib.suppress(psutil.Error):
                family[turns % len(family)].send_signal(signal.SIGCONT)
                family[turns % len(family)].send_signal(signal.SIGUSR1)
            turns += 1
        time.sleep(_LOOK_S)
    return text


def _descendants(pid: int) -> list[psutil.Process]:
    with contextlib.suppress(psutil.Error):
        return psutil.Process(pid).children(recursive=True)
    return []


def _kill_all(process: confine.Process) -> None:
    """Kill the child and whatever came from it, and collect the dead."""
    process.kill()
    while _has_children():
        orphans = psutil.Process().children(recursive=True)
        for orphan in orphans:
            with contextlib.suppress(psutil.Error):
                orphan.kill()
        psutil.wait_procs(orphans, timeout=1)


def _has_children() -> bool:
    """Return whether any process is left that was born here, or adopted."""
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
        return True
    return False


if __name__ == "__main__":
    main()
