"""Plain loops: longer, and easy to step through."""


def to_records(header: list[str], rows: list[list[str]]) -> list[dict[str, str | None]]:
    """Return a dict from column name to cell for each row that is not blank."""
    records = []
    for row in rows:
        if not any(row):
            continue
        record: dict[str, str | None] = {}
        for place, name in enumerate(header):
            if name:
                cell = row[place] if place < len(row) else ""
                record[name] = cell or None
        records.append(record)
    return records


def to_columns(records: list[dict[str, str | None]]) -> dict[str, list[str | None]]:
    """Return the values of each column, in the order of the records."""
    columns: dict[str, list[str | None]] = {}
    for record in records:
        for name, value in record.items():
            columns.setdefault(name, []).append(value)
    return columns
