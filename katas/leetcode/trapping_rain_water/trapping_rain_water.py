class Solution:
    def trap(self, height: List[int]) -> int:
        """Return how many unit squares of water stay between the bars."""
        raise NotImplementedError
