"""The caller's list is read at each call, so the function changes with it.

A closure over a mutable argument shares it. An unknown name also shows only when the
function is called, far from the line that is wrong. Work out at once what can be known.
"""

from operator import add, mul

OPERATIONS = {"add": add, "times": mul, "at_least": max, "at_most": min}


def compile_steps(steps):
    def run(value):
        for name, number in steps:
            if name not in OPERATIONS:
                raise ValueError(name)
            value = OPERATIONS[name](value, number)
        return value

    return run
