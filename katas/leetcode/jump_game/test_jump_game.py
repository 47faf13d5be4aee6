import pytest
from hypothesis import given
from hypothesis import strategies as st
from jump_game import Solution


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        ([2, 4, 1, 0, 1], True),
        ([3, 1, 1, 0, 5], False),
        ([0], True),
    ],
)
def test_example(nums, expected):
    got = Solution().canJump(nums)
    assert got is expected


@pytest.mark.parametrize(
    ("nums", "expected"),
    [
        pytest.param([5], True, id="one position, a jump in hand"),
        pytest.param([1, 0], True, id="two positions"),
        pytest.param([0, 1], False, id="stuck at the start"),
        pytest.param([0, 0], False, id="two zeros"),
        pytest.param([1, 1, 1, 0], True, id="step by step"),
        pytest.param([1, 1, 0, 1], False, id="a zero one step before the end"),
        pytest.param([1, 0, 9, 0], False, id="the large number is beyond the zero"),
        pytest.param([2, 0, 1, 0], True, id="over one zero"),
        pytest.param([2, 0, 0], True, id="exactly to the end"),
        pytest.param([2, 0, 0, 0], False, id="one short"),
        pytest.param([9, 0, 0, 0], True, id="far beyond the end"),
        pytest.param([3, 0, 0, 0, 1], False, id="largest jump lands on a zero"),
        pytest.param([3, 2, 0, 0], True, id="largest jump is right"),
        pytest.param([2, 3, 0, 0, 1], True, id="largest jump is wrong"),
        pytest.param([4, 1, 3, 0, 0, 0], True, id="the middle choice is right"),
        pytest.param([3, 2, 1, 1, 0, 4], False, id="all ways end on one zero"),
        pytest.param([1, 2, 0, 1, 0], True, id="zeros that are no trap"),
        pytest.param([4, 2, 0, 0, 1, 0], True, id="largest number reaches less far"),
        pytest.param([5, 4, 3, 2, 1, 0, 0], False, id="falling to a zero"),
        pytest.param([5, 4, 3, 2, 1, 1, 0], True, id="falling, not to a zero"),
        pytest.param([1, 3, 0, 0, 0, 9], False, id="sum would do, reach does not"),
        pytest.param([1] * 500, True, id="many single steps"),
        pytest.param([100_000, 0], True, id="largest number"),
    ],
)
def test_edge(nums, expected):
    got = Solution().canJump(nums)
    assert got is expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.canJump(v) for v in ([9, 1], [0, 1], [1, 0, 1], [1, 1, 1])]
    assert got == [True, False, False, True]


def can_jump(nums):
    """The oracle: flood the positions until no more is found."""
    found = {0}
    while True:
        more = {j for i in found for j in range(i + 1, i + nums[i] + 1)} - found
        more = {j for j in more if j < len(nums)}
        if not more:
            return len(nums) - 1 in found
        found |= more


@given(nums=st.lists(st.integers(0, 3), min_size=1, max_size=8))
def test_property_small_and_dense(nums):
    got = Solution().canJump(list(nums))
    assert got is can_jump(nums)


@given(
    nums=st.lists(st.sampled_from([0, 0, 0, 0, 1, 2, 5, 7]), min_size=1, max_size=40)
)
def test_property_long(nums):
    got = Solution().canJump(list(nums))
    assert got is can_jump(nums)


# The ways to try are many in the first two families, and in the first one none leads to
# the end. In the last one a single jump from the middle passes all the zeros.
@pytest.mark.parametrize(
    "family", ["far but in vain", "far and back", "single steps", "over many zeros"]
)
@pytest.mark.parametrize("n", [312 * 2**k for k in range(6)])
def test_speed(benchmark, family, n):
    if family == "single steps":
        nums, expected = [1] * n, True
    elif family == "over many zeros":
        nums, expected = [1] * (n // 2) + [n] + [0] * (n - n // 2 - 1), True
    else:
        nums, expected = [*range(n - 2, -1, -1), 0], family == "far and back"
        if expected:
            nums[-2] = 1
    got = benchmark(Solution().canJump, nums)
    assert got is expected
