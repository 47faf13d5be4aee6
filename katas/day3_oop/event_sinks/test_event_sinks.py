import itertools

import pytest
from event_sinks import Counting, Filtering, Sink, Stamping
from hypothesis import given
from hypothesis import strategies as st


def level(number):
    return {"level": number}


def ticking():
    return itertools.count(100).__next__


def test_example():
    class Audit(Counting, Filtering):
        pass

    audit = Audit(least=3)
    audit.write({"level": 1})
    audit.write({"level": 3})
    assert (audit.seen, audit.events) == (2, [{"level": 3}])


def test_counting_alone():
    sink = Counting()
    assert sink.seen == 0
    assert sink.write(level(1)) is None
    sink.write(level(2))
    assert (sink.seen, sink.events) == (2, [level(1), level(2)])


def test_filtering_alone():
    sink = Filtering(least=2)
    for number in (1, 2, 3):
        assert sink.write(level(number)) is None
    assert sink.events == [level(2), level(3)]


def test_stamping_alone():
    sink = Stamping(clock=ticking())
    event = level(1)
    assert sink.write(event) is None
    sink.write(event)
    assert sink.events == [{"level": 1, "time": 100}, {"level": 1, "time": 101}]
    assert event == {"level": 1}, "the given event was changed"


def test_stamp_replaces_a_time_that_is_there():
    sink = Stamping(clock=lambda: 7)
    sink.write({"level": 1, "time": 1})
    assert sink.events == [{"level": 1, "time": 7}]


def test_all_are_sinks():
    sinks = [Counting(), Filtering(least=1), Stamping(clock=ticking())]
    assert all(isinstance(sink, Sink) for sink in sinks)
    sinks[0].write(level(1))
    assert sinks[1].events == [], "two sinks share their events"


@pytest.mark.parametrize("cls", [Filtering, Stamping])
def test_settings_are_given_by_name(cls):
    cls(**{"least": 1} if cls is Filtering else {"clock": ticking()})
    with pytest.raises(TypeError):
        cls(1)


def test_the_first_named_comes_first():
    class CountsWhatPasses(Filtering, Counting):
        pass

    class CountsAll(Counting, Filtering):
        pass

    sinks = [CountsWhatPasses(least=2), CountsAll(least=2)]
    for sink in sinks:
        sink.write(level(1))
        sink.write(level(2))
    assert [sink.seen for sink in sinks] == [1, 2]
    assert [sink.events for sink in sinks] == [[level(2)]] * 2


def test_all_three_in_one():
    class Every(Counting, Stamping, Filtering):
        pass

    sink = Every(least=2, clock=ticking())
    for number in (2, 1, 3):
        sink.write(level(number))
    assert sink.seen == 3
    assert sink.events == [{"level": 2, "time": 100}, {"level": 3, "time": 102}]


def test_an_event_is_written_once():
    class Twice(Counting, Filtering, Stamping):
        pass

    sink = Twice(least=0, clock=ticking())
    sink.write(level(1))
    assert sink.events == [{"level": 1, "time": 100}]


def test_a_class_of_ones_own_can_join():
    class Doubling(Sink):
        def write(self, event):
            super().write(event)
            super().write(event)

    class Both(Doubling, Counting):
        pass

    class After(Counting, Doubling):
        pass

    for cls, seen in ((Both, 2), (After, 1)):
        sink = cls()
        sink.write(level(1))
        assert (sink.seen, sink.events) == (seen, [level(1)] * 2)


def test_it_counts_before_it_hands_on():
    class Looking(Sink):
        def write(self, event):
            super().write((event, self.seen))

    class Watched(Counting, Looking):
        pass

    sink = Watched()
    sink.write(level(1))
    sink.write(level(2))
    assert sink.events == [(level(1), 1), (level(2), 2)]


def test_an_unknown_keyword_is_an_error():
    class Audit(Counting, Filtering):
        pass

    Audit(least=1)
    with pytest.raises(TypeError):
        Audit(least=1, most=2)


@given(
    st.permutations([Counting, Filtering, Stamping]),
    st.lists(st.integers(0, 4), max_size=8),
    st.integers(0, 5),
)
def test_property(order, levels, least):
    sink = type("Made", tuple(order), {})(least=least, clock=lambda: 5)
    for number in levels:
        sink.write(level(number))
    passed = [number for number in levels if number >= least]
    assert sink.events == [{"level": number, "time": 5} for number in passed]
    first = order.index(Counting) < order.index(Filtering)
    assert sink.seen == len(levels if first else passed)
