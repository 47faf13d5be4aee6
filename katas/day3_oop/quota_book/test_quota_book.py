from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from quota_book import QuotaBook

READ_ONLY = (TypeError, AttributeError)
CHANGES = {
    "set": lambda m: m.__setitem__("x", 1),
    "set an old one": lambda m: m.__setitem__(next(iter(m)), 1),
    "delete": lambda m: m.__delitem__(next(iter(m))),
    "pop": lambda m: m.pop(next(iter(m))),
    "popitem": lambda m: m.popitem(),
    "clear": lambda m: m.clear(),
    "update": lambda m: m.update(x=1),
    "setdefault": lambda m: m.setdefault("x", 1),
}
change = pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)


def filled():
    book = QuotaBook()
    book.set_limit("ann", "cpu", 4)
    book.set_limit("ann", "disk", 100)
    book.set_limit("bob", "cpu", 2)
    return book


FILLED = {"ann": {"cpu": 4, "disk": 100}, "bob": {"cpu": 2}}


def test_example():
    book = QuotaBook()
    view = book.limits
    book.set_limit("ann", "cpu", 4)
    assert view["ann"]["cpu"] == 4
    with pytest.raises(READ_ONLY):
        view["ann"]["cpu"] = 99


def test_it_reads_like_a_dict():
    view = filled().limits
    assert view == FILLED
    assert not view != FILLED  # noqa: SIM202
    assert view != {}
    assert len(view) == 2
    assert list(view) == list(view.keys()) == ["ann", "bob"]
    assert [dict(inner) for inner in view.values()] == list(FILLED.values())
    assert [(user, dict(inner)) for user, inner in view.items()] == list(FILLED.items())
    assert "ann" in view
    assert "eve" not in view
    assert view.get("eve") is None
    assert view.get("bob") == {"cpu": 2}
    with pytest.raises(KeyError):
        view["eve"]


def test_a_users_limits_read_like_a_dict():
    inner = filled().limits["ann"]
    assert inner == FILLED["ann"]
    assert len(inner) == 2
    assert list(inner) == ["cpu", "disk"]
    assert list(inner.values()) == [4, 100]
    assert list(inner.items()) == [("cpu", 4), ("disk", 100)]
    assert inner.get("gpu", 0) == 0
    assert "gpu" not in inner
    with pytest.raises(KeyError):
        inner["gpu"]


def test_an_empty_book():
    view = QuotaBook().limits
    assert view == {}
    assert len(view) == 0


def test_the_view_is_live():
    book = QuotaBook()
    view = book.limits
    book.set_limit("ann", "cpu", 1)
    assert view == {"ann": {"cpu": 1}}
    book.set_limit("ann", "cpu", 2)
    book.set_limit("bob", "cpu", 3)
    assert view == {"ann": {"cpu": 2}, "bob": {"cpu": 3}}
    book.drop("ann")
    assert view == {"bob": {"cpu": 3}}
    assert view == book.limits


def test_the_view_of_one_user_is_live():
    book = filled()
    inner = book.limits["ann"]
    book.set_limit("ann", "cpu", 8)
    book.set_limit("ann", "gpu", 1)
    book.set_limit("bob", "cpu", 0)
    assert inner == {"cpu": 8, "disk": 100, "gpu": 1}


def test_who_comes_back_begins_anew():
    book = filled()
    book.drop("ann")
    book.set_limit("ann", "gpu", 1)
    assert book.limits["ann"] == {"gpu": 1}


def test_an_unknown_user_cannot_be_dropped():
    book = filled()
    with pytest.raises(KeyError):
        book.drop("eve")
    assert book.limits == FILLED


@change
def test_the_view_cannot_be_changed(change):
    book = filled()
    with pytest.raises(READ_ONLY):
        change(book.limits)
    assert book.limits == FILLED


@pytest.mark.parametrize(
    "fetch",
    [
        lambda view: view["ann"],
        lambda view: view.get("ann"),
        lambda view: next(iter(view.values())),
        lambda view: next(iter(view.items()))[1],
        lambda view: dict(view)["ann"],
        lambda view: {**view}["ann"],
    ],
    ids=["[]", "get", "values", "items", "dict()", "**"],
)
@change
def test_a_users_limits_cannot_be_changed(change, fetch):
    book = filled()
    with pytest.raises(READ_ONLY):
        change(fetch(book.limits))
    assert book.limits == FILLED


def test_operators_change_nothing():
    book = filled()
    view, inner = book.limits, book.limits["ann"]
    with suppress(TypeError):
        view |= {"eve": {}}
    with suppress(TypeError):
        inner |= {"cpu": 99}
    assert book.limits == FILLED


def test_the_property_cannot_be_set():
    book = filled()
    with pytest.raises(AttributeError):
        book.limits = {}
    with pytest.raises(AttributeError):
        del book.limits
    assert book.limits == FILLED


def test_books_are_apart():
    first, second = filled(), QuotaBook()
    second.set_limit("eve", "cpu", 1)
    assert first.limits == FILLED
    assert second.limits == {"eve": {"cpu": 1}}


users = st.sampled_from("ab")
steps = st.lists(
    st.tuples(st.just("set"), users, st.sampled_from("xy"), st.integers(0, 3))
    | st.tuples(st.just("drop"), users)
)


@given(steps=steps)
def test_property_views_follow_a_plain_dict(steps):
    book, plain = QuotaBook(), {}
    view = book.limits
    for what, user, *rest in steps:
        if what == "set":
            book.set_limit(user, *rest)
            plain.setdefault(user, {})[rest[0]] = rest[1]
        elif user in plain:
            book.drop(user)
            del plain[user]
        assert view == plain
        assert {name: dict(inner) for name, inner in view.items()} == plain
