class Solution:
    def search(self, nums: List[int], target: int) -> int:
        """Return the index of target in nums, sorted and then rotated, or -1."""
        raise NotImplementedError
