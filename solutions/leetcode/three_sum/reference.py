"""Sorted, each number leaves a pair to find, and equal numbers stand side by side."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        """Return the different triplets that add up to zero, in any order."""
        nums.sort()
        triplets = []
        for i, first in enumerate(nums):
            if first > 0:
                break
            if i > 0 and first == nums[i - 1]:
                continue
            left, right = i + 1, len(nums) - 1
            while left < right:
                total = first + nums[left] + nums[right]
                if total < 0:
                    left += 1
                elif total > 0:
                    right -= 1
                else:
                    triplets.append([first, nums[left], nums[right]])
                    left += 1
                    while left < right and nums[left] == nums[left - 1]:
                        left += 1
        return triplets
