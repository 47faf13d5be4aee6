"""The steps are composed like functions in mathematics: the last one runs first.

f(g(x)) applies g first, and folding functions by `lambda x: outer(inner(x))` in the
wrong order does the same. Try two steps that do not commute.
"""

from functools import partial
from operator import add, mul

OPERATIONS = {"add": add, "times": mul, "at_least": max, "at_most": min}


def compile_steps(steps):
    if any(name not in OPERATIONS for name, _ in steps):
        raise ValueError(steps)
    functions = [partial(OPERATIONS[name], number) for name, number in steps]

    def run(value):
        for function in reversed(functions):
            value = function(value)
        return value

    return run
