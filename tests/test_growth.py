"""The rule that judges speed, on made-up measurements."""

from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harness import growth
from harness.growth import Rounds
from harness.model import Size, SpeedVerdict

SIZES = [2**k for k in range(7, 14)]


def measured(attempt, reference=lambda n: n * 1e-6, sizes=SIZES):
    return [Size(n, attempt(n), reference(n), attempt(n) / reference(n)) for n in sizes]


@pytest.mark.parametrize(
    ("attempt", "verdict"),
    [
        (lambda n: n * 1e-6, SpeedVerdict.OK),
        (lambda n: n * 20e-6, SpeedVerdict.OK),
        (lambda n: n * log2(n) * 1e-6, SpeedVerdict.OK),
        (lambda n: n * n * 1e-7, SpeedVerdict.TOO_SLOW),
        (lambda n: n * 1e-6 + n * n * 1e-8, SpeedVerdict.TOO_SLOW),
        (lambda n: n**1.2 * 1e-6, SpeedVerdict.OK),
    ],
    ids=[
        "same",
        "20 times",
        "n log n",
        "quadratic",
        "quadratic late",
        "a little worse",
    ],
)
def test_growth_decides_and_constants_do_not(attempt, verdict):
    assert growth.judge(measured(attempt), "O(n)").verdict is verdict


def test_a_round_in_a_fast_moment_moves_no_ratio():
    slow, fast = 2e-3, 1e-3
    attempt = [slow, slow, slow, slow, slow]
    reference = [slow, slow, fast, slow, slow]
    (size,) = growth.measured([Rounds(8, attempt, reference)])
    assert size == Size(8, slow, fast, 1.0)


USUAL, REMEMBERED = [2e-3, 1e-3, 1e-3], [2e-3, 1e-6, 1e-6]


@pytest.mark.parametrize("who", ["attempt", "reference"])
def test_of_a_program_that_remembers_its_answers_the_first_rounds_count(who):
    times = {"attempt": USUAL, "reference": USUAL} | {who: REMEMBERED}
    rounds = [Rounds(n, **times) for n in SIZES]
    assert growth.measured(rounds) == [Size(n, 2e-3, 2e-3, 1.0) for n in SIZES]


def test_a_slow_start_at_half_of_the_sizes_is_the_machine_s():
    rounds = [Rounds(n, REMEMBERED, USUAL) for n in SIZES[:3]]
    rounds += [Rounds(n, USUAL, USUAL) for n in SIZES[3:6]]
    sizes = growth.measured(rounds)
    assert [size.reference_s for size in sizes] == [1e-3] * 6
    assert [size.attempt_s for size in sizes] == [1e-6] * 3 + [1e-3] * 3


def test_too_few_long_enough_times_are_inconclusive():
    short = measured(lambda n: n * n * 1e-6, lambda n: n * 1e-9)
    assert growth.judge(short, "O(n)").verdict is SpeedVerdict.INCONCLUSIVE
    three = measured(lambda n: n * n * 1e-6, sizes=SIZES[-3:])
    assert growth.judge(three, "O(n)").verdict is SpeedVerdict.INCONCLUSIVE


def test_a_steep_slope_that_is_not_far_off_yet_is_no_verdict():
    close = measured(lambda n: n**1.7 * 1e-6 / SIZES[-1] ** 0.7 * 3.9)
    assert growth.judge(close, "O(n)").verdict is SpeedVerdict.OK


@given(st.lists(st.floats(0.75, 1.33), min_size=len(SIZES), max_size=len(SIZES)))
def test_noise_of_a_third_condemns_nobody(noise):
    sizes = [
        Size(n, n * 3e-6 * x, n * 1e-6, 3 * x)
        for n, x in zip(SIZES, noise, strict=True)
    ]
    assert growth.judge(sizes, "O(n)").verdict is SpeedVerdict.OK


