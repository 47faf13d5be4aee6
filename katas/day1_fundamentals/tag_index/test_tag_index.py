from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tag_index import users_by_tag


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (
            {"ada": ["admin", "eu"], "bob": ["eu"]},
            {"admin": ["ada"], "eu": ["ada", "bob"]},
        ),
        ({"ada": []}, {}),
    ],
)
def test_example(tags, expected):
    got = users_by_tag(tags)
    assert got == expected
    assert isinstance(got, dict)


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        pytest.param({}, {}, id="no users"),
        pytest.param({"ada": ["x", "x"]}, {"x": ["ada"]}, id="tag given twice"),
        pytest.param(
            {"ada": ["x", "y", "x"], "bob": ["x"]},
            {"x": ["ada", "bob"], "y": ["ada"]},
            id="tag given twice, another between",
        ),
        pytest.param(
            {"bob": ["x"], "ada": ["x"]}, {"x": ["bob", "ada"]}, id="order of users"
        ),
    ],
)
def test_edge(tags, expected):
    got = users_by_tag(tags)
    assert got == expected


def test_tags_stand_in_the_order_in_which_they_come():
    got = users_by_tag({"ada": ["z", "a"], "bob": ["m", "a"]})
    assert list(got) == ["z", "a", "m"]


def test_each_tag_has_a_list_of_its_own():
    tags = {"ada": ["x", "y"]}
    got = users_by_tag(tags)
    got["x"].append("eve")
    assert got["y"] == ["ada"], "two tags share one list"
    assert users_by_tag(tags) == {"x": ["ada"], "y": ["ada"]}


@given(
    st.dictionaries(st.sampled_from("abcd"), st.lists(st.sampled_from("xyz"))),
)
def test_property(tags):
    before = deepcopy(tags)
    got = users_by_tag(tags)
    pairs = {(tag, user) for user, given_tags in tags.items() for tag in given_tags}
    assert {(tag, user) for tag, users in got.items() for user in users} == pairs
    assert sum(map(len, got.values())) == len(pairs)
    order = list(tags)
    assert all(users == sorted(users, key=order.index) for users in got.values())
    assert tags == before
