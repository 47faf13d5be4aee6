import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import count, islice, product
from string import ascii_lowercase

import pytest
from hypothesis import given
from hypothesis import strategies as st
from log_parser import Entry, Malformed, Summary, parse, parse_line, summarize

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LEVELS = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]
GOOD = "2026-03-01T12:00:00Z ERROR payments: card declined"


def line_of(message, level="INFO", component="web"):
    return f"2026-03-01T12:00:00Z {level} {component}: {message}"


def entry_of(message, *details, level="INFO", component="web"):
    return Entry(NOON, level, component, message, details)


# The statement's examples

LOG = [
    "2026-03-01T12:00:00Z ERROR api: request failed: id=40",
    "Traceback (most recent call last):",
    '  File "api.py", line 3, in handle',
    "KeyError: 'user'",
    "2026-03-01T12:00:05Z INFO api: request served",
    "2026-03-01T12:0",
    "  left over from a crash",
    "2026-03-01T12:00:09Z CRITICAL api: request failed: id=7",
]
RECORDS = [
    Entry(NOON, "ERROR", "api", "request failed: id=40", tuple(LOG[1:4])),
    Entry(NOON + timedelta(seconds=5), "INFO", "api", "request served"),
    Malformed(6, "2026-03-01T12:0"),
    Malformed(7, "  left over from a crash"),
    Entry(NOON + timedelta(seconds=9), "CRITICAL", "api", "request failed: id=7"),
]


def test_example_parse_line():
    expected = Entry(NOON, "ERROR", "payments", "card declined order=17")
    got = parse_line("2026-03-01T12:00:00Z ERROR payments: card declined order=17\n")
    assert got == expected


def test_example_parse():
    got = list(parse(LOG))
    assert got == RECORDS


def test_example_summarize():
    expected = Summary(
        {"ERROR": 1, "INFO": 1, "CRITICAL": 1}, 2, [("api", "request failed: id=#", 2)]
    )
    got = summarize(RECORDS)
    assert got == expected


# parse_line


@pytest.mark.parametrize(
    ("line", "component", "message"),
    [
        pytest.param(line_of("x"), "web", "x", id="shortest message"),
        pytest.param(line_of("a: b: c"), "web", "a: b: c", id="colons in message"),
        pytest.param(line_of("INFO web: a"), "web", "INFO web: a", id="entry inside"),
        pytest.param(line_of("  a  b"), "web", "  a  b", id="spaces in message"),
        pytest.param(line_of("a:"), "web", "a:", id="colon last"),
        pytest.param(line_of(": a"), "web", ": a", id="colon first"),
        pytest.param(line_of("größe=5 € ☃"), "web", "größe=5 € ☃", id="not ASCII"),
        pytest.param(
            line_of("up", component="eu-1.web_2"), "eu-1.web_2", "up", id="component"
        ),
    ],
)
@pytest.mark.parametrize(
    "end",
    [
        pytest.param("", id="bare"),
        pytest.param("\n", id="LF"),
        pytest.param("\r\n", id="CRLF"),
        pytest.param(" \t\n", id="white space"),
    ],
)
def test_entry_line(line, end, component, message):
    expected = Entry(NOON, "INFO", component, message)
    got = parse_line(line + end)
    assert got == expected


@pytest.mark.parametrize("level", LEVELS)
def test_every_level(level):
    expected = entry_of("a", level=level)
    got = parse_line(line_of("a", level=level))
    assert got == expected


def test_leap_day():
    got = parse_line("2024-02-29T23:59:59Z INFO web: a").time
    assert got == datetime(2024, 2, 29, 23, 59, 59, tzinfo=UTC)


def test_time_is_utc():
    got = parse_line(GOOD).time
    assert got.utcoffset() == timedelta(0), "the time does not know its zone"


