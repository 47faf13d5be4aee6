import pytest
from hypothesis import given
from hypothesis import strategies as st
from table_ref import TableRef


class View(TableRef):
    pass


def test_example():
    orders = TableRef("Sales", "orders")
    assert (repr(orders), str(orders)) == (
        "TableRef('Sales', 'orders')",
        "Sales.orders",
    )
    assert (orders == TableRef("SALES", "Orders"), orders == "Sales.orders") == (
        True,
        False,
    )
    assert {orders: "nightly"}[TableRef("sales", "ORDERS")] == "nightly"
    assert ("ORDERS" in orders, "customers" in orders) == (True, False)


def test_attributes_as_given():
    ref = TableRef("Sales", "oRDers")
    assert (ref.schema, ref.table) == ("Sales", "oRDers")


@pytest.mark.parametrize("table", ["o'clock", 'say "hi"', "a\\b", "new\nline"])
def test_repr_is_the_call(table):
    ref = TableRef("S", table)
    again = eval(repr(ref), {"TableRef": TableRef})
    assert (again.schema, again.table) == ("S", table)


def test_repr_of_a_subclass():
    assert repr(View("a", "b")) == "View('a', 'b')"
    assert str(View("a", "b")) == "a.b"
    assert f"{[View('a', 'b')]}" == "[View('a', 'b')]"

    class Inner(TableRef):
        pass

    assert repr(Inner("a", "b")) == "Inner('a', 'b')"


@pytest.mark.parametrize(
    ("left", "right", "equal"),
    [
        (("a", "b"), ("A", "B"), True),
        (("a", "b"), ("a", "c"), False),
        (("a", "b"), ("c", "b"), False),
        (("a", "b"), ("b", "a"), False),
        (("a.b", "c"), ("a", "b.c"), False),
        (("straße", "t"), ("STRASSE", "t"), True),
        (("s", "straße"), ("s", "STRASSE"), True),
    ],
)
def test_equality(left, right, equal):
    assert (TableRef(*left) == TableRef(*right)) is equal
    assert (TableRef(*left) != TableRef(*right)) is not equal
    if equal:
        assert hash(TableRef(*left)) == hash(TableRef(*right))
    assert len({TableRef(*left), TableRef(*right)}) == 2 - equal


@pytest.mark.parametrize("other", [None, 3, "a.b", ("a", "b")])
def test_strangers_are_unequal(other):
    assert (TableRef("a", "b") == other) is False
    assert (TableRef("a", "b") != other) is True


def test_the_other_side_may_answer():
    class Anything:
        def __eq__(self, other):
            return True

    TableRef("a", "b")
    assert TableRef("a", "b") == Anything()


def test_a_subclass_is_a_table_too():
    assert TableRef("a", "b") == View("A", "b")
    assert hash(TableRef("a", "b")) == hash(View("A", "b"))


@pytest.mark.parametrize(
    ("text", "found"),
    [("SALES", True), ("orders", True), ("order", False), ("", False), (3, False)],
)
def test_in(text, found):
    assert (text in TableRef("Sales", "Orders")) is found


def test_in_folds_too():
    assert "STRASSE" in TableRef("s", "straße")
    assert "straße" in TableRef("Strasse", "t")


@given(st.text("aAbB.", max_size=3), st.text("aAbB.", max_size=3))
def test_case_does_not_count(schema, table):
    ref, shouted = TableRef(schema, table), TableRef(schema.upper(), table.upper())
    assert ref == shouted
    assert hash(ref) == hash(shouted)
    assert schema.swapcase() in ref
    assert table.swapcase() in ref
    assert ref != TableRef(schema + "x", table)
