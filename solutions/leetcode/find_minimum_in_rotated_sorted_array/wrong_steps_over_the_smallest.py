"""Goes on left of the middle, and the middle itself may be the smallest.

It is known not to be in the upper part; it may be the first one of the lower part. Keep
it: `high = middle`.
"""


class Solution:
    def findMin(self, nums: List[int]) -> int:
        low, high = 0, len(nums) - 1
        while low < high:
            middle = (low + high) // 2
            if nums[middle] > nums[high]:
                low = middle + 1
            else:
                high = middle - 1
        return nums[low]
