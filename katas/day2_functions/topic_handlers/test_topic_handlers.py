import pytest
from hypothesis import given
from hypothesis import strategies as st
from topic_handlers import make_handlers


def pair(topic, event):
    return (topic, event)


def test_example():
    handlers = make_handlers(["orders", "users"], lambda t, event: f"{t}: {event}")
    assert handlers["orders"](7) == "orders: 7"
    assert handlers["users"](8) == "users: 8"
    assert list(handlers) == ["orders", "users"]


def test_no_topics():
    got = make_handlers([], pair)
    assert got == {}
    assert type(got) is dict


def test_nothing_is_sent_before_a_handler_is_called():
    sent = []
    handlers = make_handlers(["a", "b"], lambda *told: sent.append(told))
    assert sent == []
    handlers["b"](1)
    handlers["a"](2)
    handlers["b"](1)
    assert sent == [("b", 1), ("a", 2), ("b", 1)]


@pytest.mark.parametrize("event", [None, 0, "", [], {"id": 1}], ids=repr)
def test_event_of_any_kind(event):
    got = make_handlers(["a"], pair)["a"](event)
    assert got == ("a", event)
    assert got[1] is event


@pytest.mark.parametrize("value", [None, False, 3], ids=repr)
def test_what_send_returns_comes_back(value):
    got = make_handlers(["a", "b"], lambda topic, event: value)["a"](1)
    assert got is value


def test_handler_takes_one_argument():
    handlers = make_handlers(["a", "b"], pair)
    with pytest.raises(TypeError):
        handlers["a"](1, "b")
    with pytest.raises(TypeError):
        handlers["a"]()


def test_list_may_change_later():
    topics = ["a", "b", "c"]
    handlers = make_handlers(topics, pair)
    topics[0] = "x"
    topics.pop()
    topics.insert(0, "y")
    got = [handlers[topic](1) for topic in "abc"]
    assert got == [("a", 1), ("b", 1), ("c", 1)]
    assert topics == ["y", "x", "b"]


def test_two_sets_of_handlers():
    first = make_handlers(["a", "b"], pair)
    second = make_handlers(["b", "c"], lambda topic, event: topic)
    got = (first["a"](1), first["b"](1), second["b"](1), second["c"](1))
    assert got == (("a", 1), ("b", 1), "b", "c")


@given(st.lists(st.text("abc", max_size=2), unique=True))
def test_property(topics):
    handlers = make_handlers(list(topics), pair)
    assert list(handlers) == topics
    got = {topic: handler(5) for topic, handler in handlers.items()}
    assert got == {topic: (topic, 5) for topic in topics}
