class Solution:
    def jump(self, nums: List[int]) -> int:
        """Return the smallest number of jumps from the first to the last index."""
        raise NotImplementedError