@pytest.fixture
def far_from_utc(monkeypatch):
    monkeypatch.setenv("TZ", "FAR-9")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_time_does_not_depend_on_where_the_reader_is(far_from_utc):
    got = parse_line(GOOD)
    assert got is not None
    assert got.time == NOON, "the Z says UTC, wherever the program runs"


NO_ENTRIES = {
    "empty": "",
    "blank": "  \n",
    "continuation": "KeyError: 'user'",
    "date alone": "2026-03-01",
    "cut off": "2026-03-01T12:00:00Z ERROR pay",
    "no message": "2026-03-01T12:00:00Z ERROR payments:",
    "blank message": "2026-03-01T12:00:00Z ERROR payments:   \n",
    "no component": "2026-03-01T12:00:00Z ERROR : card declined",
    "no level": "2026-03-01T12:00:00Z payments: card declined",
    "no space after colon": "2026-03-01T12:00:00Z ERROR payments:declined",
    "no colon": "2026-03-01T12:00:00Z ERROR payments card declined",
    "space in component": "2026-03-01T12:00:00Z ERROR pay ments: declined",
    "space before colon": "2026-03-01T12:00:00Z ERROR payments : declined",
    "slash in component": "2026-03-01T12:00:00Z ERROR pay/ments: declined",
    "two colons": "2026-03-01T12:00:00Z ERROR payments:: declined",
    "unknown level": "2026-03-01T12:00:00Z FATAL payments: declined",
    "small letters": "2026-03-01T12:00:00Z error payments: declined",
    "two spaces before level": "2026-03-01T12:00:00Z  ERROR payments: declined",
    "two spaces after level": "2026-03-01T12:00:00Z ERROR  payments: declined",
    "indented": f" {GOOD}",
    "something in front": f"> {GOOD}",
    "30 February": "2026-02-30T12:00:00Z ERROR payments: declined",
    "29 February of no leap year": "2026-02-29T12:00:00Z ERROR payments: declined",
    "month 13": "2026-13-01T12:00:00Z ERROR payments: declined",
    "hour 25": "2026-03-01T25:00:00Z ERROR payments: declined",
    "minute 60": "2026-03-01T12:60:00Z ERROR payments: declined",
    "no Z": "2026-03-01T12:00:00 ERROR payments: declined",
    "offset for Z": "2026-03-01T12:00:00+00:00 ERROR payments: declined",
    "space for T": "2026-03-01 12:00:00Z ERROR payments: declined",
    "small t": "2026-03-01t12:00:00Z ERROR payments: declined",
    "no seconds": "2026-03-01T12:00Z ERROR payments: declined",
    "milliseconds": "2026-03-01T12:00:00.000Z ERROR payments: declined",
    "no padding": "2026-3-1T12:00:00Z ERROR payments: declined",
    "no dashes": "20260301T120000Z ERROR payments: declined",
    "week date": "2026-W09-7T12:00:00Z ERROR payments: declined",
}


@pytest.mark.parametrize("line", NO_ENTRIES.values(), ids=NO_ENTRIES)
def test_no_entry(line):
    got = parse_line(line)
    assert got is None


@given(
    moment=st.datetimes(datetime(1000, 1, 1)),
    level=st.sampled_from(LEVELS),
    component=st.text("aZ0_.-", min_size=1, max_size=5),
    message=st.text("a: Z1-\t", max_size=12).map(lambda text: f"{text}x"),
    end=st.sampled_from(["", "\n", "\r\n", "  "]),
)
def test_property_parse_line(moment, level, component, message, end):
    moment = moment.replace(microsecond=0)
    line = f"{moment.isoformat()}Z {level} {component}: {message}{end}"
    expected = Entry(moment.replace(tzinfo=UTC), level, component, message)
    got = parse_line(line)
    assert got == expected


