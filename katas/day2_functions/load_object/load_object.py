from typing import Any


def load_object(spec: str) -> Any:
    """Return what "package.module:name" stands for.

    Raises ValueError or LookupError, and whatever the module's own code raises.
    """
    raise NotImplementedError
