import gzip
import os
import re
import tracemalloc
import warnings
from collections import deque
from contextlib import closing, contextmanager
from itertools import count, islice

import pytest
from hypothesis import given
from hypothesis import strategies as st
from line_streamer import grep, in_batches, stream_lines

HUGE = 200_000_000
BOUND = 2_000_000


@pytest.fixture
def file_of(tmp_path):
    """Give a function that writes bytes or text to a new file."""

    def write(content, name="lines.txt"):
        path = tmp_path / name
        data = content.encode() if isinstance(content, str) else content
        path.write_bytes(data)
        return path

    return write


def open_files(path):
    """List the descriptors of this process that are open on the file."""
    wanted = path.stat()
    found = []
    for fd in range(512):
        try:
            if os.path.samestat(os.fstat(fd), wanted):
                found.append(fd)
        except OSError:
            pass
    return found


@contextmanager
def nothing_left_to_the_garbage_collector():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
    left = [str(w.message) for w in caught if w.category is ResourceWarning]
    assert left == [], "the garbage collector closed the file, not your code"


def peak_of(consume, stream):
    """Return what `consume` makes of the stream, and the memory held at the worst."""
    tracemalloc.start()
    try:
        result = consume(stream)
        return result, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


# The statement's examples


@pytest.fixture
def orders(file_of):
    return file_of("id,total\r\n7,19.90\n\n8,5.00", "orders.csv")


def test_example_stream_lines(orders):
    got = list(stream_lines(orders))
    assert got == ["id,total", "7,19.90", "", "8,5.00"]


def test_example_grep(orders):
    got = list(grep(r"^\d", stream_lines(orders)))
    assert got == [(2, "7,19.90"), (4, "8,5.00")]


def test_example_in_batches(orders):
    got = list(in_batches(stream_lines(orders), 3))
    assert got == [["id,total", "7,19.90", ""], ["8,5.00"]]


def test_example_line_too_long(orders):
    with pytest.raises(ValueError, match=r"\b1\b"):
        list(stream_lines(orders, max_line=7))


# stream_lines: what is a line?

TEXTS = {
    "empty file": ("", []),
    "one line": ("a", ["a"]),
    "one line with ending": ("a\n", ["a"]),
    "one blank line": ("\n", [""]),
    "blank lines": ("\n\na\n\n", ["", "", "a", ""]),
    "CRLF": ("a\r\n\r\nb\r\n", ["a", "", "b"]),
    "lone CR": ("a\rb\r\rc", ["a", "b", "", "c"]),
    "CR last": ("a\r", ["a"]),
    "mixed endings": ("a\n\r\nb\r\r\n", ["a", "", "b", ""]),
    "white space stays": (" a \n\t\n b\t", [" a ", "\t", " b\t"]),
    "other separators stay": (
        "a\x0bb\x0cc\x1cd\x85e\u2028f\n\x0c",
        ["a\x0bb\x0cc\x1cd\x85e\u2028f", "\x0c"],
    ),
    "NUL": ("a\x00b\n\x00", ["a\x00b", "\x00"]),
    "not ASCII": ("größe\n☃\n𝄞", ["größe", "☃", "𝄞"]),
}


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
@pytest.mark.parametrize(("text", "expected"), TEXTS.values(), ids=TEXTS)
def test_lines(file_of, text, expected, packed):
    data = text.encode()
    path = file_of(gzip.compress(data), "lines.txt.gz") if packed else file_of(data)
    got = list(stream_lines(path))
    assert got == expected


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "utf-8-sig", "cp1252"])
def test_encoding(file_of, encoding):
    path = file_of("größe\r\nÄ\n\nend".encode(encoding))
    got = list(stream_lines(path, encoding=encoding))
    assert got == ["größe", "Ä", "", "end"]


