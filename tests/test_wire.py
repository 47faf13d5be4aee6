"""What crosses between a LeetCode attempt and its tests."""

import ast
import json
import math
from collections import Counter, deque

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness.leetcode import (
    NODE_TYPES,
    ListNode,
    Node,
    linked_list,
    nodes_of,
    values_of,
)
from harness.runner.conform import conform
from harness.runner.wire import Decoder, Encoder, Opaque

SCALARS = (
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False)
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner)
    | st.tuples(inner, inner)
    | st.dictionaries(st.integers() | st.text(), inner)
    | st.frozensets(st.integers()).map(set),
    max_leaves=12,
)


def cross(value):
    encoder = Encoder()
    wire = encoder.encode(value)
    wire, nodes = json.loads(json.dumps([wire, encoder.nodes()]))
    return Decoder(NODE_TYPES, nodes).decode(wire)


@given(VALUES)
def test_plain_values_arrive_as_they_were(value):
    arrived = cross(value)
    assert arrived == value
    assert repr(arrived) == repr(value) or isinstance(value, set | list | tuple | dict)


def test_nan_and_infinity_arrive():
    assert math.isnan(cross(math.nan))
    assert cross([math.inf, -math.inf]) == [math.inf, -math.inf]


class Liar(list):
    def __eq__(self, other):
        return True

    def __iter__(self):
        return iter([1, 2, 3])

    __hash__ = None


class Lazy(deque):
    def __iter__(self):
        return iter([1, 2, 3])


class Sly(int):
    def __eq__(self, other):
        return True

    __hash__ = None


@pytest.mark.parametrize(
    ("lie", "truth"),
    [
        (Liar([9]), [9]),
        (Sly(4), 4),
        (Counter("aab"), {"a": 2, "b": 1}),
        ({1: 2}.keys(), [1]),
        (Lazy([9]), [9]),
    ],
    ids=["list", "int", "dict", "view", "deque"],
)
def test_a_subclass_arrives_as_what_it_really_holds(lie, truth):
    arrived = cross([lie])[0]
    assert arrived == truth


@pytest.mark.parametrize(
    "value", [object(), (i for i in ()), len], ids=["object", "gen", "func"]
)
def test_what_cannot_cross_equals_nothing(value):
    arrived = cross(value)
    assert isinstance(arrived, Opaque)
    assert arrived != arrived  # noqa: PLR0124 - the point


def test_a_value_that_contains_itself_arrives_as_opaque():
    snake = [1]
    snake += [snake, snake]
    assert [type(item) for item in cross(snake)] == [int, Opaque, Opaque]


def test_linked_lists_cross_with_cycles_and_identity():
    assert values_of(cross(linked_list(range(5000)))) == list(range(5000))
    looped = cross(linked_list([1, 2, 3], cycle_at=1))
    assert looped.next is looped.next.next.next
    with pytest.raises(AssertionError, match="never ends"):
        values_of(looped)


def test_nodes_known_on_the_other_side_stay_the_same_objects():
    head = linked_list([1, 2, 3])
    encoder = Encoder()
    wire = encoder.encode(head)
    known = {number: encoder.met[key] for key, number in encoder.numbers.items()}
    back = Decoder(NODE_TYPES, encoder.nodes(), known).decode(wire)
    assert back is head
    assert [id(node) for node in nodes_of(back)] == [
        id(node) for node in nodes_of(head)
    ]


def test_random_pointers_cross():
    first, second = Node(1), Node(2)
    first.next, first.random, second.random = second, second, second
    copy = cross(first)
    assert copy.random is copy.next
    assert copy.next.random is copy.next


@pytest.mark.parametrize(
    ("value", "promised", "expected"),
    [
        ((1, 2), "List[int]", [1, 2]),
        ({3}, "list[int]", [3]),
        ([(1, 2)], "List[List[int]]", [[1, 2]]),
        (2, "float", 2.0),
        (1, "bool", True),
        (None, "Optional[ListNode]", None),
        (None, "ListNode | None", None),
        ("anything", "None", None),
        ([], "'List[int]'", []),
    ],
)
def test_what_leetcode_takes_is_taken(value, promised, expected):
    got = conform(value, ast.parse(promised, mode="eval").body)
    assert got == expected
    assert type(got) is type(expected)


@pytest.mark.parametrize(
    ("value", "promised"),
    [
        (True, "int"),
        (1.0, "int"),
        ([True], "List[int]"),
        ([1.0], "List[int]"),
        (None, "List[int]"),
        (3, "str"),
        ("x", "bool"),
        (True, "float"),
        (7, "List[int]"),
    ],
)
def test_what_leetcode_does_not_take_equals_nothing(value, promised):
    got = conform(value, ast.parse(promised, mode="eval").body)
    assert got != value


def test_deques_stand_for_lists():
    assert conform(cross(deque([1, 2])), ast.parse("List[int]", mode="eval").body) == [
        1,
        2,
    ]


def test_own_node_classes_are_told_by_name():
    class Mine(ListNode):
        pass

    node = Mine(4)
    assert type(cross(node)) is ListNode


def test_a_link_to_a_node_that_is_not_there_is_refused():
    columns = {"ListNode": [[0], [1], [7]]}
    with pytest.raises(KeyError):
        Decoder(NODE_TYPES, columns)


def test_columns_of_different_lengths_are_refused():
    columns = {"ListNode": [[0, 1], [1], [None, None]]}
    with pytest.raises(ValueError, match="length"):
        Decoder(NODE_TYPES, columns)
