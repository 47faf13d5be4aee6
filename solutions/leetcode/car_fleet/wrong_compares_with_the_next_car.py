"""Compares with the car in front by that car's own time, though a fleet slows it down.

A fast car that is held up arrives with its fleet. Carry the fleet's time along, not the
one of the car seen last.
"""


class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        fleets = 0
        ahead = 0
        for start, pace in sorted(zip(position, speed, strict=True), reverse=True):
            hours = (target - start) / pace
            if hours > ahead:
                fleets += 1
            ahead = hours
        return fleets
