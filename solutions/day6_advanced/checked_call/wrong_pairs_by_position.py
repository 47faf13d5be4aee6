"""Arguments are paired with annotations by position, so keywords go unchecked.

`zip(args, hints)` knows neither keywords nor parameters without annotation.
`signature.bind` pairs them as Python itself would.
"""

import functools
import inspect
from collections.abc import Callable
from types import UnionType
from typing import (
    Any,
    Literal,
    ParamSpec,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

P = ParamSpec("P")
R = TypeVar("R")


def checked(function: Callable[P, R]) -> Callable[P, R]:
    """Check the arguments of each call against the annotations."""
    signature = inspect.signature(function)

    @functools.wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        hints = get_type_hints(function)  # now: names may be defined later than this
        given = dict(zip(signature.parameters, args, strict=False))
        for name, value in given.items():
            hint = hints.get(name, Any)
            if not _fits(value, hint):
                raise TypeError(f"{name}: {value!r} is no {hint}")
        return function(*args, **kwargs)

    return wrapper


def _fits(value: Any, hint: Any) -> bool:
    origin, args = get_origin(hint), get_args(hint)
    if origin in {Union, UnionType}:
        return any(_fits(value, each) for each in args)
    if origin is Literal:
        return any(type(value) is type(each) and value == each for each in args)
    if origin is not None:
        return isinstance(value, origin) and _members_fit(value, origin, args)
    if hint is Any:
        return True
    if isinstance(value, bool) and hint in {int, float}:
        return False
    return isinstance(value, (int, float) if hint is float else hint)


def _members_fit(value: Any, origin: type, args: tuple[Any, ...]) -> bool:
    if origin is dict:
        return all(_fits(k, args[0]) and _fits(v, args[1]) for k, v in value.items())
    if origin is tuple and args[-1] is not ...:
        return len(value) == len(args) and all(map(_fits, value, args))
    return all(_fits(member, args[0]) for member in value)
