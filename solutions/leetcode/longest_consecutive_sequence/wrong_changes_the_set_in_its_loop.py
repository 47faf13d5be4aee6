"""Removes from the set that the loop is walking over: RuntimeError.

A set or dict must keep its size while you iterate. Loop with `while left:` and `pop`,
or over a copy.
"""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        left = set(nums)
        longest = 0
        for number in left:
            low = high = number
            while low - 1 in left:
                low -= 1
                left.remove(low)
            while high + 1 in left:
                high += 1
                left.remove(high)
            longest = max(longest, high - low + 1)
        return longest
