import pytest
from call_with_retry import call_with_retry
from hypothesis import given
from hypothesis import strategies as st


class Flaky:
    """Fails with each of the errors in turn, then answers with its arguments."""

    def __init__(self, *errors):
        self.errors = list(errors)
        self.calls = []

    def __call__(self, *args, **kwargs):
        self.calls.append((args, kwargs))
        if self.errors:
            raise self.errors.pop(0)
        return args, kwargs


def test_example_arguments_are_handed_on():
    assert call_with_retry(int, "ff", base=16) == 255
    assert call_with_retry(max, 3, 9, retry_times=1) == 9


def test_example_another_error_comes_through():
    with pytest.raises(ValueError, match="invalid literal"):
        call_with_retry(int, "x", retry_times=2, retry_on=(KeyError,))


@pytest.mark.parametrize("value", [None, 0, "", [], False])
def test_whatever_is_returned_is_an_answer(value):
    calls = []

    def answer():
        calls.append(1)
        return value

    got = call_with_retry(answer)
    assert got is value
    assert len(calls) == 1, "an answer that is false was taken for a failure"


def test_each_call_gets_the_same_arguments():
    flaky = Flaky(OSError(), OSError())
    got = call_with_retry(flaky, 1, [2], limit=3)
    assert got == ((1, [2]), {"limit": 3})
    assert flaky.calls == [((1, [2]), {"limit": 3})] * 3


@pytest.mark.parametrize(
    "name", ["times", "on", "retries", "function", "args", "kwargs", "delay"]
)
def test_every_other_keyword_is_the_functions(name):
    got = call_with_retry(Flaky(), **{name: 1})
    assert got == ((), {name: 1})


def test_positional_arguments_are_all_the_functions():
    got = call_with_retry(Flaky(), 5, (KeyError,))
    assert got == ((5, (KeyError,)), {})


@pytest.mark.parametrize("times", [1, 2, 5])
def test_it_is_called_so_many_times_and_the_last_error_comes_through(times):
    errors = [OSError(number) for number in range(9)]
    flaky = Flaky(*errors)
    with pytest.raises(OSError) as caught:  # noqa: PT011 - which one is asked below
        call_with_retry(flaky, retry_times=times)
    assert len(flaky.calls) == times
    assert caught.value is errors[times - 1], "it is not the error of the last call"


def test_three_calls_unless_told_otherwise():
    flaky = Flaky(*[OSError()] * 9)
    with pytest.raises(OSError):  # noqa: PT011 - the class is all that counts
        call_with_retry(flaky)
    assert len(flaky.calls) == 3


def test_success_at_the_last_call():
    flaky = Flaky(OSError(), OSError())
    got = call_with_retry(flaky, retry_times=3)
    assert got == ((), {})


def test_subclasses_and_several_classes_are_retried():
    flaky = Flaky(ConnectionError(), KeyError())
    got = call_with_retry(flaky, retry_on=(OSError, LookupError))
    assert got == ((), {})


def test_what_is_no_exception_is_retried_where_asked_for():
    flaky = Flaky(SystemExit(1), SystemExit(1))
    got = call_with_retry(flaky, retry_on=(SystemExit,))
    assert got == ((), {})


def test_another_error_ends_it_at_once():
    flaky = Flaky(OSError(), KeyError("k"))
    with pytest.raises(KeyError):
        call_with_retry(flaky, retry_times=5, retry_on=(OSError,))
    assert len(flaky.calls) == 2


def test_nothing_to_retry_on():
    flaky = Flaky(OSError())
    with pytest.raises(OSError):  # noqa: PT011 - the class is all that counts
        call_with_retry(flaky, retry_on=())
    assert len(flaky.calls) == 1


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_an_interrupt_is_no_failure(error):
    flaky = Flaky(error())
    with pytest.raises(error):
        call_with_retry(flaky)
    assert len(flaky.calls) == 1


@given(failures=st.integers(0, 6), times=st.integers(1, 6))
def test_property(failures, times):
    flaky = Flaky(*[OSError()] * failures)
    try:
        got = call_with_retry(flaky, 1, retry_times=times)
    except OSError:
        got = "failed"
    assert got == (((1,), {}) if failures < times else "failed")
    assert len(flaky.calls) == min(failures + 1, times)
