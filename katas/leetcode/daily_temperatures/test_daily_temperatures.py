import random

import pytest
from daily_temperatures import Solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("temperatures", "expected"),
    [
        ([61, 58, 58, 60, 66, 52], [4, 2, 1, 1, 0, 0]),
        ([40, 41, 42], [1, 1, 0]),
        ([42, 41, 41], [0, 0, 0]),
    ],
)
def test_example(temperatures, expected):
    got = Solution().dailyTemperatures(temperatures)
    assert got == expected


@pytest.mark.parametrize(
    ("temperatures", "expected"),
    [
        pytest.param([50], [0], id="one day"),
        pytest.param([50, 51], [1, 0], id="two days, rising"),
        pytest.param([51, 50], [0, 0], id="two days, falling"),
        pytest.param([50, 50], [0, 0], id="two days, equal"),
        pytest.param([50, 50, 51], [2, 1, 0], id="equals wait together"),
        pytest.param([60, 50, 40, 70], [3, 2, 1, 0], id="all wait for the last"),
        pytest.param([60, 40, 50, 60], [0, 1, 1, 0], id="as warm is not warmer"),
        pytest.param([70, 40, 50, 45, 80], [4, 1, 2, 1, 0], id="nested waits"),
        pytest.param([40, 60, 50, 55, 45], [1, 0, 1, 0, 0], id="some wait for ever"),
        pytest.param([60, 61, 90, 62], [1, 1, 0, 0], id="the next, not the warmest"),
        pytest.param([50, 80, 51], [1, 0, 0], id="the nearest, not the least warmer"),
        pytest.param([30, 100, 30, 100], [1, 0, 1, 0], id="extremes"),
        pytest.param([100, 30, 100], [0, 1, 0], id="extremes, hottest first"),
    ],
)
def test_edge(temperatures, expected):
    got = Solution().dailyTemperatures(temperatures)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.dailyTemperatures(v) for v in ([50, 40], [60, 70], [50, 40, 45])]
    assert got == [[0, 0], [1, 0], [0, 1, 0]]


def by_looking_ahead(temperatures):
    return [
        next((j - i for j, t in enumerate(temperatures) if j > i and t > today), 0)
        for i, today in enumerate(temperatures)
    ]


@given(temperatures=st.lists(st.integers(60, 63), min_size=1, max_size=9))
def test_property_few_temperatures(temperatures):
    got = Solution().dailyTemperatures(list(temperatures))
    assert got == by_looking_ahead(temperatures)


@given(temperatures=st.lists(st.integers(30, 100), min_size=1, max_size=60))
def test_property_any_temperatures(temperatures):
    got = Solution().dailyTemperatures(list(temperatures))
    assert got == by_looking_ahead(temperatures)


@pytest.mark.parametrize("family", ["falling", "all equal", "warmest last", "zigzag"])
@pytest.mark.parametrize("n", [800 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    if family == "falling":
        temperatures = [100 - 70 * i // n for i in range(n)]
        expected = [0] * n
    elif family == "all equal":
        temperatures, expected = [70] * n, [0] * n
    elif family == "warmest last":
        temperatures = [70] * (n - 1) + [71]
        expected = list(range(n - 1, -1, -1))
    else:  # every other day is the hottest, the rest wait for it
        hot = random.Random(n).choice([95, 100])
        temperatures = [50, hot] * (n // 2)
        expected = [1, 0] * (n // 2)
    got = benchmark(Solution().dailyTemperatures, temperatures)
    assert got == expected
