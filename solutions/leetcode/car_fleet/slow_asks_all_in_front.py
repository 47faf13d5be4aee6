"""Asks for each car whether anyone in front of it arrives later or with it: O(n^2).

Looked at in order, the latest of those in front is a single number.
"""


class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        hours = {p: (target - p) / s for p, s in zip(position, speed, strict=True)}
        fleets = 0
        for start in position:
            for other in position:
                if other > start and hours[other] >= hours[start]:
                    break
            else:
                fleets += 1
        return fleets
