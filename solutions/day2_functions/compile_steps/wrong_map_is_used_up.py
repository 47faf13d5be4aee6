"""The functions are an iterator, and the second call finds it used up.

map() gives its values once. What is gone through again and again must be a list.
"""

from functools import partial
from operator import add, mul

OPERATIONS = {"add": add, "times": mul, "at_least": max, "at_most": min}


def compile_steps(steps):
    if any(name not in OPERATIONS for name, _ in steps):
        raise ValueError(steps)
    functions = map(lambda step: partial(OPERATIONS[step[0]], step[1]), list(steps))

    def run(value):
        for function in functions:
            value = function(value)
        return value

    return run
