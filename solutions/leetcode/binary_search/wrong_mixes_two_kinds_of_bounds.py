"""The upper bound is exclusive in one line and inclusive in another.

It starts behind the last number, so `high` itself is out of the range: `high = middle`
is what goes with it. With `middle - 1` a number is lost at each step to the left.
"""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        low, high = 0, len(nums)
        while low < high:
            middle = (low + high) // 2
            if nums[middle] == target:
                return middle
            if nums[middle] < target:
                low = middle + 1
            else:
                high = middle - 1
        return -1
