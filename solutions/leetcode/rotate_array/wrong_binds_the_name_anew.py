"""Assigns a new list to the name `nums`; the caller's list stays as it was.

In place means to write into the list: `nums[:] = ...`.
"""


class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        k %= len(nums)
        nums = nums[len(nums) - k :] + nums[: len(nums) - k]
