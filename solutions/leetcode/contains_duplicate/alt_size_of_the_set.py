"""A set keeps one of each, so it is smaller than the list if anything repeats.

Shortest, and often quickest; it reads to the end even if the first two are equal.
"""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        return len(set(nums)) < len(nums)
