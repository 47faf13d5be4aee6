import pytest
from hypothesis import given
from hypothesis import strategies as st
from koko_eating_bananas import Solution


@pytest.mark.parametrize(
    ("piles", "h", "expected"),
    [
        ([4, 9, 5], 5, 5),
        ([4, 9, 5], 3, 9),
        ([4, 9, 5], 18, 1),
    ],
)
def test_example(piles, h, expected):
    got = Solution().minEatingSpeed(piles, h)
    assert got == expected


@pytest.mark.parametrize(
    ("piles", "h", "expected"),
    [
        pytest.param([1], 1, 1, id="one banana"),
        pytest.param([1], 9, 1, id="one banana, plenty of time"),
        pytest.param([7], 1, 7, id="one pile, one hour"),
        pytest.param([7], 2, 4, id="one pile, two hours"),
        pytest.param([8], 2, 4, id="divides evenly"),
        pytest.param([2, 2], 2, 2, id="an hour a pile"),
        pytest.param([2, 2], 3, 2, id="one hour to spare does not help"),
        pytest.param([2, 2], 4, 1, id="just enough for one at a time"),
        pytest.param([1, 1, 1, 9], 5, 5, id="the rest of an hour is lost"),
        pytest.param([3, 6, 7, 11], 8, 4, id="mixed"),
        pytest.param([30, 11, 23, 4, 20], 5, 30, id="speed of the largest pile"),
        pytest.param([9, 4, 5], 4, 5, id="largest first"),
        pytest.param([100, 1, 1, 1], 4, 100, id="one pile is far larger than the mean"),
        pytest.param([10**9], 10**9, 1, id="largest pile, most hours"),
        pytest.param([3_000_000], 1, 3_000_000, id="large answer"),
        pytest.param([10**9], 10**9 - 1, 2, id="one hour too few"),
        pytest.param([10**9, 10**9, 1], 40_001, 50_000, id="two of the largest"),
        pytest.param([999_999_999, 2], 500_000_001, 2, id="rounding matters"),
    ],
)
def test_edge(piles, h, expected):
    got = Solution().minEatingSpeed(piles, h)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.minEatingSpeed(p, h) for p, h in (([90], 1), ([3], 2), ([50, 1], 2))]
    assert got == [90, 2, 50]


def hours(piles, k):
    return sum(-(-pile // k) for pile in piles)


@given(piles=st.lists(st.integers(1, 20), min_size=1, max_size=6), data=st.data())
def test_property_small_piles(piles, data):
    h = data.draw(st.integers(len(piles), sum(piles) + 2))
    expected = next(k for k in range(1, 21) if hours(piles, k) <= h)
    got = Solution().minEatingSpeed(list(piles), h)
    assert got == expected


@given(
    piles=st.lists(st.integers(1, 10**9), min_size=1, max_size=12),
    h=st.integers(10**6, 10**7) | st.integers(10**6, 10**9),
)
def test_property_enough_and_not_a_banana_more(piles, h):
    got = Solution().minEatingSpeed(list(piles), h)
    assert hours(piles, got) <= h, "this speed is too low"
    assert got == 1 or hours(piles, got - 1) > h, "a lower speed is enough"


def test_most_piles():
    # 1 to 10_000 bananas, all different. With twenty times as many hours as piles the
    # speed is low: what tries all speeds ends here, and is for the race to judge.
    piles = [1 + i * 7_919 % 10_000 for i in range(10_000)]
    got = Solution().minEatingSpeed(piles[:], 200_000)
    assert got == next(k for k in range(250, 1_000) if hours(piles, k) <= 200_000)


# n bananas a pile. The first speed that will do is the last one tried from below, or
# from above; and from the average up, where only one pile is large.
@pytest.mark.parametrize(
    "family", ["no time to lose", "all the time", "one large pile"]
)
@pytest.mark.parametrize("n", [64 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    h, expected = (400 * n, 1) if family == "all the time" else (400, n)
    piles = [1] * 399 + [n] if family == "one large pile" else [n] * 400
    got = benchmark(Solution().minEatingSpeed, piles, h)
    assert got == expected
