"""Binds the name to a new list, and the caller's list stays as it was.

In place means: change the object. `nums[:] = ...` does, `nums = ...` does not.
"""


class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        others = [number for number in nums if number]
        nums = others + [0] * (len(nums) - len(others))
