"""A sale's best profit is its price minus the lowest so far, one number to carry on."""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        """Return the highest profit of one purchase and a later sale, or 0."""
        lowest, best = prices[0], 0
        for price in prices:
            lowest = min(lowest, price)
            best = max(best, price - lowest)
        return best
