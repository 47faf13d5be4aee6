import random

import pytest
from best_time_to_buy_and_sell_stock import Solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("prices", "expected"),
    [
        ([8, 3, 5, 2, 6, 4], 4),
        ([9, 6, 6, 1], 0),
        ([4, 9, 1, 3], 5),
    ],
)
def test_example(prices, expected):
    got = Solution().maxProfit(prices)
    assert got == expected


@pytest.mark.parametrize(
    ("prices", "expected"),
    [
        pytest.param([5], 0, id="one day"),
        pytest.param([0], 0, id="one day, price zero"),
        pytest.param([3, 8], 5, id="two days, rising"),
        pytest.param([8, 3], 0, id="two days, falling"),
        pytest.param([6, 6, 6], 0, id="always the same"),
        pytest.param([1, 2, 4, 7], 6, id="rising: first to last"),
        pytest.param([9, 7, 4, 1], 0, id="falling all the time"),
        pytest.param([9, 1, 2], 1, id="highest price comes first"),
        pytest.param([3, 9, 8, 1], 6, id="lowest price comes last"),
        pytest.param([2, 5, 1, 3], 3, id="best deal before the lowest price"),
        pytest.param([5, 9, 1, 7], 6, id="best deal after the lowest price"),
        pytest.param([6, 8, 2, 3, 1, 2], 2, id="new lows, smaller profits"),
        pytest.param([3, 7, 5, 9, 0, 4], 6, id="highest price before the lowest"),
        pytest.param([1, 4, 2, 6], 5, id="one deal, not two"),
        pytest.param([2, 3, 5, 4, 8], 6, id="hold through a dip"),
        pytest.param([7, 2, 2, 5], 3, id="lowest price twice"),
        pytest.param([0, 4], 4, id="bought for nothing"),
        pytest.param([4, 0, 1], 1, id="bought for nothing, later"),
        pytest.param([5, 3, 4], 1, id="last day is the one to sell"),
        pytest.param([10_000, 0, 10_000], 10_000, id="extremes"),
    ],
)
def test_edge(prices, expected):
    got = Solution().maxProfit(prices)
    assert got == expected


@pytest.mark.parametrize(("prices", "expected"), [([1, 2], 1), ([2, 1], 0), ([3], 0)])
def test_returns_an_int(prices, expected):
    got = Solution().maxProfit(prices)
    assert (type(got), got) == (int, expected)


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.maxProfit(p) for p in ([1, 9], [5, 7], [9, 2], [4, 5])]
    assert got == [8, 2, 0, 1]


def best_of_all_pairs(prices):
    n = len(prices)
    deals = [prices[j] - prices[i] for i in range(n) for j in range(i + 1, n)]
    return max([0, *deals])


@given(prices=st.lists(st.integers(0, 6), min_size=1, max_size=7))
def test_property_small_and_dense(prices):
    got = Solution().maxProfit(list(prices))
    assert got == best_of_all_pairs(prices)


@given(prices=st.lists(st.integers(0, 10_000), min_size=1, max_size=40))
def test_property_any_prices(prices):
    got = Solution().maxProfit(list(prices))
    assert got == best_of_all_pairs(prices)


@pytest.mark.parametrize("family", ["falling", "rising", "up and down"])
@pytest.mark.parametrize("n", [2**k for k in range(8, 14)])
def test_speed(benchmark, family, n):
    if family == "up and down":
        prices = random.Random(n).choices(range(1, 10_000), k=n)
        prices[n // 2], prices[-1] = 0, 10_000
        expected = 10_000
    else:
        prices = [i * 10_000 // n for i in range(n)]
        expected = prices[-1]
    if family == "falling":
        prices.reverse()
        expected = 0
    got = benchmark(Solution().maxProfit, prices)
    assert got == expected
