"""Equality of "schema.table" takes `a.b` + `c` for `a` + `b.c`.

Joined texts forget where one ends. Compare tuples.
"""


class TableRef:
    """A table of a database; case does not count."""

    def __init__(self, schema: str, table: str) -> None:
        self.schema = schema
        self.table = table

    @property
    def _key(self) -> str:
        return str(self).casefold()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.schema!r}, {self.table!r})"

    def __str__(self) -> str:
        return f"{self.schema}.{self.table}"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TableRef):
            return NotImplemented
        return self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    def __contains__(self, name: object) -> bool:
        names = self.schema.casefold(), self.table.casefold()
        return isinstance(name, str) and name.casefold() in names
