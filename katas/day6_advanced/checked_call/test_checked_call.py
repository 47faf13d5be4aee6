import inspect
from collections import OrderedDict, namedtuple
from typing import Any, Literal, Optional, Union

import pytest
from checked_call import checked
from hypothesis import given
from hypothesis import strategies as st

Pair = namedtuple("Pair", "number text")


class Numbers(list):
    """A list of a class of its own."""


def fits(hint, value):
    """Tell whether a call with the value is let through, as it is."""

    def handler(arg):
        return arg

    handler.__annotations__["arg"] = hint
    try:
        assert checked(handler)(value) is value
    except TypeError as error:
        assert str(error).startswith("arg: ")
        return False
    return True


def test_example():
    @checked
    def enqueue(job: str, tags: list[str], mode: Literal["fast", "safe"] = "safe"):
        return f"{job} {tags} {mode}"

    assert enqueue("load", ["eu"], mode="fast") == "load ['eu'] fast"
    with pytest.raises(TypeError, match="^tags: "):
        enqueue("load", ["eu", 3])


@pytest.mark.parametrize(
    ("hint", "value", "fine"),
    [
        (str, "a", True),
        (str, b"a", False),
        (int, 3, True),
        (int, True, False),
        (int, 3.0, False),
        (float, 3, True),
        (float, True, False),
        (float, "3", False),
        (bool, True, True),
        (bool, 1, False),
        (Exception, KeyError("x"), True),
        (None, None, True),
        (None, 0, False),
        (Any, object(), True),
        (object, True, True),
        (dict, {}, True),
    ],
)
def test_classes(hint, value, fine):
    assert fits(hint, value) is fine


@pytest.mark.parametrize(
    ("hint", "value", "fine"),
    [
        (int | None, None, True),
        (int | None, 3, True),
        (int | None, "3", False),
        (Optional[str], None, True),  # noqa: UP045
        (Union[int, list[str]], ["a"], True),  # noqa: UP007
        (int | list[str], [1], False),
        (int | bool, True, True),
        (Literal["a", "b"], "a", True),
        (Literal["a", "b"], "c", False),
        (Literal[1], True, False),
        (Literal[1], 1.0, False),
        (Literal[1, None], None, True),
        (Literal[False, 1], 0, False),
        (Literal[False, 1], True, False),
        (Literal["a"], ["a"], False),
    ],
)
def test_unions_and_literals(hint, value, fine):
    assert fits(hint, value) is fine


@pytest.mark.parametrize(
    ("hint", "value", "fine"),
    [
        (list[int], [], True),
        (list[int], [1, 2], True),
        (list[int], [1, "2"], False),
        (list[int], (1, 2), False),
        (list[int], [True], False),
        (list[int], Numbers([1, 2]), True),
        (list[int], Numbers(["1"]), False),
        (set[str], {"a"}, True),
        (set[str], {1}, False),
        (set[str], ["a"], False),
        (dict[str, int], {"a": 1}, True),
        (dict[str, int], {1: 1}, False),
        (dict[str, int], {"a": "1"}, False),
        (dict[str, int], OrderedDict(a=1), True),
        (dict[str, int], OrderedDict(a="1"), False),
        (tuple[int, ...], (), True),
        (tuple[int, ...], (1, 2, 3), True),
        (tuple[int, ...], (1, "2"), False),
        (tuple[int], (1,), True),
        (tuple[int], (1, 1), False),
        (tuple[int, str], (1, "2"), True),
        (tuple[int, str], (1,), False),
        (tuple[int, str], (1, "2", "3"), False),
        (tuple[int, str], ("1", 2), False),
        (tuple[int, str], [1, "2"], False),
        (tuple[int, str], Pair(1, "2"), True),
        (dict[str, list[tuple[int, ...]] | None], {"a": None, "b": [(1,)]}, True),
        (dict[str, list[tuple[int, ...]] | None], {"b": [(1,), ("2",)]}, False),
    ],
)
def test_containers(hint, value, fine):
    assert fits(hint, value) is fine


def test_not_called_when_wrong():
    calls = []

    @checked
    def handler(a: int, b: str = "x"):
        calls.append((a, b))

    with pytest.raises(TypeError, match="^b: "):
        handler(1, 2)
    with pytest.raises(TypeError, match="^a: "):
        handler(b=2, a="1")
    assert calls == []
    handler(1)
    handler(b="y", a=2)
    assert calls == [(1, "x"), (2, "y")]


def test_no_annotation_and_defaults():
    @checked
    def handler(a, b: int = None, *, c: str = 3):
        return a, b, c

    assert handler("?") == ("?", None, 3)
    with pytest.raises(TypeError, match="^b: "):
        handler("?", None)


def test_many_arguments():
    @checked
    def handler(*numbers: int, **tags: str):
        return numbers, tags

    assert handler(1, 2, a="x") == ((1, 2), {"a": "x"})
    assert handler() == ((), {})
    with pytest.raises(TypeError, match="^numbers: "):
        handler(1, "2")
    with pytest.raises(TypeError, match="^tags: "):
        handler(a="x", b=2)


def test_wrong_numbers_of_arguments():
    @checked
    def handler(a: int):
        return a

    with pytest.raises(TypeError):
        handler()
    with pytest.raises(TypeError):
        handler(1, 2)
    with pytest.raises(TypeError):
        handler("x", z=1)


def test_texts_as_annotations():
    @checked
    def handler(a: "list[int] | None", b: "Later" = None):
        return a

    assert handler([1]) == [1]
    with pytest.raises(TypeError, match="^a: "):
        handler(["1"])
    with pytest.raises(TypeError, match="^b: "):
        handler([1], "later")


class Later:
    """Defined after its name is used."""


def test_methods():
    class Queue:
        @checked
        def put(self, job: str) -> str:
            return job

    assert Queue().put("a") == "a"
    with pytest.raises(TypeError, match="^job: "):
        Queue().put(1)


def test_the_result_is_not_checked():
    @checked
    def handler(a: int) -> str:
        return a

    assert handler(1) == 1


def test_name_and_signature():
    def handler(a: int, *, b: str = "x") -> None:
        """Handle it."""

    wrapped = checked(handler)
    assert wrapped.__name__ == "handler"
    assert wrapped.__doc__ == "Handle it."
    assert inspect.signature(wrapped) == inspect.signature(handler)


VALUES = st.recursive(
    st.sampled_from([1, "a", None, True]), lambda inner: st.lists(inner, max_size=2)
)


def depth_fits(value, depth):
    if depth == 0:
        return type(value) is int
    return type(value) is list and all(depth_fits(v, depth - 1) for v in value)


@given(VALUES, st.integers(0, 2))
def test_nested_lists(value, depth):
    hint = int
    for _ in range(depth):
        hint = list[hint]
    assert fits(hint, value) is depth_fits(value, depth)
