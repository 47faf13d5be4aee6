"""Starts with no prefix sum at all, and loses the subarrays that begin at index 0.

The empty prefix has the sum 0 and counts once.
"""


class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        seen = Counter()
        found = total = 0
        for number in nums:
            total += number
            found += seen[total - k]
            seen[total] += 1
        return found
