class Solution:
    def search(self, nums: List[int], target: int) -> int:
        """Return the index of target in the sorted nums, or -1."""
        raise NotImplementedError
