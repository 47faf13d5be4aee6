"""Comparing with a stranger returns False, so the other side is never asked.

NotImplemented means "I do not know": Python tries the other object's `__eq__`, and only
if that does not know either are they unequal.
"""


class TableRef:
    """A table of a database; case does not count."""

    def __init__(self, schema: str, table: str) -> None:
        self.schema = schema
        self.table = table

    @property
    def _key(self) -> tuple[str, str]:
        return self.schema.casefold(), self.table.casefold()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.schema!r}, {self.table!r})"

    def __str__(self) -> str:
        return f"{self.schema}.{self.table}"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TableRef):
            return False
        return self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.casefold() in self._key
