import random

import pytest
from harness.leetcode import replay
from hypothesis import given
from hypothesis import strategies as st
from lru_cache import LRUCache


def answers(capacity, calls):
    """Play calls, a (key,) for a get and a (key, value) for a put; return what the gets
    gave. What a put returns does not matter, as on LeetCode.
    """
    names = ["put" if len(call) == 2 else "get" for call in calls]
    got = replay(LRUCache)(["LRUCache", *names], [[capacity], *map(list, calls)])
    return gets_of(calls, got[1:])


def gets_of(calls, results):
    return [
        result for call, result in zip(calls, results, strict=True) if len(call) == 1
    ]


class ByRecency:
    """The oracle: a plain list of pairs, the most recently used last."""

    def __init__(self, capacity):
        self.capacity = capacity
        self.pairs = []

    def get(self, key):
        for pair in self.pairs:
            if pair[0] == key:
                self.put(*pair)
                return pair[1]
        return -1

    def put(self, key, value):
        others = [pair for pair in self.pairs if pair[0] != key]
        self.pairs = [*others, (key, value)][-self.capacity :]

    def answers(self, calls):
        results = [(self.get if len(c) == 1 else self.put)(*c) for c in calls]
        return gets_of(calls, results)


def test_example_get_is_a_use():
    cache = LRUCache(2)
    cache.put(1, 10)
    cache.put(2, 20)
    assert cache.get(1) == 10
    cache.put(3, 30)
    assert cache.get(2) == -1
    assert cache.get(3) == 30


def test_example_put_is_a_use():
    cache = LRUCache(2)
    cache.put(1, 10)
    cache.put(2, 20)
    cache.put(1, 11)
    cache.put(3, 30)
    got = [cache.get(key) for key in (1, 2, 3)]
    assert got == [11, -1, 30]


@pytest.mark.parametrize(
    ("capacity", "calls", "expected"),
    [
        pytest.param(2, [(1,), (0,)], [-1, -1], id="empty cache"),
        pytest.param(2, [(1, 10), (7,), (1,)], [-1, 10], id="unknown key"),
        pytest.param(
            3,
            [(1, 10), (2, 20), (3, 30), (1,), (2,), (3,)],
            [10, 20, 30],
            id="room for as many as capacity says",
        ),
        pytest.param(
            3,
            [(1, 10), (2, 20), (3, 30), (4, 40), (4,), (3,), (2,), (1,)],
            [40, 30, 20, -1],
            id="the oldest makes room",
        ),
        pytest.param(
            1,
            [(1, 10), (1,), (2, 20), (1,), (2,), (2, 21), (2,)],
            [10, -1, 20, 21],
            id="capacity one",
        ),
        pytest.param(
            1,
            [(1, 10), (2, 20), (3, 30), (1,), (3,)],
            [-1, 30],
            id="two evictions",
        ),
        pytest.param(
            2,
            [(1, 10), (2, 20), (2, 21), (1,), (2,)],
            [10, 21],
            id="an update evicts nothing",
        ),
        pytest.param(
            2,
            [(1, 10), (2, 20), (1, 10), (3, 30), (1,), (2,)],
            [10, -1],
            id="a put of the same value is a use",
        ),
        pytest.param(
            2,
            [(1, 10), (2, 20), (1,), (3, 30), (1,), (2,)],
            [10, 10, -1],
            id="a get is a use",
        ),
        pytest.param(
            2,
            [(1, 10), (2, 20), (2,), (2, 22), (2,), (3, 30), (1,), (2,)],
            [20, 22, -1, 22],
            id="uses of the newest change no order",
        ),
        pytest.param(
            2,
            [(1, 10), (2, 20), (9,), (8,), (1,), (2,)],
            [-1, -1, 10, 20],
            id="a miss takes no room",
        ),
        pytest.param(
            2,
            [(1, 10), (2, 20), (3, 30), (1,), (4, 40), (2,), (3,), (4,)],
            [-1, -1, 30, 40],
            id="a miss is no use",
        ),
        pytest.param(
            2,
            [(1, 10), (2, 20), (3, 30), (1, 11), (1,), (2,), (3,)],
            [11, -1, 30],
            id="an evicted key comes back",
        ),
        pytest.param(2, [(0, 0), (0,), (5, 0), (5,)], [0, 0], id="key and value zero"),
        pytest.param(
            2,
            [(1, 7), (2, 7), (1,), (3, 7), (2,), (1,)],
            [7, -1, 7],
            id="equal values",
        ),
    ],
)
def test_edge(capacity, calls, expected):
    got = answers(capacity, calls)
    assert got == expected


def test_get_returns_an_int():
    cache = LRUCache(1)
    cache.put(1, 1)
    for key, expected in [(1, 1), (2, -1)]:
        got = cache.get(key)
        assert (type(got), got) == (int, expected)


def test_caches_are_separate():
    first, second = LRUCache(1), LRUCache(2)
    first.put(1, 10)
    second.put(1, 11)
    second.put(2, 20)
    got = [first.get(1), first.get(2), second.get(1), second.get(2)]
    assert got == [10, -1, 11, 20], "two caches share what they hold"


EACH_KEY = [(key,) for key in range(4)]
FEW_KEYS = EACH_KEY + [(key, value) for key in range(4) for value in range(2)]


@given(
    capacity=st.integers(1, 3),
    calls=st.lists(st.sampled_from(FEW_KEYS), min_size=6, max_size=30),
)
def test_property_few_keys(capacity, calls):
    calls = calls + EACH_KEY
    got = answers(capacity, calls)
    assert got == ByRecency(capacity).answers(calls)


@given(
    capacity=st.integers(1, 40),
    surplus=st.integers(1, 20),
    seed=st.integers(0, 999),
)
def test_property_many_calls(capacity, surplus, seed):
    rng, keys = random.Random(seed), capacity + surplus
    calls = [
        (rng.randrange(keys), rng.randrange(100))[: rng.choice([1, 2])]
        for _ in range(150)
    ]
    got = answers(capacity, calls)
    assert got == ByRecency(capacity).answers(calls)


@pytest.mark.parametrize("family", ["hits anywhere", "misses and evictions"])
@pytest.mark.parametrize("n", [46 * 2**k for k in range(7)])
def test_speed(benchmark, family, n):
    # The cache is full from the start. Hits anywhere in the order of use spare no list
    # a walk, whichever end it calls the newest.
    fill = [(key, key) for key in range(n)]
    if family == "hits anywhere":
        shuffled = [random.Random(seed).sample(fill, n) for seed in range(4)]
        more = [(key,) for pairs in shuffled[1:] for key, _ in pairs] + shuffled[0]
    else:
        more = [call for key in range(n, 2 * n) for call in [(key,), (key, key)]]
    expected = [call[0] if call[0] < n else -1 for call in more if len(call) == 1]
    calls = fill + more
    names = ["put" if len(call) == 2 else "get" for call in calls]
    got = benchmark(replay(LRUCache), ["LRUCache", *names], [[n], *map(list, calls)])
    assert gets_of(calls, got[1:]) == expected
