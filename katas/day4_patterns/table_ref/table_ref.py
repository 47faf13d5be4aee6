class TableRef:
    """A table of a database; case does not count."""

    def __init__(self, schema: str, table: str) -> None:
        raise NotImplementedError
