import weakref

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slowest_requests import slowest


class Request(dict):
    """A dict that one can see vanish."""


def stream(times, k):
    """Yield requests; only so many of them may be held at a time."""
    held = []
    for number, ms in enumerate(times):
        held = [ref for ref in held if ref() is not None]
        assert len(held) <= 2 * k + 10, "too many requests are held"
        request = Request(id=number, ms=ms)
        held.append(weakref.ref(request))
        yield request
        del request


def test_example():
    log = [{"id": 1, "ms": 20}, {"id": 2, "ms": 95}, {"id": 3, "ms": 20}]
    assert slowest(log, 2) == [{"id": 2, "ms": 95}, {"id": 1, "ms": 20}]
    assert slowest(iter(log), 5) == [
        {"id": 2, "ms": 95},
        {"id": 1, "ms": 20},
        {"id": 3, "ms": 20},
    ]


@pytest.mark.parametrize(
    ("times", "k", "expected"),
    [
        pytest.param([], 3, [], id="no requests"),
        pytest.param([7], 1, [0], id="one"),
        pytest.param([1, 3, 2], 1, [1], id="the slowest"),
        pytest.param([1, 2, 3], 3, [2, 1, 0], id="all of them"),
        pytest.param([3, 2, 1], 2, [0, 1], id="falling"),
        pytest.param([1, 2, 3, 4], 2, [3, 2], id="rising"),
        pytest.param([5, 5, 5, 5], 2, [0, 1], id="all equal"),
        pytest.param([5, 1, 5, 9, 5], 3, [3, 0, 2], id="equals among others"),
        pytest.param([2, 1.5, 2.0, 0], 2, [0, 2], id="an int and a float"),
        pytest.param([0.25, 0.5, 0.75], 2, [2, 1], id="fractions"),
        pytest.param([-1, 0, -2], 2, [1, 0], id="a clock that was set back"),
    ],
)
def test_edge(times, k, expected):
    log = [{"id": number, "ms": ms} for number, ms in enumerate(times)]
    got = slowest(log, k)
    assert [request["id"] for request in got] == expected
    assert type(got) is list


def test_the_order_of_the_keys_does_not_matter():
    log = [{"ms": 1, "path": "/b"}, {"path": "/a", "ms": 1, "user": None}]
    assert slowest(log, 1) == [{"ms": 1, "path": "/b"}]


def test_the_very_dicts_come_back_and_the_log_stays():
    log = [{"ms": 1}, {"ms": 3}, {"ms": 2}]
    got = slowest(log, 3)
    assert [id(one) for one in got] == [id(log[1]), id(log[2]), id(log[0])]
    got.clear()
    assert log == [{"ms": 1}, {"ms": 3}, {"ms": 2}]


@pytest.mark.parametrize("k", [1, 2, 20])
@pytest.mark.parametrize(
    "times",
    [
        pytest.param(range(400), id="rising"),
        pytest.param(range(400, 0, -1), id="falling"),
        pytest.param([8] * 400, id="equal"),
    ],
)
def test_no_more_than_so_many_are_held(times, k):
    got = slowest(stream(times, k), k)
    assert [request["ms"] for request in got] == sorted(times)[::-1][:k]


@given(st.lists(st.integers(0, 4), max_size=12), st.integers(1, 6))
def test_property(times, k):
    got = slowest(stream(times, k), k)
    expected = []
    for ms in range(4, -1, -1):
        expected += [number for number, time in enumerate(times) if time == ms]
    assert [request["id"] for request in got] == expected[:k]
