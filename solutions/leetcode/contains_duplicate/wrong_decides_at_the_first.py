"""Returns from within the loop either way, so only the first number is looked at.

One equal pair proves True at once, but False is proved only when all have been seen:
that `return` belongs after the loop.
"""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        seen = set()
        for number in nums:
            if number in seen:
                return True
            else:
                seen.add(number)
                return False
