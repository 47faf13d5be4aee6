"""One loop to look at, but `min` over a slice is a walk and a copy: quadratic."""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        return max(price - min(prices[: i + 1]) for i, price in enumerate(prices))
