import pytest
from hypothesis import given
from hypothesis import strategies as st
from insert_interval import Solution


@pytest.mark.parametrize(
    ("intervals", "new", "expected"),
    [
        ([[1, 2], [4, 6], [8, 9]], [5, 7], [[1, 2], [4, 7], [8, 9]]),
        (
            [[1, 2], [3, 5], [6, 7], [8, 10], [12, 16]],
            [4, 8],
            [[1, 2], [3, 10], [12, 16]],
        ),
        ([], [3, 4], [[3, 4]]),
    ],
)
def test_example(intervals, new, expected):
    got = Solution().insert(intervals, new)
    assert got == expected


@pytest.mark.parametrize(
    ("intervals", "new", "expected"),
    [
        pytest.param([[3, 5]], [1, 2], [[1, 2], [3, 5]], id="before one"),
        pytest.param([[1, 2]], [4, 5], [[1, 2], [4, 5]], id="behind one"),
        pytest.param([[1, 2], [8, 9]], [4, 5], [[1, 2], [4, 5], [8, 9]], id="between"),
        pytest.param([[1, 2], [6, 9]], [3, 5], [[1, 2], [3, 5], [6, 9]], id="next to"),
        pytest.param([[3, 5]], [1, 3], [[1, 5]], id="touches a start"),
        pytest.param([[1, 3]], [3, 5], [[1, 5]], id="touches an end"),
        pytest.param([[1, 2], [5, 6]], [2, 5], [[1, 6]], id="touches on both sides"),
        pytest.param([[1, 9]], [3, 4], [[1, 9]], id="inside one"),
        pytest.param([[3, 4]], [1, 9], [[1, 9]], id="around one"),
        pytest.param([[2, 3], [5, 6], [8, 9]], [1, 10], [[1, 10]], id="around all"),
        pytest.param([[2, 5]], [2, 5], [[2, 5]], id="the same again"),
        pytest.param([[2, 5]], [1, 4], [[1, 5]], id="new start"),
        pytest.param([[2, 5]], [3, 7], [[2, 7]], id="new end"),
        pytest.param([[1, 5], [8, 9]], [0, 6], [[0, 6], [8, 9]], id="wider, then one"),
        pytest.param([[0, 0]], [0, 0], [[0, 0]], id="the same point"),
        pytest.param([[1, 1], [3, 3]], [2, 2], [[1, 1], [2, 2], [3, 3]], id="points"),
        pytest.param([[2, 3]], [0, 0], [[0, 0], [2, 3]], id="zero"),
        pytest.param([[9, 10]], [11, 12], [[9, 10], [11, 12]], id="two digits"),
        pytest.param([[5, 6]], [0, 100_000], [[0, 100_000]], id="extremes"),
        pytest.param(
            [[1, 4], [6, 7], [9, 20]], [3, 10], [[1, 20]], id="last one reaches on"
        ),
    ],
)
def test_edge(intervals, new, expected):
    got = Solution().insert(intervals, new)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.insert([[1, 2]], [2, 3]), solver.insert([], [7, 8])]
    assert got == [[[1, 3]], [[7, 8]]]


def merged_by_points(intervals):
    """The oracle: paint each point and each gap between two integers."""
    painted = {x for start, end in intervals for x in range(2 * start, 2 * end + 1)}
    starts = sorted(x for x in painted if x - 1 not in painted)
    ends = sorted(x for x in painted if x + 1 not in painted)
    return [[a // 2, b // 2] for a, b in zip(starts, ends, strict=True)]


def apart(top, most):
    """Intervals without overlaps, from the points where something begins or ends."""
    one = st.lists(st.integers(0, top), max_size=most, unique=True).map(sorted)
    points = st.lists(st.booleans(), min_size=most, max_size=most)

    def pair_up(found, single):
        result, rest = [], list(found)
        for alone in single:
            if rest and (alone or len(rest) == 1):
                result.append([rest[0], rest.pop(0)])
            elif rest:
                result.append([rest.pop(0), rest.pop(0)])
        return result

    return st.builds(pair_up, one, points)


def span(top):
    return st.lists(st.integers(0, top), min_size=2, max_size=2).map(sorted)


@given(intervals=apart(top=9, most=8), new=span(9))
def test_property_small_and_dense(intervals, new):
    got = Solution().insert([list(one) for one in intervals], list(new))
    assert got == merged_by_points([*intervals, new])


@given(intervals=apart(top=120, most=30), new=span(120))
def test_property_many(intervals, new):
    got = Solution().insert([list(one) for one in intervals], list(new))
    assert got == merged_by_points([*intervals, new])


@pytest.mark.parametrize("family", ["around all", "the first", "the last"])
@pytest.mark.parametrize("n", [600 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    intervals, others = ([[2 * i, 2 * i + 1] for i in range(1, n + 1)] for _ in "ab")
    if family == "around all":
        new, expected = [1, 2 * n + 5], [[1, 2 * n + 5]]
    elif family == "the first":
        new, expected = [0, 1], [[0, 1], *others]
    else:
        new, expected = [2 * n + 4, 2 * n + 5], [*others, [2 * n + 4, 2 * n + 5]]
    got = benchmark(Solution().insert, intervals, new)
    assert got == expected
