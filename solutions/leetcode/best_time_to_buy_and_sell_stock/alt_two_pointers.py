"""A window from the day of purchase to today; a lower price moves its left end here."""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        bought, best = 0, 0
        for today in range(1, len(prices)):
            if prices[today] < prices[bought]:
                bought = today
            best = max(best, prices[today] - prices[bought])
        return best
