"""Every step uses the number of the last one.

A lambda keeps the variable, not its value: when the functions are called, the loop is
over and `number` is the last number. Bind it when the lambda is made: by partial, a
default argument (`number=number`), or a function of its own.
"""


def compile_steps(steps):
    functions = []
    for name, number in steps:
        if name == "add":
            functions.append(lambda value: value + number)
        elif name == "times":
            functions.append(lambda value: value * number)
        elif name == "at_least":
            functions.append(lambda value: max(value, number))
        elif name == "at_most":
            functions.append(lambda value: min(value, number))
        else:
            raise ValueError(name)

    def run(value):
        for function in functions:
            value = function(value)
        return value

    return run
