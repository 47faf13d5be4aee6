class Solution:
    def findMin(self, nums: List[int]) -> int:
        """Return the smallest number of a sorted list that was rotated."""
        raise NotImplementedError
