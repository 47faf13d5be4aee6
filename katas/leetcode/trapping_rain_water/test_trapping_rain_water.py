import pytest
from hypothesis import given
from hypothesis import strategies as st
from trapping_rain_water import Solution


@pytest.mark.parametrize(
    ("height", "expected"),
    [
        ([3, 0, 1, 0, 2], 5),
        ([2, 4, 1], 0),
        ([1, 0, 3, 1, 2], 2),
    ],
)
def test_example(height, expected):
    got = Solution().trap(height)
    assert got == expected


@pytest.mark.parametrize(
    ("height", "expected"),
    [
        pytest.param([5], 0, id="one bar"),
        pytest.param([0], 0, id="nothing"),
        pytest.param([4, 2], 0, id="two bars"),
        pytest.param([3, 0, 3], 3, id="one dip"),
        pytest.param([3, 0, 1], 1, id="right bar is lower"),
        pytest.param([1, 0, 3], 1, id="left bar is lower"),
        pytest.param([2, 1, 2], 1, id="the dip has a bar in it"),
        pytest.param([4, 0, 0, 0, 4], 12, id="wide dip"),
        pytest.param([4, 1, 3, 0, 4], 8, id="uneven ground"),
        pytest.param([1, 2, 3, 4], 0, id="rising"),
        pytest.param([4, 3, 2, 1], 0, id="falling"),
        pytest.param([2, 2, 2], 0, id="level"),
        pytest.param([1, 3, 5, 3, 1], 0, id="one hill"),
        pytest.param([5, 3, 1, 3, 5], 8, id="one valley"),
        pytest.param([5, 4, 1, 2], 1, id="dip on a slope"),
        pytest.param([2, 1, 4, 5], 1, id="dip on a rise"),
        pytest.param([2, 0, 2, 0, 2], 4, id="two dips"),
        pytest.param([2, 0, 4, 0, 3], 5, id="dips of two levels"),
        pytest.param([5, 0, 3, 0, 4], 9, id="lower hill under water"),
        pytest.param([9, 6, 8, 5, 6, 3], 3, id="steps down"),
        pytest.param([3, 6, 5, 8, 6, 9], 3, id="steps up"),
        pytest.param([0, 0, 2, 0, 2, 0, 0], 2, id="zeros around"),
        pytest.param([0, 3, 1, 2], 1, id="first bar is nothing"),
        pytest.param([2, 1, 3, 0], 1, id="last bar is nothing"),
        pytest.param([5, 1, 2, 1, 5, 0, 1], 12, id="lower pool after a deep one"),
        pytest.param([100_000, 0, 100_000], 100_000, id="extremes"),
    ],
)
def test_edge(height, expected):
    got = Solution().trap(height)
    assert got == expected


@pytest.mark.parametrize(("height", "expected"), [([1, 0, 1], 1), ([1, 0], 0)])
def test_returns_an_int(height, expected):
    got = Solution().trap(height)
    assert (type(got), got) == (int, expected)


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.trap(height) for height in ([9, 0, 9], [2, 0, 1], [0, 1])]
    assert got == [9, 1, 0]


def in_layers(height):
    """The oracle: at each level, what lies between two bars that reach it stays."""
    water = 0
    for level in range(1, max(height) + 1):
        walls = [i for i, h in enumerate(height) if h >= level]
        water += walls[-1] - walls[0] + 1 - len(walls)
    return water


@given(height=st.lists(st.integers(0, 4), min_size=1, max_size=9))
def test_property_small_and_dense(height):
    got = Solution().trap(list(height))
    assert got == in_layers(height)


@given(
    height=st.lists(st.integers(0, 60), min_size=1, max_size=30),
    scale=st.integers(1, 9),
)
def test_property_any_heights(height, scale):
    got = Solution().trap([scale * h for h in height])
    assert got == scale * in_layers(height)


@pytest.mark.parametrize("family", ["valley", "falling", "teeth"])
@pytest.mark.parametrize("n", [300 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    if family == "valley":
        height = [abs(n // 2 - i) for i in range(n)]
        level = n // 2 - 1  # the right end is one lower than the left
        expected = sum(max(0, level - h) for h in height)
    elif family == "falling":
        height, expected = list(range(n, 0, -1)), 0
    else:
        height, expected = [0, n] * (n // 2), n * (n // 2 - 1)
    got = benchmark(Solution().trap, height)
    assert got == expected
