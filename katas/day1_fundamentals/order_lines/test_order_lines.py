import itertools
from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st
from order_lines import priced_lines


def item(sku, count=1):
    return {"sku": sku, "count": count}


def paid(number, *items):
    return {"id": number, "status": "paid", "items": list(items)}


def page(*orders):
    return {"orders": list(orders)}


def test_example():
    ada = [item("pen", 2), item("cap", 1), item("pad", 0)]
    orders = [
        {"id": 7, "status": "paid", "items": ada},
        {"id": 8, "status": "open", "items": [item("pen", 5)]},
    ]
    pages = [{"orders": orders}, {}]
    got = list(priced_lines(pages, {"pen": 150, "pad": 300}.get))
    assert got == [(7, "pen", 300)]


PRICES = {"a": 1, "b": 20, "free": 0}


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        pytest.param([], [], id="no pages"),
        pytest.param([{}, page()], [], id="no orders"),
        pytest.param([page(paid(1))], [], id="no items"),
        pytest.param([page(paid(1, item("free", 3)))], [(1, "free", 0)], id="price 0"),
        pytest.param([page(paid(1, item("x")))], [], id="no price"),
        pytest.param([page(paid(1, item("a", 0)))], [], id="count 0"),
        pytest.param(
            [page(paid(1, item("a"), item("a")))], [(1, "a", 1)] * 2, id="equal items"
        ),
        pytest.param(
            [
                page(paid(0, item("b", 2)), paid(9, item("a", 3))),
                page(paid(3, item("a"))),
            ],
            [(0, "b", 40), (9, "a", 3), (3, "a", 1)],
            id="in order",
        ),
    ],
)
def test_edge(pages, expected):
    got = list(priced_lines(pages, PRICES.get))
    assert got == expected


@pytest.mark.parametrize("status", ["open", "", "PAID", "unpaid", "paid "])
def test_only_paid_orders_count(status):
    order = {"id": 1, "status": status, "items": [item("a")]}
    got = list(priced_lines([page(order, paid(2, item("a")))], PRICES.get))
    assert got == [(2, "a", 1)]


def test_the_service_is_asked_once_for_each_item_that_may_count():
    asked = []

    def price_of(sku):
        asked.append(sku)
        return PRICES.get(sku)

    late = {"id": 2, "status": "open", "items": [item("b"), item("y")]}
    items = [item("a"), item("b", 0), item("x"), item("free"), item("a", 2)]
    got = list(priced_lines([page(late, paid(1, *items))], price_of))
    assert got == [(1, "a", 1), (1, "free", 0), (1, "a", 2)]
    assert asked == ["a", "x", "free", "a"], "each question costs money"


def test_nothing_happens_before_it_is_needed():
    done = []

    def pages():
        for number in itertools.count():
            done.append(number)
            yield page(paid(number, item("a"), item("b")))

    def price_of(sku):
        done.append(sku)
        return 1

    got = priced_lines(pages(), price_of)
    assert done == [], "something was read before the first line was asked for"
    assert next(got) == (0, "a", 1)
    assert done == [0, "a"]
    assert next(got) == (0, "b", 1)
    assert done == [0, "a", "b"]
    assert next(got) == (1, "a", 1)
    assert done == [0, "a", "b", 1, "a"]


def test_iterator_of_tuples():
    got = priced_lines([page(paid(1, item("a")))], PRICES.get)
    assert iter(got) is got, "this is no iterator"
    assert [type(line) for line in got] == [tuple]


def test_pages_stay_as_they_are():
    pages = [{}, page(paid(1, item("a"), item("x")))]
    before = deepcopy(pages)
    list(priced_lines(pages, PRICES.get))
    assert pages == before


items = st.builds(item, st.sampled_from(["a", "free", "x"]), st.integers(0, 2))
orders = st.fixed_dictionaries(
    {
        "id": st.integers(0, 3),
        "status": st.sampled_from(["paid", "open"]),
        "items": st.lists(items, max_size=3),
    }
)
some_pages = st.fixed_dictionaries(
    {}, optional={"orders": st.lists(orders, max_size=3)}
)


@given(st.lists(some_pages, max_size=3))
def test_property(pages):
    expected = []
    for one in pages:
        for order in one.get("orders", []):
            for part in order["items"]:
                price = PRICES.get(part["sku"])
                if order["status"] == "paid" and part["count"] and price is not None:
                    total = sum([price] * part["count"])
                    expected.append((order["id"], part["sku"], total))
    got = list(priced_lines(pages, PRICES.get))
    assert got == expected
