"""What LeetCode gives is given."""

import builtins
import tomllib

import pytest

from harness import catalog
from harness.leetcode import injected, linked_list, nodes_of, replay, values_of

LISTED = set(
    tomllib.loads(
        (catalog.HOME / "harness/grading/ruff_leetcode.toml").read_text("utf-8")
    )["builtins"]
)


def test_ruff_knows_every_injected_name():
    assert {name for name in injected() if not hasattr(builtins, name)} <= LISTED


@pytest.mark.parametrize(
    "name",
    [
        *(
            "List",
            "Optional",
            "deque",
            "defaultdict",
            "Counter",
            "heapq",
            "math",
            "inf",
        ),
        *("lru_cache", "ListNode", "TreeNode", "heappush", "bisect_left", "accumulate"),
        *("gcd", "cache", "reduce"),
    ],
)
def test_the_names_people_use_are_there(name):
    assert name in injected()


def test_builtins_are_not_hidden_by_star_imports():
    names = injected()
    assert names["pow"](2, 5, 7) == 4
    assert names["open"] is open


def test_lists_of_nodes_there_and_back():
    assert values_of(linked_list([1, 2])) == [1, 2]
    assert linked_list([]) is None
    assert nodes_of(None) == []


@pytest.mark.parametrize("head", [3, [1], linked_list([1, 2], cycle_at=0)], ids=str)
def test_what_is_no_list_is_told(head):
    with pytest.raises(AssertionError, match=r"expected a ListNode|never ends"):
        values_of(head)


def test_replay_plays_a_sequence_of_calls():
    class Counting:
        def __init__(self, start):
            self.at = start

        def add(self, more):
            self.at += more
            return self.at

    assert replay(Counting)(["Counting", "add", "add"], [[1], [2], [3]]) == [None, 3, 6]
