import pytest
from header_map import HeaderMap
from hypothesis import given
from hypothesis import strategies as st


def items(headers):
    return list(headers.items())


def test_example():
    headers = HeaderMap({"Accept": "text/html"}, Host="example.org")
    assert headers["ACCEPT"] == "text/html"
    headers.update([("accept", "*/*"), ("Via", "proxy")])
    assert items(headers) == [
        ("accept", "*/*"),
        ("Host", "example.org"),
        ("Via", "proxy"),
    ]


@pytest.mark.parametrize(
    ("args", "kwargs", "expected"),
    [
        ((), {}, []),
        (({"A": 1, "b": 2},), {}, [("A", 1), ("b", 2)]),
        (([("A", 1), ("a", 2)],), {}, [("a", 2)]),
        ((), {"A": 1, "B": 2}, [("A", 1), ("B", 2)]),
        (({"A": 1},), {"a": 2}, [("a", 2)]),
        ((iter([("X-Id", 7)]),), {}, [("X-Id", 7)]),
        (([("A", 1), ("a", 2), ("A", 3)],), {}, [("A", 3)]),
    ],
    ids=["nothing", "dict", "pairs", "keywords", "both", "iterator", "to and fro"],
)
def test_edge_construction(args, kwargs, expected):
    assert items(HeaderMap(*args, **kwargs)) == expected


def test_from_another_one():
    first = HeaderMap(Host="a")
    second = HeaderMap(first)
    second["HOST"] = "b"
    assert items(first) == [("Host", "a")]
    assert items(second) == [("HOST", "b")]


@pytest.mark.parametrize("name", ["Host", "host", "HOST", "hOsT"])
def test_found_in_any_spelling(name):
    headers = HeaderMap(Host="a")
    assert headers[name] == "a"
    assert name in headers
    assert headers.get(name) == "a"
    assert headers.get(name, "b") == "a"
    assert headers.setdefault(name, "b") == "a"
    assert items(headers) == [("Host", "a")]
    assert headers.pop(name) == "a"
    assert items(headers) == []


def test_what_is_not_there():
    headers = HeaderMap(Host="a")
    assert "Via" not in headers
    assert headers.get("Via") is None
    assert headers.get("Via", 1) == 1
    assert headers.pop("Via", 2) == 2
    assert headers.pop("Via", None) is None
    for fails in (headers.__getitem__, headers.__delitem__, headers.pop):
        with pytest.raises(KeyError):
            fails("Via")
    assert items(headers) == [("Host", "a")]


def test_setting_replaces_value_and_spelling_and_keeps_the_place():
    headers = HeaderMap([("Host", "a"), ("Via", "b")])
    headers["HOST"] = "c"
    assert items(headers) == [("HOST", "c"), ("Via", "b")]
    assert len(headers) == 2


def test_deleting_in_another_spelling():
    headers = HeaderMap([("Host", "a"), ("Via", "b")])
    del headers["hOST"]
    assert items(headers) == [("Via", "b")]
    headers["Host"] = "c"
    assert items(headers) == [("Via", "b"), ("Host", "c")]


def test_setdefault_sets_what_is_missing():
    headers = HeaderMap()
    assert headers.setdefault("Host", "a") == "a"
    assert headers.setdefault("HOST", "b") == "a"
    assert headers.setdefault("Via") is None
    assert items(headers) == [("Host", "a"), ("Via", None)]


@pytest.mark.parametrize(
    "update",
    [
        lambda h: h.update({"HOST": "b"}),
        lambda h: h.update([("HOST", "b")]),
        lambda h: h.update(HOST="b"),
        lambda h: h.update(HeaderMap(HOST="b")),
    ],
    ids=["dict", "pairs", "keywords", "headers"],
)
def test_update_does_not_double(update):
    headers = HeaderMap(Host="a")
    update(headers)
    assert items(headers) == [("HOST", "b")]
    assert headers["host"] == "b"


def test_none_is_a_value():
    headers = HeaderMap(Via=None)
    assert "VIA" in headers
    assert headers.get("via", 1) is None
    assert headers.setdefault("via", 1) is None


def test_keys_values_and_iteration():
    headers = HeaderMap([("Host", "a"), ("Via", "b")])
    assert list(headers) == list(headers.keys()) == ["Host", "Via"]
    assert list(headers.values()) == ["a", "b"]
    assert len(headers) == 2


def test_popitem_and_clear_empty_it():
    headers = HeaderMap([("Host", "a"), ("Via", "b")])
    assert headers.popitem() in [("Host", "a"), ("Via", "b")]
    assert len(headers) == 1
    headers.clear()
    assert len(headers) == 0
    assert "host" not in headers
    with pytest.raises(KeyError):
        headers.popitem()


@pytest.mark.parametrize(
    ("first", "second", "equal"),
    [
        ([("Host", "a")], [("HOST", "a")], True),
        ([("Host", "a")], [("Host", "A")], False),
        ([("A", 1), ("B", 2)], [("b", 2), ("a", 1)], True),
        ([("A", 1)], [("A", 1), ("B", 2)], False),
        ([], [], True),
        ([("A", 1)], [("B", 1)], False),
    ],
)
def test_equality_of_two(first, second, equal):
    assert (HeaderMap(first) == HeaderMap(second)) is equal
    assert (HeaderMap(second) != HeaderMap(first)) is not equal


def test_maps_are_apart():
    first, second = HeaderMap(), HeaderMap()
    first["Host"] = "a"
    assert len(second) == 0


names = st.sampled_from(["a", "A", "bb", "Bb", "BB", "c"])
steps = st.lists(
    st.tuples(st.sampled_from(["set", "update", "setdefault"]), names, st.integers())
    | st.tuples(st.sampled_from(["del", "pop"]), names)
)


@given(steps=steps)
def test_property_like_a_list_of_pairs(steps):
    headers, pairs = HeaderMap(), []
    for what, name, *value in steps:
        at = [i for i, (old, _) in enumerate(pairs) if old.lower() == name.lower()]
        if what in {"set", "update"}:
            if what == "set":
                headers[name] = value[0]
            else:
                headers.update({name: value[0]})
            place = at[0] if at else len(pairs)
            pairs[place : place + 1] = [(name, value[0])]
        elif what == "setdefault":
            headers.setdefault(name, value[0])
            pairs += [] if at else [(name, value[0])]
        elif at:
            if what == "pop":
                headers.pop(name)
            else:
                del headers[name]
            del pairs[at[0]]
        assert items(headers) == pairs
