class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        """Move the zeros to the end of nums, in place."""
        raise NotImplementedError
