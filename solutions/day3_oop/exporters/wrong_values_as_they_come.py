"""The values of a row are written in the row's own order.

The header promises an order, and a dict keeps the order in which it was filled. Go
through the columns of the header, and take each value by its name.
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
    def header(self, rows):
        return [",".join(rows[0])] if rows else []

    def line(self, row):
        return ",".join(map(str, row.values()))


class Table(Exporter):
    def line(self, row):
        return " ".join(f"{name}={value}" for name, value in row.items())

    def footer(self, rows):
        return [f"{len(rows)} rows"]


def export_all(exporters, rows):
    return [exporter.export(rows) for exporter in exporters]
