"""Takes what bisect returns without a check that it is a place in the list.

A target above all numbers belongs at len(nums), and there is nothing to compare with.
"""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        i = bisect_left(nums, target)
        return i if nums[i] == target else -1
