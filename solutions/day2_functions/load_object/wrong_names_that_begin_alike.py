"""The missing name is compared with `startswith`, without a point at the end.

A plugin `plug_ext` that needs a missing `plug` is told to be missing itself: names that
begin alike are not packages of each other.
"""

import importlib
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
        found = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or not name.startswith(error.name):
            raise
        raise LookupError(f"no module {error.name}") from None
    for attribute in path.split("."):
        try:
            found = getattr(found, attribute)
        except AttributeError:
            raise LookupError(f"{name} has no {attribute}") from None
    return found
