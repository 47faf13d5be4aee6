"""A function that makes the function of a step; its arguments are the closure."""

from collections.abc import Callable


def compile_steps(steps: list[tuple[str, float]]) -> Callable[[float], float]:
    """Return a function that puts a number through the steps, first to last."""
    functions = [step(name, number) for name, number in steps]

    def run(value: float) -> float:
        for function in functions:
            value = function(value)
        return value

    return run


def step(name: str, number: float) -> Callable[[float], float]:
    """Return the function of one step."""
    match name:
        case "add":
            return lambda value: value + number
        case "times":
            return lambda value: value * number
        case "at_least":
            return lambda value: max(value, number)
        case "at_most":
            return lambda value: min(value, number)
    raise ValueError(name)
