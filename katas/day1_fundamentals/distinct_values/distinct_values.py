Value = int | float | bool | str | None


def distinct(values: list[Value]) -> list[Value]:
    """Return the values, each once, in order; 1, 1.0 and True are different."""
    raise NotImplementedError


def column_type(values: list[Value]) -> str:
    """Return the name of the type of all values, "mixed" or "empty"."""
    raise NotImplementedError