@given(st.lists(st.floats(0.75, 1.33), min_size=len(SIZES), max_size=len(SIZES)))
def test_noise_of_a_third_acquits_nobody(noise):
    sizes = [
        Size(n, n * n * 3e-7 * x, n * 1e-6, n * 0.3 * x)
        for n, x in zip(SIZES, noise, strict=True)
    ]
    assert growth.judge(sizes, "O(n)").verdict is SpeedVerdict.TOO_SLOW


@pytest.mark.parametrize(
    ("expected", "extra", "name"),
    [
        ("O(n)", 1.0, "O(n²)"),
        ("O(n)", 1.35, "O(n²)"),
        ("O(n)", 0.5, "O(n^1.5)"),
        ("O(n log n)", 0.9, "O(n²)"),
        ("O(1)", 1.1, "O(n)"),
        ("O(log n)", 0.9, "O(n)"),
        ("O(n^2)", 1.0, "O(n³)"),
        ("O(n)", 6.0, "O(2ⁿ) or the like"),
    ],
)
def test_the_class_is_named(expected, extra, name):
    assert growth.grows_like(expected, extra) == name


@pytest.mark.parametrize(
    ("big_o", "power"),
    [
        ("O(1)", 0),
        ("O(log n)", 0),
        ("O(log(m n))", 0),
        ("O(log(min(m, n)))", 0),
        ("O(n)", 1),
        ("O(n log n)", 1),
        ("O(n log(m n) + n)", 1),
        ("O(n²)", 2),
        ("O(n^3)", 3),
    ],
)
def test_the_power_in_a_classs_name(big_o, power):
    assert growth.exponent(big_o) == power


@pytest.mark.parametrize(
    ("power", "ends"), [(1.6, False), (1.7, False), (1.8, True), (2, True)]
)
def test_only_what_is_blatant_ends_a_race_early(power, ends):
    sizes = measured(lambda n: n**power * 1e-6)
    assert growth.judge(sizes, "O(n)").verdict is SpeedVerdict.TOO_SLOW
    assert growth.blatant(sizes) is ends
    assert not growth.blatant(sizes[:3])


def test_no_constant_is_blatant():
    assert not growth.blatant(measured(lambda n: n * 50e-6))


def test_one_family_too_slow_makes_the_attempt_so():
    good = growth.judge(measured(lambda n: n * 1e-6), "O(n)")
    bad = growth.judge(measured(lambda n: n * n * 1e-6), "O(n)")
    assert growth.worst([good, bad, good]) is bad


def test_an_answer_too_quick_to_be_timed_is_no_slow_one():
    quick = measured(lambda n: 1e-6, lambda n: n * 1e-6)
    judged = growth.judge(quick, "O(n)")
    assert (judged.verdict, judged.slope) == (SpeedVerdict.OK, None)
    assert judged.grows_like == "O(n)"
    slower_in_the_end = measured(
        lambda n: 1e-6 if n < SIZES[-1] else 1e-2, lambda n: n * 1e-7
    )
    assert growth.judge(slower_in_the_end, "O(n)").verdict is SpeedVerdict.INCONCLUSIVE


@pytest.mark.parametrize(
    ("attempt", "count", "verdict"),
    [
        (lambda n: n * n * 1e-7, 2, SpeedVerdict.TOO_SLOW),
        (lambda n: n * n * 1e-7, 1, SpeedVerdict.INCONCLUSIVE),
        (lambda n: n * 900e-6, 3, SpeedVerdict.OK),  # by a constant: the limit says it
        (lambda n: n * 1e-6, 3, SpeedVerdict.OK),
    ],
    ids=["quadratic", "one size", "900 times", "same"],
)
def test_a_limit_at_the_next_size_is_evidence_too(attempt, count, verdict):
    sizes = measured(attempt, sizes=SIZES[:count])
    assert growth.judge(sizes, "O(n)", cut_short=True).verdict is verdict
    assert growth.judge(sizes, "O(n)").verdict is SpeedVerdict.INCONCLUSIVE


def test_a_machine_as_many_times_as_fast_has_four_sizes_left_to_judge():
    times = [size * growth.FLOOR_S for size in (0.5, 64, 4, 1, 8, 32)]
    assert growth.room(times) == pytest.approx(4)
    assert growth.room(times[:3]) == 0
