"""The right idea on a list, where `in` is a walk: quadratic.

`set(nums)` costs O(n) once and makes each question O(1).
"""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        longest = 0
        for number in set(nums):
            if number - 1 not in nums:
                length = 1
                while number + length in nums:
                    length += 1
                longest = max(longest, length)
        return longest
