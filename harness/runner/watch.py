"""Watches one child: passes its events on, keeps its limits, and says how it ended."""

import json
import re
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from harness.runner.facts import is_own, source_line
from harness.runner.job import Event, Job

STOPPED = "stopped"  # a test had failed, and the others took long
_MB = 1024 * 1024
_LARGEST_OUTPUT = 16 * _MB
_OUTPUT_SHOWN = 8192
_FIRST_LOOK_S = 0.1
_LONGEST_GAP_S = (
    1.0  # between two looks; a longer one is a machine's, asleep or stalled
)
_FRAME = re.compile(r'^  File "([^"\n]*)", line (\d+) in ([\w<>]+)$', re.MULTILINE)
_AFTER_FAILURE_S = 5.0  # CPU time for the other tests once one has failed
_JOB_FACTOR = 12  # a whole job may last so many times one test's wall limit


def own_frame(stack: str, attempt: Path) -> tuple[int, str] | None:
    """Return line and function of the innermost frame of the attempt's own, if told."""
    for filename, number, function in _FRAME.findall(stack):
        if is_own(filename, attempt):
            return int(number), function
    return None


class Watch:
    """The state of one job, as its child's pipes and the process table tell it."""

    def __init__(self, job: Job, token: str, emit: Callable[[Event], None]) -> None:
        self.job = job
        self.token = token
        self.emit = emit
        self.done = False
        self.obituary = ""
        self.reason = ""
        self.output = b""
        self.printed = 0
        self.peak = 0
        self.stack = ""
        self._buffer = b""
        self._watched = self._since = 0.0
        self._looked = time.monotonic()
        self._cpu_before: float | None = None
        self._failed = False
        self._cpu_failed: float | None = None
        self._base = psutil.Process().memory_info().rss

    def pause(self) -> float:
        """Return the seconds until the limits should be looked at again."""
        return _FIRST_LOOK_S

    def take_events(self, data: bytes) -> None:
        """Pass on the events in what the child wrote; another's lines are no events."""
        self._clock()
        self._buffer += data
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            try:
                event: Event = json.loads(line)
                genuine = event.pop("token", "") == self.token
            except (ValueError, AttributeError, RecursionError):
                genuine = False
            if not genuine:
                self.reason = self.reason or "forged"
                continue
            if event["e"] == "done":
                self.done = True
            if event["e"] in {"start", "finish"}:
                self._since, self._cpu_before = self._watched, None
            self._failed = self._failed or bool(event.get("failure"))
            self.emit(event)

    def take_output(self, data: bytes) -> bool:
        """Count what the attempt printed and keep its beginning; False at its end."""
        self.printed += len(data)
        self.output = (self.output + data)[:_OUTPUT_SHOWN]
        return bool(data)

    def _clock(self) -> float:
        """Return the seconds watched. Those that the whole machine slept are nobody's."""
        now = time.monotonic()
        self._watched += min(now - self._looked, _LONGEST_GAP_S)
        self._looked = now
        return self._watched

    def over_limit(self, pid: int) -> bool:
        """Return whether a limit is exceeded; `reason` then says which."""
        waited = self._clock() - self._since
        if self.printed > _LARGEST_OUTPUT:
            self.reason = "output limit exceeded"
        if waited < _FIRST_LOOK_S:
            return bool(self.reason)
        cpu, memory = self._usage(pid)
        if self._cpu_before is None:
            self._cpu_before = cpu
        self.peak = max(self.peak, memory)
        wall = self.job.wall
        if memory > self.job.memory_mb * _MB:
            self.reason = "memory limit exceeded"
        elif (
            cpu - self._cpu_before > self.job.seconds
            or waited > wall
            or self._watched > _JOB_FACTOR * wall
        ):
            self.reason = "time limit exceeded"
        elif self._failed:
            self._cpu_failed = cpu if self._cpu_failed is None else self._cpu_failed
            if cpu - self._cpu_failed > _AFTER_FAILURE_S:
                self.reason = STOPPED
        return bool(self.reason)

    def _usage(self, pid: int) -> tuple[float, int]:
        """Return CPU seconds and bytes of a process and its descendants.

        A forked process shares this one's memory, which is not counted.
        """
        cpu, memory = 0.0, 0
        try:
            family = psutil.Process(pid).children(recursive=True)
        except psutil.Error:
            return cpu, memory
        for process in family:
            try:
                times = process.cpu_times()
                rss = process.memory_info().rss
            except psutil.Error:
                continue
            cpu += times.user + times.system
            memory += max(0, rss - self._base)
        return cpu, memory

    def take_stack(self, text: str) -> None:
        """Keep faulthandler's text of where the child is."""
        self.stack = text

    def conclusion(self) -> Event:
        """Return the `exit` event."""
        line, where = own_frame(self.stack, Path(self.job.attempt)) or (None, "")
        return {
            "e": "exit",
            "reason": self.reason,
            "obituary": self.obituary,
            "line": line,
            "source": source_line(Path(self.job.attempt), line),
            "function": where,
            "output": self.output.decode("utf-8", errors="replace"),
            "printed": self.printed,
            "peak_mb": round(self.peak / _MB),
        }
