"""Compares squares, and a number and its opposite have the same.

`-3` and `3` are different numbers. `abs` and squares lose the sign.
"""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        return len({number * number for number in nums}) < len(nums)
