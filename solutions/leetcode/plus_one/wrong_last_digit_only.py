"""Adds to the last digit and forgets that it may be a 9.

A digit ends at 9; what is beyond is carried to the left.
"""


class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        digits[-1] += 1
        return digits
