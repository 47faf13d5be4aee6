import inspect

import pytest
from hypothesis import given
from hypothesis import strategies as st
from retry_decorator import retry


def scripted(*answers):
    """A function that raises or returns its answers, one a call, and its calls."""
    calls = []

    def function(*args, **kwargs):
        answer = answers[len(calls)]
        calls.append((args, kwargs))
        if isinstance(answer, BaseException):
            raise answer
        return answer

    return function, calls


def test_example(capsys):
    answers = iter([TimeoutError("slow"), TimeoutError("slow"), "ok"])

    @retry(3, on=TimeoutError, pause=lambda failures: print(f"failed: {failures}"))
    def fetch():
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    assert fetch() == "ok"
    assert capsys.readouterr().out == "failed: 1\nfailed: 2\n"


def test_example_the_last_one_comes_out():
    @retry(times=2, on=(KeyError, ValueError))
    def parse(text):
        return int(text)

    with pytest.raises(ValueError, match="invalid literal"):
        parse("x")


@pytest.mark.parametrize("result", [None, 0, "", False, [], "ok", ValueError])
@pytest.mark.parametrize("failures", [0, 1, 2])
def test_the_first_result_is_the_result(failures, result):
    function, calls = scripted(*[ValueError()] * failures, result, "too late")
    assert retry(3, ValueError)(function)() is result
    assert len(calls) == failures + 1


@pytest.mark.parametrize("times", [1, 2, 5])
def test_times_is_the_number_of_calls(times):
    errors = [ValueError(n) for n in range(times + 1)]
    function, calls = scripted(*errors)
    pauses = []
    with pytest.raises(ValueError) as caught:
        retry(times, ValueError, pauses.append)(function)()
    assert len(calls) == times
    assert caught.value is errors[times - 1], "it is not the exception of the last call"
    assert pauses == list(range(1, times)), "after the last call nothing is waited for"


@pytest.mark.parametrize(
    ("on", "error", "again"),
    [
        pytest.param(LookupError, KeyError("k"), True, id="subclass"),
        pytest.param((OSError, LookupError), KeyError("k"), True, id="one of two"),
        pytest.param((KeyError,), KeyError("k"), True, id="tuple of one"),
        pytest.param(Exception, KeyError("k"), True, id="all exceptions"),
        pytest.param(KeyError, LookupError("l"), False, id="parent class"),
        pytest.param((OSError, KeyError), ValueError("v"), False, id="another"),
        pytest.param(Exception, KeyboardInterrupt(), False, id="interrupt"),
    ],
)
def test_only_what_is_named_is_tried_again(on, error, again):
    function, calls = scripted(error, "ok")
    pauses = []
    decorated = retry(3, on, pauses.append)(function)
    if again:
        assert decorated() == "ok"
    else:
        with pytest.raises(type(error)) as caught:
            decorated()
        assert caught.value is error
    assert (len(calls), pauses) == ((2, [1]) if again else (1, []))


def test_another_exception_in_between_comes_out():
    error = OSError("disk")
    function, calls = scripted(ValueError(), error, "ok")
    pauses = []
    with pytest.raises(OSError) as caught:
        retry(5, ValueError, pauses.append)(function)()
    assert caught.value is error
    assert (len(calls), pauses) == (2, [1])


def test_what_the_pause_raises_comes_out():
    function, calls = scripted(ValueError(), "ok")
    error = ValueError("enough")

    def pause(failures):
        if failures == 1:
            raise error

    with pytest.raises(ValueError) as caught:
        retry(3, ValueError, pause)(function)()
    assert caught.value is error
    assert len(calls) == 1, "the pause failed, and the function was called again"


def test_the_same_arguments_each_time():
    function, calls = scripted(ValueError(), ValueError(), "ok")
    rows = ["a"]
    retry(3, ValueError)(function)(rows, times=7, on="x", pause=None)
    assert calls == [((["a"],), {"times": 7, "on": "x", "pause": None})] * 3
    assert all(args[0] is rows for args, _ in calls)


