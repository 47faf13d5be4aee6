import io
import runpy
import sys

import pick_lines
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pick_lines import main


class Pipes:
    """Both ends of a pipe, with a log of what was read, written and flushed."""

    def __init__(self, lines, room=None):
        self.lines = iter(lines)
        self.room = room
        self.log = []
        self.written = ""

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def readline(self):
        line = next(self.lines, "")
        if isinstance(line, BaseException):
            raise line
        self.log.append(f"read {line.strip()}")
        return line

    def write(self, text):
        if self.room is not None and text and len(self.written) >= self.room:
            raise BrokenPipeError(32, "Broken pipe")
        self.written += text
        if text.strip():
            self.log.append(f"write {text.strip()}")
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        self.log.append("flush")

    def close(self):
        self.log.append("close")

    def fileno(self):
        return self.number


@pytest.fixture
def pipes(monkeypatch, tmp_path):
    file = (tmp_path / "output").open("w")

    def connect(lines, room=None):
        made = Pipes(lines, room)
        made.number = file.fileno()
        monkeypatch.setattr(sys, "stdin", made)
        monkeypatch.setattr(sys, "stdout", made)
        monkeypatch.setattr(sys, "stderr", io.StringIO())
        return made

    yield connect
    file.close()


def test_example(monkeypatch, capsys):
    monkeypatch.setattr(
        sys, "stdin", io.StringIO("INFO up\nERROR no disk\nERROR no net")
    )
    assert main(["ERROR"]) == 0
    assert capsys.readouterr().out == "ERROR no disk\nERROR no net"
    assert main([]) == 2
    assert capsys.readouterr().err == "usage: pick WORD\n"


@pytest.mark.parametrize(
    ("text", "word", "out", "code"),
    [
        ("", "a", "", 1),
        ("b\n", "a", "", 1),
        ("a\n", "a", "a\n", 0),
        ("a", "a", "a", 0),
        ("xay\nb\n", "a", "xay\n", 0),
        ("A\n", "a", "", 1),
        ("a b\nab\n", "a b", "a b\n", 0),
        ("\n\nx\n", "", "\n\nx\n", 0),
        ("  a \t\n", "a", "  a \t\n", 0),
        (".*\na\n", ".*", ".*\n", 0),
        ("é\n", "é", "é\n", 0),
    ],
)
def test_edge(monkeypatch, capsys, text, word, out, code):
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    assert main([word]) == code
    assert capsys.readouterr() == (out, "")


@pytest.mark.parametrize("argv", [[], ["a", "b"], ["a", "b", "c"]], ids=len)
def test_a_wrong_command_line_reads_nothing(pipes, argv):
    made = pipes(["a\n"])
    got = main(argv)
    assert got == 2
    assert type(got) is int
    assert made.written == ""
    assert [entry for entry in made.log if entry != "flush"] == []
    assert sys.stderr.getvalue() == "usage: pick WORD\n"


def test_each_line_is_sent_off_before_the_next_is_read(pipes):
    made = pipes(["a1\n", "b\n", "a2\n"])
    assert main(["a"]) == 0
    log = made.log
    for line, after in [("a1", "b"), ("a2", "")]:
        written = log.index(f"write {line}")
        assert log.index("flush", written) < log.index(f"read {after}")
        assert log.index(f"read {line}") < written
    assert made.written == "a1\na2\n"


@pytest.mark.parametrize("room", [0, 3, 6])
def test_a_reader_that_has_gone(pipes, room):
    def endless():
        for number in range(10_000):
            yield f"a{number}\n"

    made = pipes(endless(), room)
    assert main(["a"]) == 141
    assert made.log.count("flush") <= room // 3 + 1
    assert sum(entry.startswith("read") for entry in made.log) == room // 3 + 1
    assert sys.stderr.getvalue() == ""


def test_a_reader_that_has_gone_when_it_is_flushed(pipes, monkeypatch):
    made = pipes(["a\n", "a\n"])

    def broken():
        raise BrokenPipeError(32, "Broken pipe")

    monkeypatch.setattr(made, "flush", broken)
    assert main(["a"]) == 141
    assert [entry for entry in made.log if entry.startswith("read")] == ["read a"]


def test_an_interrupt(pipes):
    stop = KeyboardInterrupt()
    made = pipes(["a\n", stop, "a\n"])
    try:
        got = main(["a"])
    except KeyboardInterrupt:
        got = "it let the interrupt through"
    assert got == 130
    assert made.written == "a\n"
    assert sys.stderr.getvalue() == ""


@pytest.mark.parametrize("method", ["write", "flush"])
def test_an_interrupt_while_it_writes(pipes, monkeypatch, method):
    made = pipes(["a\n", "a\n"])

    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(made, method, interrupted)
    try:
        got = main(["a"])
    except KeyboardInterrupt:
        got = "it let the interrupt through"
    assert got == 130
    assert [entry for entry in made.log if entry.startswith("read")] == ["read a"]
    assert sys.stderr.getvalue() == ""


def test_other_errors_are_not_hidden(pipes, monkeypatch):
    pipes(["a\n", OSError(5, "Input/output error")])
    with pytest.raises(OSError, match="Input/output"):
        main(["a"])
    made = pipes(["a\n"])

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(made, "flush", full)
    with pytest.raises(OSError, match="No space"):
        main(["a"])


def test_none_is_the_command_line_of_now(monkeypatch, capsys):
    for word in ("a", "b"):
        monkeypatch.setattr(sys, "argv", ["pick", word])
        monkeypatch.setattr(sys, "stdin", io.StringIO("a\nb\n"))
        assert main() == 0
        assert capsys.readouterr().out == f"{word}\n"


def test_an_empty_list_is_not_the_command_line(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["pick", "a"])
    assert main([]) == 2
    assert capsys.readouterr().out == ""


def test_import_does_nothing_but_define(pipes, monkeypatch):
    main([])
    made = pipes(["a\n"])
    monkeypatch.setattr(sys, "argv", ["pick", "a"])
    runpy.run_path(pick_lines.__file__, run_name="pick_lines")
    assert made.log == []


@pytest.mark.parametrize(("word", "code"), [("a", 0), ("x", 1)])
def test_a_script_ends_with_the_code(pipes, monkeypatch, word, code):
    main([])
    made = pipes(["a\n"])
    monkeypatch.setattr(sys, "argv", ["pick", word])
    try:
        runpy.run_path(pick_lines.__file__, run_name="__main__")
        got = 0
    except SystemExit as end:
        got = end.code or 0
    assert got == code
    assert made.written == ("a\n" if word == "a" else "")


@given(text=st.text("ab \n", max_size=20), word=st.text("ab ", max_size=2))
def test_property_the_lines_with_the_word(text, word):
    held = sys.stdin, sys.stdout
    sys.stdin, sys.stdout = io.StringIO(text), io.StringIO()
    try:
        code = main([word])
        out = sys.stdout.getvalue()
    finally:
        sys.stdin, sys.stdout = held
    ends = text.replace("\n", "\n|").split("|")
    expected = [line for line in ends if line and line.count(word)]
    assert out == "".join(expected)
    assert code == (0 if expected else 1)
