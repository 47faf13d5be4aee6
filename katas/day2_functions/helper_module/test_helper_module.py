import string
from itertools import count, islice

import pytest
from helper_module import chunked, flatten, retry_delays, slugify
from hypothesis import given
from hypothesis import strategies as st


def test_example_chunked():
    got = list(chunked(["a", "b", "c", "d", "e"], 2))
    assert got == [["a", "b"], ["c", "d"], ["e"]]


def test_example_flatten():
    got = list(flatten([1, [2, (3, "four")], [], {"five": 5}]))
    assert got == [1, 2, 3, "four", {"five": 5}]


def test_example_retry_delays():
    got = retry_delays(5, 1, 3, 20)
    assert got == [1, 3, 9, 20]


def test_example_slugify():
    got = slugify("  Café menu_2026: été!  ")
    assert got == "cafe-menu-2026-ete"


@pytest.mark.parametrize(
    ("items", "size", "expected"),
    [
        pytest.param([], 3, [], id="nothing"),
        pytest.param([1, 2], 2, [[1, 2]], id="just full"),
        pytest.param([1, 2, 3], 1, [[1], [2], [3]], id="one each"),
        pytest.param([1, 2], 9, [[1, 2]], id="larger than all"),
        pytest.param("abc", 2, [["a", "b"], ["c"]], id="a text"),
        pytest.param({"a": 1, "b": 2}, 2, [["a", "b"]], id="keys of a dict"),
        pytest.param([None, 0, ""], 2, [[None, 0], [""]], id="false items"),
    ],
)
def test_edge_chunked(items, size, expected):
    got = list(chunked(items, size))
    assert got == expected


def test_chunks_are_lists_of_their_own():
    chunks = chunked([1, 2, 3], 2)
    first = next(chunks)
    first.append("mine")
    got = [first, *chunks]
    assert got == [[1, 2, "mine"], [3]], "two chunks were one list"


def test_chunked_takes_no_item_too_early():
    numbers = count()
    chunks = chunked(numbers, 3)
    assert next(numbers) == 0, "items were taken before a list was asked for"
    assert next(chunks) == [1, 2, 3]
    assert next(numbers) == 4, "more items were taken than the list needed"
    assert next(chunks) == [5, 6, 7]


@pytest.mark.parametrize("size", [0, -1])
@pytest.mark.parametrize("items", [[1, 2], []], ids=["items", "no items"])
def test_size_is_checked_at_the_call(items, size):
    with pytest.raises(ValueError):
        chunked(items, size)


@given(items=st.lists(st.integers(0, 3), max_size=12), size=st.integers(1, 5))
def test_property_chunked(items, size):
    got = list(chunked(iter(items), size))
    assert [item for chunk in got for item in chunk] == items
    assert all(len(chunk) == size for chunk in got[:-1])
    assert all(1 <= len(chunk) <= size for chunk in got[-1:])


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([[], [()], [[[]]]], [], id="nested nothing"),
        pytest.param("word", ["word"], id="a text by itself"),
        pytest.param(None, [None], id="None by itself"),
        pytest.param([b"raw", ["", None]], [b"raw", "", None], id="no lists"),
        pytest.param(((1, [2]), 3), [1, 2, 3], id="tuples"),
        pytest.param([{1: [2]}, [range(2)]], [{1: [2]}, range(2)], id="as they are"),
    ],
)
def test_edge_flatten(value, expected):
    got = list(flatten(value))
    assert got == expected


def test_flatten_goes_100_deep():
    value = ["bottom"]
    for _ in range(99):
        value = [value, "side"]
    got = list(flatten(value))
    assert got == ["bottom"] + ["side"] * 99


def test_flatten_reads_an_item_when_asked():
    rows = [[1, 2], [3]]
    found = flatten(rows)
    assert next(found) == 1
    rows[0][1], rows[1][0] = "changed", "too"
    assert next(found) == "changed", "2 was read before it was asked for"
    assert next(found) == "too", "3 was read before it was asked for"


@given(
    st.recursive(
        st.sampled_from([0, "", "ab", None]),
        lambda inner: st.lists(inner, max_size=3) | st.tuples(inner, inner),
        max_leaves=12,
    )
)
def test_property_flatten(value):
    expected, before = [value], repr(value)
    while nested := [i for i, v in enumerate(expected) if isinstance(v, list | tuple)]:
        expected[nested[0] : nested[0] + 1] = expected[nested[0]]
    got = list(flatten(value))
    assert got == expected
    assert repr(value) == before, "flatten changed its argument"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param((1,), [], id="one attempt"),
        pytest.param((2,), [1], id="two attempts"),
        pytest.param((8,), [1, 2, 4, 8, 16, 32, 60], id="defaults"),
        pytest.param((4, 0.5), [0.5, 1, 2], id="first"),
        pytest.param((4, 2, 1), [2, 2, 2], id="factor 1"),
        pytest.param((4, 2, 1.5, 4), [2, 3, 4], id="fraction"),
        pytest.param((3, 90), [60, 60], id="first over the limit"),
        pytest.param((3, 5, 2, 0), [0, 0], id="limit 0"),
        pytest.param((3, 0), [0, 0], id="first 0"),
        pytest.param((3, 5, 2, 10), [5, 10], id="the limit itself"),
        pytest.param((10_000, 1.0, 2.0, 2.5), [1, 2] + [2.5] * 9997, id="many"),
    ],
)
def test_edge_retry_delays(arguments, expected):
    got = retry_delays(*arguments)
    assert got == expected


def test_delays_are_a_new_list_each_time():
    first = retry_delays(3)
    first.append("mine")
    assert retry_delays(3) == [1, 2], "two calls shared a list"


@given(st.integers(1, 8), st.integers(0, 4), st.integers(1, 4), st.integers(0, 99))
def test_property_retry_delays(attempts, first, factor, limit):
    got = retry_delays(attempts, first, factor, limit)
    assert len(got) == attempts - 1
    assert got == [min(first * factor**n, limit) for n in range(attempts - 1)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "", id="nothing"),
        pytest.param(" -- ", "", id="no word"),
        pytest.param("already-a-slug", "already-a-slug", id="a slug"),
        pytest.param("HTTP/2 Is_Here", "http-2-is-here", id="separators"),
        pytest.param("one — two", "one-two", id="dash between"),
        pytest.param("one—two", "one-two", id="dash without spaces"),
        pytest.param("Ünïcödé ñ", "unicode-n", id="accents"),
        pytest.param("e\N{COMBINING ACUTE ACCENT}te", "ete", id="accent apart"),
        pytest.param("a\n\tb\N{NO-BREAK SPACE}c", "a-b-c", id="white space"),
        pytest.param("log 日本 2", "log-2", id="another script"),
        pytest.param("v1.2.3", "v1-2-3", id="dots"),
    ],
)
def test_edge_slugify(text, expected):
    got = slugify(text)
    assert got == expected


@given(st.text(alphabet="aZ09éÉ _-—.", max_size=10))
def test_property_slugify(text):
    plain = text.replace("é", "e").replace("É", "E").lower()
    for sign in " _-—.":
        plain = plain.replace(sign, " ")
    got = slugify(text)
    assert got == "-".join(plain.split())
    assert set(got) <= {*string.ascii_lowercase, *string.digits, "-"}


def test_endless_items():
    got = list(islice(chunked(count(), 2), 2))
    assert got == [[0, 1], [2, 3]]
