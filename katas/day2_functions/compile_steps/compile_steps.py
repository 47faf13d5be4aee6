from collections.abc import Callable


def compile_steps(steps: list[tuple[str, float]]) -> Callable[[float], float]:
    """Return a function that puts a number through the steps, first to last."""
    raise NotImplementedError
