"""Says True where a number repeats, and nothing at all where none does.

A function that runs off its end returns None, which is no bool. Write the last `return`
first.
"""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        seen = set()
        for number in nums:
            if number in seen:
                return True
            seen.add(number)
