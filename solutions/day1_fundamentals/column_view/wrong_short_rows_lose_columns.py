"""zip stops at the end of the shorter one, without a word.

A row that is too short gives a dict without the last columns, and the KeyError comes
much later. Fill up: zip_longest. (Where lengths must agree, zip(…, strict=True) says
so.)
"""


def to_records(header: list[str], rows: list[list[str]]) -> list[dict[str, str | None]]:
    """Return a dict from column name to cell for each row that is not blank."""
    return [
        {name: cell or None for name, cell in zip(header, row) if name}
        for row in rows
        if any(row)
    ]


def to_columns(records: list[dict[str, str | None]]) -> dict[str, list[str | None]]:
    """Return the values of each column, in the order of the records."""
    if not records:
        return {}
    return {name: [record[name] for record in records] for name in records[0]}
