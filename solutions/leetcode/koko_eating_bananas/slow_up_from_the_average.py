"""Starts at the average, which no answer is below, and tries each speed from there up.

One large pile among many small ones shows how far that is: the average is small, the
answer as large as the pile. A lower bound is a fine start, but for a binary search.
"""


class Solution:
    def minEatingSpeed(self, piles: List[int], h: int) -> int:
        k = max(1, -(-sum(piles) // h))
        while sum((pile + k - 1) // k for pile in piles) > h:
            k += 1
        return k
