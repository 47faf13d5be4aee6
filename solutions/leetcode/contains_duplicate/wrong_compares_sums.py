"""Compares the sum of the list with that of its set, and a second 0 adds nothing.

Two things that have an equal sum need not be equal. Compare the sizes: each item that
the set has dropped counts there, whatever its value.
"""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        return sum(set(nums)) != sum(nums)
