import io
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from source_chunks import checksum, chunks


class Source:
    """Gives the parts one by one, then one b""; a read after that is an error."""

    def __init__(self, *parts):
        self.parts = [*parts, b""]
        self.sizes = []

    def read(self, size):
        self.sizes.append(size)
        assert self.parts, "read was called again after it had returned b''"
        part = self.parts.pop(0)
        if isinstance(part, Exception):
            raise part
        return part


class File(io.BytesIO):
    """A file that may be read up to its end, and no more."""

    def read(self, size):
        assert not getattr(self, "ended", False), "read was called after the end"
        part = super().read(size)
        self.ended = part == b""
        return part


def test_example_chunks():
    got = list(chunks(File(b"id,total").read, 3))
    assert got == [b"id,", b"tot", b"al"]


def test_example_checksum():
    assert checksum(File(b"id,total").read, 3) == 2703023873


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([b"a"], [b"a"], id="one byte"),
        pytest.param([b"abcd", b"ab", b"abcd"], [b"abcd", b"ab", b"abcd"], id="short"),
        pytest.param([b"a", b"a", b"a"], [b"a", b"a", b"a"], id="all of them short"),
        pytest.param([b"\0", b"0", b" "], [b"\0", b"0", b" "], id="zeros and blanks"),
    ],
)
def test_chunks_are_handed_out_as_they_come(parts, expected):
    source = Source(*parts)
    got = list(chunks(source.read, 4))
    assert got == expected
    assert source.sizes == [4] * (len(parts) + 1)


def test_nothing_is_read_ahead():
    source = Source(b"a", b"b")
    got = chunks(source.read, 2)
    assert source.sizes == [], "read was called before a chunk was asked for"
    assert next(got) == b"a"
    assert source.sizes == [2]
    assert next(got) == b"b"
    assert source.sizes == [2, 2]


def test_it_is_an_iterator_that_stays_at_its_end():
    source = Source(b"a")
    got = chunks(source.read, 1)
    assert iter(got) is got
    assert list(got) == [b"a"]
    assert list(got) == []
    assert next(got, "over") == "over"


@pytest.mark.parametrize("size", [0, -1, -4096])
@pytest.mark.parametrize("function", [chunks, checksum])
def test_size_is_checked_at_the_call(function, size):
    source = Source(b"a")
    with pytest.raises(ValueError):
        function(source.read, size)
    assert source.sizes == []


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        pytest.param([], b"", id="nothing"),
        pytest.param([b"ab", b"c"], b"abc", id="two chunks"),
        pytest.param([b"a", b"bc"], b"abc", id="other chunks"),
        pytest.param([b"c", b"ab"], b"cab", id="other order"),
    ],
)
def test_checksum_is_that_of_the_whole(parts, whole):
    got = checksum(Source(*parts).read, 2)
    assert got == zlib.crc32(whole)
    assert type(got) is int


class Chunk(bytes):
    """Bytes that are counted as long as they live."""

    alive = 0

    def __new__(cls, content):
        cls.alive += 1
        return super().__new__(cls, content)

    def __del__(self):
        type(self).alive -= 1


def test_checksum_holds_one_chunk_at_a_time():
    before, most, left = Chunk.alive, 0, 20

    def read(size):
        nonlocal most, left
        most = max(most, Chunk.alive - before)
        left -= 1
        return Chunk(b"abcd") if left >= 0 else b""

    assert checksum(read, 4) == zlib.crc32(b"abcd" * 20)
    # The one before may still have its name while the next one is read.
    assert most <= 2, f"{most} chunks are held while the next one is read"


def test_size_reaches_read():
    source = Source(b"a", b"b")
    checksum(source.read, 65536)
    assert source.sizes == [65536] * 3


def test_errors_of_read_come_through():
    error = ConnectionError("reset")
    got = chunks(Source(b"a", error).read, 2)
    assert next(got) == b"a"
    with pytest.raises(ConnectionError) as caught:
        next(got)
    assert caught.value is error
    with pytest.raises(ConnectionError):
        checksum(Source(b"a", error).read, 2)


@given(st.binary(max_size=30), st.integers(1, 12))
def test_property(content, size):
    got = list(chunks(File(content).read, size))
    assert got == [content[i : i + size] for i in range(0, len(content), size)]
    assert checksum(File(content).read, size) == zlib.crc32(content)
