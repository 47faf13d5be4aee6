import pytest
from error_budget import ErrorBudget
from hypothesis import given
from hypothesis import strategies as st


def test_example():
    budget = ErrorBudget("orders")
    assert [budget.note("row 1"), budget.note("row 7")] == [2, 1]
    assert budget.errors == ["row 1", "row 7"]
    assert budget.spent is False


def test_a_new_one():
    budget = ErrorBudget("orders")
    assert (budget.name, budget.errors, budget.spent) == ("orders", [], False)
    assert budget.limit == ErrorBudget.limit == 3


def test_beyond_the_limit():
    budget = ErrorBudget("orders")
    assert [budget.note("a") for _ in range(3)] == [2, 1, 0]
    assert budget.spent is True
    for count in (4, 5):
        with pytest.raises(RuntimeError, match="orders"):
            budget.note("b")
        assert len(budget.errors) == count
    assert budget.spent is True


def test_objects_have_lists_of_their_own():
    first, second = ErrorBudget("a"), ErrorBudget("b")
    first.note("x")
    assert second.errors == []
    assert second.note("y") == 2
    assert (first.errors, second.errors) == (["x"], ["y"])


def test_a_later_object_begins_empty():
    for _ in range(2):
        budget = ErrorBudget("a")
        assert budget.errors == []
        budget.note("x")


def test_a_subclass_has_a_limit_of_its_own():
    assert ErrorBudget("a").note("x") == 2

    class Strict(ErrorBudget):
        limit = 0

    class Patient(ErrorBudget):
        limit = 10

    assert Patient("b").note("x") == 9
    assert Strict("c").spent is True
    with pytest.raises(RuntimeError, match="c"):
        Strict("c").note("x")
    assert ErrorBudget("a").note("x") == 2


def test_a_subclass_of_a_subclass_inherits_it():
    assert ErrorBudget("a").note("x") == 2

    class Patient(ErrorBudget):
        limit = 10

    class Nightly(Patient):
        pass

    assert Nightly("b").note("x") == 9


def test_an_object_may_have_a_limit_of_its_own():
    budget, other = ErrorBudget("a"), ErrorBudget("b")
    budget.limit = 1
    assert budget.note("x") == 0
    assert budget.spent is True
    assert other.note("x") == 2
    assert ErrorBudget.limit == 3


def test_the_limit_may_be_changed_after_errors():
    budget = ErrorBudget("a")
    assert [budget.note("x"), budget.note("y")] == [2, 1]
    assert budget.limit == 3
    budget.limit = 10
    assert budget.note("z") == 7
    budget.limit = 2
    assert budget.spent is True


def test_the_limit_of_a_class_may_be_changed_later():
    assert ErrorBudget("a").note("x") == 2

    class Import(ErrorBudget):
        pass

    budget = Import("b")
    Import.limit = 5
    assert budget.note("x") == 4
    assert ErrorBudget("a").note("x") == 2


@given(limit=st.integers(0, 5), count=st.integers(0, 8))
def test_property_counts_down_and_raises(limit, count):
    budget = ErrorBudget("a")
    budget.limit = limit
    for noted in range(1, count + 1):
        if noted <= limit:
            assert budget.note(str(noted)) == limit - noted
        else:
            with pytest.raises(RuntimeError):
                budget.note(str(noted))
    assert budget.errors == [str(noted) for noted in range(1, count + 1)]
    assert budget.spent is (count >= limit)
