"""One try stands around the import and around the attributes.

An AttributeError of the module's own code, raised while it is imported, is told as a
name that is missing in it. A try should hold the one line whose error it explains.
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
    attribute = path
    try:
        found = importlib.import_module(name)
        for attribute in path.split("."):
            found = getattr(found, attribute)
    except ModuleNotFoundError as error:
        if error.name is None or not f"{name}.".startswith(f"{error.name}."):
            raise
        raise LookupError(f"no module {error.name}") from None
    except AttributeError:
        raise LookupError(f"{name} has no {attribute}") from None
    return found
