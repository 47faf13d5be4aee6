"""What LeetCode gives to every Python program: node types, ready-made imports, replay.

Kata tests import the helpers from here; the runner puts the injected names into an
attempt's namespace before it runs, so that a file pasted from LeetCode works unchanged.
"""

import importlib
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Any

Replay = Callable[[Sequence[str], Sequence[Sequence[Any]]], list[Any]]


class ListNode:
    """A node of a singly linked list."""

    def __init__(self, val: Any = 0, next: "ListNode | None" = None) -> None:
        self.val = val
        self.next = next

    def __repr__(self) -> str:
        return f"ListNode({self.val!r})"


class TreeNode:
    """A node of a binary tree."""

    def __init__(
        self,
        val: Any = 0,
        left: "TreeNode | None" = None,
        right: "TreeNode | None" = None,
    ) -> None:
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self) -> str:
        return f"TreeNode({self.val!r})"


class Node:
    """A list node that also points at some node of its list, or at none."""

    def __init__(
        self,
        x: int,
        next: "Node | None" = None,
        random: "Node | None" = None,
    ) -> None:
        self.val = int(x)
        self.next = next
        self.random = random

    def __repr__(self) -> str:
        return f"Node({self.val!r})"


NODE_TYPES: dict[str, type] = {cls.__name__: cls for cls in (ListNode, TreeNode, Node)}
NODE_FIELDS = {
    "ListNode": ("val", "next"),
    "TreeNode": ("val", "left", "right"),
    "Node": ("val", "next", "random"),
}

# The order matters: of two modules that share a name, LeetCode's later one wins.
_STAR_IMPORTS = [
    *("string", "re", "datetime", "collections", "heapq", "bisect", "copy", "math"),
    *("random", "statistics", "itertools", "functools", "operator", "io", "sys"),
    *("json", "typing"),
]


def injected() -> dict[str, Any]:
    """Return the names that LeetCode defines before a program starts."""
    names: dict[str, Any] = {}
    for module_name in _STAR_IMPORTS:
        module = importlib.import_module(module_name)
        public = getattr(module, "__all__", None) or [
            name for name in vars(module) if not name.startswith("_")
        ]
        names |= {name: getattr(module, name) for name in public}
    names |= {name: importlib.import_module(name) for name in _STAR_IMPORTS}
    names["pow"] = pow  # `math.pow` would hide the builtin; LeetCode restores builtins
    names["open"] = open
    return names | NODE_TYPES


def linked_list(values: Iterable[Any], cycle_at: int = -1) -> ListNode | None:
    """Build a linked list; with `cycle_at`, its last node points at that index."""
    nodes = [ListNode(value) for value in values]
    for node, following in pairwise(nodes):
        node.next = following
    if cycle_at >= 0:
        nodes[-1].next = nodes[cycle_at]
    return nodes[0] if nodes else None


def nodes_of(head: Any, limit: int = 1_000_000) -> list[Any]:
    """Return the nodes from `head` on, in order.

    Raises AssertionError where the list does not end or holds what is no node: it is an
    answer's fault then, and the message is for the learner.
    """
    nodes: list[Any] = []
    seen: set[int] = set()
    while head is not None:
        if not hasattr(head, "val") or not hasattr(head, "next"):
            msg = f"expected a ListNode or None, got {head!r}"
            raise AssertionError(msg)
        if id(head) in seen or len(nodes) >= limit:
            msg = f"the list never ends: it comes back to {head!r} after {nodes[-1]!r}"
            raise AssertionError(msg)
        seen.add(id(head))
        nodes.append(head)
        head = head.next
    return nodes


def values_of(head: Any) -> list[Any]:
    """Return the values of a linked list, in order; errors as for `nodes_of`."""
    return [node.val for node in nodes_of(head)]


def replay(cls: Any) -> Replay:
    """Return a function that plays a design problem's calls, in LeetCode's own format.

    `replay(LRUCache)(["LRUCache", "put", "get"], [[2], [1, 1], [1]])` gives
    `[None, None, 1]`: a result for each call, the constructor first. The whole sequence
    runs next to the class, so it can be timed as one call.
    """
    remote: Replay | None = getattr(cls, "replay_remotely", None)
    if remote is not None:
        return remote

    def play(methods: Sequence[str], arguments: Sequence[Sequence[Any]]) -> list[Any]:
        target = cls(*arguments[0])
        return [None] + [
            getattr(target, method)(*args)
            for method, args in zip(methods[1:], arguments[1:], strict=True)
        ]

    return play
