class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        """Return the maximum of each window of k numbers, from left to right."""
        raise NotImplementedError
