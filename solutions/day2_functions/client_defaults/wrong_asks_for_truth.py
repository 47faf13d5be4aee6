"""What is false is taken for not told.

`retries=0` says: do not try again. With `value or default` it gets the default, and an
order is placed twice. UNSET is asked for by `is`.
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
        options = defaults | told(timeout=timeout, retries=retries)
        return send(url, **options, **params)

    return call


def told(**options: Any) -> dict[str, Any]:
    """Return the options that are not UNSET."""
    return {
        name: value
        for name, value in options.items()
        if value is not UNSET and (value or value is None)
    }
