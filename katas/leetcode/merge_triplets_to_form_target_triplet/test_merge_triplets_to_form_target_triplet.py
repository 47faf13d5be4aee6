from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from merge_triplets_to_form_target_triplet import Solution


@pytest.mark.parametrize(
    ("triplets", "target", "expected"),
    [
        ([[2, 5, 3], [1, 8, 4], [1, 7, 5]], [2, 7, 5], True),
        ([[3, 4, 5], [4, 5, 6]], [3, 2, 5], False),
        ([[2, 1, 1], [1, 2, 1], [1, 1, 2]], [2, 2, 2], True),
    ],
)
def test_example(triplets, target, expected):
    got = Solution().mergeTriplets(triplets, target)
    assert got is expected


@pytest.mark.parametrize(
    ("triplets", "target", "expected"),
    [
        pytest.param([[3, 1, 2]], [3, 1, 2], True, id="there already"),
        pytest.param([[3, 1, 2]], [3, 1, 3], False, id="third too small"),
        pytest.param([[3, 1, 2]], [3, 2, 2], False, id="second too small"),
        pytest.param([[3, 1, 2]], [4, 1, 2], False, id="first too small"),
        pytest.param([[3, 1, 2]], [2, 1, 2], False, id="first too large"),
        pytest.param([[1, 3, 2]], [1, 2, 2], False, id="second too large"),
        pytest.param([[1, 2, 3]], [1, 2, 2], False, id="third too large"),
        pytest.param([[1, 2, 3]], [3, 2, 1], False, id="numbers in other places"),
        pytest.param([[5, 1, 1], [1, 5, 9]], [5, 5, 1], False, id="comes with more"),
        pytest.param([[9, 2, 1], [1, 2, 2]], [1, 2, 2], True, id="a bad one left out"),
        pytest.param([[2, 1, 2], [1, 2, 1]], [2, 2, 2], True, id="two make it up"),
        pytest.param([[2, 1, 1], [1, 2, 1]], [2, 2, 2], False, id="one place lacking"),
        pytest.param([[2, 2, 3], [3, 3, 2], [2, 3, 2]], [3, 3, 3], True, id="overlap"),
        pytest.param([[2, 2, 2], [3, 3, 4]], [3, 3, 3], False, id="below, then above"),
        pytest.param([[1, 1, 1]], [1000, 1000, 1000], False, id="extremes"),
        pytest.param([[1, 1, 4], [1, 5, 3], [6, 1, 1]], [6, 5, 4], True, id="three"),
    ],
)
def test_edge(triplets, target, expected):
    got = Solution().mergeTriplets(triplets, target)
    assert got is expected


def test_second_call_starts_afresh():
    solver = Solution()
    target = [2, 2, 2]
    got = [solver.mergeTriplets(t, target) for t in ([[2, 2, 1]], [[1, 1, 2]])]
    assert got == [False, False]


def can_be_made(triplets, target):
    """The oracle: the maximum of every choice of one triplet or more."""
    return any(
        [max(column) for column in zip(*chosen, strict=True)] == target
        for size in range(1, len(triplets) + 1)
        for chosen in combinations(triplets, size)
    )


def triplet(largest):
    return st.lists(st.integers(1, largest), min_size=3, max_size=3)


@given(triplets=st.lists(triplet(3), min_size=1, max_size=5), target=triplet(3))
def test_property_small_and_dense(triplets, target):
    got = Solution().mergeTriplets([list(one) for one in triplets], list(target))
    assert got is can_be_made(triplets, target)


@given(triplets=st.lists(triplet(6), min_size=1, max_size=7), pick=st.integers(1, 127))
def test_property_often_possible(triplets, pick):
    chosen = [one for i, one in enumerate(triplets) if pick >> i & 1] or triplets
    target = [max(column) for column in zip(*chosen, strict=True)]
    got = Solution().mergeTriplets([list(one) for one in triplets], list(target))
    assert got is True


@pytest.mark.parametrize(
    "family",
    ["the last completes it", "one place lacking", "every other one too large"],
)
@pytest.mark.parametrize("n", [150 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    larger = int(family == "every other one too large")
    triplets = [[7 + larger * (i % 2), 1 + i % 8, 1 + i % 5] for i in range(n)]
    if family != "one place lacking":
        triplets[-1] = [1, 8, 9]
    got = benchmark(Solution().mergeTriplets, triplets, [7, 8, 9])
    assert got is (family != "one place lacking")
