"""Answers "are all of them different?", the opposite of what is asked.

If the set is as large as the list, nothing repeats. Try the shortest case by hand
before you hand in a one-liner.
"""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        return len(set(nums)) == len(nums)
