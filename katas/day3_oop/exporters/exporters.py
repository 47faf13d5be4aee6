from collections.abc import Iterable
from typing import Any

Row = dict[str, Any]


class Exporter:
    """Writes a report: header, a line for each row, footer."""

    def export(self, rows: list[Row]) -> str:
        """Return the text of a report."""
        raise NotImplementedError

    def header(self, rows: list[Row]) -> list[str]:
        """Return the lines above the rows."""
        raise NotImplementedError

    def line(self, row: Row) -> str:
        """Return the line of a row."""
        raise NotImplementedError

    def footer(self, rows: list[Row]) -> list[str]:
        """Return the lines below the rows."""
        raise NotImplementedError


class Csv(Exporter):
    """Values with commas between them."""


class Table(Exporter):
    """Names and values, and how many rows there were."""


def export_all(exporters: Iterable[Any], rows: list[Row]) -> list[str]:
    """Return what each exporter makes of the rows."""
    raise NotImplementedError
