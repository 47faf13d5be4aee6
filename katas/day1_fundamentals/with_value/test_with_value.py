from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from with_value import with_value, without


def sample():
    return {"db": {"host": "a", "port": 1}, "log": {"level": "info"}}


def test_example_with_value():
    old = sample()
    new = with_value(old, ("db", "port"), 2)
    assert new == {"db": {"host": "a", "port": 2}, "log": {"level": "info"}}
    assert old["db"] == {"host": "a", "port": 1}
    assert new["log"] is old["log"]


def test_example_missing_dict():
    got = with_value({}, ("retry", "times"), 3)
    assert got == {"retry": {"times": 3}}


def test_example_without():
    old = sample()
    got = without(old, ("db", "host"))
    assert got == {"db": {"port": 1}, "log": {"level": "info"}}
    assert without(old, ("db", "user")) is old


@pytest.mark.parametrize(
    ("settings", "path", "expected"),
    [
        pytest.param({}, ("a",), {"a": 9}, id="one key"),
        pytest.param({"a": 1}, ("a",), {"a": 9}, id="replaced"),
        pytest.param({"a": {"b": 1}}, ("a",), {"a": 9}, id="a dict replaced"),
        pytest.param({"a": None}, ("a",), {"a": 9}, id="None replaced"),
        pytest.param({"a": {}}, ("a", "b"), {"a": {"b": 9}}, id="into an empty one"),
        pytest.param({}, ("a",) * 3, {"a": {"a": {"a": 9}}}, id="all missing"),
        pytest.param(
            {"a": {"x": 1}}, ("a", "b"), {"a": {"x": 1, "b": 9}}, id="a neighbour"
        ),
    ],
)
def test_edge_with_value(settings, path, expected):
    before = deepcopy(settings)
    got = with_value(settings, path, 9)
    assert got == expected
    assert settings == before, "with_value changed its argument"


@pytest.mark.parametrize(
    ("settings", "path", "expected"),
    [
        pytest.param({"a": 1}, ("a",), {}, id="one key"),
        pytest.param({"a": None, "b": 0}, ("a",), {"b": 0}, id="None is something"),
        pytest.param({"a": {"b": 1}}, ("a",), {}, id="a whole dict"),
        pytest.param({"a": {"b": 1}}, ("a", "b"), {"a": {}}, id="an empty one stays"),
        pytest.param({"a": {"b": {}}}, ("a", "b"), {"a": {}}, id="an empty dict"),
    ],
)
def test_edge_without(settings, path, expected):
    before = deepcopy(settings)
    got = without(settings, path)
    assert got == expected
    assert settings == before, "without changed its argument"


@pytest.mark.parametrize(
    "blocks", [None, 0, 1, "", "b", [], ["b"], (), [("b", 1)]], ids=repr
)
def test_something_else_is_on_the_way(blocks):
    settings = {"a": blocks}
    for path in [("a", "b"), ("a", "b", "c")]:
        with pytest.raises(TypeError):
            with_value(settings, path, 1)
        got = without(settings, path)
        assert got is settings
    assert settings == {"a": blocks}


@pytest.mark.parametrize(
    "path", [("x",), ("db", "x"), ("x", "host"), ("db", "x", "y"), ("log", "host")]
)
def test_nothing_to_take_away(path):
    settings = sample()
    got = without(settings, path)
    assert got is settings
    assert settings == sample()


def test_what_is_not_on_the_way_is_shared():
    tags, far = ["night"], {"x": {"y": 1}}
    old = {"db": {"tags": tags, "pool": {"size": 1}}, "far": far, "tags": tags}
    for new in (
        with_value(old, ("db", "pool", "size"), 2),
        without(old, ("db", "pool", "size")),
        with_value(old, ("new",), 1),
    ):
        assert new["far"] is far, "this was copied"
        assert new["tags"] is tags, "this was copied"
        assert new["db"]["tags"] is tags, "this was copied"
    got = with_value(old, ("new",), 1)
    assert got["db"] is old["db"], "this was copied"


def test_what_is_on_the_way_is_new():
    old = {"db": {"pool": {"size": 1, "wait": 2}}}
    for new in (
        with_value(old, ("db", "pool", "size"), 1),
        without(old, ("db", "pool", "wait")),
    ):
        assert new is not old
        assert new["db"] is not old["db"]
        assert new["db"]["pool"] is not old["db"]["pool"]
        assert type(new["db"]["pool"]) is dict
    assert old == {"db": {"pool": {"size": 1, "wait": 2}}}


def test_value_is_the_one_given():
    value = {"level": ["info"]}
    got = with_value({"log": {"file": "x"}}, ("log", "more"), value)
    assert got["log"]["more"] is value


def test_order_of_the_keys():
    old = {"c": 1, "a": {"z": 1, "y": 2}, "b": 3}
    got = with_value(old, ("a", "z"), 9)
    assert (list(got), list(got["a"])) == (["c", "a", "b"], ["z", "y"])
    got = with_value(old, ("a", "x"), 9)
    assert (list(got), list(got["a"])) == (["c", "a", "b"], ["z", "y", "x"])


def test_new_dicts_are_not_the_same_each_time():
    first = with_value({}, ("a", "b"), 1)
    second = with_value({}, ("a", "c"), 2)
    assert (first, second) == ({"a": {"b": 1}}, {"a": {"c": 2}})


keys = st.sampled_from("ab")
leaves = st.sampled_from([None, 0, 7])
trees = st.dictionaries(keys, leaves)
for _ in range(2):
    trees = st.dictionaries(keys, leaves | trees)
paths = st.lists(keys, min_size=1, max_size=3).map(tuple)


@given(trees, paths)
def test_property(settings, path):
    before = deepcopy(settings)
    try:
        put = with_value(settings, path, 5)
    except TypeError:
        put = None
    gone = without(settings, path)
    assert settings == before, "the argument was changed"
    blocked, there, node = False, True, deepcopy(settings)
    expected, removed = node, deepcopy(settings)
    inner = removed
    for key in path[:-1]:
        there = there and isinstance(inner.get(key), dict)
        inner = inner[key] if there else inner
        blocked = blocked or not isinstance(node.get(key, {}), dict)
        node = {} if blocked else node.setdefault(key, {})
    node[path[-1]] = 5
    assert put == (None if blocked else expected)
    if there and path[-1] in inner:
        del inner[path[-1]]
        assert gone == removed
    else:
        assert gone is settings
