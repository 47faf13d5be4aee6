"""Takes one of the two numbers in the middle, where their mean is asked for.

Odd and even counts are different cases. Say so first, then code both.
"""


class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        return float(sorted(nums1 + nums2)[(len(nums1) + len(nums2)) // 2])
