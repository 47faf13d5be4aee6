"""Removes each zero and appends one: `remove` searches from the start, so O(n^2)."""


class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        for _ in range(nums.count(0)):
            nums.remove(0)
            nums.append(0)
