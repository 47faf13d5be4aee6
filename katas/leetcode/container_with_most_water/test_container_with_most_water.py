from itertools import combinations

import pytest
from container_with_most_water import Solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("height", "expected"),
    [
        ([3, 1, 5, 2, 4], 12),
        ([1, 6, 6, 1], 6),
        ([7, 0], 0),
    ],
)
def test_example(height, expected):
    got = Solution().maxArea(height)
    assert got == expected


@pytest.mark.parametrize(
    ("height", "expected"),
    [
        pytest.param([4, 9], 4, id="two lines"),
        pytest.param([9, 4], 4, id="two lines, lower one right"),
        pytest.param([5, 5], 5, id="two equal lines"),
        pytest.param([0, 0, 0], 0, id="nothing but zeros"),
        pytest.param([0, 3, 0, 3, 0], 6, id="zeros around"),
        pytest.param([2, 2, 2, 2], 6, id="all equal"),
        pytest.param([1, 2, 3, 4, 5], 6, id="rising"),
        pytest.param([5, 4, 3, 2, 1], 6, id="falling"),
        pytest.param([1, 9, 9, 1], 9, id="neighbours hold most"),
        pytest.param([4, 9, 1, 9, 4], 18, id="two high ones inside"),
        pytest.param([8, 1, 1, 1, 8], 32, id="both ends"),
        pytest.param([5, 9, 9, 5], 15, id="wide beats high"),
        pytest.param([9, 1, 1, 1, 6, 2], 24, id="high one at the left end"),
        pytest.param([2, 6, 1, 1, 1, 9], 24, id="high one at the right end"),
        pytest.param([1, 2, 1], 2, id="higher line between"),
        pytest.param([1, 7, 2, 7, 1, 3], 14, id="area shrinks before it grows"),
        pytest.param([6, 1, 2, 1, 20, 20], 30, id="the two highest are too close"),
        pytest.param([1, 0, 0, 0, 3, 0, 3], 6, id="low walls far apart"),
        pytest.param([10_000, 10_000], 10_000, id="extremes"),
    ],
)
def test_edge(height, expected):
    got = Solution().maxArea(height)
    assert got == expected


@pytest.mark.parametrize(("height", "expected"), [([1, 1], 1), ([0, 5], 0)])
def test_returns_an_int(height, expected):
    got = Solution().maxArea(height)
    assert (type(got), got) == (int, expected)


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.maxArea(height) for height in ([9, 9, 9], [2, 3], [0, 1])]
    assert got == [18, 2, 0]


def best_of_all_pairs(height):
    pairs = combinations(range(len(height)), 2)
    return max(min(height[i], height[j]) * (j - i) for i, j in pairs)


@given(height=st.lists(st.integers(0, 6), min_size=2, max_size=8))
def test_property_small_and_dense(height):
    got = Solution().maxArea(list(height))
    assert got == best_of_all_pairs(height)


@given(height=st.lists(st.integers(0, 10_000), min_size=2, max_size=30))
def test_property_any_heights(height):
    got = Solution().maxArea(list(height))
    assert got == best_of_all_pairs(height)


@pytest.mark.parametrize("family", ["rising", "falling", "all equal"])
@pytest.mark.parametrize("n", [100 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    if family == "all equal":
        height, expected = [7] * n, 7 * (n - 1)
    else:  # rising, each line's best partner is the last one
        height = [i // 2 for i in range(n)]
        expected = max(h * (n - 1 - i) for i, h in enumerate(height))
    if family == "falling":
        height.reverse()
    got = benchmark(Solution().maxArea, height)
    assert got == expected
