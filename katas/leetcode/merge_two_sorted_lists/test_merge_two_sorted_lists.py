import pytest
from harness.leetcode import linked_list, values_of
from hypothesis import given
from hypothesis import strategies as st
from merge_two_sorted_lists import Solution


def merged(first, second):
    return Solution().mergeTwoLists(linked_list(first), linked_list(second))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param([1, 4, 6], [2, 4], [1, 2, 4, 4, 6], id="five nodes"),
        pytest.param([], [3], [3], id="one list empty"),
        pytest.param([], [], [], id="both lists empty"),
    ],
)
def test_example(first, second, expected):
    got = values_of(merged(first, second))
    assert got == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param([3], [], [3], id="second list empty"),
        pytest.param([1, 2, 3], [], [1, 2, 3], id="second list empty, three nodes"),
        pytest.param([], [1, 2, 3], [1, 2, 3], id="first list empty, three nodes"),
        pytest.param([1], [2], [1, 2], id="one node each, in order"),
        pytest.param([2], [1], [1, 2], id="one node each, second first"),
        pytest.param([5], [5], [5, 5], id="one node each, equal"),
        pytest.param([1, 2], [3, 4], [1, 2, 3, 4], id="second behind the first"),
        pytest.param([3, 4], [1, 2], [1, 2, 3, 4], id="first behind the second"),
        pytest.param([1, 3, 5], [2, 4, 6], [1, 2, 3, 4, 5, 6], id="in turns"),
        pytest.param([9], [1, 2, 3], [1, 2, 3, 9], id="several left in the first"),
        pytest.param([1], [2, 3, 4], [1, 2, 3, 4], id="several left in the second"),
        pytest.param([1, 8, 9], [2], [1, 2, 8, 9], id="two left in the first"),
        pytest.param([1, 1], [1, 1, 1], [1] * 5, id="all equal"),
        pytest.param([2, 2, 7], [2, 7], [2, 2, 2, 7, 7], id="equal in both"),
        pytest.param([-3, 0], [-4, 0], [-4, -3, 0, 0], id="negative and zero"),
        pytest.param([0], [0], [0, 0], id="zeros"),
        pytest.param([0], [-1], [-1, 0], id="zero comes second"),
        pytest.param([-100, 100], [-100, 100], [-100, -100, 100, 100], id="extremes"),
    ],
)
def test_edge(first, second, expected):
    got = values_of(merged(first, second))
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    pairs = [([1, 5], [2]), ([3], []), ([], [])]
    got = [
        values_of(solver.mergeTwoLists(linked_list(first), linked_list(second)))
        for first, second in pairs
    ]
    assert got == [[1, 2, 5], [3], []]


def test_longest_lists():
    first, second = list(range(-100, 0, 2)), list(range(-99, 1, 2))
    got = values_of(merged(first, second))
    assert got == list(range(-100, 0))


short = st.lists(st.integers(0, 3), max_size=4).map(sorted)
longer = st.lists(st.integers(-100, 100), max_size=50).map(sorted)


@given(first=short, second=short)
def test_property_short(first, second):
    got = values_of(merged(first, second))
    assert got == sorted(first + second)


@given(first=longer, second=longer)
def test_property_any(first, second):
    got = values_of(merged(first, second))
    assert got == sorted(first + second)


# A step takes nanoseconds: shorter lists would time the machine rather than the code.
@pytest.mark.parametrize("family", ["in turns", "one behind the other"])
@pytest.mark.parametrize("n", [625 * 2**k for k in range(5)])
def test_speed(benchmark, family, n):
    if family == "in turns":
        first, second = range(0, 2 * n, 2), range(1, 2 * n, 2)
    else:
        first, second = range(n, 2 * n), range(n)
    lists = linked_list(first), linked_list(second)
    got = benchmark(Solution().mergeTwoLists, *lists)
    assert values_of(got) == list(range(2 * n))
