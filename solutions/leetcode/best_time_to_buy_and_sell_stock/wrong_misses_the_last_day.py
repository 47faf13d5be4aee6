"""The loop ends before the last day, which may be the one to sell on.

`range(n - 1)` suits loops that look at `i + 1`. This one looks at `i` alone.
"""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        lowest, best = prices[0], 0
        for i in range(len(prices) - 1):
            lowest = min(lowest, prices[i])
            best = max(best, prices[i] - lowest)
        return best
