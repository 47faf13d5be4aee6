"""Sorts both and walks them side by side; the lower number moves on."""


class Solution:
    def intersect(self, nums1: List[int], nums2: List[int]) -> List[int]:
        nums1.sort()
        nums2.sort()
        i = j = 0
        common = []
        while i < len(nums1) and j < len(nums2):
            if nums1[i] == nums2[j]:
                common.append(nums1[i])
                i += 1
                j += 1
            elif nums1[i] < nums2[j]:
                i += 1
            else:
                j += 1
        return common
