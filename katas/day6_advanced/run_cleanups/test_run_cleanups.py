import pytest
from hypothesis import given
from hypothesis import strategies as st
from run_cleanups import run


class Abort(BaseException):
    """Not an Exception; KeyboardInterrupt would end pytest if it came out."""


def steps(*results):
    """Functions that log their number and raise or return their result; the log."""
    log = []

    def make(number, result):
        def step():
            log.append(number)
            if isinstance(result, BaseException):
                raise result
            return result

        return step

    return [make(number, result) for number, result in enumerate(results)], log


def test_example(capsys):
    def fails(text):
        def step():
            raise OSError(text)

        return step

    assert run(lambda: 42, [lambda: print("unlocked"), lambda: print("deleted")]) == 42
    assert capsys.readouterr().out == "deleted\nunlocked\n"
    with pytest.raises(OSError) as caught:
        run(fails("upload"), [fails("unlock"), fails("delete")])
    assert str(caught.value) == "upload"
    assert repr(caught.value.__cause__) == (
        "ExceptionGroup('clean-up failed', [OSError('delete'), OSError('unlock')])"
    )


@pytest.mark.parametrize("result", [None, 0, "", "done", [1], ValueError])
def test_what_work_returns_comes_back(result):
    (work, *cleanups), log = steps(result, 1, True, "x")
    got = run(work, cleanups)
    assert got is result
    assert log == [0, 3, 2, 1]


def test_no_clean_ups():
    assert run(lambda: "done", []) == "done"
    error = ValueError("v")
    (work,), log = steps(error)
    with pytest.raises(ValueError) as caught:
        run(work, [])
    assert caught.value is error
    assert log == [0]


@pytest.mark.parametrize("kind", [ValueError, KeyboardInterrupt, SystemExit])
@pytest.mark.parametrize("place", [0, 1, 2, 3])
def test_one_error_comes_out_as_it_is(place, kind):
    error = kind("one")
    results = ["done"] * 4
    results[place] = error
    (work, *cleanups), log = steps(*results)
    with pytest.raises(kind) as caught:
        run(work, cleanups)
    assert caught.value is error
    assert (error.__cause__, error.__context__) == (None, None)
    assert log == [0, 3, 2, 1], "not all of the clean-ups were called"


def test_one_error_keeps_its_cause():
    error, cause = ValueError("v"), KeyError("k")
    error.__cause__ = cause
    (work, *cleanups), _ = steps(error, None)
    with pytest.raises(ValueError) as caught:
        run(work, cleanups)
    assert caught.value is error
    assert error.__cause__ is cause


@pytest.mark.parametrize(
    ("results", "order"),
    [
        pytest.param([OSError(0), OSError(1)], [0, 1], id="work and a clean-up"),
        pytest.param([OSError(0), 1, KeyError(2)], [0, 2], id="another class"),
        pytest.param(["done", OSError(1), OSError(2)], [2, 1], id="clean-ups only"),
        pytest.param(
            [OSError(0), OSError(1), 2, KeyError(3)], [0, 3, 1], id="three of four"
        ),
        pytest.param([0, OSError(1), ValueError(2), 3], [2, 1], id="two in the middle"),
    ],
)
def test_the_others_are_the_cause_of_the_first(results, order):
    (work, *cleanups), log = steps(*results)
    first, *others = (results[number] for number in order)
    with pytest.raises(type(first)) as caught:
        run(work, cleanups)
    assert caught.value is first
    group = caught.value.__cause__
    assert type(group) is ExceptionGroup
    assert group.message == "clean-up failed"
    assert group.exceptions == tuple(others)
    assert group.__cause__ is None
    assert log == [0, *range(len(cleanups), 0, -1)]


@pytest.mark.parametrize("other", [Abort(), SystemExit(1)])
def test_an_interrupt_among_the_others(other):
    error, last = ValueError("v"), OSError("o")
    (work, *cleanups), log = steps(error, last, other)
    with pytest.raises(ValueError) as caught:
        run(work, cleanups)
    assert caught.value is error
    group = caught.value.__cause__
    assert type(group) is BaseExceptionGroup
    assert group.exceptions == (other, last)
    assert log == [0, 2, 1]


def test_an_interrupt_as_the_first():
    error, other = KeyboardInterrupt(), OSError("o")
    (work, *cleanups), log = steps(error, other)
    with pytest.raises(KeyboardInterrupt) as caught:
        run(work, cleanups)
    assert caught.value is error
    assert type(error.__cause__) is ExceptionGroup
    assert error.__cause__.exceptions == (other,)
    assert log == [0, 1]


def test_the_cause_of_the_first_is_not_lost():
    error, cause, other = ValueError("v"), KeyError("k"), OSError("o")
    error.__cause__ = cause
    (work, *cleanups), _ = steps(error, other)
    with pytest.raises(ValueError) as caught:
        run(work, cleanups)
    assert caught.value is error
    group = error.__cause__
    assert isinstance(group, ExceptionGroup)
    assert group.exceptions == (other,)
    assert group.__cause__ is cause, "the cause that the first exception had is lost"


def test_the_causes_of_the_others_stay():
    error, other, cause = ValueError("v"), OSError("o"), KeyError("k")
    other.__cause__ = cause
    (work, *cleanups), _ = steps(error, other)
    with pytest.raises(ValueError) as caught:
        run(work, cleanups)
    assert caught.value.__cause__.exceptions == (other,)
    assert other.__cause__ is cause


def test_no_exception_becomes_the_context_of_another():
    errors = [ValueError(0), OSError(1), KeyError(2)]
    (work, *cleanups), _ = steps(*errors)
    with pytest.raises((ValueError, OSError, KeyError, ExceptionGroup)):
        run(work, cleanups)
    contexts = [error.__context__ for error in errors]
    assert contexts == [None] * 3, "one was raised while another one was handled"


def test_a_group_is_an_error_like_any_other():
    inner = ExceptionGroup("tasks", [KeyError("k")])
    error = ValueError("v")
    (work, *cleanups), _ = steps(error, inner)
    with pytest.raises(ValueError) as caught:
        run(work, cleanups)
    assert caught.value.__cause__.exceptions == (inner,)


def test_the_list_stays_as_it_is():
    (work, *cleanups), log = steps("done", 1, 2)
    before = list(cleanups)
    assert run(work, cleanups) == "done"
    assert cleanups == before
    assert run(work, tuple(cleanups)) == "done"
    assert log == [0, 2, 1, 0, 2, 1]


@given(st.lists(st.booleans(), min_size=1, max_size=7))
def test_property(fails):
    results = [OSError(number) if one else number for number, one in enumerate(fails)]
    (work, *cleanups), log = steps(*results)
    try:
        out = [run(work, cleanups)]
    except OSError as error:
        out = [error]
        if error.__cause__:
            out += error.__cause__.exceptions
    assert log == [0, *range(len(cleanups), 0, -1)]
    expected = [results[number] for number in log if fails[number]]
    assert out == (expected or [0])
