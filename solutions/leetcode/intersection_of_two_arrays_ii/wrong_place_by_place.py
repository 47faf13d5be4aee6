"""Compares the numbers at equal places only.

In common means anywhere in both lists.
"""


class Solution:
    def intersect(self, nums1: List[int], nums2: List[int]) -> List[int]:
        return [a for a, b in zip(nums1, nums2, strict=False) if a == b]
