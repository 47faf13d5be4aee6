"""The call's options are written into the client's own dict.

`update` changes what the closure holds, and the next call inherits them. Make a new
dict for each call: `defaults | told(…)`.
"""

from collections.abc import Callable
from typing import Any, Final


class Unset:
    """The type of UNSET."""

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()


def make_client(
    send: Callable[..., Any], /, *, timeout: Any = UNSET, retries: Any = UNSET
) -> Callable[..., Any]:
    """Return call(url, /, *, timeout, retries, **params), which calls send."""
    defaults = told(timeout=timeout, retries=retries)

    def call(
        url: str, /, *, timeout: Any = UNSET, retries: Any = UNSET, **params: Any
    ) -> Any:
        defaults.update(told(timeout=timeout, retries=retries))
        return send(url, **defaults, **params)

    return call


def told(**options: Any) -> dict[str, Any]:
    """Return the options that are not UNSET."""
    return {name: value for name, value in options.items() if value is not UNSET}
