from copy import deepcopy

import pytest
from config_paths import with_value, without
from hypothesis import given
from hypothesis import strategies as st


def test_example_with_value():
    old = {"db": {"host": "a", "port": 1}, "log": {"level": "info"}}
    new = with_value(old, ["db", "port"], 2)
    assert new == {"db": {"host": "a", "port": 2}, "log": {"level": "info"}}
    assert old == {"db": {"host": "a", "port": 1}, "log": {"level": "info"}}
    assert new["log"] is old["log"]


def test_example_empty_dicts():
    assert with_value({}, ["a", "b"], 1) == {"a": {"b": 1}}
    assert without({"a": {"b": 1}}, ["a", "b"]) == {"a": {}}


@pytest.mark.parametrize(
    ("config", "path", "value", "expected"),
    [
        ({}, ["a"], 1, {"a": 1}),
        ({"a": 0}, ["a"], 1, {"a": 1}),
        ({"a": 0}, ["b"], None, {"a": 0, "b": None}),
        ({"a": {}}, ["a", "b", "c"], 1, {"a": {"b": {"c": 1}}}),
        ({"a": {"b": 1}}, ["a"], 2, {"a": 2}),
        ({"a": {"a": {"a": 1}}}, ["a", "a", "a"], 2, {"a": {"a": {"a": 2}}}),
        ({"a": 1}, ["a"], {"b": 2}, {"a": {"b": 2}}),
        ({"a": {"b": 1}}, ["a"], {"c": 2}, {"a": {"c": 2}}),
    ],
)
def test_edge_with_value(config, path, value, expected):
    before = deepcopy(config)
    got = with_value(config, path, value)
    assert got == expected
    assert got is not config
    assert config == before


@pytest.mark.parametrize(
    ("config", "path", "expected"),
    [
        ({"a": 1}, ["a"], {}),
        ({"a": 1, "b": 2}, ["a"], {"b": 2}),
        ({"a": None}, ["a"], {}),
        ({"a": {"b": {"c": 1}}}, ["a", "b"], {"a": {}}),
        ({"a": {"b": 1, "c": 2}, "d": 3}, ["a", "b"], {"a": {"c": 2}, "d": 3}),
    ],
)
def test_edge_without(config, path, expected):
    before = deepcopy(config)
    assert without(config, path) == expected
    assert config == before


@pytest.mark.parametrize(
    ("config", "path"),
    [
        ({}, ["a"]),
        ({}, ["a", "b"]),
        ({"a": {}}, ["a", "b"]),
        ({"a": {"b": {}}}, ["a", "c", "d"]),
        ({"a": 1}, ["a", "b"]),
        ({"a": None}, ["a", "b"]),
        ({"a": "text"}, ["a", "t"]),
        ({"a": ["b"]}, ["a", "b"]),
    ],
)
def test_nothing_to_take_out_is_the_same_version(config, path):
    before = deepcopy(config)
    assert without(config, path) is config
    assert config == before


@pytest.mark.parametrize("value", [1, None, "text", ["b"], 0, ""], ids=repr)
def test_something_else_in_the_way(value):
    config = {"a": value}
    with pytest.raises(TypeError):
        with_value(config, ["a", "b"], 1)
    with pytest.raises(TypeError):
        with_value({"x": config}, ["x", "a", "b", "c"], 1)
    assert config == {"a": value}


def test_the_value_is_the_very_one():
    value = {"list": [1]}
    assert with_value({"a": {}}, ["a", "b"], value)["a"]["b"] is value
    assert with_value({}, ["a"], value)["a"] is value


def test_the_path_is_left_alone():
    path = ["a", "b"]
    with_value({}, path, 1)
    without({"a": {"b": 1}}, path)
    assert path == ["a", "b"]


def test_a_value_set_again_makes_new_dicts_still():
    old = {"a": {"b": 1}}
    new = with_value(old, ["a", "b"], 1)
    assert new == old
    assert new is not old
    assert new["a"] is not old["a"]


def test_made_dicts_are_not_shared_between_versions():
    first, second = with_value({}, ["a", "b"], 1), with_value({}, ["a", "c"], 2)
    assert (first, second) == ({"a": {"b": 1}}, {"a": {"c": 2}})


keys = st.sampled_from("ab")
configs = st.recursive(
    st.dictionaries(keys, st.integers(0, 2) | st.just([1]).map(list)),
    lambda inner: st.dictionaries(keys, inner),
    max_leaves=4,
)
paths = st.lists(keys, min_size=1, max_size=3)


def at(config, path):
    """Return what stands at a path, in a list; an empty one if nothing does."""
    for key in path:
        if not isinstance(config, dict) or key not in config:
            return []
        config = config[key]
    return [config]


def shares_all_but(old, new, path):
    """Return whether along the path dicts are new, and beside it all is the same."""
    if old is new:
        return False
    beside = (set(old) | set(new)) - {path[0]}
    if any(old.get(key) is not new.get(key) for key in beside):
        return False
    inner = old.get(path[0])
    return (
        len(path) == 1 or inner is None or shares_all_but(inner, new[path[0]], path[1:])
    )


@given(config=configs, path=paths)
def test_property_with_value(config, path):
    before, value = deepcopy(config), object()
    ways = [at(config, path[:end]) for end in range(1, len(path))]
    if any(way and not isinstance(way[0], dict) for way in ways):
        with pytest.raises(TypeError):
            with_value(config, path, value)
    else:
        got = with_value(config, path, value)
        assert at(got, path) == [value]
        assert shares_all_but(config, got, path)
    assert config == before


@given(config=configs, path=paths)
def test_property_without(config, path):
    before = deepcopy(config)
    got = without(config, path)
    assert at(got, path) == []
    if at(config, path):
        assert shares_all_but(config, got, path)
    else:
        assert got is config
    assert config == before
