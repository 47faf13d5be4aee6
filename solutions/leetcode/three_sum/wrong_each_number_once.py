"""Drops repeated numbers first, and a triplet may need a number twice.

-1, -1, 2 and 0, 0, 0 are triplets. Repeated triplets are to go, not repeated numbers.
"""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        return [t for t in combinations(sorted(set(nums)), 3) if sum(t) == 0]
