import pytest
from event_batch import EventBatch
from hypothesis import given
from hypothesis import strategies as st


def test_example():
    batch = EventBatch(2, ["login"])
    assert (batch.add("click"), batch.full, batch.add("error")) == (True, True, False)
    assert batch.events == ("login", "click")
    batch.limit = 3
    assert batch.add("logout") is True
    assert batch.drain() == ["login", "click", "logout"]
    assert batch.events == ()


def test_batch_starts_empty():
    batch = EventBatch(1)
    assert (batch.events, batch.full, batch.limit) == ((), False, 1)
    assert batch.drain() == []


def test_events_of_any_iterable():
    batch = EventBatch(2, (name for name in ["a", "b"]))
    assert (batch.events, batch.full) == (("a", "b"), True)


@pytest.mark.parametrize(
    ("limit", "events"), [(0, []), (-1, []), (1, ["a", "b"]), (0, ["a"])]
)
def test_construction_is_checked(limit, events):
    with pytest.raises(ValueError):
        EventBatch(limit, events)


@pytest.mark.parametrize("limit", [0, -3, 1])
def test_limit_that_is_refused_is_not_set(limit):
    batch = EventBatch(3, ["a", "b"])
    with pytest.raises(ValueError):
        batch.limit = limit
    assert batch.limit == 3, "the limit was set before it was checked"
    assert batch.add("c") is True


def test_empty_batch_needs_a_limit_of_1_too():
    batch = EventBatch(3)
    with pytest.raises(ValueError):
        batch.limit = 0
    batch.limit = 1
    assert (batch.limit, batch.add("a"), batch.add("b")) == (1, True, False)


def test_limit_of_just_what_is_held():
    batch = EventBatch(3, ["a", "b"])
    batch.limit = 2
    assert (batch.full, batch.events) == (True, ("a", "b"))


@pytest.mark.parametrize("name", ["events", "full"])
def test_read_only(name):
    batch = EventBatch(2, ["a"])
    with pytest.raises(AttributeError):
        setattr(batch, name, ())
    assert batch.events == ("a",)


def test_given_list_stays_the_callers():
    mine = ["a"]
    batch = EventBatch(3, mine)
    mine.append("mine")
    assert batch.events == ("a",), "the batch holds the caller's own list"
    batch.add("b")
    batch.drain()
    assert mine == ["a", "mine"], "the batch changed the caller's list"


def test_events_are_a_tuple_of_that_moment():
    batch = EventBatch(3, ["a"])
    before = batch.events
    batch.add("b")
    assert before == ("a",)
    assert type(before) is tuple
    assert batch.events == ("a", "b")


def test_drained_list_is_the_callers():
    batch = EventBatch(2, ["a", "b"])
    mine = batch.drain()
    batch.add("c")
    assert mine == ["a", "b"], "the batch still changes the list that it gave away"
    mine.append("mine")
    assert (batch.events, batch.full) == (("c",), False)
    assert type(mine) is list


def test_batches_share_nothing():
    first, second = EventBatch(2), EventBatch(2)
    first.add("a")
    assert (first.events, second.events) == (("a",), ())


@given(st.integers(1, 3), st.lists(st.sampled_from(["a", "b", "drain"]), max_size=8))
def test_property(limit, steps):
    batch, expected = EventBatch(limit), []
    for step in steps:
        if step == "drain":
            assert batch.drain() == expected
            expected = []
        else:
            room = len(expected) < limit
            assert batch.add(step) is room
            expected += [step] * room
        assert batch.events == tuple(expected)
        assert batch.full is (len(expected) == limit)
