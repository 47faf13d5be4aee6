"""Compares each number with each one after it. Right, and quadratic.

The inner loop asks "is this number there?" of a list; a set answers that at once.
"""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        for i in range(len(nums)):
            for j in range(i + 1, len(nums)):
                if nums[i] == nums[j]:
                    return True
        return False
