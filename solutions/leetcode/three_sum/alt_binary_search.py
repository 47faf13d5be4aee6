"""Bisects for the third number: O(n² log n), with one pointer less to think about."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triplets = []
        for i in range(len(nums) - 2):
            if i > 0 and nums[i] == nums[i - 1]:
                continue
            for j in range(i + 1, len(nums) - 1):
                if j > i + 1 and nums[j] == nums[j - 1]:
                    continue
                third = -nums[i] - nums[j]
                k = bisect_left(nums, third, j + 1)
                if k < len(nums) and nums[k] == third:
                    triplets.append([nums[i], nums[j], third])
        return triplets
