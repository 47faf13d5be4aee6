class Solution:
    def intersect(self, nums1: List[int], nums2: List[int]) -> List[int]:
        """Return the numbers in both lists, as often as in both, in any order."""
        raise NotImplementedError
