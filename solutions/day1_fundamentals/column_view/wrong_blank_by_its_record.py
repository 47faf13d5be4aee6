"""A row is judged by what is left of it in the record.

A row with a cell in a column without a name is not blank, and is lost here. The
condition must ask the row itself, before anything was left out.
"""

from itertools import zip_longest


def to_records(header: list[str], rows: list[list[str]]) -> list[dict[str, str | None]]:
    """Return a dict from column name to cell for each row that is not blank."""
    records = [
        {name: cell or None for name, cell in zip_longest(header, row) if name}
        for row in rows
    ]
    return [record for record in records if any(record.values())]


def to_columns(records: list[dict[str, str | None]]) -> dict[str, list[str | None]]:
    """Return the values of each column, in the order of the records."""
    if not records:
        return {}
    return {name: [record[name] for record in records] for name in records[0]}
