"""Counts one list and takes off one for each number of the other that is left."""


class Solution:
    def intersect(self, nums1: List[int], nums2: List[int]) -> List[int]:
        """Return the numbers in both lists, as often as in both, in any order."""
        left = Counter(nums1)
        common: list[int] = []
        for number in nums2:
            if left[number]:
                left[number] -= 1
                common.append(number)
        return common
