import pytest
from hypothesis import given
from hypothesis import strategies as st
from log_entry import LogEntry


class Audited(LogEntry):
    LEVELS = ("AUDIT", "INFO")

    def __init__(self, level, message):
        super().__init__(level, message)
        self.seen = True


def test_example_line():
    entry = LogEntry.from_line("warning: disk almost full: 93%")
    assert (entry.level, entry.message) == ("WARNING", "disk almost full: 93%")


def test_example_levels():
    assert (LogEntry.is_level("Info"), LogEntry.is_level("notice")) == (True, False)


def test_constructor_takes_the_parts():
    entry = LogEntry("INFO", "started")
    assert entry.level == "INFO"
    assert entry.message == "started"


def test_spaces_around_the_parts():
    entry = LogEntry.from_line("  error  :  no route to host \n")
    assert (entry.level, entry.message) == ("ERROR", "no route to host")


def test_empty_message():
    assert LogEntry.from_line("DEBUG:").message == ""


@pytest.mark.parametrize("text", ["information", "in", "", "INFO:"])
def test_a_part_or_more_is_no_level(text):
    assert LogEntry.is_level(text) is False


@pytest.mark.parametrize(
    "line", ["", "INFO", "INFO started", "NOTICE: late", ": no level"]
)
def test_bad_lines(line):
    with pytest.raises(ValueError) as raised:
        LogEntry.from_line(line)
    assert type(raised.value) is ValueError


def test_a_subclass_gets_its_own_class():
    entry = Audited.from_line("info: login")
    assert type(entry) is Audited
    assert entry.seen, "the subclass's constructor was not called"


def test_a_subclass_has_its_own_levels():
    assert Audited.is_level("audit") is True
    assert Audited.is_level("error") is False
    assert Audited.from_line("audit: key read").level == "AUDIT"
    with pytest.raises(ValueError):
        Audited.from_line("error: key lost")


def test_on_an_instance():
    entry = Audited("AUDIT", "a")
    assert entry.is_level("AUDIT") is True
    assert type(entry.from_line("info: b")) is Audited


@given(st.sampled_from(LogEntry.LEVELS), st.text("ab: ", max_size=6))
def test_what_is_written_is_read(level, message):
    entry = LogEntry.from_line(f"{level.lower()}: {message}")
    assert (entry.level, entry.message) == (level, message.strip())
