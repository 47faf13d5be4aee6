"""Sorted in place, equal numbers stand side by side: O(n log n), no set."""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        nums.sort()
        return any(a == b for a, b in itertools.pairwise(nums))
