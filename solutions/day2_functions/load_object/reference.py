"""Only the missing module itself, or its package, is told apart by the error's name."""

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
        if error.name is None or not f"{name}.".startswith(f"{error.name}."):
            raise
        raise LookupError(f"no module {error.name}") from None
    for attribute in path.split("."):
        try:
            found = getattr(found, attribute)
        except AttributeError:
            raise LookupError(f"{name} has no {attribute}") from None
    return found
