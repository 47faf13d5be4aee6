"""Imports go downward only, as ARCHITECTURE.md draws it."""

import ast

import pytest

from harness import catalog

# Top to bottom; what shares a line does not import each other.
LAYERS = [
    ["cli"],
    ["verbs"],
    ["commands"],
    ["authoring"],
    ["views"],
    ["practice"],
    ["history"],
    ["mocks"],
    ["database"],
    ["grading"],
    ["runner"],
    ["workspace", "catalog"],
    ["growth", "leetcode"],
    ["model"],
]
HEIGHT = {name: -i for i, names in enumerate(LAYERS) for name in names}
MODULES = sorted((catalog.HOME / "harness").rglob("*.py"))


def layer(path):
    parts = path.relative_to(catalog.HOME / "harness").with_suffix("").parts
    return parts[0]


def imported(path):
    """Return the layers that a module imports, inside functions too."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.ImportFrom) and node.module == "harness":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith(
            "harness."
        ):
            yield node.module.split(".")[1]
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.startswith("harness."):
                    yield alias.name.split(".")[1]


@pytest.mark.parametrize(
    "path", MODULES, ids=lambda p: str(p.relative_to(catalog.HOME))
)
def test_a_module_imports_only_what_stands_below_it(path):
    own = layer(path)
    if own in {"__init__", "__main__"}:
        return
    for other in imported(path):
        assert other == own or HEIGHT[other] < HEIGHT[own], f"{own} imports {other}"


def test_every_part_of_the_house_has_its_place():
    assert {layer(path) for path in MODULES} - {"__init__", "__main__"} == set(HEIGHT)


def test_no_module_is_too_long_to_read_in_one_sitting():
    for path in MODULES:
        assert len(path.read_text("utf-8").splitlines()) <= 350, path
