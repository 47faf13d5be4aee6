import json
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from load_plugin import PluginError, load_plugin

NAME = "plugin_of_the_test"


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    numbers = iter(range(99))

    def write(code):
        path = tmp_path / f"plugin{next(numbers)}.py"
        path.write_text(code, "utf-8")
        return str(path)

    yield write
    sys.modules.pop(NAME, None)


def test_example_missing_file():
    with pytest.raises(PluginError) as caught:
        load_plugin("no_such_plugin", "missing.py")
    assert str(caught.value) == "cannot load no_such_plugin: FileNotFoundError"


def test_example_loaded_already():
    got = load_plugin("json", "missing.py")
    assert got is json


def test_module_is_run_and_registered(file):
    path = file("answer = 6 * 7\ndef double(n): return 2 * n\n")
    got = load_plugin(NAME, path)
    assert (got.answer, got.double(4)) == (42, 8)
    assert sys.modules[NAME] is got
    assert (got.__name__, got.__file__) == (NAME, path)


def test_second_call_returns_the_same(file):
    path = file("seen = []")
    first = load_plugin(NAME, path)
    first.seen.append(1)
    got = load_plugin(NAME, path)
    assert got is first
    assert got.seen == [1], "the file was run again"
    assert load_plugin(NAME, file("1 / 0")) is first, "another file was looked at"


def test_module_is_registered_while_it_runs(file):
    code = f"import sys\nme = sys.modules['{NAME}']\nimport {NAME} as again\n"
    got = load_plugin(NAME, file(code))
    assert got.me is got
    assert got.again is got


def test_dataclass_in_a_plugin(file):
    code = (
        "from __future__ import annotations\nfrom dataclasses import dataclass\n"
        "@dataclass\nclass Row:\n    id: int\n"
    )
    got = load_plugin(NAME, file(code))
    assert repr(got.Row(3)) == "Row(id=3)"
    assert got.Row.__module__ == NAME


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        pytest.param("1 / 0", "ZeroDivisionError", id="raises"),
        pytest.param("def f(:", "SyntaxError", id="no Python"),
        pytest.param("import no_such_package_1", "ModuleNotFoundError", id="import"),
        pytest.param("raise ValueError('x')", "ValueError", id="ValueError"),
        pytest.param("class E(KeyError): pass\nraise E", "E", id="its own class"),
        pytest.param("done = 1\nraise OSError", "OSError", id="half way"),
    ],
)
def test_broken_plugin(file, code, kind):
    with pytest.raises(PluginError) as caught:
        load_plugin(NAME, file(code))
    error = caught.value
    assert str(error) == f"cannot load {NAME}: {kind}"
    assert type(error.__cause__).__name__ == kind
    assert NAME not in sys.modules, "a module that is half done is left behind"


def test_missing_file_leaves_no_trace(tmp_path, file):
    with pytest.raises(PluginError) as caught:
        load_plugin(NAME, str(tmp_path / "none.py"))
    assert isinstance(caught.value.__cause__, FileNotFoundError)
    assert NAME not in sys.modules


def test_later_try_starts_from_nothing(file):
    with pytest.raises(PluginError):
        load_plugin(NAME, file("early = 1\nraise ValueError"))
    got = load_plugin(NAME, file("late = 2"))
    assert got.late == 2
    assert not hasattr(got, "early")


@pytest.mark.parametrize("kind", [SystemExit, KeyboardInterrupt])
def test_what_is_no_exception_of_the_code(file, kind):
    with pytest.raises(kind):
        load_plugin(NAME, file(f"raise {kind.__name__}"))
    assert NAME not in sys.modules, "a module that is half done is left behind"


def test_other_modules_stay(file):
    before = set(sys.modules)
    with pytest.raises(PluginError):
        load_plugin(NAME, file("raise ValueError"))
    assert before <= set(sys.modules)
    assert issubclass(PluginError, Exception)


@given(st.lists(st.booleans(), min_size=1, max_size=5))
def test_property(tmp_path_factory, tries):
    folder = tmp_path_factory.mktemp("plugins")
    done = None
    for number, fine in enumerate(tries):
        path = folder / f"p{number}.py"
        path.write_text(f"number = {number}\n{'' if fine else 'raise ValueError'}")
        try:
            got = load_plugin(NAME, str(path)).number
        except PluginError:
            got = None
        done = number if done is None and fine else done
        assert got == done
    sys.modules.pop(NAME, None)
