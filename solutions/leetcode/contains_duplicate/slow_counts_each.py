"""Counts each number, and `count` walks the whole list each time: quadratic.

`Counter(nums)` counts them all in one walk.
"""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        return any(nums.count(number) > 1 for number in nums)
