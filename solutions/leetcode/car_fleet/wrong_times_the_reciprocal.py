"""Multiplies by 1 / speed: the quotient is rounded twice, and 49 * (1 / 49) is not 1.

A car that arrives exactly with another then seems to come later. One division is
rounded once, so equal times stay equal.
"""


class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        fleets, latest = 0, -1.0
        for start, fast in sorted(zip(position, speed), reverse=True):
            time = (target - start) * (1 / fast)
            if time > latest:
                fleets += 1
                latest = time
        return fleets
