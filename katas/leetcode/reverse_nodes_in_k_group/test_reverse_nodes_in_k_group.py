import pytest
from harness.leetcode import linked_list, values_of
from hypothesis import given
from hypothesis import strategies as st
from reverse_nodes_in_k_group import Solution


def grouped(values, k):
    return values_of(Solution().reverseKGroup(linked_list(values), k))


def turned(values, k):
    """The oracle: slice by slice."""
    groups = [list(values[i : i + k]) for i in range(0, len(values), k)]
    return [
        value
        for group in groups
        for value in (group[::-1] if len(group) == k else group)
    ]


@pytest.mark.parametrize(
    ("values", "k", "expected"),
    [
        pytest.param([1, 2, 3, 4, 5], 2, [2, 1, 4, 3, 5], id="pairs, one left over"),
        pytest.param([1, 2, 3, 4, 5], 3, [3, 2, 1, 4, 5], id="two left over"),
        pytest.param([1, 2, 3, 4], 4, [4, 3, 2, 1], id="one group"),
    ],
)
def test_example(values, k, expected):
    got = grouped(values, k)
    assert got == expected


@pytest.mark.parametrize(
    ("values", "k", "expected"),
    [
        pytest.param([7], 1, [7], id="one node"),
        pytest.param([1, 2, 3], 1, [1, 2, 3], id="groups of one"),
        pytest.param([1, 2], 2, [2, 1], id="two nodes"),
        pytest.param([1, 2, 3, 4], 2, [2, 1, 4, 3], id="pairs, none left over"),
        pytest.param([1, 2, 3, 4], 3, [3, 2, 1, 4], id="one left over"),
        pytest.param([1, 2, 3, 4, 5, 6], 3, [3, 2, 1, 6, 5, 4], id="two of three"),
        pytest.param(list(range(9)), 4, [3, 2, 1, 0, 7, 6, 5, 4, 8], id="fours"),
        pytest.param([5, 5, 1, 5], 2, [5, 5, 5, 1], id="equal values"),
        pytest.param([1, 2, 3, 3], 2, [2, 1, 3, 3], id="equal in the second group"),
        pytest.param([0, 0, 1000], 3, [1000, 0, 0], id="extremes"),
    ],
)
def test_edge(values, k, expected):
    got = grouped(values, k)
    assert got == expected


def test_nodes_keep_their_values():
    head = linked_list([1, 2, 3])
    second = head.next
    Solution().reverseKGroup(head, 2)
    assert [head.val, second.val] == [1, 2], "a node's value was changed"


def test_second_call_starts_afresh():
    solver = Solution()
    got = [
        values_of(solver.reverseKGroup(linked_list(values), k))
        for values, k in [([1, 2, 3], 2), ([4, 5, 6], 3)]
    ]
    assert got == [[2, 1, 3], [6, 5, 4]]


@pytest.mark.parametrize("k", [1, 2, 4999, 5000])
def test_longest_list(k):
    values = [i % 1000 for i in range(5000)]
    got = grouped(values, k)
    assert got == turned(values, k)


@given(
    values=st.lists(st.integers(0, 9), min_size=1, max_size=9), pick=st.integers(0, 8)
)
def test_property_short(values, pick):
    k = pick % len(values) + 1
    got = grouped(values, k)
    assert got == turned(values, k)


@given(
    values=st.lists(st.integers(0, 1000), min_size=1, max_size=60),
    pick=st.integers(0, 59),
)
def test_property_any(values, pick):
    k = pick % len(values) + 1
    got = grouped(values, k)
    assert got == turned(values, k)


# A step takes nanoseconds: shorter lists would time the machine rather than the code.
@pytest.mark.parametrize("family", ["pairs", "one group"])
@pytest.mark.parametrize("n", [800 * 2**k for k in range(5)])
def test_speed(benchmark, family, n):
    k = 2 if family == "pairs" else n
    got = benchmark(Solution().reverseKGroup, linked_list(range(n)), k)
    assert values_of(got) == turned(range(n), k)
