"""Drops k // 2 numbers a step, by a slice that copies the rest: O(m + n)."""


class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        total = len(nums1) + len(nums2)
        upper = self.kth(nums1, nums2, total // 2 + 1)
        if total % 2:
            return upper
        return (self.kth(nums1, nums2, total // 2) + upper) / 2

    def kth(self, a: List[int], b: List[int], k: int) -> int:
        if not a:
            return b[k - 1]
        if not b:
            return a[k - 1]
        if k == 1:
            return min(a[0], b[0])
        i, j = min(k // 2, len(a)), min(k // 2, len(b))
        if a[i - 1] < b[j - 1]:
            return self.kth(a[i:], b, k - i)
        return self.kth(a, b[j:], k - j)
