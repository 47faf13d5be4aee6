import pytest
from event_line import make_logger
from hypothesis import given
from hypothesis import strategies as st


def test_example():
    line = make_logger(request=7, user="ada")
    assert line("login", status=200) == "login request=7 user=ada status=200"
    got = line("su", user="root", event="night")
    assert got == "su request=7 user=root event=night"
    assert line("logout", user=None) == "logout request=7"
    assert line("ping") == "ping request=7 user=ada"


@pytest.mark.parametrize(
    ("common", "fields", "expected"),
    [
        pytest.param({}, {}, "e", id="no fields"),
        pytest.param({}, {"b": 1, "a": 2}, "e b=1 a=2", id="in the order given"),
        pytest.param({"a": 1, "b": 2}, {"b": 3, "c": 4}, "e a=1 b=3 c=4", id="place"),
        pytest.param({"a": 0}, {"b": False, "c": ""}, "e a=0 b=False c=", id="false"),
        pytest.param({"a": None}, {"b": None}, "e", id="None is left out"),
        pytest.param({"a": None, "b": 1}, {"a": 2}, "e a=2 b=1", id="None replaced"),
        pytest.param({"a": "x y"}, {"b": 1.5}, "e a=x y b=1.5", id="as str shows it"),
    ],
)
def test_edge(common, fields, expected):
    got = make_logger(**common)("e", **fields)
    assert got == expected


@pytest.mark.parametrize(
    "name", ["event", "self", "common", "fields", "line", "key", "value", "name"]
)
def test_field_of_any_name(name):
    got = make_logger()("e", **{name: 1})
    assert got == f"e {name}=1"
    got = make_logger(**{name: 2})("e")
    assert got == f"e {name}=2"


def test_fields_of_one_line_are_not_in_the_next():
    line = make_logger(user="ada")
    line("first", user="root", status=500)
    got = line("second")
    assert got == "second user=ada", "a line shows what another call was given"


def test_each_logger_has_its_own_fields():
    first, second = make_logger(a=1), make_logger(b=2)
    assert (first("e"), second("e")) == ("e a=1", "e b=2")


names = st.sampled_from(["a", "b", "event"])
some = st.dictionaries(names, st.sampled_from([None, 0, "x"]))


@given(common=some, calls=st.lists(some, max_size=3))
def test_property(common, calls):
    line = make_logger(**common)
    for fields in calls:
        keys = [*common, *(key for key in fields if key not in common)]
        values = [fields[key] if key in fields else common[key] for key in keys]
        told = [f"{k}={v}" for k, v in zip(keys, values, strict=True) if v is not None]
        got = line("e", **fields)
        assert got == " ".join(["e", *told])
