"""Moves a window as if all numbers were positive.

With negative numbers a larger window may have a smaller sum, and zeros allow several at
the same end. Count prefix sums instead.
"""


class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        found = left = total = 0
        for right, number in enumerate(nums):
            total += number
            while total > k and left <= right:
                total -= nums[left]
                left += 1
            if total == k and left <= right:
                found += 1
        return found
