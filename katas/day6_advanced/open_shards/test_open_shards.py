from contextlib import ExitStack, contextmanager

import pytest
from hypothesis import given
from hypothesis import strategies as st
from open_shards import open_shards


class Database:
    """Makes managers that log what happens; some steps of them raise."""

    def __init__(self, **errors):
        self.errors = errors
        self.log = []
        self.told = []

    def step(self, what, name):
        self.log.append(f"{what} {name}")
        if f"{what}_{name}" in self.errors:
            raise self.errors[f"{what}_{name}"]

    def connect(self, name):
        self.step("connect", name)
        return Manager(self, name)


class Manager:
    def __init__(self, database, name):
        self.database = database
        self.name = name

    def __enter__(self):
        self.database.step("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, error, trace):
        self.database.told.append(error)
        self.database.step("exit", self.name)


OPENED = [f"{what} {name}" for name in "abc" for what in ("connect", "enter")]
CLOSED = ["exit c", "exit b", "exit a"]


def test_example(capsys):
    @contextmanager
    def connect(name):
        print(f"open {name}")
        yield name.upper()
        print(f"close {name}")

    connections, stack = open_shards(["eu", "us"], connect)
    assert capsys.readouterr().out == "open eu\nopen us\n"
    assert connections == {"eu": "EU", "us": "US"}
    stack.close()
    assert capsys.readouterr().out == "close us\nclose eu\n"


def test_all_are_open_and_belong_to_the_caller():
    database = Database()
    got = open_shards(["a", "b", "c"], database.connect)
    assert type(got) is tuple
    connections, stack = got
    assert isinstance(stack, ExitStack)
    assert database.log == OPENED
    assert list(connections.items()) == [("a", "A"), ("b", "B"), ("c", "C")]
    assert type(connections) is dict
    stack.close()
    assert database.log == OPENED + CLOSED
    assert database.told == [None] * 3
    stack.close()
    assert database.log == OPENED + CLOSED, "something was closed twice"


def test_no_shards():
    database = Database()
    connections, stack = open_shards([], database.connect)
    assert connections == {}
    with stack:
        pass
    assert database.log == []


def test_a_block_closes_them():
    database = Database()
    connections, stack = open_shards(["c", "a"], database.connect)
    with stack:
        assert list(connections) == ["c", "a"]
        database.log.clear()
    assert database.log == ["exit a", "exit c"]


def test_managers_are_told_of_the_exception_of_the_block():
    database, error = Database(), KeyError("k")
    _, stack = open_shards(["a", "b"], database.connect)
    with pytest.raises(KeyError) as caught, stack:
        raise error
    assert caught.value is error
    assert database.told == [error, error]


@pytest.mark.parametrize("kind", [ConnectionError, KeyboardInterrupt, SystemExit])
@pytest.mark.parametrize("what", ["connect", "enter"])
@pytest.mark.parametrize("name", ["a", "b", "c"])
def test_all_are_closed_where_one_can_not_be_opened(name, what, kind):
    error = kind("down")
    database = Database(**{f"{what}_{name}": error})
    with pytest.raises(kind) as caught:
        open_shards(["a", "b", "c"], database.connect)
    assert caught.value is error
    opened = OPENED[: OPENED.index(f"{what} {name}") + 1]
    closed = CLOSED["cba".index(name) + 1 :]
    assert database.log == opened + closed
    assert database.told == [error] * len(closed), "a manager took it for a success"


@pytest.mark.parametrize("kind", [OSError, KeyboardInterrupt])
@pytest.mark.parametrize("name", ["a", "b", "c"])
def test_one_that_can_not_be_closed_stops_no_other(name, kind):
    error = kind("closing")
    database = Database(**{f"exit_{name}": error})
    _, stack = open_shards(["a", "b", "c"], database.connect)
    with pytest.raises(kind) as caught:
        stack.close()
    assert caught.value is error
    assert database.log == OPENED + CLOSED


def chain(error):
    while error is not None:
        yield error
        error = error.__context__


def test_no_exception_is_lost():
    database = Database(
        enter_c=ConnectionError("down"), exit_b=OSError("b"), exit_a=ValueError("a")
    )
    with pytest.raises(ValueError) as caught:
        open_shards(["a", "b", "c"], database.connect)
    assert database.log == [*OPENED, "exit b", "exit a"]
    assert list(chain(caught.value)) == [
        database.errors["exit_a"],
        database.errors["exit_b"],
        database.errors["enter_c"],
    ]


def test_the_last_exception_of_closing_comes_out():
    database = Database(exit_c=OSError("c"), exit_a=ValueError("a"))
    _, stack = open_shards(["a", "b", "c"], database.connect)
    with pytest.raises(ValueError) as caught:
        stack.close()
    assert caught.value is database.errors["exit_a"]
    assert database.log == OPENED + CLOSED


def test_two_calls_are_apart():
    database = Database()
    first, first_stack = open_shards(["a"], database.connect)
    second, second_stack = open_shards(["b"], database.connect)
    database.log.clear()
    first_stack.close()
    assert (first, second, database.log) == ({"a": "A"}, {"b": "B"}, ["exit a"])
    second_stack.close()
    assert database.log == ["exit a", "exit b"]


def test_connections_that_are_false():
    @contextmanager
    def connect(name):
        yield None

    names = ["b", "a"]
    connections, stack = open_shards(names, connect)
    stack.close()
    assert connections == {"b": None, "a": None}
    assert names == ["b", "a"]


@given(st.lists(st.sampled_from("abcd"), unique=True), st.sampled_from("abcd"))
def test_property(names, down):
    database = Database(**{f"enter_{down}": ConnectionError()})
    try:
        connections, stack = open_shards(names, database.connect)
    except ConnectionError:
        opened = names[: names.index(down)]
    else:
        opened = names
        assert connections == {name: name.upper() for name in names}
        assert len(database.log) == 2 * len(names)
        stack.close()
    closed = [entry for entry in database.log if entry.startswith("exit")]
    assert closed == [f"exit {name}" for name in reversed(opened)]
