"""Looks for each number among those before it: O(n²). A set answers at once."""


class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        for i, number in enumerate(nums):
            if number in nums[:i]:
                return number
