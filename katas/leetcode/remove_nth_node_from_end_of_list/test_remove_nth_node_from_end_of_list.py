import pytest
from harness.leetcode import linked_list, values_of
from hypothesis import given
from hypothesis import strategies as st
from remove_nth_node_from_end_of_list import Solution


def without(values, n):
    return values_of(Solution().removeNthFromEnd(linked_list(values), n))


@pytest.mark.parametrize(
    ("values", "n", "expected"),
    [
        pytest.param([4, 8, 15, 16, 23], 2, [4, 8, 15, 23], id="last but one"),
        pytest.param([1], 1, [], id="the only node"),
        pytest.param([1, 2], 2, [2], id="the first node"),
    ],
)
def test_example(values, n, expected):
    got = without(values, n)
    assert got == expected


@pytest.mark.parametrize(
    ("values", "n", "expected"),
    [
        pytest.param([1, 2], 1, [1], id="two nodes, the last"),
        pytest.param([1, 2, 3], 1, [1, 2], id="three nodes, the last"),
        pytest.param([1, 2, 3], 2, [1, 3], id="three nodes, the middle"),
        pytest.param([1, 2, 3], 3, [2, 3], id="three nodes, the first"),
        pytest.param([1, 2, 3, 4, 5], 4, [1, 3, 4, 5], id="the second of five"),
        pytest.param([7, 7, 7], 3, [7, 7], id="equal values"),
        pytest.param([2, 5, 2, 5], 2, [2, 5, 5], id="equal values, the third of four"),
        pytest.param([0, 0, 1], 1, [0, 0], id="zeros"),
        pytest.param(list(range(30)), 30, list(range(1, 30)), id="longest, the first"),
    ],
)
def test_edge(values, n, expected):
    got = without(values, n)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [
        values_of(solver.removeNthFromEnd(linked_list(values), n))
        for values, n in [([1, 2, 3], 1), ([4], 1), ([5, 6, 7], 3)]
    ]
    assert got == [[1, 2], [], [6, 7]]


@given(
    values=st.lists(st.integers(0, 3), min_size=1, max_size=6), pick=st.integers(0, 5)
)
def test_property_short(values, pick):
    n = pick % len(values) + 1
    got = without(values, n)
    assert got == values[: len(values) - n] + values[len(values) - n + 1 :]


@given(
    values=st.lists(st.integers(0, 100), min_size=1, max_size=30),
    pick=st.integers(0, 29),
)
def test_property_any(values, pick):
    n = pick % len(values) + 1
    got = without(values, n)
    assert got == values[: len(values) - n] + values[len(values) - n + 1 :]


# A step takes nanoseconds: shorter lists would time the machine rather than the code.
@pytest.mark.parametrize("family", ["last", "first", "middle"])
@pytest.mark.parametrize("n", [1500 * 2**k for k in range(5)])
def test_speed(benchmark, family, n):
    place = {"last": 1, "first": n, "middle": n // 2}[family]
    got = benchmark(Solution().removeNthFromEnd, linked_list(range(n)), place)
    values = list(range(n))
    del values[n - place]
    assert values_of(got) == values
