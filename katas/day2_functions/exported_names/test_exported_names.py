import collections
import json
import os
import string
import sys
import types

import pytest
from exported_names import exported
from hypothesis import given
from hypothesis import strategies as st


def made(**names):
    module = types.ModuleType("made")
    vars(module).update(names)
    return module


def test_example():
    module = types.ModuleType("sizes")
    module.KIB, module._cache, module.parse = 1024, {}, int
    assert exported(module) == {"KIB": 1024, "parse": int}
    module.__all__ = ["parse"]
    assert exported(module) == {"parse": int}


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ({}, {}),
        ({"a": 1}, {"a": 1}),
        ({"_a": 1, "__b": 2, "__c__": 3, "_": 4}, {}),
        ({"b": 1, "a": 2}, {"b": 1, "a": 2}),
        ({"a_": 1, "A": None}, {"a_": 1, "A": None}),
        ({"os": os}, {"os": os}),
        ({"__all__": [], "a": 1}, {}),
        ({"__all__": (), "a": 1}, {}),
        ({"__all__": ["b", "a"], "a": 1, "b": 2, "c": 3}, {"b": 2, "a": 1}),
        ({"__all__": ("_a", "__b__"), "_a": 1, "__b__": 2}, {"_a": 1, "__b__": 2}),
        ({"a": 1, "__all__": ["a"]}, {"a": 1}),
    ],
)
def test_edge(names, expected):
    module = made(**names)
    before = dict(vars(module))
    got = exported(module)
    assert got == expected
    assert list(got) == list(expected)
    assert vars(module) == before


def test_the_very_objects():
    table = {}
    assert exported(made(table=table))["table"] is table
    assert exported(made(table=table, __all__=["table"]))["table"] is table


def test_the_dict_is_not_the_modules_own():
    module = made(a=1)
    exported(module)["b"] = 2
    assert not hasattr(module, "b")


@pytest.mark.parametrize("names", [["gone"], ["a", "gone"], ("gone", "a")], ids=repr)
def test_a_name_that_is_not_there(names):
    module = made(a=1, __all__=names)
    with pytest.raises(AttributeError, match="gone"):
        exported(module)


def test_a_name_that_is_made_when_it_is_asked_for():
    module = made(__all__=["lazy"])
    module.__getattr__ = {"lazy": 7}.__getitem__
    assert exported(module) == {"lazy": 7}


@pytest.mark.parametrize(
    "module", [collections, json, string, os], ids=lambda module: module.__name__
)
def test_real_modules(module):
    names = {}
    exec(f"from {module.__name__} import *", names)  # noqa: S102 - that is the oracle
    del names["__builtins__"]
    assert exported(module) == names


words = st.text("_ab", min_size=1, max_size=3)


@given(names=st.dictionaries(words, st.integers()), some=st.none() | st.sets(words))
def test_property_what_the_star_brings(names, some):
    module = made(**names)
    if some is not None:
        module.__all__ = sorted(some & set(names))
    sys.modules["made_for_the_star"] = module
    brought = {}
    exec("from made_for_the_star import *", brought)  # noqa: S102 - the oracle
    del sys.modules["made_for_the_star"], brought["__builtins__"]
    assert exported(module) == brought
