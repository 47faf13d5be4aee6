class Solution:
    def maxArea(self, height: List[int]) -> int:
        """Return the greatest area of water that two of the lines can hold."""
        raise NotImplementedError
