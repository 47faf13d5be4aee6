"""The module is imported before the spec has been looked at.

A typing error in the configuration runs somebody's code, and is told after that, if the
code has not failed first.
"""

import importlib
from typing import Any


def load_object(spec: str) -> Any:
    """Return what "package.module:name" stands for.

    Raises ValueError or LookupError, and whatever the module's own code raises.
    """
    name, _, path = spec.partition(":")
    if not all(name.split(".")):
        raise ValueError(f"{spec!r} is not of the form module:name")
    try:
        found = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name is None or not f"{name}.".startswith(f"{error.name}."):
            raise
        raise LookupError(f"no module {error.name}") from None
    if ":" in path or not all(path.split(".")):
        raise ValueError(f"{spec!r} is not of the form module:name")
    for attribute in path.split("."):
        try:
            found = getattr(found, attribute)
        except AttributeError:
            raise LookupError(f"{name} has no {attribute}") from None
    return found
