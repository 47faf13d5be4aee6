"""1, 1.0 and True are one key.

They are equal and have the same hash, so a set or dict keeps the first and drops the
others. Where the type matters it belongs into the key.
"""


def distinct(values):
    return list(dict.fromkeys(values))


def column_type(values):
    types = {type(value) for value in values if value is not None}
    if not types:
        return "empty"
    if types == {int, float}:
        return "float"
    return types.pop().__name__ if len(types) == 1 else "mixed"
