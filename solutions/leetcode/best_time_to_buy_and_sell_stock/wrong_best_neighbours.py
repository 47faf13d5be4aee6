"""Buys one day and sells on the very next.

A later day may be any later day, and a rise over many days has small steps. Reread what
the statement leaves open.
"""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = 0
        for i in range(1, len(prices)):
            best = max(best, prices[i] - prices[i - 1])
        return best
