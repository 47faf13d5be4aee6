# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        """Forgets to return."""
        [(i, j) for i, a in enumerate(nums) for j, b in enumerate(nums) if a + b == target]
