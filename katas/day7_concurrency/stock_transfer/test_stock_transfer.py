import itertools
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stock_transfer import Warehouse, total, transfer

WAIT_S = 10  # for what is sure to come
STUCK_S = 3  # after that, threads wait for each other for ever
GLIMPSE_S = 0.5


def pair(north=5, south=5):
    return Warehouse("north", {"bolt": north}), Warehouse("south", {"bolt": south})


class Meeting:
    """Where a thread with a lock in hand waits for the other threads.

    It goes on when each of them holds a lock too, or waits for one, or has ended; or
    soon, where the others are kept out in another way.
    """

    def __init__(self, threads):
        self.threads, self.arrived = threads, set()
        self.changed = threading.Condition()

    def arrive(self):
        with self.changed:
            self.arrived.add(threading.get_ident())
            self.changed.notify_all()

    def wait(self):
        with self.changed:
            self.changed.wait_for(lambda: len(self.arrived) >= self.threads, GLIMPSE_S)
            self.threads = 0  # nobody waits again

    def lock(self):
        return MeetingLock(self)


class MeetingLock:
    """A lock for threads that meet: two that take two in opposite orders get stuck."""

    def __init__(self, meeting):
        self.meeting, self.lock = meeting, threading.Lock()
        self.held_by = None

    def acquire(self, blocking=True, timeout=-1):
        taken = self.lock.acquire(False)
        self.meeting.arrive()
        if not taken and blocking:
            taken = self.lock.acquire(True, timeout)
        if taken:
            self.held_by = threading.get_ident()
            self.meeting.wait()
        return taken

    def release(self):
        self.held_by = None
        self.lock.release()

    def locked(self):
        return self.lock.locked()

    __enter__ = acquire

    def __exit__(self, *error):
        self.release()


def all_end(*calls, meeting=None):
    """Run the calls at once; return whether all of them came to an end."""
    start = threading.Barrier(len(calls))

    def run(call):
        start.wait(WAIT_S)
        try:
            call()
        finally:
            if meeting:
                meeting.arrive()

    threads = [threading.Thread(target=run, args=[call], daemon=True) for call in calls]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + STUCK_S
    for thread in threads:
        thread.join(max(0, deadline - time.monotonic()))
    return not any(thread.is_alive() for thread in threads)


def test_example():
    north, south = Warehouse("north", {"bolt": 5}), Warehouse("south", {})
    assert (
        transfer(north, south, "bolt", 3),
        transfer(north, south, "bolt", 3),
    ) == (True, False)
    assert (
        north.stock["bolt"],
        south.stock["bolt"],
        total([south, north], "bolt"),
    ) == (2, 3, 5)


def test_everything_may_go():
    north, south = pair(5, 0)
    assert transfer(north, south, "bolt", 5) is True
    assert (north.stock["bolt"], south.stock["bolt"]) == (0, 5)
    assert transfer(north, south, "bolt", 1) is False


def test_an_unknown_article():
    north, south = pair()
    assert transfer(north, south, "nut", 1) is False
    assert "nut" not in south.stock
    assert total([north, south], "nut") == 0


@pytest.mark.parametrize("amount", [0, -1])
def test_amounts(amount):
    north, south = pair()
    with pytest.raises(ValueError):
        transfer(north, south, "bolt", amount)
    assert (north.stock["bolt"], south.stock["bolt"]) == (5, 5)
    assert not north.lock.locked()


def test_to_itself():
    north, _ = pair()
    answers = []
    assert total([north], "bolt") == 5
    assert all_end(
        lambda: answers.append(transfer(north, north, "bolt", 5)),
        lambda: answers.append(transfer(north, north, "bolt", 6)),
    ), "it waits for itself"
    assert sorted(answers) == [False, True]
    assert north.stock == {"bolt": 5}


def test_locks_are_let_go():
    north, south = pair()
    transfer(north, south, "bolt", 1)
    transfer(north, south, "bolt", 100)
    total([north, south], "bolt")
    assert not north.lock.locked()
    assert not south.lock.locked()


def test_opposite_directions():
    north, south = pair()
    assert total([north, south], "bolt") == 10
    meeting = Meeting(2)
    north.lock, south.lock = meeting.lock(), meeting.lock()
    assert all_end(
        lambda: transfer(north, south, "bolt", 1),
        lambda: transfer(south, north, "bolt", 2),
        meeting=meeting,
    ), "they wait for each other"
    assert (north.stock["bolt"], south.stock["bolt"]) == (6, 4)


@pytest.mark.parametrize("order", itertools.permutations(range(3)))
def test_total_and_transfer(order):
    three = [Warehouse(name, {"bolt": 5}) for name in ("a", "b", "c")]
    assert total(three, "bolt") == 15
    meeting = Meeting(2)
    for each in three:
        each.lock = meeting.lock()
    totals = []
    assert all_end(
        lambda: totals.append(total([three[i] for i in order], "bolt")),
        lambda: transfer(three[2], three[0], "bolt", 2),
        meeting=meeting,
    ), "they wait for each other"
    assert totals == [15]


def test_one_named_twice():
    north, south = pair()
    totals = []
    assert total([south], "bolt") == 5
    assert all_end(lambda: totals.append(total([north, south, north], "bolt")))
    assert totals == [10]


class Watched(dict):
    """A stock that notes whether both locks were held whenever it was touched."""

    def __init__(self, stock, locks, seen):
        super().__init__(stock)
        self.locks, self.seen = locks, seen

    def _look(self):
        me = threading.get_ident()
        self.seen.append(all(lock.held_by == me for lock in self.locks))

    def __getitem__(self, key):
        self._look()
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        self._look()
        super().__setitem__(key, value)

    def get(self, key, default=None):
        self._look()
        return super().get(key, default)


def test_both_locks_are_held():
    alone = Meeting(1)
    north, south = pair()
    north.lock, south.lock = locks = alone.lock(), alone.lock()
    seen = []
    for each in (north, south):
        each.stock = Watched(each.stock, locks, seen)
    assert transfer(north, south, "bolt", 2) is True
    assert seen
    assert all(seen), "a stock was touched without both locks"
    seen.clear()
    assert total([south, north], "bolt") == 10
    assert seen
    assert all(seen), "a stock was read without both locks"


@given(
    st.lists(
        st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(1, 4)), max_size=8
    )
)
def test_against_a_list(moves):
    places = [Warehouse(str(n), {"bolt": 4}) for n in range(3)]
    stocks = [4, 4, 4]
    for source, target, amount in moves:
        enough = stocks[source] >= amount
        assert transfer(places[source], places[target], "bolt", amount) is enough
        if enough:
            stocks[source] -= amount
            stocks[target] += amount
        assert [place.stock["bolt"] for place in places] == stocks
    assert total(places, "bolt") == 12
