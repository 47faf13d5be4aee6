def to_records(header: list[str], rows: list[list[str]]) -> list[dict[str, str | None]]:
    """Return a dict from column name to cell for each row that is not blank."""
    raise NotImplementedError


def to_columns(records: list[dict[str, str | None]]) -> dict[str, list[str | None]]:
    """Return the values of each column, in the order of the records."""
    raise NotImplementedError