def test_calls_count_anew():
    decorated = retry(2, ValueError)(
        scripted(ValueError(), "a", ValueError(), "b", ValueError(), "c")[0]
    )
    assert [decorated(), decorated(), decorated()] == ["a", "b", "c"]


def test_calls_within_calls():
    seen = []

    @retry(2, ValueError)
    def walk(depth):
        seen.append(depth)
        if depth:
            return walk(depth - 1)
        raise ValueError

    with pytest.raises(ValueError):
        walk(2)
    assert seen == [2, 1, 0, 0, 1, 0, 0, 2, 1, 0, 0, 1, 0, 0]


def test_a_failure_is_no_result():
    decorated = retry(2, ValueError)(scripted(ValueError(), ValueError())[0])
    try:
        got = decorated()
    except Exception:
        got = "no result"
    assert got == "no result"


def test_methods():
    class Client:
        def __init__(self, name):
            self.name = name
            self.calls = 0

        @retry(2, on=ConnectionError)
        def get(self, path):
            """Get it."""
            self.calls += 1
            if self.calls < 2:
                raise ConnectionError
            return f"{self.name}{path}"

    one, other = Client("one"), Client("other")
    assert (one.get("/a"), other.get("/b")) == ("one/a", "other/b")
    assert (one.calls, other.calls) == (2, 2)
    assert Client.get(one, path="/c") == "one/c"


def test_one_decorator_for_several_functions():
    patient = retry(2, ValueError)
    first, first_calls = scripted(ValueError(), 1)
    second, second_calls = scripted(ValueError(), 2)
    assert (patient(first)(), patient(second)()) == (1, 2)
    assert (len(first_calls), len(second_calls)) == (2, 2)


def test_it_keeps_what_it_is():
    @retry(2, ValueError)
    def load(day: str, *, dry: bool = False) -> int:
        """Load a day."""
        return len(day)

    assert (load.__name__, load.__doc__) == ("load", "Load a day.")
    assert str(inspect.signature(load)) == "(day: str, *, dry: bool = False) -> int"
    assert load("mon", dry=True) == 3


@pytest.mark.parametrize("times", [0, -1])
def test_too_few_times(times):
    with pytest.raises(ValueError):
        retry(times, KeyError)


@pytest.mark.parametrize(
    ("times", "on"),
    [
        pytest.param(2.0, KeyError, id="times is a float"),
        pytest.param("2", KeyError, id="times is a text"),
        pytest.param(True, KeyError, id="times is a bool"),
        pytest.param(None, KeyError, id="times is None"),
        pytest.param(len, KeyError, id="times is a function"),
        pytest.param(2, (), id="no class"),
        pytest.param(2, None, id="on is None"),
        pytest.param(2, KeyError("k"), id="an exception, no class"),
        pytest.param(2, [KeyError], id="a list"),
        pytest.param(2, int, id="a class of another kind"),
        pytest.param(2, (KeyError, "ValueError"), id="a text among them"),
        pytest.param(2, (KeyError, int), id="another class among them"),
        pytest.param(2, KeyboardInterrupt, id="no Exception"),
        pytest.param(2, (KeyError, BaseException), id="no Exception among them"),
        pytest.param(2, ((KeyError,),), id="a tuple in a tuple"),
    ],
)
def test_arguments_are_checked_before_anything_is_decorated(times, on):
    with pytest.raises(TypeError):
        retry(times, on)


@given(st.lists(st.sampled_from("kvr"), max_size=6), st.integers(1, 5))
def test_property(script, times):
    answers = [{"k": KeyError(), "v": ValueError(), "r": "ok"}[one] for one in script]
    function, calls = scripted(*answers, *["ok"] * 9)
    pauses = []
    try:
        got = retry(times, (KeyError, OSError), pauses.append)(function)()
    except (KeyError, ValueError) as error:
        got = error
    keys = len("".join(script)) - len("".join(script).lstrip("k"))
    expected = (answers + ["ok"])[min(keys, times - 1)]
    assert got is expected
    assert len(calls) == min(keys + 1, times)
    assert pauses == list(range(1, len(calls)))
