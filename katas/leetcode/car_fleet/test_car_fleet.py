import random
from fractions import Fraction

import pytest
from car_fleet import Solution
from hypothesis import given, settings
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("target", "position", "speed", "expected"),
    [
        (12, [8, 0, 10, 3], [4, 1, 2, 3], 3),
        (10, [6, 8], [3, 2], 2),
        (100, [0, 2, 4], [4, 2, 1], 1),
    ],
)
def test_example(target, position, speed, expected):
    got = Solution().carFleet(target, position, speed)
    assert got == expected


@pytest.mark.parametrize(
    ("target", "position", "speed", "expected"),
    [
        pytest.param(10, [3], [3], 1, id="one car"),
        pytest.param(10, [0, 5], [1, 1], 2, id="same speed"),
        pytest.param(10, [0, 5], [2, 1], 1, id="meet at the target"),
        pytest.param(
            10, [5, 0], [1, 2], 1, id="meet at the target, given the other way"
        ),
        pytest.param(10, [0, 5], [3, 1], 1, id="meet before the target"),
        pytest.param(10, [0, 5], [3, 2], 2, id="would meet behind the target"),
        pytest.param(10, [0, 5], [1, 3], 2, id="faster in front"),
        pytest.param(10, [4, 0, 2], [2, 1, 3], 2, id="last one is slow"),
        pytest.param(10, [0, 4, 8], [9, 1, 8], 2, id="held up by the middle one"),
        pytest.param(10, [0, 2, 8], [6, 9, 1], 1, id="held up by the first of two"),
        pytest.param(10, [0, 2, 4], [1, 9, 1], 2, id="slow, fast, slow"),
        pytest.param(8, [0, 3], [3, 2], 2, id="less than an hour apart"),
        pytest.param(2, [0, 1], [2, 1], 1, id="short road"),
        pytest.param(
            10**6, [0, 2], [10**6, 10**6 - 1], 2, id="a millionth of an hour apart"
        ),
        pytest.param(10**6, [0, 10**6 - 1], [1, 1], 2, id="extremes"),
        pytest.param(
            10**6, [1, 2], [10**6, 10**6 - 1], 2, id="a millionth of a millionth apart"
        ),
        pytest.param(50, [1, 0], [49, 50], 1, id="an hour each, 49 times 1/49"),
    ],
)
def test_edge(target, position, speed, expected):
    got = Solution().carFleet(target, position, speed)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [
        solver.carFleet(10, position, speed)
        for position, speed in ([[0, 5], [1, 3]], [[2], [1]], [[0, 5], [3, 1]])
    ]
    assert got == [2, 1, 1]


def count_leaders(target, position, speed):
    """The oracle: a car leads a fleet if all in front would be there before it."""
    hours = {p: Fraction(target - p, s) for p, s in zip(position, speed, strict=True)}
    return sum(all(hours[q] < hours[p] for q in position if q > p) for p in position)


def cars(most, fastest):
    return st.integers(1, most).flatmap(
        lambda target: st.tuples(
            st.just(target),
            st.lists(
                st.tuples(st.integers(0, target - 1), st.integers(1, fastest)),
                min_size=1,
                max_size=12,
                unique_by=lambda car: car[0],
            ),
        )
    )


@given(drawn=cars(12, 4) | cars(40, 12))
def test_property_short_road(drawn):
    target, pairs = drawn
    position, speed = map(list, zip(*pairs, strict=True))
    got = Solution().carFleet(target, list(position), list(speed))
    assert got == count_leaders(target, position, speed)


@settings(max_examples=25)
@given(drawn=cars(10**6, 10**6))
def test_property_long_road(drawn):
    target, pairs = drawn
    position, speed = map(list, zip(*pairs, strict=True))
    got = Solution().carFleet(target, list(position), list(speed))
    assert got == count_leaders(target, position, speed)


@pytest.mark.parametrize("family", ["all alone", "one fleet", "meet at the target"])
@pytest.mark.parametrize("n", [312 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    # miles: how far each car has to go, in no order.
    miles = list(range(1, n + 1))
    random.Random(n).shuffle(miles)
    if family == "all alone":
        speed, expected = [1] * n, n
    elif family == "one fleet":
        speed, expected = [1 if mile == 1 else n + mile for mile in miles], 1
    else:
        speed, expected = miles[:], 1
    position = [n + 1 - mile for mile in miles]
    got = benchmark(Solution().carFleet, n + 1, position, speed)
    assert got == expected
