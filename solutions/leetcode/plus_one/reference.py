"""From the right, nines become zeros up to the first digit that can grow."""


class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        """Return the digits of the number that is larger by one."""
        for i in reversed(range(len(digits))):
            if digits[i] < 9:
                digits[i] += 1
                return digits
            digits[i] = 0
        return [1, *digits]
