import pytest
from hypothesis import given
from hypothesis import strategies as st
from nested_budgets import make_budget


def test_example():
    spend, left, child = make_budget(100)
    spend_db, left_db, _ = child(30)
    assert (spend_db(20), left(), left_db()) == (True, 80, 10)
    assert (spend(75), left_db(), spend_db(6)) == (True, 5, False)


@pytest.mark.parametrize("total", [0, 1, 100])
def test_a_new_one(total):
    _, left, child = make_budget(total)
    assert left() == total
    assert child(total)[1]() == total
    assert type(left()) is int


def test_spending_to_the_end():
    spend, left, _ = make_budget(5)
    assert [spend(2), spend(2), spend(2)] == [True, True, False]
    assert left() == 1
    assert spend(1) is True
    assert left() == 0
    assert spend(0) is True
    assert spend(1) is False


def test_answers_are_bools():
    spend, _, _ = make_budget(1)
    assert spend(1) is True
    assert spend(1) is False


def test_a_refused_amount_is_taken_from_nobody():
    _, left, child = make_budget(10)
    spend_a, left_a, child_a = child(5)
    spend_b, left_b, _ = child_a(7)
    assert spend_b(6) is False
    assert (left(), left_a(), left_b()) == (10, 5, 5)
    assert spend_a(6) is False
    assert (left(), left_a(), left_b()) == (10, 5, 5)


def test_what_a_grandchild_spends_all_spend():
    _, left, child = make_budget(10)
    _, left_a, child_a = child(8)
    spend_b, left_b, _ = child_a(5)
    assert spend_b(4) is True
    assert (left(), left_a(), left_b()) == (6, 4, 1)


def test_what_a_parent_spends_limits_its_children():
    spend, _, child = make_budget(10)
    spend_a, left_a, _ = child(8)
    assert spend(7) is True
    assert left_a() == 3
    assert spend_a(4) is False
    assert spend_a(3) is True
    assert left_a() == 0


def test_children_share_what_is_around_them():
    _, left, child = make_budget(10)
    (spend_a, left_a, _), (spend_b, left_b, _) = child(8), child(8)
    assert spend_a(6) is True
    assert (left(), left_a(), left_b()) == (4, 2, 4)
    assert spend_b(5) is False
    assert spend_b(4) is True
    assert (left(), left_a(), left_b()) == (0, 0, 0)


def test_a_child_of_more_than_there_is():
    _, _, child = make_budget(3)
    spend_a, left_a, _ = child(100)
    assert left_a() == 3
    assert spend_a(4) is False


def test_a_child_made_later():
    spend, _, child = make_budget(10)
    assert spend(4) is True
    assert child(100)[1]() == 6


def test_budgets_are_apart():
    spend, left, _ = make_budget(5)
    _, other_left, _ = make_budget(7)
    assert spend(5) is True
    assert (left(), other_left()) == (0, 7)


@given(
    totals=st.lists(st.integers(0, 6), min_size=1, max_size=4),
    parents=st.lists(st.integers(0, 3), min_size=4, max_size=4),
    spent=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 4)), max_size=10),
)
def test_property_like_a_table_of_all_that_was_spent(totals, parents, spent):
    budgets, lines = [], []  # a line: the budget itself and all that are around it
    for number, total in enumerate(totals):
        if number == 0:
            budgets.append(make_budget(total))
            lines.append([0])
        else:
            parent = parents[number] % number
            budgets.append(budgets[parent][2](total))
            lines.append([number, *lines[parent]])
    taken = [0] * len(totals)
    for number, amount in spent:
        number %= len(totals)
        room = min(totals[i] - taken[i] for i in lines[number])
        assert budgets[number][1]() == room
        assert budgets[number][0](amount) is (amount <= room)
        for i in lines[number] if amount <= room else []:
            taken[i] += amount
