"""Tries every pair of days. Right, and quadratic.

For each day of sale the inner loop finds the lowest price before it, all from the
start; one more day changes that minimum by one comparison.
"""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = 0
        for i in range(len(prices)):
            for j in range(i + 1, len(prices)):
                best = max(best, prices[j] - prices[i])
        return best
