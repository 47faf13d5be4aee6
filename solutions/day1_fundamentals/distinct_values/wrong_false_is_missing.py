"""Whatever is false is taken for missing.

0, 0.0, False and "" are values: a column of zeros is a column of ints. Only None is no
value, and `is not None` asks for it.
"""


def distinct(values):
    first = {(type(value), value): value for value in values}
    return list(first.values())


def column_type(values):
    types = {type(value) for value in values if value}
    if not types:
        return "empty"
    if types == {int, float}:
        return "float"
    return types.pop().__name__ if len(types) == 1 else "mixed"
