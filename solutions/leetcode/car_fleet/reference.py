"""From the target backwards, a car that is later than all in front of it leads."""


class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        """Return how many fleets of cars arrive at the target."""
        fleets = 0
        latest = 0.0
        for start, pace in sorted(zip(position, speed, strict=True), reverse=True):
            hours = (target - start) / pace
            if hours > latest:
                fleets += 1
                latest = hours
        return fleets
