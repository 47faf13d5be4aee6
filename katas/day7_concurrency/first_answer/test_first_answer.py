import threading
from concurrent.futures import Executor, Future, ThreadPoolExecutor

import pytest
from first_answer import first_answer
from hypothesis import given
from hypothesis import strategies as st

WAIT_S = 5  # for what is sure to come


class Staged(Executor):
    """An executor that runs nothing: each future is at once what its name says."""

    def __init__(self):
        self.futures = []
        self.calls = []

    def submit(self, query, replica):
        future = Future()
        self.calls.append((query, replica))
        self.futures.append(future)
        state, value = replica
        if state != "waiting":
            future.set_running_or_notify_cancel()
        if state == "good":
            future.set_result(value)
        if state == "bad":
            future.set_exception(value)
        return future


class Telling(ThreadPoolExecutor):
    """A pool of two that sets `failed` once a future is done and has failed."""

    def __init__(self):
        super().__init__(2)
        self.failed = threading.Event()

    def submit(self, query, replica):
        future = super().submit(query, replica)
        future.add_done_callback(self.note)
        return future

    def note(self, future):
        if not future.cancelled() and future.exception():
            self.failed.set()


def test_example():
    def query(replica):
        return {"a": 1}[replica]

    with ThreadPoolExecutor(2) as pool:
        assert first_answer(pool, query, ["b", "a"]) == 1


def test_no_replicas():
    staged = Staged()
    with pytest.raises(ValueError):
        first_answer(staged, print, [])
    assert staged.calls == []


@pytest.mark.parametrize("answer", [None, 0, "", False, [], "text"], ids=repr)
def test_any_answer_is_one(answer):
    staged = Staged()
    error = OSError("down")
    assert first_answer(staged, print, [("bad", error), ("good", answer)]) is answer


def test_an_exception_may_be_an_answer():
    answer = ValueError("returned, not raised")
    assert first_answer(Staged(), print, [("good", answer)]) is answer


def test_each_replica_is_asked_once():
    staged = Staged()
    asked = [("running", 0), ("good", 1), ("running", 0), ("waiting", 2)]
    assert first_answer(staged, print, asked) == 1
    assert staged.calls == [(print, replica) for replica in asked]


def test_what_has_not_begun_is_cancelled():
    staged = Staged()
    replicas = [("waiting", 0), ("running", 0), ("good", 7), ("waiting", 0)]
    assert first_answer(staged, print, replicas) == 7
    assert [f.cancelled() for f in staged.futures] == [True, False, False, True]
    assert staged.futures[1].running()


def test_all_errors_in_the_order_of_the_replicas():
    errors = [OSError("a"), ValueError("b"), OSError("c")]
    staged = Staged()
    with pytest.raises(ExceptionGroup) as caught:
        first_answer(staged, print, [("bad", error) for error in errors])
    assert [id(e) for e in caught.value.exceptions] == [id(e) for e in errors]


def test_the_order_of_errors_is_not_that_of_time():
    errors = {"first": OSError("late"), "second": OSError("early")}

    def query(replica):
        if replica == "first":
            assert pool.failed.wait(WAIT_S)
        raise errors[replica]

    with Telling() as pool, pytest.raises(ExceptionGroup) as caught:
        first_answer(pool, query, ["first", "second"])
    assert list(caught.value.exceptions) == [errors["first"], errors["second"]]


def test_all_are_asked_at_once():
    together = threading.Barrier(3)

    def query(replica):
        together.wait(WAIT_S)
        return replica

    with ThreadPoolExecutor(3) as pool:
        assert first_answer(pool, query, [1, 2, 3]) in {1, 2, 3}


@pytest.mark.parametrize("replicas", [["slow", "fast"], ["fast", "slow"]], ids=repr)
def test_the_slow_one_is_not_waited_for(replicas):
    release, ended = threading.Event(), threading.Event()

    def query(replica):
        if replica == "slow":
            release.wait(WAIT_S)
            ended.set()
        return replica

    with ThreadPoolExecutor(2) as pool:
        got = first_answer(pool, query, replicas)
        waited = ended.is_set()
        release.set()
        assert pool.submit(len, "open").result(WAIT_S) == 4
    assert got == "fast"
    assert not waited


def test_a_failure_is_no_answer_however_early():
    def query(replica):
        if replica == "bad":
            raise OSError(replica)
        assert pool.failed.wait(WAIT_S)
        return replica

    with Telling() as pool:
        assert first_answer(pool, query, ["bad", "good"]) == "good"
    with Telling() as pool:
        assert first_answer(pool, query, ["good", "bad"]) == "good"


states = st.sampled_from(["good", "bad", "running", "waiting"])


@given(names=st.lists(states, min_size=1, max_size=6), data=st.data())
def test_property_whatever_the_replicas_are_at(names, data):
    names.insert(data.draw(st.integers(0, len(names))), "good")
    replicas = [
        (name, OSError(str(i)) if name == "bad" else i) for i, name in enumerate(names)
    ]
    staged = Staged()
    assert ("good", first_answer(staged, print, replicas)) in replicas
    cancelled = [future.cancelled() for future in staged.futures]
    assert cancelled == [name == "waiting" for name in names]
