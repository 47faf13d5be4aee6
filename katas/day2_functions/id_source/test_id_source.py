from contextlib import contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st
from id_source import make_ids, set_width


@contextmanager
def width(number):
    """Set a width, and the one before again."""
    before = set_width(number)
    try:
        yield
    finally:
        set_width(before)


def test_example():
    take, peek = make_ids("job")
    got = (take(), take(), peek(), peek(), take())
    assert got == ("job-0001", "job-0002", "job-0003", "job-0003", "job-0003")
    take_file, _ = make_ids("file")
    assert take_file() == "file-0001"
    before = set_width(2)
    got = take()
    again = set_width(4)
    assert (before, got, again) == (4, "job-04", 2)


def test_peek_first():
    take, peek = make_ids("a")
    assert (peek(), peek(), take(), peek()) == ("a-0001", "a-0001", "a-0001", "a-0002")


def test_each_source_counts_for_itself():
    take, peek = make_ids("a")
    other, other_peek = make_ids("a")
    got = (take(), take(), other(), other_peek(), take(), peek())
    assert got == ("a-0001", "a-0002", "a-0001", "a-0002", "a-0003", "a-0004")


def test_two_functions():
    got = make_ids("a")
    assert type(got) is tuple
    assert len(got) == 2


@pytest.mark.parametrize("prefix", ["", "a b", "{}", "%s", "-", "a-1"])
def test_prefix_is_any_text(prefix):
    take, peek = make_ids(prefix)
    assert (take(), peek()) == (prefix + "-0001", prefix + "-0002")


def test_width_of_the_call_holds():
    take, peek = make_ids("a")
    assert take() == "a-0001"
    with width(6):
        assert (peek(), take()) == ("a-000002", "a-000002")
        fresh, _ = make_ids("b")
        with width(1):
            assert (peek(), take(), fresh()) == ("a-3", "a-3", "b-1")
        assert peek() == "a-000004"
    assert (take(), fresh()) == ("a-0004", "b-0002")


def test_set_width_returns_the_one_before():
    with width(3):
        got = (set_width(5), set_width(5), set_width(1), set_width(3))
        assert got == (3, 5, 5, 1)


def test_number_that_needs_more_digits():
    take, peek = make_ids("a")
    with width(1):
        got = [take() for _ in range(11)]
        assert got[8:] == ["a-9", "a-10", "a-11"]
        with width(2):
            assert peek() == "a-12"


@given(st.lists(st.sampled_from(["take", "peek", "other", 1, 2, 3])))
def test_property(steps):
    take, peek = make_ids("x")
    other, _ = make_ids("y")
    with width(2):
        taken, others, digits = 0, 0, 2
        for step in steps:
            if step == "other":
                others += 1
                assert other() == "y-" + str(others).zfill(digits)
            elif step in ("take", "peek"):
                got = take() if step == "take" else peek()
                assert got == "x-" + str(taken + 1).zfill(digits)
                taken += step == "take"
            else:
                assert set_width(step) == digits
                digits = step
