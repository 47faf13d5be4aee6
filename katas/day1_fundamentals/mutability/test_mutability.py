from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutability import add_to_batch, merge_settings, partition


def user(number):
    return {"user_id": number}


def plain(value):
    """Return the value; it is made of JSON's own types, and of no lookalikes."""
    assert type(value) in {dict, list, str, int, float, bool, type(None)}
    if isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            plain(inner)
    return value


@pytest.mark.parametrize(
    ("defaults", "overrides", "expected"),
    [
        pytest.param(
            {"retry": {"times": 3, "wait": 5}},
            {"retry": {"times": 1}},
            {"retry": {"times": 1, "wait": 5}},
            id="dict into dict",
        ),
        pytest.param(
            {"columns": ["id", "name"], "limit": 10},
            {"columns": ["id"]},
            {"columns": ["id"], "limit": 10},
            id="a list is replaced",
        ),
    ],
)
def test_example_merge_settings(defaults, overrides, expected):
    got = plain(merge_settings(defaults, overrides))
    assert got == expected


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        pytest.param(3, [[], [user(7), user(4), user(1)], []], id="into 3"),
        pytest.param(2, [[user(4)], [user(7), user(1)]], id="into 2"),
    ],
)
def test_example_partition(count, expected):
    got = plain(partition([user(7), user(4), user(1)], count))
    assert got == expected


def test_example_add_to_batch():
    assert add_to_batch("login", ["signup"]) == ["signup", "login"]
    assert add_to_batch("login") == ["login"]


@pytest.mark.parametrize(
    ("defaults", "overrides", "expected"),
    [
        pytest.param({}, {}, {}, id="nothing"),
        pytest.param({"a": 1}, {}, {"a": 1}, id="no overrides"),
        pytest.param({}, {"a": {"b": 1}}, {"a": {"b": 1}}, id="no defaults"),
        pytest.param({"a": 1}, {"a": None}, {"a": None}, id="None overrides"),
        pytest.param({"a": 1}, {"a": 0}, {"a": 0}, id="0 overrides"),
        pytest.param({"a": [1]}, {"a": []}, {"a": []}, id="empty list overrides"),
        pytest.param(
            {"a": {"x": 1}}, {"a": {}}, {"a": {"x": 1}}, id="empty dict adds nothing"
        ),
        pytest.param({"a": 1}, {"a": {"x": 2}}, {"a": {"x": 2}}, id="dict over number"),
        pytest.param({"a": {"x": 2}}, {"a": 1}, {"a": 1}, id="number over dict"),
        pytest.param(
            {"a": {"b": {"x": 1, "y": 2}, "c": 3}},
            {"a": {"b": {"y": 0}}},
            {"a": {"b": {"x": 1, "y": 0}, "c": 3}},
            id="three deep",
        ),
    ],
)
def test_edge_merge_settings(defaults, overrides, expected):
    got = plain(merge_settings(defaults, overrides))
    assert got == expected


def test_arguments_of_merge_settings_are_left_alone():
    defaults = {"retry": {"times": 3, "on": ["timeout"]}, "limit": 10}
    overrides = {"retry": {"on": ["reset"]}, "limit": 20, "tags": ["night"]}
    before = deepcopy((defaults, overrides))
    merge_settings(defaults, overrides)
    assert (defaults, overrides) == before, "merge_settings changed its arguments"


def test_job_may_change_what_came_from_the_defaults():
    defaults = {"retry": {"on": ["timeout"]}, "columns": [{"name": "id"}]}
    first = merge_settings(defaults, {"limit": 1})
    first["retry"]["on"].append("reset")
    first["retry"]["times"] = 9
    first["columns"][0]["name"] = "key"
    second = merge_settings(defaults, {"limit": 1})
    assert second == {
        "retry": {"on": ["timeout"]},
        "columns": [{"name": "id"}],
        "limit": 1,
    }, "a change to one job's settings reached the next job through the defaults"


def test_job_may_change_what_came_from_the_overrides():
    overrides = {"retry": {"on": ["timeout"]}, "columns": [{"name": "id"}]}
    first = merge_settings({"retry": {}}, overrides)
    first["retry"]["on"].append("reset")
    first["columns"][0]["name"] = "key"
    second = merge_settings({"retry": {}}, overrides)
    assert second == {
        "retry": {"on": ["timeout"]},
        "columns": [{"name": "id"}],
    }, "a change to one job's settings reached the next job through the overrides"


