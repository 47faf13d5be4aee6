"""`!= UNSET` asks the value, and the value may answer what it likes.

An array compares element by element, a query builder makes a condition, others raise.
There is one UNSET: ask by `is`.
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
    return {name: value for name, value in options.items() if value != UNSET}
