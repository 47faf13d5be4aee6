import io
import json
import os
import runpy
import sys

import pick_field
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pick_field import main


def told(monkeypatch, capsys, text, argv=("user",)):
    """Return code, output and error of a run over a text."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))
    code = main(list(argv))
    assert type(code) is int
    return code, *capsys.readouterr()


def test_example(monkeypatch, capsys):
    monkeypatch.setattr(
        sys, "stdin", io.StringIO('{"user": "ada", "n": 1}\n{"user": null}\n')
    )
    assert main(["user"]) == 0
    assert capsys.readouterr().out == '"ada"\nnull\n'


@pytest.mark.parametrize(
    ("text", "out", "skipped"),
    [
        pytest.param("", "", [], id="no lines"),
        pytest.param('{"user": 1}', "1\n", [], id="no line break at the end"),
        pytest.param('{"user": [1,{"a":2}]}\n', '[1, {"a": 2}]\n', [], id="nested"),
        pytest.param('{"user": "\u00e9"}\n', '"\\u00e9"\n', [], id="as dumps gives it"),
        pytest.param('{"user": false}\n{"user": 0}\n', "false\n0\n", [], id="false"),
        pytest.param('{"name": 1}\n', "", [1], id="no such field"),
        pytest.param('{"user": 1}\n\n{"user": 2}\n', "1\n2\n", [2], id="empty line"),
        pytest.param(
            'x\n"user"\n["user"]\n3\nnull\n', "", [1, 2, 3, 4, 5], id="others"
        ),
        pytest.param('{"user": 1\n{"user": 2}\n', "2\n", [1], id="cut off"),
    ],
)
def test_lines(text, out, skipped, monkeypatch, capsys):
    got = told(monkeypatch, capsys, text)
    err = "".join(f"line {number}: skipped\n" for number in skipped)
    assert got == (1 if skipped else 0, out, err)


@pytest.mark.parametrize("argv", [[], ["a", "b"]], ids=["none", "two"])
def test_usage(argv, monkeypatch, capsys):
    source = io.StringIO('{"a": 1}\n')
    monkeypatch.setattr(sys, "stdin", source)
    before = list(argv)
    got = main(argv)
    assert got == 2
    assert capsys.readouterr() == ("", "usage: pick_field FIELD\n")
    assert source.tell() == 0, "it has read from standard input"
    assert argv == before


def test_command_line_at_the_time_of_the_call(monkeypatch, capsys):
    for name, out in (("a", "1\n"), ("b", "2\n")):
        monkeypatch.setattr(sys, "argv", ["pick", name])
        monkeypatch.setattr(sys, "stdin", io.StringIO('{"a": 1, "b": 2}\n'))
        assert main() == 0
        assert capsys.readouterr().out == out


class Lines(io.TextIOBase):
    """Standard input that notes what was written when a line is read."""

    def __init__(self, lines, out):
        self.lines, self.out, self.seen = list(lines), out, []

    def readline(self, size=-1):
        self.seen.append(self.out.getvalue())
        return self.lines.pop(0) if self.lines else ""

    def read(self, size=-1):
        return "".join(iter(self.readline, ""))


def test_each_line_is_written_before_the_next_is_read(monkeypatch):
    out, err = io.StringIO(), io.StringIO()
    source = Lines(['{"a": 1}\n', "x\n", '{"a": 2}\n'], out)
    monkeypatch.setattr(sys, "stdin", source)
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    got = main(["a"])
    assert (got, err.getvalue()) == (1, "line 2: skipped\n")
    assert source.seen[:4] == ["", "1\n", "1\n", "1\n2\n"]


def over_a_broken_pipe(monkeypatch, lines):
    """Return code, error and standard output of a run that nobody reads."""
    reader, writer = os.pipe()
    os.close(reader)
    out = open(writer, "w", encoding="utf-8")  # noqa: SIM115 - it is closed by close
    err = io.StringIO()
    monkeypatch.setattr(sys, "stdin", io.StringIO(lines))
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    try:
        return main(["a"]), err.getvalue(), out
    except BaseException:
        close(out)
        raise
    finally:
        monkeypatch.undo()


def close(out):
    """Close what stood for standard output; returns whether that failed."""
    try:
        out.close()
    except BrokenPipeError:
        return True
    return False


@pytest.mark.parametrize(
    ("lines", "code", "err"),
    [
        pytest.param('{"a": 1}\n', 0, "", id="a line that waits in the buffer"),
        pytest.param('{"a": 1}\n' * 9000, 0, "", id="more than a buffer"),
        pytest.param('x\n{"a": 1}\n', 1, "line 1: skipped\n", id="a skipped line"),
    ],
)
def test_nobody_reads_any_more(lines, code, err, monkeypatch):
    got, said, out = over_a_broken_pipe(monkeypatch, lines)
    fails = close(out)
    assert (got, said) == (code, err)
    assert not fails, "the output fails once more at exit"


def test_it_stops_when_nobody_reads_any_more(monkeypatch):
    lines = '{"a": 1}\n' * 90_000 + "x\n"
    got, said, out = over_a_broken_pipe(monkeypatch, lines)
    close(out)
    assert (got, said) == (0, ""), "it went on reading"


def test_other_errors_come_through(monkeypatch, capsys):
    class Full(io.StringIO):
        def write(self, text):
            raise OSError(28, "no space left")

    assert told(monkeypatch, capsys, '{"user": 1}\n') == (0, "1\n", "")
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"user": 1}\n'))
    monkeypatch.setattr(sys, "stdout", Full())
    with pytest.raises(OSError, match="no space left"):
        main(["user"])


def run(name, monkeypatch, capsys):
    """Run the module's file under a name, once main is written."""
    main([])
    capsys.readouterr()
    monkeypatch.setattr(sys, "argv", ["pick", "a"])
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"a": 1}\nx\n'))
    return runpy.run_path(pick_field.__file__, run_name=name)


def test_import_does_nothing_but_define(monkeypatch, capsys):
    run("pick_field", monkeypatch, capsys)
    assert capsys.readouterr() == ("", "")


def test_script_ends_with_the_code(monkeypatch, capsys):
    main([])
    with pytest.raises(SystemExit) as end:
        run("__main__", monkeypatch, capsys)
    assert end.value.code == 1
    assert capsys.readouterr() == ("1\n", "line 2: skipped\n")


@given(st.lists(st.sampled_from(['{"a": 1}', '{"a": [2]}', '{"b": 1}', "[", "7"])))
def test_property(lines):
    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.StringIO("".join(f"{x}\n" for x in lines)))
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        got = main(["a"])
    found = [json.loads(line)["a"] for line in lines if '"a"' in line]
    assert [json.loads(line) for line in out.getvalue().splitlines()] == found
    assert len(err.getvalue().splitlines()) == len(lines) - len(found)
    assert got == int(len(found) < len(lines))
