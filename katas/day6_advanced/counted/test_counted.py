import inspect

import pytest
from counted import counted
from hypothesis import given
from hypothesis import strategies as st


def test_example_without_brackets():
    @counted
    def double(number):
        """Return twice the number."""
        return number * 2

    assert (double(2), double(number=5), double.calls) == (4, 10, 2)
    assert double.__name__ == "double"
    assert double.__doc__ == "Return twice the number."


def test_example_with_a_limit():
    @counted(limit=1)
    def once():
        return "done"

    assert once() == "done"
    with pytest.raises(RuntimeError):
        once()


def test_empty_brackets():
    @counted()
    def one():
        return 1

    assert [one(), one(), one.calls] == [1, 1, 2]


def test_arguments_and_result_are_handed_on():
    @counted
    def everything(*args, **kwargs):
        return args, kwargs

    assert everything(1, [2], limit=3, function=4) == (
        (1, [2]),
        {"limit": 3, "function": 4},
    )
    assert everything() == ((), {})


@pytest.mark.parametrize("value", [None, 0, ""])
def test_false_results_are_results(value):
    assert counted(lambda: value)() == value


def test_it_begins_at_none():
    @counted
    def one():
        return 1

    assert one.calls == 0


def test_each_function_counts_for_itself():
    first, second = counted(lambda: 1), counted(lambda: 2)
    first()
    first()
    second()
    assert (first.calls, second.calls) == (2, 1)


def test_one_decorator_for_two_functions():
    decorate = counted(limit=2)
    first, second = decorate(lambda: 1), decorate(lambda: 2)
    assert [first(), first(), second(), second()] == [1, 1, 2, 2]
    assert (first.calls, second.calls) == (2, 2)


def test_a_call_that_raises_counts_and_raises():
    error = ValueError("bad")

    @counted(limit=2)
    def fails():
        raise error

    for number in (1, 2):
        with pytest.raises(ValueError, match="bad") as caught:
            fails()
        assert caught.value is error
        assert fails.calls == number
    with pytest.raises(RuntimeError):
        fails()


def test_calls_beyond_the_limit_are_not_made_and_do_not_count():
    made = []
    limited = counted(limit=2)(lambda: made.append(1))
    limited()
    limited()
    for _ in range(3):
        with pytest.raises(RuntimeError):
            limited()
    assert (len(made), limited.calls) == (2, 2)


def test_limit_0_allows_nothing():
    never = counted(limit=0)(lambda: 1)
    with pytest.raises(RuntimeError):
        never()
    assert never.calls == 0


def test_signature_is_kept():
    @counted(limit=3)
    def load(path: str, *, rows: int = 10) -> list:
        """Load."""

    expected = "(path: str, *, rows: int = 10) -> list"
    assert str(inspect.signature(load)) == expected
    assert (load.__name__, load.__doc__, load.__module__) == (
        "load",
        "Load.",
        __name__,
    )


def test_methods():
    class Client:
        def __init__(self, name):
            self.name = name

        @counted
        def greet(self, word="hello"):
            return f"{word} {self.name}"

    first, second = Client("a"), Client("b")
    assert (first.greet(), second.greet("bye")) == ("hello a", "bye b")
    assert Client.greet.calls == 2


def test_recursion_counts_every_call():
    @counted
    def countdown(number):
        return [] if number == 0 else [number, *countdown(number - 1)]

    assert countdown(3) == [3, 2, 1]
    assert countdown.calls == 4


def test_a_call_counts_from_its_beginning():
    seen = []

    @counted(limit=3)
    def endless():
        seen.append(endless.calls)
        endless()

    with pytest.raises(RuntimeError) as caught:
        endless()
    assert not isinstance(caught.value, RecursionError), "the limit never held"
    assert seen == [1, 2, 3]
    assert endless.calls == 3


@given(st.integers(0, 5), st.integers(0, 8))
def test_property(limit, tries):
    function = counted(limit=limit)(lambda: "ok")
    got = []
    for _ in range(tries):
        try:
            got.append(function())
        except RuntimeError:
            got.append("no")
    assert got == ["ok"] * min(limit, tries) + ["no"] * max(tries - limit, 0)
    assert function.calls == min(limit, tries)
