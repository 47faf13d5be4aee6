"""The type belongs to the key, and bool is a type of its own."""

Value = int | float | bool | str | None


def distinct(values: list[Value]) -> list[Value]:
    """Return the values, each once, in order; 1, 1.0 and True are different."""
    first = {(type(value), value): value for value in values}
    return list(first.values())


def column_type(values: list[Value]) -> str:
    """Return the name of the type of all values, "mixed" or "empty"."""
    types = {type(value) for value in values if value is not None}
    if not types:
        return "empty"
    if types == {int, float}:
        return "float"
    return types.pop().__name__ if len(types) == 1 else "mixed"
