import pytest
from harness.leetcode import linked_list, values_of
from hypothesis import given
from hypothesis import strategies as st
from reverse_linked_list import Solution


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param([1, 2, 3, 4, 5], [5, 4, 3, 2, 1], id="five nodes"),
        pytest.param([1, 2], [2, 1], id="two nodes"),
        pytest.param([], [], id="empty list"),
    ],
)
def test_example(values, expected):
    got = values_of(Solution().reverseList(linked_list(values)))
    assert got == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        pytest.param([7], [7], id="one node"),
        pytest.param([1, 2, 3], [3, 2, 1], id="three nodes"),
        pytest.param([0, 0, 1, 0], [0, 1, 0, 0], id="zeros"),
        pytest.param([2, 5, 2, 2, 5], [5, 2, 2, 5, 2], id="equal values"),
        pytest.param([3, -1, 2], [2, -1, 3], id="in no order"),
        pytest.param([-5000, 0, 5000], [5000, 0, -5000], id="extremes"),
        pytest.param([1, 2, 2, 1], [1, 2, 2, 1], id="palindrome"),
    ],
)
def test_edge(values, expected):
    got = values_of(Solution().reverseList(linked_list(values)))
    assert got == expected


def test_begins_with_the_last_node():
    got = Solution().reverseList(linked_list([4, 8, 6]))
    assert got is not None, "the list came back empty"
    assert got.val == 6


def test_ends_with_the_first_node():
    got = values_of(Solution().reverseList(linked_list([4, 8, 6])))
    assert got[-1:] == [4]


def test_ends():
    got = values_of(Solution().reverseList(linked_list([4, 8, 6])))
    assert len(got) <= 3, "the list came back with more nodes than it had"


def test_keeps_each_node_once():
    got = values_of(Solution().reverseList(linked_list([4, 8, 6])))
    assert sorted(got) == [4, 6, 8]


def test_second_call_starts_afresh():
    solver = Solution()
    got = [values_of(solver.reverseList(linked_list(v))) for v in ([1, 2], [3], [])]
    assert got == [[2, 1], [3], []]


def test_twice_is_the_list_again():
    solver = Solution()
    got = values_of(solver.reverseList(solver.reverseList(linked_list([1, 2, 3]))))
    assert got == [1, 2, 3]


def test_longest_list():
    got = values_of(Solution().reverseList(linked_list(range(5000))))
    assert got == list(range(4999, -1, -1))


@given(values=st.lists(st.integers(0, 2), max_size=6))
def test_property_short(values):
    got = values_of(Solution().reverseList(linked_list(values)))
    assert got == values[::-1]


@given(values=st.lists(st.integers(-5000, 5000), max_size=80))
def test_property_any(values):
    got = values_of(Solution().reverseList(linked_list(values)))
    assert got == values[::-1]


# A step takes nanoseconds: shorter lists would time the machine rather than the code.
@pytest.mark.parametrize("n", [1500 * 2**k for k in range(5)])
def test_speed(benchmark, n):
    got = benchmark(Solution().reverseList, linked_list(range(n)))
    assert values_of(got) == list(range(n - 1, -1, -1))
