"""What the child does: load the attempt, run the kata's tests, tell each event."""

import contextlib
import faulthandler
import functools
import gc
import io
import json
import os
import resource
import shutil
import signal
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import Any

import _hypothesis_pytestplugin  # type: ignore[import-untyped]
import pytest
from hypothesis import HealthCheck, Phase, settings
from pytest_benchmark import plugin as benchmark

from harness.runner import confine, draws, facts, loader, proxy, speed
from harness.runner.job import Effort, Event, Job, Mode
from harness.runner.note import Note
from harness.runner.plugin import Reporter
from harness.runner.tamper import Seal

settings.register_profile(
    "graded",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=100,
    print_blob=False,
    report_multiple_bugs=False,
    phases=[Phase.explicit, Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)

_STACK = 8 * 1024 * 1024
# Plugins of pytest that would only report, or look for garbage five times at the end.
_OFF = [
    *("cacheprovider", "terminal", "faulthandler", "junitxml", "doctest", "stepwise"),
    *("legacypath", "pastebin", "setuponly", "setupplan"),
    *("unraisableexception", "threadexception"),
]


# As modules: to find them by name, pytest would read what each installed package says.
PLUGINS: list[Any] = [_hypothesis_pytestplugin]


class Sender:
    """Writes events to a pipe; the token tells them from what an attempt may write."""

    def __init__(self, fd: int, token: str) -> None:
        self._fd = fd
        self._token = token

    def __call__(self, event: Event) -> None:
        """Send one event, after what the attempt printed so far."""
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(Exception):
                stream.flush()
        line = json.dumps({"token": self._token, **event}).encode() + b"\n"
        while line:
            line = line[os.write(self._fd, line) :]


@dataclass(frozen=True)
class Place:
    """Where a job is carried out: its folder, its pipes, and the attempt's confinement.

    The process is confined by `policy` already, unless the job is split: then the
    attempt's own process will be.
    """

    scratch: Path
    output: int
    stacks: int
    note: Note
    policy: confine.Policy


def run(
    job: Job,
    place: Place,
    send: Sender,
    drawn: Mapping[str, draws.Packed] = MappingProxyType({}),
) -> None:
    """Carry out a job in this process; `drawn` are examples kept of earlier ones."""
    _settle(place)
    gc.freeze()  # what is loaded already is no attempt's garbage
    settings.load_profile("graded")
    with contextlib.ExitStack() as stack:
        bring_in = functools.partial(_bring_in, job, place=place, stack=stack)
        if not job.split:  # Python's everyday stack; only LeetCode's is deeper
            resource.setrlimit(resource.RLIMIT_STACK, (_STACK, _STACK))
        try:
            module, remote = bring_in(Path(job.attempt), job.kata)
        except proxy.AttemptError as error:
            send({"e": "broken", **error.facts})
        else:
            reporter = Reporter(send, job, remote, place.note, drawn)
            plugins: list[Any] = [reporter]
            if job.mode is Mode.SPEED:
                reference, _ = bring_in(Path(job.reference), f"{job.kata}_reference")
                plugins += [benchmark, speed.Race(job, send, reference)]
            sys.modules[job.kata] = module
            _run_pytest(job, place.scratch, plugins)
    send({"e": "done"})


def _settle(place: Place) -> None:
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(place.output, 1)
    os.dup2(place.output, 2)
    out, err = io.FileIO(1, "w", closefd=False), io.FileIO(2, "w", closefd=False)
    for name, raw in (("stdout", out), ("stderr", err)):
        buffered = io.BufferedWriter(raw)
        setattr(sys, name, io.TextIOWrapper(buffered, "utf-8", errors="replace"))
    faulthandler.register(signal.SIGUSR1, file=place.stacks, all_threads=True)
    os.chdir(place.scratch)
    os.environ |= {"HOME": str(place.scratch), "TMPDIR": str(place.scratch)}
    tempfile.tempdir = None  # it remembers the old folder


def _bring_in(
    job: Job, path: Path, name: str, *, place: Place, stack: contextlib.ExitStack
) -> tuple[ModuleType, proxy.Remote | None]:
    """Load a solution, here or in its own process; raises AttemptError."""
    starter = Path(job.starter)
    contract = loader.read_contract(starter)
    if job.split:
        remote = proxy.Remote(
            path,
            job.kata,
            contract,
            policy=place.policy,
            keep=[place.output, place.stacks],
            note=place.note,
        )
        stack.callback(remote.close)
        return proxy.module(job.kata, starter, remote), remote
    seal = Seal()
    try:
        module = loader.load(path, name, {})
    except loader.LoadError as error:
        raise proxy.AttemptError(error.facts()) from None
    except BaseException as error:
        raise proxy.AttemptError(facts.of_exception(error, path)) from None
    if lacking := loader.missing(module, contract):
        raise proxy.AttemptError({"kind": "incomplete", "message": lacking})
    if changed := seal.broken():
        raise proxy.AttemptError(
            {"kind": "wrong answer", "message": f"it replaced {changed}"}
        )
    return module, None


def _run_pytest(job: Job, scratch: Path, plugins: list[Any]) -> None:
    stop = ["--maxfail=1"] if job.effort is Effort.FIRST else []
    tests = Path(job.tests)
    if job.own:  # pytest lists the folder of a test, and the learner's is closed to us
        (scratch / "own").mkdir()
        tests = Path(shutil.copy(job.own, scratch / "own"))
    # Where no attempt is in this process, pytest may keep the tests as compiled by it.
    sys.dont_write_bytecode = not (job.split or job.mode is Mode.COLLECT)
    pytest.main([*arguments(tests, scratch), *stop], plugins=[*PLUGINS, *plugins])


def arguments(tests: Path, scratch: Path) -> list[str]:
    """Return pytest's arguments: no configuration, and no plugin by name."""
    return [
        str(tests),
        "--capture=no",
        "--noconftest",
        "--import-mode=importlib",
        f"--rootdir={tests.parent}",
        f"--confcutdir={tests.parent}",
        f"--basetemp={scratch / 'tmp'}",
        f"--config-file={os.devnull}",
        *(f"-pno:{name}" for name in _OFF),
    ]
