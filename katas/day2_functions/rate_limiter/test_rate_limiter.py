import pytest
from hypothesis import given
from hypothesis import strategies as st
from rate_limiter import make_limiter


def test_example():
    allow = make_limiter(2, 10)
    assert (allow(0), allow(1), allow(2)) == (True, True, False)
    assert (allow(10), allow(10)) == (True, False)
    assert allow(11) is True


@pytest.mark.parametrize(
    ("limit", "seconds", "times", "expected"),
    [
        pytest.param(1, 5, [0, 4, 5], [True, False, True], id="end of the window"),
        pytest.param(0, 5, [0, 100], [False, False], id="nothing is allowed"),
        pytest.param(3, 1, [7, 7, 7, 7], [True] * 3 + [False], id="all at once"),
        pytest.param(
            1, 10, [0, 9, 10, 19, 20], [True, False, True, False, True], id="refused"
        ),
        pytest.param(1, 0.5, [0.0, 0.4, 0.5], [True, False, True], id="fractions"),
        pytest.param(
            2, 10, [8, 9, 11, 18], [True, True, False, True], id="no fixed windows"
        ),
        pytest.param(1, 10, [-100, -95, 0], [True, False, True], id="before 0"),
    ],
)
def test_edge(limit, seconds, times, expected):
    allow = make_limiter(limit, seconds)
    got = [allow(now) for now in times]
    assert got == expected
    assert all(type(answer) is bool for answer in got)


def test_each_limiter_counts_for_itself():
    first, second = make_limiter(1, 10), make_limiter(1, 10)
    assert [first(0), second(0), first(1), second(1)] == [True, True, False, False]
    assert make_limiter(1, 10)(2) is True


@given(
    limit=st.integers(0, 3),
    seconds=st.integers(1, 5),
    gaps=st.lists(st.integers(0, 4), max_size=20),
)
def test_property(limit, seconds, gaps):
    allow = make_limiter(limit, seconds)
    now, allowed = 0, []
    for gap in gaps:
        now += gap
        got = allow(now)
        expected = sum(now - seconds < t <= now for t in allowed) < limit
        assert got == expected
        if expected:
            allowed.append(now)
