import random

import pytest
from hand_of_straights import Solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("hand", "size", "expected"),
    [
        ([3, 1, 2, 4, 2, 3], 3, True),
        ([1, 2, 3, 4, 5], 4, False),
        ([1, 1, 2, 3], 2, False),
    ],
)
def test_example(hand, size, expected):
    got = Solution().isNStraightHand(hand, size)
    assert got is expected


@pytest.mark.parametrize(
    ("hand", "size", "expected"),
    [
        pytest.param([5], 1, True, id="one card"),
        pytest.param([9, 2, 2], 1, True, id="groups of one"),
        pytest.param([1, 2], 2, True, id="one group"),
        pytest.param([2, 1], 2, True, id="one group, falling"),
        pytest.param([1, 3], 2, False, id="a gap"),
        pytest.param([4, 4], 2, False, id="a pair is no straight"),
        pytest.param([1, 2, 3], 2, False, id="one card left over"),
        pytest.param([1, 1, 2, 2], 2, True, id="the same group twice"),
        pytest.param([1, 2, 2, 3], 2, True, id="groups overlap"),
        pytest.param([1, 2, 3, 4], 2, True, id="one group behind the other"),
        pytest.param([1, 2, 4, 5], 2, True, id="a gap between groups"),
        pytest.param([1, 2, 3, 5, 6, 8], 3, False, id="a gap in the last group"),
        pytest.param([1, 1, 2, 2, 3, 4], 3, False, id="second copy lacks a follower"),
        pytest.param([1, 2, 3, 3, 4, 5], 3, True, id="an end meets a start"),
        pytest.param([1, 2, 3, 3, 3, 4], 3, False, id="one too many in the middle"),
        pytest.param([1, 2, 2, 3, 3, 3, 4, 4, 5], 3, True, id="three staggered"),
        pytest.param([0, 1], 2, True, id="zero"),
        pytest.param([1, 3, 5, 7], 2, False, id="every other one"),
        pytest.param([10**9, 10**9 - 1, 0, 1], 2, True, id="extremes"),
    ],
)
def test_edge(hand, size, expected):
    got = Solution().isNStraightHand(hand, size)
    assert got is expected


def test_second_call_starts_afresh():
    solver = Solution()
    hands = [[1, 2, 3, 4], [1, 2], [1, 2]]
    got = [solver.isNStraightHand(hand, 2) for hand in hands]
    assert got == [True, True, True]


def can_be_laid(hand, size):
    """The oracle: lay down a group, from any start, and go back on failure."""
    if not hand:
        return True
    for start in set(hand):
        rest = list(hand)
        try:
            for card in range(start, start + size):
                rest.remove(card)
        except ValueError:
            continue
        if can_be_laid(rest, size):
            return True
    return False


@given(
    hand=st.lists(st.integers(0, 4), min_size=1, max_size=8),
    pick=st.integers(0, 3),
)
def test_property_small_and_dense(hand, pick):
    size = pick % len(hand) + 1
    got = Solution().isNStraightHand(list(hand), size)
    assert got is can_be_laid(hand, size)


@given(
    starts=st.lists(st.integers(0, 8), min_size=1, max_size=8),
    size=st.integers(1, 5),
    swap=st.integers(0, 7),
)
def test_property_laid_out(starts, size, swap):
    hand = [start + i for start in starts for i in range(size)]
    random.Random(swap).shuffle(hand)
    got = Solution().isNStraightHand(list(hand), size)
    assert got is True


@given(
    starts=st.lists(st.integers(0, 5), min_size=1, max_size=3),
    size=st.integers(2, 3),
    change=st.tuples(st.integers(0, 8), st.sampled_from([-2, -1, 1, 2])),
)
def test_property_one_card_changed(starts, size, change):
    hand = [start + 2 + i for start in starts for i in range(size)]
    hand[change[0] % len(hand)] += change[1]
    got = Solution().isNStraightHand(list(hand), size)
    assert got is can_be_laid(hand, size)


@pytest.mark.parametrize(
    "family", ["small groups", "large groups", "one group", "many copies"]
)
@pytest.mark.parametrize("n", [128 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    size = {"large groups": 64, "one group": n}.get(family, 2)
    hand = list(range(n))
    if family == "many copies":
        hand = list(range(n // 2)) + [n, n + 1] * (n // 4)
    random.Random(n).shuffle(hand)
    got = benchmark(Solution().isNStraightHand, hand, size)
    assert got is True
