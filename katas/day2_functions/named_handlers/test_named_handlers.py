import pytest
from hypothesis import given
from hypothesis import strategies as st
from named_handlers import make_handlers


def echo(*args):
    return args


def test_example():
    handlers = make_handlers(
        ["login", "logout"], lambda topic, user: f"{topic} by {user}"
    )
    assert [handler("ada") for handler in handlers] == ["login by ada", "logout by ada"]
    assert handlers[0].__name__ == "on_login"


def test_no_topics():
    assert make_handlers([], echo) == []


@pytest.mark.parametrize("args", [(), ("a",), ("a", "b"), (None,), (1, 2, 3)], ids=repr)
def test_arguments_are_handed_on(args):
    first, second = make_handlers(["x", "y"], echo)
    assert first(*args) == ("x", *args)
    assert second(*args) == ("y", *args)


def test_no_argument_takes_the_place_of_the_topic():
    (handler,) = make_handlers(["x"], echo)
    assert handler("other", "another") == ("x", "other", "another")


@pytest.mark.parametrize("name", ["topic", "name", "notify", "event", "user"])
def test_no_argument_by_keyword(name):
    (handler,) = make_handlers(["x"], lambda *args, **kwargs: (args, kwargs))
    with pytest.raises(TypeError):
        handler(**{name: "other"})


@pytest.mark.parametrize("answer", [None, 0, False, [], "text"], ids=repr)
def test_the_answer_is_handed_back(answer):
    (handler,) = make_handlers(["x"], lambda _: answer)
    assert handler() is answer


def test_names():
    handlers = make_handlers(["a", "b_c", "a"], echo)
    assert [handler.__name__ for handler in handlers] == ["on_a", "on_b_c", "on_a"]


def test_the_list_may_change_afterwards():
    topics = ["x", "y"]
    handlers = make_handlers(topics, echo)
    topics[:] = ["other"]
    assert [handler() for handler in handlers] == [("x",), ("y",)]


def test_several_lists_of_handlers():
    first = make_handlers(["x"], echo)
    make_handlers(["y"], lambda *_: "other")
    assert first[0]() == ("x",)


def test_notify_is_called_once_and_only_then():
    calls = []
    (handler,) = make_handlers(["x"], lambda *args: calls.append(args))
    assert calls == []
    handler(1)
    assert calls == [("x", 1)]
    handler(1)
    assert calls == [("x", 1), ("x", 1)]


@given(topics=st.lists(st.sampled_from(["a", "b", "c"])), data=st.data())
def test_property_each_knows_its_own(topics, data):
    handlers = make_handlers(topics, echo)
    places = data.draw(st.permutations(range(len(topics))))
    assert [handlers[i](i) for i in places] == [(topics[i], i) for i in places]
