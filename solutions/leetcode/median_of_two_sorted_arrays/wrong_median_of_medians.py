"""Takes the mean of the two lists' medians.

A median of a whole does not follow from the medians of its parts: how long they are and
how they overlap both count.
"""


class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        medians = [statistics.median(nums) for nums in (nums1, nums2) if nums]
        return sum(medians) / len(medians)
