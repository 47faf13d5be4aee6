"""Merge all triplets that exceed the target nowhere: is their maximum the target?"""


class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        best = [0, 0, 0]
        for triplet in triplets:
            if all(map(le, triplet, target)):
                best = list(map(max, best, triplet))
        return best == target
