"""Extends a running sum from each start: O(n²), the best without a dict."""


class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        found = 0
        for i in range(len(nums)):
            total = 0
            for j in range(i, len(nums)):
                total += nums[j]
                found += total == k
        return found
