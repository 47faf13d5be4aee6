"""A set of what was seen, and names in place of types."""


def distinct(values):
    seen, found = set(), []
    for value in values:
        key = (type(value).__name__, value)
        if key not in seen:
            seen.add(key)
            found.append(value)
    return found


def column_type(values):
    names = {type(value).__name__ for value in values} - {"NoneType"}
    if names == {"int", "float"}:
        names = {"float"}
    if len(names) > 1:
        return "mixed"
    return next(iter(names), "empty")
