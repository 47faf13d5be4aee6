"""Takes the larger of the two counts, which is the union.

`&` keeps the smaller count and `|` the larger one.
"""


class Solution:
    def intersect(self, nums1: List[int], nums2: List[int]) -> List[int]:
        both = set(nums1) & set(nums2)
        union = Counter(nums1) | Counter(nums2)
        return [number for number in both for _ in range(union[number])]
