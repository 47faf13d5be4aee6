class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        """Return the indices of the two numbers that add up to target."""
        raise NotImplementedError