def test_encoding_of_packed_file(file_of):
    path = file_of(gzip.compress("größe\r\nÄ\n".encode("latin-1")), "lines.gz")
    got = list(stream_lines(path, encoding="latin-1"))
    assert got == ["größe", "Ä"]


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
def test_path_as_text(file_of, packed):
    path = file_of(
        gzip.compress(b"a\nb") if packed else b"a\nb", "a.gz" if packed else "a"
    )
    got = list(stream_lines(str(path)))
    assert got == ["a", "b"]


@pytest.mark.parametrize("name", ["gz", "notes.gz.txt", "x.gz/notes"])
def test_only_the_end_of_the_name_means_gzip(tmp_path, name):
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"a\nb\n")
    got = list(stream_lines(path))
    assert got == ["a", "b"]


def test_gzip_members_one_after_the_other(file_of):
    path = file_of(gzip.compress(b"a\nb") + gzip.compress(b"c\nd\n"), "rotated.log.gz")
    got = list(stream_lines(path))
    assert got == ["a", "bc", "d"]


@pytest.mark.parametrize("shift", range(4))
def test_lines_across_any_buffer(file_of, shift):
    lines = ["x" * shift, *["é€𝄞"] * 30_000]
    path = file_of("\r\n".join(lines))
    got = list(stream_lines(path))
    assert got == lines


@pytest.fixture(scope="module")
def scratch(tmp_path_factory):
    return tmp_path_factory.mktemp("property") / "lines.txt"


@given(text=st.text("ab \t\n\r\x0b\x1c\x85\u2028é", max_size=30))
def test_property_lines(scratch, text):
    scratch.write_bytes(text.encode())
    *expected, rest = re.split("\r\n|\r|\n", text)
    if rest:
        expected.append(rest)
    got = list(stream_lines(scratch))
    assert got == expected


# stream_lines: when is the file open?


def test_call_opens_nothing(tmp_path):
    path = tmp_path / "later.txt"
    stream = stream_lines(path)
    path.write_bytes(b"a\n")
    assert open_files(path) == [], "the file is open before the first next"
    assert next(stream) == "a"


def test_missing_file(tmp_path):
    stream = stream_lines(tmp_path / "missing.txt")
    with pytest.raises(FileNotFoundError):
        next(stream)


@pytest.mark.parametrize("name", ["lines.txt", "lines.txt.gz"])
def test_file_is_closed_at_the_end(file_of, name):
    path = file_of(gzip.compress(b"a\nb\n") if name.endswith("gz") else b"a\nb\n", name)
    with nothing_left_to_the_garbage_collector():
        stream = stream_lines(path)
        got = list(stream)
        assert open_files(path) == [], "the file is open after the last line"
    assert got == ["a", "b"]


@pytest.mark.parametrize("name", ["lines.txt", "lines.txt.gz"])
def test_file_is_closed_when_the_consumer_stops(file_of, name):
    path = file_of(gzip.compress(b"a\nb\n") if name.endswith("gz") else b"a\nb\n", name)
    with nothing_left_to_the_garbage_collector():
        with closing(stream_lines(path)) as stream:
            assert next(stream) == "a"
        assert open_files(path) == [], "the file is open after close()"


def test_file_is_closed_on_bytes_that_are_no_text(file_of):
    path = file_of(b"a\nb\xff\nc\n")
    stream = stream_lines(path)
    with pytest.raises(UnicodeDecodeError) as caught:
        list(stream)
    assert open_files(path) == [], f"the file is open after {caught.type.__name__}"


def test_file_is_closed_on_a_line_too_long(file_of):
    path = file_of("a\nbbbb\nc\n")
    stream = stream_lines(path, max_line=3)
    with pytest.raises(ValueError, match=r"\b2\b") as caught:
        list(stream)
    assert open_files(path) == [], f"the file is open after {caught.type.__name__}"


def test_streams_do_not_share(file_of):
    path = file_of("a\nb\n")
    first, second = stream_lines(path), stream_lines(path)
    got = [next(first), next(second), next(second), next(first)]
    assert got == ["a", "a", "b", "b"]


