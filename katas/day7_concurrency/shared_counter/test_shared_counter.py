import random
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shared_counter import Counts

WAIT_S = 10  # for what is sure to come
THREADS = 4
DICE = random.Random()


def in_steps(frame, event, arg):
    """Let other threads run after each step of the module under test, some for long."""
    if event == "call":
        if frame.f_globals.get("__name__") not in {"shared_counter", "collections"}:
            return None
        frame.f_trace_opcodes = True
    elif event == "opcode":
        time.sleep(0.004 if DICE.random() < 0.1 else 0)
    return in_steps


@pytest.fixture
def small_steps():
    DICE.seed(1)
    threading.settrace(in_steps)  # for the threads that start from now on
    yield
    threading.settrace(None)


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
        return list(pool.map(run, range(THREADS)))


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


def test_threads_that_add_at_once(small_steps):
    counts = Counts()
    returned = together(lambda number: [counts.add("rows") for _ in range(6)])
    assert counts["rows"] == 6 * THREADS, "additions were lost"
    seen = sorted(count for mine in returned for count in mine)
    assert seen == list(range(1, 6 * THREADS + 1)), "a count was returned twice"


def test_threads_that_add_all_at_once(small_steps):
    counts = Counts()

    def work(number):
        for _ in range(3):
            counts.add_all({"rows": 1, "errors": 2})

    together(work)
    got = counts.snapshot()
    assert got == {"rows": 3 * THREADS, "errors": 6 * THREADS}, "additions were lost"


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


def test_no_half_done_addition_is_seen(small_steps):
    counts, seen, done = Counts(), [], threading.Event()

    def look():
        while not done.wait(0.0005):
            seen.append(counts.snapshot())

    looker = threading.Thread(target=look)
    looker.start()

    def add():
        for _ in range(5):
            counts.add_all({"debit": -5, "credit": 5})
            asked = len(seen)
            while len(seen) == asked:
                time.sleep(0.0005)
        done.set()

    adder = threading.Thread(target=add)
    adder.start()
    adder.join(WAIT_S)
    done.set()
    looker.join(WAIT_S)
    assert [snapshot for snapshot in seen if sum(snapshot.values())] == []
    assert counts.snapshot() == {"debit": -25, "credit": 25}


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
