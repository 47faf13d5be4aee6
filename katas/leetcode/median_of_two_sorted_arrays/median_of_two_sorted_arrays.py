class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        """Return the median of the numbers of two sorted lists."""
        raise NotImplementedError
