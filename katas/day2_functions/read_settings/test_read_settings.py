import pytest
from hypothesis import given
from hypothesis import strategies as st
from read_settings import find_setting, read_settings

SOURCES = [{"port": "8080"}, {"port": "80", "user": None}]


def test_example():
    sources = [{"port": "8080"}, {"port": "80", "user": None}]
    assert find_setting(sources, "port", convert=int) == 8080
    assert find_setting(sources, "user", default="root") is None
    assert find_setting(sources, "host", default=None) is None
    got = read_settings(sources, "port", "user", sources=3)
    assert got == {"port": "8080", "user": None, "sources": 3}


@pytest.mark.parametrize("value", [None, 0, "", False, [], "text"], ids=repr)
def test_the_first_source_that_has_it(value):
    sources = [{}, {"a": value}, {"a": "later"}]
    assert find_setting(sources, "a") is value
    assert find_setting(sources, "a", default="no") is value


class EqualsAll:
    """As `mock.ANY`, which says that it equals whatever it is compared with."""

    def __eq__(self, other):
        return True

    def __repr__(self):
        return "EqualsAll()"


@pytest.mark.parametrize(
    "default", [None, 0, "", False, [], ..., "text", EqualsAll()], ids=repr
)
def test_any_default_is_one(default):
    assert find_setting(SOURCES, "host", default=default) is default
    assert find_setting([], "host", default=default) is default


@pytest.mark.parametrize("sources", [[], [{}], SOURCES], ids=len)
def test_without_a_default_it_is_a_lookup_error(sources):
    with pytest.raises(LookupError, match="host"):
        find_setting(sources, "host")


def test_only_a_found_value_is_converted():
    assert find_setting(SOURCES, "port", convert=int, default="none") == 8080
    assert find_setting(SOURCES, "host", convert=int, default="none") == "none"
    assert find_setting(SOURCES, "user", convert=repr) == "None"
    with pytest.raises(LookupError, match="host"):
        find_setting(SOURCES, "host", convert=int)


@pytest.mark.parametrize(
    ("convert", "error"),
    [(int, ValueError), ({"80": 1}.__getitem__, KeyError)],
    ids=["ValueError", "KeyError"],
)
def test_what_convert_raises_is_the_callers(convert, error):
    sources = [{"port": "x"}, {"port": "80"}]
    for default in ({}, {"default": 1}):
        with pytest.raises(error, match="x"):
            find_setting(sources, "port", convert=convert, **default)


def test_only_by_keyword():
    assert find_setting(SOURCES, "port") == "8080"
    with pytest.raises(TypeError):
        find_setting(SOURCES, "host", "default")
    with pytest.raises(TypeError):
        find_setting(SOURCES, "port", None, int)


@pytest.mark.parametrize(
    ("required", "optional", "expected"),
    [
        ((), {}, {}),
        (("port",), {}, {"port": "8080"}),
        ((), {"port": 1, "host": 2}, {"port": "8080", "host": 2}),
        (("user",), {"host": None}, {"user": None, "host": None}),
        (("user", "port"), {"a": 0}, {"user": None, "port": "8080", "a": 0}),
        (("host", "port"), {"host": 7}, {"host": 7, "port": "8080"}),
        (("port", "port"), {"port": 7}, {"port": "8080"}),
    ],
)
def test_edge_read_settings(required, optional, expected):
    got = read_settings(SOURCES, *required, **optional)
    assert got == expected
    assert list(got) == list(expected)


@pytest.mark.parametrize("name", ["sources", "name", "default", "convert", "required"])
def test_a_setting_may_have_any_name(name):
    assert read_settings([{name: 1}], name) == {name: 1}
    assert read_settings([], **{name: 2}) == {name: 2}
    assert read_settings([{name: 1}], **{name: 2}) == {name: 1}


def test_a_required_one_that_is_nowhere():
    with pytest.raises(LookupError, match="host"):
        read_settings(SOURCES, "port", "host", user=1)


def test_sources_are_left_alone():
    sources = [{"a": [1]}, {"b": 2}]
    got = read_settings(sources, "a", c=3)
    got["d"] = 4
    assert sources == [{"a": [1]}, {"b": 2}]
    assert got["a"] is sources[0]["a"]


values = st.none() | st.integers(0, 2)
names = st.sampled_from("abc")


@given(
    sources=st.lists(st.dictionaries(names, values), max_size=3),
    optional=st.dictionaries(names, values),
)
def test_property_the_first_source_is_laid_on_last(sources, optional):
    merged = dict(optional)
    for source in reversed(sources):
        merged |= source
    got = read_settings(sources, **optional)
    assert got == {name: merged[name] for name in optional}
    for name in "abc":
        if name in merged and name not in optional:
            assert find_setting(sources, name) == merged[name]
