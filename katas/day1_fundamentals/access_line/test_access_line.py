import pytest
from access_line import parse_access
from hypothesis import given
from hypothesis import strategies as st

START = "h - ada [t] "


def test_example():
    got = parse_access('::1 - - [01/Mar/2026:12:00:00 +0000] "GET / HTTP/1.1" 304 -')
    assert got == {
        "host": "::1",
        "user": None,
        "time": "01/Mar/2026:12:00:00 +0000",
        "request": "GET / HTTP/1.1",
        "status": 304,
        "size": None,
    }


def test_example_quotes():
    line = r'h - ada [t] "GET /\"x\" HTTP/1.1" 200 0 "-" "curl/8.5"'
    got = parse_access(line)
    assert got["request"] == 'GET /"x" HTTP/1.1'


def test_example_another_form():
    got = parse_access("connection reset")
    assert got is None


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        pytest.param("", "", id="empty"),
        pytest.param("-", "-", id="a dash is a request"),
        pytest.param("GET  /  x", "GET  /  x", id="spaces"),
        pytest.param(r"\\", "\\", id="a backslash"),
        pytest.param(r"\\\"", '\\"', id="backslash and quote"),
        pytest.param(r"\\\\", r"\\", id="two backslashes"),
        pytest.param(r"\\n", r"\n", id="a backslash and an n"),
        pytest.param(r"\x16\x03", r"\x16\x03", id="another escape"),
        pytest.param(r"a\\\\\"b", r"a\\" + '"b', id="five"),
        pytest.param("] [x] ", "] [x] ", id="brackets"),
        pytest.param("caf\u00e9 \u65e5", "caf\u00e9 \u65e5", id="other letters"),
    ],
)
def test_request_as_the_client_sent_it(written, sent):
    line = f'{START}"{written}" 200 5 "agent" "x"'
    got = parse_access(line)
    assert got is not None, "this line has the right form"
    assert got["request"] == sent


def test_client_can_not_forge_status_and_size():
    line = START + r'"GET /\" 500 1 \"" 200 7'
    got = parse_access(line)
    assert got is not None
    assert (got["status"], got["size"]) == (200, 7), "taken from the request"
    assert got["request"] == 'GET /" 500 1 "'


@pytest.mark.parametrize(
    "rest",
    [
        pytest.param("", id="nothing"),
        pytest.param(" ", id="a space"),
        pytest.param(' "-" "x" 404 9', id="fields"),
        pytest.param(' "a" 404 9', id="like a request"),
        pytest.param(' "open', id="a quote left open"),
        pytest.param(' "" "\\"', id="a backslash"),
    ],
)
def test_rest_is_ignored(rest):
    line = f'{START}"GET /" 200 5{rest}'
    got = parse_access(line)
    assert got == {
        "host": "h",
        "user": "ada",
        "time": "t",
        "request": "GET /",
        "status": 200,
        "size": 5,
    }


@pytest.mark.parametrize(
    ("size", "expected"),
    [("-", None), ("0", 0), ("0012", 12), ("9" * 12, 10**12 - 1)],
    ids=["missing", "nothing", "zeros in front", "large"],
)
def test_size(size, expected):
    line = f'{START}"r" 007 {size}'
    got = parse_access(line)
    assert got is not None
    assert (got["status"], got["size"]) == (7, expected)
    assert type(got["status"]) is int
    assert type(got["size"]) is type(expected), "a missing size is not 0"


@pytest.mark.parametrize(
    ("line", "host", "user", "time"),
    [
        pytest.param('a:1 x "y" [] "" 200 0', "a:1", '"y"', "", id="odd ones"),
        pytest.param('- - - [ [ ] "" 200 0', "-", None, " [ ", id="dashes"),
        pytest.param('a\tb \u00a0 c\td [] "" 200 0', "a\tb", "c\td", "", id="a tab"),
        pytest.param('h - -- ["\\"] "" 200 0', "h", "--", '"\\"', id="two dashes"),
    ],
)
def test_other_parts(line, host, user, time):
    got = parse_access(line)
    assert got is not None, "this line has the right form"
    assert (got["host"], got["user"], got["time"]) == (host, user, time)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("", id="empty"),
        pytest.param('h - ada [t] "r" 200', id="no size"),
        pytest.param('h - ada [t] "r" 20 5', id="two digits"),
        pytest.param('h - ada [t] "r" 2000 5', id="four digits"),
        pytest.param('h - ada [t] "r" 200 5x', id="size with a letter"),
        pytest.param('h - ada [t] "r" 200 5\t', id="a tab"),
        pytest.param('h - ada [t] "r" 200 --', id="size with dashes"),
        pytest.param('h - ada [t] "r" 200 -5', id="size below 0"),
        pytest.param('h - ada [t] "r" 200 \u0665', id="an Arabic digit"),
        pytest.param('h - ada [t] "r" \u0662\u0660\u0660 5', id="Arabic digits"),
        pytest.param('h - ada [t] "a" b" 200 5', id="quote in the request"),
        pytest.param(r'h - ada [t] "a\\" b" 200 5', id="escaped backslash, quote"),
        pytest.param('h - ada [t] "a\\" 200 5', id="never closed"),
        pytest.param('h - ada [t] "r"  200 5', id="two spaces"),
        pytest.param('h - ada [t]x] "r" 200 5', id="bracket in the time"),
        pytest.param('h ada [t] "r" 200 5', id="a part is missing"),
        pytest.param('h - ada x [t] "r" 200 5', id="a part too many"),
        pytest.param(' h - ada [t] "r" 200 5', id="a space in front"),
        pytest.param('h - ada t "r" 200 5', id="no brackets"),
        pytest.param("h - ada [t] r 200 5", id="no quotes"),
        pytest.param('h - ada [t]"r" 200 5', id="no space"),
    ],
)
def test_line_of_another_form(line):
    got = parse_access(line)
    assert got is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a" * 7900, id="letters"),
        pytest.param(r"\"" * 3900, id="escaped quotes"),
        pytest.param(" " * 7900, id="spaces"),
        pytest.param("[" * 7900, id="brackets"),
        pytest.param('" ' * 3900, id="quotes"),
    ],
)
def test_line_that_is_nearly_right_costs_no_time(text):
    line = f'{START}"{text}'
    got = parse_access(line)
    assert got is None


@given(
    host=st.text("a-", min_size=1, max_size=2),
    user=st.text('a-"', min_size=1, max_size=2),
    time=st.text('[ "1', max_size=3),
    sent=st.text('"\\ 1n', max_size=8),
    status=st.integers(100, 999),
    size=st.one_of(st.none(), st.integers(0, 99)),
    rest=st.sampled_from(["", ' "x" "y"', ' "x" 500 9']),
)
def test_property(host, user, time, sent, status, size, rest):
    names = {"\\": r"\\", '"': r"\""}
    written = "".join(names.get(sign, sign) for sign in sent)
    end = "-" if size is None else size
    line = f'{host} - {user} [{time}] "{written}" {status} {end}{rest}'
    got = parse_access(line)
    assert got == {
        "host": host,
        "user": None if user == "-" else user,
        "time": time,
        "request": sent,
        "status": status,
        "size": size,
    }
