"""Takes each number of the first list that is in the second, as often as in the first.

What has been matched is used up. Take one off the count, or out of the list.
"""


class Solution:
    def intersect(self, nums1: List[int], nums2: List[int]) -> List[int]:
        present = set(nums2)
        return [number for number in nums1 if number in present]
