"""Counts only upwards from the first number of the list that each sequence shows.

What lies below it is lost. Start at the number that has no predecessor, or grow both
ways.
"""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        left = dict.fromkeys(nums)
        longest = 0
        while left:
            end = next(iter(left))
            length = 0
            while end in left:
                del left[end]
                end += 1
                length += 1
            longest = max(longest, length)
        return longest
