from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from merge_counts import busiest, merge_counts


def test_example_merge_counts():
    assert merge_counts([{"login": 2, "error": 1}, {"error": 3}]) == {
        "login": 2,
        "error": 4,
    }
    assert merge_counts([]) == {}


def test_example_busiest():
    got = busiest({"login": 2, "error": 4, "click": 2, "view": 1})
    assert got == ["error", "click", "login"]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        pytest.param([{}], {}, id="an empty part"),
        pytest.param([{"a": 0}], {"a": 0}, id="0 stays"),
        pytest.param([{"a": 2}, {"a": -2}], {"a": 0}, id="a sum of 0 stays"),
        pytest.param([{"a": 1}, {"a": -3}], {"a": -2}, id="a negative sum stays"),
        pytest.param([{"b": 1}, {"a": 1}, {"b": 1}], {"b": 2, "a": 1}, id="in order"),
    ],
)
def test_edge_merge_counts(parts, expected):
    got = merge_counts(iter(parts))
    assert got == expected
    assert list(got) == list(expected), "the kinds stand in another order"


def test_merge_counts_returns_a_plain_dict():
    assert type(merge_counts([{"a": 1}])) is dict


def test_parts_stay_as_they_are():
    parts = [{"a": 1}, {"a": 2, "b": 3}]
    before = deepcopy(parts)
    got = merge_counts(parts)
    assert parts == before, "a part was changed"
    got["a"] = 99
    assert merge_counts(parts) == {"a": 3, "b": 3}


def test_single_part_is_not_handed_back():
    part = {"a": 1}
    got = merge_counts([part])
    assert got == part
    assert got is not part, "the result is the worker's own dict"


@given(st.lists(st.dictionaries(st.sampled_from("abc"), st.integers(-2, 2))))
def test_property_merge_counts(parts):
    got = merge_counts(deepcopy(parts))
    kinds = list(dict.fromkeys(kind for part in parts for kind in part))
    assert list(got) == kinds
    for kind in kinds:
        assert got[kind] == sum(part.get(kind, 0) for part in parts)


@pytest.mark.parametrize(
    ("counts", "top", "expected"),
    [
        pytest.param({}, 3, [], id="nothing"),
        pytest.param({"a": 1}, 0, [], id="top 0"),
        pytest.param({"a": 1, "b": 2}, 9, ["b", "a"], id="fewer than top"),
        pytest.param({"c": 1, "a": 1, "b": 1}, 2, ["a", "b"], id="all equal"),
        pytest.param({"a": -1, "b": 0, "c": -1}, 3, ["b", "a", "c"], id="not positive"),
        pytest.param({"a": 9, "b": 10}, 1, ["b"], id="numbers, not texts"),
    ],
)
def test_edge_busiest(counts, top, expected):
    got = busiest(counts, top)
    assert got == expected


def test_busiest_shows_three_if_not_told():
    counts = {"d": 1, "c": 1, "b": 1, "a": 1}
    assert busiest(counts) == ["a", "b", "c"]
    assert list(counts) == ["d", "c", "b", "a"], "busiest changed its argument"
