"""Reverse the whole, then the first k and the rest: O(1) memory."""


class Solution:
    def rotate(self, nums: List[int], k: int) -> None:
        """Rotate nums to the right by k places, in place."""
        k %= len(nums)
        self._reverse(nums, 0, len(nums) - 1)
        self._reverse(nums, 0, k - 1)
        self._reverse(nums, k, len(nums) - 1)

    def _reverse(self, nums: List[int], low: int, high: int) -> None:
        while low < high:
            nums[low], nums[high] = nums[high], nums[low]
            low, high = low + 1, high - 1
