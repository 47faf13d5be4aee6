import pytest
from handler_registry import Handlers
from hypothesis import given
from hypothesis import strategies as st


def test_example():
    handlers = Handlers()

    @handlers.register
    def ping():
        return "pong"

    @handlers.register("load.orders")
    @handlers.register("load.all")
    def load(day, dry=False):
        return f"{day} {dry}"

    assert (
        handlers.run("ping"),
        handlers.run("load.orders", "mon", dry=True),
        load("tue"),
    ) == ("pong", "mon True", "tue False")
    assert handlers.names() == ["ping", "load.all", "load.orders"]


WAYS = [
    pytest.param(lambda handlers: handlers.register, "job", id="bare"),
    pytest.param(lambda handlers: handlers.register(), "job", id="empty parentheses"),
    pytest.param(lambda handlers: handlers.register("a b"), "a b", id="with a name"),
]


@pytest.mark.parametrize(("way", "name"), WAYS)
def test_the_function_stays_what_it_was(way, name):
    def job(number):
        """Do it."""
        return number * 2

    handlers = Handlers()
    attributes = dict(vars(job))
    got = way(handlers)(job)
    assert got is job, "the decorated function is not the function itself"
    assert vars(job) == attributes
    assert (job.__name__, job(4)) == ("job", 8)
    assert handlers.names() == [name]
    assert handlers.run(name, 5) == 10


@pytest.mark.parametrize(("way", "name"), WAYS)
def test_a_taken_name_is_refused_at_the_decorator(way, name):
    def job():
        return 1

    first = job
    handlers = Handlers()
    assert way(handlers)(job) is first

    def job():
        return 2

    decorator = way(handlers)
    with pytest.raises(ValueError):
        decorator(job)
    with pytest.raises(ValueError):
        decorator(first)
    assert handlers.names() == [name]
    assert handlers.run(name) == 1, "the first handler was replaced"


def test_the_own_name_may_be_taken_by_a_given_one():
    handlers = Handlers()
    handlers.register("job")(len)

    def job():
        return 1

    with pytest.raises(ValueError):
        handlers.register(job)
    assert handlers.register("other")(job) is job
    assert handlers.names() == ["job", "other"]


def test_one_decorator_for_several_functions():
    handlers = Handlers()
    enter = handlers.register()

    @enter
    def a():
        return "a"

    @enter
    def b():
        return "b"

    assert handlers.names() == ["a", "b"]
    assert (handlers.run("b"), handlers.run("a")) == ("b", "a")


def test_run_hands_on_arguments_and_results():
    handlers = Handlers()

    @handlers.register
    def show(*args, **kwargs):
        return args, kwargs

    got = handlers.run("show", 1, None, name="x", self=2, given=[3])
    assert got == ((1, None), {"name": "x", "self": 2, "given": [3]})

    @handlers.register
    def nothing():
        return None

    assert handlers.run("nothing") is None


@pytest.mark.parametrize("kind", [ValueError, KeyError, LookupError])
def test_run_lets_exceptions_through(kind):
    handlers = Handlers()
    error = kind("bad day")

    @handlers.register
    def fails():
        raise error

    with pytest.raises(kind) as caught:
        handlers.run("fails")
    assert caught.value is error, "not the handler's own exception came out"


@pytest.mark.parametrize("name", ["", "ping ", "PING", "fails"])
def test_an_unknown_name(name):
    handlers = Handlers()

    @handlers.register
    def ping():
        return "pong"

    with pytest.raises(LookupError):
        handlers.run(name)
    assert handlers.names() == ["ping"]


def test_registries_are_apart():
    one, other = Handlers(), Handlers()
    one.register("a")(len)
    assert other.names() == []
    other.register("a")(abs)
    assert (one.run("a", "xyz"), other.run("a", -1)) == (3, 1)


def test_names_is_a_list_of_the_callers():
    handlers = Handlers()
    handlers.register("a")(len)
    got = handlers.names()
    assert type(got) is list
    got.clear()
    assert handlers.names() == ["a"]


@given(st.lists(st.sampled_from("abcd"), max_size=8))
def test_property(names):
    handlers, expected = Handlers(), []
    for number, name in enumerate(names):
        if name in [known for known, _ in expected]:
            with pytest.raises(ValueError):
                handlers.register(name)(lambda number=number: number)
        else:
            handlers.register(name)(lambda number=number: number)
            expected.append((name, number))
    assert [(name, handlers.run(name)) for name in handlers.names()] == expected
