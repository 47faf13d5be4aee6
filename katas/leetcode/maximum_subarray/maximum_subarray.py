class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        """Return the largest sum of a run of one or more neighbouring numbers."""
        raise NotImplementedError
