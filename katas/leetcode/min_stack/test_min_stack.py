import random
from itertools import accumulate

import pytest
from harness.leetcode import replay
from hypothesis import given
from hypothesis import strategies as st
from min_stack import MinStack

LOW, HIGH = -(2**31), 2**31 - 1


def answers(calls):
    """Play calls, a number for its push and else a method's name; return what each top
    and getMin gave. What push and pop return does not matter, as on LeetCode.
    """
    names, arguments = written_out(calls)
    return asked(calls, replay(MinStack)(names, arguments))


def written_out(calls):
    names = ["push" if isinstance(call, int) else call for call in calls]
    arguments = [[call] if isinstance(call, int) else [] for call in calls]
    return ["MinStack", *names], [[], *arguments]


def asked(calls, results):
    pairs = zip(calls, results[1:], strict=True)
    return [result for call, result in pairs if call in ("top", "getMin")]


def by_looking(calls):
    """The oracle: a plain list, looked through for each getMin."""
    stack, got = [], []
    for call in calls:
        if isinstance(call, int):
            stack.append(call)
        elif call == "pop":
            del stack[-1]
        else:
            got.append(stack[-1] if call == "top" else min(stack))
    return got


def test_example():
    stack = MinStack()
    stack.push(5)
    stack.push(2)
    stack.push(8)
    assert stack.getMin() == 2
    assert stack.top() == 8
    stack.pop()
    stack.pop()
    assert stack.getMin() == 5
    assert stack.top() == 5


@pytest.mark.parametrize(
    ("calls", "expected"),
    [
        pytest.param([7, "top", "getMin"], [7, 7], id="one number"),
        pytest.param([1, 2, 3, "getMin", "top"], [1, 3], id="rising"),
        pytest.param([3, 2, 1, "getMin", "top"], [1, 1], id="falling"),
        pytest.param(
            [3, 2, 1, "pop", "getMin", "pop", "getMin"],
            [2, 3],
            id="an older minimum comes back",
        ),
        pytest.param(
            [1, 5, 6, "pop", "getMin", "pop", "getMin", "top"],
            [1, 1, 1],
            id="larger numbers come and go",
        ),
        pytest.param(
            [4, 1, 1, "pop", "getMin", "pop", "getMin"],
            [1, 4],
            id="the minimum twice",
        ),
        pytest.param(
            [4, 1, 3, 1, "pop", "getMin", "pop", "pop", "getMin"],
            [1, 4],
            id="the minimum twice, apart",
        ),
        pytest.param(
            [0, 0, "pop", "getMin", "top"],
            [0, 0],
            id="the bottom twice",
        ),
        pytest.param([0, 3, "getMin"], [0], id="zero beneath"),
        pytest.param([3, 0, 1, 2, "getMin", "top"], [0, 2], id="zero between"),
        pytest.param(
            [-2, 0, -3, "getMin", "pop", "top", "getMin"],
            [-3, 0, -2],
            id="negative numbers",
        ),
        pytest.param(
            [-1, "pop", 9, "getMin", "top"],
            [9, 9],
            id="emptied and filled again",
        ),
        pytest.param(
            [5, "getMin", "getMin", "top", "top", "getMin"],
            [5] * 5,
            id="asking changes nothing",
        ),
        pytest.param([HIGH, "getMin", "top"], [HIGH, HIGH], id="largest"),
        pytest.param(
            [LOW, HIGH, "getMin", "top", "pop", "top"],
            [LOW, HIGH, LOW],
            id="smallest beneath largest",
        ),
        pytest.param(
            [HIGH, LOW, "getMin", "pop", "getMin"],
            [LOW, HIGH],
            id="largest beneath smallest",
        ),
    ],
)
def test_edge(calls, expected):
    got = answers(calls)
    assert got == expected


def test_returns_an_int():
    stack = MinStack()
    stack.push(1)
    for got in (stack.top(), stack.getMin()):
        assert (type(got), got) == (int, 1)


def test_stacks_are_separate():
    first, second = MinStack(), MinStack()
    first.push(1)
    second.push(2)
    second.push(3)
    got = [first.top(), first.getMin(), second.top(), second.getMin()]
    assert got == [1, 1, 3, 2], "two stacks share what they hold"


def possible(calls):
    """Leave out what would find the stack empty."""
    kept, height = [], 0
    for call in calls:
        if isinstance(call, int) or height:
            kept.append(call)
            height += 1 if isinstance(call, int) else -(call == "pop")
    return kept


@given(
    calls=st.lists(
        st.integers(-2, 2) | st.sampled_from(["pop", "pop", "top", "getMin"]),
        min_size=6,
        max_size=30,
    )
)
def test_property_few_numbers(calls):
    calls = possible([0, *calls, "top", "getMin"])
    got = answers(calls)
    assert got == by_looking(calls)


@given(numbers=st.lists(st.integers(LOW, HIGH) | st.integers(-3, 3), min_size=1))
def test_property_up_and_down(numbers):
    up = [call for number in numbers for call in (number, "getMin")]
    down = ["top", "getMin", "pop"] * len(numbers)
    got = answers(up + down)
    assert got == by_looking(up + down)


@pytest.mark.parametrize("family", ["falling", "rising", "shuffled"])
@pytest.mark.parametrize("n", [100 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    # The stack is full before the first question. Falling, each pop takes the minimum
    # away; rising, the minimum lies at the bottom to the last.
    numbers = list(range(n))
    if family == "falling":
        numbers.reverse()
    elif family == "shuffled":
        random.Random(n).shuffle(numbers)
    calls = numbers + ["getMin", "pop"] * n
    expected = list(accumulate(numbers, min))[::-1]
    got = benchmark(replay(MinStack), *written_out(calls))
    assert asked(calls, got) == expected
