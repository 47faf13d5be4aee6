import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from partial_results import fetch_all

WAIT_S = 10  # for what is sure to come
GLIMPSE_S = 0.3  # for what must not come


def test_example():
    got = fetch_all(lambda key: 12 // key, [3, 0, 4, 3], workers=2)
    assert type(got) is tuple
    results, errors = got
    assert results == {3: 4, 4: 3}
    assert list(errors) == [0]
    assert repr(errors[0]).startswith("ZeroDivisionError(")


def test_no_keys():
    assert fetch_all(str, [], 3) == ({}, {})


def test_each_key_once():
    asked = []
    results, errors = fetch_all(asked.append, iter("abab"), 1)
    assert asked == ["a", "b"]
    assert (results, errors) == ({"a": None, "b": None}, {})


def test_an_exception_as_a_result_is_a_result():
    error = ValueError("kept")
    results, errors = fetch_all(lambda key: error, ["a"], 1)
    assert (results, errors) == ({"a": error}, {})


def test_the_errors_themselves():
    raised = {key: KeyError(key) for key in "ab"}

    def fetch(key):
        raise raised[key]

    results, errors = fetch_all(fetch, "ab", 2)
    assert results == {}
    assert all(errors[key] is raised[key] for key in "ab")


@pytest.mark.parametrize(("keys", "workers"), [(3, 3), (3, 5), (5, 3)])
def test_so_many_at_once(keys, workers):
    lock, flying, more = threading.Lock(), 0, threading.Event()
    together = threading.Barrier(min(keys, workers))

    def fetch(key):
        nonlocal flying
        with lock:
            flying += 1
            if flying > workers:
                more.set()
        if key < together.parties:  # the first ones, which have to overlap
            together.wait(WAIT_S)
            if keys > workers:
                more.wait(GLIMPSE_S)
        with lock:
            flying -= 1
        return key

    results, errors = fetch_all(fetch, range(keys), workers)
    assert errors == {}
    assert list(results) == list(range(keys))
    assert not more.is_set(), "more calls at once than workers"


def test_the_order_is_the_keys():
    later = threading.Event()

    def fetch(key):
        if key in "ac":
            assert later.wait(WAIT_S)
        else:
            later.set()
        if key in "cd":
            raise KeyError(key)

    results, errors = fetch_all(fetch, "abcd", 4)
    assert list(results) == ["a", "b"]
    assert list(errors) == ["c", "d"]


def test_its_threads_end():
    before = set(threading.enumerate())
    fetch_all(str, range(5), 3)
    assert not set(threading.enumerate()) - before


def test_an_interrupt_comes_out():
    begun, inside = [], threading.Event()
    before = set(threading.enumerate())

    def fetch(key):
        begun.append(key)
        if key == 0:
            raise KeyboardInterrupt
        inside.wait(GLIMPSE_S)

    with pytest.raises(KeyboardInterrupt):
        fetch_all(fetch, range(40), 2)
    assert len(begun) < 20, "calls were begun after the interrupt"
    assert not set(threading.enumerate()) - before


@settings(max_examples=30)
@given(st.lists(st.integers(-3, 3), max_size=8), st.integers(1, 4))
def test_against_a_loop(keys, workers):
    results, errors = fetch_all(lambda key: 12 // key, keys, workers)
    assert list(results.items()) == [(k, 12 // k) for k in dict.fromkeys(keys) if k]
    assert list(errors) == ([0] if 0 in keys else [])
