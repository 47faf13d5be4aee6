class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        """Return the different triplets that add up to zero, in any order."""
        raise NotImplementedError
