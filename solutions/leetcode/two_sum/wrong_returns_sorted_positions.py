"""The indices are those of the sorted list, not of the list that was given.

Two pointers need sorted numbers, but sorting forgets where each number stood. Sort the
indices by their values instead, or keep (value, index) pairs.
"""


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        ordered = sorted(nums)
        low, high = 0, len(ordered) - 1
        while ordered[low] + ordered[high] != target:
            if ordered[low] + ordered[high] < target:
                low += 1
            else:
                high -= 1
        return [low, high]
