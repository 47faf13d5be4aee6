"""Tries all choices of three: cubic. The third number follows from the other two."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        triplets = set()
        for triplet in combinations(sorted(nums), 3):
            if sum(triplet) == 0:
                triplets.add(triplet)
        return [list(triplet) for triplet in triplets]
