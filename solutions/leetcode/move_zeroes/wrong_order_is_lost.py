"""Swaps zeros with numbers from the end: quick, and the order is lost."""


class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        left, right = 0, len(nums) - 1
        while left < right:
            if nums[left] != 0:
                left += 1
            elif nums[right] == 0:
                right -= 1
            else:
                nums[left], nums[right] = nums[right], nums[left]
