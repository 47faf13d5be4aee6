"""Stops at the first number that is not negative, and so never sees 0, 0, 0.

Only if the smallest is *greater* than zero is there no triplet left.
"""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triplets = set()
        for i in range(len(nums)):
            if nums[i] >= 0:
                break
            left, right = i + 1, len(nums) - 1
            while left < right:
                total = nums[i] + nums[left] + nums[right]
                if total == 0:
                    triplets.add((nums[i], nums[left], nums[right]))
                if total < 0:
                    left += 1
                else:
                    right -= 1
        return list(triplets)
