"""Counts each number in a walk of its own. Right, and O(n^2)."""


class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        for number in nums:
            if nums.count(number) > len(nums) // 2:
                return number
        return -1
