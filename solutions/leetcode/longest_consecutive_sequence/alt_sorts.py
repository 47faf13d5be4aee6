"""Sorted and without repeats, a gap ends a sequence: O(n log n), in practice quick."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        longest = length = 0
        previous = None
        for number in sorted(set(nums)):
            length = length + 1 if number - 1 == previous else 1
            previous = number
            longest = max(longest, length)
        return longest
