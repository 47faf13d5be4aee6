import weakref
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rate_meter import END, rate_meter


def started(window):
    """A meter that is started, and the list of its reports."""
    reports = []
    meter = rate_meter(window, lambda *report: reports.append(report))
    assert next(meter) is None
    return meter, reports


def ended(meter):
    """The value of the meter after END."""
    with pytest.raises(StopIteration) as caught:
        meter.send(END)
    return caught.value.value


def test_example(capsys):
    meter = rate_meter(2, lambda count, total: print(f"{count} in {total}"))
    assert next(meter) is None
    assert (meter.send(10), meter.send(20), meter.send(60), next(meter)) == (
        10.0,
        15.0,
        40.0,
        40.0,
    )
    meter.close()
    assert capsys.readouterr().out == "3 in 90\n"


@pytest.mark.parametrize(
    ("window", "numbers", "expected"),
    [
        pytest.param(1, [5, 7, 1], [5.0, 7.0, 1.0], id="window 1"),
        pytest.param(3, [3, 6, 9, 12], [3.0, 4.5, 6.0, 9.0], id="window 3"),
        pytest.param(9, [1, 2], [1.0, 1.5], id="window not full"),
        pytest.param(2, [0, 0, 4, 0], [0.0, 0.0, 2.0, 2.0], id="zeros count"),
        pytest.param(2, [-1, -3, 3], [-1.0, -2.0, 0.0], id="negative ones"),
        pytest.param(2, [0.5, 0.25], [0.5, 0.375], id="fractions"),
    ],
)
def test_means(window, numbers, expected):
    meter, _ = started(window)
    got = [meter.send(number) for number in numbers]
    assert got == expected
    assert all(type(mean) is float for mean in got)


def test_next_takes_in_nothing():
    meter, reports = started(2)
    assert (next(meter), next(meter)) == (None, None)
    assert (meter.send(4), next(meter), next(meter)) == (4.0, 4.0, 4.0)
    assert (meter.send(8), meter.send(None), meter.send(0)) == (6.0, 6.0, 4.0)
    meter.close()
    assert reports == [(3, 12)]


@pytest.mark.parametrize("numbers", [[], [5], [1, 2, 3, 4]])
def test_end_gives_the_count(numbers):
    meter, reports = started(2)
    for number in numbers:
        meter.send(number)
    assert reports == [], "it was reported before the end"
    assert ended(meter) == len(numbers)
    assert reports == [(len(numbers), sum(numbers))]
    with pytest.raises(StopIteration):
        next(meter)
    meter.close()
    assert len(reports) == 1, "it was reported again"


def test_close_reports_once_and_quietly():
    meter, reports = started(2)
    meter.send(5)
    meter.close()
    meter.close()
    assert reports == [(1, 5)]
    with pytest.raises(StopIteration):
        meter.send(1)
    assert reports == [(1, 5)]


def test_close_right_after_the_start():
    meter, reports = started(3)
    meter.close()
    assert reports == [(0, 0)]


@pytest.mark.parametrize("error", [ValueError("v"), KeyboardInterrupt(), KeyError(1)])
def test_what_is_thrown_in_comes_out(error):
    meter, reports = started(2)
    meter.send(5)
    with pytest.raises(type(error)) as caught:
        meter.throw(error)
    assert caught.value is error
    assert reports == [(1, 5)]
    with pytest.raises(StopIteration):
        meter.send(1)


def test_yield_from_hands_everything_through():
    values = []

    def outer():
        values.append((yield from rate_meter(2, lambda *report: values.append(report))))
        yield "on"

    meter = outer()
    next(meter)
    assert (meter.send(2), meter.send(4)) == (2.0, 3.0)
    assert meter.send(END) == "on"
    assert values == [(2, 6), 2]


def test_only_the_window_is_kept():
    class Number(float):
        pass

    meter, _ = started(3)
    alive = []
    for value in range(20):
        number = Number(value)
        alive.append(weakref.ref(number))
        meter.send(number)
        del number
        assert sum(ref() is not None for ref in alive) <= 4


def test_meters_are_apart():
    one, ones = started(2)
    other, others = started(3)
    assert (one.send(1), other.send(5), one.send(3), other.send(5)) == (1, 5, 2, 5)
    one.close()
    assert (ones, others) == ([(2, 4)], [])
    assert ended(other) == 2
    assert (ones, others) == ([(2, 4)], [(2, 10)])


@given(st.lists(st.integers(-4, 4) | st.none(), max_size=12), st.integers(1, 4))
def test_property(sent, window):
    meter, reports = started(window)
    numbers, mean = [], None
    for value in sent:
        if value is not None:
            numbers.append(value)
            last = numbers[-window:]
            mean = float(Fraction(sum(last), len(last)))
        assert meter.send(value) == mean
    assert ended(meter) == len(numbers)
    assert reports == [(len(numbers), sum(numbers))]
