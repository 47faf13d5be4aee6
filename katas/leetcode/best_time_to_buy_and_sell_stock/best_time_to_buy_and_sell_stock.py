class Solution:
    def maxProfit(self, prices: List[int]) -> int:
        """Return the highest profit of one purchase and a later sale, or 0."""
        raise NotImplementedError
