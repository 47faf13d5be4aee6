import importlib
import math
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from load_object import load_object


@pytest.fixture
def plugins(tmp_path, monkeypatch):
    """Return a function that writes modules to import; they are forgotten later."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    before = set(sys.modules)

    def write(files):
        for name, text in files.items():
            path = tmp_path / f"{name}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        monkeypatch.syspath_prepend(tmp_path)
        importlib.invalidate_caches()

    yield write
    for name in set(sys.modules) - before:
        if name.startswith("plug"):
            del sys.modules[name]


def test_example():
    assert load_object("math:pi") == 3.141592653589793
    assert load_object("os:path.sep") == "/"
    with pytest.raises(LookupError, match="no module no_such$"):
        load_object("no_such.plugin:run")
    with pytest.raises(LookupError, match="math has no tau_of_tau"):
        load_object("math:tau_of_tau")


def test_the_very_object():
    assert load_object("math:sqrt") is math.sqrt
    assert load_object("collections.abc:Mapping.get") is (
        sys.modules["collections.abc"].Mapping.get
    )


@pytest.mark.parametrize(
    "spec",
    [
        *("", ":", "math", "math:", ":pi", "math:pi:e", "math::pi", "math:.pi"),
        *("math:pi.", ".math:pi", "os.:sep", "os..path:sep", "os:path..sep"),
    ],
)
def test_a_spec_of_another_form(spec):
    with pytest.raises(ValueError):
        load_object(spec)


def test_a_bad_spec_imports_nothing(plugins):
    plugins({"plug_a": "raise ZeroDivisionError('imported')"})
    for spec in ("plug_a", "plug_a:", "plug_a:x..y", "plug_a:x:y"):
        with pytest.raises(ValueError):
            load_object(spec)


def test_modules_in_packages(plugins):
    plugins(
        {
            "plug_b/__init__": "class Where:\n    inside = 'package'\n",
            "plug_b/deep/__init__": "",
            "plug_b/deep/end": "value = ['x']\n",
        }
    )
    assert load_object("plug_b:Where.inside") == "package"
    assert load_object("plug_b.deep.end:value") == ["x"]


@pytest.mark.parametrize(
    ("spec", "missing"),
    [
        ("plug_none:x", "plug_none"),
        ("plug_none.a.b:x", "plug_none"),
        ("plug_c.none:x", "plug_c.none"),
        ("plug_c.none.more:x", "plug_c.none"),
        ("plug_c.one.more:x", "plug_c.one.more"),
    ],
)
def test_a_module_that_does_not_exist(plugins, spec, missing):
    plugins({"plug_c/__init__": "", "plug_c/one": ""})
    with pytest.raises(LookupError, match=f"no module {missing}$"):
        load_object(spec)


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        ("plug_d:none", "plug_d has no none"),
        ("plug_d:none.x", "plug_d has no none"),
        ("plug_d:Box.none", "plug_d has no none"),
        ("plug_d:Box.inner.none.x", "plug_d has no none"),
    ],
)
def test_an_attribute_that_is_not_there(plugins, spec, words):
    plugins({"plug_d": "class Box:\n    inner = 1\n"})
    with pytest.raises(LookupError, match=words):
        load_object(spec)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("raise ZeroDivisionError('broken')", ZeroDivisionError),
        ("import plug_dependency", ModuleNotFoundError),
        ("import plug_e.dependency", ModuleNotFoundError),
        ("from math import no_such_name", ImportError),
        ("raise ImportError('not on this system')", ImportError),
        ("raise LookupError('no module plug_e.broken')", LookupError),
        ("raise AttributeError('x')", AttributeError),
        ("def (:", SyntaxError),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_what_the_modules_own_code_raises(plugins, text, error):
    plugins({"plug_e/__init__": "", "plug_e/broken": text})
    with pytest.raises(error) as caught:
        load_object("plug_e.broken:run")
    assert type(caught.value) is error
    assert caught.value.__cause__ is None
    assert "plug_e.broken" not in sys.modules


def test_a_package_whose_own_imports_fail(plugins):
    plugins({"plug_f/__init__": "import plug_dependency", "plug_f/fine": "run = 1"})
    with pytest.raises(ModuleNotFoundError, match="plug_dependency"):
        load_object("plug_f.fine:run")


def test_a_missing_import_whose_name_begins_the_modules(plugins):
    plugins({"plug_j_tools": "import plug_j"})
    with pytest.raises(ModuleNotFoundError, match="plug_j"):
        load_object("plug_j_tools:run")


@pytest.mark.parametrize("value", [None, False, 0, ""], ids=repr)
def test_an_attribute_may_have_any_value(plugins, value):
    plugins({"plug_k": f"class Box:\n    inner = {value!r}\n"})
    got = load_object("plug_k:Box.inner")
    assert got == value
    assert type(got) is type(value)


def test_what_an_attribute_raises_is_its_own(plugins):
    plugins({"plug_g": "def __getattr__(name):\n    raise KeyError('in plug_g')\n"})
    with pytest.raises(KeyError, match="in plug_g"):
        load_object("plug_g:run")


def test_the_code_runs_once_and_not_before(plugins):
    runs = "math.kata_runs = getattr(math, 'kata_runs', 0) + 1"
    plugins({"plug_h": f"import math\n{runs}\n"})
    assert load_object("math:pi")
    assert not hasattr(math, "kata_runs")
    try:
        module = [load_object("plug_h:__name__") for _ in range(3)]
        assert module == ["plug_h"] * 3
        assert math.kata_runs == 1
    finally:
        vars(math).pop("kata_runs", None)


def test_a_module_that_failed_can_be_tried_again(plugins):
    plugins({"plug_i": "raise ZeroDivisionError('not yet')"})
    with pytest.raises(ZeroDivisionError):
        load_object("plug_i:run")
    plugins({"plug_i": "run = 'now it is longer'"})
    assert load_object("plug_i:run") == "now it is longer"


@given(spec=st.text("a.:", max_size=6))
def test_property_form_of_a_spec(spec):
    parts = spec.split(":")
    good = len(parts) == 2 and all(all(part.split(".")) for part in parts)
    with pytest.raises(LookupError if good else ValueError):
        load_object(spec)
