"""Swaps each zero with its neighbour, step by step to the end: O(n^2)."""


class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        end = len(nums)
        swapped = True
        while swapped:
            swapped = False
            for i in range(1, end):
                if nums[i - 1] == 0 and nums[i] != 0:
                    nums[i - 1], nums[i] = nums[i], nums[i - 1]
                    swapped = True
            end -= 1
