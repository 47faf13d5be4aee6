"""Values and nodes as JSON, between a LeetCode attempt and its tests.

Only values cross: what an attempt sends can be wrong, but it can neither run code on
the other side nor be an object with an `__eq__` of its own. A subclass of a builtin type
arrives as what its base type really holds. Notation: a `Wire` value is what JSON holds;
`{"t": …}` tags what JSON has no form for.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import chain, repeat
from typing import Any

from harness.leetcode import NODE_FIELDS

Wire = Any

_SCALARS = {int, float, str, bool, type(None)}
_BUILTINS = {list, tuple, dict, set}
_VIEWS: tuple[type, ...] = (type({}.keys()), type({}.values()), type({}.items()), deque)
_LONGEST_REPR = 500
_DEEPEST = 500


class Opaque:
    """Stands for a value that cannot cross; equal to nothing, shown as it was."""

    __hash__ = None  # type: ignore[assignment]

    def __init__(self, text: str) -> None:
        self.text = text

    def __eq__(self, other: object) -> bool:
        return False

    def __repr__(self) -> str:
        return self.text


_Row = list[Any]
_Shape = tuple[_Row, _Row, str, list[tuple[_Row, str]]]


def _shape(name: str, columns: dict[str, list[_Row]]) -> _Shape:
    """Return the columns of a type of node, with the field that each holds."""
    first, *links = NODE_FIELDS[name]
    rows = columns.setdefault(name, [[] for _ in range(len(links) + 2)])
    numbers, values, *others = rows
    return numbers, values, first, list(zip(others, links, strict=True))


class Encoder:
    """Encodes the values of one message; nodes are numbered across the message.

    `known` maps id(node) to the number it has on the other side already.
    """

    def __init__(self, known: dict[int, int] | None = None) -> None:
        self.numbers: dict[int, int] = dict(known or {})
        self.met: dict[int, Any] = {}
        self._pending: list[Any] = []
        self._open: set[int] = set()

    def encode(self, value: Any) -> Wire:
        """Return the wire form of a value; its nodes go into `nodes()`."""
        kind = type(value)
        if kind in _SCALARS:
            return value
        if issubclass(kind, int | float | str):
            return _as_base(value)
        if kind not in _BUILTINS and _node_type(kind):
            return {"t": "node", "v": self._number(value)}
        if id(value) in self._open:
            return {"t": "opaque", "v": "(a value that contains itself)"}
        if len(self._open) > _DEEPEST:
            return {"t": "opaque", "v": "(a value nested too deeply)"}
        self._open.add(id(value))
        try:
            return self._container(value, kind)
        finally:
            self._open.discard(id(value))

    def _container(self, value: Any, kind: type) -> Wire:
        # By type, not isinstance: an object may claim any __class__.
        if issubclass(kind, list):
            items = list(list.__iter__(value))
            return items if _is_json(items) else self._all(items)
        if issubclass(kind, tuple):
            return {"t": "tuple", "v": self._all(tuple.__iter__(value))}
        if issubclass(kind, dict):
            pairs = dict.items(value)
            return {
                "t": "dict",
                "v": [[self.encode(k), self.encode(v)] for k, v in pairs],
            }
        if issubclass(kind, set | frozenset):
            return {"t": "set", "v": self._all(frozenset.union(frozenset(), value))}
        if issubclass(kind, _VIEWS):
            held = deque.__iter__(value) if issubclass(kind, deque) else value
            return {"t": "view", "v": self._all(held)}
        return {"t": "opaque", "v": _safe_repr(value)}

    def _all(self, values: Any) -> list[Wire]:
        return [self.encode(value) for value in values]

    def _number(self, node: Any) -> int:
        number = self.numbers.get(id(node))
        if number is None:
            number = self.numbers[id(node)] = len(self.numbers)
            self.met[id(node)] = node
            self._pending.append(node)
        return number

    def nodes(self, roots: Iterable[Any] = ()) -> Wire:
        """Return every node met, and those in `roots`, as columns by type.

        `{type name: [numbers, values, links, …]}`, a link being a number or None: lists
        of a hundred thousand nodes are usual, and columns are quick.
        """
        self._pending += roots
        columns: dict[str, list[list[Any]]] = {}
        shapes: dict[type, _Shape] = {}
        done: set[int] = set()
        while self._pending:
            node = self._pending.pop()
            number = self._number(node)
            if number in done:
                continue
            done.add(number)
            kind = type(node)
            if kind not in shapes:
                shapes[kind] = _shape(_node_type(kind) or "ListNode", columns)
            numbers, values, first, links = shapes[kind]
            numbers.append(number)
            value = getattr(node, first, None)
            values.append(value if type(value) in _SCALARS else self.encode(value))
            for row, field in links:
                row.append(self._link(getattr(node, field, None)))
        return columns

    def _link(self, value: Any) -> int | None:
        if value is None or not _node_type(type(value)):
            return None
        return self._number(value)


class Decoder:
    """Decodes the values of one message.

    `classes` makes nodes; `known` maps a node's number to the object it already is on
    this side, so that identity survives the journey.
    """

    def __init__(
        self,
        classes: dict[str, type],
        columns: Wire,
        known: dict[int, Any] | None = None,
    ) -> None:
        self.objects: dict[int, Any] = dict(known or {})
        objects = self.objects
        # A race sends a hundred thousand nodes time and again: no loop of Python's own.
        for name, (numbers, *_) in columns.items():
            new = [number for number in numbers if number not in objects]
            made: Iterable[Any] = map(object.__new__, repeat(classes[name], len(new)))
            objects.update(zip(new, made, strict=True))
        for name, (numbers, values, *links) in columns.items():
            first, *others = NODE_FIELDS[name]
            nodes = [*map(objects.__getitem__, numbers)]
            held = values if _is_json(values) else [*map(self.decode, values)]
            _set_all(nodes, first, held)
            for field, column in zip(others, links, strict=True):
                ends = [None if end is None else objects[end] for end in column]
                _set_all(nodes, field, ends)

    def decode(self, wire: Wire) -> Any:
        """Return the value of a wire form."""
        if type(wire) is list:
            return wire if _is_json(wire) else [self.decode(item) for item in wire]
        if type(wire) is not dict:
            return wire
        tag, value = wire["t"], wire["v"]
        if tag == "node":
            return self.objects[value]
        if tag == "tuple":
            return tuple(self.decode(item) for item in value)
        if tag == "dict":
            return {_hashable(self.decode(k)): self.decode(v) for k, v in value}
        if tag == "set":
            return {_hashable(self.decode(item)) for item in value}
        if tag == "view":
            return View(self.decode(item) for item in value)
        return Opaque(str(value))


def _set_all(nodes: list[Any], field: str, values: list[Any]) -> None:
    if len(nodes) != len(values):
        raise ValueError("columns of nodes differ in length")
    deque(map(setattr, nodes, repeat(field), values), maxlen=0)


class View(list[Any]):
    """The contents of a dict view or deque, which may stand for a list."""


def _is_json(items: Sequence[Any]) -> bool:
    """Return whether a list is the same on both sides: of scalars, or of lists of them.

    Most of what crosses is, and to look at each item apart would take far longer.
    """
    kinds = set(map(type, items))
    if not kinds <= _SCALARS | {list}:
        return False
    lists = [item for item in items if type(item) is list] if list in kinds else []
    return set(map(type, chain.from_iterable(lists))) <= _SCALARS


def _as_base(value: Any) -> Any:
    kind = type(value)
    if issubclass(kind, str):
        return str.__getitem__(value, slice(None))
    return float.__pos__(value) if issubclass(kind, float) else int.__pos__(value)


def _hashable(value: Any) -> Any:
    try:
        hash(value)
    except TypeError:
        return repr(value)
    return value


def _node_type(kind: type) -> str:
    if (name := kind.__name__) in NODE_FIELDS:
        return name
    return next(
        (cls.__name__ for cls in kind.__mro__ if cls.__name__ in NODE_FIELDS), ""
    )


def _safe_repr(value: Any) -> str:
    try:
        return repr(value)[:_LONGEST_REPR]
    except Exception as error:
        return f"<{type(value).__name__} whose repr raises {type(error).__name__}>"
