"""Two searches: for the smallest number, then in the part that can hold the target."""


class Solution:
    def search(self, nums: List[int], target: int) -> int:
        start = bisect_left(nums, True, key=lambda number: number <= nums[-1])
        low, high = (start, len(nums)) if target <= nums[-1] else (0, start)
        i = bisect_left(nums, target, low, high)
        return i if i < high and nums[i] == target else -1
