import pytest
from compile_steps import compile_steps
from hypothesis import given
from hypothesis import strategies as st


def test_example_several_steps():
    fahrenheit = compile_steps([("times", 9), ("times", 0.2), ("add", 32)])
    assert fahrenheit(100) == 212.0


def test_example_limits():
    assert compile_steps([("at_least", 0), ("at_most", 10)])(-3) == 0


def test_example_no_steps():
    assert compile_steps([])(7) == 7


@pytest.mark.parametrize(
    ("steps", "value", "expected"),
    [
        pytest.param([("add", 2)], 5, 7, id="add"),
        pytest.param([("times", 3)], 5, 15, id="times"),
        pytest.param([("at_least", 8)], 5, 8, id="at_least below"),
        pytest.param([("at_least", 3)], 5, 5, id="at_least above"),
        pytest.param([("at_most", 3)], 5, 3, id="at_most above"),
        pytest.param([("at_most", 8)], 5, 5, id="at_most below"),
        pytest.param([("add", 1), ("times", 10)], 1, 20, id="first to last"),
        pytest.param([("times", 10), ("add", 1)], 1, 11, id="the other way round"),
        pytest.param([("add", 1), ("add", 10)], 0, 11, id="a name twice"),
        pytest.param([("times", 0), ("add", 1)], 5, 1, id="zero on the way"),
        pytest.param([("add", 1)], 10**20, 10**20 + 1, id="an int stays exact"),
    ],
)
def test_edge(steps, value, expected):
    got = compile_steps(steps)(value)
    assert got == expected


def test_it_can_be_called_again():
    function = compile_steps([("add", 1), ("times", 2)])
    assert [function(value) for value in (1, 1, 5)] == [4, 4, 12]


def test_functions_do_not_know_each_other():
    first = compile_steps([("add", 1)])
    second = compile_steps([("add", 100)])
    assert (first(0), second(0)) == (1, 100)


def test_steps_may_change_afterwards():
    steps = [("add", 1)]
    function = compile_steps(steps)
    steps.append(("add", 10))
    steps[0] = ("times", 0)
    assert function(5) == 6


@pytest.mark.parametrize("name", ["minus", "", "Add", "__class__"])
def test_an_unknown_name_is_told_when_the_function_is_made(name):
    with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
        compile_steps([("add", 1), (name, 2)])


numbers = st.integers(-20, 20)
names = st.sampled_from(["add", "times", "at_least", "at_most"])


@given(st.lists(st.tuples(names, numbers), max_size=6), numbers)
def test_property(steps, value):
    got = compile_steps(steps)(value)
    for name, number in steps:
        if name == "add":
            value += number
        elif name == "times":
            value *= number
        else:
            value = sorted([value, number])[name == "at_least"]
    assert got == value
