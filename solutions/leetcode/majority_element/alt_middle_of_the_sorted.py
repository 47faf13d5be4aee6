"""More than half of the sorted places reach over the middle in any case: O(n log n)."""


class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        return sorted(nums)[len(nums) // 2]
