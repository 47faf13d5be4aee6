import importlib
import importlib.util
import sys
from types import ModuleType
from unittest.mock import patch

import modules
import pytest
from hypothesis import given
from hypothesis import strategies as st
from modules import formatting, parsing, settings

PUBLIC = ["SizeError", "format_size", "memory_limit", "parse_size"]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param(("512 MiB",), 536870912, id="512 MiB"),
        pytest.param(("1 GiB", 2**30), 1073741824, id="1 GiB of 1 GiB"),
    ],
)
def test_example_parse_size(arguments, expected):
    got = parsing.parse_size(*arguments)
    assert got == expected


def test_edge_size_below_the_limit():
    got = parsing.parse_size("1 KiB", 1025)
    assert got == 1024


@pytest.mark.parametrize(("size", "expected"), [(2048, "2 KiB"), (1025, "1025 B")])
def test_example_format_size(size, expected):
    got = formatting.format_size(size)
    assert got == expected


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        (0, "0 B"),
        (1, "1 B"),
        (1023, "1023 B"),
        (1024, "1 KiB"),
        (1536, "1536 B"),
        (3 * 1024**2, "3 MiB"),
        (1024**3, "1 GiB"),
        (1024**4, "1024 GiB"),
    ],
)
def test_edge_format_size(size, expected):
    got = formatting.format_size(size)
    assert got == expected


@given(number=st.integers(0, 5000), power=st.integers(0, 3))
def test_property_there_and_back(number, power):
    text = f"{number} {['B', 'KiB', 'MiB', 'GiB'][power]}"
    size = parsing.parse_size(text)
    assert size == number * 1024**power
    assert type(size) is int
    number, unit = formatting.format_size(size).split(" ")
    assert parsing.parse_size(f"{number} {unit}") == size
    assert size == 0 or unit == "GiB" or int(number) % 1024 != 0


def error_of(function, *arguments):
    """Return the error that the call raises, or nothing."""
    try:
        function(*arguments)
    except ValueError as error:
        return error
    return None


def told(error):
    if error is None:
        return "no SizeError is raised"
    kind = type(error)
    return f"{kind.__module__}.{kind.__name__} is raised, not modules.SizeError"


@pytest.mark.parametrize(
    ("function", "arguments"),
    [
        pytest.param(parsing.parse_size, ("5 TB",), id="unknown unit"),
        pytest.param(parsing.parse_size, ("5 mib",), id="unit in lower case"),
        pytest.param(parsing.parse_size, ("1.5 GiB",), id="no whole number"),
        pytest.param(parsing.parse_size, ("512",), id="no unit"),
        pytest.param(parsing.parse_size, ("lots",), id="no number"),
        pytest.param(parsing.parse_size, ("",), id="empty"),
        pytest.param(parsing.parse_size, ("-1 B",), id="negative"),
        pytest.param(parsing.parse_size, ("1_000 B",), id="underscore"),
        pytest.param(parsing.parse_size, ("1KiB",), id="no space"),
        pytest.param(parsing.parse_size, ("1  KiB",), id="two spaces"),
        pytest.param(parsing.parse_size, (" 1 KiB",), id="space before"),
        pytest.param(parsing.parse_size, ("1 KiB free",), id="word after"),
        pytest.param(parsing.parse_size, ("1 KiB\n",), id="line end after"),
        pytest.param(parsing.parse_size, ("1025 B", 1024), id="over the limit"),
        pytest.param(parsing.parse_size, ("1 B", 0), id="limit 0"),
        pytest.param(formatting.format_size, (-1,), id="negative size"),
    ],
)
def test_there_is_one_size_error(function, arguments):
    got = error_of(function, *arguments)
    assert isinstance(got, getattr(modules, "SizeError", ())), told(got)


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("2 GiB", 1024**3, "2 GiB is over the limit of 1 GiB"),
        ("1 KiB", 1000, "1 KiB is over the limit of 1000 B"),
        ("2048 KiB", 1024**2, "2048 KiB is over the limit of 1 MiB"),
    ],
)
def test_error_tells_the_limit(text, limit, expected):
    got = str(error_of(parsing.parse_size, text, limit))
    assert got == expected


