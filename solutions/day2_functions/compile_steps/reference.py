"""Each step is bound to its number at once; reduce runs a value through them."""

from collections.abc import Callable
from functools import partial, reduce
from operator import add, mul

OPERATIONS: dict[str, Callable[[float, float], float]] = {
    "add": add,
    "times": mul,
    "at_least": max,
    "at_most": min,
}


def compile_steps(steps: list[tuple[str, float]]) -> Callable[[float], float]:
    """Return a function that puts a number through the steps, first to last."""
    unknown = [name for name, _ in steps if name not in OPERATIONS]
    if unknown:
        raise ValueError(f"no such step: {', '.join(unknown)}")
    functions = [partial(OPERATIONS[name], number) for name, number in steps]
    return lambda value: reduce(lambda got, function: function(got), functions, value)
