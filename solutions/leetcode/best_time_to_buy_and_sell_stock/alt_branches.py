"""The same with two branches: a new lowest price is no day to sell on.

Comparisons cost less than calls of `min` and `max`; the idea is one.
"""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        lowest = math.inf
        best = 0
        for price in prices:
            if price < lowest:
                lowest = price
            elif price - lowest > best:
                best = price - lowest
        return best
