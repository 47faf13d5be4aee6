import pytest
from copy_list_with_random_pointer import Solution
from harness.leetcode import Node, nodes_of
from hypothesis import given
from hypothesis import strategies as st


def build(pairs):
    """Make the nodes of a list from (value, index of random or None)."""
    nodes = [Node(value) for value, _ in pairs]
    for i, (_, target) in enumerate(pairs):
        nodes[i].next = nodes[i + 1] if i + 1 < len(nodes) else None
        nodes[i].random = None if target is None else nodes[target]
    return nodes


def pairs_of(nodes):
    """Read (value, index of random) back.."""
    index_of = {id(node): i for i, node in enumerate(nodes)} | {id(None): None}
    return [
        (node.val, index_of.get(id(node.random), "outside the list")) for node in nodes
    ]


def copied(pairs):
    """Return what the copy reads, after a look at whether it is one."""
    nodes = build(pairs)
    copy = nodes_of(Solution().copyRandomList(nodes[0] if nodes else None))
    links = [id(node.next) for node in nodes]
    ends = [*map(id, nodes[1:]), id(None)]
    assert not {id(node) for node in nodes} & {
        id(node) for node in copy
    }, "a node of the given list is in the copy"
    assert links == (ends if nodes else []), "the given list was relinked"
    assert pairs_of(nodes) == pairs, "the given list was changed"
    return pairs_of(copy)


@pytest.mark.parametrize(
    "pairs",
    [
        pytest.param([(7, None), (4, 0)], id="two nodes"),
        pytest.param([], id="empty list"),
    ],
)
def test_example(pairs):
    got = copied(pairs)
    assert got == pairs


@pytest.mark.parametrize(
    "pairs",
    [
        pytest.param([(3, None)], id="one node"),
        pytest.param([(3, 0)], id="one node, to itself"),
        pytest.param([(1, 1), (2, None)], id="ahead"),
        pytest.param([(1, None), (2, 1)], id="the last to itself"),
        pytest.param([(1, 1), (2, 0)], id="to each other"),
        pytest.param([(1, 2), (2, 2), (3, 2)], id="all to the last"),
        pytest.param([(1, 0), (2, 0), (3, 0)], id="all to the first"),
        pytest.param([(1, 1), (2, 2), (3, None)], id="random like next"),
        pytest.param([(5, 1), (5, 1), (5, 0)], id="equal values, to the second"),
        pytest.param([(5, None), (5, 2), (5, 1)], id="equal values, crossed"),
        pytest.param([(0, None), (0, 0)], id="zeros"),
        pytest.param([(-10_000, 1), (10_000, 0)], id="extremes"),
    ],
)
def test_edge(pairs):
    got = copied(pairs)
    assert got == pairs


def test_second_call_copies_anew():
    solver = Solution()
    head = build([(1, 1), (2, 0)])[0]
    first = nodes_of(solver.copyRandomList(head))
    head.val = 9
    got = nodes_of(solver.copyRandomList(head))
    assert pairs_of(got) == [(9, 1), (2, 0)]
    assert got[0] is not first[0]


def test_longest_list():
    pairs = [(i % 7, 999 - i) for i in range(1000)]
    got = copied(pairs)
    assert got == pairs


def any_pairs(values, most):
    def targets(found):
        one = st.none() | st.integers(0, len(found) - 1)
        return st.lists(one, min_size=len(found), max_size=len(found)).map(
            lambda chosen: list(zip(found, chosen, strict=True))
        )

    return st.lists(values, min_size=1, max_size=most).flatmap(targets)


@given(pairs=any_pairs(st.integers(0, 1), most=5))
def test_property_short(pairs):
    got = copied(pairs)
    assert got == pairs


@given(pairs=any_pairs(st.integers(-10_000, 10_000), most=40))
def test_property_any(pairs):
    got = copied(pairs)
    assert got == pairs


@pytest.mark.parametrize("family", ["to the last", "mirrored"])
@pytest.mark.parametrize("n", [150 * 2**k for k in range(5)])
def test_speed(benchmark, family, n):
    pairs = [(i, n - 1 if family == "to the last" else n - 1 - i) for i in range(n)]
    got = benchmark(Solution().copyRandomList, build(pairs)[0])
    assert pairs_of(nodes_of(got)) == pairs
