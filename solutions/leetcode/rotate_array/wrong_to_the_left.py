"""Rotates to the left.

To the right, the *last* k numbers come to the front.
"""


class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        k %= len(nums)
        nums[:] = nums[k:] + nums[:k]