values = st.sampled_from([None, False, 1, "x", [], [1, []], [{"a": 1}]]).map(deepcopy)
settings = st.fixed_dictionaries({}, optional={"a": values, "b": values})
for _ in range(2):  # nested three deep, with two keys only: they collide
    inner = settings | values
    settings = st.fixed_dictionaries({}, optional={"a": inner, "b": inner})


@given(defaults=settings, overrides=settings)
def test_property_merge_settings(defaults, overrides):
    before = deepcopy((defaults, overrides))
    expected = merged_by_paths(defaults, overrides)
    got = plain(merge_settings(defaults, overrides))
    assert got == expected
    assert (defaults, overrides) == before, "merge_settings changed its arguments"


@given(defaults=settings, overrides=settings)
def test_property_result_is_the_callers_alone(defaults, overrides):
    got = plain(merge_settings(defaults, overrides))
    given_ids = {id(part) for part in [*parts(defaults), *parts(overrides)]}
    shared = [part for part in parts(got) if id(part) in given_ids]
    assert shared == [], "the result holds a dict or list that the arguments also hold"


def leaves(value, path=()):
    """Map the path of every leaf (a value or an empty dict) to the leaf."""
    if not isinstance(value, dict) or not value:
        return {path: value}
    found = {}
    for key, inner in value.items():
        found |= leaves(inner, (*path, key))
    return found


def merged_by_paths(defaults, overrides):
    """Lay leaf on leaf: an override's leaf drops what stands above, at or below it."""
    expected = leaves(defaults)
    for path, value in leaves(overrides).items():
        below = [p for p in expected if p[: len(path)] == path]
        if value == {} and isinstance(value, dict) and below not in ([], [path]):
            continue  # an empty dict adds nothing to a dict
        for p in [*below, *(path[:end] for end in range(len(path)))]:
            expected.pop(p, None)
        expected[path] = value
    return tree(expected)


def tree(found):
    """Build the dict again from its leaves."""
    root = {}
    for path, value in found.items():
        node = root
        for key in path[:-1]:
            node = node.setdefault(key, {})
        if path:
            node[path[-1]] = value
    return root


def parts(value):
    """Yield every dict and list in the value, itself included."""
    if isinstance(value, dict | list):
        yield value
        for inner in value.values() if isinstance(value, dict) else value:
            yield from parts(inner)


@pytest.mark.parametrize(
    ("events", "count", "expected"),
    [
        pytest.param([], 1, [[]], id="no events, one list"),
        pytest.param([], 3, [[], [], []], id="no events"),
        pytest.param([user(0)], 1, [[user(0)]], id="one and one"),
        pytest.param([user(5), user(5)], 2, [[], [user(5), user(5)]], id="equal ones"),
        pytest.param([user(3)], 5, [[], [], [], [user(3)], []], id="more lists"),
    ],
)
def test_edge_partition(events, count, expected):
    got = plain(partition(events, count))
    assert got == expected


@pytest.mark.parametrize("count", [1, 2])
def test_partitions_are_lists_of_their_own(count):
    events = [user(0)]
    got = plain(partition(events, count))
    got[0].append(user(2))
    assert got[1:] == [[]] * (count - 1), "two partitions are one and the same list"
    assert events == [user(0)], "a partition is the caller's own list"


def test_partition_hands_on_the_events_themselves():
    event = user(1)
    got = plain(partition([event], 2))
    event["seen"] = True
    assert got == [[], [{"user_id": 1, "seen": True}]], "the event was copied"
    assert got[1][0] is event


@given(numbers=st.lists(st.integers(0, 9)), count=st.integers(1, 5))
def test_property_partition(numbers, count):
    events = [{"user_id": n, "position": i} for i, n in enumerate(numbers)]
    before = deepcopy(events)
    got = plain(partition(events, count))
    assert got == [
        [event for event in before if event["user_id"] % count == lane]
        for lane in range(count)
    ]
    assert events == before, "partition changed its argument"


@pytest.mark.parametrize(
    "batch", [pytest.param([], id="empty"), pytest.param(["a", "b"], id="filled")]
)
def test_batch_of_the_caller_is_the_one_changed(batch):
    mine = list(batch)
    got = add_to_batch("c", mine)
    assert mine == [*batch, "c"], "the caller's batch did not get the event"
    assert got is mine, "what comes back is not the caller's batch"


@pytest.mark.parametrize(
    "without", [pytest.param((), id="none given"), pytest.param((None,), id="None")]
)
def test_batch_is_new_each_time(without):
    first = add_to_batch("a", *without)
    second = add_to_batch("b", *without)
    assert (first, second) == (["a"], ["b"]), "two batches were one list"


def test_batch_keeps_the_event_itself():
    event = user(1)
    got = add_to_batch(event)
    assert got[-1] is event
