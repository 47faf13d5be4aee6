"""Starts the lowest price at 0, below which no price falls: it never changes.

A running minimum starts at the first item, or at infinity. Starting at 0 suits sums and
counts.
"""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        lowest = best = 0
        for price in prices:
            lowest = min(lowest, price)
            best = max(best, price - lowest)
        return best
