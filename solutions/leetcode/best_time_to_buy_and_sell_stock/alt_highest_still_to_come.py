"""From the other end: each day, the highest price still to come. O(n) space."""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        n = len(prices)
        highest = prices[:]
        for i in range(n - 2, -1, -1):
            highest[i] = max(prices[i], highest[i + 1])
        return max(highest[i] - prices[i] for i in range(n))
