from copy import deepcopy

import pytest
from drop_expired import drop_expired, drop_unused
from hypothesis import given
from hypothesis import strategies as st


def made(*times):
    return [{"expires": time} for time in times]


def test_example_drop_expired():
    sessions = [{"id": 1, "expires": 5}, {"id": 2, "expires": 9}]
    assert drop_expired(sessions, 5) == [{"id": 1, "expires": 5}]
    assert sessions == [{"id": 2, "expires": 9}]


def test_example_drop_unused():
    cache = {"a": 1, "b": 2, "c": 3}
    assert drop_unused(cache, {"b"}) == 2
    assert cache == {"b": 2}


@pytest.mark.parametrize(
    ("times", "removed", "remain"),
    [
        pytest.param([], [], [], id="nothing"),
        pytest.param([9, 8], [], [9, 8], id="none expired"),
        pytest.param([1, 2, 3], [1, 2, 3], [], id="all expired"),
        pytest.param([1, 2, 9], [1, 2], [9], id="two in a row"),
        pytest.param([9, 5, 4, 5, 8], [5, 4, 5], [9, 8], id="three in the middle"),
        pytest.param([9, 1, 8, 2], [1, 2], [9, 8], id="every other"),
        pytest.param([6, 5, 4], [5, 4], [6], id="just now"),
        pytest.param([-1, 6], [-1], [6], id="negative"),
    ],
)
def test_edge_drop_expired(times, removed, remain):
    sessions = made(*times)
    got = drop_expired(sessions, 5)
    assert got == made(*removed)
    assert sessions == made(*remain)


def test_others_hold_the_same_list():
    sessions = made(1, 9)
    others = sessions
    removed = drop_expired(sessions, 5)
    assert others == made(9), "the caller's list still has the expired session"
    removed.append("mine")
    assert others == made(9), "what is returned is the caller's list"


def test_sessions_themselves_are_handed_on():
    sessions = made(1, 9)
    first, second = sessions
    got = drop_expired(sessions, 5)
    assert got[0] is first
    assert sessions[0] is second


def test_equal_sessions_are_told_apart():
    sessions = made(9, 1, 9, 1)
    kept = [sessions[0], sessions[2]]
    drop_expired(sessions, 5)
    assert [id(one) for one in sessions] == [id(one) for one in kept]


@given(st.lists(st.integers(0, 3), max_size=12), st.integers(-1, 4))
def test_property_drop_expired(times, now):
    sessions = made(*times)
    got = drop_expired(sessions, now)
    assert got == made(*filter(lambda time: time <= now, times))
    assert sessions == made(*filter(lambda time: time > now, times))


@pytest.mark.parametrize("n", [2**k * 1000 for k in range(6)])
def test_speed(benchmark, n):
    times = [0, 9] * (n // 2)
    got = benchmark(drop_expired, made(*times), 5)
    assert len(got) == n // 2


@pytest.mark.parametrize(
    ("cache", "used", "removed", "remain"),
    [
        pytest.param({}, {"a"}, 0, {}, id="nothing"),
        pytest.param({"a": 1}, set(), 1, {}, id="none used"),
        pytest.param({"a": 1}, {"a"}, 0, {"a": 1}, id="all used"),
        pytest.param({"a": 1}, {"b"}, 1, {}, id="another used"),
        pytest.param({"a": None, "b": 0}, {"a"}, 1, {"a": None}, id="false values"),
        pytest.param(
            {"c": 1, "b": 2, "a": 3}, {"c", "a"}, 1, {"c": 1, "a": 3}, id="order"
        ),
    ],
)
def test_edge_drop_unused(cache, used, removed, remain):
    mine, names = dict(cache), set(used)
    got = drop_unused(mine, names)
    assert got == removed
    assert list(mine.items()) == list(remain.items())
    assert names == used, "drop_unused changed what it was told is used"


@given(
    st.dictionaries(st.sampled_from("abcd"), st.sampled_from([None, 0, [1]])),
    st.sets(st.sampled_from("abcd")),
)
def test_property_drop_unused(cache, used):
    before = deepcopy(cache)
    got = drop_unused(cache, used)
    assert cache == {key: value for key, value in before.items() if key in used}
    assert got == len(before) - len(cache)
