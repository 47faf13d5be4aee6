import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shared_counter import Counts

WAIT_S = 10  # for what is sure to come
THREADS = 4


class Slow(int):
    """An amount that lets another thread run while it is being added."""

    turn = threading.Barrier(2)

    def _pause(self):
        # Two threads in the middle of adding meet here; one alone goes on soon.
        try:
            self.turn.wait(0.2)
        except threading.BrokenBarrierError:
            self.turn.reset()

    def __add__(self, other):
        self._pause()
        return int(self) + int(other)

    def __radd__(self, other):
        self._pause()
        return int(other) + int(self)


@pytest.fixture
def busy_switching():
    """Let the interpreter change threads as often as it can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def together(work):
    """Run `work(number)` in several threads that start at the same time."""
    start = threading.Barrier(THREADS)

    def run(number):
        start.wait(WAIT_S)
        return work(number)

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(run, range(THREADS), timeout=WAIT_S))


def test_example():
    counts = Counts()
    assert (counts.add("rows", 3), counts.add("rows")) == (3, 4)
    counts.add_all({"rows": 1, "errors": 2})
    assert (counts.snapshot(), counts["retries"]) == ({"rows": 5, "errors": 2}, 0)


def test_asking_enters_nothing():
    counts = Counts()
    assert counts["rows"] == 0
    assert counts.snapshot() == {}


def test_negative_amounts():
    counts = Counts()
    assert counts.add("open", -2) == -2
    counts.add_all({"open": 5, "shut": -1})
    assert (counts["open"], counts["shut"]) == (3, -1)


def test_counts_are_apart():
    first, second = Counts(), Counts()
    first.add("rows")
    assert second["rows"] == 0


def test_a_snapshot_is_ones_own():
    counts = Counts()
    counts.add("rows")
    snapshot = counts.snapshot()
    assert type(snapshot) is dict
    snapshot["rows"] = 99
    counts.add("rows")
    assert counts["rows"] == 2
    assert snapshot == {"rows": 99}


@pytest.mark.parametrize("bad", ["1", None, 1.0, True])
def test_all_or_nothing(bad):
    counts = Counts()
    with pytest.raises(TypeError):
        counts.add_all({"rows": 1, "errors": bad, "retries": 2})
    assert counts.snapshot() == {}


def test_after_an_error_it_still_works():
    counts = Counts()
    with pytest.raises(TypeError):
        counts.add_all({"rows": "x"})
    assert counts.add("rows") == 1


def test_two_that_add_at_once():
    counts = Counts()
    counts.add("rows", 0)
    together(lambda number: counts.add("rows", Slow(1)))
    assert counts["rows"] == THREADS


def test_two_that_add_all_at_once():
    counts = Counts()
    together(lambda number: counts.add_all({"rows": Slow(1), "errors": 2}))
    assert counts.snapshot() == {"rows": THREADS, "errors": 2 * THREADS}


def test_returned_counts_are_all_different(busy_switching):
    counts = Counts()
    returned = together(lambda number: [counts.add("rows") for _ in range(200)])
    seen = sorted(count for mine in returned for count in mine)
    assert seen == list(range(1, 200 * THREADS + 1))
    assert all(mine == sorted(mine) for mine in returned)


def test_new_names_at_once(busy_switching):
    counts = Counts()

    def work(number):
        for n in range(100):
            counts.add(f"{number}.{n}")
            counts.add(f"all.{n}")

    together(work)
    snapshot = counts.snapshot()
    assert len(snapshot) == 100 * (THREADS + 1)
    assert sum(snapshot.values()) == 200 * THREADS


class Watched(dict):
    """Amounts, with someone looking whenever they are gone through."""

    def __init__(self, look):
        super().__init__(debit=-5, credit=5)
        self.look, self.lookers = look, []

    def items(self):
        for pair in super().items():
            yield pair
            looker = threading.Thread(target=self.look)
            self.lookers.append(looker)
            looker.start()
            looker.join(0.2)  # it waits for us where a lock is held


def test_no_half_done_addition_is_seen():
    counts, seen = Counts(), []
    amounts = Watched(lambda: seen.append(counts.snapshot()))
    counts.add_all(amounts)
    for looker in amounts.lookers:
        looker.join(WAIT_S)
    assert all(sum(snapshot.values()) == 0 for snapshot in seen)
    assert counts.snapshot() == {"debit": -5, "credit": 5}


@given(
    st.lists(
        st.dictionaries(st.sampled_from("abc"), st.integers(-2, 2), max_size=3),
        max_size=5,
    )
)
def test_against_a_sum(rounds):
    counts = Counts()
    for amounts in rounds:
        counts.add_all(amounts)
    for name in "abc":
        assert counts[name] == sum(amounts.get(name, 0) for amounts in rounds)
    assert set(counts.snapshot()) == set().union(*rounds)
