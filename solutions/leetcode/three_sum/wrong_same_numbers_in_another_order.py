"""Keeps triplets in a set as they are found, and their order makes them different.

(1, -1, 0) and (-1, 1, 0) are two tuples and one triplet. Sort each before it goes into
the set, or sort `nums`.
"""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        return [list(t) for t in set(combinations(nums, 3)) if sum(t) == 0]
