"""Contains Duplicate: a set remembers the numbers seen and finds one in O(1)."""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        """Tell whether any number stands in nums more than once."""
        seen: set[int] = set()
        for number in nums:
            if number in seen:
                return True
            seen.add(number)
        return False
