"""All nines become zeros, and the 1 in front of them is missing.

When the loop is through and there is still a carry, the number grows by a digit.
"""


class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        i = len(digits) - 1
        while i >= 0 and digits[i] == 9:
            digits[i] = 0
            i -= 1
        if i >= 0:
            digits[i] += 1
        return digits
