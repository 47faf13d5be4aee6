"""The columns are found out once and kept for all reports.

`if not self.columns` looks like thrift, and the second report is written with the
columns of the first. What belongs to one report must not outlive it.
"""


class Exporter:
    def export(self, rows):
        lines = [*self.header(rows), *map(self.line, rows), *self.footer(rows)]
        return "\n".join(lines)

    def header(self, rows):
        return []

    def line(self, row):
        raise NotImplementedError

    def footer(self, rows):
        return []


class Csv(Exporter):
    columns = ()

    def header(self, rows):
        if rows and not self.columns:
            self.columns = list(rows[0])
        return [",".join(self.columns)] if rows else []

    def line(self, row):
        return ",".join(str(row[column]) for column in self.columns)


class Table(Exporter):
    def line(self, row):
        return " ".join(f"{name}={value}" for name, value in row.items())

    def footer(self, rows):
        return [f"{len(rows)} rows"]


def export_all(exporters, rows):
    return [exporter.export(rows) for exporter in exporters]
