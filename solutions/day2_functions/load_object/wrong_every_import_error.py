"""Every ImportError is told as "no module".

The plugin is there, and one of its own imports fails: the operator installs it again
and again. The error's `name` says which module was not found.
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
    except ImportError:
        raise LookupError(f"no module {name}") from None
    for attribute in path.split("."):
        try:
            found = getattr(found, attribute)
        except AttributeError:
            raise LookupError(f"{name} has no {attribute}") from None
    return found
