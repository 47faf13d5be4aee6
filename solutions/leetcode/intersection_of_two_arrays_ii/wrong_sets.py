"""Intersects sets, and each number is there once.

How often counts here: a Counter is a set that knows it.
"""


class Solution:
    def intersect(self, nums1: List[int], nums2: List[int]) -> List[int]:
        return list(set(nums1) & set(nums2))
