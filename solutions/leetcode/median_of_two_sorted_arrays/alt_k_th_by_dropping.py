"""Finds the k-th smallest: each step passes over k // 2 numbers that come too early."""


class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        total = len(nums1) + len(nums2)
        upper = self.kth(nums1, nums2, total // 2 + 1)
        if total % 2:
            return upper
        return (self.kth(nums1, nums2, total // 2) + upper) / 2

    def kth(self, a: List[int], b: List[int], k: int) -> int:
        start_a = start_b = 0
        while True:
            if start_a == len(a):
                return b[start_b + k - 1]
            if start_b == len(b):
                return a[start_a + k - 1]
            if k == 1:
                return min(a[start_a], b[start_b])
            next_a = min(start_a + k // 2, len(a))
            next_b = min(start_b + k // 2, len(b))
            if a[next_a - 1] < b[next_b - 1]:
                k -= next_a - start_a
                start_a = next_a
            else:
                k -= next_b - start_b
                start_b = next_b
