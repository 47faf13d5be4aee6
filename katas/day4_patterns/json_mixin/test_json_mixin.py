import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from json_mixin import JsonMixin


class Endpoint:
    """A base that knows nothing of JSON."""

    TIMEOUT = 30

    def __init__(self, host, port=80):
        self.host = host
        self.port = port
        self._socket = object()


class Remote(JsonMixin, Endpoint):
    EXCLUDE = ("password",)

    def __init__(self, host, port=80, password=None):
        super().__init__(host, port)
        self.password = password


class Audited(Remote):
    EXCLUDE = frozenset({"seen"})

    def __init__(self, host, port=80, password=None, seen=0):
        super().__init__(host, port, password)
        self.seen = seen


class Route(JsonMixin):
    def __init__(self, to, via=()):
        self.to = to
        self.via = via


def test_example_to_json():
    class Job(JsonMixin):
        EXCLUDE = ("token",)

        def __init__(self, name, retries=0, token=""):
            self.name, self.retries, self.token = name, retries, token
            self._started = None

    assert Job("load", 3, "s3cr3t").to_json() == '{"name": "load", "retries": 3}'
    assert Job.from_json('{"name": "load"}').retries == 0
    with pytest.raises(ValueError):
        Job.from_json("[1]")


def test_with_a_foreign_base():
    assert Remote("db", 5432, "pw").to_json() == '{"host": "db", "port": 5432}'


def test_exclusions_add_up():
    assert Audited("db", 1, "pw", 9).to_json() == '{"host": "db", "port": 1}'
    assert Remote("db", 1).to_json() == '{"host": "db", "port": 1}'


def test_exclusions_of_a_grandparent():
    class Further(Audited):
        EXCLUDE = ["port"]

    class Furthest(Further):
        pass

    for kind in (Further, Furthest):
        assert kind("db", 1, "pw", 9).to_json() == '{"host": "db"}'


def test_later_attributes_count():
    remote = Remote("db")
    remote.weight = 0.5
    remote.tags = ["a", None]
    assert json.loads(remote.to_json()) == {
        "host": "db",
        "port": 80,
        "weight": 0.5,
        "tags": ["a", None],
    }


def test_nested():
    route = Route(Remote("a", 1, "pw"), [Audited("b", 2, "pw", 1), "direct", 3])
    told = json.loads(route.to_json())
    assert told == {
        "to": {"host": "a", "port": 1},
        "via": [{"host": "b", "port": 2}, "direct", 3],
    }


def test_what_json_can_not_write():
    with pytest.raises(TypeError):
        Route({1, 2}).to_json()


def test_from_json_makes_the_class_it_is_called_on():
    audited = Audited.from_json('{"host": "db", "seen": 4}')
    assert type(audited) is Audited
    assert (audited.host, audited.port, audited.seen) == ("db", 80, 4)


@pytest.mark.parametrize("text", ["[]", '"host"', "3", "null", "{host: 1}", ""])
def test_not_an_object(text):
    with pytest.raises(ValueError):
        Remote.from_json(text)


def test_unknown_names_are_the_constructors_matter():
    with pytest.raises(TypeError):
        Remote.from_json('{"hots": "db"}')


def test_to_json_changes_nothing():
    remote = Remote("db", 1, "pw")
    before = dict(vars(remote))
    remote.to_json()
    assert vars(remote) == before
    stops = [remote, "direct"]
    Route("db", stops).to_json()
    assert stops == [remote, "direct"]


@given(
    st.dictionaries(
        st.sampled_from(["b", "a", "_c", "password"]), st.integers(0, 3), max_size=4
    )
)
def test_sorted_and_public(attributes):
    remote = Remote("h")
    vars(remote).clear()
    vars(remote).update(attributes)
    public = [
        (name, value)
        for name, value in sorted(attributes.items())
        if name in {"a", "b"}
    ]
    assert json.loads(remote.to_json(), object_pairs_hook=list) == public