def test_memory_limit_without_the_variable(monkeypatch):
    monkeypatch.delenv("MEMORY_LIMIT", raising=False)
    got = settings.memory_limit()
    assert got == 512 * 1024**2


def test_memory_limit_follows_the_environment(monkeypatch):
    monkeypatch.setenv("MEMORY_LIMIT", "1 GiB")
    assert settings.memory_limit() == 1024**3
    monkeypatch.setenv("MEMORY_LIMIT", "64 KiB")
    assert settings.memory_limit() == 64 * 1024


def test_bad_variable_is_a_size_error(monkeypatch):
    monkeypatch.setenv("MEMORY_LIMIT", "12 KiB")
    settings.memory_limit()
    monkeypatch.setenv("MEMORY_LIMIT", "12 apples")
    got = error_of(settings.memory_limit)
    assert isinstance(got, getattr(modules, "SizeError", ())), told(got)


@pytest.mark.parametrize(
    ("home", "name"),
    [
        pytest.param(formatting, "format_size", id="format_size"),
        pytest.param(parsing, "parse_size", id="parse_size"),
        pytest.param(settings, "memory_limit", id="memory_limit"),
    ],
)
def test_package_offers_the_function(home, name):
    parsing.parse_size("1 B")
    got = getattr(modules, name, None)
    assert got is getattr(home, name), f"`from modules import {name}` does not give it"


def test_package_offers_the_error():
    parsing.parse_size("1 B")
    got = getattr(modules, "SizeError", None)
    assert isinstance(got, type), "`from modules import SizeError` gives no class"
    assert issubclass(got, ValueError)


def test_all_names_the_public_api():
    parsing.parse_size("1 B")
    got = getattr(modules, "__all__", ["no __all__"])
    assert sorted(map(str, got)) == PUBLIC


def test_star_import_brings_the_public_api_only():
    parsing.parse_size("1 B")
    names = {}
    exec("from modules import *", names)
    del names["__builtins__"]
    assert sorted(names) == PUBLIC


def import_as(name):
    """Import the package anew under another name, as who has vendored it does."""
    spec = importlib.util.spec_from_file_location(
        name, modules.__file__, submodule_search_locations=list(modules.__path__)
    )
    package = importlib.util.module_from_spec(spec)
    sys.modules[name] = package
    spec.loader.exec_module(package)
    return package


def test_package_works_under_another_name(monkeypatch):
    monkeypatch.setenv("MEMORY_LIMIT", "3 KiB")
    with patch.dict(sys.modules):
        for name in [*sys.modules]:
            if name.partition(".")[0] == "modules":
                sys.modules[name] = None  # an import of this name raises
        try:
            import_as("vendored_sizes")
            vendored = importlib.import_module("vendored_sizes.settings")
            got = vendored.memory_limit()
        except ModuleNotFoundError as error:
            raise AssertionError(
                f"under another name the package has no {error.name}: import relatively"
            ) from error
    assert got == 3 * 1024


@pytest.mark.parametrize("name", ["formatting", "parsing", "settings"])
def test_any_module_may_come_first(name):
    parsing.parse_size("1 B")
    with patch.dict(sys.modules):
        package = ModuleType("unimported_sizes")  # its __init__.py has not run
        package.__path__ = list(modules.__path__)
        sys.modules[package.__name__] = package
        got = importlib.import_module(f"{package.__name__}.{name}")
    assert got.__name__ == f"unimported_sizes.{name}"


def test_import_does_nothing_but_define(monkeypatch, capsys):
    parsing.parse_size("1 B")
    capsys.readouterr()
    monkeypatch.setenv("MEMORY_LIMIT", "12 apples")
    with patch.dict(sys.modules):
        import_as("imported_sizes")
        for name in ("formatting", "parsing", "settings"):
            importlib.import_module(f"imported_sizes.{name}")
    got = "".join(capsys.readouterr())
    assert got == "", "the import prints something"
