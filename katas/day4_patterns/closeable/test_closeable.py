import io

import pytest
from closeable import Closeable, close_all
from hypothesis import given
from hypothesis import strategies as st


class Plain:
    """Notes when it is closed, and may fail to."""

    def __init__(self, log=None, name="", error=None):
        self.log, self.name, self.error = log, name, error

    def close(self):
        self.log.append(self.name)
        if self.error:
            raise self.error


class Child(Plain):
    pass


class Sealed(Plain):
    close = None


class Reopened(Sealed):
    def close(self):
        pass


def test_example():
    assert (isinstance(io.StringIO(), Closeable), isinstance([], Closeable)) == (
        True,
        False,
    )
    assert close_all([io.StringIO(), 3, io.StringIO()]) == 2


@pytest.mark.parametrize(
    ("kind", "closeable"),
    [
        (Plain, True),
        (Child, True),
        (Sealed, False),
        (Reopened, True),
        (io.BytesIO, True),
        (int, False),
    ],
)
def test_classes(kind, closeable):
    assert issubclass(kind, Closeable) is closeable


def test_an_heir_may_say_no():
    class Never(Closeable):
        close = None

    assert not issubclass(Never, Closeable)


def test_of_the_instance_alone():
    class Bag:
        pass

    bag = Bag()
    bag.close = lambda: None
    assert not isinstance(bag, Closeable)


def test_heirs_need_a_close():
    class Lazy(Closeable):
        pass

    class Diligent(Closeable):
        def close(self):
            pass

    assert issubclass(Lazy, Closeable)
    with pytest.raises(TypeError, match="abstract"):
        Lazy()
    assert isinstance(Diligent(), Closeable)


def test_heirs_are_not_found_by_their_shape():
    class Reopenable(Closeable):
        def reopen(self):
            pass

    class Tape(Reopenable):
        def close(self):
            pass

    assert not isinstance(Plain(), Reopenable)
    assert not issubclass(io.StringIO, Reopenable)
    assert isinstance(Tape(), Reopenable)


def test_registered_by_hand():
    class Handle:
        pass

    assert not issubclass(Handle, Closeable)

    class Descriptor:
        pass

    Closeable.register(Descriptor)
    assert issubclass(Descriptor, Closeable)


def test_last_first():
    log = []
    things = [Plain(log, "a"), Child(log, "b"), Reopened(), None]
    before = list(things)
    assert close_all(things) == 3
    assert log == ["b", "a"]
    assert things == before, "the list was changed"


def test_what_has_none_is_left_alone():
    assert close_all([Sealed([]), "text", {}]) == 0
    assert close_all([]) == 0


def test_an_exception_stops_nobody():
    log = []
    first, second = OSError("first"), KeyError("second")
    with pytest.raises(OSError) as raised:
        close_all(
            [Plain(log, "a"), Plain(log, "b", second), Plain(log, "c", first)],
        )
    assert raised.value is first
    assert log == ["c", "b", "a"]


def test_an_interrupt_comes_through_at_once():
    log = []
    with pytest.raises(KeyboardInterrupt):
        close_all([Plain(log, "a"), Plain(log, "b", KeyboardInterrupt())])
    assert log == ["b"]


@given(st.lists(st.sampled_from(["plain", "fails", "no"]), max_size=6))
def test_everything_is_closed_once(kinds):
    log, errors = [], {}
    things = []
    for number, kind in enumerate(kinds):
        if kind == "fails":
            errors[number] = ValueError(number)
        things.append(3 if kind == "no" else Plain(log, number, errors.get(number)))
    if errors:
        with pytest.raises(ValueError) as raised:
            close_all(things)
        assert raised.value is errors[max(errors)]
    else:
        assert close_all(things) == len(log)
    assert log == [n for n in reversed(range(len(kinds))) if kinds[n] != "no"]
