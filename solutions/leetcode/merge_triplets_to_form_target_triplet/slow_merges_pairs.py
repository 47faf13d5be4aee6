"""Merges each usable triplet with all the ones before it: O(n²).

The maximum of all the usable ones says it already; it never overshoots.
"""


class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        usable = []
        for triplet in triplets:
            if any(a > b for a, b in zip(triplet, target, strict=True)):
                continue
            usable.append(triplet)
            for i, other in enumerate(usable):
                usable[i] = [max(a, b) for a, b in zip(other, triplet, strict=True)]
        return target in usable
