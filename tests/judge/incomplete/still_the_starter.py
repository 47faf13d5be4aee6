# kata: two_sum
class Solution:
    def twoSum(self, nums: list[int], target: int) -> list[int]:
        """Return the indices of the two numbers that add up to target."""
        raise NotImplementedError