# stream_lines: how much is held?


@pytest.fixture
def huge(tmp_path):
    """A path for a huge file, which does not outlive the test."""
    path = tmp_path / "huge.txt"
    yield path
    path.unlink(missing_ok=True)


LINE = "x" * 3_999
BLOCK = f"{LINE}\n".encode() * 250  # a million bytes


def test_huge_file_takes_little_memory(huge):
    with huge.open("wb") as file:
        for _ in range(HUGE // len(BLOCK)):
            file.write(BLOCK)
    got, peak = peak_of(last_line, stream_lines(huge))
    assert got == (HUGE // len(BLOCK) * 250, LINE)
    assert peak < BOUND, f"{peak:,} bytes held at a time for a file of {HUGE:,}"


def test_huge_packed_file_takes_little_memory(file_of):
    path = file_of(gzip.compress(BLOCK) * 20, "huge.txt.gz")
    got, peak = peak_of(last_line, stream_lines(path))
    assert got == (20 * 250, LINE)
    assert peak < BOUND, f"{peak:,} bytes held at a time for {20 * len(BLOCK):,}"


def last_line(stream):
    """Return the number and the text of the stream's last line."""
    return deque(enumerate(stream, start=1), maxlen=1).pop()


def test_first_line_needs_no_more(huge):
    start_huge_line(huge, b"first\n")
    with closing(stream_lines(huge)) as stream:
        got, peak = peak_of(next, stream)
        read = max((os.lseek(fd, 0, os.SEEK_CUR) for fd in open_files(huge)), default=0)
    assert got == "first"
    assert peak < BOUND, f"{peak:,} bytes held for the first line"
    assert read < BOUND, f"{read:,} bytes read for the first line"


def test_enormous_line_takes_little_memory(huge):
    start_huge_line(huge, b"a\nb\n")

    def until_it_fails(stream):
        got = [next(stream), next(stream)]
        with pytest.raises(ValueError, match=r"\b3\b"):
            next(stream)
        return got

    got, peak = peak_of(until_it_fails, stream_lines(huge))
    assert got == ["a", "b"]
    assert peak < BOUND, f"{peak:,} bytes held before the line was found too long"


def start_huge_line(path, start):
    """Write the start, and 200 MB of zero bytes after it (a hole: it takes no disk)."""
    path.write_bytes(start)
    os.truncate(path, HUGE)


ENDS = {"no ending": "", "LF": "\n", "CRLF": "\r\n", "CR": "\r", "more": "\ny\n"}
FIVE = {"ASCII": "abcde", "two bytes each": "ééééé", "four bytes each": "𝄞𝄞𝄞𝄞𝄞"}


@pytest.mark.parametrize("end", list(ENDS.values())[:4], ids=list(ENDS)[:4])
@pytest.mark.parametrize("line", FIVE.values(), ids=FIVE)
def test_line_within_the_limit(file_of, line, end):
    path = file_of(f"x\n{line}{end}")
    got = list(stream_lines(path, max_line=5))
    assert got == ["x", line]


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
@pytest.mark.parametrize("line", ["abcdef", "      "], ids=["letters", "spaces"])
def test_line_over_the_limit(file_of, line, end):
    path = file_of(f"x\n\n{line}{end}")
    stream = stream_lines(path, max_line=5)
    got = [next(stream), next(stream)]
    assert got == ["x", ""]
    with pytest.raises(ValueError, match=r"\b3\b"):
        next(stream)


@pytest.mark.parametrize("length", [100_000, 100_001])
def test_limit_unless_told(file_of, length):
    stream = stream_lines(file_of("x" * length))
    if length > 100_000:
        with pytest.raises(ValueError, match=r"\b1\b"):
            next(stream)
    else:
        assert next(stream) == "x" * length


# grep


@pytest.mark.parametrize(
    ("pattern", "lines", "expected"),
    [
        pytest.param("a", [], [], id="no lines"),
        pytest.param("a", ["b", "c"], [], id="none found"),
        pytest.param("a", ["xax", "b", "a"], [(1, "xax"), (3, "a")], id="anywhere"),
        pytest.param("a+b", ["a+b", "aab"], [(2, "aab")], id="a pattern, not a text"),
        pytest.param(
            "^b|c$", ["ab", "bc", "ca", "ac"], [(2, "bc"), (4, "ac")], id="ends"
        ),
        pytest.param("", ["", "a"], [(1, ""), (2, "a")], id="empty pattern"),
        pytest.param("A", ["a", "A"], [(2, "A")], id="case counts"),
        pytest.param("a", ["aa", "aa"], [(1, "aa"), (2, "aa")], id="once a line"),
    ],
)
def test_grep(pattern, lines, expected):
    given_lines = list(lines)
    got = list(grep(pattern, given_lines))
    assert got == expected
    assert given_lines == lines, "grep changed the list of lines"


def test_grep_is_lazy():
    taken = []
    found = grep("[37]$", noted(taken))
    got = list(islice(found, 2))
    assert got == [(4, "line 3"), (8, "line 7")]
    assert len(taken) == 8, "grep read further than the line that it yielded"


FINDS = {
    "a": lambda line: "a" in line,
    "^b": lambda line: line.startswith("b"),
    "a$": lambda line: line.endswith("a"),
    "^$": lambda line: line == "",
    "a.*b": lambda line: "a" in line and "b" in line[line.index("a") :],
}


@given(
    pattern=st.sampled_from(sorted(FINDS)), lines=st.lists(st.text("abc", max_size=4))
)
def test_property_grep(pattern, lines):
    finds = FINDS[pattern]
    expected = [(i + 1, lines[i]) for i in range(len(lines)) if finds(lines[i])]
    got = list(grep(pattern, iter(lines)))
    assert got == expected


# in_batches


@pytest.mark.parametrize(
    ("lines", "size", "expected"),
    [
        pytest.param([], 1, [], id="no lines"),
        pytest.param([], 3, [], id="no lines, large batch"),
        pytest.param(["a", "b"], 1, [["a"], ["b"]], id="batches of one"),
        pytest.param(["a", "b"], 2, [["a", "b"]], id="one full batch"),
        pytest.param(["a", "b"], 9, [["a", "b"]], id="one short batch"),
        pytest.param(["", "", ""], 2, [["", ""], [""]], id="blank lines"),
    ],
)
def test_in_batches(lines, size, expected):
    given_lines = list(lines)
    got = list(in_batches(given_lines, size))
    assert got == expected
    assert given_lines == lines, "in_batches changed the list of lines"


@pytest.mark.parametrize("size", [0, -1])
def test_size_below_one(size):
    with pytest.raises(ValueError):
        next(in_batches(["a", "b"], size))


def test_batches_are_the_consumers():
    batches = in_batches(["a", "b", "c", "d"], 2)
    first = next(batches)
    first.clear()
    second = next(batches)
    assert second == ["c", "d"]
    assert first == [], "two batches are one list"


def test_in_batches_is_lazy():
    taken = []
    got = next(in_batches(noted(taken), 3))
    assert got == ["line 0", "line 1", "line 2"]
    assert len(taken) == 3, "in_batches read further than its first batch"


def noted(taken):
    """Yield endless lines, and note each; fail where somebody tries to exhaust them."""
    for number in count():
        if number == 1000:
            pytest.fail("1000 lines were read, where ten were enough: do not collect")
        taken.append(number)
        yield f"line {number}"


@given(lines=st.lists(st.sampled_from("ab")), size=st.integers(1, 7))
def test_property_in_batches(lines, size):
    got = list(in_batches(iter(lines), size))
    assert [line for batch in got for line in batch] == lines
    lengths = [len(batch) for batch in got]
    assert lengths[:-1] == [size] * (len(got) - 1)
    assert all(1 <= length <= size for length in lengths)
    assert all(type(batch) is list for batch in got)
