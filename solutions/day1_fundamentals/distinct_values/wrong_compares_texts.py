"""The values are told apart by their text.

`str` tells 1 from True and from 1.0, but not from "1". `repr` shows the quotes; a pair
of type and value says what is meant.
"""


def distinct(values):
    return list({str(value): value for value in reversed(values)}.values())[::-1]


def column_type(values):
    types = {type(value) for value in values if value is not None}
    if not types:
        return "empty"
    if types == {int, float}:
        return "float"
    return types.pop().__name__ if len(types) == 1 else "mixed"
