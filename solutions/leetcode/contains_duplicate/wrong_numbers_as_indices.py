"""Marks each number at its own index: a trick for numbers from 0 to n - 1.

Here they may be larger than any index, and negative ones count from the end. Check a
trick's terms against the constraints before you use it.
"""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        marked = [False] * len(nums)
        for number in nums:
            if marked[number % len(nums)]:
                return True
            marked[number % len(nums)] = True
        return False
