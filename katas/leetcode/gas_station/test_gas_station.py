import pytest
from gas_station import Solution
from hypothesis import assume, given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("gas", "cost", "expected"),
    [
        ([1, 2, 3, 4, 5], [3, 4, 5, 1, 2], 3),
        ([2, 3, 4], [3, 4, 3], -1),
        ([5], [5], 0),
    ],
)
def test_example(gas, cost, expected):
    got = Solution().canCompleteCircuit(gas, cost)
    assert got == expected


@pytest.mark.parametrize(
    ("gas", "cost", "expected"),
    [
        pytest.param([4], [5], -1, id="one station, not enough"),
        pytest.param([6], [5], 0, id="one station, more than enough"),
        pytest.param([3, 1], [2, 2], 0, id="first of two, exactly enough"),
        pytest.param([1, 3], [2, 2], 1, id="second of two"),
        pytest.param([1, 2], [2, 2], -1, id="one too little in all"),
        pytest.param([5, 1, 2, 3, 4], [4, 4, 1, 5, 1], 4, id="the last"),
        pytest.param([3, 3, 4], [3, 4, 4], -1, id="one too little, zeros"),
        pytest.param([5, 8, 2, 8], [6, 5, 6, 6], 3, id="tank falls below zero twice"),
        pytest.param([4, 0, 4, 0], [1, 5, 2, 0], 2, id="wins and loses again"),
        pytest.param([0, 9, 0], [1, 1, 7], 1, id="zeros"),
        pytest.param([7, 1, 0, 11, 4], [5, 9, 2, 3, 4], 3, id="most gas"),
        pytest.param([5, 0, 3, 3], [1, 6, 1, 2], 2, id="largest win runs dry"),
        pytest.param([0, 10_000], [10_000, 0], 1, id="extremes"),
    ],
)
def test_edge(gas, cost, expected):
    got = Solution().canCompleteCircuit(gas, cost)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.canCompleteCircuit(*case) for case in [([1], [5]), ([1, 3], [2, 2])]]
    assert got == [-1, 1]


def starts(gas, cost):
    """The oracle: drive from every station."""
    n, found = len(gas), []
    for start in range(n):
        tank = 0
        for i in range(start, start + n):
            tank += gas[i % n] - cost[i % n]
            if tank < 0:
                break
        else:
            found.append(start)
    return found


def roads(largest, most):
    one = st.tuples(st.integers(0, largest), st.integers(0, largest))
    return st.lists(one, min_size=1, max_size=most)


@given(road=roads(largest=3, most=5))
def test_property_small_and_dense(road):
    gas, cost = map(list, zip(*road, strict=True))
    found = starts(gas, cost)
    assume(len(found) < 2)
    got = Solution().canCompleteCircuit(list(gas), list(cost))
    assert got == (found[0] if found else -1)


@given(road=roads(largest=50, most=20), spare=st.integers(-1, 2), place=st.integers(0))
def test_property_just_enough(road, spare, place):
    gas, cost = map(list, zip(*road, strict=True))
    lacking = sum(cost) - sum(gas) + spare  # so that the sum decides by a hair
    side = gas if lacking > 0 else cost
    side[place % len(gas)] += abs(lacking)
    found = starts(gas, cost)
    assume(len(found) < 2)
    got = Solution().canCompleteCircuit(list(gas), list(cost))
    assert got == (found[0] if found else -1)


@pytest.mark.parametrize("family", ["last start alone", "one too little"])
@pytest.mark.parametrize("n", [600 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    if family == "one too little":  # two sums may tell it: a short road takes no time
        n *= 8
    # A start in the first half wins a little at each station, and loses it all behind.
    half = n // 2
    gas, cost = [2] * half + [1] * (half - 1) + [3], [1] * half + [2] * half
    cost[-2] += 2
    if family == "one too little":
        gas[-1] -= 1
    got = benchmark(Solution().canCompleteCircuit, gas, cost)
    assert got == (-1 if family == "one too little" else n - 1)
