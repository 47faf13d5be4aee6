"""Claims of complexity: what means the same is the same, what does not is not."""

import pytest

from harness import catalog
from harness.practice import bigo

FACTS = sorted(
    {
        claim
        for kata in catalog.load().katas
        if kata.complexity
        for claim in (kata.complexity.time, kata.complexity.space)
    }
)


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("n", "O(n)"),
        ("linear", "O(n)"),
        ("o(N)", "O(n)"),
        ("O(2n + 5)", "O(n)"),
        ("O(n + n)", "O(n)"),
        ("O(n) extra space", "O(n)"),
        ("constant", "O(1)"),
        ("O(26)", "O(1)"),
        ("nlogn", "O(n log n)"),
        ("n*log2(n)", "O(n log n)"),
        ("O(log n * n)", "O(n log n)"),
        ("n**2", "O(n^2)"),
        ("O(n²)", "O(n^2)"),
        ("n*n", "O(n^2)"),
        ("O(m*n)", "O(n m)"),
        ("O(V + E)", "O(e + v)"),
        ("O(k)", "O(n)"),
        ("O(n)", "O(capacity)"),
        ("O(√n)", "O(sqrt(n))"),
        ("O(log(min(n, m)))", "O(log(min(m, n)))"),
        ("O(n) amortized", "O(n)"),
        ("O(k)", "O(k), k the longest entry and the kinds of error"),
        ("log^2 n", "O(log^2(n))"),
        ("2^n", "exponential"),
    ],
)
def test_the_same_in_other_words(claim, fact):
    assert bigo.same(claim, fact)


@pytest.mark.parametrize(
    ("claim", "fact"),
    [
        ("O(n)", "O(1)"),
        ("O(n)", "O(n log n)"),
        ("O(log n)", "O(n)"),
        ("O(n^2)", "O(n)"),
        ("O(n + m)", "O(n m)"),
        ("O(n)", "O(n + m)"),
        ("O(n!)", "O(n)"),
        ("O(2^n)", "O(n^2)"),
        ("", "O(n)"),
        ("no idea", "O(n)"),
        ("O(n", "O(n)"),
        ("((((", "O(1)"),
        ("?", "O(1)"),
        ("🙂", "O(1)"),
        ("(" * 5000, "O(1)"),
    ],
)
def test_something_else(claim, fact):
    assert not bigo.same(claim, fact)


@pytest.mark.parametrize("fact", FACTS)
def test_every_fact_of_a_kata_can_be_read(fact):
    assert bigo.canonical(fact)
    assert bigo.same(fact, fact)
