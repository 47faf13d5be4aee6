import runpy
import sys
from collections import Counter

import count_levels
import pytest
from count_levels import main
from hypothesis import given
from hypothesis import strategies as st


@pytest.fixture
def write(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def put(name, text):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return name

    return put


def test_example(capsys):
    assert main(["--level", "WARNING", "/dev/null"]) == 0
    assert capsys.readouterr().out == "WARNING 0\n"


def test_a_file(write, capsys):
    name = write("app.log", "INFO up\nERROR no disk\n\nINFO down\n")
    assert main([name]) == 0
    assert capsys.readouterr().out == "ERROR 1\nINFO 2\n"


@pytest.mark.parametrize(
    ("text", "out"),
    [
        ("", ""),
        ("\n \n\t\n", ""),
        ("INFO", "INFO 1\n"),
        ("  INFO  x\n\tINFO\n", "INFO 2\n"),
        ("b\na\nB\n", "B 1\na 1\nb 1\n"),
        ("ERROR: x\nERROR x\n", "ERROR 1\nERROR: 1\n"),
        ("é x\nz x\n", "z 1\né 1\n"),
    ],
)
def test_edge_files(write, capsys, text, out):
    assert main([write("a.log", text)]) == 0
    assert capsys.readouterr() == (out, "")


def test_several_files_count_together(write, capsys):
    first, second = write("a.log", "INFO\nERROR\n"), write("b.log", "INFO\n")
    assert main([first, second, first]) == 0
    assert capsys.readouterr().out == "ERROR 2\nINFO 3\n"


@pytest.mark.parametrize(("level", "out"), [("INFO", "INFO 2\n"), ("info", "info 0\n")])
@pytest.mark.parametrize("order", ["before", "after", "joined"])
def test_one_level(write, capsys, level, out, order):
    name = write("a.log", "INFO x\nERROR INFO\nINFO\n")
    option = [f"--level={level}"] if order == "joined" else ["--level", level]
    assert main([name, *option] if order == "after" else [*option, name]) == 0
    assert capsys.readouterr().out == out


def test_a_file_that_cannot_be_read(write, capsys):
    name = write("a.log", "INFO\n")
    assert main(["none.log", name]) == 1
    said = capsys.readouterr()
    assert said.out == "INFO 1\n"
    assert said.err == "cannot read none.log: No such file or directory\n"
    assert main([".", name, "none.log"]) == 1
    said = capsys.readouterr()
    assert said.out == "INFO 1\n"
    assert said.err.splitlines() == [
        "cannot read .: Is a directory",
        "cannot read none.log: No such file or directory",
    ]


@pytest.mark.parametrize(
    "argv", [[], ["--level"], ["--nothing", "a.log"], ["--level", "INFO"]], ids=str
)
def test_a_wrong_command_line(write, capsys, argv):
    write("a.log", "INFO\n")
    got = main(argv)
    said = capsys.readouterr()
    assert got == 2
    assert type(got) is int
    assert said.out == ""
    assert said.err != ""


def test_help(capsys):
    assert main(["--help"]) == 0
    assert "--level" in capsys.readouterr().out


def test_arguments_stay_as_they_are(write):
    argv = ["--level", "INFO", write("a.log", "")]
    before = list(argv)
    main(argv)
    assert argv == before


def test_none_is_the_command_line_of_now(write, capsys, monkeypatch):
    for name, text, out in [("a.log", "A", "A 1\n"), ("b.log", "B", "B 1\n")]:
        monkeypatch.setattr(sys, "argv", ["levels", write(name, text)])
        assert main() == 0
        assert capsys.readouterr().out == out


def test_an_empty_list_is_not_the_command_line(write, capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["levels", write("a.log", "A")])
    assert main([]) == 2
    assert capsys.readouterr().out == ""


def run(name):
    """Run the module's file under a name, once main is written."""
    main(["--help"])
    return runpy.run_path(count_levels.__file__, run_name=name)


def test_import_does_nothing_but_define(write, capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["levels", write("a.log", "A")])
    main(["--help"])
    capsys.readouterr()
    runpy.run_path(count_levels.__file__, run_name="count_levels")
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("arguments", "code"), [(["a.log"], 0), (["none.log"], 1), ([], 2)], ids=str
)
def test_a_script_ends_with_the_code(write, monkeypatch, arguments, code):
    write("a.log", "A")
    monkeypatch.setattr(sys, "argv", ["levels", *arguments])
    try:
        run("__main__")
        got = 0
    except SystemExit as end:
        got = end.code or 0
    assert got == code


@given(lines=st.lists(st.sampled_from(["INFO a", "ERROR", "", " WARN b", "INFO"])))
def test_property(lines, tmp_path_factory):
    path = tmp_path_factory.mktemp("logs") / "a.log"
    path.write_text("\n".join(lines), encoding="utf-8")
    told = []
    write, sys.stdout.write = sys.stdout.write, told.append
    try:
        code = main([str(path)])
    finally:
        sys.stdout.write = write
    counts = Counter(line.strip()[:4] for line in lines if line)
    names = {"ERRO": "ERROR"}
    expected = sorted((names.get(k, k), n) for k, n in counts.items())
    assert code == 0
    assert "".join(told) == "".join(f"{name} {count}\n" for name, count in expected)
