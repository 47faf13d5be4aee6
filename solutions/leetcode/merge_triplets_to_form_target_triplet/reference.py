"""Only triplets that exceed the target nowhere count: has one each of its numbers?"""


class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        """Return whether merging triplets by maximum can give the target."""
        usable = [triplet for triplet in triplets if all(map(le, triplet, target))]
        return all(any(triplet[i] == target[i] for triplet in usable) for i in range(3))
