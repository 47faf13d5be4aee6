"""Leaves out triplets that have the target's own number somewhere.

Equal is not above it; those are just the ones that are needed.
"""


class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        best = [0, 0, 0]
        for triplet in triplets:
            if triplet == target:
                return True
            if sum(a < b for a, b in zip(triplet, target)) >= 2:
                best = [max(a, b) for a, b in zip(best, triplet)]
        return best == target
