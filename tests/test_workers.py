"""The warm worker: what it tells, and that it outlives the attempts it runs."""

import os
import signal

import psutil
import pytest

from harness import catalog
from harness.runner import watch
from harness.runner.client import Worker
from harness.runner.job import Job, Mode

SOLUTIONS = catalog.HOME / "solutions/leetcode/two_sum"


@pytest.fixture(scope="module")
def worker():
    with Worker() as made:
        yield made


def job(two_sum, path, mode=Mode.TESTS):
    return Job.of(two_sum, path, mode)


def test_events_come_in_order_and_end_with_exit(worker, two_sum):
    events = list(worker.run(job(two_sum, SOLUTIONS / "reference.py", Mode.EXAMPLES)))
    assert [event["e"] for event in events] == [
        "collected",
        *["start", "finish"] * 3,
        "done",
        "exit",
    ]
    assert all(name.startswith("test_example") for name in events[0]["tests"])
    assert not any("token" in event for event in events)


def test_collecting_runs_nothing(worker, two_sum):
    events = list(worker.run(job(two_sum, SOLUTIONS / "reference.py").collecting()))
    assert [event["e"] for event in events] == ["collected", "done", "exit"]
    assert len(events[0]["tests"]) == 14


def test_a_race_measures_both_size_by_size(worker, two_sum):
    events = list(worker.run(job(two_sum, SOLUTIONS / "reference.py", Mode.SPEED)))
    sizes = [event for event in events if event["e"] == "size"]
    assert {event["family"] for event in sizes} == {
        "test_speed, answer last",
        "test_speed, answer in the middle",
    }
    for event in sizes:
        assert 1 / 3 < min(event["attempt"]) / min(event["reference"]) < 3
    for family in {event["family"] for event in sizes}:
        ns = [event["n"] for event in sizes if event["family"] == family]
        assert ns == sorted(ns)


FAR_FROM_4000 = """\
class Solution:
    def twoSum(self, nums: list[int], target: int) -> list[int]:
        for _ in range(12 if len(nums) >= 4000 else 1):
            seen = {}
            for place, number in enumerate(nums):
                if target - number in seen:
                    found = [seen[target - number], place]
                seen[number] = place
        return found
"""


def test_sizes_are_told_anew_once_the_reference_is_short_beside(
    worker, two_sum, tmp_path
):
    attempt = tmp_path / "two_sum.py"
    attempt.write_text(FAR_FROM_4000)
    events = list(worker.run(job(two_sum, attempt, Mode.SPEED)))
    sizes = [event for event in events if event["e"] == "size"]
    first = [e for e in sizes if e["family"] == sizes[0]["family"]]
    assert [e["n"] for e in first[:3]] == [1000, 2000, 4000]
    assert [e["n"] for e in first[3:7]] == [1000, 2000, 4000, 8000]
    for event in sizes:
        assert len(event["attempt"]) == len(event["reference"])


def test_a_worker_that_was_killed_is_replaced(two_sum):
    with Worker() as worker:
        assert worker.layers <= {"landlock", "namespaces"}
        os.kill(worker._process.pid, signal.SIGKILL)
        told = list(worker.run(job(two_sum, SOLUTIONS / "reference.py")))
        assert told[-1]["e"] == "exit"
        assert told[-1]["reason"] == "killed judge"
        again = list(
            worker.run(job(two_sum, SOLUTIONS / "reference.py", Mode.EXAMPLES))
        )
        assert [event["e"] for event in again][-2:] == ["done", "exit"]


def test_a_worker_that_was_stopped_goes_on(two_sum):
    with Worker() as worker:
        assert worker.layers is not None
        os.kill(worker._process.pid, signal.SIGSTOP)
        events = list(
            worker.run(job(two_sum, SOLUTIONS / "reference.py", Mode.EXAMPLES))
        )
        assert events[-1]["reason"] == ""


def test_a_closed_worker_leaves_nobody(two_sum):
    with Worker() as worker:
        list(worker.run(job(two_sum, SOLUTIONS / "reference.py", Mode.EXAMPLES)))
        family = psutil.Process(worker._process.pid).children(recursive=True)
        pid = worker._process.pid
    assert family == []
    assert not psutil.pid_exists(pid)


def test_time_that_the_machine_slept_is_no_ones(two_sum, monkeypatch):
    """A lid that closes in mid-check is no time limit; an endless sleep is one."""
    clock = [100.0]
    monkeypatch.setattr(watch.time, "monotonic", lambda: clock[0])
    looking = watch.Watch(job(two_sum, SOLUTIONS / "reference.py"), "", print)
    clock[0] += 3600.0
    assert not looking.over_limit(os.getpid())
    for _ in range(round(two_sum.limits.wall_seconds / 0.1) + 20):
        clock[0] += 0.1
        looking.over_limit(os.getpid())
    assert looking.reason == "time limit exceeded"


def test_the_line_of_a_hang_is_read_from_whole_lines(two_sum):
    attempt = two_sum.reference
    told = f'  File "{attempt}", line 7 in twoSum\n'
    assert watch.own_frame(f"Thread 0x1:\n{told}", attempt) == (7, "twoSum")
    torn = f'  File "{attempt}"  File "/usr/lib/selectors.py", line 4 in select\n'
    assert watch.own_frame(torn, attempt) is None
    assert watch.own_frame(torn + told, attempt) == (7, "twoSum")