# parse


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param([], [], id="no lines"),
        pytest.param(["\n", "", "  \r\n"], [], id="blank lines only"),
        pytest.param([line_of("a")], [entry_of("a")], id="one entry"),
        pytest.param(
            [line_of("a"), line_of("a")], [entry_of("a"), entry_of("a")], id="repeated"
        ),
        pytest.param(
            [line_of("a"), "x", line_of("b")],
            [entry_of("a", "x"), entry_of("b")],
            id="details end with the next entry",
        ),
        pytest.param(
            [line_of("a"), "x\n", "\ty \r\n", "z"],
            [entry_of("a", "x", "\ty", "z")],
            id="details to the end, indentation kept",
        ),
        pytest.param(
            [line_of("a"), "\n", "x", " ", "y"],
            [entry_of("a", "x", "y")],
            id="blank lines in details",
        ),
        pytest.param(
            [line_of("a"), f" {line_of('b')}", f"> {line_of('c')}"],
            [entry_of("a", f" {line_of('b')}", f"> {line_of('c')}")],
            id="an entry not at the line's beginning",
        ),
        pytest.param(
            [line_of("a"), "20260301 x", "2026-3-1", "2026-03-0x"],
            [entry_of("a", "20260301 x", "2026-3-1", "2026-03-0x")],
            id="no date after all",
        ),
        pytest.param(
            ["x\n", "", " y\n", line_of("a"), "z"],
            [Malformed(1, "x"), Malformed(3, " y"), entry_of("a", "z")],
            id="continuation before any entry",
        ),
        pytest.param(
            [line_of("a"), "x", "2026-03-01 y \n", "z", "", "z", line_of("b"), "x"],
            [
                entry_of("a", "x"),
                Malformed(3, "2026-03-01 y"),
                Malformed(4, "z"),
                Malformed(6, "z"),
                entry_of("b", "x"),
            ],
            id="malformed line closes the entry",
        ),
        pytest.param(
            ["2026-03-01T12:", line_of("a")],
            [Malformed(1, "2026-03-01T12:"), entry_of("a")],
            id="malformed first",
        ),
        pytest.param(
            [line_of("a"), "2026-03-01T12:"],
            [entry_of("a"), Malformed(2, "2026-03-01T12:")],
            id="malformed last",
        ),
        pytest.param(
            ["2026-02-30T12:00:00Z INFO web: a", line_of("a", level="FATAL")],
            [
                Malformed(1, "2026-02-30T12:00:00Z INFO web: a"),
                Malformed(2, line_of("a", level="FATAL")),
            ],
            id="no such day, no such level",
        ),
    ],
)
def test_parse(lines, expected):
    given_lines = list(lines)
    got = list(parse(given_lines))
    assert got == expected
    assert given_lines == lines, "parse changed the list of lines"


def test_parse_reads_an_open_file(tmp_path):
    path = tmp_path / "app.log"
    path.write_text("\n".join([*LOG, ""]), encoding="utf-8")
    with path.open(encoding="utf-8") as file:
        got = list(parse(file))
    assert got == RECORDS


def test_parse_starts_afresh():
    expected = [Malformed(1, "y"), entry_of("b")]
    list(parse([line_of("a"), "x"]))
    got = list(parse(["y", line_of("b")]))
    assert got == expected


def test_two_logs_at_once():
    expected = [
        entry_of("a", "x"),
        entry_of("c", "z"),
        entry_of("b", "y"),
        entry_of("d", "y"),
    ]
    first = parse([line_of("a"), "x", line_of("b"), "y"])
    second = parse([line_of("c"), "z", line_of("d"), "y"])
    got = [record for pair in zip(first, second, strict=True) for record in pair]
    assert got == expected


