"""The set belongs to the class and still holds the last call's numbers.

What stands in the class body is made once. Make the set in the method.
"""


class Solution:
    seen = set()

    def containsDuplicate(self, nums: List[int]) -> bool:
        for number in nums:
            if number in self.seen:
                return True
            self.seen.add(number)
        return False
