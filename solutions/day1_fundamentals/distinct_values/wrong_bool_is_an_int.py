"""`isinstance(value, int)` lets bools through.

bool is a subclass of int: a column of flags is called "int", and one of both is not
called mixed. Ask for bool first, or for the type itself.
"""


def distinct(values):
    first = {(type(value), value): value for value in values}
    return list(first.values())


def column_type(values):
    there = [value for value in values if value is not None]
    if not there:
        return "empty"
    if all(isinstance(value, str) for value in there):
        return "str"
    if all(isinstance(value, int) for value in there):
        return "int"
    if all(isinstance(value, int | float) for value in there):
        return "float"
    return "mixed"
