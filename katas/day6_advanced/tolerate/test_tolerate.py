import pytest
from hypothesis import given
from hypothesis import strategies as st
from tolerate import Tolerate


class Abort(BaseException):
    """Not an Exception; KeyboardInterrupt would end pytest if it came out."""


class Empty(Exception):
    """An exception that is false."""

    def __len__(self):
        return 0


def test_example(capsys):
    lenient = Tolerate((KeyError, OSError), lambda error: print(f"noted: {error!r}"))
    for row in [{"id": 1}, {}, {"id": 3}]:
        with lenient:
            print(row["id"])
    assert capsys.readouterr().out == "1\nnoted: KeyError('id')\n3\n"
    assert lenient.count == 1
    with pytest.raises(ValueError, match="invalid literal"), lenient:
        int("x")


@pytest.mark.parametrize(
    ("kinds", "error"),
    [
        pytest.param((KeyError,), KeyError("k"), id="the class"),
        pytest.param((LookupError,), KeyError("k"), id="a subclass"),
        pytest.param((OSError, KeyError), KeyError("k"), id="the second class"),
        pytest.param((OSError, KeyError), FileNotFoundError("f"), id="the first"),
        pytest.param((Exception,), ValueError("v"), id="any"),
        pytest.param((Empty,), Empty(), id="one that is false"),
        pytest.param((Abort,), Abort(), id="interrupt"),
        pytest.param((BaseException,), SystemExit(3), id="exit"),
    ],
)
def test_what_is_expected_is_reported_and_over(kinds, error):
    seen = []
    with Tolerate(kinds, seen.append) as manager:
        raise error
    assert seen == [error], "the report did not get the exception, once"
    assert seen[0] is error
    assert manager.count == 1


@pytest.mark.parametrize(
    ("kinds", "error"),
    [
        pytest.param((), KeyError("k"), id="nothing is expected"),
        pytest.param((KeyError,), LookupError("l"), id="the parent"),
        pytest.param((KeyError, OSError), ValueError("v"), id="another"),
        pytest.param((ValueError,), Empty(), id="one that is false"),
        pytest.param((Exception,), KeyboardInterrupt(), id="interrupt"),
        pytest.param((Exception,), SystemExit(3), id="exit"),
        pytest.param((Exception,), GeneratorExit(), id="generator exit"),
    ],
)
def test_all_others_come_out(kinds, error):
    seen = []
    manager = Tolerate(kinds, seen.append)
    with pytest.raises(type(error)) as caught, manager:
        raise error
    assert caught.value is error
    assert (seen, manager.count) == ([], 0)


def test_other_exceptions_are_left_as_they_are():
    error = ValueError("v")
    with pytest.raises(ValueError), Tolerate((KeyError,), print):
        raise error
    assert (error.__cause__, error.__context__) == (None, None)


def test_nothing_is_reported_where_nothing_was_raised():
    seen = []
    with Tolerate((Exception,), seen.append) as manager:
        seen.append("done")
    assert (seen, manager.count) == (["done"], 0)


def test_the_block_ends_where_it_raises():
    seen = []
    with Tolerate((KeyError,), seen.append):
        seen.append("before")
        {}["k"]
        seen.append("after")
    assert seen[0] == "before"
    assert [type(one) for one in seen[1:]] == [KeyError]


def test_it_gives_itself():
    manager = Tolerate((KeyError,), print)
    with manager as got:
        assert got is manager
    assert type(manager.count) is int


@pytest.mark.parametrize("result", [None, False, True, "x"])
def test_what_report_returns_does_not_matter(result):
    manager = Tolerate((KeyError,), lambda error: result)
    with manager:
        raise KeyError
    with pytest.raises(ValueError), manager:
        raise ValueError
    assert manager.count == 1


def test_an_error_of_report_comes_out():
    failed, error = OSError("disk full"), KeyError("k")

    def report(error):
        raise failed

    manager = Tolerate((KeyError, OSError), report)
    with pytest.raises(OSError) as caught, manager:
        raise error
    assert caught.value is failed
    assert caught.value.__context__ is error, "the first exception was lost"
    assert manager.count == 0


def test_count_is_not_yet_raised_while_it_is_reported():
    counts = []
    manager = Tolerate((KeyError,), lambda error: counts.append(manager.count))
    for _ in range(2):
        with manager:
            raise KeyError
    assert (counts, manager.count) == ([0, 1], 2)


def test_many_blocks():
    seen = []
    manager = Tolerate((KeyError,), seen.append)
    for key in "abca":
        with manager:
            if key != "b":
                raise KeyError(key)
    assert [error.args[0] for error in seen] == ["a", "c", "a"]
    assert manager.count == 3


def test_blocks_within_each_other():
    seen = []
    manager = Tolerate((KeyError,), seen.append)
    with manager:
        with manager:
            raise KeyError("inner")
        seen.append("between")
        raise KeyError("outer")
    assert [getattr(one, "args", one) for one in seen] == [
        ("inner",),
        "between",
        ("outer",),
    ]
    assert manager.count == 2


def test_managers_are_apart():
    one, other = Tolerate((KeyError,), len), Tolerate((ValueError,), str)
    with pytest.raises(KeyError), other:
        raise KeyError
    with other:
        raise ValueError
    assert (one.count, other.count) == (0, 1)


KINDS = [LookupError, KeyError, OSError, ValueError, Abort]


@given(st.sets(st.sampled_from(KINDS)), st.lists(st.sampled_from([*KINDS, None])))
def test_property(kinds, raised):
    seen, out = [], []
    manager = Tolerate(tuple(kinds), seen.append)
    for kind in raised:
        try:
            with manager:
                if kind is not None:
                    raise kind
        except BaseException as error:
            out.append(type(error))
    named = kinds | ({KeyError} if LookupError in kinds else set())
    assert [type(error) for error in seen] == [kind for kind in raised if kind in named]
    assert out == [kind for kind in raised if kind and kind not in named]
    assert manager.count == len(seen)
