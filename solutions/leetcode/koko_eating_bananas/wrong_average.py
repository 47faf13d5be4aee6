"""Divides all bananas by all hours, as if piles could be eaten across.

In each hour Koko eats from one pile only, and the rest of the hour is lost. The average
is no more than a lower bound.
"""


class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        return -(-sum(piles) // h)
