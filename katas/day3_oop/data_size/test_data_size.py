import operator
from types import SimpleNamespace

import pytest
from data_size import DataSize
from hypothesis import given
from hypothesis import strategies as st

COMPARISONS = [operator.lt, operator.le, operator.gt, operator.ge]


class Quota:
    """Somebody else's class, which knows sizes: whatever is done, it says so."""

    def __radd__(self, other):
        return "added", other.count

    def __rmul__(self, other):
        return "multiplied", other.count

    def __eq__(self, other):
        return isinstance(other, DataSize) and other.count == 5

    __hash__ = None

    def __lt__(self, other):
        return "asked <", other.count

    def __le__(self, other):
        return "asked <=", other.count

    def __gt__(self, other):
        return "asked >", other.count

    def __ge__(self, other):
        return "asked >=", other.count


class LeftQuota(Quota):
    """The same on the left: it does not know, and leaves it to the size."""

    def __add__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return NotImplemented


def test_example():
    assert (DataSize(3) + DataSize(4)).count == 7
    assert sum([DataSize(1), DataSize(2)]) == 3 * DataSize(1)
    assert (DataSize(1) == 1) is False


def test_example_other_operands():
    size = DataSize(1)
    with pytest.raises(TypeError, match="unsupported operand"):
        size + "a"


@pytest.mark.parametrize(("a", "b"), [(0, 0), (0, 5), (5, 0), (2**70, 1)])
def test_edge_sum_of_two(a, b):
    got = DataSize(a) + DataSize(b)
    assert type(got) is DataSize
    assert got.count == a + b


@pytest.mark.parametrize("times", [0, 1, 3])
def test_edge_product_from_either_side(times):
    size = DataSize(4)
    for got in (size * times, times * size):
        assert type(got) is DataSize
        assert got.count == 4 * times
    assert size.count == 4


def test_zero_changes_nothing():
    size = DataSize(6)
    for got in (0 + size, size + 0, sum([size])):
        assert type(got) is DataSize
        assert got.count == 6


def test_operands_are_left_alone():
    a, b = DataSize(1), DataSize(2)
    total = a + b
    total += a
    assert total.count == 4
    assert (a.count, b.count) == (1, 2)
    assert sum([a, b]).count == 3
    assert (a.count, b.count) == (1, 2)


@pytest.mark.parametrize(
    "other",
    [1, -1, 0.5, "a", None, [1], b"", (0,), SimpleNamespace(count=1)],
    ids=repr,
)
def test_nothing_else_can_be_added(other):
    size = DataSize(1)
    with pytest.raises(TypeError, match="DataSize"):
        size + other
    with pytest.raises(TypeError, match="DataSize"):
        other + size


@pytest.mark.parametrize("other", [0.5, None, {}, DataSize], ids=lambda o: repr(o))
def test_nothing_else_can_be_multiplied(other):
    size = DataSize(1)
    with pytest.raises(TypeError, match="unsupported operand"):
        size * other
    with pytest.raises(TypeError, match="unsupported operand"):
        other * size


def test_sizes_do_not_multiply_each_other():
    a, b = DataSize(2), DataSize(3)
    with pytest.raises(TypeError, match="unsupported operand"):
        a * b


@pytest.mark.parametrize("compare", COMPARISONS, ids=lambda c: c.__name__)
@pytest.mark.parametrize(
    "other", [1, "a", None, 1.0, SimpleNamespace(count=1)], ids=repr
)
def test_sizes_compare_with_sizes_only(compare, other):
    size = DataSize(1)
    with pytest.raises(TypeError, match="not supported between"):
        compare(size, other)


@pytest.mark.parametrize(
    "other", [1, 1.0, "1", None, (1,), SimpleNamespace(count=1)], ids=repr
)
def test_nothing_else_is_equal(other):
    size = DataSize(1)
    assert (size == other) is False
    assert (other == size) is False
    assert (size != other) is True


def test_equal_ones_are_one_in_a_set():
    assert len({DataSize(1), DataSize(1), DataSize(2)}) == 2
    assert {DataSize(3): "x"}[DataSize(3)] == "x"


def test_another_class_may_add_or_multiply():
    assert DataSize(3) + Quota() == ("added", 3)
    assert DataSize(3) * Quota() == ("multiplied", 3)


def test_another_class_may_equal_it():
    assert DataSize(5) == Quota()
    assert (DataSize(5) != Quota()) is False
    assert DataSize(4) != Quota()


@pytest.mark.parametrize(
    ("compare", "asked"),
    [
        (operator.lt, "asked >"),
        (operator.le, "asked >="),
        (operator.gt, "asked <"),
        (operator.ge, "asked <="),
    ],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_another_class_may_compare(compare, asked):
    assert compare(DataSize(3), Quota()) == (asked, 3)


def test_from_the_right_it_knows_no_more():
    size = DataSize(1)
    with pytest.raises(TypeError, match="unsupported operand"):
        LeftQuota() + size
    with pytest.raises(TypeError, match="unsupported operand"):
        LeftQuota() * size


counts = st.integers(0, 4)


@given(a=counts, b=counts)
def test_property_compares_like_the_counts(a, b):
    for compare in [*COMPARISONS, operator.eq, operator.ne]:
        assert compare(DataSize(a), DataSize(b)) is compare(a, b)
    assert (hash(DataSize(a)) == hash(DataSize(b))) or a != b


@given(values=st.lists(st.integers(0, 10**9), min_size=1))
def test_property_sum(values):
    total = sum(map(DataSize, values))
    assert type(total) is DataSize
    assert total.count == sum(values)
