"""find_spec is asked first whether the module exists.

For a module in a package it imports the package, and what that raises is caught here
together with what was meant. And for a package that is missing it raises, in the place
of returning None.
"""

import importlib
import importlib.util
from typing import Any


def load_object(spec: str) -> Any:
    """Return what "package.module:name" stands for.

    Raises ValueError or LookupError, and whatever the module's own code raises.
    """
    sides = spec.split(":")
    if len(sides) != 2 or not all(all(side.split(".")) for side in sides):
        raise ValueError(f"{spec!r} is not of the form module:name")
    name, path = sides
    try:
        there = importlib.util.find_spec(name) is not None
    except ImportError:
        there = False
    if not there:
        raise LookupError(f"no module {name}")
    found = importlib.import_module(name)
    for attribute in path.split("."):
        try:
            found = getattr(found, attribute)
        except AttributeError:
            raise LookupError(f"{name} has no {attribute}") from None
    return found
