import runpy
import sys

import exit_code
import pytest
from exit_code import main
from hypothesis import given
from hypothesis import strategies as st


def test_example_sum(capsys):
    assert main(["1", "2", "-4"]) == 0
    assert capsys.readouterr().out == "-1\n"


def test_example_no_arguments(capsys):
    assert main([]) == 0
    assert capsys.readouterr().out == "0\n"


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        pytest.param(["x"], "not a number: x\n", id="alone"),
        pytest.param(["1", "x", "2"], "not a number: x\n", id="between numbers"),
        pytest.param(["1", "b", "a"], "not a number: b\n", id="the first of two"),
        pytest.param(["1.5"], "not a number: 1.5\n", id="no whole number"),
        pytest.param([""], "not a number: \n", id="empty"),
        pytest.param(["1", "-x"], "not a number: -x\n", id="like an option"),
        pytest.param(["--5"], "not a number: --5\n", id="two signs"),
    ],
)
def test_what_is_no_number_is_told(argv, told, capsys):
    before = list(argv)
    got = main(argv)
    assert got == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", told)
    assert argv == before


def test_a_number_is_what_int_reads(capsys):
    assert main([" 7 ", "+3", "1_000", "-0"]) == 0
    assert capsys.readouterr() == ("1010\n", "")


def test_code_is_a_plain_number(capsys):
    got = main(["5"])
    assert type(got) is int
    assert capsys.readouterr().err == ""


def test_no_argument_means_the_command_line_at_the_time_of_the_call(
    monkeypatch, capsys
):
    monkeypatch.setattr(sys, "argv", ["job", "40", "2"])
    assert main() == 0
    assert capsys.readouterr().out == "42\n"
    monkeypatch.setattr(sys, "argv", ["job", "7"])
    assert main(None) == 0
    assert capsys.readouterr().out == "7\n"


def test_an_empty_list_is_not_the_command_line(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["job", "40"])
    assert main([]) == 0
    assert capsys.readouterr().out == "0\n"


def run(name, capsys):
    """Run the module's file under a name, once main is written."""
    main([])
    capsys.readouterr()
    return runpy.run_path(exit_code.__file__, run_name=name)


def test_import_does_nothing_but_define(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["job", "1"])
    run("exit_code", capsys)
    assert capsys.readouterr() == ("", ""), "the import prints"


@pytest.mark.parametrize(
    ("arguments", "code"), [(["1", "2"], 0), (["x"], 2), ([], 0)], ids=str
)
def test_script_ends_with_the_code(arguments, code, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["job", *arguments])
    try:
        run("__main__", capsys)
        got = 0  # a script that runs to its end
    except SystemExit as end:
        got = end.code or 0
    assert got == code
    said = capsys.readouterr()
    assert said.out or said.err, "run as a script, it does nothing"


@given(st.lists(st.integers(-999, 999), max_size=8))
def test_property(numbers):
    got = main([str(number) for number in numbers])
    assert got == 0
