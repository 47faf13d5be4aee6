import pytest
from event_bus import EventBus
from hypothesis import given
from hypothesis import strategies as st


def test_example():
    bus, seen = EventBus(), []
    stop = bus.subscribe("order", seen.append)
    assert (bus.publish("order", 17), bus.publish("refund", 3)) == (1, 0)
    stop()
    assert (bus.publish("order", 18), seen) == (0, [17])


def test_order_of_subscriptions():
    bus, seen = EventBus(), []
    for name in "cab":
        bus.subscribe("t", lambda event, name=name: seen.append(name + event))
    assert bus.publish("t", "1") == 3
    assert seen == ["c1", "a1", "b1"]


def test_topics_are_apart():
    bus, seen = EventBus(), []
    bus.subscribe("a", seen.append)
    assert bus.publish("b", 1) == 0
    assert bus.publish("a", 2) == 1
    assert seen == [2]


def test_buses_are_apart():
    first, second, seen = EventBus(), EventBus(), []
    first.subscribe("t", seen.append)
    assert second.publish("t", 1) == 0
    assert second.errors == []


def test_one_handler_several_times():
    bus, seen = EventBus(), []
    stops = [bus.subscribe("t", seen.append) for _ in range(3)]
    assert bus.publish("t", 1) == 3
    stops[1]()
    stops[1]()
    assert bus.publish("t", 2) == 2, "one subscription ended, once"
    assert seen == [1, 1, 1, 2, 2]


def test_ending_one_ends_that_one():
    bus, seen = EventBus(), []
    stop = bus.subscribe("t", seen.append)
    bus.subscribe("t", lambda event: seen.append(-event))
    bus.subscribe("t", seen.append)
    stop()
    bus.publish("t", 1)
    assert seen == [-1, 1], "the later subscription of the handler was ended"


def test_ending_the_later_one_keeps_the_order():
    bus, seen = EventBus(), []
    bus.subscribe("t", seen.append)
    bus.subscribe("t", lambda event: seen.append(-event))
    stop = bus.subscribe("t", seen.append)
    stop()
    bus.publish("t", 1)
    assert seen == [1, -1], "the earlier subscription of the handler was ended"


def test_a_handler_may_publish():
    bus, seen = EventBus(), []

    def again(event):
        if event == 1:
            seen.append(bus.publish("t", 2))

    bus.subscribe("t", again)
    bus.subscribe("t", seen.append)
    assert bus.publish("t", 1) == 2
    assert seen == [2, 2, 1], "the event of the handler, its count, then the first one"


def test_an_error_stops_nobody():
    bus, seen, error = EventBus(), [], ValueError("bad")

    def fails(event):
        raise error

    bus.subscribe("t", seen.append)
    bus.subscribe("t", fails)
    bus.subscribe("t", seen.append)
    assert bus.publish("t", 1) == 2
    assert seen == [1, 1]
    assert bus.errors == [error]
    assert bus.errors[0] is error
    bus.publish("t", 2)
    assert len(bus.errors) == 2


def test_an_interrupt_comes_through():
    bus = EventBus()

    def interrupted(event):
        raise KeyboardInterrupt

    bus.subscribe("t", interrupted)
    with pytest.raises(KeyboardInterrupt):
        bus.publish("t", 1)
    assert bus.errors == []


def test_a_handler_may_end_itself():
    bus, seen = EventBus(), []

    def once(event):
        seen.append(event)
        stop()

    stop = bus.subscribe("t", once)
    bus.subscribe("t", lambda event: seen.append(-event))
    assert (bus.publish("t", 1), bus.publish("t", 2)) == (2, 1)
    assert seen == [1, -1, -2], "a handler was skipped, or called again"


def test_one_that_is_ended_meanwhile_is_not_called():
    bus, seen = EventBus(), []
    bus.subscribe("t", lambda event: stop())
    stop = bus.subscribe("t", seen.append)
    bus.subscribe("t", lambda event: seen.append("last"))
    assert bus.publish("t", 1) == 2
    assert seen == ["last"]


def test_one_that_is_new_gets_the_next_event():
    bus, seen = EventBus(), []
    bus.subscribe("t", lambda event: bus.subscribe("t", seen.append))
    assert bus.publish("t", 1) == 1
    assert seen == []
    assert bus.publish("t", 2) == 2
    assert seen == [2]


def test_what_a_handler_returns_does_not_matter():
    bus = EventBus()
    for value in (None, False, 0, "x"):
        bus.subscribe("t", lambda event, value=value: value)
    assert bus.publish("t", 1) == 4


@given(st.lists(st.tuples(st.sampled_from("abc"), st.booleans()), max_size=12))
def test_property(steps):
    bus, seen, live = EventBus(), [], []
    for number, (topic, ends) in enumerate(steps):
        if ends and live:
            live.pop(0)[2]()
        handler = seen.append if number % 2 else lambda event: seen.append(event)
        live.append((topic, number, bus.subscribe(topic, handler)))
        seen.clear()
        count = bus.publish(topic, number)
        assert count == len(seen) == sum(one[0] == topic for one in live)
