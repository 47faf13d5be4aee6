"""Carries numbers from place to place, but only along the cycle from index 0.

If k and the length have a common divisor, that cycle does not visit all places.
"""


class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        carried, i = nums[0], 0
        for _ in range(len(nums)):
            i = (i + k) % len(nums)
            carried, nums[i] = nums[i], carried
