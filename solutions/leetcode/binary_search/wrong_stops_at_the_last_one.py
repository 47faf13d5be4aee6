"""Stops when one number is left, without a look at it.

With both bounds inclusive, low == high is a range of one: the loop runs while low <=
high.
"""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        low, high = 0, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if nums[middle] == target:
                return middle
            if nums[middle] < target:
                low = middle + 1
            else:
                high = middle - 1
        return -1
