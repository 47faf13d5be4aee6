import pytest
from hypothesis import given
from hypothesis import strategies as st
from named_clients import Client


@pytest.fixture
def kinds():
    """Return three new classes, each inheriting from the one before."""

    class First(Client):
        pass

    class Second(First):
        pass

    class Third(Second):
        pass

    return First, Second, Third


def test_example():
    assert Client.get("billing") is Client.get("billing")

    class Slow(Client):
        pass

    assert (
        Slow.get("billing") is Client.get("billing"),
        Client.names(),
        Slow.names(),
    ) == (False, ["billing"], ["billing"])
    with pytest.raises(KeyError, match="search"):
        Client.forget("search")


def test_name_and_class(kinds):
    for kind in kinds:
        assert kind.get("a").name == "a"
        assert type(kind.get("a")) is kind


def test_one_object_a_name(kinds):
    first, *_ = kinds
    assert first.get("a") is first.get("a")
    assert first.get("a") is not first.get("b")


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
def test_each_class_has_its_own(kinds, order):
    asked = [kinds[i].get("a") for i in order]
    assert len(set(map(id, asked))) == 3
    assert [type(client) for client in asked] == [kinds[i] for i in order]
    kinds[1].forget("a")
    assert [kind.names() for kind in kinds] == [["a"], [], ["a"]]


def test_through_an_instance(kinds):
    first, second, _ = kinds
    assert second("x").get("a") is second.get("a")
    assert first.names() == []


def test_names_in_order(kinds):
    first, *_ = kinds
    for name in "cabca":
        first.get(name)
    assert first.names() == ["c", "a", "b"]


def test_names_are_a_copy(kinds):
    first, *_ = kinds
    first.get("a")
    names = first.names()
    assert type(names) is list
    names.append("b")
    assert first.names() == ["a"]


def test_forgotten_is_made_anew(kinds):
    first, *_ = kinds
    old = first.get("a")
    first.get("b")
    assert first.forget("a") is None
    assert first.names() == ["b"]
    assert first.get("a") is not old
    assert first.names() == ["b", "a"]


def test_forget_twice(kinds):
    first, second, _ = kinds
    first.get("a")
    with pytest.raises(KeyError):
        second.forget("a")
    first.forget("a")
    with pytest.raises(KeyError):
        first.forget("a")


def test_by_hand_is_not_kept(kinds):
    first, *_ = kinds
    mine = first("a")
    assert mine.name == "a"
    assert first.names() == []
    assert first.get("a") is not mine
    assert first("a") is not first.get("a")


def test_names_are_those_that_were_asked_for(kinds):
    first, *_ = kinds

    class Nameless(first):
        def __init__(self, name):
            self.url = f"https://{name}.test"

    assert Nameless.get("a").url == "https://a.test"
    assert Nameless.names() == ["a"]


def test_own_constructors_run_once(kinds):
    first, *_ = kinds
    made = []

    class Loud(first):
        def __init__(self, name):
            super().__init__(name)
            made.append(name)

    Loud.get("a")
    Loud.get("a")
    assert made == ["a"]


def test_a_failed_constructor_leaves_nothing(kinds):
    first, *_ = kinds
    working = []

    class Flaky(first):
        def __init__(self, name):
            super().__init__(name)
            if not working:
                raise ConnectionError(name)

    with pytest.raises(ConnectionError):
        Flaky.get("a")
    assert Flaky.names() == []
    working.append(True)
    assert Flaky.get("a").name == "a"


def test_a_false_client_is_kept_too(kinds):
    first, *_ = kinds

    class Queue(first):
        def __len__(self):
            return 0

    assert Queue.get("a") is Queue.get("a")


@given(st.lists(st.tuples(st.integers(0, 1), st.sampled_from("ab")), max_size=8))
def test_against_pairs(asked):
    class Left(Client):
        pass

    class Right(Left):
        pass

    seen = {}
    for number, name in asked:
        client = (Left, Right)[number].get(name)
        assert seen.setdefault((number, name), client) is client
    assert Left.names() == [name for number, name in seen if number == 0]
    assert Right.names() == [name for number, name in seen if number == 1]
