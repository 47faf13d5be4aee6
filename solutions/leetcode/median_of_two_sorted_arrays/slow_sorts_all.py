"""Sorts all together: merging two runs is O(m + n), when O(log(m + n)) suffices."""


class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        nums1 += nums2
        nums1.sort()
        middle = len(nums1) // 2
        if len(nums1) % 2:
            return nums1[middle]
        return (nums1[middle - 1] + nums1[middle]) / 2
