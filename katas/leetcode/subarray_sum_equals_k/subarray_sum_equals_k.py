class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        """Return how many subarrays have the sum k."""
        raise NotImplementedError
