import random

import pytest
from encode_and_decode_strings import Codec
from hypothesis import given
from hypothesis import strategies as st


def round_trip(strs):
    """Encode on one side, decode on another."""
    return Codec().decode(Codec().encode(list(strs)))


@pytest.mark.parametrize(
    "strs",
    [["ready", "steady", "go"], ["a,b", "", "#3"]],
)
def test_example(strs):
    got = round_trip(strs)
    assert got == strs


EVERY_CHARACTER = "".join(map(chr, range(256)))


@pytest.mark.parametrize(
    "strs",
    [
        pytest.param(["a"], id="one letter"),
        pytest.param([""], id="one empty string"),
        pytest.param(["", ""], id="two empty strings"),
        pytest.param(["", "a"], id="empty string first"),
        pytest.param(["a", ""], id="empty string last"),
        pytest.param(["a", "", "", "b"], id="empty strings between"),
        pytest.param(["b", "a", "b"], id="order and repetition"),
        pytest.param(["7"], id="a digit"),
        pytest.param(["12", "3"], id="digits only"),
        pytest.param(["3abc", "1"], id="digit in front"),
        pytest.param(["abcdefghij", "x"], id="ten letters"),
        pytest.param(["a" * 99, "b" * 100, "c"], id="a hundred letters"),
        pytest.param(["x" * 200] * 2, id="longest"),
        pytest.param([" "], id="a space"),
        pytest.param([" a ", "\tb\n"], id="white space at the ends"),
        pytest.param(["to be", "or not"], id="spaces within"),
        pytest.param(["#", "##", "a#b", "2#ab"], id="number signs"),
        pytest.param([",", "a,b", ",,"], id="commas"),
        pytest.param([":", ";", "|", "/", "a/", "/:"], id="other signs"),
        pytest.param(["\\", "\\\\", "a\\", "\\n"], id="backslashes"),
        pytest.param(["\n", "a\nb", "\r\n", "\r"], id="line ends"),
        pytest.param(["'", '"', "['a', 'b']", '["a"]'], id="quotes and brackets"),
        pytest.param(["\0", "\0\0", "a\0b"], id="null characters"),
        pytest.param(["None", "null", "[]", "{}"], id="words with a meaning elsewhere"),
        pytest.param(list(EVERY_CHARACTER), id="each character alone"),
        pytest.param([EVERY_CHARACTER[:200], EVERY_CHARACTER[200:]], id="all in a row"),
        pytest.param([str(i) for i in range(120)], id="many"),
    ],
)
def test_edge(strs):
    got = round_trip(strs)
    assert got == strs


def test_encode_returns_a_string():
    got = Codec().encode(["one", "two"])
    assert type(got) is str


def test_string_alone_holds_the_list():
    # 200 random letters of 200 carry over 1500 bits, a character at most 21.
    text = "".join(random.Random(1).choices(EVERY_CHARACTER[33:233], k=200))
    got = len(Codec().encode([text]))
    assert got > 70, "so short a string cannot hold the list: where is the rest?"


def test_lists_decoded_in_another_order():
    codec = Codec()
    first, second = codec.encode(["a", "b"]), codec.encode(["c"])
    got = [codec.decode(first), codec.decode(second), codec.decode(first)]
    assert got == [["a", "b"], ["c"], ["a", "b"]]


def test_list_is_left_alone():
    strs = ["b", "", "a"]
    Codec().encode(strs)
    assert strs == ["b", "", "a"]


@given(strs=st.lists(st.text("1#/,", max_size=4), min_size=1, max_size=5))
def test_property_lengths_and_signs(strs):
    got = round_trip(strs)
    assert got == strs


@given(strs=st.lists(st.text(EVERY_CHARACTER, max_size=30), min_size=1))
def test_property_any_characters(strs):
    got = round_trip(strs)
    assert got == strs


@given(strs=st.lists(st.text("12a,/\\#:;|", max_size=3), min_size=1, max_size=3))
def test_property_pieces_of_its_own_encoding(strs):
    # Whatever separates the strings comes up within a string here.
    s = "".join(c for c in Codec().encode(strs)[:12] if ord(c) < 256)
    pieces = [s[i:j] for i in range(len(s)) for j in range(i + 1, len(s) + 1)]
    pieces.append("")
    got = round_trip(pieces)
    assert got == pieces


@pytest.mark.parametrize("family", ["encode", "decode"])
@pytest.mark.parametrize("n", [200 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    rng = random.Random(n)
    # Strings of some length, so that copying all that is left for each takes its time.
    strs = ["".join(rng.choices("ab1#/,", k=i % 21)) * 4 for i in range(n)]
    if family == "encode":
        s = benchmark(Codec().encode, strs)
        got = Codec().decode(s)
    else:
        s = Codec().encode(strs)
        got = benchmark(Codec().decode, s)
    assert got == strs
