"""The same idea with tools: `accumulate` with `min` gives the lowest price so far."""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        lowest = itertools.accumulate(prices, min)
        return max(map(operator.sub, prices, lowest))
