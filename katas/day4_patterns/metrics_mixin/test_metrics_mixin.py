import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from metrics_mixin import CountMixin, PrefixMixin


class Queue:
    def __init__(self, name, *, size=10):
        self.name, self.size, self.calls = name, size, []

    def send(self, text, *places, **options):
        self.calls.append((text, places, options))
        if len(self.calls) > self.size:
            raise OverflowError(text)
        return f"{self.name}:{text}"


class Silent:
    """A base with no constructor of its own."""

    def send(self, text):
        return None


def test_example():
    class Basic:
        def __init__(self, name):
            self.name, self.texts = name, []

        def send(self, text, urgent=False):
            self.texts.append(text)
            return len(self.texts)

    class Client(CountMixin, PrefixMixin, Basic):
        pass

    client = Client("jobs", prefix="eu/")
    assert (
        client.send("load", urgent=True),
        client.texts,
        client.sent,
        client.failed,
    ) == (1, ["eu/load"], 1, 0)


@pytest.mark.parametrize(
    "mixins", list(itertools.permutations([CountMixin, PrefixMixin]))
)
def test_either_order(mixins):
    kind = type("Client", (*mixins, Queue), {})
    client = kind("jobs", prefix="p-", size=1)
    assert client.send("a", 1, 2, deep=True) == "jobs:p-a"
    with pytest.raises(OverflowError, match="p-b"):
        client.send("b")
    assert client.calls == [("p-a", (1, 2), {"deep": True}), ("p-b", (), {})]
    assert (client.sent, client.failed) == (1, 1)
    assert (client.name, client.size, client.prefix) == ("jobs", 1, "p-")


def test_count_alone():
    class Counting(CountMixin, Queue):
        pass

    client = Counting(name="q")
    assert (client.sent, client.failed) == (0, 0)
    assert client.send("a", x=1) == "q:a"
    assert client.sent == 1
    with pytest.raises(TypeError):
        Counting("q", prefix="p")


def test_prefix_alone():
    class Prefixed(PrefixMixin, Queue):
        pass

    assert Prefixed("q").send("a") == "q:a"
    assert Prefixed("q").prefix == ""
    assert Prefixed("q", prefix="x").send("a") == "q:xa"


def test_prefix_may_change():
    class Prefixed(PrefixMixin, Queue):
        pass

    client = Prefixed("q", prefix="old-")
    client.prefix = "new-"
    assert client.send("a") == "q:new-a"


def test_base_without_a_constructor():
    class Client(PrefixMixin, CountMixin, Silent):
        pass

    client = Client(prefix="x")
    assert client.send("a") is None
    assert client.sent == 1


@pytest.mark.parametrize(
    "mixins", list(itertools.permutations([CountMixin, PrefixMixin]))
)
def test_base_that_sends_in_its_constructor(mixins):
    class Greeting(Queue):
        def __init__(self, name):
            super().__init__(name)
            self.send("hello")

    client = type("Client", (*mixins, Greeting), {})("q", prefix="x-")
    assert client.calls == [("x-hello", (), {})]
    assert (client.sent, client.failed) == (1, 0)


def test_a_false_result_counts_as_sent():
    class Base:
        def send(self, text):
            return 0

    class Client(CountMixin, Base):
        pass

    client = Client()
    assert client.send("a") == 0
    assert (client.sent, client.failed) == (1, 0)


def test_objects_are_apart():
    class Client(CountMixin, PrefixMixin, Queue):
        pass

    first, second = Client("a", prefix="a-"), Client("b", prefix="b-")
    assert first.send("x") == "a:a-x"
    assert (first.sent, second.sent) == (1, 0)


def test_an_interrupt_counts_as_failed():
    class Base:
        def send(self, text):
            raise KeyboardInterrupt

    class Client(CountMixin, Base):
        pass

    client = Client()
    with pytest.raises(KeyboardInterrupt):
        client.send("a")
    assert (client.sent, client.failed) == (0, 1)


def test_a_sub_mixin_gets_its_turn():
    class Loud(CountMixin):
        def send(self, text, *args, **kwargs):
            return super().send(text.upper(), *args, **kwargs)

    class Client(PrefixMixin, Loud, Queue):
        pass

    client = Client("q", prefix="x")
    assert client.send("a") == "q:XA"
    assert client.sent == 1


@given(st.lists(st.booleans(), max_size=6))
def test_against_a_count(outcomes):
    class Base:
        def send(self, text, works):
            if not works:
                raise ConnectionError
            return works

    class Client(CountMixin, PrefixMixin, Base):
        pass

    client = Client()
    for works in outcomes:
        try:
            client.send("a", works)
        except ConnectionError:
            assert not works
    assert (client.sent, client.failed) == (outcomes.count(True), outcomes.count(False))
