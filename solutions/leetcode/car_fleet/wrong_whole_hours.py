"""Divides with `//`, and cars that arrive within the same hour become one fleet.

Arrival times are fractions. Divide with `/`, or compare products of whole numbers.
"""


class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        fleets = 0
        latest = -1
        for start, pace in sorted(zip(position, speed, strict=True), reverse=True):
            hours = (target - start) // pace
            if hours > latest:
                fleets += 1
                latest = hours
        return fleets