@pytest.mark.parametrize(
    ("lines", "expected", "need"),
    [
        pytest.param(
            [line_of("a"), "x", "y", line_of("b")],
            entry_of("a", "x", "y"),
            4,
            id="entry, once the next begins",
        ),
        pytest.param(
            [line_of("a"), "2026-03-01T1"],
            entry_of("a"),
            2,
            id="entry, once a malformed line follows",
        ),
        pytest.param(["x"], Malformed(1, "x"), 1, id="malformed line, at once"),
    ],
)
def test_parse_is_lazy(lines, expected, need):
    taken = []

    def source():
        for line in [*lines, "z", line_of("c"), "2026-03-01"]:
            taken.append(line)
            yield line

    got = next(iter(parse(source())))
    assert got == expected
    assert len(taken) <= need, f"the record is complete after {need} lines, not later"


def test_parse_needs_no_end():
    endless = (line_of(f"m{number}") for number in guarded(count()))
    got = [record.message for record in islice(parse(endless), 100)]
    assert got == [f"m{number}" for number in range(100)]


def guarded(numbers):
    """Hand on an endless stream, and fail where somebody tries to exhaust it."""
    yield from islice(numbers, 1000)
    pytest.fail("parse read 1000 lines for the first 100 records: it has to stream")


KINDS = {
    "entry": [line_of("a"), line_of("b", level="ERROR"), line_of("c: 2026-03-01")],
    "date": ["2026-03-01", "2026-02-30T12:00:00Z INFO web: a", f"{GOOD[:19]} {GOOD}"],
    "other": ["Traceback:", "  at x", "x: 2026-03-01", "1. x", "ERROR web: a"],
    "blank": ["", " \t"],
}
tagged = st.sampled_from([(kind, text) for kind in KINDS for text in KINDS[kind]])


@given(
    log=st.lists(tagged, max_size=12), end=st.sampled_from(["", "\n", "\r\n", " \n"])
)
def test_property_parse(log, end):
    expected = records_of(log)
    got = list(parse(text + end for _, text in log))
    assert got == expected


def records_of(log):
    """Cut the log before every line with a date in front; a piece is settled by it."""
    lines = [(i, *line) for i, line in enumerate(log, 1) if line[0] != "blank"]
    cuts = [k for k, (_, kind, _) in enumerate(lines) if kind in ("entry", "date")]
    ends = [*cuts, len(lines)]
    records = [Malformed(i, text) for i, _, text in lines[: ends[0]]]
    for start, end in zip(cuts, ends[1:], strict=True):
        piece = lines[start:end]
        if piece[0][1] == "entry":
            level, message = piece[0][2].split(" ", 1)[1].split(" web: ", 1)
            details = tuple(text for _, _, text in piece[1:])
            records.append(Entry(NOON, level, "web", message, details))
        else:
            records += [Malformed(i, text) for i, _, text in piece]
    return records


# summarize


def error(component, message, level="ERROR"):
    return entry_of(message, component=component, level=level)


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        pytest.param([], Summary({}, 0, []), id="nothing"),
        pytest.param([Malformed(1, "x")], Summary({}, 1, []), id="malformed only"),
        pytest.param(
            [entry_of("a", level=level) for level in LEVELS],
            Summary(dict.fromkeys(LEVELS, 1), 0, [("web", "a", 2)]),
            id="errors are ERROR and CRITICAL",
        ),
        pytest.param(
            [error("api", "b"), error("web", "a"), error("api", "b")],
            Summary({"ERROR": 3}, 0, [("api", "b", 2), ("web", "a", 1)]),
            id="most frequent first",
        ),
        pytest.param(
            [error("web", "a"), error("api", "b"), error("api", "a")],
            Summary(
                {"ERROR": 3}, 0, [("api", "a", 1), ("api", "b", 1), ("web", "a", 1)]
            ),
            id="ties by component, then message",
        ),
        pytest.param(
            [error("api", "a"), error("api", "B"), error("Web", "c")],
            Summary(
                {"ERROR": 3}, 0, [("Web", "c", 1), ("api", "B", 1), ("api", "a", 1)]
            ),
            id="capitals before small letters, as Python orders text",
        ),
        pytest.param(
            [error("api", "a \u0663"), error("api", "a 3")],
            Summary({"ERROR": 2}, 0, [("api", "a #", 1), ("api", "a \u0663", 1)]),
            id="an Arabic digit is none of 0-9",
        ),
        pytest.param(
            [error("api", "user 7 of 12"), error("api", "user 123 of 4")],
            Summary({"ERROR": 2}, 0, [("api", "user # of #", 2)]),
            id="a run of digits is one #",
        ),
        pytest.param(
            [error("web1", "a"), error("web2", "a")],
            Summary({"ERROR": 2}, 0, [("web1", "a", 1), ("web2", "a", 1)]),
            id="digits in the component stay",
        ),
        pytest.param(
            [error("api", "a9"), error("api", "a/"), error("api", "a$")],
            Summary({"ERROR": 3}, 0, [("api", f"a{c}", 1) for c in "#$/"]),
            id="ties by the message with its #",
        ),
    ],
)
def test_summarize(records, expected):
    given_records = list(records)
    got = summarize(given_records)
    assert got == expected
    assert given_records == records, "summarize changed the list of records"


