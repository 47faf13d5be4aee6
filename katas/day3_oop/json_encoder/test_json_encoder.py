import collections
import datetime
import enum
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from json_encoder import Encoder


class Event:
    def __init__(self, name="e"):
        self.name = name


class Login(Event):
    pass


class FailedLogin(Login):
    pass


class Colour(enum.Enum):
    RED = 1


def test_example_nested():
    got = Encoder().encode({"day": datetime.date(2024, 2, 29), "rows": (1, None)})
    assert got == {"day": "2024-02-29", "rows": [1, None]}


def test_example_registered():
    encoder = Encoder()
    encoder.register(complex, lambda value: [value.real, value.imag])
    assert encoder.encode([2 + 1j, "x"]) == [[2.0, 1.0], "x"]


@pytest.mark.parametrize("value", [None, True, False, 0, -3, 2.5, "", "text"])
def test_edge_plain_values_stay(value):
    got = Encoder().encode(value)
    assert type(got) is type(value)
    assert got == value


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param([], [], id="empty list"),
        pytest.param((), [], id="empty tuple"),
        pytest.param({}, {}, id="empty dict"),
        pytest.param(set(), [], id="empty set"),
        pytest.param(frozenset([7]), [7], id="frozenset"),
        pytest.param(Decimal("1.50"), "1.50", id="Decimal"),
        pytest.param(
            datetime.datetime(2024, 2, 29, 8, 30, tzinfo=datetime.UTC),
            "2024-02-29T08:30:00+00:00",
            id="datetime",
        ),
        pytest.param(
            [({"at": [Decimal(2)]},)], [[{"at": ["2"]}]], id="deep inside lists"
        ),
        pytest.param({"a": {"b": {Decimal(1)}}}, {"a": {"b": ["1"]}}, id="in dicts"),
    ],
)
def test_edge_containers_and_texts(value, expected):
    got = Encoder().encode(value)
    assert got == expected
    assert type(got) is type(expected)


def test_members_of_a_set_in_any_order():
    got = Encoder().encode({Decimal(1), Decimal(2), Decimal(3)})
    assert sorted(got) == ["1", "2", "3"]
    got = Encoder().encode({1, "a", None})
    assert sorted(got, key=repr) == ["a", 1, None]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (collections.OrderedDict(a=Decimal(1)), {"a": "1"}),
        (collections.namedtuple("Row", "id at")(1, Decimal(2)), [1, "2"]),
        (collections.defaultdict(list, a=[1]), {"a": [1]}),
    ],
    ids=["OrderedDict", "namedtuple", "defaultdict"],
)
def test_a_class_below_a_known_one_is_encoded_like_it(value, expected):
    got = Encoder().encode(value)
    assert got == expected
    assert type(got) is type(expected)


@pytest.mark.parametrize("value", [object(), Event(), Colour.RED, b"bytes", 1j])
def test_what_is_not_known_is_a_type_error_that_names_the_class(value):
    encoder = Encoder()
    with pytest.raises(TypeError, match=type(value).__name__):
        encoder.encode(value)
    with pytest.raises(TypeError, match=type(value).__name__):
        encoder.encode([{"inside": value}])


@pytest.mark.parametrize("order", [(Event, Login), (Login, Event)])
def test_the_nearest_class_decides_whatever_came_first(order):
    encoder = Encoder()
    names = {Event: "event", Login: "login"}
    for cls in order:
        encoder.register(cls, lambda value, cls=cls: [names[cls], value.name])
    assert encoder.encode(Event("a")) == ["event", "a"]
    assert encoder.encode(Login("b")) == ["login", "b"]
    assert encoder.encode(FailedLogin("c")) == ["login", "c"]


def test_a_base_far_up_is_found():
    encoder = Encoder()
    encoder.register(Event, lambda value: value.name)
    assert encoder.encode([FailedLogin("c")]) == ["c"]


def test_the_method_order_decides_between_two_bases():
    class Left:
        pass

    class Right:
        pass

    encoder = Encoder()
    encoder.register(Right, lambda _: "right")
    encoder.register(Left, lambda _: "left")
    both = type("Both", (Left, Right), {})
    assert encoder.encode(both()) == "left"
    assert encoder.encode(type("Both", (Right, Left), {})()) == "right"


def test_a_later_registration_replaces_an_earlier_one():
    encoder = Encoder()
    encoder.register(Event, lambda _: 1)
    encoder.register(Event, lambda _: 2)
    encoder.register(Decimal, float)
    assert encoder.encode([Event(), Decimal("2.5")]) == [2, 2.5]


def test_what_is_registered_counts_inside_containers_at_once():
    encoder = Encoder()
    assert encoder.encode([1]) == [1]
    encoder.register(int, lambda value: f"{value:03}")
    assert encoder.encode([7, {"a": (8,)}, {9}]) == ["007", {"a": ["008"]}, ["009"]]


def test_keys_stay_whatever_is_registered_for_text():
    encoder = Encoder()
    encoder.register(str, str.upper)
    assert encoder.encode({"a": "b"}) == {"a": "B"}


def test_bool_is_known_by_itself():
    encoder = Encoder()
    encoder.register(int, str)
    got = encoder.encode([1, True])
    assert got == ["1", True]
    assert got[1] is True


def test_what_a_function_returns_is_taken_as_it_comes():
    encoder = Encoder()
    inner = (1, 2)
    encoder.register(Event, lambda _: inner)
    assert encoder.encode(Event()) is inner


def test_encoders_know_nothing_of_each_other():
    first, second = Encoder(), Encoder()
    first.register(Event, lambda _: 1)
    first.register(Decimal, float)
    with pytest.raises(TypeError, match="Event"):
        second.encode(Event())
    assert second.encode(Decimal(1)) == Encoder().encode(Decimal(1)) == "1"


def test_arguments_are_left_alone():
    value = {"rows": [(1, Decimal(2))]}
    Encoder().encode(value)
    assert value == {"rows": [(1, Decimal(2))]}


def test_containers_are_new():
    rows, table = [1], {"a": 1}
    got = Encoder().encode([rows, table])
    assert got == [[1], {"a": 1}]
    assert got[0] is not rows
    assert got[1] is not table


plain = st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=3)
nested = st.recursive(
    plain | st.floats(allow_nan=False),
    lambda inner: st.lists(inner, max_size=3)
    | st.lists(inner, max_size=3).map(tuple)
    | st.dictionaries(st.text(max_size=2), inner, max_size=3),
    max_leaves=9,
)


@given(value=nested)
def test_property_of_json_values_the_text_is_theirs(value):
    assert json.dumps(Encoder().encode(value)) == json.dumps(value)
