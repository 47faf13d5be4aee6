"""Merges up to the middle, keeping two numbers only: O(1) memory, and O(m + n) time."""


class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        total = len(nums1) + len(nums2)
        i = j = 0
        before = last = 0
        for _ in range(total // 2 + 1):
            before = last
            if j == len(nums2) or (i < len(nums1) and nums1[i] <= nums2[j]):
                last = nums1[i]
                i += 1
            else:
                last = nums2[j]
                j += 1
        return last if total % 2 else (before + last) / 2
