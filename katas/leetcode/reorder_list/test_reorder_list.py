import pytest
from harness.leetcode import linked_list, values_of
from hypothesis import given
from hypothesis import strategies as st
from reorder_list import Solution


def reordered(values):
    head = linked_list(values)
    Solution().reorderList(head)
    return values_of(head)


def outside_in(values):
    """The oracle: take from the front and from the back in turns."""
    rest, taken = list(values), []
    while rest:
        taken.append(rest.pop(0 if len(taken) % 2 == 0 else -1))
    return taken


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param([1, 2, 3, 4], [1, 4, 2, 3], id="four nodes"),
        pytest.param([5, 6, 7, 8, 9], [5, 9, 6, 8, 7], id="five nodes"),
    ],
)
def test_example(values, expected):
    got = reordered(values)
    assert got == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param([1, 2, 3], [1, 3, 2], id="three nodes"),
        pytest.param([6, 5, 4, 3, 2, 1], [6, 1, 5, 2, 4, 3], id="six nodes, falling"),
        pytest.param([3, 1, 3, 1, 2], [3, 2, 1, 1, 3], id="equal values"),
        pytest.param([1000, 1, 1, 1000], [1000, 1000, 1, 1], id="extremes"),
    ],
)
def test_edge(values, expected):
    got = reordered(values)
    assert got == expected


@pytest.mark.parametrize("values", [[7], [7, 8]], ids=["one node", "two nodes"])
def test_short_list_stays(values):
    got = reordered(values)
    assert got == values


def test_nodes_keep_their_values():
    head = linked_list([1, 2, 3, 4, 5])
    second, last = head.next, head.next.next.next.next
    Solution().reorderList(head)
    assert [head.val, second.val, last.val] == [1, 2, 5], "a node's value was changed"


def test_second_call_starts_afresh():
    solver = Solution()
    first, second = linked_list([1, 2, 3]), linked_list([4, 5])
    solver.reorderList(first)
    solver.reorderList(second)
    assert [values_of(first), values_of(second)] == [[1, 3, 2], [4, 5]]


def test_long_list():
    got = reordered([1, 2] * 1000)
    assert got == [1, 2, 2, 1] * 500


@given(values=st.lists(st.integers(1, 9), min_size=1, max_size=8))
def test_property_short(values):
    got = reordered(values)
    assert got == outside_in(values)


@given(values=st.lists(st.integers(1, 1000), min_size=1, max_size=60))
def test_property_any(values):
    got = reordered(values)
    assert got == outside_in(values)


# A step takes nanoseconds: shorter lists would time the machine rather than the code.
@pytest.mark.parametrize("n", [401 * 2**k for k in range(7)])
def test_speed(benchmark, n):
    head = linked_list(range(1, n + 1))
    benchmark(Solution().reorderList, head)
    assert sorted(values_of(head)) == list(range(1, n + 1))
