"""`in` a list looks at all that is there, for each value: quadratic.

A set or a dict finds a key in the same time, however many it holds.
"""


def distinct(values):
    found = []
    for value in values:
        if (type(value), value) not in found:
            found.append((type(value), value))
    return [value for _, value in found]


def column_type(values):
    types = {type(value) for value in values if value is not None}
    if not types:
        return "empty"
    if types == {int, float}:
        return "float"
    return types.pop().__name__ if len(types) == 1 else "mixed"
