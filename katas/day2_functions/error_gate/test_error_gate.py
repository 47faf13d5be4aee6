import runpy
import sys

import error_gate
import pytest
from error_gate import main
from hypothesis import given
from hypothesis import strategies as st


@pytest.fixture
def log(tmp_path):
    def write(text, name="app.log"):
        path = tmp_path / name
        path.write_text(text, "utf-8")
        return str(path)

    return write


def test_example(log, capsys):
    path = log("INFO start\nERROR disk\nERROR net\n")
    assert main([path, "--max", "2"]) == 0
    assert capsys.readouterr().out == f"{path}: 2\n"
    assert main([path, "--word", "disk"]) == 1
    assert capsys.readouterr().out == f"{path}: 1\n"


@pytest.mark.parametrize(
    ("text", "options", "count", "code"),
    [
        pytest.param("", [], 0, 0, id="empty file"),
        pytest.param("ERROR", [], 1, 1, id="no line break at the end"),
        pytest.param("ERROR ERROR\n", ["--max", "1"], 1, 0, id="twice in a line"),
        pytest.param("a\nab\nb\n", ["--word", "a"], 2, 1, id="within a word"),
        pytest.param("error\nError\n", [], 0, 0, id="upper case only"),
        pytest.param("ERROR\n" * 3, ["--max", "3"], 3, 0, id="as many as allowed"),
        pytest.param("ERROR\n" * 4, ["--max=3"], 4, 1, id="one more"),
        pytest.param("a.c\nabc\n", ["--word", "a.c"], 1, 1, id="no pattern"),
        pytest.param("x\ny\n", ["--max", "-1"], 0, 1, id="below 0"),
        pytest.param("caf\u00e9\n", ["--word", "\u00e9"], 1, 1, id="another letter"),
    ],
)
def test_one_file(text, options, count, code, log, capsys):
    path = log(text)
    got = main([path, *options])
    assert got == code
    assert type(got) is int
    said = capsys.readouterr()
    assert (said.out, said.err) == (f"{path}: {count}\n", "")


def test_files_count_together(log, capsys):
    paths = [log("ERROR\nERROR\n", "b"), log("", "c"), log("ERROR\n", "a")]
    argv = ["--max", "2", *paths, paths[0]]
    before = list(argv)
    assert main(argv) == 1, "the limit is for all files together"
    told = "".join(
        f"{path}: {n}\n"
        for path, n in zip([*paths, paths[0]], [2, 0, 1, 2], strict=True)
    )
    assert capsys.readouterr() == (told, "")
    assert argv == before
    assert main(["--max", "5", *paths, paths[0]]) == 0


def test_file_that_can_not_be_read(log, tmp_path, capsys):
    missing, path = str(tmp_path / "none"), log("ERROR\n")
    for argv, told in (
        ([missing, path], f"{path}: 1\n"),
        ([path, str(tmp_path)], f"{path}: 1\n"),
        (["--max", "9", missing], ""),
    ):
        assert main(argv) == 2
        bad = missing if missing in argv else str(tmp_path)
        assert capsys.readouterr() == (told, f"cannot read {bad}\n")


@pytest.mark.parametrize(
    "argv",
    [[], ["--max", "x", "f"], ["--max", "1.5", "f"], ["--none", "f"], ["f", "--word"]],
    ids=" ".join,
)
def test_bad_arguments(argv, log, capsys):
    path = log("x\n")
    got = main([path if one == "f" else one for one in argv])
    assert got == 2
    assert type(got) is int
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err != "", "argparse says what is wrong"


def test_help(capsys):
    got = main(["--help"])
    assert got == 0
    assert type(got) is int
    said = capsys.readouterr()
    assert "--word" in said.out
    assert "--max" in said.out
    assert said.err == ""


def test_command_line_at_the_time_of_the_call(log, monkeypatch, capsys):
    path = log("ERROR\nx\n")
    for options, code in (([], 1), (["--max", "1"], 0)):
        monkeypatch.setattr(sys, "argv", ["gate", path, *options])
        assert main() == code
        assert main(None) == code
    assert capsys.readouterr().out == f"{path}: 1\n" * 4


def test_empty_list_is_not_the_command_line(log, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["gate", log("x")])
    assert main([]) == 2
    assert capsys.readouterr().out == ""


def run(name, capsys):
    """Run the module's file under a name, once main is written."""
    main(["--help"])
    capsys.readouterr()
    return runpy.run_path(error_gate.__file__, run_name=name)


def test_import_does_nothing_but_define(log, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["gate", log("x")])
    run("error_gate", capsys)
    assert capsys.readouterr() == ("", ""), "the import prints"


@pytest.mark.parametrize(("text", "code"), [("ERROR\n", 1), ("x\n", 0)])
def test_script_ends_with_the_code(text, code, log, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["gate", log(text)])
    try:
        run("__main__", capsys)
        got = 0  # a script that runs to its end
    except SystemExit as end:
        got = end.code or 0
    assert got == code
    assert capsys.readouterr().out, "run as a script, it does nothing"


@given(st.lists(st.sampled_from(["ERROR", "an ERROR", "fine", ""])), st.integers(0, 4))
def test_property(tmp_path_factory, lines, most):
    path = tmp_path_factory.mktemp("logs") / "app.log"
    path.write_text("".join(line + "\n" for line in lines), "utf-8")
    got = main([str(path), "--max", str(most)])
    found = lines.count("ERROR") + lines.count("an ERROR")
    assert got == (1 if found > most else 0)
