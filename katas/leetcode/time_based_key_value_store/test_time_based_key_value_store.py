import pytest
from harness.leetcode import replay
from hypothesis import given
from hypothesis import strategies as st
from time_based_key_value_store import TimeMap


def answers(calls):
    """Play calls, a (key, value, timestamp) for a set and a (key, timestamp) for a get;
    return what the gets gave. What a set returns does not matter, as on LeetCode.
    """
    return gets_of(calls, replay(TimeMap)(*written_out(calls)))


def written_out(calls):
    names = ["set" if len(call) == 3 else "get" for call in calls]
    return ["TimeMap", *names], [[], *map(list, calls)]


def gets_of(calls, results):
    pairs = zip(calls, results[1:], strict=True)
    return [result for call, result in pairs if len(call) == 2]


def test_example():
    store = TimeMap()
    store.set("tea", "green", 3)
    assert store.get("tea", 3) == "green"
    assert store.get("tea", 7) == "green"
    assert store.get("tea", 2) == ""
    store.set("tea", "black", 8)
    assert store.get("tea", 7) == "green"
    assert store.get("tea", 9) == "black"
    assert store.get("rum", 9) == ""


@pytest.mark.parametrize(
    ("calls", "expected"),
    [
        pytest.param([("a", 1)], [""], id="empty store"),
        pytest.param([("a", "x", 5), ("a", 4)], [""], id="just before the first"),
        pytest.param([("a", "x", 5), ("a", 5)], ["x"], id="at the first"),
        pytest.param([("a", "x", 5), ("a", 6)], ["x"], id="just after the first"),
        pytest.param([("a", "x", 5), ("b", 5)], [""], id="another key"),
        pytest.param(
            [("a", "x", 2), ("a", "y", 4), *(("a", t) for t in range(1, 7))],
            ["", "x", "x", "y", "y", "y"],
            id="around two",
        ),
        pytest.param(
            [("a", "x", 2), ("a", "y", 4), ("a", "z", 6)]
            + [("a", t) for t in range(1, 8)],
            ["", "x", "x", "y", "y", "z", "z"],
            id="around three",
        ),
        pytest.param(
            [("a", "x", 1), ("b", "y", 2), ("a", "z", 3), ("a", 2), ("b", 9), ("b", 1)],
            ["x", "y", ""],
            id="two keys in turn",
        ),
        pytest.param(
            [("a", "z", 1), ("a", "m", 2), ("a", "a", 3), ("a", 2), ("a", 3)],
            ["m", "a"],
            id="falling values",
        ),
        pytest.param(
            [("a", "x", 1), ("a", "x", 3), ("a", "y", 5), ("a", 4)],
            ["x"],
            id="the same value again",
        ),
        pytest.param(
            [("a", "x", 1), ("a", 9), ("a", "y", 5), ("a", 9), ("a", 4)],
            ["x", "y", "x"],
            id="a set after a get of a later time",
        ),
        pytest.param(
            [("b", 3), ("b", "y", 4), ("b", 3), ("b", 4)],
            ["", "", "y"],
            id="asked for before it is set",
        ),
        pytest.param(
            [("a", "x", 12), ("a1", "y", 23), ("a12", 9), ("a1", 12), ("a1", 23)],
            ["", "", "y"],
            id="key and time written together look alike",
        ),
        pytest.param([("0", "0", 1), ("0", 1)], ["0"], id="zeros"),
        pytest.param(
            [("a", "x", 1), ("a", "y", 10**7), ("a", 10**7 - 1), ("a", 10**7)],
            ["x", "y"],
            id="extremes",
        ),
    ],
)
def test_edge(calls, expected):
    got = answers(calls)
    assert got == expected


def test_stores_are_separate():
    first, second = TimeMap(), TimeMap()
    first.set("a", "x", 1)
    second.set("b", "y", 2)
    got = [first.get("a", 3), first.get("b", 3), second.get("a", 3), second.get("b", 3)]
    assert got == ["x", "", "", "y"], "two stores share what they hold"


def by_looking_back(calls):
    """The oracle: all sets in one list, the last one that fits counts."""
    sets, got = [], []
    for call in calls:
        if len(call) == 3:
            sets.append(call)
        else:
            key, time = call
            fits = [value for k, value, t in sets if k == key and t <= time]
            got.append(fits[-1] if fits else "")
    return got


@st.composite
def histories(draw, keys, latest, most):
    """Sets at rising times, each with gets of any time behind it."""
    times = sorted(draw(st.sets(st.integers(1, latest), min_size=1, max_size=most)))
    calls = []
    for time in times:
        calls.append((draw(keys), draw(st.text("xyz", min_size=1, max_size=2)), time))
        calls += draw(st.lists(st.tuples(keys, st.integers(1, latest)), max_size=3))
    return [*calls, *((key, latest) for key, _, _ in calls[:1])]


@given(calls=histories(st.sampled_from(["a", "b"]), 12, 8))
def test_property_few_keys(calls):
    got = answers(calls)
    assert got == by_looking_back(calls)


@given(calls=histories(st.text("ab1", min_size=1, max_size=3), 10**7, 20))
def test_property_any_times(calls):
    got = answers(calls)
    assert got == by_looking_back(calls)


@pytest.mark.parametrize("family", ["asks for the past", "asks for the present"])
@pytest.mark.parametrize("n", [64 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    sets = [("key", f"v{i}", 2 * i + 2) for i in range(n)]
    first = 0 if family == "asks for the past" else n - n // 4
    places = [first + i % (n // 4) for i in range(n)]
    calls = sets + [("key", 2 * i + 3) for i in places]
    got = benchmark(replay(TimeMap), *written_out(calls))
    assert gets_of(calls, got) == [f"v{i}" for i in places]
