import pytest
from harness.leetcode import linked_list
from hypothesis import given
from hypothesis import strategies as st
from linked_list_cycle import Solution


@pytest.mark.parametrize(
    ("values", "cycle_at", "expected"),
    [
        pytest.param([3, 2, 0, 4], 1, True, id="back to the second node"),
        pytest.param([3, 2, 3], -1, False, id="no cycle"),
        pytest.param([], -1, False, id="empty list"),
    ],
)
def test_example(values, cycle_at, expected):
    got = Solution().hasCycle(linked_list(values, cycle_at))
    assert got is expected


@pytest.mark.parametrize(
    ("values", "cycle_at", "expected"),
    [
        pytest.param([1], -1, False, id="one node"),
        pytest.param([1], 0, True, id="one node, its own next"),
        pytest.param([1, 2], -1, False, id="two nodes"),
        pytest.param([1, 2], 0, True, id="two nodes in a ring"),
        pytest.param([1, 2], 1, True, id="the second is its own next"),
        pytest.param([1, 2, 3], -1, False, id="three nodes"),
        pytest.param([1, 2, 3], 0, True, id="three nodes in a ring"),
        pytest.param([1, 2, 3], 1, True, id="a ring of two behind a node"),
        pytest.param([1, 2, 3], 2, True, id="the last is its own next"),
        pytest.param([1, 2, 3, 4, 5], 3, True, id="a ring of two behind three"),
        pytest.param([7, 7], -1, False, id="two equal values"),
        pytest.param([7, 7, 7, 7], -1, False, id="all values equal"),
        pytest.param([1, 2, 1, 2], -1, False, id="values repeat, nodes do not"),
        pytest.param([0, 0, 0], 1, True, id="zeros and a ring"),
        pytest.param([-100_000, 5, 100_000], -1, False, id="smallest, largest value"),
        pytest.param(range(10_000), -1, False, id="longest, no cycle"),
        pytest.param(range(10_000), 9_999, True, id="longest, cycle at its end"),
    ],
)
def test_edge(values, cycle_at, expected):
    got = Solution().hasCycle(linked_list(values, cycle_at))
    assert got is expected


def test_second_call_starts_afresh():
    solver = Solution()
    lists = [([1, 2], 0), ([1, 2], -1), ([], -1), ([1], 0)]
    got = [solver.hasCycle(linked_list(*one)) for one in lists]
    assert got == [True, False, False, True]


@given(values=st.lists(st.integers(0, 2), max_size=9), place=st.integers(-9, 8))
def test_property_any(values, place):
    cycle_at = place if place < len(values) else -1
    got = Solution().hasCycle(linked_list(values, max(cycle_at, -1)))
    assert got is (cycle_at >= 0)


# A step takes nanoseconds: shorter lists would time the machine rather than the code.
@pytest.mark.parametrize("family", ["no cycle", "ring", "cycle at the end"])
@pytest.mark.parametrize("n", [1000 * 2**k for k in range(5)])
def test_speed(benchmark, family, n):
    cycle_at = {"no cycle": -1, "ring": 0, "cycle at the end": n - 1}[family]
    got = benchmark(Solution().hasCycle, linked_list(range(n), cycle_at))
    assert got is (family != "no cycle")
