"""The way through a report is written once; a format overrides its parts."""

from collections.abc import Iterable
from typing import Any

Row = dict[str, Any]


class Exporter:
    """Writes a report: header, a line for each row, footer."""

    def export(self, rows: list[Row]) -> str:
        """Return the text of a report."""
        lines = self.header(rows)
        lines = lines + [self.line(row) for row in rows] + self.footer(rows)
        return "\n".join(lines)

    def header(self, rows: list[Row]) -> list[str]:
        """Return the lines above the rows."""
        return []

    def line(self, row: Row) -> str:
        """Return the line of a row."""
        raise NotImplementedError

    def footer(self, rows: list[Row]) -> list[str]:
        """Return the lines below the rows."""
        return []


class Csv(Exporter):
    """Values with commas between them."""

    def header(self, rows: list[Row]) -> list[str]:
        self.columns = list(rows[0]) if rows else []
        return [",".join(self.columns)] if rows else []

    def line(self, row: Row) -> str:
        return ",".join(str(row[column]) for column in self.columns)


class Table(Exporter):
    """Names and values, and how many rows there were."""

    def line(self, row: Row) -> str:
        return " ".join(f"{name}={value}" for name, value in row.items())

    def footer(self, rows: list[Row]) -> list[str]:
        return [f"{len(rows)} rows"]


def export_all(exporters: Iterable[Any], rows: list[Row]) -> list[str]:
    """Return what each exporter makes of the rows."""
    return [exporter.export(rows) for exporter in exporters]
