import pytest
from exporters import Csv, Exporter, Table, export_all
from hypothesis import given
from hypothesis import strategies as st

ROWS = [{"id": 1, "state": "ok"}, {"id": 2, "state": "late"}]


def test_example():
    assert Csv().export(ROWS) == "id,state\n1,ok\n2,late"
    assert Table().export(ROWS) == "id=1 state=ok\nid=2 state=late\n2 rows"
    assert export_all([Csv(), Table()], []) == ["", "0 rows"]


def test_one_row():
    assert Csv().export(ROWS[:1]) == "id,state\n1,ok"
    assert Table().export(ROWS[:1]) == "id=1 state=ok\n1 rows"


def test_columns_in_another_order():
    rows = [{"a": 1, "b": 2}, {"b": 4, "a": 3}]
    assert Csv().export(rows) == "a,b\n1,2\n3,4"
    assert Table().export(rows) == "a=1 b=2\nb=4 a=3\n2 rows"


def test_one_exporter_for_several_reports():
    csv = Csv()
    assert csv.export([{"a": 1, "b": 2}]) == "a,b\n1,2"
    assert csv.export([{"b": 1, "a": 2}]) == "b,a\n1,2"
    assert csv.export([{"c": 3}]) == "c\n3"
    assert csv.export([]) == ""
    table = Table()
    for rows in (ROWS, ROWS[:1]):
        assert table.export(rows) == Table().export(rows)


def test_the_base_class_alone():
    exporter = Exporter()
    assert exporter.export([]) == ""
    assert (exporter.header(ROWS), exporter.footer(ROWS)) == ([], [])


def test_the_base_class_has_no_line():
    assert Exporter().export([]) == ""
    with pytest.raises(NotImplementedError):
        Exporter().export(ROWS)


def test_both_are_exporters():
    assert Csv().export([]) == ""
    assert issubclass(Csv, Exporter)
    assert issubclass(Table, Exporter)


def test_a_new_format_needs_one_method():
    class Names(Exporter):
        def line(self, row):
            return "-".join(row)

    assert export_all([Names()], ROWS) == ["id-state\nid-state"]


def test_a_subclass_may_change_one_part():
    class Titled(Table):
        def header(self, rows):
            return ["jobs", f"of {len(rows)}"]

    class Loud(Csv):
        def line(self, row):
            return super().line(row).upper()

    assert Titled().export(ROWS[:1]) == "jobs\nof 1\nid=1 state=ok\n1 rows"
    assert Titled().export([]) == "jobs\nof 0\n0 rows"
    assert Loud().export(ROWS) == "id,state\n1,OK\n2,LATE"


def test_csv_without_rows_has_no_line_for_the_header():
    class Ended(Csv):
        def footer(self, rows):
            return ["end"]

    assert Ended().export(ROWS[:1]) == "id,state\n1,ok\nend"
    assert Ended().export([]) == "end"


def test_the_lists_of_header_and_footer_stay_as_they_are():
    class Framed(Table):
        line_above, line_below = ["begin"], ["end"]

        def header(self, rows):
            return self.line_above

        def footer(self, rows):
            return self.line_below

    framed = Framed()
    for _ in range(2):
        assert framed.export(ROWS[:1]) == "begin\nid=1 state=ok\nend"


def test_whatever_can_export_will_do():
    class Count:
        def export(self, rows):
            return str(len(rows))

    class Own(Csv):
        def export(self, rows):
            return "own"

    got = export_all(iter([Count(), Own(), Table()]), ROWS)
    assert got == ["2", "own", Table().export(ROWS)]


def test_rows_stay_as_they_are():
    rows = [dict(row) for row in ROWS]
    export_all([Csv(), Table()], rows)
    assert rows == ROWS


@given(st.lists(st.tuples(st.integers(), st.text("xy"))))
def test_property(pairs):
    rows = [{"a": number, "b": text} for number, text in pairs]
    lines = ["a,b"] + [f"{row['a']},{row['b']}" for row in rows]
    assert Csv().export(rows) == ("\n".join(lines) if rows else "")
    lines = [f"a={row['a']} b={row['b']}" for row in rows] + [f"{len(rows)} rows"]
    assert Table().export(rows) == "\n".join(lines)
