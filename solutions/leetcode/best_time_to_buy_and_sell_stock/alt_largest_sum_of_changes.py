"""The profit of a deal is the sum of the daily changes in between: Kadane's algorithm.

Never carry a loss on: where the running sum falls below zero, begin anew.
"""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        best = running = 0
        for yesterday, today in itertools.pairwise(prices):
            running = max(0, running + today - yesterday)
            best = max(best, running)
        return best
