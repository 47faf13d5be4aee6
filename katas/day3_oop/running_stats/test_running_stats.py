import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from running_stats import RunningStats


def stats_of(*values):
    stats = RunningStats()
    for value in values:
        stats.add(value)
    return stats


def seen(stats):
    mean = stats.mean() if stats.count else None
    return stats.count, stats.minimum, stats.maximum, mean


def test_example():
    stats = RunningStats()
    stats.add(5)
    stats.add(-1)
    assert seen(stats) == (2, -1, 5, 2.0)
    other = RunningStats()
    other.add(2)
    other.merge(stats)
    assert (other.count, other.mean()) == (3, 2.0)


def test_nothing_yet():
    stats = RunningStats()
    assert (stats.count, stats.minimum, stats.maximum) == (0, None, None)
    with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
        stats.mean()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param([7], (1, 7, 7, 7.0), id="one"),
        pytest.param([0], (1, 0, 0, 0.0), id="zero"),
        pytest.param([-3, -5], (2, -5, -3, -4.0), id="all negative"),
        pytest.param([0, 3], (2, 0, 3, 1.5), id="zero and more"),
        pytest.param([0, -3], (2, -3, 0, -1.5), id="zero and less"),
        pytest.param([1, 2], (2, 1, 2, 1.5), id="rising"),
        pytest.param([2, 1, 2], (3, 1, 2, 5 / 3), id="falling"),
    ],
)
def test_edge(values, expected):
    stats = stats_of(*values)
    assert seen(stats) == expected
    assert type(stats.mean()) is float


def test_add_and_merge_return_nothing():
    stats = RunningStats()
    assert stats.add(1) is None
    assert stats.merge(RunningStats()) is None
    assert stats.merge(stats_of(2)) is None


def test_objects_do_not_share():
    first, second = stats_of(1), stats_of(10, 20)
    assert seen(first) == (1, 1, 1, 1.0)
    assert seen(second) == (2, 10, 20, 15.0)


@pytest.mark.parametrize(
    ("mine", "others", "expected"),
    [
        pytest.param([], [], (0, None, None, None), id="nothing and nothing"),
        pytest.param([1], [], (1, 1, 1, 1.0), id="nothing more"),
        pytest.param([], [0], (1, 0, 0, 0.0), id="into nothing"),
        pytest.param([5], [1, 9], (3, 1, 9, 5.0), id="wider"),
        pytest.param([1, 9], [5], (3, 1, 9, 5.0), id="narrower"),
    ],
)
def test_merge(mine, others, expected):
    stats, other = stats_of(*mine), stats_of(*others)
    before = seen(other)
    stats.merge(other)
    assert seen(stats) == expected
    assert seen(other) == before, "merge changed its argument"
    stats.add(100)
    assert seen(other) == before, "the two share something since the merge"


def test_merge_with_itself_doubles():
    stats = stats_of(1, 2)
    stats.merge(stats)
    assert seen(stats) == (4, 1, 2, 1.5)


def test_no_number_is_kept():
    small, large = stats_of(*range(10)), stats_of(*range(20_000))
    assert weight(large) <= weight(small) + 200, "the memory grows with the count"


def weight(value, known=None):
    """Return the bytes of an object and of what it refers to by its attributes."""
    known = set() if known is None else known
    if id(value) in known or isinstance(value, type):
        return 0
    known.add(id(value))
    inner = list(getattr(value, "__dict__", {}).values())
    inner += [getattr(value, name, 0) for name in getattr(value, "__slots__", ())]
    if isinstance(value, (list, tuple, set)):
        inner += list(value)
    elif isinstance(value, dict):
        inner += [*value.keys(), *value.values()]
    return sys.getsizeof(value) + sum(weight(part, known) for part in inner)


@given(st.lists(st.integers(-50, 50)), st.lists(st.integers(-50, 50)))
def test_property(mine, others):
    stats = stats_of(*mine)
    stats.merge(stats_of(*others))
    every = mine + others
    assert stats.count == len(every)
    if every:
        assert (stats.minimum, stats.maximum) == (min(every), max(every))
        assert stats.mean() == pytest.approx(sum(every) / len(every))
