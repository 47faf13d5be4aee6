import sys
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from work_queue import WorkQueue

WAIT_S = 10  # for what is sure to come
GLIMPSE_S = 0.2  # for what must not come


def in_a_thread(function, *args):
    """Start it; return an event that is set when it has ended."""
    ended = threading.Event()

    def run():
        function(*args)
        ended.set()

    threading.Thread(target=run, daemon=True).start()
    return ended


class Gate:
    """A handler that waits to be let through, and knows how many wait."""

    def __init__(self):
        self.begun, self.done = [], []
        self.open = threading.Semaphore(0)
        self.arrived = threading.Semaphore(0)

    def __call__(self, job):
        self.begun.append(job)
        self.arrived.release()
        assert self.open.acquire(timeout=WAIT_S)
        self.done.append(job)

    def wait_for(self, count):
        for _ in range(count):
            assert self.arrived.acquire(timeout=WAIT_S)

    def let(self, count):
        self.open.release(count)


@pytest.fixture
def gate():
    gate = Gate()
    yield gate
    gate.let(1000)


def test_example():
    sizes = []
    with WorkQueue(lambda job: sizes.append(len(job)), threads=1) as queue:
        for job in ["abc", None, "x"]:
            queue.put(job)
    assert (sizes, [job for job, error in queue.failed]) == ([3, 1], [None])


def test_everything_accepted_is_done():
    done = []
    queue = WorkQueue(done.append, threads=3, limit=2)
    for job in range(50):
        queue.put(job)
    queue.close()
    assert sorted(done) == list(range(50))
    assert queue.failed == []


def test_one_thread_keeps_the_order():
    done = []
    with WorkQueue(done.append, threads=1) as queue:
        for job in (3, 1, None, 2):
            queue.put(job)
    assert done == [3, 1, None, 2]


def test_so_many_at_once(gate):
    queue = WorkQueue(gate, threads=3)
    for job in range(5):
        queue.put(job)
    gate.wait_for(3)
    assert not gate.arrived.acquire(timeout=GLIMPSE_S), "a fourth was begun"
    gate.let(5)
    queue.close()
    assert sorted(gate.done) == list(range(5))


def test_put_waits_while_too_many_wait(gate):
    queue = WorkQueue(gate, threads=1, limit=2)
    queue.put(0)
    gate.wait_for(1)
    queue.put(1)
    queue.put(2)
    ended = in_a_thread(queue.put, 3)
    assert not ended.wait(GLIMPSE_S), "it did not wait"
    gate.let(1)
    assert ended.wait(WAIT_S)
    gate.let(3)
    queue.close()
    assert gate.done == [0, 1, 2, 3]


def test_failures_are_kept():
    errors = {"b": KeyError("b"), "d": ValueError("d")}

    def handler(job):
        if job in errors:
            raise errors[job]
        done.append(job)

    done = []
    with WorkQueue(handler, threads=1) as queue:
        for job in "abcde":
            queue.put(job)
    assert done == ["a", "c", "e"]
    assert queue.failed == [("b", errors["b"]), ("d", errors["d"])]


def test_more_failures_than_threads():
    def handler(job):
        raise ValueError(job)

    with WorkQueue(handler, threads=2, limit=1) as queue:
        for job in range(9):
            queue.put(job)
    assert sorted(job for job, _ in queue.failed) == list(range(9))


def test_close_waits_for_what_is_under_way(gate):
    queue = WorkQueue(gate, threads=2)
    for job in range(3):
        queue.put(job)
    ended = in_a_thread(queue.close)
    gate.wait_for(2)
    gate.let(2)
    gate.wait_for(1)
    assert not ended.wait(GLIMPSE_S), "it did not wait"
    gate.let(1)
    assert ended.wait(WAIT_S)
    assert sorted(gate.done) == [0, 1, 2]


def test_close_ends_the_threads():
    before = set(threading.enumerate())
    queue = WorkQueue(str, threads=4)
    queue.put(1)
    assert set(threading.enumerate()) - before
    queue.close()
    assert not set(threading.enumerate()) - before
    queue.close()


def test_closing_an_idle_queue():
    queue = WorkQueue(str, threads=3, limit=1)
    assert in_a_thread(queue.close).wait(WAIT_S)
    assert in_a_thread(queue.close).wait(WAIT_S), "the second close() never ends"


def test_nothing_is_accepted_afterwards():
    done = []
    queue = WorkQueue(done.append)
    queue.close()
    with pytest.raises(RuntimeError):
        queue.put(1)
    assert done == []


def test_put_and_close_at_once(gate):
    accepted, refused = [], []

    def puts(job):
        try:
            queue.put(job)
            accepted.append(job)
        except RuntimeError:
            refused.append(job)

    queue = WorkQueue(gate, threads=1, limit=1)
    puts(0)
    gate.wait_for(1)
    puts(1)
    waiting = in_a_thread(puts, 2)
    assert not waiting.wait(GLIMPSE_S)
    closing = in_a_thread(queue.close)
    gate.let(10)
    assert waiting.wait(WAIT_S)
    assert closing.wait(WAIT_S)
    assert gate.done == accepted
    assert accepted + refused == [0, 1, 2]


class Interrupted:
    """A call of put that is stopped at one of its steps, while another thread closes.

    Where the closing is kept out until put has gone on, it is not waited for.
    """

    def __init__(self, step):
        self.left, self.done, self.accepted = step, [], []
        self.queue = WorkQueue(self.done.append, threads=1)
        self.closer = threading.Thread(target=self.queue.close, daemon=True)
        self.putter = threading.Thread(target=self.put, daemon=True)
        self.putter.start()
        self.putter.join(WAIT_S)
        self.reached = self.left <= 0
        if not self.reached:
            self.closer.start()
        self.closer.join(WAIT_S)

    def put(self):
        sys.settrace(self.trace)
        try:
            self.queue.put("job")
            self.accepted.append("job")
        except RuntimeError:
            pass
        finally:
            sys.settrace(None)

    def trace(self, frame, event, arg):
        if event == "call":
            if frame.f_globals.get("__name__") != "work_queue":
                return None
            frame.f_trace_opcodes = True
        elif event == "opcode":
            self.left -= 1
            if self.left == 0:
                self.closer.start()
                self.closer.join(0.1)
        return self.trace


def test_close_between_two_steps_of_put():
    for step in range(1, 200):
        attempt = Interrupted(step)
        assert not attempt.putter.is_alive(), "put never ends"
        assert not attempt.closer.is_alive(), "close never ends"
        assert attempt.done == attempt.accepted, "a job was accepted and not done"
        if not attempt.reached:
            break


def test_the_block_closes_it_after_an_exception():
    done, error = [], KeyError("x")
    with pytest.raises(KeyError) as raised, WorkQueue(done.append) as queue:
        queue.put(1)
        raise error
    assert raised.value is error
    assert done == [1]
    with pytest.raises(RuntimeError):
        queue.put(2)


@settings(max_examples=20)
@given(
    st.lists(st.integers(-3, 3), max_size=12),
    st.integers(1, 3),
    st.integers(1, 3),
)
def test_against_a_loop(jobs, threads, limit):
    done, lock = [], threading.Lock()

    def handler(job):
        with lock:
            done.append(12 // job)

    with WorkQueue(handler, threads, limit) as queue:
        for job in jobs:
            queue.put(job)
    assert sorted(done) == sorted(12 // job for job in jobs if job)
    assert [job for job, _ in queue.failed] == [0] * jobs.count(0)
    assert all(type(error) is ZeroDivisionError for _, error in queue.failed)
