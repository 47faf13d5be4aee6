"""How an attempt's time grows against the reference's: the rule, and nothing else.

Only ratios of times taken in one run are judged. Notation: r(n) is attempt over
reference at size n; the slope is that of log r on log n, as the median of the slopes
between all pairs of points, which a few outliers do not move (Theil and Sen's estimator).
"""

import re
from collections.abc import Iterable, Sequence
from itertools import combinations
from math import log
from statistics import median
from typing import NamedTuple

from harness.model import Size, Speed, SpeedVerdict

FLOOR_S = 30e-6  # shorter times are mostly noise
POINTS = 4  # three doublings
REMEMBERED = 4.0  # times as fast as the first round: more than a warm-up brings
ROOM = 2.0  # a machine so many times as fast as the author's must time it too
STEEP = 0.5
BLATANT = 0.75
FAR = 4.0

_NAMES: dict[float, str] = {1: "O(n)", 2: "O(n²)", 3: "O(n³)", 4: "O(n⁴)"}


class Rounds(NamedTuple):
    """CPU seconds of attempt and reference at one input size, each round of both."""

    n: int
    attempt: Sequence[float]
    reference: Sequence[float]

    @property
    def remembered(self) -> bool:
        """Return whether one was far faster in a later round than in its first."""
        sides = (self.attempt, self.reference)
        return any(min(side) < side[0] / REMEMBERED for side in sides)


def measured(rounds: Sequence[Rounds]) -> list[Size]:
    """Return the measurements that one family's rounds come to.

    A program that remembers its answers pays in the first round only, at every size: then
    that round counts alone. One slow first round among the sizes is the machine's doing.
    """
    first_only = sum(size.remembered for size in rounds) > len(rounds) / 2
    return [_measured(size, 1 if first_only else len(size.attempt)) for size in rounds]


def _measured(size: Rounds, count: int) -> Size:
    attempt, reference = size.attempt[:count], size.reference[:count]
    pairs = zip(attempt, reference, strict=True)
    ratio = median(ours / theirs for ours, theirs in pairs)
    return Size(size.n, min(attempt), min(reference), ratio)


def slope(sizes: Sequence[Size]) -> float:
    """Return the slope of log ratio on log n; needs two sizes or more."""
    return median(
        (log(b.ratio) - log(a.ratio)) / (log(b.n) - log(a.n))
        for a, b in combinations(sizes, 2)
    )


def judge(sizes: Sequence[Size], expected: str, *, cut_short: bool = False) -> Speed:
    """Judge one family of measurements, sizes ascending.

    Too slow needs the steep slope over the last three doublings or more, and the ratio
    at the largest n. With fewer usable points the outcome is inconclusive, unless the
    attempt is so quick that only the reference's times can be measured. Where the next
    size exceeded a limit (`cut_short`), that is evidence too, and two points will do.
    """
    usable = [s for s in sizes if min(s.attempt_s, s.reference_s) >= FLOOR_S]
    points = min(POINTS, max(2, len(usable))) if cut_short else POINTS
    if len(usable) < points:
        measured_alone = sum(s.reference_s >= FLOOR_S for s in sizes) >= POINTS
        if measured_alone and sizes[-1].ratio <= 1:
            return Speed(SpeedVerdict.OK, None, expected, expected, tuple(sizes))
        return Speed(SpeedVerdict.INCONCLUSIVE, None, "", expected, tuple(sizes))
    tails = [slope(usable[i:]) for i in range(len(usable) - points + 1)]
    steepest = max(tails)
    guilty = steepest > STEEP and usable[-1].ratio >= FAR
    return Speed(
        SpeedVerdict.TOO_SLOW if guilty else SpeedVerdict.OK,
        round(steepest if guilty else tails[0], 3),
        grows_like(expected, steepest) if guilty else expected,
        expected,
        tuple(sizes),
    )


def blatant(sizes: Sequence[Size]) -> bool:
    """Return whether a race may end here: no larger size could acquit the attempt.

    A processor's caches and branch prediction bend a few sizes nearly as much as a
    logarithm too many does, so what is less steep is judged when all sizes are there.
    """
    judged = judge(sizes, "")
    guilty = judged.verdict is SpeedVerdict.TOO_SLOW
    return guilty and judged.slope is not None and judged.slope > BLATANT


def room(reference_s: Iterable[float]) -> float:
    """Return how many times as fast a machine may be that can still judge such times."""
    times = sorted(reference_s)
    return times[-POINTS] / FLOOR_S if len(times) >= POINTS else 0.0


def grows_like(expected: str, extra: float) -> str:
    """Name the class that is n to the power of `extra` worse than the expected one."""
    power = exponent(expected) + extra
    whole = round(power)
    nearest = whole if abs(power - whole) < 0.4 else int(power) + 0.5
    if nearest > 4:
        return "O(2ⁿ) or the like"
    return _NAMES.get(nearest, f"O(n^{nearest:g})")


def exponent(big_o: str) -> float:
    """Return the power of n in a class's name, logarithms left out: O(n log n) is 1."""
    text = big_o.replace("²", "^2").replace("³", "^3")
    text = re.sub(r"log\s*(\w+|\(([^()]|\([^()]*\))*\))", "", text)
    found = re.search(r"[a-z](?:\^(\d+(?:\.\d+)?)|\*\*(\d+))?", text.removeprefix("O"))
    if found is None:
        return 0.0
    return float(found[1] or found[2] or 1)


def worst(families: Sequence[Speed]) -> Speed:
    """Return the judgement that counts: one family too slow makes the attempt so."""
    order = [SpeedVerdict.TOO_SLOW, SpeedVerdict.INCONCLUSIVE, SpeedVerdict.OK]
    return min(families, key=lambda speed: order.index(speed.verdict))
