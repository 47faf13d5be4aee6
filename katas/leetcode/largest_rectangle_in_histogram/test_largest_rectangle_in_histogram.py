import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from largest_rectangle_in_histogram import Solution


@pytest.mark.parametrize(
    ("heights", "expected"),
    [
        ([2, 1, 4, 5, 3, 3], 12),
        ([3, 7], 7),
        ([2, 1, 2], 3),
    ],
)
def test_example(heights, expected):
    got = Solution().largestRectangleArea(heights)
    assert got == expected


@pytest.mark.parametrize(
    ("heights", "expected"),
    [
        pytest.param([6], 6, id="one bar"),
        pytest.param([0], 0, id="one bar of height 0"),
        pytest.param([0, 0, 0], 0, id="nothing at all"),
        pytest.param([4, 4, 4], 12, id="all equal"),
        pytest.param([1, 2, 3, 4], 6, id="rising"),
        pytest.param([4, 3, 2, 1], 6, id="falling"),
        pytest.param([3, 2, 2], 6, id="whole width, lower to the right"),
        pytest.param([2, 2, 3], 6, id="whole width, lower to the left"),
        pytest.param([9, 1, 1], 9, id="first bar alone"),
        pytest.param([1, 1, 9], 9, id="last bar alone"),
        pytest.param([1, 5, 1], 5, id="middle bar alone"),
        pytest.param([5, 1, 5], 5, id="tall at both ends"),
        pytest.param([3, 0, 3, 3], 6, id="cut by a zero"),
        pytest.param([0, 4, 4, 0], 8, id="between zeros"),
        pytest.param([2, 3, 2, 3, 2], 10, id="low between high"),
        pytest.param([4, 2, 4, 2, 4], 10, id="popped and reached back"),
        pytest.param([3, 6, 5, 7, 4, 8, 1, 0], 20, id="ended by a lower bar"),
        pytest.param([2, 5, 5, 2], 10, id="equal neighbours"),
        pytest.param([5, 5, 1, 5, 5, 5], 15, id="larger one behind"),
        pytest.param([10_000] * 100, 1_000_000, id="high and wide"),
    ],
)
def test_edge(heights, expected):
    got = Solution().largestRectangleArea(heights)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.largestRectangleArea(v) for v in ([5, 5, 5], [1], [2, 3])]
    assert got == [15, 1, 4]


def of_all_spans(heights):
    n = len(heights)
    return max(
        min(heights[i:j]) * (j - i) for i in range(n) for j in range(i + 1, n + 1)
    )


@given(heights=st.lists(st.integers(0, 4), min_size=1, max_size=9))
def test_property_small_and_dense(heights):
    got = Solution().largestRectangleArea(list(heights))
    assert got == of_all_spans(heights)


@given(
    heights=st.lists(
        st.integers(0, 30) | st.integers(0, 10_000), min_size=1, max_size=30
    )
)
def test_property_any_heights(heights):
    got = Solution().largestRectangleArea(list(heights))
    assert got == of_all_spans(heights)


@pytest.mark.parametrize("family", ["rising", "falling", "all equal", "zigzag"])
@pytest.mark.parametrize("n", [156 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    heights = {
        "rising": list(range(n)),
        "falling": list(range(n, 0, -1)),
        "all equal": [9] * n,
        "zigzag": [random.Random(n).randint(3, 9), 1] * (n // 2),
    }[family]
    half = n // 2
    expected = {
        "rising": half * half,
        "falling": half * (half + 1),
        "all equal": 9 * n,
        "zigzag": n,
    }[family]
    got = benchmark(Solution().largestRectangleArea, heights)
    assert got == expected
