"""Looks the third number up among all, also where it is one of the first two.

With a single 2, `-4, 2, 2` is no triplet. Count how often each number is there, or look
among later positions only.
"""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        present = set(nums)
        triplets = set()
        for i in range(len(nums)):
            for j in range(i + 1, len(nums)):
                third = -nums[i] - nums[j]
                if third in present:
                    triplets.add(tuple(sorted((nums[i], nums[j], third))))
        return list(triplets)
