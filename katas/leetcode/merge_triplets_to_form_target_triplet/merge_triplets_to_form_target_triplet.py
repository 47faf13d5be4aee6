class Solution:
    def mergeTriplets(self, triplets: List[List[int]], target: List[int]) -> bool:
        """Return whether merging triplets by maximum can give the target."""
        raise NotImplementedError
