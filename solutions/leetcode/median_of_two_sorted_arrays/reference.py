"""Cuts both lists at once, so that half of all numbers lie left of the cut."""


class Solution:
    def findMedianSortedArrays(self, nums1: List[int], nums2: List[int]) -> float:
        """Return the median of the numbers of two sorted lists."""
        short, long = sorted([nums1, nums2], key=len)
        total = len(short) + len(long)
        half = (total + 1) // 2
        low, high = 0, len(short)
        while low < high:
            cut = (low + high) // 2
            if short[cut] < long[half - cut - 1]:
                low = cut + 1
            else:
                high = cut
        i, j = low, half - low
        left = max(short[i - 1] if i else -inf, long[j - 1] if j else -inf)
        if total % 2:
            return float(left)
        right = min(
            short[i] if i < len(short) else inf, long[j] if j < len(long) else inf
        )
        return (left + right) / 2
