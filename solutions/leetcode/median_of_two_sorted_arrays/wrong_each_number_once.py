"""Puts the numbers in a set, and those that repeat count once.

Each of them has its place among all.
"""


class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        return statistics.median({*nums1, *nums2})
