"""Takes the triplets that are too large out of the list, one by one: O(n^2).

Each `remove` looks for its triplet from the front, and moves all behind it. Build a new
list of those that stay, or just pass over the others.
"""

from operator import gt


class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        for triplet in triplets[:]:
            if any(map(gt, triplet, target)):
                triplets.remove(triplet)
        return [max(t[i] for t in triplets) for i in range(3) if triplets] == target