@pytest.mark.parametrize("top", range(9))
def test_top(top):
    records = [error("api", letter) for letter in "gfedcba"]
    got = summarize(records, top).errors
    assert got == [("api", letter, 1) for letter in "abcdefg"[:top]]


def test_top_is_five_unless_told():
    got = summarize([error("api", letter) for letter in "gfedcba"]).errors
    assert got == [("api", letter, 1) for letter in "abcde"]


def test_summarize_takes_a_stream():
    expected = Summary({"INFO": 1, "ERROR": 1}, 2, [("api", "b", 1)])
    records = [Malformed(1, "x"), entry_of("a"), error("api", "b"), Malformed(4, "y")]
    got = summarize(record for record in records)
    assert got == expected


def test_summarize_starts_afresh():
    expected = Summary({"ERROR": 1}, 0, [("web", "b", 1)])
    summarize([error("api", "a"), Malformed(2, "x")])
    got = summarize([error("web", "b")])
    assert got == expected


@given(
    errors=st.lists(
        st.tuples(st.sampled_from("pq"), st.text("a1 2", min_size=1, max_size=3)),
        max_size=15,
    ),
    others=st.lists(st.sampled_from(LEVELS[:3]), max_size=5),
    malformed=st.integers(0, 3),
    top=st.integers(0, 6),
)
def test_property_summarize(errors, others, malformed, top):
    records = [Malformed(1, "x")] * malformed
    records += [error(component, message) for component, message in errors]
    records += [entry_of("a", level=level) for level in others]
    got = summarize(records, top)
    assert got.levels == dict(Counter(others + ["ERROR"] * len(errors)))
    assert got.malformed == malformed
    same = [(component, without_digits(message)) for component, message in errors]
    expected = [(*kind, same.count(kind)) for kind in sorted(set(same))]
    expected.sort(key=lambda found: found[2], reverse=True)
    assert got.errors == expected[:top]


def without_digits(message):
    marked = "".join("#" if letter in "12" else letter for letter in message)
    while "##" in marked:
        marked = marked.replace("##", "#")
    return marked


# Speed


def spaces_within(n):
    return [line_of(f"a{' ' * n}b")] * 40


def one_traceback(n):
    return [line_of("a"), *["  at x"] * (16 * n)]


def errors_of_many_kinds(n):
    words = islice(product(ascii_lowercase, repeat=3), n)
    return [line_of("".join(word), level="ERROR") for word in words]


FAMILIES = {
    "spaces within a line": spaces_within,
    "one long traceback": one_traceback,
    "errors of many kinds": errors_of_many_kinds,
}


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("n", [2**k for k in range(4, 12)])
def test_speed(benchmark, family, n):
    lines = FAMILIES[family](n)
    got = benchmark(sum_up, lines)
    assert sum(got.levels.values()) == sum(line.startswith("2026") for line in lines)


def sum_up(lines):
    return summarize(parse(lines))
