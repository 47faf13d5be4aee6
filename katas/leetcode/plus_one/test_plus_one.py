import pytest
from hypothesis import given
from hypothesis import strategies as st
from plus_one import Solution


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ([1, 2, 3], [1, 2, 4]),
        ([2, 9], [3, 0]),
        ([9, 9], [1, 0, 0]),
    ],
)
def test_example(digits, expected):
    got = Solution().plusOne(digits)
    assert got == expected


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        pytest.param([0], [1], id="zero"),
        pytest.param([8], [9], id="eight"),
        pytest.param([9], [1, 0], id="nine"),
        pytest.param([1, 0], [1, 1], id="ten"),
        pytest.param([9, 8], [9, 9], id="nine first"),
        pytest.param([1, 9, 9], [2, 0, 0], id="carry over two"),
        pytest.param([9, 0, 9], [9, 1, 0], id="carry stops at a zero"),
        pytest.param([9, 9, 8, 9], [9, 9, 9, 0], id="carry stops before nines"),
        pytest.param([1, 8, 0, 0], [1, 8, 0, 1], id="zeros"),
        pytest.param([9] * 100, [1] + [0] * 100, id="longest, all nines"),
        pytest.param([1] + [0] * 99, [1] + [0] * 98 + [1], id="beyond a float"),
    ],
)
def test_edge(digits, expected):
    got = Solution().plusOne(digits)
    assert got == expected


def test_second_call_starts_afresh():
    solver = Solution()
    got = [solver.plusOne(digits) for digits in ([9], [1], [9, 9])]
    assert got == [[1, 0], [2], [1, 0, 0]]


def digits_of(number):
    return [int(digit) for digit in str(number)]


@given(number=st.integers(0, 10**4))
def test_property_any(number):
    got = Solution().plusOne(digits_of(number))
    assert got == digits_of(number + 1)


@given(head=st.integers(0, 10**12), nines=st.integers(0, 40))
def test_property_nines_at_the_end(head, nines):
    number = (head + 1) * 10**nines - 1
    got = Solution().plusOne(digits_of(number))
    assert got == digits_of(number + 1)
