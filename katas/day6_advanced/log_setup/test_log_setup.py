import gc
import io
import logging
import re
import time
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st
from log_setup import configure

ROOT = logging.getLogger()
LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ (\w+) ([\w.]+): (.*)")


@pytest.fixture(autouse=True)
def as_before():
    """Give every test the logging that it found."""
    handlers, level = list(ROOT.handlers), ROOT.level
    yield
    for handler in set(ROOT.handlers) - set(handlers):
        ROOT.removeHandler(handler)
        handler.close()
    ROOT.setLevel(level)
    logging.captureWarnings(False)
    logging.getLogger("urllib3").setLevel(logging.NOTSET)


def lines(stream):
    return [LINE.fullmatch(line).groups() for line in stream.getvalue().splitlines()]


def test_example():
    stream = io.StringIO()
    configure("warning", stream)
    configure("info", stream)
    logging.getLogger("loader").info("%d rows", 3)
    line = stream.getvalue()
    assert (line[10], line[19:]) == ("T", "Z INFO loader: 3 rows\n")


def test_levels():
    stream = io.StringIO()
    configure("WARNING", stream)
    for level in ("debug", "info", "warning", "error"):
        getattr(logging.getLogger("a.b"), level)("as %s", level)
    assert lines(stream) == [
        ("WARNING", "a.b", "as warning"),
        ("ERROR", "a.b", "as error"),
    ]
    assert ROOT.level == logging.WARNING


def test_the_time_is_utc(monkeypatch):
    stream = io.StringIO()
    configure("INFO", stream)
    monkeypatch.setenv("TZ", "America/Los_Angeles")
    time.tzset()
    try:
        record = ROOT.makeRecord("a", logging.INFO, "f.py", 1, "hi", (), None)
        record.created = 86_400.0 + 3_661.9
        ROOT.handle(record)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert stream.getvalue() == "1970-01-02T01:01:01Z INFO a: hi\n"


@pytest.mark.parametrize("level", ["LOUD", "", "10"])
def test_an_unknown_level_changes_nothing(level):
    stream = io.StringIO()
    configure("INFO", stream)
    before = list(ROOT.handlers)
    with pytest.raises(ValueError):
        configure(level, io.StringIO())
    assert ROOT.handlers == before
    logging.getLogger("a").info("still")
    assert lines(stream) == [("INFO", "a", "still")]


def test_again_takes_its_place():
    first, second = io.StringIO(), io.StringIO()
    configure("INFO", first)
    configure("INFO", second)
    logging.getLogger("a").info("once")
    assert first.getvalue() == ""
    assert lines(second) == [("INFO", "a", "once")]


def test_handlers_of_others_stay():
    class Kept(logging.Handler):
        def emit(self, record):
            seen.append(record.getMessage())

    seen, stream = [], io.StringIO()
    ROOT.addHandler(Kept())
    ROOT.addHandler(logging.StreamHandler(stream))
    configure("INFO", io.StringIO())
    configure("INFO", io.StringIO())
    logging.getLogger("a").info("x")
    assert seen == ["x"]
    assert stream.getvalue() == "x\n"


def test_errors_to_a_file(tmp_path):
    path, stream = tmp_path / "errors.log", io.StringIO()
    path.write_text("before\n", "utf-8")
    configure("DEBUG", stream, path)
    log = logging.getLogger("a")
    log.warning("careful")
    log.error("gr\u00f6\u00dfer")
    log.critical("over")
    before, *rest = path.read_text("utf-8").splitlines()
    assert before == "before"
    assert rest == stream.getvalue().splitlines()[1:]
    assert [LINE.fullmatch(line).groups()[2] for line in rest] == [
        "gr\u00f6\u00dfer",
        "over",
    ]


def open_files(path):
    """Find the text files that are open at the path, whoever opened them."""
    files = [o for o in gc.get_objects() if issubclass(type(o), io.TextIOWrapper)]
    return [
        file
        for file in files
        if not file.closed and str(getattr(file, "name", "")) == str(path)
    ]


def test_the_file_is_left(tmp_path):
    first, second = tmp_path / "1.log", tmp_path / "2.log"
    configure("INFO", io.StringIO(), first)
    opened = open_files(first)
    assert opened
    configure("INFO", io.StringIO(), second)
    logging.getLogger("a").error("x")
    assert first.read_text() == ""
    assert "x" in second.read_text()
    assert all(file.closed for file in opened), "the old file is still open"
    configure("INFO", io.StringIO())
    logging.getLogger("a").error("y")
    assert "y" not in second.read_text()


def test_the_stream_is_left_open():
    stream = io.StringIO()
    configure("INFO", stream)
    configure("INFO", io.StringIO())
    assert not stream.closed


def test_a_path_that_does_not_work(tmp_path):
    stream = io.StringIO()
    configure("INFO", stream)
    with pytest.raises(OSError):
        configure("INFO", io.StringIO(), tmp_path / "missing" / "e.log")
    logging.getLogger("a").info("still")
    assert lines(stream) == [("INFO", "a", "still")]


def test_a_traceback():
    stream = io.StringIO()
    configure("INFO", stream)
    try:
        {}["host"]
    except KeyError:
        logging.getLogger("a").exception("no host")
    first, second, *_, last = stream.getvalue().splitlines()
    assert first.endswith("Z ERROR a: no host")
    assert second.startswith("Traceback")
    assert last == "KeyError: 'host'"


def test_warnings_are_logged():
    stream = io.StringIO()
    configure("INFO", stream)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(False)
        configure("INFO", stream)
        warnings.warn("old API", stacklevel=1)
    assert "py.warnings: " in stream.getvalue()
    assert "old API" in stream.getvalue()


def test_a_chatty_library():
    stream = io.StringIO()
    configure("DEBUG", stream)
    log = logging.getLogger("urllib3.pool")
    log.info("opened")
    log.warning("retrying")
    assert lines(stream) == [("WARNING", "urllib3.pool", "retrying")]


@given(
    st.lists(st.sampled_from(["DEBUG", "Info", "error"]), min_size=1, max_size=4),
    st.sampled_from(["DEBUG", "INFO", "ERROR"]),
)
def test_the_last_call_counts(calls, level):
    streams = [io.StringIO() for _ in calls]
    for name, stream in zip(calls, streams, strict=True):
        configure(name, stream)
    numbers = logging.getLevelNamesMapping()
    logging.getLogger("a").log(numbers[level], "x")
    shown = numbers[level] >= numbers[calls[-1].upper()]
    assert lines(streams[-1]) == ([(level, "a", "x")] if shown else [])
    assert all(stream.getvalue() == "" for stream in streams[:-1])
