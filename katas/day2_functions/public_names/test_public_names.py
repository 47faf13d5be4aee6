import string
import sys
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from public_names import missing_names, public_names


def module_of(code):
    """Return a module that has run the code."""
    module = ModuleType("shop")
    exec(code, vars(module))  # noqa: S102 - the code stands in this file
    return module


def test_example():
    module = ModuleType("shop")
    module.price, module.json, module._cache = 3, None, {}
    assert (public_names(module), missing_names(module)) == (["json", "price"], [])
    module.__all__ = ["price", "_cache", "tax"]
    assert public_names(module) == ["_cache", "price", "tax"]
    assert missing_names(module) == ["tax"]


@pytest.mark.parametrize(
    ("code", "public", "missing"),
    [
        pytest.param("", [], [], id="nothing"),
        pytest.param("b = a = 1", ["a", "b"], [], id="sorted"),
        pytest.param("_a = 1; __b__ = 2; c_ = 3", ["c_"], [], id="underscores"),
        pytest.param("import json as j\ndef f(): x = 1", ["f", "j"], [], id="imports"),
        pytest.param("from json import dumps", ["dumps"], [], id="imported function"),
        pytest.param("a = None; b = 0", ["a", "b"], [], id="values that are false"),
        pytest.param("a = 1; __all__ = []", [], [], id="nothing is public"),
        pytest.param("a = 1; __all__ = ()", [], [], id="an empty tuple"),
        pytest.param("a = b = 1; __all__ = ('b',)", ["b"], [], id="a tuple"),
        pytest.param("_a = 1; __all__ = ['_a']", ["_a"], [], id="named all the same"),
        pytest.param("a = None; __all__ = ['a']", ["a"], [], id="None is there"),
        pytest.param(
            "a = 1; __all__ = ['z', 'a', 'y']", ["a", "y", "z"], ["z", "y"], id="order"
        ),
        pytest.param("__all__ = ['__name__']", ["__name__"], [], id="a special name"),
        pytest.param("__all__ = ['print']", ["print"], ["print"], id="a builtin"),
    ],
)
def test_edge(code, public, missing):
    module = module_of(code)
    got = public_names(module)
    assert got == public
    got = missing_names(module)
    assert got == missing


LAZY = """
__all__ = ["late", "never"]
here = 1

def __getattr__(name):
    if name == "late":
        return 5
    raise AttributeError(name)
"""


def test_name_that_is_made_when_it_is_asked_for():
    module = module_of(LAZY)
    assert public_names(module) == ["late", "never"]
    assert missing_names(module) == ["never"]


def test_dir_of_the_module_does_not_count():
    module = module_of("a = 1\ndef __dir__(): return ['x']")
    assert public_names(module) == ["a"]


def test_module_stays_as_it_is():
    module = module_of("__all__ = ['b', 'a']")
    got = public_names(module)
    got.append("c")
    missing_names(module).append("d")
    assert module.__all__ == ["b", "a"], "the module's own list was changed"
    assert missing_names(module) == ["b", "a"]


names = st.lists(st.sampled_from(["a", "_b", "c", "__d__", "E"]), unique=True)


@given(names, st.none() | names)
def test_property_as_the_star_takes_it(defined, exported):
    module = module_of("")
    for name in defined:
        setattr(module, name, 1)
    if exported is not None:
        module.__all__ = list(exported)
    public, missing = public_names(module), missing_names(module)
    assert missing == [name for name in exported or [] if name not in defined]
    for name in missing:
        setattr(module, name, 1)
    taken = {}
    sys.modules["shop_of_the_test"] = module
    try:
        exec("from shop_of_the_test import *", taken)  # noqa: S102
    finally:
        del sys.modules["shop_of_the_test"]
    assert public == sorted(taken.keys() - {"__builtins__"})
    assert set("".join(public)) <= set(string.ascii_letters + "_")
