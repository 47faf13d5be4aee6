import pytest
from hypothesis import given
from hypothesis import strategies as st
from import_rows import import_rows


class Source:
    """Lines that are read once; an exception among them is raised in its turn."""

    def __init__(self, *lines):
        self.lines = lines
        self.read = []
        self.closed = 0

    def __iter__(self):
        for line in self.lines:
            assert not self.closed, "it reads on after closing"
            if isinstance(line, BaseException):
                raise line
            self.read.append(line)
            yield line

    def close(self):
        self.closed += 1


class BadLineError(ValueError):
    pass


def parse(line):
    """Turn digits into a number, raise what is asked for, else ValueError."""
    known = {
        "type": TypeError("no text"),
        "key": KeyError("id"),
        "os": OSError("disk"),
        "interrupt": KeyboardInterrupt(),
        "exit": SystemExit(3),
        "bad": BadLineError("bad"),
        "unicode": UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid"),
    }
    if line in known:
        raise known[line]
    return int(line)


def test_example():
    source = Source("1", "x", "3")
    assert import_rows(source, int) == ([1, 3], 1)
    assert source.closed == 1


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param((), ([], 0), id="no lines"),
        pytest.param(("x",), ([], 1), id="one bad line"),
        pytest.param(("x", "y", "5"), ([5], 2), id="good line last"),
        pytest.param(("5", "x", "y"), ([5], 2), id="bad lines last"),
        pytest.param(("bad", "unicode", "1"), ([1], 2), id="subclasses of ValueError"),
    ],
)
def test_edge(lines, expected):
    source = Source(*lines)
    got = import_rows(source, parse)
    assert got == expected
    assert type(got) is tuple
    assert source.closed == 1


@pytest.mark.parametrize("row", [None, 0, "", [], False], ids=repr)
def test_any_row_is_a_row(row):
    assert import_rows(Source("a", "b"), lambda _: row) == ([row, row], 0)


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("type", TypeError),
        ("key", KeyError),
        ("os", OSError),
        ("interrupt", KeyboardInterrupt),
        ("exit", SystemExit),
    ],
)
def test_other_errors_of_parse_end_it(line, error):
    source = Source("1", "x", line, "4")
    with pytest.raises(error):
        import_rows(source, parse)
    assert source.read == ["1", "x", line]
    assert source.closed == 1


@pytest.mark.parametrize(
    "error",
    [ValueError("closed file"), OSError("disk"), KeyboardInterrupt(), BadLineError()],
    ids=repr,
)
def test_errors_of_the_source_end_it(error):
    source = Source("1", "x", error, "4")
    with pytest.raises(type(error)) as caught:
        import_rows(source, parse)
    assert caught.value is error
    assert source.closed == 1


def test_closed_also_where_reading_does_not_even_begin():
    class Broken:
        closed = 0

        def __iter__(self):
            raise OSError("connection lost")

        def close(self):
            self.closed += 1

    source = Broken()
    with pytest.raises(OSError, match="connection lost"):
        import_rows(source, parse)
    assert source.closed == 1


def test_parse_gets_each_line_as_it_is():
    lines = ["", " 1 ", "2\n", "\n"]
    got = import_rows(Source(*lines), lambda line: line)
    assert got == (["", " 1 ", "2\n", "\n"], 0)


def test_lines_are_parsed_as_they_are_read():
    source, seen = Source("1", "2", "3"), []

    def noting(line):
        seen.append(len(source.read))
        return line

    assert import_rows(source, noting) == (["1", "2", "3"], 0)
    assert seen == [1, 2, 3]


@given(lines=st.lists(st.sampled_from(["1", "22", "x", "bad"])))
def test_property_each_line_is_a_row_or_bad(lines):
    source = Source(*lines)
    rows, bad = import_rows(source, parse)
    assert rows == [int(line) for line in lines if line.isdigit()]
    assert bad == len(lines) - len(rows)
    assert source.closed == 1
