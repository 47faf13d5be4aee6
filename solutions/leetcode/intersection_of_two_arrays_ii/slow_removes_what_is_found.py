"""Looks each number up in the other list and removes it: `in` walks, so O(m n)."""


class Solution:
    def intersect(self, nums1: List[int], nums2: List[int]) -> List[int]:
        common = []
        for number in nums1:
            if number in nums2:
                nums2.remove(number)
                common.append(number)
        return common
