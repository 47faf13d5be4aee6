"""Adds up every rise, which is the answer when you may deal as often as you like.

That is a sister problem, and its answer comes quickly to those who know it. Here it is
one purchase and one sale.
"""


class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        return sum(max(0, b - a) for a, b in itertools.pairwise(prices))
