"""A kata's speed test, with attempt and reference timed alternately in one run.

The kata's test file is imported twice, once over the attempt and once over the reference.
At each n both `test_speed` run; the rounds are pytest-benchmark's, on CPU time, with garbage
collection off and fresh arguments each. In a split job each program is timed in its own
process (`proxy.Invocation.run` says what keeps it honest).
"""

import copy
import gc
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pytest_benchmark.utils import NameWrapper

from harness import growth
from harness.runner import loader, proxy
from harness.runner.job import Event, Job

_ROUNDS = 7
_ROUNDS_WHEN_LONG = 3
_REMEMBERS = 16  # times as quick
_LONG_S = 0.003
_LONG_AROUND_S = 0.015  # to send arguments over and the result back
_VERY_LONG_S = 0.1
_TICK_S = 1e-9  # no round took less
# An attempt that did its work before or after it is timed would spend there far more than
# the reference does, for the same arguments and the same result.
_HIDDEN_S = 0.002
_UNTIMED_RATIO = 2
# What takes longer is not weighed. Weighing takes some four times as long, and with deep
# recursion far longer: so it is done at a size from the middle.
_WEIGHED_S = 0.1


class Lane:
    """One of the two programs in the race: its `test_speed`, and how it is timed.

    Stands in for the `benchmark` fixture: the first call runs the function once, so that
    the test can judge what it returns, and remembers it for the rounds that count.
    """

    def __init__(self, test: Callable[..., None], session: Any) -> None:
        self.test = test
        self.session = session
        self.seconds: list[float] = []  # of each round
        self.untimed_s = 0.0  # around the first round, in the program's own process

    def __call__(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return self.pedantic(function, args, kwargs)

    def pedantic(
        self,
        target: Callable[..., Any],
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
        iterations: int = 1,
    ) -> Any:
        """Take what is to be timed, as pytest-benchmark's `pedantic` does."""
        self.target, self.args = target, args
        self.kwargs, self.iterations = kwargs or {}, iterations
        if not isinstance(target, proxy.Invocation):
            return self.time_once()
        self.message = target.message(*args)
        self.time_once()
        result = target.fetch()
        self.untimed_s = target.untimed_s
        return result

    def time_once(self) -> Any:
        """Time one round, and return what a local function returned."""
        call = self.target
        if isinstance(call, proxy.Invocation):
            self._time_remotely(call)
            return None
        gc.collect()  # the last round made garbage with collection off
        args = copy.deepcopy(self.args)
        run = call
        if self.iterations > 1:

            def run(*a: Any, **k: Any) -> Any:
                for _ in range(self.iterations - 1):
                    call(*a, **k)
                return call(*a, **k)

        result, seconds = self._round(run, args, self.kwargs, time.thread_time)
        self.seconds.append(max(seconds, _TICK_S) / self.iterations)
        return result

    def weigh(self) -> int:
        """Make the call once more; returns the most bytes that it held at once."""
        call = self.target
        if isinstance(call, proxy.Invocation):
            call.prepare(self.message)
            return call.weigh()
        args = copy.deepcopy(self.args)
        tracemalloc.start()
        try:
            call(*args, **self.kwargs)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    def _time_remotely(self, call: proxy.Invocation) -> None:
        call.prepare(self.message, times=self.iterations)
        told = 0.0

        def run() -> None:
            nonlocal told
            told += call.run()

        _, seconds = self._round(run, (), {}, lambda: told)
        self.seconds.append(max(seconds, _TICK_S) / self.iterations)

    def _round(
        self,
        run: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        clock: Callable[[], float],
    ) -> tuple[Any, float]:
        options = {
            **self.session.options,
            "timer": NameWrapper(clock),  # type: ignore[no-untyped-call]
            "disable_gc": True,
        }
        fixture: Any = BenchmarkFixture(  # type: ignore[no-untyped-call]
            _Named("speed"),
            add_stats=lambda _: None,
            logger=self.session.logger,
            warner=None,
            disabled=False,
            **options,
        )
        result = fixture.pedantic(run, setup=lambda: (args, kwargs), rounds=1)
        return result, float(fixture.stats.stats.min)


class _Heat(NamedTuple):
    """Both lanes at one size, after their rounds."""

    test: str
    n: int
    ours: Lane
    theirs: Lane

    @property
    def rounds(self) -> growth.Rounds:
        ours, theirs = self.ours, self.theirs
        hidden = ours.untimed_s - _UNTIMED_RATIO * theirs.untimed_s
        if hidden <= max(_HIDDEN_S, growth.FAR * ours.seconds[0]):
            return growth.Rounds(self.n, ours.seconds, theirs.seconds)
        charged = [seconds + hidden for seconds in ours.seconds]
        return growth.Rounds(self.n, charged, theirs.seconds)

    @property
    def far(self) -> bool:
        return min(self.rounds.attempt) > growth.FAR * min(self.rounds.reference)

    @property
    def longest(self) -> float:
        return max(*self.ours.seconds, *self.theirs.seconds)


class _Named:
    def __init__(self, name: str) -> None:
        self.name = self.nodeid = name


class Race:
    """The pytest plugin of a speed job, in the place of the usual loop over tests."""

    def __init__(
        self, job: Job, send: Callable[[Event], None], reference: ModuleType
    ) -> None:
        self.job = job
        self.send = send
        self.reference = reference

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Race through each family of sizes until it is decided or at its end."""
        tests = _second_copy(self.job, self.reference)
        for family, items in _families(session.items):
            heats: list[_Heat] = []
            warm = False
            for item in items:
                heat = self._measure(item, tests, session, warm=warm)
                if heat is None:
                    return True
                heats.append(heat)
                self._tell(family, heat)
                if heat.far and not warm:
                    warm = True  # a family's sizes have to be timed in the same way
                    for one in heats:
                        self._time(one, warm=True)
                        self._tell(family, one)
                if growth.blatant(growth.measured([one.rounds for one in heats])):
                    return True
            self._weigh(heats[len(heats) // 2])
        return True

    def _measure(
        self, item: Any, tests: ModuleType, session: pytest.Session, *, warm: bool
    ) -> _Heat | None:
        params = item.callspec.params
        timing = vars(session.config)["_benchmarksession"]  # its options live there
        ours = Lane(item.obj, timing)
        theirs = Lane(getattr(tests, item.originalname), timing)
        heat = _Heat(item.name, params["n"], ours, theirs)
        self.send({"e": "start", "test": item.name})
        failure = self._run_tests(item, ours, theirs, params)
        if not failure:
            self._time(heat, warm=warm)
        self.send({"e": "finish", "test": item.name, "failure": failure})
        return None if failure else heat

    def _tell(self, family: str, heat: _Heat) -> None:
        self.send({"e": "size", "family": family, **heat.rounds._asdict()})

    def _weigh(self, heat: _Heat) -> None:
        if heat.longest > _WEIGHED_S:
            return
        peaks = []
        for lane in (heat.ours, heat.theirs):
            self.send({"e": "start", "test": heat.test})
            peaks.append(lane.weigh())
        attempt, reference = peaks
        self.send(
            {"e": "memory", "n": heat.n, "attempt": attempt, "reference": reference}
        )

    def _run_tests(
        self, item: Any, ours: Lane, theirs: Lane, params: dict[str, Any]
    ) -> Event | None:
        theirs.test(benchmark=theirs, **params)
        call = pytest.CallInfo.from_call(
            lambda: ours.test(benchmark=ours, **params), "call"
        )
        report = item.config.hook.pytest_runtest_makereport(item=item, call=call)
        return report.told if report.failed else None

    def _time(self, heat: _Heat, *, warm: bool) -> None:
        """Time the rounds after the first one, which the test asked for.

        Between long rounds of another the reference finds cold caches, and takes several
        times as long: more so at the larger sizes, which would hide how the attempt grows.
        So `warm` lets it run once more before each round that counts. One that is far
        quicker then remembers its answers: `growth` knows what to do with its rounds.
        """
        ours, theirs = heat.ours, heat.theirs
        del ours.seconds[1:], theirs.seconds[1:]
        count = _rounds(ours, theirs)
        for i in range(count):
            # A round has a test's time limit to itself.
            self.send({"e": "start", "test": heat.test})
            if i:
                ours.time_once()
            if i or warm:
                theirs.time_once()
            if warm:
                theirs.time_once()
        warmed = theirs.seconds[2::2]
        if warm and min(warmed) * _REMEMBERS > theirs.seconds[0]:
            theirs.seconds = warmed
        del theirs.seconds[count:]


def _rounds(*lanes: Lane) -> int:
    longest = max(lane.seconds[0] for lane in lanes)
    if longest > _VERY_LONG_S:
        return 1
    around = max(lane.untimed_s for lane in lanes)
    few = longest > _LONG_S or around > _LONG_AROUND_S
    return _ROUNDS_WHEN_LONG if few else _ROUNDS


def _families(items: list[Any]) -> Iterator[tuple[str, list[Any]]]:
    def family(item: Any) -> str:
        rest = {k: v for k, v in item.callspec.params.items() if k != "n"}
        return ", ".join([item.originalname, *map(str, rest.values())])

    for name, group in groupby(sorted(items, key=family), key=family):
        yield name, sorted(group, key=lambda item: item.callspec.params["n"])


def _second_copy(job: Job, reference: ModuleType) -> ModuleType:
    """Import the kata's tests once more, over the reference."""
    attempt, sys.modules[job.kata] = sys.modules[job.kata], reference
    try:
        return loader.load(Path(job.tests), f"{Path(job.tests).stem}_of_reference", {})
    finally:
        sys.modules[job.kata] = attempt
