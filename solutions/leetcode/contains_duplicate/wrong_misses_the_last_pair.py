"""The loop over neighbours ends one pair too early.

n numbers have n - 1 pairs of neighbours, and `range(n - 1)` already leaves out n - 1.
Two equal numbers alone show it.
"""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        nums.sort()
        return any(nums[i] == nums[i + 1] for i in range(len(nums) - 2))
