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
    raise NotImplementedError
