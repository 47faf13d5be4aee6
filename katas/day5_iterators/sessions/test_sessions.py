import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sessions import sessions


def test_example():
    clicks = [(0, "home"), (5, "cart"), (16, "home"), (40, "help")]
    assert list(sessions(clicks, 10)) == [["home", "cart"], ["home"], ["help"]]
    assert list(sessions([], 10)) == []


@pytest.mark.parametrize(
    ("times", "gap", "expected"),
    [
        pytest.param([7], 5, [1], id="one click"),
        pytest.param([0, 5], 5, [2], id="exactly the gap"),
        pytest.param([0, 6], 5, [1, 1], id="more than the gap"),
        pytest.param([0, 4, 8, 12], 5, [4], id="longer than the gap in all"),
        pytest.param([-20, -3, 0], 5, [1, 2], id="negative times"),
        pytest.param([0, 0, 1], 0, [2, 1], id="gap 0"),
        pytest.param([0.0, 0.5, 1.1], 0.5, [2, 1], id="fractions"),
    ],
)
def test_edge(times, gap, expected):
    clicks = [(time, str(number)) for number, time in enumerate(times)]
    got = list(sessions(clicks, gap))
    pages = iter(str(number) for number in range(len(times)))
    assert got == [list(itertools.islice(pages, size)) for size in expected]


def test_nothing_is_read_before_it_is_asked_for():
    read = []

    def stream():
        for time in itertools.count(0, 10):
            read.append(time)
            yield time, "p"

    got = sessions(stream(), 5)
    assert read == [], "the stream was read before the first session was asked for"
    assert next(got) == ["p"]
    assert read == [0, 10], "a session is due when the next one begins"
    assert next(got) == ["p"]
    assert read == [0, 10, 20]


def test_lists_are_the_callers():
    got = sessions([(0, "a"), (1, "b"), (10, "c"), (20, "d")], 5)
    first = next(got)
    first.append("x")
    assert list(got) == [["c"], ["d"]]
    first, second = itertools.islice(sessions([(0, "a"), (9, "b")], 5), 2)
    assert (first, second) == (["a"], ["b"]), "two sessions are one list"


def test_an_error_of_the_stream_comes_through():
    def stream():
        yield 0, "a"
        yield 10, "b"
        raise ConnectionError

    got = sessions(stream(), 5)
    assert next(got) == ["a"]
    with pytest.raises(ConnectionError):
        next(got)


@given(st.lists(st.integers(0, 6)), st.integers(0, 5))
def test_property(gaps, gap):
    times = list(itertools.accumulate(gaps))
    got = list(sessions([(time, str(time)) for time in times], gap))
    assert [page for session in got for page in session] == list(map(str, times))
    cuts = sum(later - time > gap for time, later in itertools.pairwise(times))
    assert len(got) == (cuts + 1 if times else 0)
    assert all(
        int(later) - int(time) <= gap
        for session in got
        for time, later in itertools.pairwise(session)
    )
