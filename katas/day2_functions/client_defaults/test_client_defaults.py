import pytest
from client_defaults import UNSET, make_client
from hypothesis import given
from hypothesis import strategies as st


def send(*args, **kwargs):
    return args, kwargs


class Odd:
    """A value that can not be compared, and is neither true nor false."""

    __hash__ = None

    def __eq__(self, other):
        raise ArithmeticError

    def __bool__(self):
        raise ArithmeticError


def test_example_client():
    call = make_client(send, timeout=5)
    got = call("/jobs", page=2)
    assert got == (("/jobs",), {"timeout": 5, "page": 2})
    got = call("/jobs", timeout=None, retries=0)
    assert got == (("/jobs",), {"timeout": None, "retries": 0})


def test_example_nobody_told():
    got = make_client(send)("/jobs")
    assert got == (("/jobs",), {})


@pytest.mark.parametrize("name", ["timeout", "retries"])
@pytest.mark.parametrize("value", [None, 0, False, "", (), 7], ids=repr)
def test_every_value_is_an_answer(name, value):
    got = make_client(send, **{name: value})("/")
    assert got == (("/",), {name: value}), "the client's answer was lost"
    got = make_client(send, **{name: 99})("/", **{name: value})
    assert got == (("/",), {name: value}), "the call's answer was lost"
    got = make_client(send)("/", **{name: value})
    assert got == (("/",), {name: value}), "the call's answer was lost"


@pytest.mark.parametrize("name", ["timeout", "retries"])
def test_unset_means_not_told(name):
    got = make_client(send, **{name: 3})("/", **{name: UNSET})
    assert got == (("/",), {name: 3})
    got = make_client(send, **{name: UNSET})("/", **{name: UNSET})
    assert got == (("/",), {})


def test_defaults_of_send_hold():
    def with_defaults(url, *, timeout=30, retries=2):
        return url, timeout, retries

    call = make_client(with_defaults, retries=0)
    got = call("/")
    assert got == ("/", 30, 0)
    got = call("/", timeout=1)
    assert got == ("/", 1, 0)


@pytest.mark.parametrize(
    "name", ["url", "send", "self", "params", "kwargs", "args", "name", "value", "call"]
)
def test_param_of_any_name(name):
    got = make_client(send)("/", **{name: 1})
    assert got == (("/",), {name: 1})


@pytest.mark.parametrize("value", [None, 0, ""], ids=repr)
def test_param_of_any_value(value):
    got = make_client(send, timeout=1)("/", page=value)
    assert got == (("/",), {"timeout": 1, "page": value})


def test_value_that_can_not_be_compared():
    odd = Odd()
    _, got = make_client(send, retries=odd)("/", timeout=odd, page=odd)
    assert sorted(got) == ["page", "retries", "timeout"]
    assert all(value is odd for value in got.values())


def test_what_is_given_by_name_only():
    call = make_client(send)
    with pytest.raises(TypeError):
        call("/", 5)
    with pytest.raises(TypeError):
        call()
    with pytest.raises(TypeError):
        call(url="/")
    with pytest.raises(TypeError):
        make_client(send, 5)


def test_what_one_call_is_told_ends_with_it():
    call = make_client(send, timeout=5)
    assert call("/", timeout=1, retries=1, page=1) == (
        ("/",),
        {"timeout": 1, "retries": 1, "page": 1},
    )
    got = call("/")
    assert got == (("/",), {"timeout": 5}), "a call changed the client"


def test_each_client_has_its_own_defaults():
    first, second = make_client(send, timeout=1), make_client(send, retries=2)
    assert first("/") == (("/",), {"timeout": 1})
    assert second("/") == (("/",), {"retries": 2})


def test_send_is_called_once_and_its_exception_comes_through():
    calls = []

    def fails(url):
        calls.append(url)
        raise ConnectionError

    call = make_client(fails)
    assert calls == []
    with pytest.raises(ConnectionError):
        call("/")
    assert calls == ["/"]


answers = st.fixed_dictionaries(
    {},
    optional={name: st.sampled_from([None, 0, 1]) for name in ("timeout", "retries")},
)


@given(answers, answers, st.booleans())
def test_property(client, told, page):
    params = {"page": 1} if page else {}
    got = make_client(send, **client)("/", **told, **params)
    assert got == (("/",), {**client, **told, **params})
